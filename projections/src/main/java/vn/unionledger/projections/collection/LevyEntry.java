package vn.unionledger.projections.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * What one fact changed of one person's disaster levy. The entries of a year add up to its sheet.
 *
 * @param position of the fact
 * @param voucher what collected it, or what was taken back; absent where it is reckoned or waived
 * @param assessed đồng more owed, or less
 * @param collected đồng more collected, or less
 */
public record LevyEntry(
        long position,
        LocalDate on,
        PersonId person,
        @Nullable SectionCode section,
        @Nullable VoucherId voucher,
        Vnd assessed,
        Vnd collected) {}
