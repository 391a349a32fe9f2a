package vn.unionledger.projections.cashbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;

/** Asks for the book of one place of money, for any period, as known at any position. */
public final class CashBook {
    private final JdbcClient views;

    public CashBook(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /**
     * The book of one place.
     *
     * @param fund to look at one fund only; absent: all
     */
    public Book book(UnitId unit, PlaceCode place, @Nullable FundCode fund, Asked asked) {
        List<CashRow> all = rows(unit, place, fund, asked);
        List<CashRow> opened =
                all.stream().filter(row -> row.purpose().equals("opening")).toList();
        Vnd opening = before(unit, place, fund, asked)
                .plus(Vnd.sum(opened.stream().map(CashRow::in)))
                .minus(Vnd.sum(opened.stream().map(CashRow::out)));
        List<CashRow> rows = running(
                opening,
                all.stream().filter(row -> !row.purpose().equals("opening")).toList());
        Vnd in = Vnd.sum(rows.stream().map(CashRow::in));
        Vnd out = Vnd.sum(rows.stream().map(CashRow::out));
        List<Signal> signals = signals(unit, asked).stream()
                .filter(signal -> signal.place().equals(place) && (fund == null || fund.equals(signal.fund())))
                .toList();
        return new Book(
                unit,
                place,
                fund,
                asked,
                opening,
                opened,
                rows,
                in,
                out,
                opening.plus(in).minus(out),
                all.stream().anyMatch(CashRow::invented),
                signals);
    }

    /** What each fund has at each place of money of a unit at the end of the period. */
    public List<PlaceBalance> balances(UnitId unit, Asked asked) {
        return views.sql("""
                        select fund, account, sum(amount) from entry
                        where unit = :unit and account like 'place:%%' and %1$s <= :until and position <= :known
                        group by fund, account order by account, fund""".formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> new PlaceBalance(
                        new FundCode(row.getString(1)),
                        new Account(row.getString(2)).asPlace(),
                        Vnd.of(row.getLong(3))))
                .list();
    }

    /** Days of the period at whose end a fund was below zero at a place, by place, fund and day. */
    public List<Signal> signals(UnitId unit, Asked asked) {
        List<Signal> signals = new ArrayList<>();
        views.sql("""
                        select account, fund, day, balance from (
                          select account, fund, %1$s day,
                                 sum(sum(amount)) over (partition by account, fund order by %1$s) balance
                          from entry
                          where unit = :unit and account like 'place:%%' and %1$s <= :until and position <= :known
                          group by account, fund, %1$s
                        ) days
                        where balance < 0 and day >= :from order by account, fund, day""".formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> signals.add(new Signal(
                        new FundCode(row.getString(2)),
                        new Account(row.getString(1)).asPlace(),
                        row.getObject(3, LocalDate.class),
                        Vnd.of(row.getLong(4)))))
                .list();
        return signals;
    }

    private static List<CashRow> running(Vnd opening, List<CashRow> rows) {
        List<CashRow> running = new ArrayList<>(rows.size());
        Vnd balance = opening;
        for (CashRow row : rows) {
            balance = balance.plus(row.in()).minus(row.out());
            running.add(row.leaving(balance));
        }
        return running;
    }

    private Vnd before(UnitId unit, PlaceCode place, @Nullable FundCode fund, Asked asked) {
        return Vnd.of(views.sql("""
                        select coalesce(sum(amount), 0) from entry
                        where unit = :unit and account = :account and %1$s < :from and position <= :known
                          and (:fund is null or fund = :fund)""".formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("account", Account.place(place).value())
                .param("from", asked.start())
                .param("known", asked.known())
                .param("fund", fund == null ? null : fund.value())
                .query(Long.class)
                .single());
    }

    private List<CashRow> rows(UnitId unit, PlaceCode place, @Nullable FundCode fund, Asked asked) {
        return views.sql("""
                        select e.position, e.day, p.document_on, p.voucher, p.kind, p.number, e.fund,
                               coalesce(o.purpose, p.purpose) purpose, coalesce(o.topic, p.topic) topic,
                               coalesce(o.ref, p.ref) ref, p.counterparty, p.reverses, p.corrects, p.invented, p.hash,
                               e.moved, r.position is not null reversed,
                               (select t.title from fact t where t.subject = coalesce(o.ref, p.ref) and t.unit = :unit
                                and t.what in ('CAMPAIGN_CALLED', 'ACTIVITY_PLANNED') order by t.position limit 1) title
                        from (
                          select position, %1$s day, fund, sum(amount) moved from entry
                          where unit = :unit and account = :account and %1$s between :from and :until
                            and position <= :known and (:fund is null or fund = :fund)
                          group by position, %1$s, fund having sum(amount) <> 0
                        ) e
                        join posting p on p.position = e.position
                        left join posting o on o.voucher = p.reverses
                        left join posting r on r.reverses = p.voucher and r.position <= :known
                        order by e.day, e.position, e.fund""".formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("account", Account.place(place).value())
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .param("fund", fund == null ? null : fund.value())
                .query((row, number) -> row(row))
                .list();
    }

    private static CashRow row(ResultSet row) throws SQLException {
        Vnd moved = Vnd.of(row.getLong("moved"));
        String counterparty = row.getString("counterparty");
        return new CashRow(
                row.getLong("position"),
                row.getObject("day", LocalDate.class),
                row.getObject("document_on", LocalDate.class),
                new VoucherId(row.getString("voucher")),
                VoucherKind.valueOf(row.getString("kind")),
                row.getString("number"),
                new FundCode(row.getString("fund")),
                row.getString("purpose"),
                row.getString("topic"),
                row.getString("ref"),
                row.getString("title"),
                counterparty == null ? null : new PersonId(counterparty),
                voucher(row.getString("reverses")),
                voucher(row.getString("corrects")),
                row.getBoolean("reversed"),
                moved.isPositive() ? moved : Vnd.ZERO,
                moved.isNegative() ? moved.negate() : Vnd.ZERO,
                Vnd.ZERO,
                row.getInt("invented") != 0,
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static @Nullable VoucherId voucher(@Nullable String id) {
        return id == null ? null : new VoucherId(id);
    }
}
