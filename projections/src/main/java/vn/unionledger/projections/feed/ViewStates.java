package vn.unionledger.projections.feed;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.feed.Progress.State;

/** Asks how far the views are, what they parked, and whether they agree with the log. */
public final class ViewStates {
    private final JdbcClient views;
    private final LogReader log;

    public ViewStates(DataSource database, LogReader log) {
        this.views = JdbcClient.create(database);
        this.log = log;
    }

    /** The state of every view. */
    public List<ViewState> all() {
        long bound = log.bound();
        List<Parked> parked = parked();
        return views.sql("""
                        select t.view, t.position, t.event_hash, t.state, t.said,
                               w.agreed_position, w.agreed_at, w.disagreement
                        from view_token t left join view_watch w on w.view = t.view order by t.view""")
                .query((row, number) -> {
                    String view = row.getString(1);
                    State state = State.valueOf(row.getString(4));
                    return new ViewState(
                            view,
                            row.getLong(2),
                            Sha256.fromBytes(row.getBytes(3)),
                            Math.max(0, bound - row.getLong(2)),
                            state == State.REBUILDING,
                            state == State.STOPPED,
                            row.getString(5),
                            parked.stream()
                                    .filter(one -> one.view().equals(view))
                                    .toList(),
                            row.getLong(6),
                            row.getLong(7),
                            row.getString(8));
                })
                .list();
    }

    /** The position that every view shows: what pages speak of as "now". 0 before the first event. */
    public long shown() {
        return views.sql("select coalesce(min(position), 0) from view_token where state <> 'STOPPED'")
                .query(Long.class)
                .single();
    }

    /** Asks the driving program to build a view again beside the living one. @return false if there is no such view */
    public boolean askRebuild(String view) {
        return views.sql("update view_token set rebuild_asked = 1 where view = :view")
                        .param("view", view)
                        .update()
                == 1;
    }

    /** The views that are to be built again and are not yet. */
    public List<String> rebuildsAsked() {
        return views.sql("select view from view_token where rebuild_asked = 1 order by view")
                .query(String.class)
                .list();
    }

    private List<Parked> parked() {
        return views.sql("""
                        select view, position, code, what from parked
                        where view in (select view from view_token) order by position limit 100""")
                .query((row, number) ->
                        new Parked(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }
}
