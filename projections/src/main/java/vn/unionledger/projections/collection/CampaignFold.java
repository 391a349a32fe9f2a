package vn.unionledger.projections.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.campaign.Campaign;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.CampaignPublished;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationReturned;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationTaken;
import vn.unionledger.core.campaign.CampaignEvent.LateReturnReversed;
import vn.unionledger.core.campaign.CampaignEvent.LateTakingReversed;
import vn.unionledger.core.campaign.CampaignEvent.OwnerReceiptNoted;
import vn.unionledger.core.campaign.CampaignEvent.ReceptionExtended;
import vn.unionledger.core.campaign.Late;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.collection.CampaignSheet.Movement;
import vn.unionledger.projections.collection.CampaignSheet.Way;

/** One campaign folded from its facts: by the rules themselves, and beside them what only a reader wants. */
final class CampaignFold {
    private final Map<VoucherId, Movement> movements = new LinkedHashMap<>();
    private final List<CampaignPublished> published = new ArrayList<>();
    private final List<ReceptionExtended> extensions = new ArrayList<>();
    private Campaign campaign = new Campaign.Uncalled();
    private String document = "";
    private long position;

    void happened(CampaignEvent event, long at) {
        position = at;
        campaign = campaign.evolve(event);
        switch (event) {
            case CampaignCalled e -> document = e.document();
            case DonationReceived e -> move(Way.RECEIVED, e.voucher(), e.on(), e.amount(), null);
            case HandedOver e -> move(Way.HANDED_OVER, e.voucher(), e.on(), e.amount(), e.ownerReceipt());
            case LateDonationTaken e -> move(Way.LATE, e.voucher(), e.paidOn(), e.amount(), null);
            case LateDonationReturned e -> move(Way.RETURNED, e.voucher(), e.on(), e.amount(), null);
            case CampaignEntryReversed e -> reverse(e.voucher());
            case LateTakingReversed e -> reverse(e.receipt());
            case LateReturnReversed e -> reverse(e.voucher());
            case OwnerReceiptNoted e ->
                movements.computeIfPresent(
                        e.voucher(),
                        (_, was) -> new Movement(
                                was.way(),
                                was.voucher(),
                                was.on(),
                                was.amount(),
                                was.left(),
                                e.ownerReceipt(),
                                was.reversed()));
            case CampaignPublished e -> published.add(e);
            case ReceptionExtended e -> extensions.add(e);
            default -> {}
        }
    }

    private void move(Way way, VoucherId voucher, LocalDate on, Vnd amount, @Nullable String note) {
        movements.put(voucher, new Movement(way, voucher, on, amount, Vnd.ZERO, note, false));
    }

    private void reverse(VoucherId voucher) {
        movements.computeIfPresent(
                voucher,
                (_, was) -> new Movement(was.way(), was.voucher(), was.on(), was.amount(), Vnd.ZERO, was.note(), true));
    }

    /** @param givers how many are named, and how many lines name nobody, by voucher */
    Optional<CampaignSheet> sheet(Map<String, long[]> givers, LocalDate day) {
        if (!(campaign instanceof Campaign.Called called)) {
            return Optional.empty();
        }
        long people = 0;
        long nameless = 0;
        List<Movement> shown = new ArrayList<>();
        for (Movement one : movements.values()) {
            Late late = called.late().get(one.voucher());
            shown.add(
                    late == null
                            ? one
                            : new Movement(one.way(), one.voucher(), one.on(), one.amount(), late.left(), null, false));
            long[] gave = givers.get(one.voucher().value());
            if (gave != null && !one.reversed()) {
                people += gave[0];
                nameless += gave[1];
            }
        }
        return Optional.of(new CampaignSheet(
                called.unit(),
                called.campaign(),
                called.fund(),
                called.kind(),
                called.title(),
                called.owner(),
                document,
                called.opensOn(),
                called.closesOn(),
                called.terms(),
                sum(Way.RECEIVED),
                sum(Way.HANDED_OVER),
                called.held(),
                called.lateHeld(),
                people,
                nameless,
                shown,
                published,
                extensions,
                called.duties(day),
                position));
    }

    private Vnd sum(Way way) {
        return Vnd.sum(movements.values().stream()
                .filter(one -> one.way() == way && !one.reversed())
                .map(Movement::amount));
    }
}
