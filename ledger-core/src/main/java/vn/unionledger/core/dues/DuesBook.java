package vn.unionledger.core.dues;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.Collect;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesCommand.Refund;
import vn.unionledger.core.dues.DuesCommand.ReverseCollection;
import vn.unionledger.core.dues.DuesCommand.ReverseRefund;
import vn.unionledger.core.dues.DuesEvent.Assessed;
import vn.unionledger.core.dues.DuesEvent.CollectionReversed;
import vn.unionledger.core.dues.DuesEvent.DuesCollected;
import vn.unionledger.core.dues.DuesEvent.DuesRefunded;
import vn.unionledger.core.dues.DuesEvent.MonthAssessed;
import vn.unionledger.core.dues.DuesEvent.MonthReassessed;
import vn.unionledger.core.dues.DuesEvent.Paid;
import vn.unionledger.core.dues.DuesEvent.RefundReversed;
import vn.unionledger.core.dues.DuesRefusal.MonthToCome;
import vn.unionledger.core.dues.DuesRefusal.NobodyToAssess;
import vn.unionledger.core.dues.DuesRefusal.NotPaidAhead;
import vn.unionledger.core.dues.DuesRefusal.NothingDiffers;
import vn.unionledger.core.dues.DuesRefusal.OnRollTwice;
import vn.unionledger.core.dues.DuesRefusal.RefundedSince;
import vn.unionledger.core.dues.DuesRefusal.RollOutOfRange;
import vn.unionledger.core.dues.DuesRefusal.SplitDiffers;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/**
 * The dues of one unit's members (sổ thu đoàn phí): what each owes for each month, and what became of each one's money.
 */
public record DuesBook(Map<PersonId, DuesAccount> accounts) {
    /** How many members one roll may have, and one fact about a month. */
    public static final int MOST = 500;

    private static final Comparator<Optional<SectionCode>> BY_CODE =
            Comparator.comparing(section -> section.map(SectionCode::value).orElse(""));

    public static final DuesBook EMPTY = new DuesBook(Map.of());

    public DuesBook {
        accounts = Collections.unmodifiableMap(accounts);
    }

    public DuesAccount account(PersonId member) {
        return accounts.getOrDefault(member, DuesAccount.NEW);
    }

    /**
     * The dues of a month of those not reckoned yet.
     *
     * @param rules as known today
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link DuesRefusal}
     */
    public List<DuesEvent> decide(AssessMonth c, Members members, DuesRules rules) {
        begun(c.month(), c.today());
        MonthRules month = rules.in(c.month());
        Map<Optional<SectionCode>, List<Assessed>> due = new TreeMap<>(BY_CODE);
        Map<Optional<SectionCode>, List<PersonId>> unknown = new TreeMap<>(BY_CODE);
        for (Member member : inOrder(members)) {
            SectionCode section = member.sectionOn(c.month().atEndOfMonth());
            DuesAccount account = account(member.person());
            if (account.isAssessed(c.month()) || !wanted(c.section(), section)) {
                continue;
            }
            Optional<Charge> charge = month.charge(member);
            if (charge.isPresent()) {
                list(due, section)
                        .add(account.charge(member.person(), c.month(), member.groupIn(c.month()), charge.get()));
            } else if (month.lacksPay(member)) {
                list(unknown, section).add(member.person());
            }
        }
        if (due.isEmpty()) {
            throw refuse(new NobodyToAssess(
                    c.unit(),
                    c.month(),
                    unknown.values().stream().mapToInt(List::size).sum()));
        }
        unknown.keySet().forEach(section -> due.putIfAbsent(section, List.of()));
        List<DuesEvent> facts = new ArrayList<>();
        due.forEach((section, lines) -> {
            List<PersonId> withoutPay = unknown.getOrDefault(section, List.of());
            for (List<Assessed> part : parts(lines)) {
                facts.add(new MonthAssessed(
                        c.unit(), c.month(), section.orElse(null), part, withoutPay, c.today(), c.by()));
                withoutPay = List.of();
            }
        });
        return facts;
    }

