package vn.unionledger.projections.levels;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.UpperCharge;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.remittance.Reckoning;
import vn.unionledger.core.remittance.Remittance;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Parted;
import vn.unionledger.projections.levels.Facts.Fact;

/** Asks for everything that says what a unit owes upward, to be reckoned by the rules themselves. */
public final class ShareBooks {
    private final JdbcClient views;
    private final Facts facts;

    public ShareBooks(DataSource database) {
        this.views = JdbcClient.create(database);
        this.facts = new Facts(views);
    }

    /** What each fund that took in a shared income owes upward, as known at a position. */
    public List<Reckoning> of(UnitId unit, Reckoning.Rules rules, Asked asked) {
        Remittance remittance = Remittance.NONE;
        for (Fact<RemittanceEvent> fact :
                facts.read(RemittanceEvent.class, "topic = 'REMITTANCE' and unit = :unit", unit, asked)) {
            remittance = remittance.evolve(fact.event());
        }
        List<UpperCharge> charges = charges(unit, asked);
        List<Reckoning> funds = new ArrayList<>();
        SortedMap<FundCode, Map<IncomeKind, SortedMap<YearMonth, Vnd>>> incomes = incomes(unit, asked);
        remittance.funds().forEach(fund -> incomes.putIfAbsent(fund, Map.of()));
        for (Map.Entry<FundCode, Map<IncomeKind, SortedMap<YearMonth, Vnd>>> fund : incomes.entrySet()) {
            funds.add(new Reckoning(
                    fund.getKey(),
                    remittance,
                    fund.getValue(),
                    charges.stream()
                            .filter(one -> one.fund().equals(fund.getKey()))
                            .toList(),
                    rules));
        }
        return funds;
    }

    /** What came in, by the month it is about. */
    private SortedMap<FundCode, Map<IncomeKind, SortedMap<YearMonth, Vnd>>> incomes(UnitId unit, Asked asked) {
        SortedMap<FundCode, Map<IncomeKind, SortedMap<YearMonth, Vnd>>> incomes =
                new TreeMap<>(Comparator.comparing(FundCode::value));
        views.sql("""
                        select e.fund, e.account, date_format(e.concerns_on, '%%Y-%%m') as month, -sum(e.amount)
                        from entry e
                        where e.unit = :unit and (e.account like 'income:22%%' or e.account like 'income:23%%')
                          and e.position <= :known
                          and %s
                        group by e.fund, e.account, month""".formatted(Parted.NOT))
                .param("unit", unit.value())
                .param("known", asked.known())
                .query((row, number) -> {
                    Vnd amount = Vnd.of(row.getLong(4));
                    FundCode fund = new FundCode(row.getString(1));
                    YearMonth month = YearMonth.parse(row.getString(3));
                    Item.shared(String.valueOf(new Account(row.getString(2)).detail()))
                            .ifPresent(income -> incomes.computeIfAbsent(fund, _ -> new EnumMap<>(IncomeKind.class))
                                    .computeIfAbsent(income, _ -> new TreeMap<>())
                                    .merge(month, amount, Vnd::plus));
                    return amount;
                })
                .list();
        return incomes;
    }

    private List<UpperCharge> charges(UnitId unit, Asked asked) {
        return views.sql("""
                        select p.voucher, e.fund, p.purpose, p.topic, p.ref, date_format(e.concerns_on, '%Y-%m'), sum(e.amount)
                        from entry e join posting p on p.position = e.position
                        where e.unit = :unit and (e.account = 'expense:39' or e.account like 'expense:39/%')
                          and p.purpose not in ('share-reckoned', 'reversal') and e.position <= :known
                          and not exists (
                            select * from posting r
                            where r.unit = e.unit and r.reverses = p.voucher and r.position <= :known)
                        group by e.position, e.fund, p.voucher, p.purpose, p.topic, p.ref, e.concerns_on
                        order by e.position""")
                .param("unit", unit.value())
                .param("known", asked.known())
                .query((row, number) -> charge(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7)))
                .list();
    }

    private static UpperCharge charge(
            String voucher,
            String fund,
            String purpose,
            @Nullable String topic,
            @Nullable String ref,
            String concerns,
            long dong) {
        boolean adjusted = purpose.equals("share-adjusted");
        boolean named = adjusted || purpose.equals("share-owed");
        return new UpperCharge(
                new VoucherId(voucher),
                new FundCode(fund),
                YearMonth.parse(named && topic != null ? topic : concerns),
                adjusted && ref != null ? new PolicyId(ref) : null,
                Vnd.of(dong));
    }
}
