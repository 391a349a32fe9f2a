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
import vn.unionledger.api.dues.PaySight;
import vn.unionledger.api.dues.StoredPay;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.StoredEvent;

/**
 * Stored JSON laid out in lines for people. Where a sealed text stands, the line says what the reader may know of it: the text
 * itself, that it is sealed, or that it was deleted on request. Where pay stands that is not for the reader, it says so.
 */
@Component
class StoredText {

    private static final Set<String> SEALED = Set.of("subject", "key", "field", "cipher");

    private final JsonMapper json = JsonMapper.builder().build();
    private final PageNames names;
    private final PageWords words;

    StoredText(PageNames names, PageWords words) {
        this.names = names;
        this.words = words;
    }

    /**
     * One line.
     *
     * @param depth how far it stands in
     * @param text as JSON would have it; for a sealed text only what comes before
     * @param sealed what stands for a sealed text or for pay that is closed, empty on any other line
     */
    record Line(int depth, String text, String sealed, String end) {}

    /** Metadata of an event. */
    List<Line> of(byte[] stored, Reading reading) {
        return lines(json.readTree(stored), Set.of(), reading);
    }

    /** The facts of an event. */
    List<Line> facts(StoredEvent event, Reading reading) {
        JsonNode facts = json.readTree(event.payloadBytes());
        return lines(facts, closed(event, facts, reading), reading);
    }

    /** Whether pay stands in the facts of an event that is not for the reader. */
    boolean closes(StoredEvent event, Reading reading) {
        return !closed(event, json.readTree(event.payloadBytes()), reading).isEmpty();
    }

    private static Set<String> closed(StoredEvent event, JsonNode facts, Reading reading) {
        return StoredPay.closed(event.name(), facts, PaySight.of(reading.reader(), event.unit()));
    }

    private List<Line> lines(JsonNode stored, Set<String> closed, Reading reading) {
        List<Line> lines = new ArrayList<>();
        new Writing(closed, reading, lines).write(stored, "", 0, "", "");
        return lines;
    }

    /** One text being laid out. */
    private final class Writing {
        private final Set<String> closed;
        private final Reading reading;
        private final List<Line> lines;

        Writing(Set<String> closed, Reading reading, List<Line> lines) {
            this.closed = closed;
            this.reading = reading;
            this.lines = lines;
        }

        void write(JsonNode node, String pointer, int depth, String before, String end) {
            if (closed.contains(pointer)) {
                lines.add(new Line(depth, before, words.said("event.pay-closed"), end));
            } else if (isSealed(node)) {
                lines.add(new Line(depth, before, opened(node, reading), end));
            } else if (node.isObject() && !node.isEmpty()) {
                lines.add(new Line(depth, before + "{", "", ""));
                Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
                while (fields.hasNext()) {
                    Map.Entry<String, JsonNode> field = fields.next();
                    write(
                            field.getValue(),
                            pointer + "/" + field.getKey(),
                            depth + 1,
                            json.writeValueAsString(field.getKey()) + ": ",
                            fields.hasNext() ? "," : "");
                }
                lines.add(new Line(depth, "}", "", end));
            } else if (node.isArray() && !node.isEmpty()) {
                lines.add(new Line(depth, before + "[", "", ""));
                for (int i = 0; i < node.size(); i++) {
                    write(node.get(i), pointer + "/" + i, depth + 1, "", i + 1 < node.size() ? "," : "");
                }
                lines.add(new Line(depth, "]", "", end));
            } else {
                lines.add(new Line(depth, before + json.writeValueAsString(node), "", end));
            }
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
