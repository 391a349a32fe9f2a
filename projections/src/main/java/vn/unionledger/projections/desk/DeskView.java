package vn.unionledger.projections.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookEvent.PlaceAdded;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.voucher.VoucherEvent;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code desk}. Names stay sealed in it. */
public final class DeskView implements View {
    private static final Table STEP = Table.of(
            "desk_step",
            "position",
            "unit",
            "voucher",
            "step",
            "recorded_at",
            "acted_by",
            "content_hash",
            "kind",
            "total",
            "purpose",
            "document_on",
            "occurred_on",
            "counterparty",
            "number");
    private static final Table PLACE = Table.of("desk_place", "position", "unit", "place", "kind", "name", "on_date");
    private static final Table FUND =
            Table.of("desk_fund", "position", "unit", "fund", "what", "kind", "name", "owner", "document", "on_date");
    private static final Table NAME =
            Table.of("desk_name", "position", "line", "unit", "person", "field", "key_id", "cipher");

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Table> tables() {
        return List.of(STEP, PLACE, FUND, NAME);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        switch (event.payload()) {
            case VoucherEvent voucher -> step(event, voucher, rows);
            case PlaceAdded e ->
                rows.add(
                        PLACE,
                        event.position(),
                        e.unit().value(),
                        e.place().value(),
                        e.kind().name(),
                        e.name(),
                        e.on());
            case FundOpened e ->
                rows.add(
                        FUND,
                        event.position(),
                        e.unit().value(),
                        e.fund().value(),
                        "OPENED",
                        e.kind().name(),
                        e.name(),
                        e.owner(),
                        e.document(),
                        e.on());
            case FundClosed e ->
                rows.add(
                        FUND,
                        event.position(),
                        e.unit().value(),
                        e.fund().value(),
                        "CLOSED",
                        null,
                        null,
                        null,
                        e.document(),
                        e.on());
            case PersonRegistered e -> name(event, 0, e.unit(), e.person(), e.name(), rows);
            case PeopleRegistered e -> {
                int line = 0;
                for (Registered one : e.people()) {
                    name(event, line++, e.unit(), one.person(), one.name(), rows);
                }
            }
            default -> {}
        }
    }

    private static void step(StoredEvent event, VoucherEvent voucher, Rows rows) {
        switch (voucher) {
            case VoucherEvent.VoucherSubmitted e ->
                step(event, e, Step.SUBMITTED, e.by(), e.contentHash(), e.content(), null, rows);
            case VoucherEvent.VoucherReturned e -> step(event, e, Step.RETURNED, e.by(), null, null, null, rows);
            case VoucherEvent.VoucherApproved e ->
                step(event, e, Step.APPROVED, e.by(), e.contentHash(), null, null, rows);
            case VoucherEvent.VoucherWithdrawn e -> step(event, e, Step.WITHDRAWN, e.by(), null, null, null, rows);
            case VoucherEvent.VoucherMarkedPosted e ->
                step(event, e, Step.POSTED, e.by(), null, null, e.number(), rows);
            case VoucherEvent.VoucherMarkedReversed e -> step(event, e, Step.REVERSED, e.by(), null, null, null, rows);
        }
    }

    private static void step(
            StoredEvent event,
            VoucherEvent voucher,
            Step step,
            PersonId by,
            @Nullable String contentHash,
            @Nullable VoucherContent content,
            @Nullable String number,
            Rows rows) {
        rows.add(
                STEP,
                event.position(),
                voucher.unit().value(),
                voucher.voucher().value(),
                step.name(),
                event.recordedAt(),
                by.value(),
                contentHash,
                content == null ? null : content.kind().name(),
                content == null ? null : total(content),
                content == null ? null : content.purpose().word(),
                content == null ? null : content.documentOn(),
                content == null ? null : content.occurredOn(),
                content == null || content.counterparty() == null
                        ? null
                        : content.counterparty().value(),
                number);
    }

    /** What the debits come to, đồng. */
    private static long total(VoucherContent content) {
        return Vnd.sum(content.lines().stream().map(Line::amount).filter(Vnd::isPositive))
                .dong();
    }

    private static void name(
            StoredEvent event, int line, UnitId unit, PersonId person, Sealed<Sealed.Name> name, Rows rows) {
        rows.add(NAME, event.position(), line, unit.value(), person.value(), name.field(), name.key(), name.cipher());
    }
}
