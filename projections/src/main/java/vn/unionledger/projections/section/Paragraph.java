package vn.unionledger.projections.section;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One sentence or line of a report.
 *
 * @param level 1 for a line with a dash, 2 for one with a plus below it, 0 for running text
 */
public record Paragraph(int level, List<Part> parts) {
    public Paragraph {
        parts = List.copyOf(parts);
    }

    /** As it is read, with its dash or plus. */
    public String text() {
        return switch (level) {
                    case 1 -> "- ";
                    case 2 -> "+ ";
                    default -> "";
                }
                + parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** The figures of the sentence, in their order. */
    public List<Figure> figures() {
        return parts.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }
}
