package vn.unionledger.core.contribution;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.EndEmployer;
import vn.unionledger.core.contribution.ContributionCommand.EnrolEmployer;
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
import vn.unionledger.core.contribution.ContributionEvent.EmployerEnrolled;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.ContributionEvent.ReliefGranted;
import vn.unionledger.core.contribution.ContributionEvent.ReliefWithdrawn;
import vn.unionledger.core.contribution.ContributionRefusal.EmployerExists;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchEmployer;
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

        /** How the contribution stands on a day, where no rule stopped the collecting. */
        public Account on(LocalDate day) {
            return on(day, _ -> false);
        }

        /**
         * How the contribution stands on a day.
         *
         * @param stopped of which months a rule stopped the collecting: nothing is owed of them
         */
        public Account on(LocalDate day, Predicate<YearMonth> stopped) {
            return Reckoning.of(months.values(), reliefs, payments, stopped, day);
        }

        /**
         * The same employer, its months reckoned by other terms as if each were declared again.
         *
         * @param terms of a month; one without stays as it was declared
         */
        public Enrolled by(Function<YearMonth, Optional<Terms>> terms) {
            Map<YearMonth, PayrollDeclared> again = new TreeMap<>();
            months.forEach((month, declared) -> again.put(
                    month,
                    terms.apply(month)
                            .map(other -> EmployerRules.again(declared, this, other))
                            .orElse(declared)));
            return with(this, last, cycles, again, reliefs, payments);
        }

        /** The months up to a day whose payroll nobody declared, though it is to be. */
        public List<YearMonth> missing(LocalDate day, Predicate<YearMonth> stopped) {
            List<YearMonth> missing = new ArrayList<>();
            for (YearMonth month = from;
                    month.isBefore(YearMonth.from(day)) && (last == null || !month.isAfter(last));
                    month = month.plusMonths(1)) {
                if (!months.containsKey(month) && !stopped.test(month)) {
                    missing.add(month);
                }
            }
            return missing;
        }

        /** The union whose standing decides what rules apply: that it collects for, or else the unit that collects. */
        public UnitId whose() {
            return grassroots == null ? unit : grassroots;
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
                    case RegisterCycle c -> EmployerRules.register(c, enrolled(c));
                    case EndEmployer c -> EmployerRules.end(c, enrolled(c));
                    case DeclarePayroll c -> EmployerRules.declare(c, enrolled(c), terms);
                    case ReckonAgain c -> throw new IllegalArgumentException("the rules of each month decide on " + c);
                    case GrantRelief c -> EmployerRules.grant(c, enrolled(c), terms);
                    case WithdrawRelief c -> EmployerRules.withdraw(c, enrolled(c));
                    case Receive c -> EmployerRules.receive(c, enrolled(c));
                    case ReverseReceipt c -> EmployerRules.reverse(c, enrolled(c));
                });
    }

    /**
     * What follows from reckoning months again: each of which something is due otherwise is declared anew.
     *
     * @param rules as known today
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link ContributionRefusal}
     */
    default List<PayrollDeclared> decide(ReckonAgain c, ContributionRules rules) {
        return EmployerRules.reckonAgain(c, enrolled(c), rules);
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
