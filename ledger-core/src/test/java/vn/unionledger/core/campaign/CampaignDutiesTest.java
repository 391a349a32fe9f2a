package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.campaign.CampaignFacts.CAMPAIGN;
import static vn.unionledger.core.campaign.CampaignFacts.LAN;
import static vn.unionledger.core.campaign.CampaignFacts.OWNER;
import static vn.unionledger.core.campaign.CampaignFacts.UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.after;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.NoteOwnerReceipt;
import vn.unionledger.core.campaign.CampaignCommand.Publish;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveDonation;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveLevy;
import vn.unionledger.core.campaign.CampaignCommand.ReturnLate;
import vn.unionledger.core.campaign.CampaignCommand.TakeLate;
import vn.unionledger.core.campaign.CampaignRefusal.IsALevy;
import vn.unionledger.core.campaign.CampaignRefusal.MoreThanCame;
import vn.unionledger.core.campaign.CampaignRefusal.NamesHardship;
import vn.unionledger.core.campaign.CampaignRefusal.NoCampaignRule;
import vn.unionledger.core.campaign.CampaignRefusal.NoLevy;
import vn.unionledger.core.campaign.CampaignRefusal.NotOverYet;
import vn.unionledger.core.campaign.CampaignRefusal.OpenTooLong;
import vn.unionledger.core.campaign.CampaignRefusal.StillHeld;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Rule;

@DisplayName("A campaign's collector")
class CampaignDutiesTest {
    private static final LocalDate OPENS = LocalDate.of(2024, 9, 10);
    private static final LocalDate CLOSES = LocalDate.of(2024, 10, 10);
    private static final LocalDate LATER = LocalDate.of(2024, 12, 31);
    private static final Vnd MILLION = Vnd.of(1_000_000);
    private static final Rule.CampaignTerms RULE = new Rule.CampaignTerms(90, 15, 20, 30);

    @Test
    @DisplayName("publishes what was received in 15 days, hands over in 20, and accounts for it 30 days after that")
    void dates() {
        Campaign.Called campaign = (Campaign.Called) after(call(CampaignKind.VOLUNTARY, CLOSES));
        assertThat(campaign.duties(OPENS))
                .containsExactly(
                        new Duty(DutyKind.PUBLISH_CALL, OPENS, null, null),
                        new Duty(DutyKind.PUBLISH_RECEIVED, LocalDate.of(2024, 10, 25), null, null),
                        new Duty(DutyKind.HAND_OVER, LocalDate.of(2024, 10, 30), null, null),
                        new Duty(DutyKind.PUBLISH_USED, LocalDate.of(2024, 11, 29), null, null));
    }

    @Test
    @DisplayName("has done with it once all is handed over and published, and reckons the last day from the hand-over")
    void done() {
        LocalDate handedOn = LocalDate.of(2024, 10, 20);
        Campaign.Called campaign = (Campaign.Called) after(
                call(CampaignKind.VOLUNTARY, CLOSES),
                new ReceiveDonation(UNIT, CAMPAIGN, Some.voucher(1), MILLION, CLOSES),
                publish(PublicationKind.CALL, OPENS, "Kêu gọi ủng hộ"),
                publish(PublicationKind.RECEIVED, LocalDate.of(2024, 10, 12), "Đã tiếp nhận 1.000.000 đồng"),
                new HandOver(UNIT, CAMPAIGN, Some.voucher(2), MILLION, null, handedOn));
        Duty account = campaign.duties(LATER).getLast();
        assertThat(account.kind()).isEqualTo(DutyKind.PUBLISH_USED);
        assertThat(account.due()).isEqualTo(LocalDate.of(2024, 11, 19));
        assertThat(account.isLate(LATER)).isTrue();
        assertThat(open(campaign)).containsExactly(DutyKind.OWNER_RECEIPT, DutyKind.PUBLISH_USED);
        Campaign.Called noted = (Campaign.Called)
                campaign
                        .decide(new NoteOwnerReceipt(UNIT, CAMPAIGN, Some.voucher(2), "BN-17", handedOn, LAN, LATER))
                        .stream()
                        .reduce((Campaign) campaign, Campaign::evolve, (one, _) -> one);
        assertThat(open(noted)).containsExactly(DutyKind.PUBLISH_USED);
    }

    @Test
    @DisplayName("publishes what was received after the last day only, and what was used once nothing is held")
    void inOrder() {
        Campaign campaign = after(
                call(CampaignKind.VOLUNTARY, CLOSES),
                new ReceiveDonation(UNIT, CAMPAIGN, Some.voucher(1), MILLION, CLOSES));
        assertThat(refusalOf(() -> campaign.decide(publish(PublicationKind.RECEIVED, CLOSES, "Tổng số"))))
                .isEqualTo(new NotOverYet(CAMPAIGN, CLOSES, CLOSES));
        assertThat(refusalOf(() -> campaign.decide(publish(PublicationKind.USED, LATER, "Tổng số"))))
                .isEqualTo(new StillHeld(CAMPAIGN, MILLION));
    }

