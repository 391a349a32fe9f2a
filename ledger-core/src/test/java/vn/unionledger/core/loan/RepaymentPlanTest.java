package vn.unionledger.core.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.loan.LoanRefusal.MoreInstalmentsThanDong;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;

@DisplayName("The plan a loan is paid back by")
class RepaymentPlanTest {
    private static final LocalDate OUT = LocalDate.of(2024, 1, 31);
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 29);

    @Test
    @DisplayName("has equal instalments, and what does not divide in the last one")
    void equal() {
        List<Instalment> schedule = new RepaymentPlan(3, 1, FIRST, 0).schedule(Vnd.of(10_000_000), OUT);
        assertThat(schedule)
                .containsExactly(
                        new Instalment(1, OUT, FIRST, Vnd.of(3_333_333), Vnd.ZERO),
                        new Instalment(2, FIRST, LocalDate.of(2024, 3, 29), Vnd.of(3_333_333), Vnd.ZERO),
                        new Instalment(
                                3, LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 29), Vnd.of(3_333_334), Vnd.ZERO));
    }

    @Test
    @DisplayName("has interest on what is still out: 6 % a year of 12.000.000 in four quarters is 450.000")
    void interest() {
        assertThat(new RepaymentPlan(4, 3, FIRST, 600).schedule(Vnd.of(12_000_000), OUT))
                .extracting(Instalment::interest)
                .containsExactly(Vnd.of(180_000), Vnd.of(135_000), Vnd.of(90_000), Vnd.of(45_000));
    }

    @Test
    @DisplayName(
            "counts its days from the first one: an instalment due on a 31st falls on the last day of a short month")
    void days() {
        assertThat(new RepaymentPlan(3, 1, OUT, 0).schedule(Vnd.of(3), OUT))
                .extracting(Instalment::dueOn)
                .containsExactly(OUT, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31));
    }

    @Test
    @DisplayName(
            "is refused without instalments, with too many, with more of them than đồng, and at an impossible rate")
    void refused() {
        Vnd three = Vnd.of(3);
        assertThat(refusalOf(() -> new RepaymentPlan(0, 1, FIRST, 0).schedule(three, OUT)))
                .isEqualTo(new NotPositive("instalments", 0));
        assertThat(refusalOf(() -> new RepaymentPlan(121, 1, FIRST, 0).schedule(three, OUT)))
                .isEqualTo(new TooLarge("instalments", 121, 120));
        assertThat(refusalOf(() -> new RepaymentPlan(4, 1, FIRST, 0).schedule(three, OUT)))
                .isEqualTo(new MoreInstalmentsThanDong(4, three));
        assertThat(refusalOf(() -> new RepaymentPlan(1, 13, FIRST, 0).schedule(three, OUT)))
                .isEqualTo(new TooLarge("everyMonths", 13, 12));
        assertThat(refusalOf(() -> new RepaymentPlan(1, 1, FIRST, -1).schedule(three, OUT)))
                .isEqualTo(new NotPositive("interestPoints", -1));
        assertThat(refusalOf(() -> new RepaymentPlan(1, 1, FIRST, 10_001).schedule(three, OUT)))
                .isEqualTo(new TooLarge("interestPoints", 10_001, 10_000));
        assertThat(refusalOf(() -> new RepaymentPlan(1, 12, FIRST, 100).schedule(Vnd.of(Vnd.MAX_DONG), OUT)))
                .isEqualTo(new TooLarge("amount", Vnd.MAX_DONG / 100 * 101, Vnd.MAX_DONG));
    }

    @Test
    @DisplayName("comes with its interest to no more than a book can hold, and may come to that")
    void most() {
        RepaymentPlan doubling = new RepaymentPlan(1, 12, FIRST, 10_000);
        Vnd half = Vnd.of(Vnd.MAX_DONG / 2);
        assertThat(doubling.schedule(half, OUT)).containsExactly(new Instalment(1, OUT, FIRST, half, half));
        assertThat(refusalOf(() -> doubling.schedule(half.plus(Vnd.of(1)), OUT)))
                .isEqualTo(new TooLarge("amount", Vnd.MAX_DONG + 2, Vnd.MAX_DONG));
    }

    @Test
    @DisplayName("whatever the sum, parts it exactly: principal to the đồng, interest as rounded once over all of it")
    void exact() {
        Random random = new Random(20_240_131);
        for (int i = 0; i < 5_000; i++) {
            int instalments = 1 + random.nextInt(RepaymentPlan.MOST);
            long amount = random.nextInt(20) == 0
                    ? Vnd.MAX_DONG / 16
                    : instalments + random.nextLong(1L << (1 + random.nextInt(40)));
            RepaymentPlan plan = new RepaymentPlan(instalments, 1 + random.nextInt(12), FIRST, random.nextInt(5) * 250);
            List<Instalment> schedule = plan.schedule(Vnd.of(amount), OUT);
            assertThat(schedule).hasSize(instalments);
            BigDecimal exact = BigDecimal.ZERO;
            long out = amount;
            for (Instalment one : schedule) {
                assertThat(one.principal().isPositive()).isTrue();
                assertThat(one.interest().isNegative()).isFalse();
                exact = exact.add(BigDecimal.valueOf(out)
                        .multiply(BigDecimal.valueOf((long) plan.interestPoints() * plan.everyMonths())));
                out -= one.principal().dong();
            }
            assertThat(out).isZero();
            assertThat(Vnd.sum(schedule.stream().map(Instalment::interest)).dong())
                    .isEqualTo(exact.divide(BigDecimal.valueOf(120_000), 0, RoundingMode.HALF_UP)
                            .longValueExact());
        }
    }
}
