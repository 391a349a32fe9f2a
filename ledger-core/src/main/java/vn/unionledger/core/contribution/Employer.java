package vn.unionledger.core.contribution;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.EndEmployer;
import vn.unionledger.core.contribution.ContributionCommand.EnrolEmployer;
import vn.unionledger.core.contribution.ContributionCommand.GrantRelief;
import vn.unionledger.core.contribution.ContributionCommand.Receive;
import vn.unionledger.core.contribution.ContributionCommand.RegisterCycle;
import vn.unionledger.core.contribution.ContributionCommand.ReverseReceipt;
import vn.unionledger.core.contribution.ContributionCommand.WithdrawRelief;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReceived;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReversed;
import vn.unionledger.core.contribution.ContributionEvent.CycleRegistered;
import vn.unionledger.core.contribution.ContributionEvent.EmployerEnded;
import vn.unionledger.core.contribution.ContributionEvent.EmployerEnrolled;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.ContributionEvent.ReliefGranted;
import vn.unionledger.core.contribution.ContributionEvent.ReliefWithdrawn;
import vn.unionledger.core.contribution.ContributionRefusal.CycleFrom;
import vn.unionledger.core.contribution.ContributionRefusal.EmployerExists;
import vn.unionledger.core.contribution.ContributionRefusal.EmployerHasEnded;
import vn.unionledger.core.contribution.ContributionRefusal.MonthNotBegun;
import vn.unionledger.core.contribution.ContributionRefusal.MonthNotCollected;
import vn.unionledger.core.contribution.ContributionRefusal.NoQuarters;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchEmployer;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchRelief;
import vn.unionledger.core.contribution.ContributionRefusal.NoTerms;
import vn.unionledger.core.contribution.ContributionRefusal.NotReceivedBy;
import vn.unionledger.core.contribution.ContributionRefusal.NothingChanges;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/** An employer's life with the unit that collects its contribution: enrolled, declaring month by month, relieved, paying. */
public sealed interface Employer {
    /** How many characters a name, a code or a document's number may have. */
    int LONGEST_WORDS = 200;

    /** The most people an employer has. */
    int PERSONS_MOST = 10_000_000;

    /** Nobody has enrolled it yet. */
    record Unenrolled() implements Employer {}

    /**
     * Enrolled.
     *
     * @param cycles the rhythms of paying, each from its first month on
     * @param months what was declared last for each month
     * @param reliefs those that hold, in the order they were recorded
     * @param payments in the order they were posted
     */
    record Enrolled(
            UnitId unit,
            EmployerCode employer,
            @Nullable UnitId grassroots,
            YearMonth from,
            @Nullable YearMonth last,
            Map<YearMonth, PayCycle> cycles,
            Map<YearMonth, PayrollDeclared> months,
            List<Granted> reliefs,
            List<Payment> payments)
            implements Employer {
        public Enrolled {
            cycles = Map.copyOf(cycles);
            months = Map.copyOf(months);
            reliefs = List.copyOf(reliefs);
            payments = List.copyOf(payments);
        }

        /** How it settles in a month. */
        PayCycle cycle(YearMonth month) {
            Map.Entry<YearMonth, PayCycle> entry = new TreeMap<>(cycles).floorEntry(month);
            return entry == null ? PayCycle.MONTHLY : entry.getValue();
        }

        /** How the contribution stands on a day. */
        public Account on(LocalDate day) {
            return Reckoning.of(months.values(), reliefs, payments, day);
        }
    }

    /**
     * A payment.
     *
     * @param reversedOn the day it was taken back; absent while it stands
     */
    record Payment(
            VoucherId voucher,
            Vnd amount,
            LocalDate on,
            @Nullable LocalDate reversedOn) {
        boolean standsOn(LocalDate day) {
            return !on.isAfter(day) && (reversedOn == null || reversedOn.isAfter(day));
        }
    }

