package vn.unionledger.core.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * A share of a voucher's amount.
 *
 * @param section the section or group it came from or went to, if known
 * @param amount đồng, positive
 */
public record Part(@Nullable SectionCode section, Vnd amount) {
    /** The whole amount, of no section in particular. */
    public static List<Part> whole(Vnd amount) {
        return List.of(new Part(null, amount));
    }
}
