package vn.unionledger.projections.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.unionledger.projections.Union.CASH;
import static vn.unionledger.projections.Union.GENERAL;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.entries.EntriesView;

@DisplayName("The follower of the log")
class FollowerTest {
    static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    static final List<View> VIEWS = List.of(new EntriesView());

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");
    final ViewStates states = new ViewStates(database.views(), log);
    final Watchdog watchdog = new Watchdog(database.views(), log, VIEWS, InstantSource.system());

    @Test
    @DisplayName("shows what was recorded before it is asked to")
    void readsOwnWrites() {
        try (Follower follower = new Follower(database.views(), log, VIEWS, 10)) {
            follower.start();
            for (int i = 0; i < 25; i++) {
                receive(1000 + i);
                assertThat(follower.awaitPosition(log.bound(), Duration.ofSeconds(20)))
                        .isTrue();
                assertThat(database.count("posting")).isEqualTo(i + 1);
            }
            assertThat(follower.awaitPosition(log.bound() + 1, Duration.ofMillis(50)))
                    .isFalse();
        }
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        assertThat(state().sound()).isTrue();
        assertThat(state().agreed()).isEqualTo(25);
    }

    @Test
    @DisplayName("lets one program drive and another take over when it is gone")
    void oneDrives() {
        receive(1);
        Follower first = new Follower(database.views(), log, VIEWS, 10);
        try (Follower second = new Follower(database.views(), log, VIEWS, 10)) {
            first.start();
            assertThat(first.awaitPosition(1, Duration.ofSeconds(20))).isTrue();
            second.start();
            assertThat(second.awaitPosition(1, Duration.ofSeconds(20))).isTrue();
            receive(2);
            assertThat(second.awaitPosition(2, Duration.ofSeconds(20))).isTrue();
            first.close();
            receive(3);
            assertThat(second.awaitPosition(3, Duration.ofSeconds(20))).isTrue();
        } finally {
            first.close();
        }
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
    }

    @Test
    @DisplayName("parks an event it does not know, says so, and goes on")
    void parksTheUnknown() {
        receive(1);
        log.add(union.by(null), union.unit, new EventName("book.from-tomorrow", 1), "something else");
        receive(2);

        catchUp();

        assertThat(state().parked())
                .extracting(Parked::view, Parked::position, Parked::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("entries", 2L, "unknown-event"));
        assertThat(state().sound()).isFalse();
        assertThat(state().position()).isEqualTo(3);
        assertThat(database.count("posting")).isEqualTo(2);
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
    }

    @Test
    @DisplayName("parks an event whose facts do not fit, and nothing else of its page")
    void parksWhatDoesNotFit() {
        for (int i = 1; i <= 6; i++) {
            receive(i);
        }
        union.happened(new vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered(
                union.unit,
                new vn.unionledger.core.id.GiftId("9".repeat(32)),
                "Một nhà hảo tâm",
                "x".repeat(3000),
                vn.unionledger.core.money.Vnd.of(5),
                DAY,
                false));
        receive(7);

        catchUp();

        assertThat(state().parked())
                .extracting(Parked::position, Parked::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(7L, "does-not-fit"));
        assertThat(database.count("posting")).isEqualTo(7);
        assertThat(state().position()).isEqualTo(8);
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
    }

    @Test
    @DisplayName("stops at a row that is there already, and says so")
    void stopsAtADuplicate() {
        receive(1);
        catchUp();
        receive(2);
        receive(3);
        database.sql()
                .sql(
                        "insert into entry (position, line, unit, fund, account, amount, occurred_on, concerns_on, invented)"
                                + " values (3, 1, 'stnmt', 'f', 'opening', 5, '2024-01-01', '2024-01-01', 0)")
                .update();

        catchUp();

        assertThat(state().stopped()).isTrue();
        assertThat(state().said()).contains("Sự kiện 3 đã có sẵn");
        assertThat(state().position()).isEqualTo(2);
        assertThat(database.count("posting")).isEqualTo(2);
    }

