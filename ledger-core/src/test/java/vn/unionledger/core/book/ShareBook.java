package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.DUES_FUND;
import static vn.unionledger.core.book.BookFacts.HOA;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.UNIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Difference;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.MonthlyIncome;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyShelf;
import vn.unionledger.core.policy.Recalculation;
import vn.unionledger.core.policy.Recipient;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.policy.Share;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.core.refusal.RefusedException;

/**
 * A union's book of dues through two years: money comes in and goes out, each month's upper share is reckoned by the rule known
 * at its end and the month closed; now and then a decision comes that is in force since long ago, and what it changes is accepted.
 */
final class ShareBook {
    private static final IncomeKind DUES = IncomeKind.DUES_STANDARD;
    private static final Standing STANDING = new Standing(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, null);

    private final Random random;
    private final BookFacts.Kept book = BookFacts.book();
    private final List<Closed> closed = new ArrayList<>();
    private PolicyShelf shelf = new PolicyShelf(Rulebook.EMPTY);
    private LocalDate today = LocalDate.of(2024, 1, 3);
    private LocalDate decidedLast = today;
    private int decided;
    private int late;
    private int adjusted;

    ShareBook(long seed) {
        random = new Random(seed);
        decide(rule(BookFacts.OPENED, BookFacts.OPENED, null));
    }

    /**
     * A month's figures when it was closed.
     *
     * @param facts how many facts were known then
     * @param figures of every month up to then, by account
     */
    record Closed(YearMonth month, int facts, Map<String, Long> figures) {}

    void step() {
        pass(random.nextInt(5));
        try {
            switch (random.nextInt(30)) {
                case 0, 1 -> suppose();
                case 2 -> decideLate();
                case 3, 4, 5, 6 ->
                    post(Postings.expense(Paper.of(today), DUES_FUND, BANK, "31", null, amount(1_000_000)));
                case 7, 8 -> post(Postings.paidUp(Paper.of(today), DUES_FUND, BANK, amount(2_000_000)));
                case 9, 10, 11, 12 -> {}
                default -> income();
            }
        } catch (RefusedException _) {
            // as if nobody had asked
        }
    }

    int late() {
        return late;
    }

    int adjusted() {
        return adjusted;
    }

    List<Closed> closed() {
        return closed;
    }

    List<BookEvent> facts() {
        return book.facts();
    }

    UnitBook state() {
        return book.state();
    }

    /** What is owed upward for a month by the rules known today. */
    Vnd owedNow(YearMonth month) {
        return shelf.rules()
                .distribution(DUES, STANDING, month.atEndOfMonth(), today)
                .map(rule -> rule.upperOf(book.state().income(DUES_FUND, DUES, month)))
                .orElse(Vnd.ZERO);
    }

    private void pass(int days) {
        for (int day = 0; day < days; day++) {
            YearMonth month = YearMonth.from(today);
            if (today.equals(month.atEndOfMonth())) {
                reckon(month);
                today = today.plusDays(1);
                book.ask(new CloseMonth(UNIT, month, LAN, today));
                closed.add(new Closed(month, book.facts().size(), figures(book.facts())));
            } else {
                today = today.plusDays(1);
            }
        }
    }

    private void reckon(YearMonth month) {
        Vnd owed = owedNow(month);
        if (!owed.isZero()) {
            PolicyId rule = shelf.rules()
                    .inForce(RuleKind.DISTRIBUTION, DUES.name(), STANDING, month.atEndOfMonth(), today)
                    .orElseThrow()
                    .policy();
            post(Postings.shareReckoned(Paper.of(today), DUES_FUND, month, DUES, rule, owed));
        }
    }

    private void income() {
        post(Postings.dues(Paper.of(today), DUES_FUND, BANK, YearMonth.from(today), Part.whole(amount(9_000_000))));
    }

    /** What another share would change: asked, and nothing is different. */
    private void suppose() {
        List<BookEvent> facts = book.facts();
        UnitBook state = book.state();
        PolicyShelf rules = shelf;
        List<Policy> policies = List.copyOf(shelf.rules().policies());
        Policy assumed = rule(monthsAgo(), today, null);
        List<Difference> differences = Recalculation.whatIf(shelf.rules(), assumed, today, incomes());
        assertThat(differences).allMatch(one -> !one.amount().isZero());
        assertThat(book.facts()).isEqualTo(facts);
        assertThat(book.state()).isSameAs(state);
        assertThat(shelf).isSameAs(rules);
        assertThat(shelf.rules().policies()).isEqualTo(policies);
    }

