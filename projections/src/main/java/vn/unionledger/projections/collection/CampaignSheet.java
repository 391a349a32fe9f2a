package vn.unionledger.projections.collection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.campaign.CampaignEvent.CampaignPublished;
import vn.unionledger.core.campaign.CampaignEvent.ReceptionExtended;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.Duty;
import vn.unionledger.core.campaign.PublicationKind;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A campaign as it stands.
 *
 * @param owner whom the money belongs to; absent where it is given to the fund itself, which hands nothing over
 * @param received đồng collected, what was taken back left out
 * @param handedOver đồng handed to the owner
 * @param held what is here and owed to the owner
 * @param lateHeld what came too late and is still to be returned
 * @param people how many are named on its lists, each time
 * @param nameless lines of its lists that name nobody: sections together, and anonymous givers
 * @param extensions by which documents it was left open for longer
 * @param duties what is to be done, by date; what was done among it
 */
public record CampaignSheet(
        UnitId unit,
        CampaignId campaign,
        FundCode fund,
        CampaignKind kind,
        String title,
        @Nullable String owner,
        String document,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable Terms terms,
        Vnd received,
        Vnd handedOver,
        Vnd held,
        Vnd lateHeld,
        long people,
        long nameless,
        List<Movement> movements,
        List<CampaignPublished> published,
        List<ReceptionExtended> extensions,
        List<Duty> duties,
        long position) {
    public CampaignSheet {
        movements = List.copyOf(movements);
        published = List.copyOf(published);
        extensions = List.copyOf(extensions);
        duties = List.copyOf(duties);
    }

    /** Whether it is for a fund of the unit's own. */
    public boolean isOwn() {
        return owner == null;
    }

    /** What is still to be done. */
    public List<Duty> openDuties() {
        return duties.stream().filter(Duty::isOpen).toList();
    }

    /** Whether it is over and all that came was handed over, or accounted for: it is not left open for longer then. */
    public boolean isSettled(LocalDate today) {
        boolean emptied = today.isAfter(closesOn) && held.isZero() && handedOver.isPositive();
        return emptied || published.stream().anyMatch(one -> one.what() == PublicationKind.USED);
    }

    /** How much of the target is reached, whole percent; 0 where there is none. */
    public int percent() {
        Vnd target = terms == null ? null : terms.target();
        return target == null ? 0 : (int) Math.min(999, received.dong() * 100 / target.dong());
    }

    /**
     * One movement of its money.
     *
     * @param amount đồng, positive
     * @param left of a late donation what is still to be returned
     * @param note the owner's receipt of a hand-over
     * @param reversed whether it was taken back
     */
    public record Movement(
            Way way,
            VoucherId voucher,
            LocalDate on,
            Vnd amount,
            Vnd left,
            @Nullable String note,
            boolean reversed) {}

    /** Which way the money went. */
    public enum Way {
        RECEIVED,
        HANDED_OVER,
        LATE,
        RETURNED
    }
}
