package vn.unionledger.core.naming;

import java.util.regex.Pattern;

/** The name and revision an event is stored under, such as {@code book.voucher-posted/1}. */
public record EventName(String name, int revision) {
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,24}\\.[a-z-]{1,39}");

    /** @throws IllegalArgumentException unless the name is {@code feature.what-happened} and the revision at least 1 */
    public EventName {
        if (!NAME.matcher(name).matches() || revision < 1) {
            throw new IllegalArgumentException("not an event name: " + name + "/" + revision);
        }
    }

    @Override
    public String toString() {
        return name + "/" + revision;
    }
}