    @Test
    @DisplayName("is built again beside the living tables when asked to")
    void rebuilds() {
        for (int i = 1; i <= 30; i++) {
            receive(i);
        }
        catchUp();
        database.sql().sql("delete from entry where position = 17").update();
        assertThat(watchdog.check(Rest.NONE))
                .extracting(Disagreement::position, Disagreement::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(17L, "thiếu 2 dòng trong entry"));

        assertThat(states.askRebuild("entries")).isTrue();
        receive(31);
        catchUp();

        assertThat(database.count("entry")).isEqualTo(62);
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        assertThat(state().sound()).isTrue();
        assertThat(database.sql()
                        .sql("select count(*) from information_schema.tables where table_schema = database()"
                                + " and (table_name like '%\\_next' or table_name like '%\\_old')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("empties and builds again a view whose history is no longer the log's")
    void startsOverOnAnotherHistory() {
        for (int i = 1; i <= 12; i++) {
            receive(i);
        }
        catchUp();
        log.replace(12, union.voucher(VoucherKind.PT, DAY, null, new Purpose.OtherIncome(), List.of(), false));

        catchUp();

        assertThat(database.count("posting")).isEqualTo(12);
        assertThat(database.count("entry")).isEqualTo(22);
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        assertThat(state().sound()).isTrue();
        assertThat(state().said()).contains("lịch sử khác từ sự kiện 12").contains("đã được dựng lại từ đầu");
    }

    @Test
    @DisplayName("empties a view once more if it was cut off while doing so, even if the old history has come back")
    void startsOverAfterACutOff() {
        for (int i = 1; i <= 12; i++) {
            receive(i);
        }
        catchUp();
        List<StoredEvent> whole = log.after(0, 12);
        log.replace(12, union.voucher(VoucherKind.PT, DAY, null, new Purpose.OtherIncome(), List.of(), false));
        View cutOff = new View() {
            @Override
            public String name() {
                return "entries";
            }

            @Override
            public List<Table> tables() {
                return List.of(new EntriesView().tables().getFirst(), Table.of("not_there", "position"));
            }

            @Override
            public void fold(StoredEvent event, Rows rows) {
                throw new IllegalStateException("it does not come to this");
            }
        };
        assertThatThrownBy(() -> new Follower(database.views(), log, List.of(cutOff), 10).catchUp())
                .hasStackTraceContaining("not_there");
        assertThat(database.count("posting")).isZero();

        log.putBack(12, whole.getLast());
        catchUp();

        assertThat(database.count("posting")).isEqualTo(12);
        assertThat(database.count("entry")).isEqualTo(24);
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
    }

    @Test
    @DisplayName("builds again a view that is ahead of a log restored from an older backup")
    void startsOverWhenTheLogIsShorter() {
        for (int i = 1; i <= 12; i++) {
            receive(i);
        }
        catchUp();
        log.cut(9);

        catchUp();

        assertThat(database.count("posting")).isEqualTo(9);
        assertThat(state().position()).isEqualTo(9);
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
    }

    @Test
    @DisplayName("is watched: a row counted twice is named by its event")
    void namesADoubledRow() {
        for (int i = 1; i <= 5; i++) {
            receive(i);
        }
        catchUp();
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        receive(6);
        catchUp();
        database.sql()
                .sql("insert into entry select position, 3, unit, fund, account, amount, section, occurred_on,"
                        + " concerns_on, invented from entry where position = 6 and line = 1")
                .update();

        assertThat(watchdog.check(Rest.NONE))
                .extracting(Disagreement::toString)
                .containsExactly("Bảng «entries», sự kiện 6: thừa 1 dòng trong entry");
        assertThat(state().disagreement()).contains("sự kiện 6");
        assertThat(state().sound()).isFalse();
    }

    @Test
    @DisplayName("is watched: an old amount that was changed in the table is named with both amounts")
    void namesAChangedAmount() {
        for (int i = 1; i <= 5; i++) {
            receive(i);
        }
        catchUp();
        assertThat(watchdog.check(Rest.NONE)).isEmpty();
        database.sql()
                .sql("update entry set amount = 999 where position = 2 and line = 1")
                .update();

        assertThat(watchdog.check(Rest.NONE))
                .extracting(Disagreement::toString)
                .containsExactly("Bảng «entries», sự kiện 2: cột amount của entry là 999, theo sổ gốc là 2");
    }

    @Test
    @DisplayName("is watched: a skipped event is noticed by the count even if it leaves no row")
    void noticesASkippedEvent() {
        receive(1);
        catchUp();
        database.sql()
                .sql("update view_token set position = 2, event_hash = :hash, applied = 1")
                .param("hash", vn.unionledger.core.chain.Sha256.ZERO.bytes())
                .update();
        union.happened(new vn.unionledger.core.ledger.LedgerEvent.LedgerOpened("0".repeat(32), "Sổ thử", true));

        assertThat(watchdog.check(Rest.NONE))
                .extracting(Disagreement::what)
                .first()
                .asString()
                .contains("đã đọc 1 sự kiện đến vị trí 2");
    }

    private void receive(long dong) {
        union.post(VoucherKind.PT, DAY, new Purpose.OtherIncome(), GENERAL, CASH, Account.income("25"), dong);
    }

    private void catchUp() {
        new Follower(database.views(), log, VIEWS, 10).catchUp();
    }

    private ViewState state() {
        return states.all().getFirst();
    }
}