    /**
     * What differs of a month by what is known today from what was reckoned.
     *
     * @param rules as known today
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link DuesRefusal}
     */
    public List<DuesEvent> decide(ReassessMonth c, Members members, DuesRules rules) {
        begun(c.month(), c.today());
        Map<Optional<SectionCode>, List<Assessed>> different = differences(c.month(), c.section(), members, rules);
        if (different.isEmpty()) {
            throw refuse(new NothingDiffers(c.unit(), c.month()));
        }
        List<DuesEvent> facts = new ArrayList<>();
        different.forEach((section, lines) -> parts(lines)
                .forEach(part -> facts.add(
                        new MonthReassessed(c.unit(), c.month(), section.orElse(null), part, c.today(), c.by()))));
        return facts;
    }

    /** What a recalculation would record, by section or group; books nothing. */
    public Map<Optional<SectionCode>, List<Assessed>> differences(
            YearMonth month, @Nullable SectionCode only, Members members, DuesRules rules) {
        MonthRules now = rules.in(month);
        Map<Optional<SectionCode>, List<Assessed>> different = new TreeMap<>(BY_CODE);
        for (Member member : inOrder(members)) {
            SectionCode section = member.sectionOn(month.atEndOfMonth());
            DuesAccount account = account(member.person());
            if (!account.isAssessed(month) || !wanted(only, section) || now.lacksPay(member)) {
                continue;
            }
            Charge charge = now.charge(member).orElseGet(() -> Charge.nothing(Basis.NOT_MEMBER));
            Assessed line = account.charge(member.person(), month, member.groupIn(month), charge);
            if (!line.standard().isZero() || !line.excess().isZero()) {
                list(different, section).add(line);
            }
        }
        return different;
    }

    /**
     * What follows from what the act that posts a voucher says.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link DuesRefusal}
     */
    public DuesEvent decide(DuesCommand command) {
        return switch (command) {
            case Collect c -> {
                requireSplit(c.roll());
                yield new DuesCollected(
                        c.unit(),
                        c.voucher(),
                        c.month(),
                        each(c.roll(), line -> account(line.member())
                                .collect(line.member(), line.section(), line.amount())),
                        c.on());
            }
            case ReverseCollection c -> {
                c.roll().lines().forEach(line -> {
                    if (line.amount().compareTo(account(line.member()).held()) > 0) {
                        throw refuse(new RefundedSince(line.member(), c.voucher()));
                    }
                });
                yield new CollectionReversed(c.unit(), c.voucher(), c.month(), each(c.roll(), this::takeOut), c.on());
            }
            case Refund c -> {
                requireRefund(c.roll());
                yield new DuesRefunded(
                        c.unit(),
                        c.voucher(),
                        c.month(),
                        each(c.roll(), line -> account(line.member())
                                .refund(line.member(), line.section(), line.amount())),
                        c.on());
            }
            case ReverseRefund c ->
                new RefundReversed(c.unit(), c.voucher(), c.month(), each(c.roll(), this::putBack), c.on());
            case AssessMonth _, ReassessMonth _ ->
                throw new IllegalArgumentException("the members and the rules decide on " + command);
        };
    }

    /** The book after a fact. Never refuses one. */
    public DuesBook evolve(DuesEvent event) {
        return switch (event) {
            case MonthAssessed e ->
                each(e.lines(), Assessed::member, (account, line) -> account.after(e.month(), line));
            case MonthReassessed e ->
                each(e.lines(), Assessed::member, (account, line) -> account.after(e.month(), line));
            case DuesCollected e -> each(e.lines(), Paid::member, DuesAccount::after);
            case CollectionReversed e -> each(e.lines(), Paid::member, DuesAccount::after);
            case DuesRefunded e -> each(e.lines(), Paid::member, DuesAccount::after);
            case RefundReversed e -> each(e.lines(), Paid::member, DuesAccount::after);
        };
    }

    /**
     * The roll with each amount split into standard and excess as the member's dues stand.
     *
     * @param lines the excess in them counts for nothing
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link DuesRefusal}, or a field's refusal
     */
    public DuesRoll split(List<RollLine> lines) {
        requireRows(lines);
        return new DuesRoll(lines.stream()
                .map(line ->
                        splitAs(line, account(line.member()).collect(line.member(), line.section(), line.amount())))
                .toList());
    }

