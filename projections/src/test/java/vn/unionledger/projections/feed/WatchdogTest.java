package vn.unionledger.projections.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.EveryEvent;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;

@DisplayName("The watchdog")
class WatchdogTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    private static final int VOUCHERS = 40;

    private final Database database = Database.fresh();
    private final RecordedLog log = new RecordedLog();
    private final Union union = new Union(log, "stnmt");
    private final ReadCounted counted = new ReadCounted(log);
    private final Watchdog watchdog =
            new Watchdog(database.views(), counted.reader(), Views.all(), InstantSource.system());

    @BeforeEach
    void receive() {
        for (int i = 1; i <= VOUCHERS; i++) {
            union.post(
                    VoucherKind.PT, DAY, new Purpose.OtherIncome(), Union.GENERAL, Union.CASH, Account.income("25"), i);
        }
        catchUp();
    }

    @Test
    @DisplayName("reads the log once for all views, what is new and what is old")
    void readsOnce() {
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        assertThat(counted.events()).as("all of it is new").isEqualTo(log.bound());

        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        assertThat(counted.events()).as("all of it is old").isEqualTo(2 * log.bound());

        assertThat(watchdog.compareAll()).isEmpty();
        assertThat(counted.events()).isEqualTo(3 * log.bound());
    }

    @Test
    @DisplayName("names the first difference of each view, and goes on with the others")
    void eachView() throws IOException {
        EveryEvent.examples().forEach(union::happened);
        catchUp();
        long step = database.sql()
                .sql("select max(position) from voucher_step")
                .query(Long.class)
                .single();
        harm("update entry set amount = amount + 1 where position = 17");
        harm("delete from posting where position = 23");
        harm("delete from voucher_step where position = " + step);

        List<Disagreement> found = watchdog.check(Rest.NONE);

        assertThat(found)
                .extracting(Disagreement::view, Disagreement::position)
                .containsExactlyInAnyOrder(tuple("entries", 17L), tuple("vouchers", step));
        assertThat(watchdog.compareAll()).isEqualTo(found);
    }

    @Test
    @DisplayName("goes on looking for the changed row when its sum is found first, and names it at the next look")
    void sumFirst() {
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        harm("update view_watch set swept_position = 20");
        harm("update entry set amount = amount + 1 where position = 17 and line = 1");

        assertThat(watchdog.check(Rest.NONE)).singleElement().satisfies(found -> assertThat(found.toString())
                .contains("số cộng sẵn"));
        assertThat(watchdog.check(Rest.NONE)).singleElement().satisfies(found -> {
            assertThat(found.view()).isEqualTo("entries");
            assertThat(found.position()).isEqualTo(17);
            assertThat(found.toString()).contains("cột amount của entry là");
        });
    }

    @Test
    @DisplayName("rests after each step, and is broken off there without a trace")
    void rests() {
        List<Long> took = new ArrayList<>();
        assertThat(watchdog.check(took::add)).isEmpty();
        assertThat(took).isNotEmpty().allMatch(nanos -> nanos > 0);

        harm("delete from entry where position = 17");
        assertThatThrownBy(() -> watchdog.check(_ -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(new ViewStates(database.views(), log).all()).allMatch(state -> state.disagreement() == null);
    }

    @Test
    @DisplayName("keeps nobody from changing a view's tables while it rests, and looks again before it accuses")
    void builtAgainMeanwhile() {
        harm("update entry set amount = 999 where position = 17 and line = 1");

        List<Disagreement> found = watchdog.check(_ -> {
            harm("alter table entry comment 'no lock is kept'");
            harm("update entry set amount = 17 where position = 17 and line = 1");
        });

        assertThat(found).isEmpty();
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        assertThat(counted.events()).isGreaterThan(log.bound());
    }

    private void harm(String sql) {
        database.sql().sql(sql).update();
    }

    private void catchUp() {
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }
}
