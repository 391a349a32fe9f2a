package vn.unionledger.api.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * A campaign to be called.
 *
 * @param fund a pass-through fund
 * @param owner the body the money belongs to from the first đồng
 * @param document the call, such as a letter's number and day
 * @param opensOn the first day money may be taken
 * @param closesOn the last one
 */
public record CampaignAsked(
        FundCode fund,
        @Length(max = 200) String title,
        @Length(max = 200) String owner,
        @Length(max = 120) String document,
        LocalDate opensOn,
        LocalDate closesOn) {

    /**
     * A gift the union arranged and whose money never touches its account.
     *
     * @param donor the body that gives; people are not named
     * @param purpose what it is for, in words
     * @param value đồng
     * @param invented whether the figure is invented for a sample
     */
    public record GiftAsked(
            @Length(max = 200) String donor,
            @Length(max = 200) String purpose,
            Vnd value,
            LocalDate on,
            @Nullable Boolean invented) {}
}
