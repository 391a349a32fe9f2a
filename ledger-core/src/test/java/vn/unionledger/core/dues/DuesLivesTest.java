package vn.unionledger.core.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.Histories;
import vn.unionledger.core.dues.DuesEvent.Applied;
import vn.unionledger.core.dues.DuesEvent.Assessed;
import vn.unionledger.core.dues.DuesEvent.CollectionReversed;
import vn.unionledger.core.dues.DuesEvent.DuesCollected;
import vn.unionledger.core.dues.DuesEvent.DuesRefunded;
import vn.unionledger.core.dues.DuesEvent.MonthAssessed;
import vn.unionledger.core.dues.DuesEvent.MonthReassessed;
import vn.unionledger.core.dues.DuesEvent.Paid;
import vn.unionledger.core.dues.DuesEvent.RefundReversed;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.money.Vnd;

@DisplayName("Whatever happens to members, rules and money, in whatever order")
class DuesLivesTest {
    private static final int HISTORIES = Histories.count(10_000, 500);
    private static final int STEPS = 300;

    @Test
    @DisplayName(
            "each month's dues less what settles them are the arrears, and all money settles a month or is paid ahead")
    void lives() {
        int collected = 0;
        int refunded = 0;
        int reassessed = 0;
        int reversed = 0;
        int late = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomDues union = new RandomDues(new Random(seed));
            Tally tally = new Tally();
            for (int step = 0; step < STEPS; step++) {
                List<DuesEvent> facts = union.step();
                facts.forEach(tally::add);
                holds(union, tally, Tally.members(facts));
            }
            holds(union, tally, union.book().accounts().keySet());
            assertThat(replayed(union.facts())).isEqualTo(union.book());
            askingChangesNothing(union);
            twiceIsOnce(union);
            late += decidedLate(union);
            collected += union.count(DuesCollected.class);
            refunded += union.count(DuesRefunded.class);
            reassessed += union.count(MonthReassessed.class);
            reversed += union.count(CollectionReversed.class) + union.count(RefundReversed.class);
        }
        assertThat(collected).as("rolls").isGreaterThan(20 * HISTORIES);
        assertThat(late).as("dues a late decision changed").isGreaterThan(HISTORIES);
        assertThat(refunded).as("refunds").isGreaterThan(HISTORIES);
        assertThat(reassessed).as("recalculations that found something").isGreaterThan(HISTORIES);
        assertThat(reversed).as("rolls and refunds taken back").isGreaterThan(HISTORIES);
    }

    /** After every step, of whoever it was about. */
    private static void holds(RandomDues union, Tally tally, Set<PersonId> people) {
        for (PersonId person : people) {
            DuesAccount account = union.book().account(person);
            Money money = tally.money.getOrDefault(person, new Money());
            Map<YearMonth, Long> assessed = tally.assessed.getOrDefault(person, Map.of());
            account.months().forEach((month, due) -> {
                require(due.assessed().dong() == assessed.getOrDefault(month, 0L), "assessed", person);
                require(!due.standard().isNegative() && !due.excess().isNegative(), "both parts", person);
                require(!due.applied().isNegative(), "applied", person);
                require(due.arrears().equals(due.assessed().minus(due.applied())), "arrears", person);
                require(!due.arrears().isNegative(), "arrears", person);
            });
            require(money.standard + money.excess == money.collected, "standard and excess", person);
            long ahead = money.collected - account.applied().dong() - money.refunded;
            require(account.prepaid().dong() == ahead && ahead >= 0, "paid ahead", person);
            require(account.prepaid().isZero() || account.arrears().isZero(), "in arrears and paid ahead", person);
        }
    }

    /** Asked very often: words only where it does not hold. */
    private static void require(boolean holds, String what, PersonId person) {
        if (!holds) {
            throw new AssertionError(what + " of " + person);
        }
    }

    /** To see what reckoning again would change leaves facts and book as they were. */
    private static void askingChangesNothing(RandomDues union) {
        List<DuesEvent> facts = List.copyOf(union.facts());
        DuesBook before = union.book();
        for (YearMonth month : union.latestMonths()) {
            before.differences(month, null, union.members(), union.rules(month));
        }
        assertThat(union.facts()).isEqualTo(facts);
        assertThat(union.book()).isSameAs(before);
    }

    /** Reckoned again under the same rules on the same day, nothing differs any more: the second time is refused. */
    private static void twiceIsOnce(RandomDues union) {
        for (YearMonth month : union.latestMonths()) {
            union.reassess(month);
            assertThat(union.reassess(month)).as("the second time").isEmpty();
            exemptIsZero(union, month, union.rules(month), union.book());
        }
    }

    /**
     * A decision becomes known today that is in force since months ago, and what it changes is accepted: as known before, every
     * month is what it was; as known now, it differs by what was booked; no receipt is another one.
     *
     * @return how many dues it changed
     */
    private static int decidedLate(RandomDues union) {
        int known = union.facts().size();
        Map<PersonId, Map<YearMonth, Long>> then = Tally.of(union.facts()).assessed;
        DuesBook book = union.book();
        union.decideLate();
        Map<PersonId, Map<YearMonth, Long>> booked = new HashMap<>();
        int changed = 0;
        for (YearMonth month : union.latestMonths()) {
            for (DuesEvent fact : union.reassess(month)) {
                MonthReassessed again = (MonthReassessed) fact;
                assertThat(again.month()).isEqualTo(month);
                for (Assessed line : again.lines()) {
                    booked.computeIfAbsent(line.member(), _ -> new TreeMap<>())
                            .merge(month, line.standard().plus(line.excess()).dong(), Long::sum);
                    changed++;
                }
            }
            assertThat(union.reassess(month)).as("accepted a second time").isEmpty();
        }
        assertThat(replayed(union.facts().subList(0, known)))
                .as("as known then")
                .isEqualTo(book);
        assertThat(Tally.of(union.facts().subList(0, known)).assessed).isEqualTo(then);
        union.book().accounts().forEach((person, account) -> {
            Map<YearMonth, Long> before = then.getOrDefault(person, Map.of());
            Map<YearMonth, Long> since = booked.getOrDefault(person, Map.of());
            account.months()
                    .forEach((month, due) -> require(
                            due.assessed().dong() == before.getOrDefault(month, 0L) + since.getOrDefault(month, 0L),
                            "what is known now",
                            person));
        });
        assertThat(union.facts().subList(known, union.facts().size())).allMatch(MonthReassessed.class::isInstance);
        return changed;
    }

    private static void exemptIsZero(RandomDues union, YearMonth month, DuesRules rules, DuesBook book) {
        LocalDate last = month.atEndOfMonth();
        MonthRules now = rules.in(month);
        for (Member member : union.members().people().values()) {
            DuesAccount account = book.account(member.person());
            if (account.isAssessed(month) && !now.lacksPay(member)) {
                boolean pays = member.isMemberOn(last) && !member.isExemptOn(last);
                assertThat(pays || account.due(month).assessed().isZero()).isTrue();
            }
        }
    }

    private static DuesBook replayed(List<DuesEvent> facts) {
        DuesBook book = DuesBook.EMPTY;
        for (DuesEvent fact : facts) {
            book = book.evolve(fact);
        }
        return book;
    }

    /** The sums of the facts, without the rules that made them. */
    private static final class Tally {
        private final Map<PersonId, Map<YearMonth, Long>> assessed = new HashMap<>();
        private final Map<PersonId, Money> money = new HashMap<>();

        static Tally of(List<DuesEvent> facts) {
            Tally tally = new Tally();
            facts.forEach(tally::add);
            return tally;
        }

        /** Whom facts are about. */
        static Set<PersonId> members(List<DuesEvent> facts) {
            Set<PersonId> members = new HashSet<>();
            for (DuesEvent fact : facts) {
                switch (fact) {
                    case MonthAssessed e -> e.lines().forEach(line -> members.add(line.member()));
                    case MonthReassessed e -> e.lines().forEach(line -> members.add(line.member()));
                    case DuesCollected e -> e.lines().forEach(line -> members.add(line.member()));
                    case CollectionReversed e -> e.lines().forEach(line -> members.add(line.member()));
                    case DuesRefunded e -> e.lines().forEach(line -> members.add(line.member()));
                    case RefundReversed e -> e.lines().forEach(line -> members.add(line.member()));
                }
            }
            return members;
        }

        void add(DuesEvent fact) {
            switch (fact) {
                case MonthAssessed e -> e.lines().forEach(line -> charge(e.month(), line));
                case MonthReassessed e -> e.lines().forEach(line -> charge(e.month(), line));
                case DuesCollected e -> e.lines().forEach(line -> in(line, 1));
                case CollectionReversed e -> e.lines().forEach(line -> in(line, -1));
                case DuesRefunded e -> e.lines().forEach(line -> out(line, -1));
                case RefundReversed e -> e.lines().forEach(line -> out(line, 1));
            }
        }

        private void charge(YearMonth month, Assessed line) {
            assessed.computeIfAbsent(line.member(), _ -> new TreeMap<>())
                    .merge(month, line.standard().plus(line.excess()).dong(), Long::sum);
            moves(Vnd.ZERO, line.applied(), line.prepaid());
        }

        private void in(Paid line, int sign) {
            split(line, sign);
            Money of = money.computeIfAbsent(line.member(), _ -> new Money());
            of.collected += line.amount().dong();
            of.standard += line.amount().minus(line.excess()).dong();
            of.excess += line.excess().dong();
        }

        private void out(Paid line, int sign) {
            split(line, sign);
            money.computeIfAbsent(line.member(), _ -> new Money()).refunded -=
                    line.amount().dong();
        }

        private static void split(Paid line, int sign) {
            assertThat(line.amount().dong() * sign).isPositive();
            assertThat(line.excess().dong() * sign)
                    .isNotNegative()
                    .isLessThanOrEqualTo(line.amount().dong() * sign);
            moves(line.amount(), line.applied(), line.prepaid());
        }

        private static void moves(Vnd amount, List<Applied> applied, Vnd prepaid) {
            assertThat(Vnd.sum(applied.stream().map(Applied::amount)).plus(prepaid))
                    .as("what it settles and what it leaves ahead")
                    .isEqualTo(amount);
        }
    }

    private static final class Money {
        private long collected;
        private long standard;
        private long excess;
        private long refunded;
    }
}
