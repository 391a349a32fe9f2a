package vn.unionledger.api.page.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Drawers;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Unfolded;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.entries.Span;

/** A campaign's figures, each with the vouchers it is the sum of. */
@Component
class CampaignFigures {
    private final Items items;
    private final Drawers drawers;
    private final PageWords words;

    CampaignFigures(Items items, Drawers drawers, PageWords words) {
        this.items = items;
        this.drawers = drawers;
        this.words = words;
    }

    /** A figure such as {@code <campaign>/received} with everything it is the sum of. */
    Unfolded unfolded(String figure, Reading reading) {
        String[] parts = figure.split("/", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9a-f]{32}")) {
            throw new NoSuchPageException("no figure " + figure);
        }
        Pick pick = pick(parts[0], parts[1], reading.unit(), reading.asked());
        List<Item> list = items.list(pick);
        long value = items.sum(pick).value();
        long listed = list.stream().mapToLong(Item::weight).reduce(0, Math::addExact);
        return drawers.figure(
                words.said("campaigns.figure." + parts[1]), pick.measure(), value, value == listed, list, reading);
    }

    private static Pick pick(String campaign, String what, UnitId unit, Asked asked) {
        Pick pick =
                switch (what) {
                    case "received" ->
                        Pick.debits(unit, asked, Span.UNTIL).accounts("place:").purpose("donation", "levy");
                    case "handed-over" ->
                        Pick.credits(unit, asked, Span.UNTIL).accounts("place:").purpose("hand-over");
                    case "held" ->
                        Pick.credits(unit, asked, Span.UNTIL)
                                .accounts("owed-to-owner")
                                .purpose("donation", "levy", "hand-over");
                    case "late" ->
                        Pick.credits(unit, asked, Span.UNTIL)
                                .accounts("payable:tra-nguoi-ung-ho")
                                .purpose("late-donation", "late-returned");
                    default -> throw new NoSuchPageException("no figure " + what);
                };
        return pick.ref(campaign);
    }
}
