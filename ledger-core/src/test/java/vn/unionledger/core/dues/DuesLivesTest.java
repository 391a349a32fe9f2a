package vn.unionledger.core.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    private static final int HISTORIES = "true".equals(System.getenv("CI")) ? 10_000 : 500;
    private static final int STEPS = 300;

    @Test
    @DisplayName(
            "each month's dues less what settles them are the arrears, and all money settles a month or is paid ahead")
    void lives() {
        int collected = 0;
        int refunded = 0;
        int reassessed = 0;
        int reversed = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomDues union = new RandomDues(new Random(seed));
            Tally tally = new Tally();
            for (int step = 0; step < STEPS; step++) {
                for (DuesEvent fact : union.step()) {
                    tally.add(fact);
                }
                if (step % 50 == 0) {
                    holds(union, tally);
                }
            }
            holds(union, tally);
            assertThat(replayed(union.facts())).isEqualTo(union.book());
            twiceIsOnce(union);
            collected += union.count(DuesCollected.class);
            refunded += union.count(DuesRefunded.class);
            reassessed += union.count(MonthReassessed.class);
            reversed += union.count(CollectionReversed.class) + union.count(RefundReversed.class);
        }
        assertThat(collected).as("rolls").isGreaterThan(20 * HISTORIES);
        assertThat(refunded).as("refunds").isGreaterThan(HISTORIES);
        assertThat(reassessed).as("recalculations that found something").isGreaterThan(HISTORIES);
        assertThat(reversed).as("rolls and refunds taken back").isGreaterThan(HISTORIES);
    }

    private static void holds(RandomDues union, Tally tally) {
        union.book().accounts().forEach((person, account) -> {
            Money money = tally.money.getOrDefault(person, new Money());
            Map<YearMonth, Long> assessed = tally.assessed.getOrDefault(person, Map.of());
            account.months().forEach((month, due) -> {
                assertThat(due.assessed().dong())
                        .as("assessed %s %s", person, month)
                        .isEqualTo(assessed.getOrDefault(month, 0L));
                assertThat(due.standard().isNegative()).isFalse();
                assertThat(due.excess().isNegative()).isFalse();
                assertThat(due.applied().isNegative()).isFalse();
                assertThat(due.arrears()).isEqualTo(due.assessed().minus(due.applied()));
                assertThat(due.arrears().isNegative()).isFalse();
            });
            long in = money.standard + money.excess;
            assertThat(in).as("standard and excess are what was collected").isEqualTo(money.collected);
            assertThat(account.prepaid().dong())
                    .isEqualTo(money.collected - account.applied().dong() - money.refunded)
                    .isNotNegative();
            assertThat(account.prepaid().isZero() || account.arrears().isZero())
                    .as("nobody is in arrears who has paid ahead")
                    .isTrue();
        });
    }

    /** Reckoned again under the same rules on the same day, nothing differs any more. */
    private static void twiceIsOnce(RandomDues union) {
        for (YearMonth month : union.latestMonths()) {
            DuesRules rules = union.rules(month);
            DuesBook book = union.book();
            List<Assessed> lines = new ArrayList<>();
            book.differences(month, null, union.members(), rules).values().forEach(lines::addAll);
            DuesBook after = book;
            if (!lines.isEmpty()) {
                after = book.evolve(
                        new MonthReassessed(union.unit(), month, null, lines, union.today(), DuesFacts.LAN));
            }
            assertThat(after.differences(month, null, union.members(), rules)).isEmpty();
            exemptIsZero(union, month, rules, after);
        }
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
