package vn.unionledger.core.book;

import java.util.HashMap;
import java.util.Map;

/** The last voucher number given per kind and year. */
record Numbers(Map<Series, Integer> last) {
    static final Numbers NONE = new Numbers(Map.of());

    /** Numbers run on within a kind and the year of the day booked. */
    record Series(VoucherKind kind, int year) {
        static Series of(VoucherContent content) {
            return new Series(content.kind(), content.occurredOn().getYear());
        }
    }

    Numbers {
        last = Map.copyOf(last);
    }

    int next(VoucherContent content) {
        return last.getOrDefault(Series.of(content), 0) + 1;
    }

    /** @throws IllegalStateException if the number leaves a gap or was given before: the stream is damaged */
    Numbers given(VoucherContent content, int serial) {
        if (serial != next(content)) {
            throw new IllegalStateException("number " + serial + " cannot follow in " + Series.of(content));
        }
        Map<Series, Integer> after = new HashMap<>(last);
        after.put(Series.of(content), serial);
        return new Numbers(after);
    }
}
