package vn.unionledger.projections.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of the log and what each view that is built again makes of it. */
record Folded(Page page, Map<Rebuild, Fold> folds) {
    static Folded of(Page page, Collection<Rebuild> rebuilds) {
        Map<Rebuild, Fold> folds = new LinkedHashMap<>();
        for (Rebuild rebuild : rebuilds) {
            folds.put(rebuild, Fold.of(rebuild.view(), page.events()));
        }
        return new Folded(page, folds);
    }

    /** Rows on their way into one new table. */
    record Part(Table table, List<@Nullable Object[]> rows) {
        static List<Part> of(Rows rows) {
            List<Part> parts = new ArrayList<>();
            for (Map.Entry<Table, List<@Nullable Object[]>> of : rows.byTable().entrySet()) {
                parts.add(new Part(of.getKey().next(), of.getValue()));
            }
            return parts;
        }

        long values() {
            return (long) rows.size() * table.columns().size();
        }
    }

    Stream<Part> parts() {
        return folds.values().stream().flatMap(fold -> Part.of(fold.rows()).stream());
    }
}
