package vn.unionledger.api.door;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, in the order of recording.
 *
 * @param next to be given as {@code after} for the next page; absent on the last
 */
public record Cut<T>(List<T> rows, @Nullable Long next) {
    private static final int PAGE = 100;

    public Cut {
        rows = List.copyOf(rows);
    }

    /** @param after the position of the last row seen; absent for the first page */
    public static <T> Cut<T> of(List<T> all, ToLongFunction<T> position, @Nullable Long after) {
        List<T> rest = all.stream()
                .filter(row -> after == null || position.applyAsLong(row) > after)
                .sorted(Comparator.comparingLong(position))
                .toList();
        List<T> page = rest.subList(0, Math.min(PAGE, rest.size()));
        return new Cut<>(page, rest.size() > PAGE ? position.applyAsLong(page.getLast()) : null);
    }

    /** The same page, each row shown in another way. */
    public <R> Cut<R> map(Function<T, R> shown) {
        return new Cut<>(rows.stream().map(shown).toList(), next);
    }
}
