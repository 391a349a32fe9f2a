package vn.unionledger.log.codec;

import org.jspecify.annotations.Nullable;

/** Says which field cannot be written or read, and why. */
public final class CodecException extends IllegalArgumentException {
    private final String field;
    private final String why;

    CodecException(String why) {
        this("", why, null);
    }

    CodecException(String why, @Nullable Throwable cause) {
        this("", why, cause);
    }

    private CodecException(String field, String why, @Nullable Throwable cause) {
        super(field.isEmpty() ? why : field + ": " + why, cause);
        this.field = field;
        this.why = why;
    }

    /** The field as a path, such as {@code content.lines[2].amount}; empty for the whole. */
    public String field() {
        return field;
    }

    /** The same flaw, seen from one level further out. */
    CodecException within(String name) {
        String path = field.isEmpty() || field.startsWith("[") ? name + field : name + "." + field;
        return new CodecException(path, why, getCause());
    }
}