    /** The refund with each amount split into standard and excess; more than is paid ahead is refused. */
    public DuesRoll splitRefund(List<RollLine> lines) {
        requireRows(lines);
        List<RollLine> split = new ArrayList<>();
        for (int row = 1; row <= lines.size(); row++) {
            RollLine line = lines.get(row - 1);
            DuesAccount account = account(line.member());
            if (line.amount().compareTo(account.prepaid()) > 0) {
                throw refuse(new NotPaidAhead(row, line.member(), account.prepaid(), line.amount()));
            }
            split.add(splitAs(line, account.refund(line.member(), line.section(), line.amount())));
        }
        return new DuesRoll(split);
    }

    /** Refuses a roll that is not split as its members' dues stand now. */
    public void requireSplit(DuesRoll roll) {
        requireSame(roll, split(roll.lines()));
    }

    /** Refuses a refund of more than is paid ahead, or one that is not split as it should be now. */
    public void requireRefund(DuesRoll roll) {
        requireSame(roll, splitRefund(roll.lines()));
    }

    /** The book as it would be had that roll not been posted. */
    public DuesBook without(DuesRoll roll) {
        return each(roll.lines(), RollLine::member, (account, line) -> account.after(takeOut(line)));
    }

    /** The book as it would be had that refund not been made. */
    public DuesBook withoutRefund(DuesRoll roll) {
        return each(roll.lines(), RollLine::member, (account, line) -> account.after(putBack(line)));
    }

    private static void requireSame(DuesRoll given, DuesRoll wanted) {
        for (int row = 1; row <= given.lines().size(); row++) {
            RollLine line = given.lines().get(row - 1);
            Vnd excess = wanted.lines().get(row - 1).excess();
            if (!line.excess().equals(excess)) {
                throw refuse(new SplitDiffers(row, line.member(), line.excess(), excess));
            }
        }
    }

    private static void requireRows(List<RollLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST) {
            throw refuse(new RollOutOfRange(lines.size(), MOST));
        }
        Set<PersonId> seen = new HashSet<>();
        for (int row = 1; row <= lines.size(); row++) {
            RollLine line = lines.get(row - 1);
            if (!seen.add(line.member())) {
                throw refuse(new OnRollTwice(row, line.member()));
            }
            Field.positive("lines[" + (row - 1) + "].amount", line.amount());
        }
    }

    private Paid takeOut(RollLine line) {
        return account(line.member()).takeOut(line.member(), line.section(), line.amount(), line.excess());
    }

    /** Money that comes back settles arrears first, and stands in the books as it did. */
    private Paid putBack(RollLine line) {
        Paid as = account(line.member()).collect(line.member(), line.section(), line.amount());
        return new Paid(as.member(), as.section(), as.amount(), line.excess(), as.applied(), as.prepaid());
    }

    private static RollLine splitAs(RollLine line, Paid paid) {
        return new RollLine(
                line.member(), line.section(), line.amount(), paid.excess().abs());
    }

    private static void begun(YearMonth month, LocalDate today) {
        if (month.isAfter(YearMonth.from(today))) {
            throw refuse(new MonthToCome(month, today));
        }
    }

    private static boolean wanted(@Nullable SectionCode only, @Nullable SectionCode section) {
        return only == null || only.equals(section);
    }

    private static List<Member> inOrder(Members members) {
        return members.people().values().stream()
                .sorted(Comparator.comparing(member -> member.person().value()))
                .toList();
    }

    private static <T> List<T> list(Map<Optional<SectionCode>, List<T>> lists, @Nullable SectionCode section) {
        return lists.computeIfAbsent(Optional.ofNullable(section), _ -> new ArrayList<>());
    }

    private static List<List<Assessed>> parts(List<Assessed> lines) {
        List<List<Assessed>> parts = new ArrayList<>();
        int from = 0;
        do {
            parts.add(lines.subList(from, Math.min(lines.size(), from + MOST)));
            from += MOST;
        } while (from < lines.size());
        return parts;
    }

    private List<Paid> each(DuesRoll roll, Function<RollLine, Paid> paid) {
        return roll.lines().stream().map(paid).toList();
    }

    private <T> DuesBook each(List<T> lines, Function<T, PersonId> member, Change<T> change) {
        Map<PersonId, DuesAccount> after = new HashMap<>(accounts);
        lines.forEach(line -> after.compute(
                member.apply(line), (_, account) -> change.of(account == null ? DuesAccount.NEW : account, line)));
        return new DuesBook(after);
    }

    private interface Change<T> {
        DuesAccount of(DuesAccount account, T line);
    }
}
