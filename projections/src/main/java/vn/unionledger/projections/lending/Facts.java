package vn.unionledger.projections.lending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.log.codec.Codec;

/** Reads the facts of this view back, in their order. */
final class Facts {
    private final JdbcClient views;

    Facts(JdbcClient views) {
        this.views = views;
    }

    /** A fact and where it stands in the log. */
    record Fact<E>(long position, String subject, E event) {}

    /** The facts of one kind of thing in a unit, thing by thing in the order they began. */
    <E> Map<String, List<Fact<E>>> ofUnit(Class<E> type, Topic topic, UnitId unit, long known) {
        Map<String, List<Fact<E>>> bySubject = new LinkedHashMap<>();
        views.sql("select position, subject, name, revision, facts from lending_fact"
                        + " where unit = :unit and topic = :topic and position <= :known order by position")
                .param("unit", unit.value())
                .param("topic", topic.name())
                .param("known", known)
                .query((row, number) ->
                        fact(type, row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5)))
                .list()
                .forEach(fact -> bySubject
                        .computeIfAbsent(fact.subject(), _ -> new ArrayList<>())
                        .add(fact));
        return bySubject;
    }

    /** The facts of one thing. */
    <E> List<Fact<E>> about(Class<E> type, Topic topic, String subject, long known) {
        return views.sql("select position, subject, name, revision, facts from lending_fact"
                        + " where subject = :subject and topic = :topic and position <= :known order by position")
                .param("subject", subject)
                .param("topic", topic.name())
                .param("known", known)
                .query((row, number) ->
                        fact(type, row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5)))
                .list();
    }

    private static <E> Fact<E> fact(
            Class<E> type, long position, String subject, String name, int revision, String facts) {
        return new Fact<>(
                position,
                subject,
                type.cast(Codec.FACTS.readEvent(new EventName(name, revision), facts.getBytes(UTF_8))));
    }
}
