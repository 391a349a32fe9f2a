package vn.unionledger.api.voucher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.api.voucher.VoucherSheet.Taken;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.voucher.VoucherEvent;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.desk.Step;

/** Lays vouchers open, from their own events in the log: nothing shown here can be behind. */
@Component
public class VoucherSheets {
    private final LogReader log;
    private final Reveal reveal;

    VoucherSheets(LogReader log, Reveal reveal) {
        this.log = log;
        this.reveal = reveal;
    }

    /** The voucher, if it is one of the unit looked at. */
    public Optional<VoucherSheet> find(Seen seen, VoucherId voucher) {
        List<StoredEvent> events = log.of(new AggregateKey("voucher", voucher.value()), 0);
        if (events.isEmpty() || !events.getFirst().unit().equals(seen.unit())) {
            return Optional.empty();
        }
        return Optional.of(sheet(seen, voucher, events));
    }

    private VoucherSheet sheet(Seen seen, VoucherId voucher, List<StoredEvent> events) {
        VoucherEvent.VoucherSubmitted put = null;
        String number = null;
        Set<PersonId> people = new LinkedHashSet<>();
        for (StoredEvent event : events) {
            VoucherEvent step = (VoucherEvent) event.payload();
            people.add(by(step));
            if (step instanceof VoucherEvent.VoucherSubmitted submitted) {
                put = submitted;
            } else if (step instanceof VoucherEvent.VoucherMarkedPosted posted) {
                number = posted.number();
            }
        }
        if (put == null) {
            throw new IllegalStateException("a voucher begins with its submission: the stream is damaged");
        }
        VoucherContent content = put.content();
        if (content.counterparty() != null) {
            people.add(content.counterparty());
        }
        Names names = reveal.names(seen, people);
        List<Taken> steps = steps(seen, events, names);
        return new VoucherSheet(
                voucher,
                steps.getLast().step(),
                put.contentHash(),
                content.kind(),
                number,
                content.documentOn(),
                content.occurredOn(),
                content.concernsOn(),
                Vnd.sum(content.lines().stream().map(Line::amount).filter(Vnd::isPositive)),
                content.lines(),
                content.purpose().word(),
                content.purpose(),
                names.ofNullable(content.counterparty()),
                reveal.text(seen, content.note(), "voucher"),
                content.invented(),
                steps);
    }

    private List<Taken> steps(Seen seen, List<StoredEvent> events, Names names) {
        List<Taken> steps = new ArrayList<>();
        for (StoredEvent event : events) {
            VoucherEvent step = (VoucherEvent) event.payload();
            steps.add(new Taken(
                    step(step),
                    names.of(by(step)),
                    Acts.moment(event.recordedAt()),
                    event.position(),
                    event.hash(),
                    reveal.text(seen, why(step), "voucher")));
        }
        return steps;
    }

    private static Step step(VoucherEvent event) {
        return switch (event) {
            case VoucherEvent.VoucherSubmitted _ -> Step.SUBMITTED;
            case VoucherEvent.VoucherApproved _ -> Step.APPROVED;
            case VoucherEvent.VoucherReturned _ -> Step.RETURNED;
            case VoucherEvent.VoucherWithdrawn _ -> Step.WITHDRAWN;
            case VoucherEvent.VoucherMarkedPosted _ -> Step.POSTED;
            case VoucherEvent.VoucherMarkedReversed _ -> Step.REVERSED;
        };
    }

    private static PersonId by(VoucherEvent event) {
        return switch (event) {
            case VoucherEvent.VoucherSubmitted e -> e.by();
            case VoucherEvent.VoucherApproved e -> e.by();
            case VoucherEvent.VoucherReturned e -> e.by();
            case VoucherEvent.VoucherWithdrawn e -> e.by();
            case VoucherEvent.VoucherMarkedPosted e -> e.by();
            case VoucherEvent.VoucherMarkedReversed e -> e.by();
        };
    }

    private static @Nullable Sealed<?> why(VoucherEvent event) {
        return switch (event) {
            case VoucherEvent.VoucherReturned e -> e.reason();
            case VoucherEvent.VoucherMarkedReversed e -> e.reason();
            default -> null;
        };
    }
}
