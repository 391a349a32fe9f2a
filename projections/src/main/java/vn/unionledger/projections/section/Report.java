package vn.unionledger.projections.section;

import java.util.List;
import java.util.Optional;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;

/** The financial sections of one unit's report for one period. Sections without anything to say are left out. */
public record Report(UnitId unit, Asked asked, Form form, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public List<Figure> figures() {
        return sections.stream().flatMap(one -> one.figures().stream()).toList();
    }

    /** Whether any figure is invented for a sample: then the page says so. */
    public boolean invented() {
        return figures().stream().anyMatch(Figure::invented);
    }
}
