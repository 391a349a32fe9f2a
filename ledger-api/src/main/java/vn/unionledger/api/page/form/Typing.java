package vn.unionledger.api.page.form;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.TypedAmount;
import vn.unionledger.core.money.Vnd;

/** What stands in the fields of a form that is still being filled in: what cannot be read yet counts as nothing. */
public final class Typing {

    private static final int ROWS = 500;
    private static final long MOST = 1_000_000;

    private final Map<String, List<String>> fields;

    public Typing(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** An amount, đồng; nothing where none can be read. */
    public OptionalLong dong(String field) {
        return TypedAmount.parse(text(field)) instanceof TypedAmount.Read(Vnd amount)
                ? OptionalLong.of(amount.dong())
                : OptionalLong.empty();
    }

    /** A count; 0 where none can be read. */
    public long count(String field) {
        String text = text(field).strip();
        return text.matches("\\d{1,7}") ? Math.min(MOST, Long.parseLong(text)) : 0;
    }

    /** How many rows of a list there are, filled in or not. */
    public int rows(String list, String field) {
        int rows = 0;
        while (rows < ROWS && fields.containsKey(list + "[" + rows + "]." + field)) {
            rows++;
        }
        return rows;
    }

    private String text(String field) {
        @Nullable List<String> values = fields.get(field);
        return values == null || values.isEmpty() ? "" : values.getLast();
    }
}
