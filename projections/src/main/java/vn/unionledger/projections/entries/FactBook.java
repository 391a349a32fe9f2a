package vn.unionledger.projections.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;

/** Reads dated facts back as they were folded. */
public final class FactBook {
    private final JdbcClient views;

    public FactBook(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** The facts of these kinds of a unit up to the last day asked for, by position. */
    public List<Fact> until(UnitId unit, Asked asked, FactKind... kinds) {
        return views.sql("select * from fact where unit = :unit and what in (:kinds) and on_date <= :until"
                        + " and position <= :known order by position, line")
                .param("unit", unit.value())
                .param("kinds", List.of(kinds).stream().map(Enum::name).toList())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> fact(row))
                .list();
    }

    /** Every fact about one thing, as known at a position. */
    public List<Fact> about(String subject, long known) {
        return views.sql("select * from fact where subject = :subject and position <= :known order by position, line")
                .param("subject", subject)
                .param("known", known)
                .query((row, number) -> fact(row))
                .list();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        String fund = row.getString("fund");
        long amount = row.getLong("amount");
        boolean noAmount = row.wasNull();
        String section = row.getString("section");
        String origin = row.getString("origin");
        String voucher = row.getString("voucher");
        return new Fact(
                row.getLong("position"),
                row.getInt("line"),
                new UnitId(row.getString("unit")),
                FactKind.valueOf(row.getString("what")),
                row.getObject("on_date", LocalDate.class),
                row.getLong("recorded_at"),
                row.getString("subject"),
                row.getString("topic"),
                row.getString("whom"),
                fund == null ? null : new FundCode(fund),
                noAmount ? null : Vnd.of(amount),
                row.getInt("count"),
                section == null ? null : new SectionCode(section),
                origin == null ? null : new UnitId(origin),
                row.getString("title"),
                row.getString("owner"),
                row.getString("document"),
                voucher == null ? null : new VoucherId(voucher),
                person(row.getString("person")),
                person(row.getString("acted_by")),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("details") != 0,
                row.getInt("invented") != 0,
                Sha256.fromBytes(row.getBytes("hash")));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