    /**
     * A relief that was granted.
     *
     * @param withdrawnOn the day it was taken back; absent while it holds
     */
    record Granted(Relief relief, @Nullable LocalDate withdrawnOn) {
        boolean holdsOn(LocalDate day) {
            return !relief.decidedOn().isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
        }

        boolean holds() {
            return withdrawnOn == null;
        }
    }

    /** Whose it is, for a voucher that names it; nothing before it is enrolled. */
    default Optional<Enrolled> enrolled() {
        return this instanceof Enrolled enrolled ? Optional.of(enrolled) : Optional.empty();
    }

    /**
     * What follows from a command.
     *
     * @param terms the rule in force for the month declared, or on the day of the decision on a relief; absent if there is none,
     *     and for any other command
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link ContributionRefusal}, or a field's refusal
     */
    default List<ContributionEvent> decide(ContributionCommand command, @Nullable Terms terms) {
        return List.of(
                switch (command) {
                    case EnrolEmployer c -> enrol(c);
                    case RegisterCycle c -> register(c, enrolled(c));
                    case EndEmployer c -> end(c, enrolled(c));
                    case DeclarePayroll c -> declare(c, enrolled(c), terms);
                    case GrantRelief c -> grant(c, enrolled(c), terms);
                    case WithdrawRelief c -> withdraw(c, enrolled(c));
                    case Receive c -> receive(c, enrolled(c));
                    case ReverseReceipt c -> reverse(c, enrolled(c));
                });
    }

    private ContributionEvent enrol(EnrolEmployer c) {
        if (this instanceof Enrolled) {
            throw refuse(new EmployerExists(c.employer()));
        }
        Field.words("name", c.name(), LONGEST_WORDS);
        Field.wordsIfAny("taxCode", c.taxCode(), LONGEST_WORDS);
        Field.wordsIfAny("document", c.document(), LONGEST_WORDS);
        return new EmployerEnrolled(
                c.unit(),
                c.employer(),
                c.name(),
                c.taxCode(),
                c.cycle(),
                c.unit().equals(c.grassroots()) ? null : c.grassroots(),
                c.from(),
                c.document(),
                c.by());
    }

