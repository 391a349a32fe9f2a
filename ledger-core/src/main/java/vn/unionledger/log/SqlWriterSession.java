package vn.unionledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.Found.Place;

/** The writer's own connection and the four things it ever says on it: each of them is one round trip. */
final class SqlWriterSession implements WriterSession {
    private static final int IDLE_SECONDS = 2;

    static final String NOW = "TIMESTAMPDIFF(MICROSECOND, TIMESTAMP '1970-01-01 00:00:00', UTC_TIMESTAMP(6))";

    private final Connection connection;
    private final boolean needsPing;

    private SqlWriterSession(Connection connection, boolean needsPing) {
        this.connection = connection;
        this.needsPing = needsPing;
    }

    static SqlWriterSession open(LogAddress address) throws SQLException {
        Connection connection = address.open(Map.of(
                "allowMultiQueries", "true",
                "cachePrepStmts", "true",
                "useServerPrepStmts", "true",
                "prepStmtCacheSize", "64",
                "prepStmtCacheSqlLimit", "100000",
                "socketTimeout", "10000"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION innodb_lock_wait_timeout = 3");
            return new SqlWriterSession(connection, !limitsIdleTransactions(statement));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Makes the server end a transaction that its program has left open for two seconds, because it was stopped. MySQL cannot;
     * there the whole session ends after three idle seconds, and the writer, while it has nothing to do, says so every second.
     */
    private static boolean limitsIdleTransactions(Statement statement) throws SQLException {
        try {
            statement.execute("SET SESSION idle_transaction_timeout = " + IDLE_SECONDS);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() != SqlErrors.UNKNOWN_VARIABLE) {
                throw e;
            }
            statement.execute("SET SESSION wait_timeout = " + (IDLE_SECONDS + 1));
            return false;
        }
    }

    @Override
    public Found take(Question question) throws SQLException {
        var statements = new Statements()
                .add("START TRANSACTION")
                .add("SELECT position, recorded_at, frontier, " + NOW + " FROM head WHERE id = 1 FOR UPDATE");
        var readers = new ArrayList<RowReader>();
        readers.add((row, into) -> into.head(
                new Found.Head(row.getLong(1), row.getLong(2), Frontier.fromBytes(row.getBytes(3)), row.getLong(4))));
        add(question, statements, readers);
        var found = new Found();
        read(statements, readers, found);
        return found;
    }

    @Override
    public void look(Question question, Found into) throws SQLException {
        var statements = new Statements();
        var readers = new ArrayList<RowReader>();
        add(question, statements, readers);
        if (!readers.isEmpty()) {
            read(statements, readers, into);
        }
    }

    @Override
    public void write(Batch batch) throws SQLException {
        int sent = WideInserts.send(batch.rows(), connection);
        execute(insert(batch, sent, new Statements())
                .add(
                        "UPDATE head SET position = ?, recorded_at = ?, frontier = ?, touched = touched + 1 WHERE id = 1",
                        batch.position(),
                        batch.recordedAt(),
                        batch.frontier().bytes())
                .add("COMMIT"));
    }

    /**
     * Where the head is elsewhere, its position would become NULL, which the database refuses. A batch of some size takes a few
     * trips instead of one, because the database then has little text to read.
     */
    @Override
    public void writeUnseen(Batch batch, long rememberedPosition) throws SQLException {
        Statements beginning = new Statements()
                .add("START TRANSACTION")
                .add(
                        "UPDATE head SET position = IF(position = ?, ?, NULL), recorded_at = ?,"
                                + " frontier = ?, touched = touched + 1 WHERE id = 1",
                        rememberedPosition,
                        batch.position(),
                        batch.recordedAt(),
                        batch.frontier().bytes());
        if (WideInserts.isWorthwhile(batch.rows())) {
            execute(beginning);
            int sent = WideInserts.send(batch.rows(), connection);
            execute(insert(batch, sent, new Statements()).add("COMMIT"));
        } else {
            execute(insert(batch, 0, beginning).add("COMMIT"));
        }
    }

    @Override
    public void touch() throws SQLException {
        execute(new Statements()
                .add("UPDATE head SET touched = touched + 1 WHERE id = 1")
                .add("COMMIT"));
    }

    @Override
    public void leave() throws SQLException {
        execute(new Statements().add("ROLLBACK"));
    }

    @Override
    public void ping() throws SQLException {
        if (needsPing) {
            execute(new Statements().add("DO 1"));
        }
    }

    @Override
    public void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            // that is what was wanted
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // that is what was wanted
        }
    }

