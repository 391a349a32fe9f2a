package vn.unionledger.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.unionledger.core.contribution.EmployerFacts.FACTORY;
import static vn.unionledger.core.contribution.EmployerFacts.JUNE_2026;
import static vn.unionledger.core.contribution.EmployerFacts.LAN;
import static vn.unionledger.core.contribution.EmployerFacts.MAY_2026;
import static vn.unionledger.core.contribution.EmployerFacts.TODAY;
import static vn.unionledger.core.contribution.EmployerFacts.UNIT;
import static vn.unionledger.core.contribution.EmployerFacts.paid;
import static vn.unionledger.core.contribution.EmployerFacts.payroll;
import static vn.unionledger.core.contribution.EmployerFacts.rules;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.ReckonAgain;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchEmployer;
import vn.unionledger.core.contribution.ContributionRefusal.NothingChanges;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.Rule;

@DisplayName("Months reckoned again by the terms known today")
class ReckonAgainTest {
    private static final YearMonth JULY_2026 = JUNE_2026.plusMonths(1);
    private static final PersonId HOA = Some.person(3);
    private static final LocalDate LATER = TODAY.plusDays(3);
    private static final Rule.ContributionTerms AT_1_8_PERCENT =
            new Rule.ContributionTerms(180, Deadline.END_OF_NEXT_MONTH, true, 60, 2_000, 6, 12);

    private Life<Employer, ContributionCommand, ContributionEvent> factory = EmployerFacts.enrolled();

    @BeforeEach
    void declared() {
        factory = EmployerFacts.enrolled(() -> rules(AT_1_8_PERCENT, JUNE_2026));
        factory.ask(payroll(MAY_2026, 400_000_000));
        factory.ask(new DeclarePayroll(UNIT, FACTORY, JUNE_2026, Vnd.of(500_000_000), 40, 45, LAN, true, TODAY));
        factory.ask(payroll(JULY_2026, 600_000_000));
    }

    @Test
    @DisplayName("are declared anew with the payroll they had, each that is due otherwise, in their order")
    void asDeclared() {
        factory.ask(paid(1, 18_000_000, LocalDate.of(2026, 8, 1)));
        List<ContributionEvent> facts = factory.ask(again(JULY_2026, MAY_2026, JUNE_2026));
        assertThat(facts).hasSize(2);
        assertThat(facts.getFirst())
                .isEqualTo(new PayrollDeclared(
                        UNIT,
                        FACTORY,
                        JUNE_2026,
                        Vnd.of(500_000_000),
                        40,
                        45,
                        180,
                        Vnd.of(9_000_000),
                        LocalDate.of(2026, 7, 31),
                        60,
                        EmployerFacts.LATE,
                        LATER,
                        HOA,
                        true));
        assertThat(((PayrollDeclared) facts.getLast()).due()).isEqualTo(Vnd.of(10_800_000));
        Account account = EmployerFacts.on(factory, TODAY);
        assertThat(account.owed()).isEqualTo(Vnd.of(8_000_000 + 9_000_000 + 10_800_000));
        assertThat(account.paid()).as("what was paid stays").isEqualTo(Vnd.of(18_000_000));
        assertThat(refusalOf(() -> decided(again(JUNE_2026, JULY_2026)))).isEqualTo(new NothingChanges(FACTORY));
    }

    @Test
    @DisplayName("are only those asked for, and those that were declared")
    void askedFor() {
        assertThat(factory.ask(again(JULY_2026, JULY_2026.plusMonths(1))))
                .extracting(fact -> ((PayrollDeclared) fact).month())
                .containsExactly(JULY_2026);
        assertThat(refusalOf(() -> decided(again(MAY_2026)))).isEqualTo(new NothingChanges(FACTORY));
        assertThat(refusalOf(() -> decided(again()))).isEqualTo(new NothingChanges(FACTORY));
    }

    @Test
    @DisplayName("are none whose collecting a rule stopped")
    void stopped() {
        factory = EmployerFacts.enrolled(() -> rules(AT_1_8_PERCENT, JUNE_2026, JULY_2026.atDay(1)));
        factory.ask(payroll(JUNE_2026, 500_000_000));
        factory.ask(payroll(JULY_2026, 500_000_000));
        assertThat(factory.ask(again(JUNE_2026, JULY_2026)))
                .extracting(fact -> ((PayrollDeclared) fact).month())
                .containsExactly(JUNE_2026);
    }

    @Test
    @DisplayName("follow where the deadline alone is another one")
    void deadline() {
        factory = EmployerFacts.enrolled(
                () -> rules(new Rule.ContributionTerms(200, Deadline.END_OF_MONTH, true, 60, 2_000, 6, 12), JUNE_2026));
        factory.ask(payroll(JUNE_2026, 500_000_000));
        PayrollDeclared again = (PayrollDeclared) factory.ask(again(JUNE_2026)).getFirst();
        assertThat(again.due()).isEqualTo(Vnd.of(10_000_000));
        assertThat(again.dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    @DisplayName("need an employer, and the rules of each month")
    void needed() {
        assertThat(refusalOf(() -> new Employer.Unenrolled().decide(again(JUNE_2026), rules(AT_1_8_PERCENT, MAY_2026))))
                .isEqualTo(new NoSuchEmployer(UNIT, FACTORY));
        assertThatThrownBy(() -> factory.state().decide(again(JUNE_2026), EmployerFacts.DECREE_105))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<PayrollDeclared> decided(ReckonAgain command) {
        return factory.state().decide(command, rules(AT_1_8_PERCENT, JUNE_2026));
    }

    private static ReckonAgain again(YearMonth... months) {
        return new ReckonAgain(UNIT, FACTORY, Set.of(months), HOA, LATER);
    }
}
