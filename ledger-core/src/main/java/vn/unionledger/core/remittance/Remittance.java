package vn.unionledger.core.remittance;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.remittance.RemittanceCommand.AnnounceAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.ArrangeRemittance;
import vn.unionledger.core.remittance.RemittanceCommand.ReceiveAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.Reckon;
import vn.unionledger.core.remittance.RemittanceCommand.ReverseAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.ReverseReckoning;
import vn.unionledger.core.remittance.RemittanceEvent.AllocationAnnounced;
import vn.unionledger.core.remittance.RemittanceEvent.AllocationReceived;
import vn.unionledger.core.remittance.RemittanceEvent.AllocationReversed;
import vn.unionledger.core.remittance.RemittanceEvent.ReckoningReversed;
import vn.unionledger.core.remittance.RemittanceEvent.RemittanceArranged;
import vn.unionledger.core.remittance.RemittanceEvent.ShareReckoned;
import vn.unionledger.core.remittance.RemittanceRefusal.AllocationExists;
import vn.unionledger.core.remittance.RemittanceRefusal.ArrangedLater;
import vn.unionledger.core.remittance.RemittanceRefusal.BaseHasMoved;
import vn.unionledger.core.remittance.RemittanceRefusal.MoreThanAnnounced;
import vn.unionledger.core.remittance.RemittanceRefusal.NoSuchAllocation;
import vn.unionledger.core.remittance.RemittanceRefusal.NotFromAbove;
import vn.unionledger.core.remittance.RemittanceRefusal.NotReckonedBy;
import vn.unionledger.core.remittance.RemittanceRefusal.NothingToReckon;
import vn.unionledger.core.remittance.RemittanceRefusal.WithItself;

/**
 * A unit's settling with the level above: what was reckoned as owed, under which rule, and what was announced to come down.
 * What is paid is in the book, and with the transfers.
 *
 * @param reckonings what each voucher that reckoned a share booked
 * @param arrangements each from its first month on, in their order
 */