    /** What it leaves to book is booked; asked again, it leaves nothing. */
    private void decideLate() {
        if (!today.isAfter(decidedLast)) {
            return;
        }
        Policy decision =
                rule(monthsAgo(), today, shelf.rules().policies().getLast().policy());
        decide(decision);
        decidedLast = today;
        late++;
        List<Difference> proposed = proposal(decision);
        for (Difference one : proposed) {
            SequencedMap<FundCode, Vnd> owed = new LinkedHashMap<>();
            owed.put(one.fund(), one.amount());
            post(Postings.shareAdjusted(Paper.of(today), decision.policy(), one.month(), owed));
            adjusted++;
        }
        assertThat(proposal(decision)).as("proposed again").isEmpty();
    }

    /** What a decision leaves to book: differences of months that have no entry for it. */
    private List<Difference> proposal(Policy decision) {
        List<YearMonth> done = book.postings().stream()
                .map(posted -> posted.content().truePurpose())
                .filter(Purpose.ShareAdjusted.class::isInstance)
                .map(Purpose.ShareAdjusted.class::cast)
                .filter(purpose -> purpose.policy().equals(decision.policy()))
                .map(Purpose.ShareAdjusted::month)
                .toList();
        return Recalculation.of(shelf.rules(), decision, incomes()).stream()
                .filter(one -> !done.contains(one.month()))
                .toList();
    }

    private List<MonthlyIncome> incomes() {
        return closed.stream()
                .map(one -> new MonthlyIncome(
                        UNIT,
                        STANDING,
                        DUES_FUND,
                        DUES,
                        one.month(),
                        book.state().income(DUES_FUND, DUES, one.month())))
                .toList();
    }

    private void decide(Policy policy) {
        shelf = shelf.evolve(shelf.decide(new RecordPolicy(policy, null, null, today)));
    }

    private Policy rule(LocalDate from, LocalDate known, @Nullable PolicyId replaced) {
        int kept = random.nextInt(101) * 100;
        return new Policy(
                new PolicyId("quyet-dinh-" + ++decided),
                null,
                new Distribution(
                        DUES,
                        List.of(new Share(Recipient.KEPT, kept), new Share(Recipient.UPPER, 10_000 - kept)),
                        Recipient.KEPT),
                Scope.EVERYONE,
                from,
                null,
                decided + "/QĐ-TLĐ",
                null,
                known,
                Certainty.CONFIRMED,
                "Công báo",
                null,
                replaced);
    }

    private LocalDate monthsAgo() {
        LocalDate from = YearMonth.from(today).minusMonths(random.nextInt(9)).atDay(1);
        return from.isBefore(BookFacts.OPENED) ? BookFacts.OPENED : from;
    }

    private void post(VoucherContent content) {
        book.ask(new Post(UNIT, new Posting(book.next(), content, LAN, HOA), today));
    }

    private Vnd amount(int most) {
        return Vnd.of(1 + random.nextInt(most));
    }

    /** What facts say of each month and account, by the month a voucher is about. */
    static Map<String, Long> figures(List<BookEvent> facts) {
        Map<String, Long> figures = new TreeMap<>();
        for (BookEvent fact : facts) {
            if (fact instanceof VoucherPosted posted) {
                add(posted, figures);
            }
        }
        return figures;
    }

    static void add(VoucherPosted posted, Map<String, Long> figures) {
        YearMonth month = YearMonth.from(posted.content().concerns());
        for (Line line : posted.content().lines()) {
            figures.merge(
                    month + " " + line.fund() + " " + line.account(),
                    line.amount().dong(),
                    Long::sum);
        }
    }

    static UnitBook folded(List<BookEvent> facts) {
        UnitBook folded = new UnitBook.Unopened();
        for (BookEvent fact : facts) {
            folded = folded.evolve(fact);
        }
        return folded;
    }
}
