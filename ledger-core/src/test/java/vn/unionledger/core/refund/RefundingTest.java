package vn.unionledger.core.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.refund.RefundCommand.Refund;
import vn.unionledger.core.refund.RefundCommand.ReverseRefund;
import vn.unionledger.core.refund.RefundCommand.ReverseTaking;
import vn.unionledger.core.refund.RefundCommand.TakeAfterStop;
import vn.unionledger.core.refund.RefundRefusal.MoreThanTaken;
import vn.unionledger.core.refund.RefundRefusal.NotRefundedBy;
import vn.unionledger.core.refund.RefundRefusal.NothingToRefund;
import vn.unionledger.core.refund.RefundRefusal.RefundedAlready;
import vn.unionledger.core.refund.RefundRefusal.TakenInAlready;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("What came in after a stop")
class RefundingTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final VoucherId RECEIPT = Some.voucher(1);
    private static final LocalDate JUNE_5 = LocalDate.of(2025, 6, 5);
    private static final TakeAfterStop TAKE = new TakeAfterStop(
            UNIT,
            RECEIPT,
            new FundCode("kinh-phi"),
            IncomeKind.DUES_STANDARD,
            Vnd.of(3_200_000),
            new PolicyId("ngung-thu"),
            LocalDate.of(2025, 6, 1),
            JUNE_5,
            JUNE_5);

    private final Life<Refunding, RefundCommand, RefundEvent> receipt =
            new Life<>(new Refunding.Nothing(), Refunding::decide, Refunding::evolve);

    @Test
    @DisplayName("is given back, in parts if need be, and no more than came in")
    void inParts() {
        assertThat(refusal(refund(2, 1))).isEqualTo(new NothingToRefund(RECEIPT));
        receipt.ask(TAKE);
        assertThat(refusal(TAKE)).isEqualTo(new TakenInAlready(RECEIPT));
        receipt.ask(refund(2, 3_000_000));
        assertThat(refusal(refund(3, 200_001))).isEqualTo(new MoreThanTaken(RECEIPT, Vnd.of(200_000), Vnd.of(200_001)));
        receipt.ask(refund(3, 200_000));
        assertThat(((Refunding.Taken) receipt.state()).left()).isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("is more than nothing, as is what goes back")
    void someMoney() {
        TakeAfterStop nothing = new TakeAfterStop(
                UNIT, RECEIPT, TAKE.fund(), TAKE.income(), Vnd.ZERO, TAKE.stop(), TAKE.stoppedOn(), JUNE_5, JUNE_5);
        assertThat(refusal(nothing)).isEqualTo(new NotPositive("amount", 0));
        receipt.ask(TAKE);
        assertThat(refusal(refund(2, 0))).isEqualTo(new NotPositive("amount", 0));
    }

    @Test
    @DisplayName("is watched again when a refund is taken back, and no more when the receipt is")
    void takenBack() {
        receipt.ask(TAKE);
        receipt.ask(refund(2, 3_200_000));
        assertThat(refusal(new ReverseTaking(UNIT, RECEIPT, JUNE_5)))
                .isEqualTo(new RefundedAlready(RECEIPT, Vnd.of(3_200_000)));
        assertThat(refusal(new ReverseRefund(UNIT, RECEIPT, Some.voucher(9), JUNE_5)))
                .isEqualTo(new NotRefundedBy(RECEIPT, Some.voucher(9)));
        receipt.ask(new ReverseRefund(UNIT, RECEIPT, Some.voucher(2), JUNE_5));
        assertThat(((Refunding.Taken) receipt.state()).left()).isEqualTo(Vnd.of(3_200_000));
        receipt.ask(new ReverseTaking(UNIT, RECEIPT, JUNE_5));
        assertThat(receipt.state()).isEqualTo(new Refunding.Nothing());
    }

    @Test
    @DisplayName("is that unit's alone")
    void another() {
        receipt.ask(TAKE);
        assertThat(refusal(new Refund(new UnitId("khac"), RECEIPT, Some.voucher(2), Vnd.of(1), JUNE_5)))
                .isEqualTo(new NothingToRefund(RECEIPT));
        assertThat(receipt.state().backing().orElseThrow().unit()).isEqualTo(UNIT);
    }

    private static Refund refund(int voucher, long amount) {
        return new Refund(UNIT, RECEIPT, Some.voucher(voucher), Vnd.of(amount), JUNE_5);
    }

    private Refusal refusal(RefundCommand command) {
        return Assertions.catchThrowableOfType(
                        RefusedException.class, () -> receipt.state().decide(command))
                .refusal();
    }
}
