package vn.unionledger.api.dues;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.naming.EventName;

/**
 * Pay where it stands in stored facts, beside the random id of whose it is. The same id leads to a name, so a fact is shown
 * without the pay its reader may not see; its hash is over the pay all the same.
 */
public final class StoredPay {
    /** The field of each line that holds pay, by the name of the fact. */
    static final Map<String, String> FIELDS = Map.of("member.admitted", "pay", "member.pay-set", "amount");

    private static final String LINES = "people";

    private StoredPay() {}

    /** Where pay stands that the reader may not see, as JSON pointers in the order of the lines. */
    public static Set<String> closed(EventName event, JsonNode facts, PaySight sight) {
        Set<String> closed = new LinkedHashSet<>();
        String field = FIELDS.get(event.name());
        if (field == null) {
            return closed;
        }
        JsonNode lines = facts.path(LINES);
        for (int nth = 0; nth < lines.size(); nth++) {
            JsonNode line = lines.get(nth);
            if (line.hasNonNull(field)
                    && !sight.of(new PersonId(line.path("person").asString()))) {
                closed.add("/" + LINES + "/" + nth + "/" + field);
            }
        }
        return closed;
    }

    /** Takes out of facts what stands there. */
    public static void takeOut(JsonNode facts, Set<String> closed) {
        for (String pointer : closed) {
            int cut = pointer.lastIndexOf('/');
            if (facts.at(pointer.substring(0, cut)) instanceof ObjectNode line) {
                line.remove(pointer.substring(cut + 1));
            }
        }
    }
}
