package vn.unionledger.core.contribution;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.EndEmployer;
import vn.unionledger.core.contribution.ContributionCommand.GrantRelief;
import vn.unionledger.core.contribution.ContributionCommand.Receive;
import vn.unionledger.core.contribution.ContributionCommand.ReckonAgain;
import vn.unionledger.core.contribution.ContributionCommand.RegisterCycle;
import vn.unionledger.core.contribution.ContributionCommand.ReverseReceipt;
import vn.unionledger.core.contribution.ContributionCommand.WithdrawRelief;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReceived;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReversed;
import vn.unionledger.core.contribution.ContributionEvent.CycleRegistered;
import vn.unionledger.core.contribution.ContributionEvent.EmployerEnded;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.ContributionEvent.ReliefGranted;
import vn.unionledger.core.contribution.ContributionEvent.ReliefWithdrawn;
import vn.unionledger.core.contribution.ContributionRefusal.CycleFrom;
import vn.unionledger.core.contribution.ContributionRefusal.EmployerHasEnded;
import vn.unionledger.core.contribution.ContributionRefusal.MonthNotBegun;
import vn.unionledger.core.contribution.ContributionRefusal.MonthNotCollected;
import vn.unionledger.core.contribution.ContributionRefusal.NoQuarters;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchRelief;
import vn.unionledger.core.contribution.ContributionRefusal.NoTerms;
import vn.unionledger.core.contribution.ContributionRefusal.NotReceivedBy;
import vn.unionledger.core.contribution.ContributionRefusal.NothingChanges;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.refusal.Field;

/** What may be recorded about an employer that is enrolled, and what is refused. */
final class EmployerRules {
    private EmployerRules() {}

    static ContributionEvent register(RegisterCycle c, Employer.Enrolled employer) {
        Field.words("document", c.document(), Employer.LONGEST_WORDS);
        if (employer.cycle(c.from()) == c.cycle()) {
            throw refuse(new NothingChanges(c.employer()));
        }
        boolean startsQuarter = PayCycle.QUARTERLY.last(c.from()).minusMonths(2).equals(c.from());
        boolean later = employer.cycles().keySet().stream().allMatch(c.from()::isAfter);
        if (!startsQuarter || !later) {
            throw refuse(new CycleFrom(c.from()));
        }
        return new CycleRegistered(c.unit(), c.employer(), c.cycle(), c.from(), c.document(), c.by());
    }

    static ContributionEvent end(EndEmployer c, Employer.Enrolled employer) {
        Field.words("document", c.document(), Employer.LONGEST_WORDS);
        YearMonth last = employer.last();
        if (last != null) {
            throw refuse(new EmployerHasEnded(c.employer(), last));
        }
        if (c.last().isBefore(employer.from())) {
            throw refuse(new MonthNotCollected(c.last(), employer.from(), null));
        }
        Optional<YearMonth> declared = employer.months().keySet().stream().max(Comparator.naturalOrder());
        if (declared.isPresent() && declared.get().isAfter(c.last())) {
            throw refuse(new MonthNotCollected(declared.get(), employer.from(), c.last()));
        }
        return new EmployerEnded(c.unit(), c.employer(), c.last(), c.document(), c.by());
    }

    static ContributionEvent declare(DeclarePayroll c, Employer.Enrolled employer, @Nullable Terms terms) {
        if (c.payroll().isNegative()) {
            Field.positive("payroll", c.payroll());
        }
        counted("persons", c.persons());
        counted("insured", c.insured());
        YearMonth last = employer.last();
        if (c.month().isBefore(employer.from()) || (last != null && c.month().isAfter(last))) {
            throw refuse(new MonthNotCollected(c.month(), employer.from(), last));
        }
        if (c.month().isAfter(YearMonth.from(c.today()))) {
            throw refuse(new MonthNotBegun(c.month()));
        }
        if (terms == null) {
            throw refuse(new NoTerms(c.month()));
        }
        PayCycle cycle = employer.cycle(c.month());
        if (cycle == PayCycle.QUARTERLY && !terms.rule().quarterly()) {
            throw refuse(new NoQuarters(c.month()));
        }
        PayrollDeclared declared = declared(c, cycle, terms);
        PayrollDeclared before = employer.months().get(c.month());
        if (before != null && says(before).equals(says(declared))) {
            throw refuse(new NothingChanges(c.employer()));
        }
        return declared;
    }

