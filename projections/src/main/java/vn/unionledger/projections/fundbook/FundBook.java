package vn.unionledger.projections.fundbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;

/** Asks for fund statements and sums of accounts, for any period, as known at any position. */
public final class FundBook {
    private final JdbcClient views;

    public FundBook(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** The statement of every fund of a unit that ever moved, by fund code. */
    public List<FundStatement> statements(UnitId unit, Asked asked) {
        Map<FundCode, List<TrialRow>> accounts = new LinkedHashMap<>();
        trialBalance(unit, asked).forEach(row -> accounts.computeIfAbsent(row.fund(), fund -> new ArrayList<>())
                .add(row));
        Map<FundCode, Flow> flows = flows(unit, asked);
        Map<FundCode, Opened> opened = opened(unit, asked);
        return accounts.entrySet().stream()
                .map(fund -> statement(
                        fund.getKey(),
                        opened.getOrDefault(fund.getKey(), Opened.NEVER),
                        fund.getValue(),
                        flows.getOrDefault(fund.getKey(), Flow.NONE)))
                .toList();
    }

    /** The statement of one fund, or nothing if nothing was ever posted to it. */
    public Optional<FundStatement> statement(UnitId unit, FundCode fund, Asked asked) {
        return statements(unit, asked).stream()
                .filter(one -> one.fund().equals(fund))
                .findFirst();
    }

    /** Every account of every fund of a unit, by fund and account. */
    public List<TrialRow> trialBalance(UnitId unit, Asked asked) {
        Map<String, long[]> opened = openings(unit, asked);
        return accounts(unit, asked).stream()
                .map(row -> {
                    long[] sums = opened.get(row.fund() + " " + row.account());
                    return sums == null ? row : row.carrying(Vnd.of(sums[0]), Vnd.of(sums[1]), Vnd.of(sums[2]));
                })
                .toList();
    }

    /** What the book opened with inside the period, by fund and account: sum, debits, credits. */
    private Map<String, long[]> openings(UnitId unit, Asked asked) {
        Map<String, long[]> sums = new HashMap<>();
        views.sql("""
                        select e.fund, e.account, sum(e.amount), sum(greatest(e.amount, 0)), sum(greatest(-e.amount, 0))
                        from posting p
                        join entry e on e.position = p.position
                        left join posting o on o.voucher = p.reverses
                        where p.unit = :unit and p.purpose in ('opening', 'reversal')
                          and coalesce(o.purpose, p.purpose) = 'opening'
                          and p.%1$s between :from and :until and p.position <= :known
                        group by e.fund, e.account""".formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .query(row -> {
                    sums.put(
                            row.getString(1) + " " + row.getString(2),
                            new long[] {row.getLong(3), row.getLong(4), row.getLong(5)});
                });
        return sums;
    }

    private List<TrialRow> accounts(UnitId unit, Asked asked) {
        String day = asked.basis().column();
        return views.sql("""
                        select fund, account,
                               sum(case when %1$s < :from then amount else 0 end),
                               sum(case when %1$s >= :from and amount > 0 then amount else 0 end),
                               sum(case when %1$s >= :from and amount < 0 then -amount else 0 end),
                               max(invented)
                        from entry
                        where unit = :unit and %1$s <= :until and position <= :known
                        group by fund, account order by fund, account""".formatted(day))
                .param("unit", unit.value())
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> new TrialRow(
                        new FundCode(row.getString(1)),
                        new Account(row.getString(2)),
                        Vnd.of(row.getLong(3)),
                        Vnd.of(row.getLong(4)),
                        Vnd.of(row.getLong(5)),
                        row.getInt(6) != 0))
                .list();
    }

    /** What stands on every account of every unit, over all funds; for comparing an import with its source. */
    public List<AccountBalance> balances(Asked asked) {
        return views.sql("""
                        select unit, account, sum(amount) from entry
                        where %1$s between :from and :until and position <= :known
                        group by unit, account order by unit, account""".formatted(asked.basis().column()))
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> new AccountBalance(
                        new UnitId(row.getString(1)), new Account(row.getString(2)), Vnd.of(row.getLong(3))))
                .list();
    }

    private record Flow(Vnd in, Vnd out, Vnd handedOver) {
        static final Flow NONE = new Flow(Vnd.ZERO, Vnd.ZERO, Vnd.ZERO);
    }

    /** A reversal counts against what it takes back: a returned receipt lessens what came in, it is no payment. */
    private Map<FundCode, Flow> flows(UnitId unit, Asked asked) {
        Map<FundCode, Flow> flows = new LinkedHashMap<>();
        views.sql("""
                        select fund,
                               sum(case when not handed and direction > 0 then moved else 0 end),
                               sum(case when not handed and direction < 0 then -moved else 0 end),
                               sum(case when handed then -moved else 0 end)
                        from (
                          select e.fund, e.moved, coalesce(o.purpose, p.purpose) = 'hand-over' handed,
                                 case when p.reverses is null then e.moved else -e.moved end direction
                          from (
                            select fund, position, sum(amount) moved from entry
                            where unit = :unit and account like 'place:%%' and %1$s between :from and :until
                              and position <= :known
                            group by fund, position having sum(amount) <> 0
                          ) e
                          join posting p on p.position = e.position
                          left join posting o on o.voucher = p.reverses
                          where coalesce(o.purpose, p.purpose) <> 'opening'
                        ) movements
                        group by fund""".formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> flows.put(
                        new FundCode(row.getString(1)),
                        new Flow(Vnd.of(row.getLong(2)), Vnd.of(row.getLong(3)), Vnd.of(row.getLong(4)))))
                .list();
        return flows;
    }

    private record Opened(@Nullable String name, @Nullable FundKind kind) {
        static final Opened NEVER = new Opened(null, null);
    }

    private Map<FundCode, Opened> opened(UnitId unit, Asked asked) {
        Map<FundCode, Opened> opened = new HashMap<>();
        views.sql(
                        "select fund, title, topic from fact where unit = :unit and what = 'FUND_OPENED' and position <= :known"
                                + " order by position")
                .param("unit", unit.value())
                .param("known", asked.known())
                .query(row -> {
                    opened.put(
                            new FundCode(row.getString(1)),
                            new Opened(row.getString(2), FundKind.valueOf(row.getString(3))));
                });
        return opened;
    }

    private static FundStatement statement(FundCode fund, Opened opened, List<TrialRow> accounts, Flow flow) {
        return new FundStatement(
                fund,
                opened.name(),
                opened.kind(),
                Vnd.sum(accounts.stream()
                        .filter(row -> row.account().kind() == Account.Kind.PLACE)
                        .map(TrialRow::opening)),
                flow.in(),
                flow.out(),
                flow.handedOver(),
                closing(accounts, Account.Side.HELD),
                closing(accounts, Account.Side.RECEIVABLE),
                closing(accounts, Account.Side.OWED).negate(),
                closing(accounts, Account.Side.PAYABLE).negate(),
                closing(accounts, Account.Side.NET).negate(),
                accounts.stream().anyMatch(TrialRow::invented));
    }

    private static Vnd closing(List<TrialRow> accounts, Account.Side side) {
        return Vnd.sum(accounts.stream()
                .filter(row -> row.account().kind().side() == side)
                .map(TrialRow::closing));
    }
}
