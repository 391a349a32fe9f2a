package vn.unionledger.api.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.PublicationForm;
import vn.unionledger.core.campaign.PublicationKind;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A campaign to be called.
 *
 * @param fund a pass-through fund, or a fund of the unit's own
 * @param owner the body the money belongs to from the first đồng; absent for a fund of the unit's own
 * @param document the call, such as a letter's number and day
 * @param opensOn the first day money may be taken
 * @param closesOn the last one
 */
public record CampaignAsked(
        FundCode fund,
        @Length(max = 200) String title,
        @Nullable @Length(max = 200) String owner,
        @Length(max = 120) String document,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable TermsAsked terms) {

    /**
     * By what law a campaign collects, and what is expected of it.
     *
     * @param kind whether people may give or must; absent for a call to give
     * @param account the bank account named in the call
     * @param target the amount assigned to the unit, đồng
     * @param publishDays by how many days after the last day what was received is published; the three together absent for those
     *     the rule gives
     * @param handOverDays likewise, by when all of it is handed over
     * @param accountDays by how many days after that what was used is published
     */
    public record TermsAsked(
            @Nullable CampaignKind kind,
            @Length(max = 200) String legalBasis,
            @Nullable PlaceCode account,
            @Nullable Vnd target,
            @Nullable @Between(min = 1, max = 366) Integer publishDays,
            @Nullable @Between(min = 1, max = 366) Integer handOverDays,
            @Nullable @Between(min = 1, max = 366) Integer accountDays) {
        /**
         * As the rules want it.
         *
         * @param at the pointer to where it stands in the request
         * @throws FaultyRequestException if some of the three days are said and others not
         */
        Terms.Asked terms(String at) {
            Terms.DutyDays days = null;
            if (publishDays != null && handOverDays != null && accountDays != null) {
                days = new Terms.DutyDays(publishDays, handOverDays, accountDays);
            } else if (publishDays != null || handOverDays != null || accountDays != null) {
                List<Fault> missing = new ArrayList<>();
                missing(publishDays, at + "/publishDays", missing);
                missing(handOverDays, at + "/handOverDays", missing);
                missing(accountDays, at + "/accountDays", missing);
                throw new FaultyRequestException(missing);
            }
            return new Terms.Asked(kind == null ? CampaignKind.VOLUNTARY : kind, legalBasis, account, target, days);
        }

        private static void missing(@Nullable Integer days, String pointer, List<Fault> faults) {
            if (days == null) {
                faults.add(Fault.of(pointer, "days-together"));
            }
        }
    }

    /**
     * A longer reception.
     *
     * @param document the decision or letter that says so
     * @param documentOn the day on it
     * @param closesOn the new last day, later than the present one
     */
    public record ExtensionAsked(@Length(max = 200) String document, LocalDate documentOn, LocalDate closesOn) {}

    /** Something of a campaign made public; totals only. */
    public record PublicationAsked(
            PublicationKind what,
            PublicationForm form,
            LocalDate on,
            @Length(max = 4000, lines = true) String text) {}

    /** The owner's receipt for a hand-over that had none. */
    public record OwnerReceiptAsked(
            VoucherId voucher, @Length(max = 200) String ownerReceipt, LocalDate on) {}

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