    /** What was declared of a month, as if it were declared again under other terms. */
    static PayrollDeclared again(PayrollDeclared e, Employer.Enrolled employer, Terms terms) {
        return again(e, employer, terms, e.by(), e.on());
    }

    /** Where the terms allow no quarters, the month is due by itself. */
    private static PayrollDeclared again(
            PayrollDeclared e, Employer.Enrolled employer, Terms terms, PersonId by, LocalDate on) {
        PayCycle cycle = terms.rule().quarterly() ? employer.cycle(e.month()) : PayCycle.MONTHLY;
        DeclarePayroll same = new DeclarePayroll(
                e.unit(), e.employer(), e.month(), e.payroll(), e.persons(), e.insured(), by, e.invented(), on);
        return declared(same, cycle, terms);
    }

    static List<PayrollDeclared> reckonAgain(ReckonAgain c, Employer.Enrolled employer, ContributionRules rules) {
        List<PayrollDeclared> again = new ArrayList<>();
        for (YearMonth month : new TreeSet<>(c.months())) {
            PayrollDeclared before = employer.months().get(month);
            if (before != null && !rules.stopped(month)) {
                rules.terms(month)
                        .map(terms -> again(before, employer, terms, c.by(), c.today()))
                        .filter(after -> !says(before).equals(says(after)))
                        .ifPresent(again::add);
            }
        }
        if (again.isEmpty()) {
            throw refuse(new NothingChanges(c.employer()));
        }
        return again;
    }

    private static PayrollDeclared declared(DeclarePayroll c, PayCycle cycle, Terms terms) {
        return new PayrollDeclared(
                c.unit(),
                c.employer(),
                c.month(),
                c.payroll(),
                c.persons(),
                c.insured(),
                terms.rule().rate(),
                terms.rule().of(c.payroll()),
                terms.rule().deadline().of(cycle.last(c.month())),
                terms.rule().unpaidAfter(),
                terms.policy(),
                c.today(),
                c.by(),
                c.invented());
    }

    private static List<String> says(PayrollDeclared e) {
        return List.of(
                e.payroll().toString(),
                String.valueOf(e.persons()),
                String.valueOf(e.insured()),
                e.due().toString(),
                e.dueOn().toString(),
                String.valueOf(e.unpaidAfter()));
    }

    private static void counted(String field, @Nullable Integer count) {
        if (count != null) {
            Field.count(field, count, Employer.PERSONS_MOST);
        }
    }

    static ContributionEvent grant(GrantRelief c, Employer.Enrolled employer, @Nullable Terms terms) {
        ReliefRules.check(c.relief(), employer, terms, c.today());
        return new ReliefGranted(c.unit(), c.employer(), c.relief(), c.by());
    }

    static ContributionEvent withdraw(WithdrawRelief c, Employer.Enrolled employer) {
        Field.words("document", c.document(), Employer.LONGEST_WORDS);
        if (employer.reliefs().stream()
                .noneMatch(one -> one.holds() && one.relief().decision().equals(c.decision()))) {
            throw refuse(new NoSuchRelief(c.decision()));
        }
        return new ReliefWithdrawn(c.unit(), c.employer(), c.decision(), c.document(), c.today(), c.by());
    }

    static ContributionEvent receive(Receive c, Employer.Enrolled employer) {
        Field.positive("amount", c.amount());
        return new ContributionReceived(c.unit(), employer.employer(), c.voucher(), c.amount(), c.on());
    }

    static ContributionEvent reverse(ReverseReceipt c, Employer.Enrolled employer) {
        for (Employer.Payment payment : employer.payments()) {
            if (payment.voucher().equals(c.voucher()) && payment.reversedOn() == null) {
                return new ContributionReversed(c.unit(), c.employer(), c.voucher(), payment.amount(), c.on());
            }
        }
        throw refuse(new NotReceivedBy(c.employer(), c.voucher()));
    }
}
