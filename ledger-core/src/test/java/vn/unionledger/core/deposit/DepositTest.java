package vn.unionledger.core.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.deposit.DepositCommand.GiveBack;
import vn.unionledger.core.deposit.DepositCommand.PayIn;
import vn.unionledger.core.deposit.DepositCommand.ReverseEntry;
import vn.unionledger.core.deposit.DepositEvent.PayingInReversed;
import vn.unionledger.core.deposit.DepositEvent.ReturnReversed;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;

@DisplayName("A member's money in a revolving fund")
class DepositTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final FundCode FUND = new FundCode("tuong-tro");
    private static final PersonId BINH = Some.person(3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final Life<Deposit, DepositCommand, DepositEvent> binh =
            new Life<>(Deposit.NONE, Deposit::decide, Deposit::evolve);

    @Test
    @DisplayName("is what was paid in less what was given back, without what was taken back")
    void owed() {
        binh.ask(payIn(1, 500_000));
        binh.ask(payIn(2, 300_000));
        binh.ask(giveBack(3, 200_000));
        assertThat(binh.state().owed()).isEqualTo(Vnd.of(600_000));
        assertThat(binh.ask(reverse(2)))
                .containsExactly(new PayingInReversed(UNIT, FUND, BINH, Some.voucher(2), Vnd.of(300_000), DAY, false));
        assertThat(binh.state().owed()).isEqualTo(Vnd.of(300_000));
        assertThat(binh.ask(reverse(3)))
                .containsExactly(new ReturnReversed(UNIT, FUND, BINH, Some.voucher(3), Vnd.of(200_000), DAY, false));
        assertThat(binh.state().owed()).isEqualTo(Vnd.of(500_000));
    }

    @Test
    @DisplayName("says nothing of a voucher from before it was kept by member")
    void before() {
        binh.ask(payIn(1, 500_000));
        assertThat(binh.ask(reverse(9))).isEmpty();
        assertThat(binh.state().owed()).isEqualTo(Vnd.of(500_000));
    }

    @Test
    @DisplayName("is paid in and given back in amounts above zero")
    void amounts() {
        assertThat(refusalOf(() -> binh.state().decide(payIn(1, 0)))).isEqualTo(new NotPositive("amount", 0));
        assertThat(refusalOf(() -> binh.state().decide(giveBack(1, -5)))).isEqualTo(new NotPositive("amount", -5));
    }

    private static PayIn payIn(int voucher, long amount) {
        return new PayIn(UNIT, FUND, BINH, Some.voucher(voucher), Vnd.of(amount), DAY, false);
    }

    private static GiveBack giveBack(int voucher, long amount) {
        return new GiveBack(UNIT, FUND, BINH, Some.voucher(voucher), Vnd.of(amount), DAY, false);
    }

    private static ReverseEntry reverse(int voucher) {
        return new ReverseEntry(UNIT, FUND, BINH, Some.voucher(voucher), DAY, false);
    }
}
