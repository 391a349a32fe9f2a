package vn.unionledger.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.unionledger.core.contribution.EmployerFacts.DECREE_105;
import static vn.unionledger.core.contribution.EmployerFacts.FACTORY;
import static vn.unionledger.core.contribution.EmployerFacts.JUNE_2026;
import static vn.unionledger.core.contribution.EmployerFacts.LAN;
import static vn.unionledger.core.contribution.EmployerFacts.MAY_2026;
import static vn.unionledger.core.contribution.EmployerFacts.TODAY;
import static vn.unionledger.core.contribution.EmployerFacts.UNIT;
import static vn.unionledger.core.contribution.EmployerFacts.enrolled;
import static vn.unionledger.core.contribution.EmployerFacts.grant;
import static vn.unionledger.core.contribution.EmployerFacts.paid;
import static vn.unionledger.core.contribution.EmployerFacts.payroll;
import static vn.unionledger.core.contribution.EmployerFacts.reduction;
import static vn.unionledger.core.contribution.EmployerFacts.suspension;
import static vn.unionledger.core.contribution.EmployerFacts.waiver;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionCommand.RegisterCycle;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.Rule;

@DisplayName("Another rate of the contribution")
class MonthShiftTest {
    private static final YearMonth JULY_2026 = JUNE_2026.plusMonths(1);
    private static final LocalDate DECIDED = LocalDate.of(2026, 12, 1);
    private static final Terms AT_1_5_PERCENT = new Terms(
            new PolicyId("gia-su"),
            new Rule.ContributionTerms(150, Deadline.END_OF_NEXT_MONTH, false, null, null, null, null));

    private final Life<Employer, ContributionCommand, ContributionEvent> factory = enrolled();

    @BeforeEach
    void declared() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        factory.ask(payroll(JUNE_2026, 500_000_000));
        factory.ask(payroll(JULY_2026, 500_000_000));
    }

    @Test
    @DisplayName("changes what is owed of the months it is about, and of no other")
    void months() {
        assertThat(shifts(JUNE_2026))
                .extracting(MonthShiftTest::told)
                .containsExactly(shift(JUNE_2026, 10_000_000, 7_500_000), shift(JULY_2026, 10_000_000, 7_500_000));
    }

    @Test
    @DisplayName("is reduced as much as the rate before, and asks for nothing of a suspended month either")
    void reliefs() {
        factory.ask(grant(suspension(JUNE_2026, JUNE_2026, null, DECIDED)));
        factory.ask(grant(reduction(JULY_2026, JULY_2026, 2_000, DECIDED)));
        assertThat(shifts(MAY_2026))
                .extracting(MonthShiftTest::told)
                .containsExactly(shift(MAY_2026, 10_000_000, 7_500_000), shift(JULY_2026, 8_000_000, 6_000_000));
    }

    @Test
    @DisplayName("leaves of a waived month what payments would have reached it: less is asked for the month before")
    void waived() {
        factory.ask(paid(1, 14_000_000, LocalDate.of(2026, 7, 10)));
        factory.ask(grant(waiver(JUNE_2026, JULY_2026, DECIDED)));
        assertThat(shifts(MAY_2026))
                .extracting(MonthShiftTest::told)
                .containsExactly(shift(MAY_2026, 10_000_000, 7_500_000), shift(JUNE_2026, 4_000_000, 6_500_000));
    }

    @Test
    @DisplayName("counts the months of a quarter one by one where its rule allows no quarters")
    void quarters() {
        factory.ask(new RegisterCycle(UNIT, FACTORY, PayCycle.QUARTERLY, JULY_2026, "Đăng ký 01", LAN, TODAY));
        factory.ask(payroll(JULY_2026.plusMonths(1), 500_000_000));
        assertThat(under(AT_1_5_PERCENT, JULY_2026).months())
                .extracting(Receivable::dueOn)
                .contains(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 30));
        assertThat(under(DECREE_105, JULY_2026).months())
                .extracting(Receivable::dueOn)
                .endsWith(LocalDate.of(2026, 10, 31));
    }

    @Test
    @DisplayName("is no other where the rate is the same")
    void same() {
        assertThat(MonthShift.between(account(), under(DECREE_105, MAY_2026))).isEmpty();
    }

    @Test
    @DisplayName("moves the deadline of what is asked for, and of nothing else")
    void deadlines() {
        factory.ask(grant(suspension(JUNE_2026, JUNE_2026, null, DECIDED)));
        Terms sooner = terms(Deadline.END_OF_MONTH, 60);
        List<MonthShift> shifts = MonthShift.between(account(), under(sooner, JUNE_2026));
        assertThat(shifts).as("nothing is asked for of June").hasSize(1);
        MonthShift july = shifts.getFirst();
        assertThat(july.month()).isEqualTo(JULY_2026);
        assertThat(july.amount()).isEqualTo(Vnd.ZERO);
        assertThat(july.before().dueOn()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(july.after().dueOn()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(MonthShift.between(account(), under(terms(Deadline.END_OF_NEXT_MONTH, 30), JULY_2026)))
                .as("unpaid sooner")
                .singleElement()
                .matches(MonthShift::movesDeadline);
        assertThat(shifts(JULY_2026))
                .as("another rate without the sixty days")
                .singleElement()
                .matches(MonthShift::movesDeadline);
    }

    private static Terms terms(Deadline deadline, int unpaidAfter) {
        return new Terms(
                new PolicyId("gia-su"), new Rule.ContributionTerms(200, deadline, true, unpaidAfter, 2_000, 6, 12));
    }

    private List<MonthShift> shifts(YearMonth from) {
        return MonthShift.between(account(), under(AT_1_5_PERCENT, from));
    }

    private Account account() {
        return factory.state().enrolled().orElseThrow().on(TODAY);
    }

    private Account under(Terms terms, YearMonth from) {
        return factory.state()
                .enrolled()
                .orElseThrow()
                .by(month -> month.isBefore(from) ? Optional.empty() : Optional.of(terms))
                .on(TODAY);
    }

    private static Tuple told(MonthShift shift) {
        return tuple(shift.month(), shift.before().owed(), shift.after().owed());
    }

    private static Tuple shift(YearMonth month, long before, long after) {
        return tuple(month, Vnd.of(before), Vnd.of(after));
    }
}
