package vn.unionledger.projections.welfareregister;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;

/** Finds the advances that are open: those whose entries do not sum to nothing. The voucher that gave one is the last that did. */
final class AdvanceBook {
    private static final String ACCOUNT = "advance:";

    private final JdbcClient views;

    AdvanceBook(JdbcClient views) {
        this.views = views;
    }

    /** The longest open first. */
    List<OpenAdvance> open(UnitId unit, Asked asked) {
        return views.sql("""
                        select open.account, open.fund, open.amount, given.position, given.voucher, given.number,
                               given.occurred_on, given.counterparty, given.invented,
                               case when given.purpose = 'advance' then given.ref end activity, planned.title
                        from (select e.account, e.fund, sum(e.amount) amount,
                                     max(case when p.purpose <> 'reversal' and e.amount > 0 then p.position end) given
                              from posting p
                              join entry e on e.position = p.position
                              where e.unit = :unit and e.account regexp '^advance:[0-9a-f]{32}$'
                                and p.%1$s <= :until and p.position <= :known
                              group by e.account, e.fund
                              having sum(e.amount) <> 0) open
                        join posting given on given.position = open.given
                        left join fact planned on planned.subject = given.ref and planned.what = 'ACTIVITY_PLANNED'
                        order by given.occurred_on, given.position, open.account""".formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> read(row))
                .list();
    }

    private static OpenAdvance read(ResultSet row) throws SQLException {
        String activity = row.getString("activity");
        return new OpenAdvance(
                new AdvanceId(row.getString("account").substring(ACCOUNT.length())),
                activity == null ? null : new ActivityId(activity),
                row.getString("title"),
                new FundCode(row.getString("fund")),
                Vnd.of(row.getLong("amount")),
                row.getDate("occurred_on").toLocalDate(),
                person(row.getString("counterparty")),
                new VoucherId(row.getString("voucher")),
                row.getString("number"),
                row.getInt("invented") != 0,
                row.getLong("position"));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
