package vn.unionledger.projections.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.FactKind;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Measure;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.entries.Span;
import vn.unionledger.projections.entries.Sum;

/** The books of one unit as one report asks them: figures by their ids, and what there is to speak of. */
final class Books {
    private final JdbcClient views;
    private final Items items;
    private final UnitId unit;
    private final Asked asked;
    private final Figures figures;
    private final Map<String, Sum> sums = new HashMap<>();
    private @Nullable Set<String> occasions;

    Books(DataSource database, UnitId unit, Asked asked) {
        this.views = JdbcClient.create(database);
        this.items = new Items(database);
        this.unit = unit;
        this.asked = asked;
        this.figures = new Figures(unit, asked, specialFunds());
    }

    Asked asked() {
        return asked;
    }

    Optional<Pick> find(String id) {
        return figures.pick(id);
    }

    private Pick pick(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no figure " + id));
    }

    /** The figure with this id, as an amount. */
    Figure amount(String id) {
        Sum sum = sum(id);
        return new Figure(id, Figure.Kind.AMOUNT, sum.value(), "", sum.invented());
    }

    /** The figure with this id, as a count of something. */
    Figure count(String id, String word) {
        Sum sum = sum(id);
        return new Figure(id, Figure.Kind.COUNT, sum.value(), word, sum.invented());
    }

    /** What the figure comes to. */
    long value(String id) {
        return sum(id).value();
    }

    /** Asks for several sums of entries at once, before they are spoken of. */
    void ask(List<String> ids) {
        List<Sum> found = items.sums(ids.stream().map(this::pick).toList());
        for (int i = 0; i < ids.size(); i++) {
            sums.put(ids.get(i), found.get(i));
        }
    }

    private Sum sum(String id) {
        return sums.computeIfAbsent(id, one -> items.sum(pick(one)));
    }

    List<Item> items(String id) {
        return items.list(pick(id));
    }

    /** Facts of a kind in the period, in the order they happened. */
    List<Item> facts(Span span, FactKind kind) {
        return items.list(Pick.facts(Measure.TIMES, unit, asked, span, kind));
    }

    /** The campaigns that received or handed over money in the period, in the order they were called. */
    List<Titled> campaigns() {
        return titled("""
            select f.subject, f.title, f.owner, f.document from fact f
            where f.unit = :unit and f.what = 'CAMPAIGN_CALLED' and f.position <= :known
              and exists (select 1 from posting p where p.unit = f.unit and p.ref = f.subject and p.position <= :known
                          and p.purpose in ('donation', 'levy', 'hand-over') and p.%1$s between :from and :until)
            order by f.position\
            """);
    }

    /** The events that were held or settled in the period, in the order they were planned. */
    List<Titled> activities() {
        return titled("""
            select f.subject, f.title, f.owner, f.document from fact f
            where f.unit = :unit and f.what = 'ACTIVITY_PLANNED' and f.position <= :known
              and (exists (select 1 from posting p where p.unit = f.unit and p.ref = f.subject
                           and p.position <= :known and p.purpose = 'advance-settled'
                           and p.%1$s between :from and :until)
                   or exists (select 1 from fact h where h.subject = f.subject and h.what = 'ACTIVITY_HELD'
                           and h.position <= :known and h.on_date between :from and :until))
            order by f.on_date, f.position\
            """);
    }

    /** A campaign or event with its title, owner and document. */
    record Titled(String id, String title, String owner, String document) {}

    private List<Titled> titled(String sql) {
        return views.sql(sql.formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> new Titled(
                        row.getString(1), text(row.getString(2)), text(row.getString(3)), text(row.getString(4))))
                .list();
    }

    /** How many people took part in each role of an event: line and role. */
    List<Role> roles(String activity) {
        return views.sql("""
            select line, title from fact where unit = :unit and subject = :activity and what = 'ATTENDANCE'
              and position <= :known and on_date between :from and :until order by position, line\
            """)
                .param("unit", unit.value())
                .param("activity", activity)
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> new Role(row.getInt(1), text(row.getString(2))))
                .list();
    }

    record Role(int line, String title) {}

    /** The occasions for which gifts were paid, or a payment taken back, in the period. */
    Set<String> occasions() {
        if (occasions == null) {
            occasions = Set.copyOf(views.sql("""
                select distinct coalesce(o.topic, p.topic)
                from posting p left join posting o on o.voucher = p.reverses
                where p.unit = :unit and p.purpose in ('gift', 'reversal') and p.position <= :known
                  and coalesce(o.purpose, p.purpose) = 'gift' and p.%1$s between :from and :until\
                """.formatted(asked.basis().column()))
                    .param("unit", unit.value())
                    .param("from", asked.start())
                    .param("until", asked.until())
                    .param("known", asked.known())
                    .query(String.class)
                    .list());
        }
        return occasions;
    }

    /** The different rates of an occasion's rounds paid in the period, đồng, ascending. */
    List<Long> rates(String occasion) {
        return items
                .list(Pick.facts(Measure.AMOUNT, unit, asked, Span.PERIOD, FactKind.ROUND_PAID_CLASS)
                        .topic(List.of(occasion)))
                .stream()
                .map(item -> item.amount().dong())
                .distinct()
                .sorted()
                .toList();
    }

    /** The funds the settlement leaves out. A fund that was never opened as another kind is ordinary. */
    private List<FundCode> specialFunds() {
        return views.sql("""
            select fund from fact
            where unit = :unit and what = 'FUND_OPENED' and topic <> :ordinary and position <= :known\
            """)
                .param("unit", unit.value())
                .param("known", asked.known())
                .param("ordinary", FundKind.ORDINARY.name())
                .query((row, number) -> new FundCode(row.getString(1)))
                .list();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
