package vn.unionledger.projections.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** Sums what is picked, and lists it. The sum is made by the database, so that a list which adds up to it proves something. */
public final class Items {
    private final JdbcClient views;
    private final Backgrounds backgrounds;

    public Items(DataSource database) {
        this.views = JdbcClient.create(database);
        this.backgrounds = new Backgrounds(views);
    }

    /** What the pick comes to. */
    public Sum sum(Pick pick) {
        String invented =
                switch (pick.source()) {
                    case ENTRY -> "e.invented";
                    case VOUCHER -> "p.invented";
                    case FACT -> "f.invented";
                    case INSPECTION -> "i.invented";
                };
        String sql = pick.countsEachOnce()
                ? "select count(case when net > 0 then 1 end), coalesce(sum(things), 0), max(invented) from (select sum("
                        + pick.weight() + ") net, count(*) things, max(" + invented + ") invented from " + pick.from()
                        + " group by " + pick.each() + ") counted"
                : "select coalesce(sum(" + pick.weight() + "), 0), count(*), max(" + invented + ") from " + pick.from();
        return views.sql(sql)
                .params(pick.parameters())
                .query((row, number) -> new Sum(row.getLong(1), row.getInt(2), row.getInt(3) != 0))
                .single();
    }

    /**
     * What several picks of entries come to, from one look at the entries, in their order.
     *
     * @param picks of one unit and one question
     */
    public List<Sum> sums(List<Pick> picks) {
        Pick any = picks.getFirst();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("unit", any.unit().value());
        parameters.put("known", any.asked().known());
        parameters.put("from", any.asked().start());
        parameters.put("until", any.asked().until());
        StringJoiner columns = new StringJoiner(", ");
        for (int number = 0; number < picks.size(); number++) {
            Pick pick = picks.get(number);
            String when = "case when " + pick.picked(number) + " then ";
            columns.add("coalesce(sum(" + when + pick.weight() + " end), 0)")
                    .add("coalesce(sum(" + when + "e.things end), 0)")
                    .add("max(" + when + "e.invented end)");
            parameters.putAll(pick.parameters(number));
        }
        return views.sql("select " + columns + " from " + Pick.entries(picks))
                .params(parameters)
                .query((row, _) -> {
                    List<Sum> sums = new ArrayList<>();
                    for (int column = 1; column < 3 * picks.size(); column += 3) {
                        sums.add(new Sum(row.getLong(column), row.getInt(column + 1), row.getInt(column + 2) != 0));
                    }
                    return sums;
                })
                .single();
    }

    /** The things picked, in the order of their days and positions. */
    public List<Item> list(Pick pick) {
        String sql =
                switch (pick.source()) {
                    case ENTRY ->
                        "select e.position, e.line, e." + pick.asked().basis().column() + " on_date, p.recorded_at,"
                                + " coalesce(o.purpose, p.purpose) what, coalesce(o.topic, p.topic) topic,"
                                + " coalesce(o.ref, p.ref) ref, p.voucher, p.number, e.fund, e.account, e.amount, null state,"
                                + " p.maker, p.approver, p.reverses is not null reversal, e.invented, p.hash, "
                                + pick.weight() + " weight, coalesce(o.ref, p.ref) each_one from " + pick.from();
                    case VOUCHER ->
                        "select p.position, 0 line, p." + pick.asked().basis().column() + " on_date, p.recorded_at,"
                                + " coalesce(o.purpose, p.purpose) what, coalesce(o.topic, p.topic) topic,"
                                + " coalesce(o.ref, p.ref) ref, p.voucher, p.number, null fund, null account,"
                                + " case when p.reverses is null then p.total else -p.total end amount, null state,"
                                + " p.maker, p.approver, p.reverses is not null reversal, p.invented, p.hash, "
                                + pick.weight() + " weight, coalesce(o.ref, p.ref) each_one from " + pick.from();
                    case FACT ->
                        "select f.position, f.line, f.on_date, f.recorded_at, f.what, f.topic, f.subject ref, f.voucher,"
                                + " null number, f.fund, null account, coalesce(f.amount, 0) amount, null state,"
                                + " f.acted_by maker, null approver, f.what like '%REVERSED%' reversal, f.invented, f.hash, "
                                + pick.weight() + " weight, " + (pick.countsEachOnce() ? pick.each() : "f.subject")
                                + " each_one from " + pick.from();
                    case INSPECTION ->
                        "select i.position, i.line, i.on_date, i.recorded_at, i.kind what, i.scope topic,"
                                + " i.inspection ref, null voucher, null number, null fund, null account, 0 amount,"
                                + " concat(i.state, '/', i.result) state, i.acted_by maker, null approver, 0 reversal,"
                                + " i.invented, i.hash, 1 weight, i.inspection each_one from " + pick.from();
                };
        List<String> each = new ArrayList<>();
        List<Item> items = views.sql(sql + " order by on_date, position, line")
                .params(pick.parameters())
                .query((row, number) -> {
                    each.add(row.getString("each_one"));
                    return item(row);
                })
                .list();
        return backgrounds.behind(pick, pick.countsEachOnce() ? eachOnce(items, each) : items);
    }

    /** The thing that makes a case count weighs one; the one that makes it count no more, minus one; the others nothing. */
    private static List<Item> eachOnce(List<Item> items, List<String> each) {
        Map<String, Long> net = new HashMap<>();
        List<Item> weighed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            long before = net.getOrDefault(each.get(i), 0L);
            long after = before + items.get(i).weight();
            net.put(each.get(i), after);
            weighed.add(items.get(i).weighing((after > 0 ? 1 : 0) - (before > 0 ? 1 : 0)));
        }
        return weighed;
    }

    private static Item item(ResultSet row) throws SQLException {
        String voucher = row.getString("voucher");
        String fund = row.getString("fund");
        String account = row.getString("account");
        return new Item(
                row.getLong("position"),
                row.getInt("line"),
                row.getObject("on_date", LocalDate.class),
                row.getLong("recorded_at"),
                row.getString("what"),
                row.getString("topic"),
                row.getString("ref"),
                null,
                voucher == null ? null : new VoucherId(voucher),
                row.getString("number"),
                fund == null ? null : new FundCode(fund),
                account == null ? null : new Account(account),
                Vnd.of(row.getLong("amount")),
                row.getLong("weight"),
                row.getString("state"),
                null,
                null,
                person(row.getString("maker")),
                person(row.getString("approver")),
                row.getBoolean("reversal"),
                row.getInt("invented") != 0,
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
