package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Compares roll-ups with the rows they sum, a slice of keys at each turn, round and round. Rows and sums are read at one moment. */
final class RollUpCheck {
    private static final int AT_ONCE = 100;

    private final Map<String, String> doneTo = new HashMap<>();

    /** Looks at the next slice of each roll-up of a view. @return the first difference in words, or nothing */
    @Nullable
    String turn(Connection connection, View view) throws SQLException {
        for (RollUp rollUp : view.rollUps()) {
            String different = slice(connection, rollUp);
            if (different != null) {
                return different;
            }
        }
        return null;
    }

    /** Looks at every slice of each roll-up of a view. @return the first difference in words, or nothing */
    @Nullable
    String all(Connection connection, View view) throws SQLException {
        for (RollUp rollUp : view.rollUps()) {
            doneTo.remove(rollUp.name());
            do {
                String different = slice(connection, rollUp);
                if (different != null) {
                    return different;
                }
            } while (doneTo.containsKey(rollUp.name()));
        }
        return null;
    }

    private @Nullable String slice(Connection connection, RollUp rollUp) throws SQLException {
        String after = doneTo.getOrDefault(rollUp.name(), "");
        List<String> keys = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(rollUp.slice())) {
            select.setString(1, after);
            select.setInt(2, AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
        }
        String until = keys.size() < AT_ONCE ? null : keys.getLast();
        String different = difference(connection, rollUp, after, until);
        if (until == null || different != null) {
            doneTo.remove(rollUp.name());
        } else {
            doneTo.put(rollUp.name(), until);
        }
        return different;
    }

    private static @Nullable String difference(
            Connection connection, RollUp rollUp, String after, @Nullable String until) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(rollUp.difference())) {
            for (int side = 0; side < 2; side++) {
                select.setString(3 * side + 1, after);
                select.setString(3 * side + 2, until);
                select.setString(3 * side + 3, until);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? words(rollUp, row) : null;
            }
        }
    }

    private static String words(RollUp rollUp, ResultSet row) throws SQLException {
        StringJoiner key = new StringJoiner(" ");
        int column = 0;
        while (column < rollUp.keys().size()) {
            key.add(row.getString(++column));
        }
        StringJoiner off = new StringJoiner(", ");
        for (RollUp.Column sum : rollUp.sums()) {
            long more = row.getLong(++column);
            if (more != 0) {
                off.add(sum.name() + " lệch " + more);
            }
        }
        return "số cộng sẵn " + rollUp.name() + " của " + key + " khác tổng các dòng của "
                + rollUp.of().name() + ": " + off;
    }
}
