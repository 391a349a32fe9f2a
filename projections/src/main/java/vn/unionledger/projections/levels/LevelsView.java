package vn.unionledger.projections.levels;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.ContributionEvent;
import vn.unionledger.core.contribution.ContributionEvent.EmployerEnrolled;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.remittance.RemittanceEvent.AllocationAnnounced;
import vn.unionledger.core.transfer.TransferEvent;
import vn.unionledger.core.transfer.TransferEvent.ReceiptReversed;
import vn.unionledger.core.transfer.TransferEvent.SendingReversed;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.core.transfer.TransferEvent.TransferSent;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code levels}: the facts of contribution, transfers, remittances and refunds, to be folded by the rules when asked. */
public final class LevelsView implements View {
    static final Table FACT = Table.of(
            "level_fact", "position", "line", "unit", "other", "topic", "subject", "name", "revision", "facts");

    @Override
    public String name() {
        return "levels";
    }

    @Override
    public List<Table> tables() {
        return List.of(FACT);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        switch (event.payload()) {
            case ContributionEvent e ->
                add(
                        rows,
                        event,
                        e.unit(),
                        e instanceof EmployerEnrolled enrolled ? enrolled.grassroots() : null,
                        Topic.CONTRIBUTION,
                        e.unit() + "/" + e.employer());
            case HeldShareEvent e ->
                add(rows, event, e.unit(), e.grassroots(), Topic.SHARE, e.unit() + "/" + e.grassroots());
            case RemittanceEvent e ->
                add(
                        rows,
                        event,
                        e.unit(),
                        e instanceof AllocationAnnounced announced ? announced.from() : null,
                        Topic.REMITTANCE,
                        e.unit().value());
            case TransferEvent e ->
                add(
                        rows,
                        event,
                        e.unit(),
                        other(e),
                        Topic.TRANSFER,
                        e.transfer().value());
            case RefundEvent e ->
                add(rows, event, e.unit(), null, Topic.REFUND, e.receipt().value());
            default -> {}
        }
    }

    private static UnitId other(TransferEvent event) {
        return switch (event) {
            case TransferSent e -> e.to();
            case TransferReceived e -> e.from();
            case SendingReversed e -> e.to();
            case ReceiptReversed e -> e.from();
        };
    }

    private static void add(
            Rows rows, StoredEvent event, UnitId unit, @Nullable UnitId other, Topic topic, String subject) {
        Object facts = event.payload();
        EventName name = EventNames.nameOf(facts.getClass());
        rows.add(
                FACT,
                event.position(),
                0,
                unit.value(),
                other == null ? null : other.value(),
                topic.name(),
                subject,
                name.name(),
                name.revision(),
                new String(Codec.FACTS.write(facts), UTF_8));
    }
}
