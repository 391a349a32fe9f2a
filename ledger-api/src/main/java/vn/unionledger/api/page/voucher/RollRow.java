package vn.unionledger.api.page.voucher;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
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
        if (reading.below()) {
            return List.of();
        }
        if (roll == null) {
            return given(content.truePurpose(), names, reading);
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

    /** Who gave, or paid what is owed; nobody's name stands beside what a section gave or who wants none. */
    private static List<RollRow> given(Purpose purpose, PageNames names, Reading reading) {
        CollectionList list =
                switch (purpose) {
                    case Purpose.Donation donation -> donation.list();
                    case Purpose.Levy levy -> levy.list();
                    default -> null;
                };
        if (list == null) {
            return List.of();
        }
        Map<PersonId, String> called = names.parties(
                list.lines().stream()
                        .map(CollectionLine::person)
                        .filter(Objects::nonNull)
                        .toList(),
                reading);
        return list.lines().stream()
                .map(line -> new RollRow(
                        line.person() == null
                                ? "–"
                                : called.getOrDefault(
                                        line.person(), line.person().value()),
                        line.section() == null ? null : line.section().value(),
                        line.amount().dong(),
                        0))
                .toList();
    }

    /** Masks who it is. */
    @Override
    public String toString() {
        return "RollRow[" + section + "]";
    }
}
