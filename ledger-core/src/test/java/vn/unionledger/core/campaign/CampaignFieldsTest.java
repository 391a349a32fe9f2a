package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.campaign.CampaignFacts.CALL;
import static vn.unionledger.core.campaign.CampaignFacts.CAMPAIGN;
import static vn.unionledger.core.campaign.CampaignFacts.CLOSES_ON;
import static vn.unionledger.core.campaign.CampaignFacts.COLLECTED;
import static vn.unionledger.core.campaign.CampaignFacts.DISASTER_FUND;
import static vn.unionledger.core.campaign.CampaignFacts.IN_JULY;
import static vn.unionledger.core.campaign.CampaignFacts.IN_MAY;
import static vn.unionledger.core.campaign.CampaignFacts.LAN;
import static vn.unionledger.core.campaign.CampaignFacts.OPENS_ON;
import static vn.unionledger.core.campaign.CampaignFacts.OWNER;
import static vn.unionledger.core.campaign.CampaignFacts.UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.after;
import static vn.unionledger.core.campaign.CampaignFacts.donation;
import static vn.unionledger.core.campaign.CampaignFacts.handOver;
import static vn.unionledger.core.campaign.CampaignFacts.held;
import static vn.unionledger.core.campaign.CampaignFacts.reversal;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.NoteOwnerReceipt;
import vn.unionledger.core.campaign.CampaignCommand.Publish;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveLevy;
import vn.unionledger.core.campaign.CampaignCommand.SetTerms;
import vn.unionledger.core.campaign.CampaignRefusal.NoReceiptMissing;
import vn.unionledger.core.campaign.CampaignRefusal.NotOpenYet;
import vn.unionledger.core.campaign.CampaignRefusal.TooMuch;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.refusal.FieldRefusal.TooLong;
import vn.unionledger.core.refusal.Refusal;

@DisplayName("What is written about a campaign")
class CampaignFieldsTest {
    private static final LocalDate TODAY = IN_JULY.plusDays(10);
    private static final Terms.DutyDays DAYS = new Terms.DutyDays(15, 20, 30);
    private static final Vnd MOST = Vnd.of(Vnd.MAX_DONG);

    private final Campaign open = after(CALL);
    private final Campaign waiting = after(
            CALL,
            donation(1, COLLECTED, IN_MAY),
            new HandOver(UNIT, CAMPAIGN, Some.voucher(2), COLLECTED, null, IN_JULY));
    private final Campaign levy = after(CALL, terms(CampaignKind.LEVY, "Nghị định 78/2021/NĐ-CP", null, DAYS));

    @Test
    @DisplayName("begins with a title, of 200 characters at most")
    void title() {
        assertThat(refusal(after(), call(" "))).isEqualTo(new Empty("title"));
        assertThat(refusal(after(), call("Q".repeat(201)))).isEqualTo(new TooLong("title", 201, 200));
        assertThat(after().decide(call("Q".repeat(200)))).hasSize(1);
    }

    @Test
    @DisplayName("names the law it collects by, and a target above zero if there is one")
    void law() {
        assertThat(refusal(open, terms(CampaignKind.VOLUNTARY, "", null, DAYS))).isEqualTo(new Empty("legalBasis"));
        assertThat(refusal(open, terms(CampaignKind.VOLUNTARY, "93", Vnd.ZERO, DAYS)))
                .isEqualTo(new NotPositive("target", 0));
        assertThat(open.decide(terms(CampaignKind.VOLUNTARY, "93", Vnd.of(1), DAYS)))
                .hasSize(1);
        assertThat(open.decide(terms(CampaignKind.VOLUNTARY, "93", null, DAYS))).hasSize(1);
    }

    @Test
    @DisplayName("leaves from one day to a year and a day for every duty")
    void days() {
        assertThat(refusal(open, days(0, 20, 30))).isEqualTo(new NotPositive("days.published", 0));
        assertThat(refusal(open, days(15, 0, 30))).isEqualTo(new NotPositive("days.handedOver", 0));
        assertThat(refusal(open, days(15, 20, 0))).isEqualTo(new NotPositive("days.accounted", 0));
        assertThat(refusal(open, days(367, 20, 30))).isEqualTo(new TooLarge("days.published", 367, 366));
        assertThat(refusal(open, days(15, 367, 30))).isEqualTo(new TooLarge("days.handedOver", 367, 366));
        assertThat(refusal(open, days(15, 20, 367))).isEqualTo(new TooLarge("days.accounted", 367, 366));
        assertThat(open.decide(days(1, 1, 1))).hasSize(1);
        assertThat(open.decide(days(366, 366, 366))).hasSize(1);
    }

    @Test
    @DisplayName("says which unit and fund its vouchers are of, once it is called")
    void backing() {
        assertThat(after().backing()).isEmpty();
        assertThat(open.backing()).contains(new Backing(UNIT, DISASTER_FUND, false));
    }

    @Test
    @DisplayName("is published with words, 4,000 characters at most, on a day that has come")
    void published() {
        assertThat(refusal(open, publish(TODAY, " "))).isEqualTo(new Empty("text"));
        assertThat(refusal(open, publish(TODAY, "a".repeat(4_001)))).isEqualTo(new TooLong("text", 4_001, 4_000));
        assertThat(open.decide(publish(TODAY, "a".repeat(4_000)))).hasSize(1);
        assertThat(refusal(open, publish(TODAY.plusDays(1), "Kêu gọi ủng hộ")))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
    }

