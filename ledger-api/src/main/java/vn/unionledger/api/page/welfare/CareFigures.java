package vn.unionledger.api.page.welfare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Drawers;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Unfolded;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Measure;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.entries.Span;
import vn.unionledger.projections.entries.Sum;

/** What was paid in a period for each reason and each occasion: how often, for how many, how much; each figure unfolds. */
@Component
class CareFigures {

    private final Items items;
    private final Drawers drawers;
    private final PageWords words;

    CareFigures(Items items, Drawers drawers, PageWords words) {
        this.items = items;
        this.drawers = drawers;
        this.words = words;
    }

    /**
     * One line of the totals.
     *
     * @param figure its name in an address, before the slash
     * @param count payments for a reason, gifts for an occasion
     */
    public record Total(String figure, String label, long count, long amount, boolean invented) {}

    /** Reasons, then occasions, that anything was paid for. */
    List<Total> of(UnitId unit, Asked asked) {
        List<Total> totals = new ArrayList<>();
        for (CareReason reason : CareReason.values()) {
            add(totals, reason.name(), words.word(reason), unit, asked);
        }
        for (Occasion occasion : Occasion.values()) {
            add(totals, occasion.name(), words.word(occasion), unit, asked);
        }
        return totals;
    }

    private void add(List<Total> totals, String name, String label, UnitId unit, Asked asked) {
        Sum count = items.sum(counted(name, unit, asked));
        if (count.items() > 0) {
            Sum amount = items.sum(paid(name, unit, asked));
            totals.add(new Total(
                    name, words.capital(label), count.value(), amount.value(), count.invented() || amount.invented()));
        }
    }

    /** A figure such as {@code HARDSHIP/so-tien} with everything it is the sum of. */
    Unfolded unfolded(String figure, Reading reading, Asked asked) {
        String[] parts = figure.split("/", -1);
        if (parts.length != 2 || !exists(parts[0])) {
            throw new NoSuchPageException("no figure " + figure);
        }
        boolean amount = parts[1].equals("so-tien");
        if (!amount && !parts[1].equals("so-luot")) {
            throw new NoSuchPageException("no figure " + figure);
        }
        Pick pick = amount ? paid(parts[0], reading.unit(), asked) : counted(parts[0], reading.unit(), asked);
        List<Item> list = items.list(pick);
        long value = items.sum(pick).value();
        long listed = list.stream().mapToLong(Item::weight).reduce(0, Math::addExact);
        String label = words.said(
                "figure.aid",
                words.word(isReason(parts[0]) ? "CareReason" : "Occasion", parts[0]),
                words.said(
                        amount
                                ? "figure.measure.amount"
                                : isReason(parts[0]) ? "figure.measure.times" : "figure.measure.gifts"));
        return drawers.figure(label, pick.measure(), value, value == listed, list, reading);
    }

    private static Pick counted(String name, UnitId unit, Asked asked) {
        Pick pick = Pick.vouchers(isReason(name) ? Measure.TIMES : Measure.COUNT, unit, asked);
        return pick.purpose(isReason(name) ? "welfare" : "gift").topic(Set.of(name));
    }

    private static Pick paid(String name, UnitId unit, Asked asked) {
        return Pick.debits(unit, asked, Span.PERIOD)
                .accounts("expense:")
                .purpose(isReason(name) ? "welfare" : "gift")
                .topic(Set.of(name));
    }

    private static boolean isReason(String name) {
        return List.of(CareReason.values()).stream()
                .anyMatch(reason -> reason.name().equals(name));
    }

    private static boolean exists(String name) {
        return isReason(name)
                || List.of(Occasion.values()).stream()
                        .anyMatch(one -> one.name().equals(name));
    }
}
