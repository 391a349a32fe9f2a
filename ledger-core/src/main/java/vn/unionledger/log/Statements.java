package vn.unionledger.log;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;

/** Several statements that go to the database in one packet: constant text with placeholders, and the values for them. */
final class Statements {
    private static final int IN_LIST_MAX = 256;

    private final StringBuilder sql = new StringBuilder(1024);
    private final List<@Nullable Object> values = new ArrayList<>();

    Statements add(String statement, @Nullable Object... ofIt) {
        if (!sql.isEmpty()) {
            sql.append(";\n");
        }
        return more(statement, ofIt);
    }

    /** Goes on with the statement begun last. */
    Statements more(String text, @Nullable Object... ofIt) {
        sql.append(text);
        for (Object value : ofIt) {
            values.add(value);
        }
        return this;
    }

    /**
     * Adds a statement once for each 256 of the elements; its text ends before the list, which is filled up to a power of two
     * by repeating the last element, so that few different texts ever reach the database.
     *
     * @param row the placeholders of one element, such as {@code (?,?)}
     * @return how many statements that made
     */
    <T> int addWithLists(
            String statement, String row, String end, Collection<T> elements, Function<T, Object[]> valuesOf) {
        List<T> all = List.copyOf(elements);
        int made = 0;
        for (int from = 0; from < all.size(); from += IN_LIST_MAX) {
            List<T> part = all.subList(from, Math.min(all.size(), from + IN_LIST_MAX));
            add(statement).more("(");
            int padded = Integer.highestOneBit(2 * part.size() - 1);
            for (int i = 0; i < padded; i++) {
                more(i == 0 ? row : "," + row, valuesOf.apply(part.get(Math.min(i, part.size() - 1))));
            }
            more(")").more(end);
            made++;
        }
        return made;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql.toString());
        try {
            for (int i = 0; i < values.size(); i++) {
                set(prepared, i + 1, values.get(i));
            }
            return prepared;
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    static void set(PreparedStatement to, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> to.setString(at, null);
            case String text -> to.setString(at, text);
            case Long number -> to.setLong(at, number);
            case Integer number -> to.setInt(at, number);
            case byte[] bytes -> to.setBytes(at, bytes);
            case Sha256 hash -> to.setBytes(at, hash.bytes());
            case UUID id -> to.setBytes(at, bytes(id));
            default -> throw new IllegalArgumentException("no column takes a " + value.getClass());
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
