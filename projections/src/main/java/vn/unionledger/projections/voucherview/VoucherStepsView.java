package vn.unionledger.projections.voucherview;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.voucher.VoucherEvent;
import vn.unionledger.core.voucher.VoucherEvent.VoucherApproved;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedPosted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedReversed;
import vn.unionledger.core.voucher.VoucherEvent.VoucherReturned;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherWithdrawn;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.entries.Why;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code vouchers}: every step of every voucher that people put forward. */
public final class VoucherStepsView implements View {
    static final Table STEP = Table.of(
            "voucher_step",
            "position",
            "line",
            "unit",
            "voucher",
            "step",
            "recorded_at",
            "acted_by",
            "office",
            "kind",
            "document_on",
            "occurred_on",
            "total",
            "funds",
            "purpose",
            "topic",
            "ref",
            "reverses",
            "corrects",
            "number",
            "content_hash",
            "reversal",
            "invented",
            "hash");

    @Override
    public String name() {
        return "vouchers";
    }

    @Override
    public List<Table> tables() {
        return List.of(STEP);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        if (event.payload() instanceof VoucherEvent voucher) {
            switch (voucher) {
                case VoucherSubmitted e -> submitted(event, e, rows);
                case VoucherApproved e ->
                    step(event, e, VoucherState.APPROVED, e.by(), null, e.contentHash(), null, rows);
                case VoucherReturned e -> step(event, e, VoucherState.RETURNED, e.by(), null, null, null, rows);
                case VoucherWithdrawn e -> step(event, e, VoucherState.WITHDRAWN, e.by(), null, null, null, rows);
                case VoucherMarkedPosted e -> step(event, e, VoucherState.POSTED, e.by(), e.number(), null, null, rows);
                case VoucherMarkedReversed e ->
                    step(
                            event,
                            e,
                            VoucherState.REVERSED,
                            e.by(),
                            null,
                            null,
                            e.reversal().value(),
                            rows);
            }
        }
    }

    private static void submitted(StoredEvent event, VoucherSubmitted e, Rows rows) {
        VoucherContent content = e.content();
        Why why = Why.of(content.purpose());
        rows.add(
                STEP,
                event.position(),
                0,
                e.unit().value(),
                e.voucher().value(),
                VoucherState.SUBMITTED.name(),
                event.recordedAt(),
                e.by().value(),
                office(event),
                content.kind().name(),
                content.documentOn(),
                content.occurredOn(),
                Vnd.sum(content.lines().stream().map(Line::amount).filter(Vnd::isPositive))
                        .dong(),
                content.lines().stream()
                        .map(line -> line.fund().value())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")),
                why.word(),
                why.topic(),
                why.ref(),
                why.reverses() == null ? null : why.reverses().value(),
                why.corrects() == null ? null : why.corrects().value(),
                null,
                e.contentHash(),
                null,
                content.invented(),
                event.hash().bytes());
    }

    private static void step(
            StoredEvent event,
            VoucherEvent voucher,
            VoucherState step,
            PersonId by,
            @Nullable String number,
            @Nullable String contentHash,
            @Nullable String reversal,
            Rows rows) {
        rows.add(
                STEP,
                event.position(),
                0,
                voucher.unit().value(),
                voucher.voucher().value(),
                step.name(),
                event.recordedAt(),
                by.value(),
                office(event),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                number,
                contentHash,
                reversal,
                false,
                event.hash().bytes());
    }

    private static @Nullable String office(StoredEvent event) {
        return event.metadata().office() == null
                ? null
                : event.metadata().office().name();
    }
}
