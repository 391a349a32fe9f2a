package vn.unionledger.projections.entries;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.inspection.InspectionEvent;
import vn.unionledger.core.inspection.InspectionEvent.InspectionAdvanced;
import vn.unionledger.core.inspection.InspectionEvent.InspectionRecorded;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.StoredEvent;

/** The entries and facts that one stored event leaves. Pure: the live feed writes them, a rebuild and an inspector's replay compare them. */
public final class Entries {
    private Entries() {}

    /** The entries of a posted voucher, one per line; none for any other event. */
    public static List<Entry> entries(StoredEvent event) {
        return event.payload() instanceof VoucherPosted posted ? lines(posting(event, posted), posted) : List.of();
    }

    /** The dated facts of an event; none if it has none that reports count. */
    public static List<Fact> facts(StoredEvent event) {
        return Facts.of(event);
    }

    /** Where an inspection stands after this event, or nothing if it is about none. */
    public static @Nullable InspectionFact inspection(StoredEvent event) {
        return event.payload() instanceof InspectionEvent inspection ? inspection(event, inspection) : null;
    }

    /** What the voucher of this event says about all its entries. */
    static Posting posting(StoredEvent event, VoucherPosted posted) {
        VoucherContent content = posted.content();
        return new Posting(
                event.position(),
                posted.unit(),
                posted.voucher(),
                content.kind(),
                posted.serial(),
                posted.number(),
                content.documentOn(),
                content.occurredOn(),
                content.concernsOn() == null ? content.occurredOn() : content.concernsOn(),
                event.recordedAt(),
                Vnd.sum(content.lines().stream().map(Line::amount).filter(Vnd::isPositive)),
                Why.of(content.purpose()),
                posted.maker(),
                posted.approver(),
                content.counterparty(),
                content.invented(),
                event.hash());
    }

    static List<Entry> lines(Posting posting, VoucherPosted posted) {
        List<Entry> entries = new ArrayList<>(posted.content().lines().size());
        for (Line line : posted.content().lines()) {
            entries.add(
                    new Entry(posting, entries.size() + 1, line.fund(), line.account(), line.amount(), line.section()));
        }
        return entries;
    }

    private static InspectionFact inspection(StoredEvent event, InspectionEvent inspection) {
        return switch (inspection) {
            case InspectionRecorded e ->
                new InspectionFact(
                        event.position(),
                        0,
                        e.unit(),
                        e.inspection(),
                        e.kind(),
                        e.scope(),
                        e.target(),
                        e.about(),
                        e.state(),
                        e.result(),
                        e.on(),
                        event.recordedAt(),
                        event.metadata().person(),
                        e.invented(),
                        event.hash());
            case InspectionAdvanced e ->
                new InspectionFact(
                        event.position(),
                        0,
                        e.unit(),
                        e.inspection(),
                        e.kind(),
                        e.scope(),
                        e.target(),
                        null,
                        e.state(),
                        e.result(),
                        e.on(),
                        event.recordedAt(),
                        event.metadata().person(),
                        false,
                        event.hash());
        };
    }
}
