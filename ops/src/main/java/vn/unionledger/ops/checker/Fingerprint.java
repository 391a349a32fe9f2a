package vn.unionledger.ops.checker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an approval covers, made a second time from the stored text of a voucher: a format tag, then every part in its order, each
 * text with its length before it, each number in eight bytes, each part that may be absent with 0 or 1 before it.
 */
final class Fingerprint {
    private static final String FORMAT = "voucher-content/1";

    /** What each purpose says besides its word, in order: a text, a number (#), a truth (!), a text that may be absent (?). */
    private static final Map<String, List<String>> PURPOSES = Map.ofEntries(
            Map.entry("dues", List.of("month")),
            Map.entry("dues-refund", List.of("month")),
            Map.entry("contribution", List.of("month")),
            Map.entry("allocation", List.of("!byRatio")),
            Map.entry("donation", List.of("campaign")),
            Map.entry("hand-over", List.of("campaign", "?ownerReceipt")),
            Map.entry("welfare", List.of("aCase", "reason", "#instalment", "#persons")),
            Map.entry("gift", List.of("round", "occasion", "#recipients")),
            Map.entry("advance", List.of("activity", "advance")),
            Map.entry("advance-settled", List.of("activity", "advance")),
            Map.entry("share-owed", List.of("month")),
            Map.entry("share-adjusted", List.of("month", "policy")),
            Map.entry("employer-paid", List.of("employer")),
            Map.entry("share-reckoned", List.of("month", "income", "policy")),
            Map.entry("sent", List.of("transfer", "to", "kind")),
            Map.entry("received", List.of("transfer", "from", "kind", "?allocation")),
            Map.entry("to-refund", List.of("income")),
            Map.entry("refunded", List.of("of")),
            Map.entry("loan", List.of("loan")),
            Map.entry("imported", List.of("file", "#txn", "source", "sourceKind", "sourceItem")),
            Map.entry("reversal", List.of("of")),
            Map.entry("correction", List.of("of")),
            Map.entry("shortage", List.of("of")));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    private Fingerprint() {}

    /** 64 hexadecimal digits over a voucher's content. */
    static String of(JsonNode content) {
        Fingerprint bytes = new Fingerprint();
        bytes.text(FORMAT);
        bytes.content(content);
        return HexFormat.of().formatHex(Leaves.sha().digest(bytes.out.toByteArray()));
    }

    private void content(JsonNode content) {
        text(Event.word(content, "kind"));
        text(Event.word(content, "documentOn"));
        text(Event.word(content, "occurredOn"));
        maybe(Event.text(content, "concernsOn"));
        JsonNode lines = content.path("lines");
        number(lines.size());
        for (JsonNode line : lines) {
            text(Event.word(line, "fund"));
            text(Event.word(line, "account"));
            number(line.path("amount").asLong(0));
            maybe(Event.text(line, "section"));
        }
        purpose(content.path("purpose"));
        maybe(Event.text(content, "counterparty"));
        JsonNode note = content.get("note");
        flag(note != null);
        if (note != null) {
            List.of("subject", "key", "field", "cipher").forEach(field -> text(Event.word(note, field)));
        }
        flag(content.path("invented").asBoolean(false));
    }

    private void purpose(JsonNode purpose) {
        String word = Event.word(purpose, "is");
        JsonNode roll = purpose.path("roll").path("lines");
        text(word.equals("dues") && roll.isArray() ? "dues-roll" : word);
        for (String field : PURPOSES.getOrDefault(word, List.of())) {
            switch (field.charAt(0)) {
                case '#' -> number(purpose.path(field.substring(1)).asLong(0));
                case '!' -> flag(purpose.path(field.substring(1)).asBoolean(false));
                case '?' -> maybe(Event.text(purpose, field.substring(1)));
                default -> text(Event.word(purpose, field));
            }
        }
        if (roll.isArray()) {
            roll(roll);
        }
        if (word.equals("correction")) {
            purpose(purpose.path("right"));
        }
    }

    /** Who paid how much dues, or got it back, and what of it is above the standard rate. */
    private void roll(JsonNode lines) {
        number(lines.size());
        for (JsonNode line : lines) {
            text(Event.word(line, "member"));
            maybe(Event.text(line, "section"));
            number(line.path("amount").asLong(0));
            number(line.path("excess").asLong(0));
        }
    }

    private void maybe(@Nullable String value) {
        flag(value != null);
        if (value != null) {
            text(value);
        }
    }

    private void text(String value) {
        byte[] utf8 = value.getBytes(UTF_8);
        number(utf8.length);
        out.writeBytes(utf8);
    }

    private void number(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private void flag(boolean value) {
        out.write(value ? 1 : 0);
    }
}
