package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.refusal.Refused.refusalOf;
import static vn.unionledger.core.welfare.CaseFacts.AID;
import static vn.unionledger.core.welfare.CaseFacts.APPROVED_BY_HOA;
import static vn.unionledger.core.welfare.CaseFacts.APPROVED_ON;
import static vn.unionledger.core.welfare.CaseFacts.CASE;
import static vn.unionledger.core.welfare.CaseFacts.DECLINED_BY_HOA;
import static vn.unionledger.core.welfare.CaseFacts.OTHER_UNIT;
import static vn.unionledger.core.welfare.CaseFacts.PAID;
import static vn.unionledger.core.welfare.CaseFacts.PAID_ON;
import static vn.unionledger.core.welfare.CaseFacts.PAYMENT;
import static vn.unionledger.core.welfare.CaseFacts.REQUESTED_BY_LAN;
import static vn.unionledger.core.welfare.CaseFacts.REVERSED;
import static vn.unionledger.core.welfare.CaseFacts.TODAY;
import static vn.unionledger.core.welfare.CaseFacts.UNIT;
import static vn.unionledger.core.welfare.CaseFacts.VOUCHER;
import static vn.unionledger.core.welfare.CaseFacts.after;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Keeping;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.welfare.WelfareCommand.ForgetCase;
import vn.unionledger.core.welfare.WelfareCommand.PayAid;
import vn.unionledger.core.welfare.WelfareCommand.ReverseAidPayment;
import vn.unionledger.core.welfare.WelfareRefusal.AlreadyPaid;
import vn.unionledger.core.welfare.WelfareRefusal.AmountDiffers;
import vn.unionledger.core.welfare.WelfareRefusal.NoSuchCase;
import vn.unionledger.core.welfare.WelfareRefusal.NoSuchInstalment;
import vn.unionledger.core.welfare.WelfareRefusal.NotApproved;
import vn.unionledger.core.welfare.WelfareRefusal.NotPaidBy;
import vn.unionledger.core.welfare.WelfareRefusal.PersonsDiffer;
import vn.unionledger.core.welfare.WelfareRefusal.ReasonDiffers;
import vn.unionledger.core.welfare.WelfareRefusal.StillOpen;

@DisplayName("The payment of a case")
class CasePaymentTest {
    private static final VoucherId SECOND_VOUCHER = Some.voucher(2);
    private static final ReverseAidPayment REVERSAL = new ReverseAidPayment(UNIT, CASE, 1, VOUCHER, TODAY);

    @Test
    @DisplayName("follows its approval, with the same amount, reason and persons")
    void paid() {
        assertThat(after(REQUESTED_BY_LAN, APPROVED_BY_HOA).decide(PAYMENT)).containsExactly(PAID);
    }

