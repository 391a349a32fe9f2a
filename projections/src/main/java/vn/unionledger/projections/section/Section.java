package vn.unionledger.projections.section;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One section of a report.
 *
 * @param key {@code care}, {@code funds}, {@code events}, {@code finance} or {@code inspection}
 */
public record Section(String key, String heading, List<Paragraph> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    public List<Figure> figures() {
        return paragraphs.stream().flatMap(one -> one.figures().stream()).toList();
    }
}
