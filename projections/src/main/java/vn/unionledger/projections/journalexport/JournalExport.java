package vn.unionledger.projections.journalexport;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** Writes every posted voucher of every unit as a journal for hledger, in the order of the log. */
public final class JournalExport {
    private static final int AT_ONCE = 2_000;

    private final JdbcClient views;

    public JournalExport(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /**
     * Writes the books as they were known at a position of the log; the views must have read that far.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public Exported write(long known, Appendable out) throws IOException {
        Journal journal = new Journal();
        out.append(journal.heading(known));
        Exported done = Exported.NOTHING;
        Map<Slip, List<Journal.Line>> some = after(0, known);
        while (!some.isEmpty()) {
            long last = 0;
            for (var voucher : some.entrySet()) {
                out.append(journal.transaction(voucher.getKey(), voucher.getValue()));
                done = new Exported(
                        done.vouchers() + 1, done.lines() + voucher.getValue().size());
                last = voucher.getKey().position();
            }
            some = after(last, known);
        }
        out.append(journal.accounts());
        return done;
    }

    private Map<Slip, List<Journal.Line>> after(long position, long known) {
        Map<Slip, List<Journal.Line>> vouchers = new LinkedHashMap<>();
        views.sql("""
                        select p.position, p.unit, p.voucher, p.number, p.document_on, p.occurred_on, p.concerns_on,
                               p.purpose, p.reverses, p.invented, e.fund, e.account, e.amount
                        from (select * from posting where position > :after and position <= :known
                              order by position limit :some) p
                        join entry e on e.position = p.position
                        order by p.position, e.line""")
                .param("after", position)
                .param("known", known)
                .param("some", AT_ONCE)
                .query(row -> {
                    vouchers.computeIfAbsent(slip(row), slip -> new ArrayList<>())
                            .add(new Journal.Line(
                                    new FundCode(row.getString(11)),
                                    new Account(row.getString(12)),
                                    Vnd.of(row.getLong(13))));
                });
        return vouchers;
    }

    private static Slip slip(ResultSet row) throws SQLException {
        return new Slip(
                row.getLong(1),
                new UnitId(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10));
    }
}
