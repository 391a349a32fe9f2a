package vn.unionledger.api.voucher;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/** A share of a voucher's amount, by section or group. */
public record PartAsked(@Nullable SectionCode section, Vnd amount) {
    static List<Part> parts(List<PartAsked> asked) {
        return asked.stream().map(one -> new Part(one.section(), one.amount())).toList();
    }
}
