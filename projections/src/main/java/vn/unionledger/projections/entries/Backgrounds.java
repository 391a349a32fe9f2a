package vn.unionledger.projections.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.PersonId;

/** What stands behind items: the title of their campaign or event, who asked for their case and who approved it. */
final class Backgrounds {
    private static final int AT_ONCE = 400;
    private static final Set<String> ASKED =
            Set.of("AID_REQUESTED", "ROUND_PROPOSED", "ACTIVITY_PLANNED", "LOAN_REQUESTED");
    private static final Set<String> GRANTED =
            Set.of("AID_APPROVED", "ROUND_APPROVED", "ACTIVITY_APPROVED", "LOAN_APPROVED");
    private static final Set<String> TITLED = Set.of("CAMPAIGN_CALLED", "ACTIVITY_PLANNED", "GIFT_REGISTERED");

    private final JdbcClient views;

    Backgrounds(JdbcClient views) {
        this.views = views;
    }

    private static final class Background {
        private @Nullable String title;
        private @Nullable PersonId asked;
        private @Nullable PersonId granted;
    }

    /** The same items, each with what stands behind it. */
    List<Item> behind(Pick pick, List<Item> items) {
        List<String> refs = items.stream()
                .map(Item::ref)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Background> all = new HashMap<>();
        for (int from = 0; from < refs.size(); from += AT_ONCE) {
            List<String> some = refs.subList(from, Math.min(refs.size(), from + AT_ONCE));
            if (pick.source() == Pick.Source.INSPECTION) {
                inspections(pick, some, all);
            } else {
                facts(pick, some, all);
            }
        }
        return items.stream().map(item -> behind(item, all)).collect(Collectors.toUnmodifiableList());
    }

    private static Item behind(Item item, Map<String, Background> all) {
        Background background = item.ref() == null ? null : all.get(item.ref());
        return background == null ? item : item.behind(background.title, background.asked, background.granted);
    }

    private void facts(Pick pick, List<String> refs, Map<String, Background> all) {
        views.sql("""
                        select subject, what, title, acted_by from fact
                        where subject in (:refs) and unit = :unit and position <= :known and line = 0
                        order by position""")
                .param("refs", refs)
                .param("unit", pick.unit().value())
                .param("known", pick.asked().known())
                .query(row -> {
                    Background of = all.computeIfAbsent(row.getString(1), ref -> new Background());
                    String what = row.getString(2);
                    String by = row.getString(4);
                    if (TITLED.contains(what)) {
                        of.title = row.getString(3);
                    }
                    if (by != null && ASKED.contains(what)) {
                        of.asked = new PersonId(by);
                    }
                    if (by != null && GRANTED.contains(what)) {
                        of.granted = new PersonId(by);
                    }
                });
    }

    private void inspections(Pick pick, List<String> refs, Map<String, Background> all) {
        views.sql("""
                        select inspection, about from inspection
                        where unit = :unit and inspection in (:refs) and position <= :known and about is not null
                        order by position""")
                .param("refs", refs)
                .param("unit", pick.unit().value())
                .param("known", pick.asked().known())
                .query(row -> {
                    all.computeIfAbsent(row.getString(1), ref -> new Background()).title = row.getString(2);
                });
    }
}
