package vn.unionledger.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionRefusal.MoreThanShare;
import vn.unionledger.core.contribution.HeldShareCommand.Collect;
import vn.unionledger.core.contribution.HeldShareCommand.Pass;
import vn.unionledger.core.contribution.HeldShareCommand.ReverseCollection;
import vn.unionledger.core.contribution.HeldShareCommand.ReversePassing;
import vn.unionledger.core.contribution.PassingDown.Passed;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.WorkingDays;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("What is collected for a grassroots union")
class PassingDownTest {
    private static final UnitId PROVINCE = new UnitId("ldld-vinh-long");
    private static final UnitId FACTORY_UNION = new UnitId("cdcs-giay-my-phong");
    private static final EmployerCode FACTORY = new EmployerCode("giay-my-phong");
    private static final LocalDate THURSDAY = LocalDate.of(2025, 1, 23);
    private static final WorkingDays DAYS = WorkingDays.of(
            Set.copyOf(LocalDate.of(2025, 1, 27)
                    .datesUntil(LocalDate.of(2025, 2, 1))
                    .toList()),
            Set.of());

    private final Life<HeldShare, HeldShareCommand, HeldShareEvent> share =
            new Life<>(HeldShare.NONE, HeldShare::decide, HeldShare::evolve);

    @Test
    @DisplayName("is late once five working days are over, Tết not counted")
    void late() {
        share.ask(collect(1, 7_500_000, THURSDAY));
        assertThat(on(LocalDate.of(2025, 2, 6)).lateBy()).isZero();
        assertThat(on(LocalDate.of(2025, 2, 7)).lateBy()).isEqualTo(1);
        share.ask(pass(2, 7_000_000, LocalDate.of(2025, 2, 6)));
        assertThat(on(LocalDate.of(2025, 2, 10)).held()).isEqualTo(Vnd.of(500_000));
        assertThat(on(LocalDate.of(2025, 2, 10)).lateBy()).isEqualTo(2);
        share.ask(pass(3, 500_000, LocalDate.of(2025, 2, 11)));
        Passed passed = on(LocalDate.of(2025, 12, 31));
        assertThat(passed.passedOn()).isEqualTo(LocalDate.of(2025, 2, 11));
        assertThat(passed.lateBy()).isEqualTo(3);
    }

    @Test
    @DisplayName("never goes down before it came in")
    void notMore() {
        share.ask(collect(1, 7_500_000, THURSDAY));
        RefusedException refused = Assertions.catchThrowableOfType(
                RefusedException.class, () -> share.state().decide(pass(2, 7_500_001, THURSDAY)));
        assertThat(refused.refusal()).isEqualTo(new MoreThanShare(FACTORY_UNION, Vnd.of(7_500_000), Vnd.of(7_500_001)));
    }

    @Test
    @DisplayName("is passed or held, to the đồng, whatever happens")
    void sums() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Life<HeldShare, HeldShareCommand, HeldShareEvent> life =
                    new Life<>(HeldShare.NONE, HeldShare::decide, HeldShare::evolve);
            for (int i = 1; i < 40; i++) {
                LocalDate on = THURSDAY.plusDays(i);
                life.ask(
                        random.nextBoolean()
                                ? collect(i, 1 + random.nextInt(1_000_000), on)
                                : pass(i, 1 + random.nextInt(1_500_000), on));
            }
            List<Passed> shares = PassingDown.on(life.facts(), DAYS, LocalDate.of(2030, 1, 1));
            assertThat(Vnd.sum(shares.stream().map(Passed::held)))
                    .as("seed %d", seed)
                    .isEqualTo(life.state().held());
        }
    }

    @Test
    @DisplayName("comes back when the passing is taken back, and goes when the payment is")
    void takenBack() {
        share.ask(collect(1, 7_500_000, THURSDAY));
        share.ask(pass(2, 7_500_000, THURSDAY));
        share.ask(new ReversePassing(
                PROVINCE, FACTORY_UNION, Some.transfer(2), Some.voucher(2), Vnd.of(7_500_000), THURSDAY));
        assertThat(on(LocalDate.of(2025, 2, 7)).held()).isEqualTo(Vnd.of(7_500_000));
        share.ask(new ReverseCollection(PROVINCE, FACTORY_UNION, Some.voucher(1), Vnd.of(7_500_000), THURSDAY));
        assertThat(share.state().held()).isEqualTo(Vnd.ZERO);
        assertThat(PassingDown.on(share.facts(), DAYS, LocalDate.of(2025, 2, 7)))
                .isEmpty();
    }

    @Test
    @DisplayName("comes back from the passing that is taken back, and goes with the payment that is, not from another")
    void onlyThat() {
        LocalDate february7 = LocalDate.of(2025, 2, 7);
        share.ask(collect(1, 7_500_000, THURSDAY));
        share.ask(collect(2, 2_000_000, THURSDAY));
        share.ask(pass(3, 1_000_000, THURSDAY));
        share.ask(pass(4, 400_000, THURSDAY));
        share.ask(new ReversePassing(
                PROVINCE, FACTORY_UNION, Some.transfer(3), Some.voucher(3), Vnd.of(1_000_000), THURSDAY));
        assertThat(on(february7).passed()).isEqualTo(Vnd.of(400_000));
        share.ask(new ReverseCollection(PROVINCE, FACTORY_UNION, Some.voucher(1), Vnd.of(7_500_000), THURSDAY));
        assertThat(PassingDown.on(share.facts(), DAYS, february7))
                .extracting(Passed::voucher, Passed::held)
                .containsExactly(tuple(Some.voucher(2), Vnd.of(1_600_000)));
    }

    @Test
    @DisplayName("comes in, goes down and is taken back in amounts above zero")
    void amounts() {
        share.ask(collect(1, 7_500_000, THURSDAY));
        for (HeldShareCommand nothing : List.of(
                collect(2, 0, THURSDAY),
                pass(2, 0, THURSDAY),
                new ReverseCollection(PROVINCE, FACTORY_UNION, Some.voucher(1), Vnd.ZERO, THURSDAY),
                new ReversePassing(PROVINCE, FACTORY_UNION, Some.transfer(1), Some.voucher(1), Vnd.ZERO, THURSDAY))) {
            assertThat(refusalOf(() -> share.state().decide(nothing))).isEqualTo(new NotPositive("amount", 0));
        }
    }

    private Passed on(LocalDate day) {
        return PassingDown.on(share.facts(), DAYS, day).getFirst();
    }

    private static Collect collect(int voucher, long amount, LocalDate on) {
        return new Collect(
                PROVINCE, FACTORY_UNION, FACTORY, Some.voucher(voucher), Vnd.of(amount), on, DAYS.after(on, 5));
    }

    private static Pass pass(int voucher, long amount, LocalDate on) {
        return new Pass(PROVINCE, FACTORY_UNION, Some.transfer(voucher), Some.voucher(voucher), Vnd.of(amount), on);
    }
}