    @Test
    @DisplayName("is refused before the approval, and after a request was turned down")
    void needsApproval() {
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN).decide(PAYMENT))).isEqualTo(new NotApproved(CASE));
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN, DECLINED_BY_HOA).decide(PAYMENT)))
                .isEqualTo(new NotApproved(CASE));
        assertThat(refusalOf(() -> after().decide(PAYMENT))).isEqualTo(new NoSuchCase(CASE));
    }

    @Test
    @DisplayName("happens once: a second voucher is told which one paid")
    void once() {
        PayAid again = payment(CareReason.HARDSHIP, 1, SECOND_VOUCHER, AID, 1, PAID_ON);
        assertThat(refusalOf(
                        () -> after(REQUESTED_BY_LAN, APPROVED_BY_HOA, PAID).decide(again)))
                .isEqualTo(new AlreadyPaid(CASE, 1, VOUCHER));
    }

    @Test
    @DisplayName("is exactly what was approved, to the đồng")
    void exact() {
        Vnd oneMore = AID.plus(Vnd.of(1));
        assertThat(refused(payment(CareReason.HARDSHIP, 1, VOUCHER, oneMore, 1, PAID_ON)))
                .isEqualTo(new AmountDiffers(CASE, AID, oneMore));
        assertThat(refused(payment(CareReason.ILLNESS, 1, VOUCHER, AID, 1, PAID_ON)))
                .isEqualTo(new ReasonDiffers(CASE, CareReason.HARDSHIP, CareReason.ILLNESS));
        assertThat(refused(payment(CareReason.HARDSHIP, 1, VOUCHER, AID, 2, PAID_ON)))
                .isEqualTo(new PersonsDiffer(CASE, 1, 2));
        assertThat(refused(payment(CareReason.HARDSHIP, 2, VOUCHER, AID, 1, PAID_ON)))
                .isEqualTo(new NoSuchInstalment(CASE, 2, 1));
        assertThat(refused(payment(CareReason.HARDSHIP, 0, VOUCHER, AID, 1, PAID_ON)))
                .isEqualTo(new NoSuchInstalment(CASE, 0, 1));
    }

    @Test
    @DisplayName("is not dated before the approval")
    void afterApproval() {
        LocalDate dayBefore = APPROVED_ON.minusDays(1);
        assertThat(refused(payment(CareReason.HARDSHIP, 1, VOUCHER, AID, 1, dayBefore)))
                .isEqualTo(new TooEarly("on", dayBefore, APPROVED_ON));
    }

    @Test
    @DisplayName("is no business of another unit")
    void elsewhere() {
        assertThat(refused(new PayAid(OTHER_UNIT, CASE, CareReason.HARDSHIP, 1, VOUCHER, AID, 1, PAID_ON)))
                .isEqualTo(new NoSuchCase(CASE));
    }

    @Test
    @DisplayName("taken back leaves the case approved and unpaid, and says what it takes back")
    void reversed() {
        WelfareCase paid = after(REQUESTED_BY_LAN, APPROVED_BY_HOA, PAID);
        assertThat(paid.decide(REVERSAL)).containsExactly(REVERSED);
        WelfareCase unpaid = paid.evolve(REVERSED);
        assertThat(unpaid).isEqualTo(after(REQUESTED_BY_LAN, APPROVED_BY_HOA));
        assertThat(unpaid.decide(payment(CareReason.HARDSHIP, 1, SECOND_VOUCHER, AID, 1, TODAY)))
                .hasSize(1);
    }

    @Test
    @DisplayName("is taken back only by naming the voucher and instalment that paid")
    void reversedOnce() {
        WelfareCase paid = after(REQUESTED_BY_LAN, APPROVED_BY_HOA, PAID);
        assertThat(refusalOf(() -> paid.decide(new ReverseAidPayment(UNIT, CASE, 1, SECOND_VOUCHER, TODAY))))
                .isEqualTo(new NotPaidBy(CASE, 1, SECOND_VOUCHER));
        assertThat(refusalOf(() -> paid.decide(new ReverseAidPayment(UNIT, CASE, 2, VOUCHER, TODAY))))
                .isEqualTo(new NotPaidBy(CASE, 2, VOUCHER));
        assertThat(refusalOf(() -> paid.evolve(REVERSED).decide(REVERSAL))).isEqualTo(new NotPaidBy(CASE, 1, VOUCHER));
    }

    @Test
    @DisplayName("or the refusal has to come first before the case may be forgotten")
    void forgottenWhenClosed() {
        ForgetCase forget = new ForgetCase(UNIT, CASE, Ground.REQUESTED, CaseFacts.HOA, TODAY, new Keeping.Nothing());
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN).decide(forget))).isEqualTo(new StillOpen(CASE));
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN, APPROVED_BY_HOA).decide(forget)))
                .isEqualTo(new StillOpen(CASE));
        assertThat(after(REQUESTED_BY_LAN, DECLINED_BY_HOA).decide(forget)).isEmpty();
        assertThat(after(REQUESTED_BY_LAN, APPROVED_BY_HOA, PAID).decide(forget))
                .isEmpty();
        assertThat(refusalOf(() -> after().decide(forget))).isEqualTo(new NoSuchCase(CASE));
    }

    @Test
    @DisplayName("without an approval in the stream is damage, not a refusal")
    void damage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> after(REQUESTED_BY_LAN, PAID))
                .withMessageContaining("the stream is damaged");
        assertThatIllegalStateException().isThrownBy(() -> after(APPROVED_BY_HOA));
        assertThatIllegalStateException().isThrownBy(() -> after(REQUESTED_BY_LAN, REQUESTED_BY_LAN));
    }

    private static Object refused(PayAid payment) {
        return refusalOf(() -> after(REQUESTED_BY_LAN, APPROVED_BY_HOA).decide(payment));
    }

    private static PayAid payment(
            CareReason reason, int instalment, VoucherId voucher, Vnd amount, int persons, LocalDate on) {
        return new PayAid(UNIT, CASE, reason, instalment, voucher, amount, persons, on);
    }
}
