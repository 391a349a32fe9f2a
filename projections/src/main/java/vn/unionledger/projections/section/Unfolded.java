package vn.unionledger.projections.section;

import java.util.List;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Measure;

/**
 * A figure and what it is the sum of.
 *
 * @param value the figure as the database sums it now
 * @param listed what the items add up to, one by one
 */
public record Unfolded(String id, Figure.Kind kind, Measure measure, long value, long listed, List<Item> items) {
    public Unfolded {
        items = List.copyOf(items);
    }

    /** Whether the items add up to the figure. */
    public boolean agrees() {
        return value == listed;
    }
}
