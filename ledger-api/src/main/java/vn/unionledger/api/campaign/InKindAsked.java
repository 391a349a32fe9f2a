package vn.unionledger.api.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * Things that were given.
 *
 * @param campaign what they were given for, if for a campaign
 * @param quantity how many
 * @param measure what is counted, such as {@code bộ}
 * @param value what they are worth, đồng, if anybody said; no part of any money
 * @param donor the body that gave, if one did; people are not named
 */
public record InKindAsked(
        @Nullable CampaignId campaign,
        @Length(max = 300) String description,
        @Between(min = 1, max = 1_000_000_000) int quantity,
        @Length(max = 40) String measure,
        @Nullable Vnd value,
        @Nullable SectionCode section,
        @Nullable @Length(max = 200) String donor,
        LocalDate on) {

    /**
     * Some of them handed on.
     *
     * @param to to whom: a body; people are not named
     * @param receipt the number of the receipt, if there is one
     */
    public record GivenOnAsked(
            @Between(min = 1, max = 1_000_000_000) int quantity,
            @Length(max = 200) String to,
            @Nullable @Length(max = 200) String receipt,
            LocalDate on) {}

    /** An entry made by mistake. */
    public record WithdrawalAsked(@Length(max = 200) String reason) {}
}
