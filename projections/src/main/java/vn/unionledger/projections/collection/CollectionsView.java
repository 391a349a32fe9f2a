package vn.unionledger.projections.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.campaign.InKindEvent;
import vn.unionledger.core.grant.GrantEvent;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/**
 * The view {@code collections}: the facts of campaigns, gifts of things and the disaster levy, to be folded by the rules when
 * asked, and how many gave on each list.
 */
public final class CollectionsView implements View {
    static final Table FACT =
            Table.of("collection_fact", "position", "line", "unit", "topic", "subject", "name", "revision", "facts");

    static final Table LIST =
            Table.of("collection_list", "position", "line", "unit", "campaign", "voucher", "people", "nameless");

    @Override
    public String name() {
        return "collections";
    }

    @Override
    public List<Table> tables() {
        return List.of(FACT, LIST);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        switch (event.payload()) {
            case CampaignEvent e -> {
                String campaign = campaign(e);
                if (campaign != null) {
                    add(rows, event, e.unit(), Topic.CAMPAIGN, campaign);
                }
            }
            case InKindEvent e ->
                add(rows, event, e.unit(), Topic.IN_KIND, e.gift().value());
            case LevyEvent e -> add(rows, event, e.unit(), Topic.LEVY, e.unit() + "/" + e.year());
            case GrantEvent e ->
                add(rows, event, e.unit(), Topic.GRANT, e.aCase().value());
            case VoucherPosted e -> {
                switch (e.content().truePurpose()) {
                    case Purpose.Donation p when p.list() != null -> list(rows, event, e, p.campaign(), p.list());
                    case Purpose.Levy p -> list(rows, event, e, p.campaign(), p.list());
                    default -> {}
                }
            }
            default -> {}
        }
    }

    private static @Nullable String campaign(CampaignEvent event) {
        CampaignId id =
                switch (event) {
                    case CampaignEvent.CampaignCalled e -> e.campaign();
                    case CampaignEvent.DonationReceived e -> e.campaign();
                    case CampaignEvent.HandedOver e -> e.campaign();
                    case CampaignEvent.CampaignEntryReversed e -> e.campaign();
                    case CampaignEvent.TermsSet e -> e.campaign();
                    case CampaignEvent.CampaignPublished e -> e.campaign();
                    case CampaignEvent.OwnerReceiptNoted e -> e.campaign();
                    case CampaignEvent.ReceptionExtended e -> e.campaign();
                    case CampaignEvent.LateDonationTaken e -> e.campaign();
                    case CampaignEvent.LateDonationReturned e -> e.campaign();
                    case CampaignEvent.LateTakingReversed e -> e.campaign();
                    case CampaignEvent.LateReturnReversed e -> e.campaign();
                    case CampaignEvent.ThirdPartyGiftRegistered _ -> null;
                };
        return id == null ? null : id.value();
    }

    private static void list(
            Rows rows, StoredEvent event, VoucherPosted posted, CampaignId campaign, CollectionList list) {
        boolean reversal = posted.content().purpose() instanceof Purpose.Reversal;
        if (reversal) {
            return;
        }
        long nameless =
                list.lines().stream().filter(line -> line.person() == null).count();
        rows.add(
                LIST,
                event.position(),
                0,
                posted.unit().value(),
                campaign.value(),
                posted.voucher().value(),
                list.people(),
                nameless);
    }

    private static void add(Rows rows, StoredEvent event, UnitId unit, Topic topic, String subject) {
        Object facts = event.payload();
        EventName name = EventNames.nameOf(facts.getClass());
        rows.add(
                FACT,
                event.position(),
                0,
                unit.value(),
                topic.name(),
                subject,
                name.name(),
                name.revision(),
                new String(Codec.FACTS.write(facts), UTF_8));
    }
}
