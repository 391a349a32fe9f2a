package vn.unionledger.projections.levels;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.asof.Asked;

/** Reads the facts of this view back, in their order. */
final class Facts {
    private final JdbcClient views;

    Facts(JdbcClient views) {
        this.views = views;
    }

    /** A fact, and the thing it is about. */
    record Fact<E>(long position, String subject, E event) {}

    /**
     * The facts known at a position.
     *
     * @param condition of ours; it may name {@code :unit} and {@code :known}
     */
    <E> List<Fact<E>> read(Class<E> type, String condition, UnitId unit, Asked asked) {
        return views.sql("select position, subject, name, revision, facts from level_fact where " + condition
                        + " and position <= :known order by position")
                .param("unit", unit.value())
                .param("known", asked.known())
                .query((row, number) -> new Fact<>(
                        row.getLong(1),
                        row.getString(2),
                        type.cast(Codec.FACTS.readEvent(
                                new EventName(row.getString(3), row.getInt(4)),
                                row.getString(5).getBytes(UTF_8)))))
                .list();
    }
}
