package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.campaign.CampaignFacts.CALL;
import static vn.unionledger.core.campaign.CampaignFacts.CAMPAIGN;
import static vn.unionledger.core.campaign.CampaignFacts.CLOSES_ON;
import static vn.unionledger.core.campaign.CampaignFacts.IN_JULY;
import static vn.unionledger.core.campaign.CampaignFacts.LAN;
import static vn.unionledger.core.campaign.CampaignFacts.OPENS_ON;
import static vn.unionledger.core.campaign.CampaignFacts.UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.after;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.campaign.CampaignCommand.ReturnLate;
import vn.unionledger.core.campaign.CampaignCommand.ReverseLate;
import vn.unionledger.core.campaign.CampaignCommand.ReverseReturn;
import vn.unionledger.core.campaign.CampaignCommand.SetTerms;
import vn.unionledger.core.campaign.CampaignCommand.TakeLate;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationReturned;
import vn.unionledger.core.campaign.CampaignEvent.LateReturnReversed;
import vn.unionledger.core.campaign.CampaignEvent.LateTakingReversed;
import vn.unionledger.core.campaign.CampaignRefusal.IsALevy;
import vn.unionledger.core.campaign.CampaignRefusal.NotReturnedBy;
import vn.unionledger.core.campaign.CampaignRefusal.NothingLate;
import vn.unionledger.core.campaign.CampaignRefusal.ReturnedAlready;
import vn.unionledger.core.campaign.CampaignRefusal.TooMuch;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.Refusal;

@DisplayName("Money that came after a campaign's last day")
class LateMoneyTest {
    private static final LocalDate DAY_AFTER = CLOSES_ON.plusDays(1);
    private static final Vnd MILLION = Vnd.of(1_000_000);
    private static final Vnd MOST = Vnd.of(Vnd.MAX_DONG);

    private final Life<Campaign, CampaignCommand, CampaignEvent> life =
            new Life<>(new Campaign.Uncalled(), Campaign::decide, Campaign::evolve);

    LateMoneyTest() {
        life.ask(CALL);
    }

    @Test
    @DisplayName("is more than nothing, fits into a book, and is never what people owe")
    void taken() {
        assertThat(refusal(take(1, Vnd.ZERO))).isEqualTo(new NotPositive("amount", 0));
        assertThat(life.ask(take(1, MOST))).hasSize(1);
        assertThat(refusal(take(2, Vnd.of(1)))).isEqualTo(new TooMuch(CAMPAIGN, MOST, Vnd.of(1)));
        SetTerms owed = new SetTerms(
                UNIT,
                CAMPAIGN,
                new Terms.Asked(CampaignKind.LEVY, "78/2021/NĐ-CP", null, null, new Terms.DutyDays(15, 20, 30)),
                LAN,
                OPENS_ON);
        assertThat(refusalOf(() -> after(CALL, owed).decide(take(1, MILLION)))).isEqualTo(new IsALevy(CAMPAIGN));
    }

    @Test
    @DisplayName("is given back in parts above zero, each of money that came, until nothing is left to do")
    void returned() {
        life.ask(take(1, MILLION));
        life.ask(take(2, Vnd.of(50_000)));
        assertThat(refusal(giveBack(1, 3, 0))).isEqualTo(new NotPositive("amount", 0));
        assertThat(refusal(giveBack(9, 3, 1))).isEqualTo(new NothingLate(CAMPAIGN, Some.voucher(9)));
        assertThat(life.ask(giveBack(1, 3, 999_999))).hasSize(1);
        assertThat(called().lateHeld()).isEqualTo(Vnd.of(50_001));
        assertThat(life.ask(giveBack(1, 4, 1))).hasSize(1);
        assertThat(called().duties(IN_JULY))
                .containsExactly(new Duty(DutyKind.RETURN_LATE, DAY_AFTER, null, Some.voucher(2)));
    }

    @Test
    @DisplayName("is no more once the voucher that took it in is taken back, which is done once")
    void takingReversed() {
        life.ask(take(1, MILLION));
        life.ask(take(2, Vnd.of(50_000)));
        assertThat(life.ask(reverse(1)))
                .containsExactly(new LateTakingReversed(UNIT, CAMPAIGN, Some.voucher(1), MILLION, IN_JULY));
        assertThat(called().late()).containsOnlyKeys(Some.voucher(2));
        assertThat(refusal(reverse(1))).isEqualTo(new NothingLate(CAMPAIGN, Some.voucher(1)));
    }

    @Test
    @DisplayName(
            "stays in the campaign's papers while some of it went back, and is all there again when that is undone")
    void returnReversed() {
        life.ask(take(1, MILLION));
        life.ask(giveBack(1, 2, 400_000));
        life.ask(giveBack(1, 3, 100_000));
        assertThat(refusal(reverse(1))).isEqualTo(new ReturnedAlready(Some.voucher(1), Vnd.of(500_000)));
        assertThat(refusal(reverseReturn(9))).isEqualTo(new NotReturnedBy(Some.voucher(1), Some.voucher(9)));
        assertThat(life.ask(reverseReturn(2)))
                .containsExactly(new LateReturnReversed(
                        UNIT, CAMPAIGN, Some.voucher(1), Some.voucher(2), Vnd.of(400_000), IN_JULY));
        assertThat(called().lateHeld()).isEqualTo(Vnd.of(900_000));
        assertThat(refusal(reverseReturn(2))).isEqualTo(new NotReturnedBy(Some.voucher(1), Some.voucher(2)));
        life.ask(reverseReturn(3));
        assertThat(called().lateHeld()).isEqualTo(MILLION);
        assertThat(life.ask(reverse(1))).hasSize(1);
        assertThat(called().lateHeld()).isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("that was given back without ever coming is damage, not a refusal")
    void damage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> called().evolve(new LateDonationReturned(
                        UNIT, CAMPAIGN, Some.voucher(1), Some.voucher(2), MILLION, IN_JULY)))
                .withMessageContaining("the stream is damaged");
        assertThatIllegalStateException()
                .isThrownBy(() -> called().evolve(new LateReturnReversed(
                        UNIT, CAMPAIGN, Some.voucher(1), Some.voucher(2), MILLION, IN_JULY)))
                .withMessageContaining("the stream is damaged");
    }

    private Campaign.Called called() {
        return (Campaign.Called) life.state();
    }

    private Refusal refusal(CampaignCommand command) {
        return refusalOf(() -> life.state().decide(command));
    }

    private static TakeLate take(int voucher, Vnd amount) {
        return new TakeLate(UNIT, CAMPAIGN, Some.voucher(voucher), amount, DAY_AFTER);
    }

    private static ReturnLate giveBack(int receipt, int voucher, long amount) {
        return new ReturnLate(UNIT, CAMPAIGN, Some.voucher(receipt), Some.voucher(voucher), Vnd.of(amount), IN_JULY);
    }

    private static ReverseLate reverse(int receipt) {
        return new ReverseLate(UNIT, CAMPAIGN, Some.voucher(receipt), IN_JULY);
    }

    private static ReverseReturn reverseReturn(int voucher) {
        return new ReverseReturn(UNIT, CAMPAIGN, Some.voucher(1), Some.voucher(voucher), IN_JULY);
    }
}
