package vn.unionledger.projections.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.unionledger.projections.Union.CASH;
import static vn.unionledger.projections.Union.GENERAL;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.entries.EntriesView;
import vn.unionledger.projections.voucherview.VoucherStepsView;

@DisplayName("Views built again")
class RebuildTest {
    static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    static final int PAGE = 10;
    static final List<View> VIEWS = Views.all();
    static final String NO_PAPER_FITS = "x".repeat(3000);

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");
    final ViewStates states = new ViewStates(database.views(), log);

    @Test
    @DisplayName("are all made from one reading of the log")
    void inOnePass() {
        receive(95);
        catchUp();
        askAll();
        ReadCounted counted = new ReadCounted(log);

        new Follower(database.views(), counted.reader(), VIEWS, PAGE).catchUp();

        // every page is read with the event before it, and so is every look whether there is more
        assertThat(counted.events()).isBetween(95L, 2 * 95L);
        assertThatAllIsWell();
    }

    @Test
    @DisplayName("have the keys that the schema gives them, whether these were added before the rows or after")
    void keepTheirKeys() {
        List<String> keys = keys();
        receive(30);
        catchUp();
        askAll();
        catchUp();

        assertThat(keys()).isEqualTo(keys).anyMatch(key -> key.startsWith("entry by_account"));
        assertThatAllIsWell();
    }

    @Test
    @DisplayName("are filled the same way while they are empty and far behind")
    void filledWhenEmpty() {
        receive(20 * PAGE);
        ReadCounted counted = new ReadCounted(log);
        List<String> keys = keys();

        new Follower(database.views(), counted.reader(), VIEWS, PAGE).catchUp();

        assertThat(counted.events()).isBetween(20L * PAGE, 2 * 20L * PAGE);
        assertThat(keys()).isEqualTo(keys);
        assertThat(database.count("posting")).isEqualTo(20 * PAGE);
        assertThatAllIsWell();
    }

    @Test
    @DisplayName("do not wait for one that cannot be")
    void oneFailsAlone() {
        View broken = new View() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public List<Table> tables() {
                return List.of(Table.of("not_there", "position"));
            }

            @Override
            public void fold(StoredEvent event, Rows rows) {}
        };
        List<View> both = List.of(broken, new EntriesView());
        receive(30);
        new Follower(database.views(), log, both, PAGE).catchUp();
        database.sql().sql("delete from entry where position = 17").update();
        both.forEach(view -> states.askRebuild(view.name()));

        assertThatThrownBy(() -> new Follower(database.views(), log, both, PAGE).catchUp())
                .hasMessageContaining("broken");

