package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.EnrolEmployer;
import vn.unionledger.core.contribution.ContributionCommand.GrantRelief;
import vn.unionledger.core.contribution.ContributionCommand.Receive;
import vn.unionledger.core.contribution.ContributionCommand.ReckonAgain;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.policy.Standing;

/** A shoe factory whose contribution is collected under the decree of 2026, and before it. */
final class EmployerFacts {
    static final UnitId UNIT = new UnitId("ldld-vinh-long");
    static final EmployerCode FACTORY = new EmployerCode("giay-my-phong");
    static final PersonId LAN = Some.person(2);
    static final LocalDate TODAY = LocalDate.of(2027, 6, 30);
    static final YearMonth MAY_2026 = YearMonth.of(2026, 5);
    static final YearMonth JUNE_2026 = YearMonth.of(2026, 6);
    static final PolicyId LATE = new PolicyId("den-muon");
    static final Terms DECREE_105 = new Terms(
            new PolicyId("nghi-dinh-105"),
            new Rule.ContributionTerms(200, Deadline.END_OF_NEXT_MONTH, true, 60, 2_000, 6, 12));
    static final Terms DECREE_191 = new Terms(
            new PolicyId("nghi-dinh-191"),
            new Rule.ContributionTerms(200, Deadline.END_OF_MONTH, true, null, null, null, null));
    static final EnrolEmployer ENROL = new EnrolEmployer(
            UNIT,
            FACTORY,
            "Công ty Giày Mỹ Phong",
            "2100306175",
            PayCycle.MONTHLY,
            null,
            YearMonth.of(2024, 1),
            "433/TLĐ-CTCĐ",
            LAN,
            TODAY);

    private static final ContributionRules NO_RULES =
            new ContributionRules(Rulebook.EMPTY, _ -> Optional.empty(), TODAY);

    private EmployerFacts() {}

    /** Led as the shell would lead it: months before 16/5/2026 by the old decree. */
    static Life<Employer, ContributionCommand, ContributionEvent> enrolled() {
        return enrolled(() -> NO_RULES);
    }

    /** @param known the rules known where months are reckoned again */
    static Life<Employer, ContributionCommand, ContributionEvent> enrolled(Supplier<ContributionRules> known) {
        Life<Employer, ContributionCommand, ContributionEvent> life = new Life<>(
                new Employer.Unenrolled(),
                (state, command) -> command instanceof ReckonAgain c
                        ? List.copyOf(state.decide(c, known.get()))
                        : state.decide(command, terms(command)),
                Employer::evolve);
        life.ask(ENROL);
        return life;
    }

    /** What a decision that came late says of the months from one on, and nothing of those before. */
    static ContributionRules rules(Rule.ContributionTerms late, YearMonth from) {
        return known(policy(LATE, late, from.atDay(1)));
    }

    /** The same, and from a day on nothing is collected. */
    static ContributionRules rules(Rule.ContributionTerms late, YearMonth from, LocalDate stop) {
        return known(
                policy(LATE, late, from.atDay(1)),
                policy(new PolicyId("ngung-thu"), new Rule.CollectionStop(IncomeKind.EMPLOYER_CONTRIBUTION), stop));
    }

    private static ContributionRules known(Policy... policies) {
        Standing standing = new Standing(UnitLevel.PROVINCE, FundingClass.UNION_BODY, null);
        return new ContributionRules(new Rulebook(List.of(policies)), _ -> Optional.of(standing), TODAY);
    }

    private static Policy policy(PolicyId id, Rule rule, LocalDate from) {
        return new Policy(
                id,
                null,
                rule,
                Scope.EVERYONE,
                from,
                null,
                "88/NĐ-CP",
                null,
                TODAY,
                Certainty.CONFIRMED,
                "Công báo",
                null,
                null);
    }

    static @Nullable Terms terms(ContributionCommand command) {
        return switch (command) {
            case DeclarePayroll c -> c.month().isBefore(MAY_2026) ? DECREE_191 : DECREE_105;
            case GrantRelief c -> c.relief().decidedOn().isBefore(LocalDate.of(2026, 5, 16)) ? DECREE_191 : DECREE_105;
            default -> null;
        };
    }

    static DeclarePayroll payroll(YearMonth month, long dong) {
        return new DeclarePayroll(UNIT, FACTORY, month, Vnd.of(dong), null, null, LAN, false, TODAY);
    }

    static Receive paid(int voucher, long dong, LocalDate on) {
        return new Receive(UNIT, FACTORY, Some.voucher(voucher), Vnd.of(dong), on);
    }

    static GrantRelief grant(Relief relief) {
        return new GrantRelief(UNIT, FACTORY, relief, LAN, TODAY);
    }

    static Relief suspension(YearMonth from, YearMonth until, @Nullable LocalDate payBy, LocalDate decidedOn) {
        return new Relief(ReliefKind.SUSPENDED, from, until, null, payBy, "15/QĐ-LĐLĐ " + from, decidedOn);
    }

    static Relief reduction(YearMonth from, YearMonth until, int points, LocalDate decidedOn) {
        return new Relief(ReliefKind.REDUCED, from, until, points, null, "16/QĐ-LĐLĐ " + from, decidedOn);
    }

    static Relief waiver(YearMonth from, YearMonth until, LocalDate decidedOn) {
        return new Relief(ReliefKind.WAIVED, from, until, null, null, "17/QĐ-LĐLĐ " + from, decidedOn);
    }

    static Account on(Life<Employer, ContributionCommand, ContributionEvent> life, LocalDate day) {
        return life.state().enrolled().orElseThrow().on(day);
    }

    static Receivable month(
            Life<Employer, ContributionCommand, ContributionEvent> life, YearMonth month, LocalDate day) {
        return on(life, day).months().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow();
    }
}
