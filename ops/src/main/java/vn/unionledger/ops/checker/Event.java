package vn.unionledger.ops.checker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** One row as it lies in the log; its texts are read as plain trees, when somebody asks. */
final class Event {
    static final String COLUMNS = "position, unit, unit_seq, prev_unit_hash, event_id, agg_type, agg_id, agg_seq, name,"
            + " revision, recorded_at, metadata, payload, hash";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final long position;
    final String unit;
    final long unitSequence;
    final byte[] previous;
    final byte[] id;
    final String aggregateType;
    final String aggregateId;
    final long sequence;
    final String name;
    final int revision;
    final long recordedAt;
    final byte[] metadata;
    final byte[] payload;
    final byte[] hash;
    private @Nullable JsonNode said;
    private @Nullable JsonNode about;

    /** Reads a row of {@link #COLUMNS}. */
    Event(ResultSet row) throws SQLException {
        position = row.getLong(1);
        unit = row.getString(2);
        unitSequence = row.getLong(3);
        previous = row.getBytes(4);
        id = row.getBytes(5);
        aggregateType = row.getString(6);
        aggregateId = row.getString(7);
        sequence = row.getLong(8);
        name = row.getString(9);
        revision = row.getInt(10);
        recordedAt = row.getLong(11);
        metadata = row.getBytes(12);
        payload = row.getBytes(13);
        hash = row.getBytes(14);
    }

    /** What happened. */
    JsonNode said() {
        JsonNode read = said;
        if (read == null) {
            read = tree(payload);
            said = read;
        }
        return read;
    }

    /** Who, why, under which key. */
    JsonNode about() {
        JsonNode read = about;
        if (read == null) {
            read = tree(metadata);
            about = read;
        }
        return read;
    }

    /** Whether it was stored by the same sending as the other. */
    boolean belongsTo(Event other) {
        return Arrays.equals(metadata, other.metadata);
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** A field of what happened that must be there. */
    String word(String field) {
        return word(said(), field);
    }

    /** A text inside a tree, or nothing. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    /** A text that must be there; where it is not, a word that fits nothing. */
    static String word(JsonNode node, String field) {
        return Objects.requireNonNullElse(text(node, field), "?");
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
