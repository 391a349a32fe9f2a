package vn.unionledger.projections.policyview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.projections.entries.Parted;

/** Asks what units booked of an income that its upper share is reckoned of, by the month it is about. */
public final class BookedIncome {
    private final JdbcClient views;

    public BookedIncome(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** What was booked in a fund about a month, đồng; negative if more was taken back than came in. */
    public record Row(UnitId unit, FundCode fund, YearMonth month, Vnd amount, boolean invented) {}

    /** A difference that is booked, or waits to be: it need not be put forward again. */
    public record Adjusted(UnitId unit, YearMonth month, VoucherId voucher, boolean posted) {}

    /** The sums of these units, by unit, month and fund, as known at a position. Months without income are left out. */
    public List<Row> of(Collection<UnitId> units, IncomeKind income, LocalDate from, LocalDate until, long known) {
        if (units.isEmpty()) {
            return List.of();
        }
        return views.sql("""
                        select unit, fund, date_format(concerns_on, '%%Y-%%m') as month, -sum(amount), max(invented)
                        from entry e
                        where unit in (:units) and %s and %s
                          and concerns_on between :from and :until and position <= :known
                        group by unit, month, fund
                        having sum(amount) <> 0
                        order by unit, month, fund""".formatted(accounts(income), Parted.NOT))
                .param("units", units.stream().map(UnitId::value).toList())
                .param("from", from)
                .param("until", until)
                .param("known", known)
                .query((row, number) -> new Row(
                        new UnitId(row.getString(1)),
                        new FundCode(row.getString(2)),
                        YearMonth.parse(row.getString(3)),
                        Vnd.of(row.getLong(4)),
                        row.getBoolean(5)))
                .list();
    }

    /** The months of these units that have the difference of a decision, posted or on its way; one that was taken back is gone. */
    public List<Adjusted> adjusted(Collection<UnitId> units, PolicyId decision, long known) {
        if (units.isEmpty()) {
            return List.of();
        }
        return views.sql("""
                        select s.unit, s.topic, max(s.voucher), max(l.step = 'POSTED')
                        from voucher_step s
                        join voucher_step l on l.voucher = s.voucher and l.position <= :known
                          and l.position = (select max(m.position) from voucher_step m
                                            where m.voucher = s.voucher and m.position <= :known)
                        where s.unit in (:units) and s.purpose = 'share-adjusted' and s.ref = :decision
                          and s.position <= :known and l.step not in ('WITHDRAWN', 'REVERSED')
                        group by s.unit, s.topic""")
                .param("units", units.stream().map(UnitId::value).toList())
                .param("decision", decision.value())
                .param("known", known)
                .query((row, number) -> new Adjusted(
                        new UnitId(row.getString(1)),
                        YearMonth.parse(row.getString(2)),
                        new VoucherId(row.getString(3)),
                        row.getBoolean(4)))
                .list();
    }

    /** The accounts of an income, as a condition: no word of it comes from outside. */
    private static String accounts(IncomeKind income) {
        return switch (income) {
            case DUES_STANDARD -> "(" + within(Item.DUES) + " and account <> 'income:" + Item.DUES_EXCESS + "')";
            case DUES_EXCESS -> "account = 'income:" + Item.DUES_EXCESS + "'";
            case EMPLOYER_CONTRIBUTION ->
                "(" + within(Item.CONTRIBUTION) + " and account <> 'income:" + Item.CONTRIBUTION_PASSED_DOWN + "')";
            case OTHER_INCOME -> within(Item.OTHER_INCOME);
        };
    }

    private static String within(String item) {
        return "(account = 'income:" + item + "' or account like 'income:" + item + "/%')";
    }
}
