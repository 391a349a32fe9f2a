package vn.unionledger.projections.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;

/** Compares the books of a unit at two moments: two periods, two positions, two ways of counting days. */
public final class Comparisons {
    private final JdbcClient views;

    public Comparisons(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** @param most how many differing entries to list */
    public Compared compare(UnitId unit, Asked first, Asked second, int most) {
        return new Compared(
                unit,
                first,
                second,
                accounts(unit, first, second),
                differing(unit, first, second, most),
                bind(
                                views.sql("select count(*) from entry e where e.unit = :unit and " + counts(first, "1")
                                        + " <> " + counts(second, "2")),
                                unit,
                                first,
                                second)
                        .query(Integer.class)
                        .single());
    }

    private List<SideBySide> accounts(UnitId unit, Asked first, Asked second) {
        return bind(
                        views.sql("select fund, account, sum(case when " + counts(first, "1")
                                + " then amount else 0 end), sum(case when " + counts(second, "2")
                                + " then amount else 0 end) from entry e where e.unit = :unit and ("
                                + counts(first, "1")
                                + " or " + counts(second, "2") + ") group by fund, account order by fund, account"),
                        unit,
                        first,
                        second)
                .query((row, number) -> new SideBySide(
                        new FundCode(row.getString(1)),
                        new Account(row.getString(2)),
                        Vnd.of(row.getLong(3)),
                        Vnd.of(row.getLong(4))))
                .list();
    }

    private List<Differing> differing(UnitId unit, Asked first, Asked second, int most) {
        return bind(
                        views.sql("select e.position, e.line, " + counts(first, "1") + " in_first, case when "
                                + counts(first, "1") + " then e."
                                + first.basis().column() + " else e."
                                + second.basis().column() + " end on_date, e.fund, e.account, e.amount, e.invented,"
                                + " p.recorded_at, p.voucher, p.number, coalesce(o.purpose, p.purpose) purpose,"
                                + " coalesce(o.topic, p.topic) topic, p.reverses, p.corrects, p.maker, p.approver, p.hash"
                                + " from entry e join posting p on p.position = e.position"
                                + " left join posting o on o.voucher = p.reverses where e.unit = :unit and "
                                + counts(first, "1") + " <> " + counts(second, "2")
                                + " order by e.position, e.line limit :most"),
                        unit,
                        first,
                        second)
                .param("most", most)
                .query((row, number) -> differing(row, first, second))
                .list();
    }

    private static String counts(Asked asked, String which) {
        return "(e.position <= :known" + which + " and e." + asked.basis().column() + " between :from" + which
                + " and :until" + which + ")";
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, UnitId unit, Asked first, Asked second) {
        return sql.param("unit", unit.value())
                .param("known1", first.known())
                .param("from1", first.start())
                .param("until1", first.until())
                .param("known2", second.known())
                .param("from2", second.start())
                .param("until2", second.until());
    }

    private static Differing differing(ResultSet row, Asked first, Asked second) throws SQLException {
        long position = row.getLong("position");
        boolean inFirst = row.getBoolean("in_first");
        String approver = row.getString("approver");
        return new Differing(
                position,
                row.getInt("line"),
                inFirst,
                position > (inFirst ? second.known() : first.known()) ? Cause.RECORDED_LATER : Cause.OTHER_DAYS,
                row.getObject("on_date", LocalDate.class),
                row.getLong("recorded_at"),
                new VoucherId(row.getString("voucher")),
                row.getString("number"),
                row.getString("purpose"),
                row.getString("topic"),
                new FundCode(row.getString("fund")),
                new Account(row.getString("account")),
                Vnd.of(row.getLong("amount")),
                voucher(row.getString("reverses")),
                voucher(row.getString("corrects")),
                new PersonId(row.getString("maker")),
                approver == null ? null : new PersonId(approver),
                row.getInt("invented") != 0,
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static @Nullable VoucherId voucher(@Nullable String id) {
        return id == null ? null : new VoucherId(id);
    }
}
