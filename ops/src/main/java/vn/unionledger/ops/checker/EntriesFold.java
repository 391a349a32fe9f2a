package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I7;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The second fold: what each posting must leave in the tables of postings and entries, held against what stands there. */
final class EntriesFold implements Fold, AutoCloseable {
    private static final String POSTINGS =
            "select position, unit, voucher, kind, serial, number, document_on, occurred_on,"
                    + " concerns_on, recorded_at, total, purpose, reverses, corrects, maker, approver, counterparty, invented, hash"
                    + " from posting order by position";
    private static final String ENTRIES = "select position, line, unit, fund, account, amount, section, occurred_on,"
            + " concerns_on, invented from entry order by position, line";

    private final Findings findings;
    private final Rows postings;
    private final Rows entries;
    private final Set<Long> parked = new HashSet<>();

    EntriesFold(Source source, Findings findings) throws SQLException {
        this.findings = findings;
        try (Connection views = source.open("ledger_views");
                Statement statement = views.createStatement();
                ResultSet row = statement.executeQuery("select position from parked where view = 'entries'")) {
            while (row.next()) {
                parked.add(row.getLong(1));
            }
        }
        postings = new Rows(source.open("ledger_views"), POSTINGS);
        entries = new Rows(source.open("ledger_views"), ENTRIES);
    }

    @Override
    public void see(Append append) throws SQLException {
        for (Event event : append.events()) {
            noneBefore(event.position);
            if (event.is("book.voucher-posted") && !parked.contains(event.position)) {
                findings.checked(I7, 1);
                compare("posting", event, List.of(posting(event)), postings.at(event.position));
                compare("entry", event, entries(event), entries.at(event.position));
            }
        }
    }

    @Override
    public void end() throws SQLException {
        noneBefore(Long.MAX_VALUE);
    }

    private void noneBefore(long position) throws SQLException {
        for (Rows rows : List.of(postings, entries)) {
            while (rows.position() < position) {
                long at = rows.position();
                findings.broken(I7, at, "a row that no posting left: " + rows.take());
            }
        }
    }

    private void compare(
            String table, Event event, List<List<@Nullable String>> should, List<List<@Nullable String>> is) {
        if (!should.equals(is)) {
            findings.broken(I7, event.position, table + " has " + is + ", the event makes it " + should);
        }
    }

    private static List<@Nullable String> posting(Event event) {
        JsonNode content = event.said().path("content");
        JsonNode purpose = content.path("purpose");
        boolean corrects = "correction".equals(Event.text(purpose, "is"));
        String occurredOn = Event.word(content, "occurredOn");
        int serial = event.said().path("serial").asInt(0);
        long total = 0;
        for (JsonNode line : content.path("lines")) {
            total += Math.max(0, line.path("amount").asLong(0));
        }
        return row(
                event.position,
                event.unit,
                event.word("voucher"),
                Event.word(content, "kind"),
                serial,
                String.format(
                        Locale.ROOT, "%s-%04d/%s", Event.word(content, "kind"), serial, occurredOn.substring(0, 4)),
                Event.word(content, "documentOn"),
                occurredOn,
                Objects.requireNonNullElse(Event.text(content, "concernsOn"), occurredOn),
                event.recordedAt,
                total,
                Event.word(corrects ? purpose.path("right") : purpose, "is"),
                "reversal".equals(Event.text(purpose, "is")) ? Event.word(purpose, "of") : null,
                corrects ? Event.word(purpose, "of") : null,
                event.word("maker"),
                Event.text(event.said(), "approver"),
                Event.text(content, "counterparty"),
                content.path("invented").asBoolean(false) ? 1 : 0,
                HexFormat.of().formatHex(event.hash));
    }

    private static List<List<@Nullable String>> entries(Event event) {
        JsonNode content = event.said().path("content");
        String occurredOn = Event.word(content, "occurredOn");
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (JsonNode line : content.path("lines")) {
            rows.add(row(
                    event.position,
                    rows.size() + 1,
                    event.unit,
                    Event.word(line, "fund"),
                    Event.word(line, "account"),
                    line.path("amount").asLong(0),
                    Event.text(line, "section"),
                    occurredOn,
                    Objects.requireNonNullElse(Event.text(content, "concernsOn"), occurredOn),
                    content.path("invented").asBoolean(false) ? 1 : 0));
        }
        return rows;
    }

    private static List<@Nullable String> row(@Nullable Object... values) {
        List<@Nullable String> row = new ArrayList<>(values.length);
        for (Object value : values) {
            row.add(value == null ? null : value.toString());
        }
        return row;
    }

    @Override
    public void close() throws SQLException {
        try (postings;
                entries) {
            parked.clear();
        }
    }
}
