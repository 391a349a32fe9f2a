package vn.unionledger.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.projections.feed.Rest;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.View;
import vn.unionledger.projections.feed.ViewState;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.feed.Watchdog;

@DisplayName("All views together")
class ViewsTest {
    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");

    @Test
    @DisplayName("store every event that can happen, and nothing of it is parked")
    void everyEvent() throws IOException {
        for (Object example : EveryEvent.examples()) {
            union.happened(example);
        }
        follow(7);

        assertThat(states()).allMatch(ViewState::sound).allMatch(state -> state.position() == log.bound());
        assertThat(watchdog().check(Rest.NONE)).isEmpty();
    }

    @Test
    @DisplayName("hold what the same events fold to, whatever was recorded in whatever order, page by page of any size")
    void tablesAreTheFold() {
        for (int seed = 1; seed <= 5; seed++) {
            new RandomYear(new Union(log, "unit-" + seed), seed).go(40 * seed);
            follow(1 + seed * 13);
            assertThat(watchdog().check(Rest.NONE)).isEmpty();
        }
        new TraVinh(log).year();
        follow(97);
        assertThat(watchdog().check(Rest.NONE)).isEmpty();
        assertThat(states()).allMatch(ViewState::sound);
    }

    @Test
    @DisplayName("come out the same when they are built again")
    void rebuiltTheSame() {
        new TraVinh(log).year();
        follow(500);
        ViewStates asked = new ViewStates(database.views(), log);
        Views.all().forEach(view -> assertThat(asked.askRebuild(view.name())).isTrue());
        follow(333);
        assertThat(watchdog().check(Rest.NONE)).isEmpty();
        assertThat(states()).allMatch(ViewState::sound);
    }

    @Test
    @DisplayName("share no table and no name, and fold without looking at anything but the event")
    void apart() throws IOException {
        Set<String> names = new HashSet<>();
        for (View view : Views.all()) {
            assertThat(names.add(view.name())).isTrue();
            view.tables().forEach(table -> assertThat(names.add(table.name())).isTrue());
        }
        for (Object example : EveryEvent.examples()) {
            union.happened(example);
            for (View view : Views.all()) {
                Rows once = new Rows();
                Rows again = new Rows();
                view.fold(union.last(), once);
                view.fold(union.last(), again);
                view.tables().forEach(table -> assertThat(once.of(table))
                        .usingRecursiveComparison()
                        .isEqualTo(again.of(table)));
            }
        }
    }

    private void follow(int pageSize) {
        new Follower(database.views(), log, Views.all(), pageSize).catchUp();
    }

    private List<ViewState> states() {
        return new ViewStates(database.views(), log).all();
    }

    private Watchdog watchdog() {
        return new Watchdog(database.views(), log, Views.all(), InstantSource.system());
    }
}