    @Test
    @DisplayName("names nobody beside an illness or poverty, but may name offices, places and the campaign itself")
    void words() {
        Campaign campaign = after(call(CampaignKind.VOLUNTARY, CLOSES));
        for (String fine : List.of(
                "Quỹ Vì người nghèo đã nhận 1.000.000 đồng, Chủ tịch Nguyễn Văn An ký",
                "Hỗ trợ 12 hộ nghèo của tỉnh Sơn La, Hà Giang",
                "Tổng số: 1.000.000 đồng\nNgười ký: Nguyễn Văn An\nHỗ trợ người khó khăn")) {
            assertThat(campaign.decide(publish(PublicationKind.CALL, OPENS, fine)))
                    .hasSize(1);
        }
        for (String bad : List.of(
                "Tổng số\nHỗ trợ bà Trần Thị Bưởi bị ung thư",
                "Tổng số\nanh Sơn, hộ cận nghèo, được 5.000.000 đồng",
                "Tổng số\nThạch Thị Sa Rây: hoàn cảnh khó khăn")) {
            assertThat(refusalOf(() -> campaign.decide(publish(PublicationKind.CALL, OPENS, bad))))
                    .isEqualTo(new NamesHardship(2));
        }
    }

    @Test
    @DisplayName("takes what comes too late only to return it, no more than came, and is reminded until it is done")
    void late() {
        Campaign campaign = after(call(CampaignKind.VOLUNTARY, CLOSES));
        LocalDate dayAfter = CLOSES.plusDays(1);
        assertThat(refusalOf(() -> campaign.decide(new TakeLate(UNIT, CAMPAIGN, Some.voucher(1), MILLION, CLOSES))))
                .isEqualTo(new NotOverYet(CAMPAIGN, CLOSES, CLOSES));
        Campaign.Called taken = (Campaign.Called) after(
                call(CampaignKind.VOLUNTARY, CLOSES),
                new TakeLate(UNIT, CAMPAIGN, Some.voucher(1), MILLION, dayAfter),
                new ReturnLate(UNIT, CAMPAIGN, Some.voucher(1), Some.voucher(2), Vnd.of(400_000), LATER));
        assertThat(taken.lateHeld()).isEqualTo(Vnd.of(600_000));
        assertThat(taken.held()).isEqualTo(Vnd.ZERO);
        assertThat(taken.duties(LATER)).contains(new Duty(DutyKind.RETURN_LATE, dayAfter, null, Some.voucher(1)));
        assertThat(refusalOf(() ->
                        taken.decide(new ReturnLate(UNIT, CAMPAIGN, Some.voucher(1), Some.voucher(3), MILLION, LATER))))
                .isEqualTo(new MoreThanCame(Some.voucher(1), Vnd.of(600_000), MILLION));
    }

    @Test
    @DisplayName("takes no donation where people owe, and no levy where they give")
    void kinds() {
        Campaign levy = after(call(CampaignKind.LEVY, CLOSES));
        assertThat(refusalOf(() -> levy.decide(new ReceiveDonation(UNIT, CAMPAIGN, Some.voucher(1), MILLION, OPENS))))
                .isEqualTo(new IsALevy(CAMPAIGN));
        assertThat(levy.decide(new ReceiveLevy(UNIT, CAMPAIGN, Some.voucher(1), MILLION, LATER)))
                .as("what is owed is owed after the last day too")
                .hasSize(1);
        assertThat(refusalOf(() -> after(call(CampaignKind.VOLUNTARY, CLOSES))
                        .decide(new ReceiveLevy(UNIT, CAMPAIGN, Some.voucher(1), MILLION, OPENS))))
                .isEqualTo(new NoLevy(CAMPAIGN));
    }

    @Test
    @DisplayName("calls for no longer than the rule allows, and gives the days where no rule does")
    void rule() {
        LocalDate tooLong = OPENS.plusDays(91);
        assertThat(refusalOf(() -> call(CampaignKind.VOLUNTARY, tooLong).under(RULE)))
                .isEqualTo(new OpenTooLong(OPENS, tooLong, 90));
        assertThat(call(CampaignKind.LEVY, tooLong).under(RULE).closesOn()).isEqualTo(tooLong);
        CallCampaign unruled = call(null, CampaignKind.VOLUNTARY, CLOSES);
        assertThat(refusalOf(() -> after().decide(unruled))).isEqualTo(new NoCampaignRule(OPENS));
        assertThat(after().decide(unruled.under(RULE))).hasSize(2);
    }

    private static List<DutyKind> open(Campaign.Called campaign) {
        return campaign.duties(LATER).stream()
                .filter(Duty::isOpen)
                .map(Duty::kind)
                .toList();
    }

    private static Publish publish(PublicationKind what, LocalDate on, String text) {
        return new Publish(UNIT, CAMPAIGN, what, PublicationForm.POSTED, on, text, LAN, LATER);
    }

    private static CallCampaign call(CampaignKind kind, LocalDate closesOn) {
        return call(new Terms.DutyDays(15, 20, 30), kind, closesOn);
    }

    private static CallCampaign call(Terms.@Nullable DutyDays days, CampaignKind kind, LocalDate closesOn) {
        return new CallCampaign(
                UNIT,
                CAMPAIGN,
                new FundCode("vi-nguoi-ngheo"),
                "Quỹ Vì người nghèo",
                OWNER,
                "33/CĐVC",
                OPENS,
                closesOn,
                new Terms.Asked(kind, "Nghị định 93/2021/NĐ-CP", null, Vnd.of(50_000_000), days),
                LAN,
                OPENS);
    }
}
