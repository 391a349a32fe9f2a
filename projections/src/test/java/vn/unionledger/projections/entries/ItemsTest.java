package vn.unionledger.projections.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RandomYear;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.DateBasis;
import vn.unionledger.projections.feed.Follower;

@DisplayName("What is picked")
class ItemsTest {
    private static final int PICKS = 60;
    private static final List<String> ACCOUNTS =
            List.of("place:", "income:", "expense:", "expense:31", "income:22", "payable-up", "owed-to-owner");
    private static final List<String> PURPOSES =
            List.of("dues", "donation", "hand-over", "welfare", "expense", "share-owed");

    private final Database database = Database.fresh();
    private final RecordedLog log = new RecordedLog();
    private final Union union = new Union(log, "stnmt");
    private final Items items = new Items(database.views());
    private final Random chance = new Random(20_261_122);

    @BeforeEach
    void year() {
        new RandomYear(union, 7).go(300);
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }

    @Test
    @DisplayName("comes to the same asked all at once as each by itself, and as its things add up to")
    void together() {
        List<Asked> questions = List.of(
                Asked.year(2024, log.bound()),
                Asked.year(2024, log.bound()).by(DateBasis.CONCERNED),
                Asked.month(YearMonth.of(2024, 5), log.bound()),
                Asked.month(YearMonth.of(2024, 5), log.bound() / 2).by(DateBasis.CONCERNED),
                Asked.upTo(LocalDate.of(2024, 9, 30), log.bound()));
        for (Asked asked : questions) {
            List<Pick> picks = new ArrayList<>();
            for (int i = 0; i < PICKS; i++) {
                picks.add(pick(asked));
            }

            List<Sum> sums = items.sums(picks);

            assertThat(items.sums(picks.subList(0, 1))).containsExactly(sums.getFirst());
            assertThat(sums).isEqualTo(picks.stream().map(items::sum).toList());
            for (int i = 0; i < PICKS; i++) {
                List<Item> things = items.list(picks.get(i));
                assertThat(things.stream().mapToLong(Item::weight).sum())
                        .isEqualTo(sums.get(i).value());
                assertThat(things).hasSize(sums.get(i).items());
            }
            assertThat(sums.stream().filter(sum -> sum.items() > 0).count())
                    .as("nothing is proved of what is not there: %s", asked)
                    .isGreaterThan(PICKS / 6);
        }
    }

    @Test
    @DisplayName("voucher by voucher is not asked together with others")
    void single() {
        Asked asked = Asked.year(2024, log.bound());
        assertThatThrownBy(() -> items.sums(
                        List.of(Pick.debits(union.unit, asked, Span.PERIOD).incoming())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> items.sums(List.of(Pick.vouchers(Measure.TIMES, union.unit, asked))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Pick pick(Asked asked) {
        Span span = any(List.of(Span.values()));
        Pick pick = chance.nextBoolean() ? Pick.debits(union.unit, asked, span) : Pick.credits(union.unit, asked, span);
        pick.accounts(any(ACCOUNTS), any(ACCOUNTS));
        switch (chance.nextInt(8)) {
            case 0 -> pick.purpose(any(PURPOSES));
            case 1 -> pick.without("expense:31");
            case 2 -> pick.outside(List.of(Union.GENERAL));
            case 3 -> pick.fund(Union.SHELTER);
            case 4 -> pick.topic(Set.of(any(List.of(CareReason.values())).name()));
            case 5 -> pick.ref("e".repeat(32));
            case 6 -> pick.carriedIn();
            default -> pick.withoutOpening();
        }
        return pick;
    }

    private <T> T any(List<T> these) {
        return these.get(chance.nextInt(these.size()));
    }
}
