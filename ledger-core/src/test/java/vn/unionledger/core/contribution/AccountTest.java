package vn.unionledger.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.contribution.EmployerFacts.FACTORY;
import static vn.unionledger.core.contribution.EmployerFacts.JUNE_2026;
import static vn.unionledger.core.contribution.EmployerFacts.LAN;
import static vn.unionledger.core.contribution.EmployerFacts.MAY_2026;
import static vn.unionledger.core.contribution.EmployerFacts.TODAY;
import static vn.unionledger.core.contribution.EmployerFacts.UNIT;
import static vn.unionledger.core.contribution.EmployerFacts.enrolled;
import static vn.unionledger.core.contribution.EmployerFacts.grant;
import static vn.unionledger.core.contribution.EmployerFacts.month;
import static vn.unionledger.core.contribution.EmployerFacts.on;
import static vn.unionledger.core.contribution.EmployerFacts.paid;
import static vn.unionledger.core.contribution.EmployerFacts.payroll;
import static vn.unionledger.core.contribution.EmployerFacts.waiver;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.RegisterCycle;
import vn.unionledger.core.money.Vnd;

@DisplayName("An employer's account")
class AccountTest {
    private static final LocalDate JULY_10 = LocalDate.of(2026, 7, 10);
    private static final LocalDate DECIDED = LocalDate.of(2026, 12, 1);

    private final Life<Employer, ContributionCommand, ContributionEvent> factory = enrolled();

    @Test
    @DisplayName("adds up what is owed, paid and open over its months, and counts what was paid beyond")
    void sums() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        factory.ask(payroll(JUNE_2026, 500_000_000));
        factory.ask(paid(1, 15_000_000, JULY_10));
        Account before = on(factory, JULY_10);
        assertThat(before.owed()).isEqualTo(Vnd.of(20_000_000));
        assertThat(before.paid()).isEqualTo(Vnd.of(15_000_000));
        assertThat(before.open()).isEqualTo(Vnd.of(5_000_000));
        factory.ask(paid(2, 7_000_000, JULY_10));
        Account after = on(factory, JULY_10);
        assertThat(after.owed()).isEqualTo(Vnd.of(20_000_000));
        assertThat(after.paid()).isEqualTo(Vnd.of(22_000_000));
        assertThat(after.open()).isEqualTo(Vnd.ZERO);
        assertThat(after.prepaid()).isEqualTo(Vnd.of(2_000_000));
    }

    @Test
    @DisplayName("owes nothing of months a rule stopped the collecting of, and misses no payroll of them")
    void stopped() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        factory.ask(payroll(JUNE_2026, 500_000_000));
        factory.ask(paid(1, 15_000_000, JULY_10));
        Employer.Enrolled employer = factory.state().enrolled().orElseThrow();
        Account account = employer.on(DECIDED, month -> !month.isBefore(JUNE_2026));
        assertThat(account.months())
                .extracting(Receivable::state)
                .containsExactly(ReceivableState.PAID, ReceivableState.STOPPED);
        assertThat(account.owed()).isEqualTo(Vnd.of(10_000_000));
        assertThat(account.open()).isEqualTo(Vnd.ZERO);
        assertThat(account.prepaid()).isEqualTo(Vnd.of(5_000_000));
        assertThat(employer.missing(DECIDED, _ -> false))
                .contains(YearMonth.of(2026, 7), YearMonth.of(2026, 11))
                .doesNotContain(MAY_2026, YearMonth.of(2026, 12));
        assertThat(employer.missing(DECIDED, month -> !month.isBefore(JUNE_2026)))
                .isEqualTo(employer.missing(DECIDED, _ -> false).stream()
                        .filter(month -> month.isBefore(JUNE_2026))
                        .toList());
    }

    @Test
    @DisplayName("lists a season's months, all due on one day, in their order")
    void seasonInOrder() {
        YearMonth july = YearMonth.of(2026, 7);
        factory.ask(new RegisterCycle(UNIT, FACTORY, PayCycle.QUARTERLY, july, "Đăng ký 01", LAN, TODAY));
        factory.ask(payroll(july.plusMonths(2), 100_000_000));
        factory.ask(payroll(july, 100_000_000));
        factory.ask(payroll(july.plusMonths(1), 100_000_000));
        factory.ask(payroll(JUNE_2026, 100_000_000));
        assertThat(on(factory, TODAY).months())
                .extracting(Receivable::month)
                .containsExactly(JUNE_2026, july, july.plusMonths(1), july.plusMonths(2));
        assertThat(on(factory, TODAY).months())
                .extracting(Receivable::dueOn)
                .containsOnly(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 10, 31));
    }

    @Test
    @DisplayName("is short of persons where fewer are paid for than are insured, and not where it is as many")
    void persons() {
        factory.ask(persons(MAY_2026, 46));
        factory.ask(persons(JUNE_2026, 45));
        factory.ask(paid(1, 4_000_000, JULY_10));
        assertThat(month(factory, MAY_2026, JULY_10).shortOfPersons()).isFalse();
        assertThat(month(factory, MAY_2026, JULY_10).state()).isEqualTo(ReceivableState.PAID);
        assertThat(month(factory, JUNE_2026, JULY_10).shortOfPersons()).isTrue();
        assertThat(month(factory, JUNE_2026, JULY_10).state()).isEqualTo(ReceivableState.DUE);
    }

    @Test
    @DisplayName("keeps a month as paid that was paid to the last đồng before it was waived")
    void paidBeforeWaiver() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        factory.ask(payroll(JUNE_2026, 500_000_000));
        factory.ask(paid(1, 19_999_999, DECIDED.minusDays(1)));
        factory.ask(grant(waiver(MAY_2026, JUNE_2026, DECIDED)));
        assertThat(month(factory, MAY_2026, DECIDED).state()).isEqualTo(ReceivableState.PAID);
        assertThat(month(factory, JUNE_2026, DECIDED).state()).isEqualTo(ReceivableState.WAIVED);
        assertThat(on(factory, DECIDED).open()).isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("carries what is paid on the very day a month is waived")
    void paidOnWaiver() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        factory.ask(grant(waiver(MAY_2026, MAY_2026, DECIDED)));
        factory.ask(paid(1, 10_000_000, DECIDED));
        assertThat(month(factory, MAY_2026, DECIDED).paid()).isEqualTo(Vnd.ZERO);
        assertThat(on(factory, DECIDED).prepaid()).isEqualTo(Vnd.of(10_000_000));
    }

    /** 46 are insured. */
    private static DeclarePayroll persons(YearMonth month, int persons) {
        return new DeclarePayroll(UNIT, FACTORY, month, Vnd.of(100_000_000), persons, 46, LAN, false, TODAY);
    }
}