public record Remittance(
        Map<VoucherId, Step> reckonings, List<Arrangement> arrangements, Map<AllocationId, Allocation> allocations) {
    /** How many characters a document's number may have. */
    static final int LONGEST_WORDS = 200;

    /** The longest time to pay that may be arranged, days. */
    static final int DAYS_MOST = 366;

    /** Nothing was arranged, reckoned or announced yet. */
    public static final Remittance NONE = new Remittance(Map.of(), List.of(), Map.of());

    public Remittance {
        reckonings = Map.copyOf(reckonings);
        arrangements = List.copyOf(arrangements);
        allocations = Map.copyOf(allocations);
    }

    /**
     * The months of a year with one upper share, whichever decision says so: their income is split together, so that what is
     * cut off a month is not lost twelve times.
     *
     * @param upper the share, basis points
     */
    public record Year(FundCode fund, IncomeKind income, int year, int upper) {}

    /**
     * What a voucher booked as owed for a year, when a month of it was over.
     *
     * @param policy the rule that month went by
     */
    record Step(Year year, YearMonth month, PolicyId policy, Vnd amount) {}

    /** What was announced, and how much of it came. */
    record Allocation(UnitId from, TransferKind kind, Vnd amount, Vnd received) {
        Vnd left() {
            return amount.minus(received);
        }
    }

    /** How the unit settles for a month; nothing if nothing is arranged. */
    public Optional<Arrangement> arrangement(YearMonth month) {
        return arrangements.stream().filter(one -> !one.from().isAfter(month)).reduce((_, later) -> later);
    }

    /** The rules a month was reckoned by. */
    public Set<PolicyId> policies(FundCode fund, IncomeKind income, YearMonth month) {
        Set<PolicyId> policies = new TreeSet<>(Comparator.comparing(PolicyId::value));
        steps(fund, income).stream()
                .filter(step -> step.month().equals(month))
                .forEach(step -> policies.add(step.policy()));
        return policies;
    }

    /** The months of which a share was reckoned, and what of it is booked. */
    SortedMap<YearMonth, Vnd> reckoned(FundCode fund, IncomeKind income) {
        SortedMap<YearMonth, Vnd> months = new TreeMap<>();
        steps(fund, income).forEach(step -> months.merge(step.month(), step.amount(), Vnd::plus));
        return months;
    }

    /** The funds of which a share is reckoned. */
    public SortedSet<FundCode> funds() {
        SortedSet<FundCode> funds = new TreeSet<>(Comparator.comparing(FundCode::value));
        reckonings.values().forEach(step -> funds.add(step.year().fund()));
        return funds;
    }

    /** Whether a share of a month was reckoned for a fund, of whichever income. */
    public boolean hasReckoned(FundCode fund, YearMonth month) {
        return reckonings.values().stream()
                .anyMatch(
                        step -> step.month().equals(month) && step.year().fund().equals(fund));
    }

    /** The last month of a year that is in what is booked; nothing before any is. */
    public Optional<YearMonth> reckonedThrough(Year year) {
        return reckonings.values().stream()
                .filter(step -> step.year().equals(year))
                .map(Step::month)
                .max(Comparator.naturalOrder());
    }

    private List<Step> steps(FundCode fund, IncomeKind income) {
        return reckonings.values().stream()
                .filter(step -> step.year().fund().equals(fund) && step.year().income() == income)
                .toList();
    }

    /**
     * What is still to be booked as owed upward for a year; negative if too much is.
     *
     * @param bases the income of all its months so far that have this share
     */
    public Vnd toReckon(Year year, Rule.Distribution rule, Map<YearMonth, Vnd> bases) {
        return rule.upperOf(Vnd.sum(bases.values())).minus(booked(year));
    }

    /** What vouchers reckoned for a year. */
    Vnd booked(Year year) {
        return Vnd.sum(reckonings.values().stream()
                .filter(step -> step.year().equals(year))
                .map(Step::amount));
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link RemittanceRefusal}, or a field's refusal
     */
    public List<RemittanceEvent> decide(RemittanceCommand command) {
        return List.of(
                switch (command) {
                    case ArrangeRemittance c -> arrange(c);
                    case AnnounceAllocation c -> announce(c);
                    case Reckon c -> reckon(c);
                    case ReverseReckoning c -> {
                        Step step = reckonings.get(c.voucher());
                        if (step == null) {
                            throw refuse(new NotReckonedBy(c.voucher()));
                        }
                        yield new ReckoningReversed(c.unit(), c.voucher(), step.amount(), c.on());
                    }
                    case ReceiveAllocation c -> receive(c);
                    case ReverseAllocation c ->
                        new AllocationReversed(c.unit(), c.allocation(), c.voucher(), c.amount(), c.on());
                });
    }

    private RemittanceEvent arrange(ArrangeRemittance c) {
        Field.words("document", c.document(), LONGEST_WORDS);
        Field.count("days", c.arrangement().days(), DAYS_MOST);
        if (c.arrangement().to().equals(c.unit())) {
            throw refuse(new WithItself(c.unit()));
        }
        for (Arrangement before : arrangements) {
            if (!c.arrangement().from().isAfter(before.from())) {
                throw refuse(new ArrangedLater(c.arrangement().from()));
            }
        }
        return new RemittanceArranged(c.unit(), c.arrangement(), c.document(), c.by());
    }

    private RemittanceEvent announce(AnnounceAllocation c) {
        if (allocations.containsKey(c.allocation())) {
            throw refuse(new AllocationExists(c.allocation()));
        }
        boolean announced = c.kind() == TransferKind.PASS_DOWN || c.kind() == TransferKind.SUPPORT;
        if (!announced || c.from().equals(c.unit())) {
            throw refuse(new NotFromAbove(c.from()));
        }
        Field.positive("amount", c.amount());
        Field.words("document", c.document(), LONGEST_WORDS);
        Field.notInFuture("on", c.on(), c.today());
        return new AllocationAnnounced(
                c.unit(), c.allocation(), c.from(), c.kind(), c.amount(), c.document(), c.on(), c.by());
    }

    private RemittanceEvent reckon(Reckon c) {
        Vnd right = toReckon(year(c.fund(), c.income(), c.month(), c.rule()), c.rule(), c.bases())
                .minus(c.apart());
        if (right.isZero()) {
            throw refuse(new NothingToReckon(c.income(), c.month()));
        }
        if (!right.equals(c.amount())) {
            throw refuse(new BaseHasMoved(c.income(), c.month(), right, c.amount()));
        }
        return new ShareReckoned(
                c.unit(),
                c.fund(),
                c.income(),
                c.month(),
                c.policy(),
                c.rule().upperPoints(),
                c.bases().getOrDefault(c.month(), Vnd.ZERO),
                c.amount(),
                arrangement(c.month()).map(one -> one.dueOn(c.month())).orElse(null),
                c.voucher(),
                c.on());
    }

    private RemittanceEvent receive(ReceiveAllocation c) {
        Field.positive("amount", c.amount());
        Allocation announced = allocations.get(c.allocation());
        if (announced == null || !announced.from().equals(c.from()) || announced.kind() != c.kind()) {
            throw refuse(new NoSuchAllocation(c.allocation()));
        }
        if (c.amount().compareTo(announced.left()) > 0) {
            throw refuse(new MoreThanAnnounced(c.allocation(), announced.left(), c.amount()));
        }
        return new AllocationReceived(c.unit(), c.allocation(), c.transfer(), c.voucher(), c.amount(), c.on());
    }

    /** The state after a fact. Never refuses one. */
    public Remittance evolve(RemittanceEvent event) {
        return switch (event) {
            case RemittanceArranged e -> {
                List<Arrangement> more = new ArrayList<>(arrangements);
                more.add(e.arrangement());
                yield new Remittance(reckonings, more, allocations);
            }
            case ShareReckoned e -> reckoned(e);
            case ReckoningReversed e -> unreckoned(e.voucher());
            case AllocationAnnounced e ->
                with(e.allocation(), new Allocation(e.from(), e.kind(), e.amount(), Vnd.ZERO));
            case AllocationReceived e -> received(e.allocation(), e.amount());
            case AllocationReversed e -> received(e.allocation(), e.amount().negate());
        };
    }

    private Remittance reckoned(ShareReckoned e) {
        Map<VoucherId, Step> steps = new HashMap<>(reckonings);
        Year year = new Year(e.fund(), e.income(), e.month().getYear(), e.upper());
        steps.put(e.voucher(), new Step(year, e.month(), e.policy(), e.amount()));
        return new Remittance(steps, arrangements, allocations);
    }

    private Remittance unreckoned(VoucherId voucher) {
        Map<VoucherId, Step> steps = new HashMap<>(reckonings);
        if (steps.remove(voucher) == null) {
            throw new IllegalStateException("nothing was reckoned by " + voucher + ": the stream is damaged");
        }
        return new Remittance(steps, arrangements, allocations);
    }

    /** The year a month is in, as far as its share goes. */
    public static Year year(FundCode fund, IncomeKind income, YearMonth month, Rule.Distribution rule) {
        return new Year(fund, income, month.getYear(), rule.upperPoints());
    }

    private Remittance received(AllocationId allocation, Vnd amount) {
        Allocation was = allocations.get(allocation);
        if (was == null) {
            throw new IllegalStateException("never announced: " + allocation + ": the stream is damaged");
        }
        return with(
                allocation,
                new Allocation(
                        was.from(), was.kind(), was.amount(), was.received().plus(amount)));
    }

    private Remittance with(AllocationId allocation, Allocation now) {
        Map<AllocationId, Allocation> more = new HashMap<>(allocations);
        more.put(allocation, now);
        return new Remittance(reckonings, arrangements, more);
    }
}