    @Test
    @DisplayName("counts as public from the first day it was published, whichever day was recorded first")
    void publishedFirst() {
        Campaign.Called campaign = (Campaign.Called) after(
                CALL,
                publish(IN_MAY, "Kêu gọi ủng hộ"),
                publish(IN_MAY.minusDays(3), "Kêu gọi ủng hộ"),
                publish(IN_JULY, "Kêu gọi ủng hộ lần cuối"));
        assertThat(campaign.published()).containsOnlyKeys(PublicationKind.CALL);
        assertThat(campaign.published().get(PublicationKind.CALL)).isEqualTo(IN_MAY.minusDays(3));
    }

    @Test
    @DisplayName("says under which number the owner took the money, not before it was handed over nor after today")
    void ownerReceipt() {
        assertThat(refusal(waiting, note(2, " ", IN_JULY))).isEqualTo(new Empty("ownerReceipt"));
        LocalDate dayBefore = IN_JULY.minusDays(1);
        assertThat(refusal(waiting, note(2, "BN-17", dayBefore))).isEqualTo(new TooEarly("on", dayBefore, IN_JULY));
        assertThat(refusal(waiting, note(2, "BN-17", TODAY.plusDays(1))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
        assertThat(refusal(waiting, note(1, "BN-17", IN_JULY)))
                .isEqualTo(new NoReceiptMissing(CAMPAIGN, Some.voucher(1)));
        assertThat(waiting.decide(note(2, "BN-17", IN_JULY))).hasSize(1);
        assertThat(waiting.decide(note(2, "BN-17", TODAY))).hasSize(1);
    }

    @Test
    @DisplayName("hands over more than nothing")
    void handedOver() {
        Campaign full = after(CALL, donation(1, COLLECTED, IN_MAY));
        assertThat(refusal(full, handOver(2, Vnd.ZERO))).isEqualTo(new NotPositive("amount", 0));
        assertThat(refusal(full, handOver(2, Vnd.of(-1)))).isEqualTo(new NotPositive("amount", -1));
        assertThat(full.decide(handOver(2, Vnd.of(1)))).hasSize(1);
    }

    @Test
    @DisplayName("takes what is owed from the first day on, above zero and within what any book holds")
    void owed() {
        assertThat(refusal(levy, owed(1, Vnd.ZERO, IN_MAY))).isEqualTo(new NotPositive("amount", 0));
        LocalDate dayBefore = OPENS_ON.minusDays(1);
        assertThat(refusal(levy, owed(1, COLLECTED, dayBefore)))
                .isEqualTo(new NotOpenYet(CAMPAIGN, OPENS_ON, dayBefore));
        assertThat(levy.decide(owed(1, COLLECTED, OPENS_ON))).hasSize(1);
        Campaign full = levy.evolve(levy.decide(owed(1, MOST, IN_MAY)).getFirst());
        assertThat(refusal(full, owed(2, Vnd.of(1), IN_MAY))).isEqualTo(new TooMuch(CAMPAIGN, MOST, Vnd.of(1)));
    }

    @Test
    @DisplayName("is corrected within what any book holds")
    void corrected() {
        Campaign emptied = after(CALL, donation(1, MOST, IN_MAY), handOver(2, Vnd.of(5)));
        Campaign again = emptied.evolve(emptied.decide(reversal(2, Vnd.of(-5))).getFirst());
        assertThat(held(again)).isEqualTo(MOST);
        Campaign refilled =
                emptied.evolve(emptied.decide(donation(3, Vnd.of(5), IN_MAY)).getFirst());
        assertThat(refusal(refilled, reversal(2, Vnd.of(-5)))).isEqualTo(new TooMuch(CAMPAIGN, MOST, Vnd.of(5)));
    }

    private static Refusal refusal(Campaign campaign, CampaignCommand command) {
        return refusalOf(() -> campaign.decide(command));
    }

    private static CallCampaign call(String title) {
        return new CallCampaign(
                UNIT, CAMPAIGN, DISASTER_FUND, title, OWNER, "Công văn 120/UBND-KT", OPENS_ON, CLOSES_ON, LAN, TODAY);
    }

    private static SetTerms terms(CampaignKind kind, String legalBasis, @Nullable Vnd target, Terms.DutyDays days) {
        return new SetTerms(UNIT, CAMPAIGN, new Terms.Asked(kind, legalBasis, null, target, days), LAN, OPENS_ON);
    }

    private static SetTerms days(int published, int handedOver, int accounted) {
        return terms(
                CampaignKind.VOLUNTARY, "93/2021/NĐ-CP", null, new Terms.DutyDays(published, handedOver, accounted));
    }

    private static Publish publish(LocalDate on, String text) {
        return new Publish(UNIT, CAMPAIGN, PublicationKind.CALL, PublicationForm.POSTED, on, text, LAN, TODAY);
    }

    private static NoteOwnerReceipt note(int voucher, String ownerReceipt, LocalDate on) {
        return new NoteOwnerReceipt(UNIT, CAMPAIGN, Some.voucher(voucher), ownerReceipt, on, LAN, TODAY);
    }

    private static ReceiveLevy owed(int voucher, Vnd amount, LocalDate on) {
        return new ReceiveLevy(UNIT, CAMPAIGN, Some.voucher(voucher), amount, on);
    }
}
