package vn.unionledger.projections.voucherview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.voucherview.Waiting.Kind;

/** What waits for a second person: vouchers put forward, and cases, rounds, events and loans asked for. */
final class Queue {
    private final JdbcClient views;

    Queue(JdbcClient views) {
        this.views = views;
    }

    List<Waiting> waiting(UnitId unit, long known) {
        List<Waiting> all = new ArrayList<>(vouchers(unit, known));
        all.addAll(asked(unit, known));
        all.sort(Comparator.comparingLong(Waiting::position));
        return all;
    }

    private List<Waiting> vouchers(UnitId unit, long known) {
        return views.sql("""
                        select s.*, (select t.title from fact t where t.subject = s.ref and t.unit = s.unit
                                     and t.what in ('CAMPAIGN_CALLED', 'ACTIVITY_PLANNED') limit 1) title
                        from voucher_step s
                        where s.unit = :unit and s.step = 'SUBMITTED' and s.position <= :known
                          and not exists (select 1 from voucher_step later where later.voucher = s.voucher
                                          and later.position > s.position and later.position <= :known)""")
                .param("unit", unit.value())
                .param("known", known)
                .query((row, number) -> new Waiting(
                        Kind.VOUCHER,
                        row.getString("voucher"),
                        row.getString("topic") == null
                                ? row.getString("purpose")
                                : row.getString("purpose") + "/" + row.getString("topic"),
                        row.getString("title"),
                        Vnd.of(row.getLong("total")),
                        0,
                        Arrays.stream(row.getString("funds").split(" "))
                                .map(FundCode::new)
                                .toList(),
                        row.getObject("occurred_on", LocalDate.class),
                        new PersonId(row.getString("acted_by")),
                        row.getString("content_hash"),
                        false,
                        row.getInt("invented") != 0,
                        row.getLong("recorded_at"),
                        row.getLong("position")))
                .list();
    }

    private List<Waiting> asked(UnitId unit, long known) {
        return views.sql("""
                        select f.* from fact f
                        where f.unit = :unit and f.line = 0 and f.position <= :known
                          and f.what in ('AID_REQUESTED', 'ROUND_PROPOSED', 'ACTIVITY_PLANNED', 'LOAN_REQUESTED')
                          and not exists (select 1 from fact later where later.subject = f.subject
                                          and later.position > f.position and later.position <= :known)""")
                .param("unit", unit.value())
                .param("known", known)
                .query((row, number) -> asked(row))
                .list();
    }

    private static Waiting asked(ResultSet row) throws SQLException {
        Kind kind =
                switch (row.getString("what")) {
                    case "AID_REQUESTED" -> Kind.CASE;
                    case "ROUND_PROPOSED" -> Kind.ROUND;
                    case "ACTIVITY_PLANNED" -> Kind.ACTIVITY;
                    default -> Kind.LOAN;
                };
        return new Waiting(
                kind,
                row.getString("subject"),
                row.getString("topic"),
                row.getString("title"),
                Vnd.of(row.getLong("amount")),
                row.getInt("count"),
                List.of(new FundCode(row.getString("fund"))),
                row.getObject("on_date", LocalDate.class),
                new PersonId(row.getString("acted_by")),
                null,
                row.getInt("details") != 0,
                row.getInt("invented") != 0,
                row.getLong("recorded_at"),
                row.getLong("position"));
    }
}
