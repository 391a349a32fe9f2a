package vn.unionledger.api.page.voucher;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.dues.RollLine;
import vn.unionledger.core.id.PersonId;

/**
 * One member on the roll of a voucher, đồng.
 *
 * @param section its code; absent if in none
 * @param excess what of the amount is above the standard rate
 */
record RollRow(String name, @Nullable String section, long amount, long excess) {

    /** The rows of the roll a voucher carries; none if it carries none, or for a reader from above. */
    static List<RollRow> of(VoucherContent content, PageNames names, Reading reading) {
        DuesRoll roll =
                switch (content.truePurpose()) {
                    case Purpose.Dues dues -> dues.roll();
                    case Purpose.DuesRefund refund -> refund.roll();
                    default -> null;
                };
        if (roll == null || reading.below()) {
            return List.of();
        }
        Map<PersonId, String> called =
                names.parties(roll.lines().stream().map(RollLine::member).toList(), reading);
        return roll.lines().stream()
                .map(line -> new RollRow(
                        called.getOrDefault(line.member(), line.member().value()),
                        line.section() == null ? null : line.section().value(),
                        line.amount().dong(),
                        line.excess().dong()))
                .toList();
    }

    /** Masks who it is. */
    @Override
    public String toString() {
        return "RollRow[" + section + "]";
    }
}
