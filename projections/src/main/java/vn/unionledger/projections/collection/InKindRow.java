package vn.unionledger.projections.collection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.campaign.InKindEvent.InKindGivenOn;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * A gift of things in the register.
 *
 * @param value what they are worth, đồng, if anybody said; no part of any money
 * @param left how many are still here
 */
public record InKindRow(
        UnitId unit,
        GiftId gift,
        @Nullable CampaignId campaign,
        String description,
        long quantity,
        String measure,
        @Nullable Vnd value,
        @Nullable SectionCode section,
        @Nullable String donor,
        LocalDate on,
        long left,
        List<InKindGivenOn> given,
        long position) {
    public InKindRow {
        given = List.copyOf(given);
    }
}
