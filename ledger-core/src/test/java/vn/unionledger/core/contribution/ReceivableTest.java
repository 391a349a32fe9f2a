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
import static vn.unionledger.core.contribution.EmployerFacts.reduction;
import static vn.unionledger.core.contribution.EmployerFacts.suspension;
import static vn.unionledger.core.contribution.EmployerFacts.waiver;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.RegisterCycle;
import vn.unionledger.core.contribution.ContributionCommand.ReverseReceipt;
import vn.unionledger.core.contribution.ContributionCommand.WithdrawRelief;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.ContributionRefusal.MonthNotBegun;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuspensionBefore;
import vn.unionledger.core.contribution.ContributionRefusal.NoTerms;
import vn.unionledger.core.contribution.ContributionRefusal.NothingChanges;
import vn.unionledger.core.contribution.ContributionRefusal.ReductionTooLarge;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefOverlaps;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefTooLong;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefUnknown;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("The contribution of a month")
class ReceivableTest {
    private final Life<Employer, ContributionCommand, ContributionEvent> factory = enrolled();

    @Test
    @DisplayName("is 2 % of the payroll, due by the law of that month")
    void due() {
        factory.ask(payroll(YearMonth.of(2026, 4), 514_894_003));
        factory.ask(payroll(JUNE_2026, 514_894_025));
        List<PayrollDeclared> declared = factory.facts(PayrollDeclared.class);
        assertThat(declared.get(0).due()).isEqualTo(Vnd.of(10_297_880));
        assertThat(declared.get(0).dueOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(declared.get(0).unpaidAfter()).isNull();
        assertThat(declared.get(1).due()).isEqualTo(Vnd.of(10_297_881));
        assertThat(declared.get(1).dueOn()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(declared.get(1).unpaidAfter()).isEqualTo(60);
    }

    @Test
    @DisplayName("is due, then late, and 60 days after its last day not paid")
    void byTheDays() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        assertThat(state(MAY_2026, LocalDate.of(2026, 6, 30))).isEqualTo(ReceivableState.DUE);
        assertThat(state(MAY_2026, LocalDate.of(2026, 7, 1))).isEqualTo(ReceivableState.LATE);
        assertThat(state(MAY_2026, LocalDate.of(2026, 8, 29))).isEqualTo(ReceivableState.LATE);
        assertThat(state(MAY_2026, LocalDate.of(2026, 8, 30))).isEqualTo(ReceivableState.UNPAID);
    }

    @Test
    @DisplayName("before the decree of 2026 is late for as long as it is owed")
    void neverUnpaidBefore() {
        factory.ask(payroll(YearMonth.of(2025, 3), 500_000_000));
        assertThat(state(YearMonth.of(2025, 3), LocalDate.of(2025, 3, 31))).isEqualTo(ReceivableState.DUE);
        assertThat(state(YearMonth.of(2025, 3), TODAY)).isEqualTo(ReceivableState.LATE);
    }

    @Test
    @DisplayName("of farms paying by the season is due after the quarter")
    void seasons() {
        assertThat(refusal(cycle(YearMonth.of(2026, 8)))).isInstanceOf(ContributionRefusal.CycleFrom.class);
        factory.ask(cycle(YearMonth.of(2026, 7)));
        factory.ask(payroll(YearMonth.of(2026, 7), 100_000_000));
        assertThat(factory.facts(PayrollDeclared.class).getLast().dueOn()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    @DisplayName("is paid oldest first; what is left is carried")
    void oldestFirst() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        factory.ask(payroll(JUNE_2026, 500_000_000));
        factory.ask(paid(1, 15_000_000, LocalDate.of(2026, 7, 10)));
        LocalDate later = LocalDate.of(2026, 7, 10);
        assertThat(state(MAY_2026, later)).isEqualTo(ReceivableState.PAID);
        assertThat(month(factory, JUNE_2026, later).isPartPaid()).isTrue();
        assertThat(month(factory, JUNE_2026, later).open()).isEqualTo(Vnd.of(5_000_000));
        factory.ask(paid(2, 7_000_000, LocalDate.of(2026, 7, 11)));
        assertThat(on(factory, LocalDate.of(2026, 7, 11)).prepaid()).isEqualTo(Vnd.of(2_000_000));
        // the day before, it was as it was
        assertThat(on(factory, later).prepaid()).isEqualTo(Vnd.ZERO);
        factory.ask(new ReverseReceipt(UNIT, FACTORY, Some.voucher(1), LocalDate.of(2026, 8, 1)));
        assertThat(state(MAY_2026, LocalDate.of(2026, 8, 1))).isEqualTo(ReceivableState.LATE);
        assertThat(state(MAY_2026, LocalDate.of(2026, 7, 31))).isEqualTo(ReceivableState.PAID);
    }

    @Test
    @DisplayName("is not paid while somebody insured was left out")
    void leftOut() {
        factory.ask(new DeclarePayroll(UNIT, FACTORY, MAY_2026, Vnd.of(100_000_000), 40, 46, LAN, false, TODAY));
        factory.ask(paid(1, 2_000_000, LocalDate.of(2026, 6, 10)));
        assertThat(month(factory, MAY_2026, TODAY).open()).isEqualTo(Vnd.ZERO);
        assertThat(state(MAY_2026, TODAY)).isEqualTo(ReceivableState.UNPAID);
    }

    @Test
    @DisplayName("need not be paid while it is suspended; later only if the decision says so")
    void suspended() {
        factory.ask(payroll(JUNE_2026, 500_000_000));
        factory.ask(payroll(YearMonth.of(2026, 7), 500_000_000));
        LocalDate decided = LocalDate.of(2026, 9, 5);
        factory.ask(grant(suspension(JUNE_2026, JUNE_2026, LocalDate.of(2026, 12, 31), decided)));
        assertThat(state(JUNE_2026, LocalDate.of(2026, 9, 4))).isEqualTo(ReceivableState.LATE);
        assertThat(state(JUNE_2026, decided)).isEqualTo(ReceivableState.SUSPENDED);
        assertThat(state(JUNE_2026, LocalDate.of(2027, 1, 1))).isEqualTo(ReceivableState.LATE);
        factory.ask(grant(suspension(YearMonth.of(2026, 7), YearMonth.of(2026, 7), null, decided)));
        assertThat(state(YearMonth.of(2026, 7), TODAY)).isEqualTo(ReceivableState.SUSPENDED);
        assertThat(month(factory, YearMonth.of(2026, 7), TODAY).owed()).isEqualTo(Vnd.ZERO);
        factory.ask(new WithdrawRelief(UNIT, FACTORY, "15/QĐ-LĐLĐ 2026-07", "18/QĐ-LĐLĐ", LAN, TODAY));
        assertThat(state(YearMonth.of(2026, 7), TODAY)).isEqualTo(ReceivableState.UNPAID);
    }

    @Test
    @DisplayName("is reduced by at most a fifth, for at most six months, and only after a suspension")
    void reduced() {
        YearMonth september = YearMonth.of(2026, 9);
        LocalDate decided = LocalDate.of(2026, 9, 5);
        assertThat(refusal(grant(reduction(september, september, 2_000, decided))))
                .isEqualTo(new NoSuspensionBefore(september));
        factory.ask(grant(suspension(JUNE_2026, YearMonth.of(2026, 8), null, decided)));
        assertThat(refusal(grant(reduction(september, september, 2_001, decided))))
                .isEqualTo(new ReductionTooLarge(new Percent(2_001), new Percent(2_000)));
        assertThat(refusal(grant(reduction(september, september.plusMonths(6), 2_000, decided))))
                .isEqualTo(new ReliefTooLong(ReliefKind.REDUCED, 7, 6));
        factory.ask(grant(reduction(september, september.plusMonths(5), 2_000, decided)));
        factory.ask(payroll(september, 500_000_000));
        assertThat(month(factory, september, TODAY).owed()).isEqualTo(Vnd.of(8_000_000));
        assertThat(month(factory, september, TODAY).declared()).isEqualTo(Vnd.of(10_000_000));
        assertThat(refusal(grant(suspension(september, september, null, decided))))
                .isInstanceOf(ReliefOverlaps.class);
        assertThat(refusal(grant(suspension(september, september.plusMonths(12), null, decided))))
                .isEqualTo(new ReliefTooLong(ReliefKind.SUSPENDED, 13, 12));
    }

    @Test
    @DisplayName("is not relieved before a rule allowed it")
    void notBefore() {
        assertThat(refusal(grant(
                        suspension(YearMonth.of(2025, 3), YearMonth.of(2025, 4), null, LocalDate.of(2025, 5, 1)))))
                .isEqualTo(new ReliefUnknown(ReliefKind.SUSPENDED));
    }

    @Test
    @DisplayName("that is waived keeps what was paid, and takes nothing more")
    void waived() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        factory.ask(payroll(JUNE_2026, 500_000_000));
        factory.ask(paid(1, 4_000_000, LocalDate.of(2026, 6, 20)));
        LocalDate decided = LocalDate.of(2026, 12, 1);
        factory.ask(grant(waiver(MAY_2026, MAY_2026, decided)));
        factory.ask(paid(2, 10_000_000, LocalDate.of(2026, 12, 2)));
        Receivable may = month(factory, MAY_2026, TODAY);
        assertThat(may.state()).isEqualTo(ReceivableState.WAIVED);
        assertThat(may.owed()).isEqualTo(Vnd.of(4_000_000));
        assertThat(may.reliefs()).extracting(Relief::decision).containsExactly("17/QĐ-LĐLĐ 2026-05");
        assertThat(state(JUNE_2026, TODAY)).isEqualTo(ReceivableState.PAID);
    }

    @Test
    @DisplayName("is declared for a month that has begun and has a rule, and anew only if something is new")
    void declaring() {
        factory.ask(payroll(MAY_2026, 500_000_000));
        assertThat(refusal(payroll(MAY_2026, 500_000_000))).isEqualTo(new NothingChanges(FACTORY));
        assertThat(refusal(payroll(YearMonth.from(TODAY).plusMonths(1), 1)))
                .isEqualTo(new MonthNotBegun(YearMonth.from(TODAY).plusMonths(1)));
        factory.ask(payroll(MAY_2026, 600_000_000));
        assertThat(month(factory, MAY_2026, TODAY).declared()).isEqualTo(Vnd.of(12_000_000));
        RefusedException refused = Assertions.catchThrowableOfType(
                RefusedException.class, () -> factory.state().decide(payroll(JUNE_2026, 1), null));
        assertThat(refused.refusal()).isEqualTo(new NoTerms(JUNE_2026));
    }

    private ReceivableState state(YearMonth month, LocalDate day) {
        return month(factory, month, day).state();
    }

    private Refusal refusal(ContributionCommand command) {
        return Assertions.catchThrowableOfType(
                        RefusedException.class, () -> factory.state().decide(command, EmployerFacts.terms(command)))
                .refusal();
    }

    private static RegisterCycle cycle(YearMonth from) {
        return new RegisterCycle(UNIT, FACTORY, PayCycle.QUARTERLY, from, "Đăng ký 01", LAN, TODAY);
    }
}