        assertThat(database.count("entry")).isEqualTo(60);
        assertThat(states.rebuildsAsked()).containsExactly("broken");
        assertThat(watchdog().check(Rest.NONE)).isEmpty();
    }

    @Test
    @DisplayName("set aside the event that does not fit into one of them, and nothing else of its page")
    void parksAlone() {
        receive(26);
        union.happened(new ThirdPartyGiftRegistered(
                union.unit, new GiftId("9".repeat(32)), "Một nhà hảo tâm", NO_PAPER_FITS, Vnd.of(5), DAY, false));
        receive(25);
        catchUp();
        askAll();
        catchUp();

        assertThat(states.all().stream().flatMap(view -> view.parked().stream()))
                .extracting(Parked::view, Parked::position, Parked::code)
                .containsExactly(Tuple.tuple("entries", 27L, "does-not-fit"));
        assertThat(database.count("posting")).isEqualTo(51);
        assertThat(watchdog().check(Rest.NONE)).isEmpty();
        assertThat(states.rebuildsAsked()).isEmpty();
    }

    @Test
    @DisplayName("are whole after a crash between the switch of the tables and the token")
    void cutOffBehindTheSwitch() {
        receive(35);
        catchUp();
        database.sql().sql("delete from entry where position = 17").update();
        askAll();

        assertThatThrownBy(() -> new Follower(cutAtTheToken(), log, VIEWS, PAGE).catchUp())
                .hasStackTraceContaining("cut off");
        assertThat(database.count("entry"))
                .as("the new tables stand in place of the living ones")
                .isEqualTo(70);
        assertThat(states.rebuildsAsked()).contains("entries");
        receive(5);
        catchUp();

        assertThat(database.count("posting")).isEqualTo(40);
        assertThatAllIsWell();
    }

    @Test
    @DisplayName("are emptied and filled once more after a crash behind the switch, if they were empty before")
    void cutOffWhenEmpty() {
        receive(20 * PAGE);

        assertThatThrownBy(() -> new Follower(cutAtTheToken(), log, VIEWS, PAGE).catchUp())
                .hasStackTraceContaining("cut off");
        assertThat(database.count("posting")).isEqualTo(20 * PAGE);
        assertThat(states.all()).anyMatch(ViewState::rebuilding);
        catchUp();

        assertThat(database.count("posting")).isEqualTo(20 * PAGE);
        assertThatAllIsWell();
    }

    @Test
    @DisplayName("are gone on with where they were when the program was cut off")
    void goOn() {
        receive(26);
        union.happened(new ThirdPartyGiftRegistered(
                union.unit, new GiftId("9".repeat(32)), "Một nhà hảo tâm", NO_PAPER_FITS, Vnd.of(5), DAY, false));
        receive(68);
        catchUp();
        askAll();
        assertThatThrownBy(() ->
                        new Follower(CutOff.Database.at(database.views(), "rename table"), log, VIEWS, PAGE).catchUp())
                .hasStackTraceContaining("cut off");
        receive(5);
        ReadCounted counted = new ReadCounted(log);

        new Follower(database.views(), counted.reader(), VIEWS, PAGE).catchUp();

        // the five new ones by the living views, by the new ones and at each look whether there is more: not the 95
        // before
        assertThat(counted.events()).isLessThan(95);
        assertThat(states.all().stream().flatMap(view -> view.parked().stream()))
                .extracting(Parked::view, Parked::position, Parked::code)
                .containsExactly(Tuple.tuple("entries", 27L, "does-not-fit"));
        assertThat(database.count("posting")).isEqualTo(99);
        assertThat(database.count("parked")).isEqualTo(1);
        assertThat(watchdog().check(Rest.NONE)).isEmpty();
        assertThat(states.rebuildsAsked()).isEmpty();
    }

    @Test
    @DisplayName("are whole whichever call to the database was the last of a program, its answer heard or lost")
    void cutOffAnywhere() {
        assertThat(cutOffAtEvery(9, VIEWS)).isGreaterThan(300);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "takes minutes")
    @DisplayName("are whole after a cut at each single call, for views that have all there is of tables, keys and sums")
    void cutOffAtEachCall() {
        assertThat(cutOffAtEvery(1, List.of(new EntriesView(), new VoucherStepsView())))
                .isGreaterThan(60);
    }

    @Test
    @DisplayName("are gone on with by another program, and then no longer filled by the one that began")
    void takenOver() throws SQLException {
        receive(60);
        catchUp();
        askAll();
        try (Connection one = Sessions.open(database.views());
                Connection other = Sessions.open(database.views());
                Pass begun = pass(one)) {
            begun.fill(PAGE, 60, true);
            begun.fill(PAGE, 60, true);
            begun.fill(PAGE, 60, false);
            try (Pass goesOn = pass(other)) {
                assertThat(goesOn.position()).isBetween((long) PAGE, 2L * PAGE);
                goesOn.fill(PAGE, 60, true);
                assertThatThrownBy(() -> begun.fill(PAGE, 60, true)).isInstanceOf(SQLTransientException.class);
            }
        }
        catchUp();

        assertThat(database.count("posting")).isEqualTo(60);
        assertThatAllIsWell();
    }

    @Test
    @DisplayName("are begun anew where the log has another history than what was filled before the cut")
    void otherHistory() {
        receive(60);
        catchUp();
        askAll();
        assertThatThrownBy(() ->
                        new Follower(CutOff.Database.at(database.views(), "rename table"), log, VIEWS, PAGE).catchUp())
                .hasStackTraceContaining("cut off");
        RecordedLog restored = new RecordedLog();
        Union again = new Union(restored, "stnmt");
        for (int i = 1; i <= 40; i++) {
            again.post(VoucherKind.PT, DAY, new Purpose.OtherIncome(), GENERAL, CASH, Account.income("25"), 7L * i);
        }

        new Follower(database.views(), restored, VIEWS, PAGE).catchUp();

        assertThat(database.count("posting")).isEqualTo(40);
        assertThat(new Watchdog(database.views(), restored, VIEWS, InstantSource.system()).check(Rest.NONE))
                .isEmpty();
        assertThat(states.rebuildsAsked()).isEmpty();
    }

    @Test
    @DisplayName("let people post and read what they posted meanwhile")
    void whilePeoplePost() {
        receive(60);
        catchUp();
        try (Follower follower = new Follower(database.views(), log, VIEWS, PAGE)) {
            follower.start();
            askAll();
            for (int i = 0; i < 20 || !states.rebuildsAsked().isEmpty(); i++) {
                receive(1);
                assertThat(follower.awaitPosition(log.bound(), Duration.ofSeconds(20)))
                        .isTrue();
                assertThat(database.count("posting")).isEqualTo(log.bound());
            }
        }
        assertThatAllIsWell();
    }

    @Test
    @DisplayName("are begun and come to an end though people post without a pause")
    void withoutAPause() {
        receive(60);
        catchUp();
        askAll();
        LogReader neverAtItsEnd = (LogReader) Proxy.newProxyInstance(
                LogReader.class.getClassLoader(), new Class<?>[] {LogReader.class}, (_, method, arguments) -> {
                    if (method.getName().equals("after")) {
                        synchronized (union) {
                            receive(1);
                        }
                    }
                    return method.invoke(log, arguments);
                });

        try (Follower follower = new Follower(database.views(), neverAtItsEnd, VIEWS, PAGE)) {
            follower.start();
            long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (!states.rebuildsAsked().isEmpty()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
            }
        }

        catchUp();
        assertThatAllIsWell();
    }

    /** Cuts a program off at the first call, again {@code step} calls later, and so on; the number of calls it makes. */
    private int cutOffAtEvery(int step, List<View> views) {
        receive(45);
        new Follower(database.views(), log, views, PAGE).catchUp();
        int call = 1;
        CutOff.Database cut;
        do {
            views.forEach(view -> assertThat(states.askRebuild(view.name())).isTrue());
            cut = CutOff.Database.atCall(database.views(), call, call % 2 == 0);
            try {
                new Follower(cut, log, views, PAGE).catchUp();
            } catch (IllegalStateException e) {
                assertThat(e).hasStackTraceContaining("cut off");
            }
            new Follower(database.views(), log, views, PAGE).catchUp();

            assertThat(database.count("posting")).isEqualTo(45);
            assertThatAllIsWell(views);
            call += step;
        } while (cut.isCut());
        return call;
    }

    private void receive(int vouchers) {
        for (int i = 1; i <= vouchers; i++) {
            union.post(VoucherKind.PT, DAY, new Purpose.OtherIncome(), GENERAL, CASH, Account.income("25"), i);
        }
    }

    private void catchUp() {
        new Follower(database.views(), log, VIEWS, PAGE).catchUp();
    }

    private Pass pass(Connection driver) throws SQLException {
        return new Pass(driver, database.views(), log, VIEWS, List.of(), PAGE, true);
    }

    private void askAll() {
        VIEWS.forEach(view -> assertThat(states.askRebuild(view.name())).isTrue());
    }

    /** The database as a program sees it that is cut off once tables were switched and before any token says so. */
    private CutOff.Database cutAtTheToken() {
        return CutOff.Database.after(database.views(), "rename table", "update view_token set position");
    }

    private List<String> keys() {
        return database.sql()
                .sql("select concat_ws(' ', table_name, index_name, seq_in_index, column_name, non_unique)"
                        + " from information_schema.statistics where table_schema = database() order by 1")
                .query(String.class)
                .list();
    }

    private Watchdog watchdog() {
        return watchdog(VIEWS);
    }

    private Watchdog watchdog(List<View> views) {
        return new Watchdog(database.views(), log, views, InstantSource.system());
    }

    private void assertThatAllIsWell() {
        assertThatAllIsWell(VIEWS);
    }

    private void assertThatAllIsWell(List<View> views) {
        assertThat(watchdog(views).check(Rest.NONE)).isEmpty();
        assertThat(states.rebuildsAsked()).isEmpty();
        assertThat(states.all()).hasSize(views.size()).allMatch(ViewState::sound);
        assertThat(database.sql()
                        .sql("select table_name from information_schema.tables where table_schema = database()")
                        .query(String.class)
                        .list())
                .containsAll(views.stream().flatMap(view -> tables(view)).toList())
                .noneMatch(table -> table.endsWith("_next") || table.endsWith("_old"));
    }

    private static Stream<String> tables(View view) {
        return view.tables().stream().map(Table::name);
    }
}
