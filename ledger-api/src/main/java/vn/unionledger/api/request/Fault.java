package vn.unionledger.api.request;

import java.util.List;

/**
 * One thing that is wrong in a request.
 *
 * @param pointer JSON pointer to it, such as {@code /lines/0/amount}; empty for the whole
 * @param code stable, such as {@code amount-with-separator}; its words are under {@code fault.<code>}
 * @param facts what the words need; never personal text
 */
public record Fault(String pointer, String code, List<Object> facts) {
    public Fault {
        facts = List.copyOf(facts);
    }

    public static Fault of(String pointer, String code, Object... facts) {
        return new Fault(pointer, code, List.of(facts));
    }
}
