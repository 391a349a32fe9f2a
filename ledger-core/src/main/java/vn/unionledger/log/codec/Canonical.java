package vn.unionledger.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.Optional;
import vn.unionledger.core.money.Vnd;

/**
 * Says whether bytes are in the one form facts are stored in: RFC 8785 with whole numbers of at most 10^15, text in NFC
 * without control characters, no null. Reads every byte by itself and uses nothing of what writes them.
 */
public final class Canonical {
    private static final int DEEPEST = 100;

    private final byte[] bytes;
    private int at;
    private int depth;

    private Canonical(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Where bytes leave the canonical form.
     *
     * @param offset of the first byte that does not fit, from 0
     */
    public record Flaw(int offset, String what) {}

    /** The first flaw; empty if the bytes are one canonical object. */
    public static Optional<Flaw> check(byte[] bytes) {
        var check = new Canonical(bytes);
        try {
            check.require('{', "an object");
            check.object();
            if (check.at != bytes.length) {
                throw check.flaw("something stands after the end");
            }
            return Optional.empty();
        } catch (NotCanonical e) {
            return Optional.of(e.flaw);
        }
    }

    private void value() {
        if (++depth > DEEPEST) {
            throw flaw("nested deeper than " + DEEPEST);
        }
        int next = next("a value");
        switch (next) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> text();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            default -> number(next);
        }
        depth--;
    }

    private void object() {
        String before = null;
        for (boolean more = !skip('}'); more; more = comma('}')) {
            int start = at;
            require('"', "a name");
            String name = text();
            if (before != null && before.compareTo(name) >= 0) {
                at = start;
                throw flaw(before.equals(name) ? "a name is there twice" : "names are not sorted");
            }
            before = name;
            require(':', "a colon");
            value();
        }
    }

    private void list() {
        for (boolean more = !skip(']'); more; more = comma(']')) {
            value();
        }
    }

    private boolean comma(int end) {
        if (skip(end)) {
            return false;
        }
        require(',', "a comma or the end");
        return true;
    }

    /** The opening quote has been read. */
    private String text() {
        int start = at;
        StringBuilder unescaped = null;
        int copied = start;
        for (int next = next("a quote"); next != '"'; next = next("a quote")) {
            if ((next >= 0 && next < ' ') || next == 0x7f) {
                at--;
                throw flaw("a control character");
            }
            if (next == '\\') {
                unescaped = (unescaped == null ? new StringBuilder() : unescaped).append(decode(copied, at - 1));
                int escaped = next("an escaped character");
                if (escaped != '"' && escaped != '\\') {
                    at--;
                    throw flaw("only a quote and a backslash are escaped");
                }
                unescaped.append((char) escaped);
                copied = at;
            }
        }
        String tail = decode(copied, at - 1);
        String text = unescaped == null ? tail : unescaped.append(tail).toString();
        if (text.chars().anyMatch(Character::isISOControl)) {
            at = start;
            throw flaw("a control character");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            at = start;
            throw flaw("text is not in normal form NFC");
        }
        return text;
    }

    private String decode(int from, int to) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            at = from;
            throw flaw("not UTF-8");
        }
    }

    private void number(int first) {
        int start = at - 1;
        boolean negative = first == '-';
        int digit = negative ? next("a digit") : first;
        if (digit < '0' || digit > '9') {
            at = start;
            throw flaw("not a value");
        }
        if (digit == '0' && (negative || (peek() >= '0' && peek() <= '9'))) {
            at = start;
            throw flaw("a number in another than its shortest form");
        }
        long number = digit - (long) '0';
        for (int next = peek(); next >= '0' && next <= '9'; next = peek()) {
            number = number * 10 + (next - '0');
            if (number > Vnd.MAX_DONG) {
                at = start;
                throw flaw("a number beyond 10^15");
            }
            at++;
        }
        if (peek() == '.' || peek() == 'e' || peek() == 'E') {
            throw flaw("not a whole number in plain digits");
        }
    }

    private void literal(String word) {
        for (int i = 1; i < word.length(); i++) {
            require(word.charAt(i), word);
        }
    }

    private int peek() {
        return at < bytes.length ? bytes[at] : -1;
    }

    private int next(String what) {
        if (at == bytes.length) {
            throw flaw("ends in place of " + what);
        }
        return bytes[at++];
    }

    private boolean skip(int wanted) {
        boolean there = at < bytes.length && bytes[at] == wanted;
        if (there) {
            at++;
        }
        return there;
    }

    private void require(int wanted, String what) {
        if (!skip(wanted)) {
            throw flaw("here stands something else in place of " + what);
        }
    }

    private NotCanonical flaw(String what) {
        return new NotCanonical(new Flaw(at, what));
    }

    private static final class NotCanonical extends RuntimeException {
        private final transient Flaw flaw;

        NotCanonical(Flaw flaw) {
            super(flaw.what(), null, false, false);
            this.flaw = flaw;
        }
    }
}
