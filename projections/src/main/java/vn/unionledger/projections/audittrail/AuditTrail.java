package vn.unionledger.projections.audittrail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.voucher.VoucherEvent;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.Metadata;
import vn.unionledger.log.StoredEvent;

/** Reads a unit's history from the log, bounded by a position that was read earlier, and puts it into words. */
public final class AuditTrail {
    private final LogReader log;

    public AuditTrail(LogReader log) {
        this.log = log;
    }

    /**
     * A page of a unit's history, its newest row first.
     *
     * @param known the last position that counts
     * @param upTo the last place of the unit's chain to show; absent: the newest there is
     */
    public AuditPage page(UnitId unit, long known, @Nullable Long upTo, int rows) {
        long last = lastSequence(unit, known);
        long end = upTo == null ? last : Math.min(upTo, last);
        long begin = Math.max(0, end - rows);
        List<AuditRow> page = new ArrayList<>();
        if (end > 0) {
            for (StoredEvent event : log.ofUnit(unit, begin, known, (int) (end - begin))) {
                page.add(row(event));
            }
        }
        return new AuditPage(page.reversed(), last, begin > 0 ? begin : null);
    }

    /** One event in words. @throws IllegalArgumentException if the log has no such position */
    public AuditRow at(long position) {
        return row(log.at(position));
    }

    /** Everything that happened to one thing, such as {@code voucher/…} or {@code case/…}, the oldest first. */
    public List<AuditRow> of(String subject, long known) {
        return log.of(AggregateKey.parse(subject), 0).stream()
                .filter(event -> event.position() <= known)
                .map(this::row)
                .toList();
    }

    /** The last place of a unit's chain at a position, found without reading the chain. */
    private long lastSequence(UnitId unit, long known) {
        long step = 1;
        long there = 0;
        while (exists(unit, there + step, known)) {
            there += step;
            step *= 2;
        }
        while (step > 1) {
            step /= 2;
            if (exists(unit, there + step, known)) {
                there += step;
            }
        }
        return there;
    }

    private boolean exists(UnitId unit, long sequence, long known) {
        return !log.ofUnit(unit, sequence - 1, known, 1).isEmpty();
    }

    private AuditRow row(StoredEvent event) {
        Object facts = readable(event);
        Metadata metadata = event.metadata();
        String words = facts == null ? null : Sentences.of(facts);
        return new AuditRow(
                event.position(),
                event.unitSequence(),
                event.recordedAt(),
                metadata.person(),
                metadata.office(),
                event.name().toString(),
                words == null ? "Sự kiện " + event.name() + " (phiên bản này chưa đọc được)" : words,
                facts == null ? List.of() : changes(event, facts),
                event.aggregate().toString(),
                facts == null ? null : voucher(facts),
                event.hash().hex(),
                event.previousUnitHash().hex());
    }

    private static @Nullable Object readable(StoredEvent event) {
        try {
            return event.payload();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable VoucherId voucher(Object facts) {
        return switch (facts) {
            case VoucherPosted e -> e.voucher();
            case VoucherEvent e -> e.voucher();
            default -> null;
        };
    }

    private List<Change> changes(StoredEvent event, Object facts) {
        return switch (facts) {
            case VoucherSubmitted e -> {
                VoucherContent before = putForwardBefore(event);
                yield before == null ? corrected(e.content()) : Contents.changes(before, e.content());
            }
            case VoucherPosted e -> corrected(e.content());
            default -> List.of();
        };
    }

    private @Nullable VoucherContent putForwardBefore(StoredEvent event) {
        return event.sequence() == 0
                ? null
                : log.of(event.aggregate(), 0).stream()
                        .filter(earlier -> earlier.sequence() < event.sequence())
                        .map(StoredEvent::payload)
                        .filter(VoucherSubmitted.class::isInstance)
                        .map(earlier -> ((VoucherSubmitted) earlier).content())
                        .reduce((first, last) -> last)
                        .orElse(null);
    }

    /** What a correction makes different from the voucher it stands in place of. */
    private List<Change> corrected(VoucherContent content) {
        if (!(content.purpose() instanceof Purpose.Correction correction)) {
            return List.of();
        }
        return log.of(new AggregateKey("voucher", correction.of().value()), 0).stream()
                .map(StoredEvent::payload)
                .filter(VoucherSubmitted.class::isInstance)
                .map(original -> ((VoucherSubmitted) original).content())
                .reduce((first, last) -> last)
                .map(before -> Contents.changes(before, content))
                .orElse(List.of());
    }
}
