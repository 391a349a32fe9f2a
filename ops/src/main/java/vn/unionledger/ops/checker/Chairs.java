package vn.unionledger.ops.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Who was chair of which unit, or acted for the chair, on which days, as the log has said so far. Days compare as texts. */
final class Chairs {
    private static final String FOR_EVER = "9999-12-31";

    private final Map<String, List<String[]>> terms = new HashMap<>();

    void see(Event event) {
        JsonNode said = event.said();
        if (!"CHAIR".equals(Event.text(said, "office"))) {
            return;
        }
        switch (event.name) {
            case "organisation.officer-appointed" -> {
                String until = Objects.requireNonNullElse(Event.text(said, "until"), FOR_EVER);
                term(event.unit, event.word("person"), event.word("from"), until);
            }
            case "organisation.office-delegated" ->
                term(event.unit, event.word("to"), event.word("since"), event.word("until"));
            case "organisation.officer-released" -> {
                for (String[] term : terms.getOrDefault(event.unit + "/" + event.word("person"), List.of())) {
                    if (term[1].compareTo(event.word("on")) >= 0) {
                        term[1] = event.word("on");
                    }
                }
            }
            default -> {}
        }
    }

    boolean holds(String unit, String person, String day) {
        return terms.getOrDefault(unit + "/" + person, List.of()).stream()
                .anyMatch(term -> term[0].compareTo(day) <= 0 && term[1].compareTo(day) >= 0);
    }

    private void term(String unit, String person, String from, String until) {
        terms.computeIfAbsent(unit + "/" + person, _ -> new ArrayList<>()).add(new String[] {from, until});
    }
}
