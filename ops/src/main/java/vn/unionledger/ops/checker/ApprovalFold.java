package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I5;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Follows every voucher from hand to hand, and holds each posting to the approval that came before it. */
final class ApprovalFold implements Fold {
    private final Findings findings;
    private final Chairs chairs = new Chairs();
    private final Map<String, Life> lives = new HashMap<>();
    private final Map<String, Integer> turned = new HashMap<>();
    private final Map<String, Asked> cases = new HashMap<>();

    private static final class Life {
        private final Set<String> hands = new HashSet<>(2);
        private String hash = "";
        private String day = "";
        private @Nullable String approver;
        private boolean posted;
    }

    private static final class Asked {
        private final String by;
        private boolean approved;

        Asked(String by) {
            this.by = by;
        }
    }

    ApprovalFold(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Append append) {
        List<Event> postings = new ArrayList<>();
        for (Event event : append.events()) {
            switch (event.aggregateType) {
                case "unit" -> chairs.see(event);
                case "voucher" -> voucher(event);
                case "case" -> aCase(event, event.word("aCase"), "welfare.aid-");
                case "round" -> aCase(event, event.word("round"), "welfare.round-");
                case "activity" -> aCase(event, event.word("activity"), "activity.");
                case "loan" -> aCase(event, event.word("loan"), "loan.");
                case "book" -> {
                    if (event.is("book.voucher-posted")) {
                        postings.add(event);
                    }
                }
                default -> {}
            }
        }
        postings.forEach(posting -> posted(posting, postings));
    }

    private void voucher(Event event) {
        Life life = lives.computeIfAbsent(event.word("voucher"), _ -> new Life());
        switch (event.name) {
            case "voucher.submitted" -> {
                JsonNode content = event.said().path("content");
                life.hash = Fingerprint.of(content);
                life.day = Event.word(content, "occurredOn");
                life.hands.add(event.word("by"));
                life.approver = null;
                if (!life.hash.equals(event.word("contentHash"))) {
                    broken(event, "is submitted under another hash than its content has");
                }
            }
            case "voucher.approved" -> approved(event, life);
            case "voucher.returned", "voucher.withdrawn" -> life.approver = null;
            default -> {}
        }
    }

    private void approved(Event event, Life life) {
        String by = event.word("by");
        if (life.hands.contains(by)) {
            broken(event, by + " approves what the same person put forward");
        } else if (!event.word("contentHash").equals(life.hash)) {
            broken(event, "approves other content than was put forward last");
        } else if (!chairs.holds(event.unit, by, life.day)) {
            broken(event, by + " approves without being chair of " + event.unit + " on " + life.day);
        } else {
            life.approver = by;
        }
    }

    private void posted(Event event, List<Event> together) {
        findings.checked(I5, 1);
        JsonNode content = event.said().path("content");
        String word = Event.word(content.path("purpose"), "is");
        String voucher = event.word("voucher");
        turned.put(voucher, lines(content, -1));
        Life life = lives.get(voucher);
        if (word.equals("reversal") && lines(content, 1) != turned.getOrDefault(of(content), 0)) {
            broken(event, "takes back other lines than " + of(content) + " has");
        }
        if (word.equals("opening") || word.equals("imported")) {
            return;
        }
        String approver = Event.text(event.said(), "approver");
        if (approver == null || approver.equals(event.word("maker"))) {
            broken(event, "was posted without another person's approval");
        } else if (life == null || life.hash.isEmpty()) {
            derived(event, content, word, approver, together);
        } else if (life.approver == null || !life.approver.equals(approver)) {
            broken(event, "was posted without a valid approval");
        } else if (!life.hash.equals(Fingerprint.of(content))) {
            broken(event, "says something else than was approved");
        } else if (life.posted) {
            broken(event, "was posted before");
        } else {
            life.posted = true;
        }
    }

    /** What posting a correction makes by itself rests on the correction's approval. */
    private void derived(Event event, JsonNode content, String word, String approver, List<Event> together) {
        boolean rests = together.stream()
                .filter(other -> other != event && approver.equals(Event.text(other.said(), "approver")))
                .map(other -> other.said().path("content"))
                .anyMatch(other -> of(other).equals(of(content))
                        && Set.of("correction", "reversal").contains(Event.word(other.path("purpose"), "is")));
        if (!rests || !Set.of("reversal", "shortage").contains(word)) {
            broken(event, "was posted without ever being put forward");
        }
    }

    private void aCase(Event event, String id, String words) {
        if (!event.name.startsWith(words)) {
            return;
        }
        switch (event.name.substring(words.length())) {
            case "requested", "proposed", "planned" -> cases.put(id, new Asked(event.word("by")));
            case "approved" -> {
                Asked asked = cases.get(id);
                if (asked == null || asked.by.equals(event.word("by"))) {
                    broken(event, "approves what the same person asked for");
                } else {
                    asked.approved = true;
                }
            }
            case "paid", "advance-paid", "paid-out" -> {
                findings.checked(I5, 1);
                Asked asked = cases.get(id);
                if (asked == null || !asked.approved) {
                    broken(event, "pays " + id + ", which nobody approved");
                }
            }
            default -> {}
        }
    }

    private static String of(JsonNode content) {
        return Event.word(content.path("purpose"), "of");
    }

    /** The lines as one short word, each amount with that sign. */
    private static int lines(JsonNode content, int sign) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode line : content.path("lines")) {
            lines.append(Event.word(line, "fund"))
                    .append(' ')
                    .append(Event.word(line, "account"))
                    .append(' ')
                    .append(sign * line.path("amount").asLong(0))
                    .append('\n');
        }
        return lines.toString().hashCode();
    }

    private void broken(Event event, String what) {
        findings.broken(I5, event.position, event.aggregateType + "/" + event.aggregateId + " " + what);
    }
}
