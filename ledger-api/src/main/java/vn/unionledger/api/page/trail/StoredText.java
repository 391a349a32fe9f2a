package vn.unionledger.api.page.trail;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/**
 * Stored JSON laid out in lines for people. Where a sealed text stands, the line says what the reader may know of it: the text
 * itself, that it is sealed, or that it was deleted on request.
 */
@Component
class StoredText {

    private static final Set<String> SEALED = Set.of("subject", "key", "field", "cipher");

    private final JsonMapper json = JsonMapper.builder().build();
    private final PageNames names;

    StoredText(PageNames names) {
        this.names = names;
    }

    /**
     * One line.
     *
     * @param depth how far it stands in
     * @param text as JSON would have it; for a sealed text only what comes before
     * @param sealed what a sealed text reads as, empty on any other line
     */
    record Line(int depth, String text, String sealed, String end) {}

    List<Line> of(byte[] stored, Reading reading) {
        List<Line> lines = new ArrayList<>();
        write(json.readTree(stored), 0, "", "", reading, lines);
        return lines;
    }

    private void write(JsonNode node, int depth, String before, String end, Reading reading, List<Line> lines) {
        if (isSealed(node)) {
            lines.add(new Line(depth, before, opened(node, reading), end));
        } else if (node.isObject() && !node.isEmpty()) {
            lines.add(new Line(depth, before + "{", "", ""));
            Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                write(
                        field.getValue(),
                        depth + 1,
                        json.writeValueAsString(field.getKey()) + ": ",
                        fields.hasNext() ? "," : "",
                        reading,
                        lines);
            }
            lines.add(new Line(depth, "}", "", end));
        } else if (node.isArray() && !node.isEmpty()) {
            lines.add(new Line(depth, before + "[", "", ""));
            for (int i = 0; i < node.size(); i++) {
                write(node.get(i), depth + 1, "", i + 1 < node.size() ? "," : "", reading, lines);
            }
            lines.add(new Line(depth, "]", "", end));
        } else {
            lines.add(new Line(depth, before + json.writeValueAsString(node), "", end));
        }
    }

    private static boolean isSealed(JsonNode node) {
        return node.isObject() && new TreeSet<>(node.propertyNames()).equals(new TreeSet<>(SEALED));
    }

    private String opened(JsonNode node, Reading reading) {
        Sealed<Sealed.Text> sealed = new Sealed<>(
                new Subject(node.get("subject").asString()),
                node.get("key").asString(),
                node.get("field").asString(),
                node.get("cipher").asString());
        String text = names.text(sealed, reading);
        return text == null ? "" : text;
    }
}
