package vn.unionledger.projections.voucherview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;

/** One list of vouchers: those posted, and those still on their way. */
final class Listing {
    private static final String UNDER_WAY = """
            select s.voucher, l.step state, s.kind, null number, s.document_on, s.occurred_on on_date, s.total, s.purpose,
                   s.topic, s.ref, null source, s.acted_by maker,
                   case when l.step = 'APPROVED' then l.acted_by end approver,
                   s.reverses, s.corrects, s.invented, s.recorded_at, s.position, s.funds
            from voucher_step s
            join voucher_step l on l.voucher = s.voucher and l.position = (
              select max(x.position) from voucher_step x where x.voucher = s.voucher and x.position <= :known)
            where s.unit = :unit and s.step = 'SUBMITTED' and s.position <= :known
              and s.occurred_on between :from and :until and l.step not in ('POSTED', 'REVERSED')
              and not exists (select 1 from voucher_step y where y.voucher = s.voucher and y.step = 'SUBMITTED'
                              and y.position > s.position and y.position <= :known)""";

    private final JdbcClient views;
    private final UnitId unit;
    private final Filter filter;
    private final Asked asked;

    Listing(JdbcClient views, UnitId unit, Filter filter, Asked asked) {
        this.views = views;
        this.unit = unit;
        this.filter = filter;
        this.asked = asked;
    }

    VoucherList page(int offset, int limit) {
        String all = all();
        List<VoucherRow> rows = parameters(views.sql("select v.*, (select t.title from fact t where t.subject = v.ref"
                        + " and t.unit = :unit and t.what in ('CAMPAIGN_CALLED', 'ACTIVITY_PLANNED')"
                        + " and t.position <= :known limit 1) title from (" + all
                        + ") v order by on_date desc, position desc limit :limit offset :offset"))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
        return parameters(views.sql("select count(*), coalesce(sum(total), 0) from (" + all + ") v"))
                .query((row, number) -> new VoucherList(withFunds(rows), offset, row.getInt(1), Vnd.of(row.getLong(2))))
                .single();
    }

    private String all() {
        String posted = posted()
                + (filter.kind() == null ? "" : " and p.kind = :kind")
                + (filter.dong() == null ? "" : " and p.total = :dong")
                + (filter.number() == null ? "" : " and (p.number like :number or p.source like :number)")
                + (filter.fund() == null
                        ? ""
                        : " and exists (select 1 from entry e where e.position = p.position and e.fund = :fund)");
        String underWay = UNDER_WAY
                + (filter.kind() == null ? "" : " and s.kind = :kind")
                + (filter.dong() == null ? "" : " and s.total = :dong")
                + (filter.number() == null ? "" : " and 1 = 0")
                + (filter.fund() == null ? "" : " and find_in_set(:fund, replace(s.funds, ' ', ','))");
        VoucherState state = filter.state();
        if (state == null) {
            return posted + " union all " + underWay;
        }
        return switch (state) {
            case POSTED -> posted + " and r.position is null";
            case REVERSED -> posted + " and r.position is not null";
            case SUBMITTED, APPROVED, RETURNED, WITHDRAWN -> underWay + " and l.step = :state";
        };
    }

    private String posted() {
        return """
            select p.voucher, case when r.position is null then 'POSTED' else 'REVERSED' end state, p.kind, p.number,
                   p.document_on, p.%1$s on_date, p.total, p.purpose, p.topic, p.ref, p.source, p.maker, p.approver,
                   p.reverses, p.corrects, p.invented, p.recorded_at, p.position, null funds
            from posting p left join posting r on r.reverses = p.voucher and r.position <= :known
            where p.unit = :unit and p.position <= :known and p.%1$s between :from and :until""".formatted(asked.basis().column());
    }

    private JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec sql) {
        VoucherState state = filter.state();
        return sql.param("unit", unit.value())
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("dong", filter.dong())
                .param("number", filter.number() == null ? null : "%" + escaped(filter.number()) + "%")
                .param("fund", filter.fund() == null ? null : filter.fund().value())
                .param("state", state == null ? null : state.name());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static VoucherRow row(ResultSet row) throws SQLException {
        String funds = row.getString("funds");
        return new VoucherRow(
                new VoucherId(row.getString("voucher")),
                VoucherState.valueOf(row.getString("state")),
                VoucherKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("document_on", LocalDate.class),
                row.getObject("on_date", LocalDate.class),
                Vnd.of(row.getLong("total")),
                funds == null
                        ? List.of()
                        : Arrays.stream(funds.split(" ")).map(FundCode::new).toList(),
                row.getString("purpose"),
                row.getString("topic"),
                row.getString("ref"),
                row.getString("title"),
                row.getString("source"),
                new PersonId(row.getString("maker")),
                person(row.getString("approver")),
                voucher(row.getString("reverses")),
                voucher(row.getString("corrects")),
                row.getInt("invented") != 0,
                row.getLong("recorded_at"),
                row.getLong("position"));
    }

    private List<VoucherRow> withFunds(List<VoucherRow> rows) {
        List<Long> posted = rows.stream()
                .filter(row -> row.funds().isEmpty())
                .map(VoucherRow::position)
                .toList();
        Map<Long, List<FundCode>> funds = new LinkedHashMap<>();
        if (!posted.isEmpty()) {
            views.sql(
                            "select distinct position, fund from entry where position in (:positions) order by position, fund")
                    .param("positions", posted)
                    .query(row -> {
                        funds.computeIfAbsent(row.getLong(1), position -> new ArrayList<>())
                                .add(new FundCode(row.getString(2)));
                    });
        }
        return rows.stream()
                .map(row -> row.funds().isEmpty() ? row.in(funds.getOrDefault(row.position(), List.of())) : row)
                .toList();
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable VoucherId voucher(@Nullable String id) {
        return id == null ? null : new VoucherId(id);
    }
}
