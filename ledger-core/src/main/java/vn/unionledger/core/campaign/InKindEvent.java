package vn.unionledger.core.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** What has happened to a gift of things. Stored for ever: add a record or a revision, never edit one. */
public sealed interface InKindEvent {
    UnitId unit();

    GiftId gift();

    /**
     * Things were given: counted and described, and no part of any money.
     *
     * @param campaign what they were given for, if for a campaign
     * @param description such as {@code Áo dài}
     * @param quantity how many
     * @param measure what is counted, such as {@code bộ}
     * @param value what they are worth, đồng, if anybody said
     * @param section the section or group they came from, if known
     * @param donor the body that gave, if one did; people are not named
     */
    record InKindReceived(
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
            PersonId by)
            implements InKindEvent {}

    /**
     * Some of them, or all, were handed on.
     *
     * @param to to whom: a body; people are not named
     * @param receipt the number of the receipt, if there is one
     */
    record InKindGivenOn(
            UnitId unit,
            GiftId gift,
            long quantity,
            String to,
            @Nullable String receipt,
            LocalDate on,
            PersonId by) implements InKindEvent {}

    /** The entry was made by mistake. */
    record InKindWithdrawn(UnitId unit, GiftId gift, String reason, LocalDate on, PersonId by) implements InKindEvent {}
}