    private static ContributionEvent register(RegisterCycle c, Enrolled employer) {
        Field.words("document", c.document(), LONGEST_WORDS);
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

    private static ContributionEvent end(EndEmployer c, Enrolled employer) {
        Field.words("document", c.document(), LONGEST_WORDS);
        YearMonth last = employer.last();
        if (last != null) {
            throw refuse(new EmployerHasEnded(c.employer(), last));
        }
        if (c.last().isBefore(employer.from())) {
            throw refuse(new MonthNotCollected(c.last(), employer.from(), null));
        }
        for (YearMonth declared : employer.months().keySet()) {
            if (declared.isAfter(c.last())) {
                throw refuse(new MonthNotCollected(declared, employer.from(), c.last()));
            }
        }
        return new EmployerEnded(c.unit(), c.employer(), c.last(), c.document(), c.by());
    }

    private static ContributionEvent declare(DeclarePayroll c, Enrolled employer, @Nullable Terms terms) {
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
        PayrollDeclared declared = new PayrollDeclared(
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
        PayrollDeclared before = employer.months().get(c.month());
        if (before != null && says(before).equals(says(declared))) {
            throw refuse(new NothingChanges(c.employer()));
        }
        return declared;
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
            Field.count(field, count, PERSONS_MOST);
        }
    }

    private static ContributionEvent grant(GrantRelief c, Enrolled employer, @Nullable Terms terms) {
        ReliefRules.check(c.relief(), employer, terms, c.today());
        return new ReliefGranted(c.unit(), c.employer(), c.relief(), c.by());
    }

    private static ContributionEvent withdraw(WithdrawRelief c, Enrolled employer) {
        Field.words("document", c.document(), LONGEST_WORDS);
        if (employer.reliefs().stream()
                .noneMatch(one -> one.holds() && one.relief().decision().equals(c.decision()))) {
            throw refuse(new NoSuchRelief(c.decision()));
        }
        return new ReliefWithdrawn(c.unit(), c.employer(), c.decision(), c.document(), c.today(), c.by());
    }

    private static ContributionEvent receive(Receive c, Enrolled employer) {
        Field.positive("amount", c.amount());
        return new ContributionReceived(c.unit(), employer.employer(), c.voucher(), c.amount(), c.on());
    }

    private static ContributionEvent reverse(ReverseReceipt c, Enrolled employer) {
        for (Payment payment : employer.payments()) {
            if (payment.voucher().equals(c.voucher()) && payment.reversedOn() == null) {
                return new ContributionReversed(c.unit(), c.employer(), c.voucher(), payment.amount(), c.on());
            }
        }
        throw refuse(new NotReceivedBy(c.employer(), c.voucher()));
    }

    private Enrolled enrolled(ContributionCommand command) {
        if (this instanceof Enrolled enrolled) {
            return enrolled;
        }
        throw refuse(new NoSuchEmployer(command.unit(), command.employer()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Employer evolve(ContributionEvent event) {
        return switch (event) {
            case EmployerEnrolled e -> {
                Replay.was(Unenrolled.class, this, e);
                yield new Enrolled(
                        e.unit(),
                        e.employer(),
                        e.grassroots(),
                        e.from(),
                        null,
                        Map.of(e.from(), e.cycle()),
                        Map.of(),
                        List.of(),
                        List.of());
            }
            case CycleRegistered e -> {
                Enrolled was = was(e);
                Map<YearMonth, PayCycle> more = new TreeMap<>(was.cycles());
                more.put(e.from(), e.cycle());
                yield with(was, was.last(), more, was.months(), was.reliefs(), was.payments());
            }
            case EmployerEnded e -> {
                Enrolled was = was(e);
                yield with(was, e.last(), was.cycles(), was.months(), was.reliefs(), was.payments());
            }
            case PayrollDeclared e -> {
                Enrolled was = was(e);
                Map<YearMonth, PayrollDeclared> more = new TreeMap<>(was.months());
                more.put(e.month(), e);
                yield with(was, was.last(), was.cycles(), more, was.reliefs(), was.payments());
            }
            case ReliefGranted e -> {
                Enrolled was = was(e);
                List<Granted> more = new ArrayList<>(was.reliefs());
                more.add(new Granted(e.relief(), null));
                yield with(was, was.last(), was.cycles(), was.months(), more, was.payments());
            }
            case ReliefWithdrawn e -> {
                Enrolled was = was(e);
                List<Granted> left = was.reliefs().stream()
                        .map(one -> one.holds() && one.relief().decision().equals(e.decision())
                                ? new Granted(one.relief(), e.on())
                                : one)
                        .toList();
                yield with(was, was.last(), was.cycles(), was.months(), left, was.payments());
            }
            case ContributionReceived e -> {
                Enrolled was = was(e);
                List<Payment> more = new ArrayList<>(was.payments());
                more.add(new Payment(e.voucher(), e.amount(), e.on(), null));
                yield with(was, was.last(), was.cycles(), was.months(), was.reliefs(), more);
            }
            case ContributionReversed e -> {
                Enrolled was = was(e);
                List<Payment> left = was.payments().stream()
                        .map(one -> one.voucher().equals(e.voucher()) && one.reversedOn() == null
                                ? new Payment(one.voucher(), one.amount(), one.on(), e.on())
                                : one)
                        .toList();
                yield with(was, was.last(), was.cycles(), was.months(), was.reliefs(), left);
            }
        };
    }

    private Enrolled was(Record event) {
        return Replay.was(Enrolled.class, this, event);
    }

    private static Enrolled with(
            Enrolled was,
            @Nullable YearMonth last,
            Map<YearMonth, PayCycle> cycles,
            Map<YearMonth, PayrollDeclared> months,
            List<Granted> reliefs,
            List<Payment> payments) {
        return new Enrolled(
                was.unit(), was.employer(), was.grassroots(), was.from(), last, cycles, months, reliefs, payments);
    }
}