    private static void add(Question question, Statements statements, List<RowReader> readers) {
        addTimes(
                statements.addWithLists(
                        "SELECT unit, person, idem_key, body_hash, first_position, last_position, recorded_at, answer"
                                + " FROM append_key WHERE (unit, person, idem_key) IN ",
                        "(?,?,?)",
                        "",
                        question.keys(),
                        key -> new Object[] {key.unit(), key.person(), key.key()}),
                readers,
                (row, into) -> into.key(
                        new AppendKey(row.getString(1), row.getString(2), row.getString(3)),
                        new Found.StoredKey(
                                Sha256.fromBytes(row.getBytes(4)),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getString(8))));
        addTimes(
                statements.addWithLists(
                        "SELECT agg_type, agg_id, agg_seq FROM event WHERE (agg_type, agg_id, agg_seq) IN ",
                        "(?,?,?)",
                        "",
                        question.places(),
                        place -> new Object[] {
                            place.aggregate().type(), place.aggregate().id(), place.sequence()
                        }),
                readers,
                (row, into) ->
                        into.place(new Place(new AggregateKey(row.getString(1), row.getString(2)), row.getLong(3))));
        addTimes(
                statements.addWithLists(
                        "SELECT e.unit, e.unit_seq, e.hash FROM event e JOIN"
                                + " (SELECT unit, MAX(unit_seq) AS unit_seq FROM event WHERE unit IN ",
                        "?",
                        " GROUP BY unit) m ON e.unit = m.unit AND e.unit_seq = m.unit_seq",
                        question.units(),
                        unit -> new Object[] {unit}),
                readers,
                (row, into) -> into.unit(
                        row.getString(1), new Found.UnitEnd(row.getLong(2), Sha256.fromBytes(row.getBytes(3)))));
        addTimes(
                statements.addWithLists(
                        "SELECT kind, claim_key FROM claim WHERE (kind, claim_key) IN ",
                        "(?,?)",
                        "",
                        question.claims(),
                        claim -> new Object[] {claim.kind(), claim.key()}),
                readers,
                (row, into) -> into.claim(new Claim(row.getString(1), row.getString(2))));
    }

    private static void addTimes(int times, List<RowReader> readers, RowReader reader) {
        for (int i = 0; i < times; i++) {
            readers.add(reader);
        }
    }

    /** @param sent how many of the rows are there already */
    private static Statements insert(Batch batch, int sent, Statements statements) {
        List<Batch.Row> rows = batch.rows().subList(sent, batch.rows().size());
        String comma = WideInserts.INTO;
        for (Batch.Row row : rows) {
            if (comma.equals(WideInserts.INTO)) {
                statements.add("");
            }
            statements.more(comma + WideInserts.ROW, WideInserts.values(row));
            comma = ",";
        }
        statements.add("");
        comma = "INSERT INTO append_key (unit, person, idem_key, body_hash, first_position, last_position, recorded_at,"
                + " answer) VALUES ";
        for (Map.Entry<AppendKey, Found.StoredKey> key : batch.keys().entrySet()) {
            statements.more(
                    comma + "(?,?,?,?,?,?,?,?)",
                    key.getKey().unit(),
                    key.getKey().person(),
                    key.getKey().key(),
                    key.getValue().bodyHash(),
                    key.getValue().first(),
                    key.getValue().last(),
                    key.getValue().recordedAt(),
                    key.getValue().answer());
            comma = ",";
        }
        if (!batch.claims().isEmpty()) {
            statements.add("");
            comma = "INSERT INTO claim (kind, claim_key, position) VALUES ";
            for (Map.Entry<Claim, Long> claim : batch.claims().entrySet()) {
                statements.more(
                        comma + "(?,?,?)", claim.getKey().kind(), claim.getKey().key(), claim.getValue());
                comma = ",";
            }
        }
        return statements;
    }

    private void execute(Statements statements) throws SQLException {
        read(statements, List.of(), new Found());
    }

    /** Every result must be fetched: the error of a later statement comes to light only then. */
    private void read(Statements statements, List<RowReader> readers, Found into) throws SQLException {
        try (PreparedStatement prepared = statements.prepare(connection)) {
            int next = 0;
            boolean rows = prepared.execute();
            while (rows || prepared.getUpdateCount() != -1) {
                if (rows) {
                    RowReader reader = readers.get(next++);
                    try (ResultSet result = prepared.getResultSet()) {
                        while (result.next()) {
                            reader.read(result, into);
                        }
                    }
                }
                rows = prepared.getMoreResults();
            }
        }
    }

    /** Takes one row of a result. */
    private interface RowReader {
        void read(ResultSet row, Found into) throws SQLException;
    }
}
