package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what is stored to what clients were told, and the keys to the events they stand for. */
final class AnswersFold implements Fold {
    private final Connection log;
    private final Journals journals;
    private final Findings findings;
    private final Map<String, long[]> appends = new HashMap<>();
    private final Map<String, long[]> byWord = new HashMap<>();

    AnswersFold(Connection log, Journals journals, Findings findings) {
        this.log = log;
        this.journals = journals;
        this.findings = findings;
    }

    @Override
    public void see(Append append) {
        long[] range = {append.first(), append.last()};
        if (appends.putIfAbsent(identity(append.unit(), append.person(), append.key()), range) != null) {
            findings.broken(I1, append.first(), "the key \"" + append.key() + "\" was stored before");
        }
        byWord.putIfAbsent(append.key(), range);
    }

    @Override
    public void end() throws SQLException {
        keys();
        try {
            for (Journals.Client client : journals.clients()) {
                new Told(client.name()).hold(client);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keys() throws SQLException {
        Set<String> left = new HashSet<>(appends.keySet());
        try (Statement statement = Rows.streaming(log);
                ResultSet row = statement.executeQuery(
                        "select unit, person, idem_key, first_position, last_position from append_key")) {
            while (row.next()) {
                findings.checked(I1, 1);
                String identity = identity(row.getString(1), row.getString(2), row.getString(3));
                long[] range = appends.get(identity);
                left.remove(identity);
                if (range == null) {
                    findings.broken(I1, row.getLong(4), "the key \"" + row.getString(3) + "\" has no events");
                } else if (range[0] != row.getLong(4) || range[1] != row.getLong(5)) {
                    findings.broken(
                            I1,
                            range[0],
                            "the key \"" + row.getString(3) + "\" names " + row.getLong(4) + " to " + row.getLong(5)
                                    + ", its events are at " + range[0] + " to " + range[1]);
                }
            }
        }
        for (String identity : left) {
            long[] range = appends.getOrDefault(identity, new long[2]);
            if (range[0] > 1) {
                findings.broken(I1, range[0], "events whose key is not kept: " + identity.replace('\n', ' '));
            }
        }
    }

    private static String identity(String unit, String person, String key) {
        return unit + "\n" + person + "\n" + key;
    }

    /** What one client was told about each number. */
    private final class Told {
        private final String name;
        private final Map<String, Long> positions = new HashMap<>();

        Told(String name) {
            this.name = name;
        }

        void hold(Journals.Client client) throws IOException {
            client.lines(this::line);
        }

        private void line(String[] words) {
            String key = words.length > 1 ? name + "." + words[1] : name;
            long @Nullable [] stored = byWord.get(key);
            switch (words[0]) {
                case "A" -> acknowledged(words, key, stored == null ? null : stored[0]);
                case "L" -> acknowledged(words, key, stored == null ? null : stored[1]);
                case "R" -> {
                    findings.checked(I1, 1);
                    if (stored != null) {
                        findings.broken(I1, stored[0], "\"" + key + "\" was refused, yet is stored");
                    }
                }
                default -> {}
            }
        }

        private void acknowledged(String[] words, String key, @Nullable Long stored) {
            findings.checked(I1, 1);
            long told = Long.parseLong(words[2]);
            Long before = positions.putIfAbsent(words[1], told);
            if (stored == null) {
                findings.broken(I1, told, "lost: \"" + key + "\" was acknowledged at " + told);
            } else if (stored != told) {
                findings.broken(I1, told, "moved: \"" + key + "\" acknowledged at " + told + ", stored at " + stored);
            } else if (before != null && before != told) {
                findings.broken(I1, told, "answered twice: \"" + key + "\" at " + before + " and " + told);
            }
        }
    }
}
