package vn.unionledger.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.policy.PolicyFacts.ENTERPRISE;
import static vn.unionledger.core.policy.PolicyFacts.FOREIGN;
import static vn.unionledger.core.policy.PolicyFacts.FOREIGN_ENTERPRISE;
import static vn.unionledger.core.policy.PolicyFacts.NEW_YEAR_2023;
import static vn.unionledger.core.policy.PolicyFacts.SEVENTY;
import static vn.unionledger.core.policy.PolicyFacts.SIXTY;
import static vn.unionledger.core.policy.PolicyFacts.TODAY;
import static vn.unionledger.core.policy.PolicyFacts.dues;
import static vn.unionledger.core.policy.PolicyFacts.policy;
import static vn.unionledger.core.policy.PolicyFacts.shelf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

@DisplayName("The decision of 16/10/2023 about the whole year")
class RecalculationTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final FundCode FUND = new FundCode("doan-phi");
    private static final Rulebook RULES = shelf(SIXTY, SEVENTY).rules();

    @Test
    @DisplayName("owes a tenth less for every month that was over, to the đồng, and nothing for October")
    void months() {
        List<MonthlyIncome> booked = List.of(
                income(12, 2022, 10_000_000),
                income(1, 2023, 10_000_003),
                income(9, 2023, 7),
                income(10, 2023, 5_000_000));
        assertThat(Recalculation.of(RULES, SEVENTY, booked))
                .containsExactly(new Difference(
                        UNIT,
                        FUND,
                        IncomeKind.DUES_STANDARD,
                        YearMonth.of(2023, 1),
                        Vnd.of(10_000_003),
                        Vnd.of(4_000_001),
                        Vnd.of(3_000_000)));
        assertThat(Recalculation.of(RULES, SEVENTY, booked).getFirst().amount()).isEqualTo(Vnd.of(-1_000_001));
        assertThat(SEVENTY.isLate()).isTrue();
        assertThat(SIXTY.isLate()).isFalse();
        assertThat(SEVENTY.isLateFor(YearMonth.of(2023, 9))).isTrue();
        assertThat(SEVENTY.isLateFor(YearMonth.of(2023, 10))).isFalse();
        assertThat(SEVENTY.isLateFor(YearMonth.of(2022, 12))).isFalse();
    }

    @Test
    @DisplayName("leaves to another one known from the same day only what that one adds")
    void sameDay() {
        Policy corrected = policy("sua-lai", dues(6500), NEW_YEAR_2023, null)
                .inPlaceOf(SEVENTY.policy().value())
                .knownFrom(SEVENTY.knownFrom())
                .is();
        Rulebook rules = RULES.with(corrected);
        List<MonthlyIncome> booked = List.of(income(3, 2023, 1_000_000));

        assertThat(Recalculation.of(rules, SEVENTY, booked))
                .extracting(Difference::amount)
                .containsExactly(Vnd.of(-100_000));
        assertThat(Recalculation.of(rules, corrected, booked))
                .extracting(Difference::amount)
                .containsExactly(Vnd.of(50_000));
    }

    @Test
    @DisplayName("counts from zero where no rule was known before")
    void nothingBefore() {
        Rulebook alone = shelf(policy("mot-minh", dues(7000), NEW_YEAR_2023, null)
                        .knownFrom(TODAY)
                        .is())
                .rules();
        assertThat(Recalculation.of(alone, alone.policies().getFirst(), List.of(income(3, 2023, 1_000))))
                .extracting(Difference::amount)
                .containsExactly(Vnd.of(300));
    }

    @Test
    @DisplayName("leaves other incomes and other units alone")
    void others() {
        MonthlyIncome contribution = new MonthlyIncome(
                UNIT, ENTERPRISE, FUND, IncomeKind.EMPLOYER_CONTRIBUTION, YearMonth.of(2023, 3), Vnd.of(1_000_000));
        assertThat(Recalculation.of(RULES, SEVENTY, List.of(contribution))).isEmpty();
        Policy foreign = policy("von-nuoc-ngoai", dues(9000), NEW_YEAR_2023, null)
                .scope(FOREIGN)
                .knownFrom(TODAY)
                .is();
        Rulebook rules = RULES.with(foreign);
        MonthlyIncome abroad = new MonthlyIncome(
                UNIT, FOREIGN_ENTERPRISE, FUND, IncomeKind.DUES_STANDARD, YearMonth.of(2023, 3), Vnd.of(1_000_000));
        assertThat(Recalculation.of(rules, foreign, List.of(income(3, 2023, 1_000_000), abroad)))
                .extracting(Difference::amount)
                .containsExactly(Vnd.of(-200_000));
        Policy salary = policy("luong", new Rule.BaseSalary(Vnd.of(2_340_000)), NEW_YEAR_2023, null)
                .knownFrom(TODAY)
                .is();
        assertThat(Recalculation.of(rules, salary, List.of(abroad))).isEmpty();
    }

    @Test
    @DisplayName("can be thought the other way: what if 80 % had stayed, from March on")
    void whatIf() {
        Policy assumed =
                policy("gia-su", dues(8000), LocalDate.of(2023, 3, 1), null).is();
        List<MonthlyIncome> booked = List.of(income(2, 2023, 1_000), income(3, 2023, 1_000), income(11, 2023, 2_000));
        assertThat(Recalculation.whatIf(RULES, assumed, TODAY, booked))
                .extracting(Difference::month, Difference::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(YearMonth.of(2023, 3), Vnd.of(-100)),
                        org.assertj.core.groups.Tuple.tuple(YearMonth.of(2023, 11), Vnd.of(-200)));
        Rulebook withNarrower = RULES.with(policy("von-nuoc-ngoai", dues(9000), NEW_YEAR_2023, null)
                .scope(FOREIGN)
                .is());
        MonthlyIncome abroad = new MonthlyIncome(
                UNIT, FOREIGN_ENTERPRISE, FUND, IncomeKind.DUES_STANDARD, YearMonth.of(2023, 3), Vnd.of(1_000));
        assertThat(Recalculation.whatIf(withNarrower, assumed, TODAY, List.of(abroad)))
                .as("a narrower rule would still go before it")
                .isEmpty();
    }

    private static MonthlyIncome income(int month, int year, long dong) {
        return new MonthlyIncome(
                UNIT, ENTERPRISE, FUND, IncomeKind.DUES_STANDARD, YearMonth.of(year, month), Vnd.of(dong));
    }
}
