package vn.unionledger.projections.voucherview;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedReversed;
import vn.unionledger.core.voucher.VoucherEvent.VoucherReturned;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Why;

/** Asks for vouchers: one with its whole life, lists, and what waits for the chair. */
public final class Vouchers {
    private final JdbcClient views;
    private final LogReader log;

    public Vouchers(DataSource database, LogReader log) {
        this.views = JdbcClient.create(database);
        this.log = log;
    }

    /** One voucher as known at a position, its content read from the log; nothing if it was unknown then. */
    public Optional<VoucherPage> voucher(VoucherId voucher, long known) {
        List<Step> steps = steps(voucher, known);
        Optional<Long> posted = posted(voucher, known);
        Optional<StoredEvent> event = posted.or(() -> steps.stream()
                        .filter(step -> step.state() == VoucherState.SUBMITTED)
                        .map(Step::position)
                        .reduce((first, last) -> last))
                .map(log::at);
        return event.map(from -> page(voucher, from, steps, known));
    }

    private VoucherPage page(VoucherId voucher, StoredEvent event, List<Step> steps, long known) {
        Facts facts =
                switch (event.payload()) {
                    case VoucherPosted e -> new Facts(e.unit(), e.number(), e.content(), e.maker(), e.approver());
                    case VoucherSubmitted e -> new Facts(e.unit(), null, e.content(), e.by(), null);
                    default -> throw new IllegalStateException("no voucher stands at " + event.position());
                };
        Why why = Why.of(facts.content().purpose());
        Link reversedBy = link("reverses", voucher, known);
        return new VoucherPage(
                facts.unit(),
                voucher,
                state(facts, steps, reversedBy),
                facts.number(),
                facts.content(),
                Vnd.sum(facts.content().lines().stream().map(Line::amount).filter(Vnd::isPositive)),
                contentHash(voucher, known),
                facts.maker(),
                facts.approver() == null ? approver(steps) : facts.approver(),
                steps,
                why.reverses() == null ? null : numbered(why.reverses(), known),
                reversedBy,
                why.corrects() == null ? null : numbered(why.corrects(), known),
                link("corrects", voucher, known),
                title(facts.unit(), why.ref(), known),
                event.position(),
                event.hash().hex());
    }

    private record Facts(
            UnitId unit,
            @Nullable String number,
            VoucherContent content,
            PersonId maker,
            @Nullable PersonId approver) {}

    private static VoucherState state(Facts facts, List<Step> steps, @Nullable Link reversedBy) {
        if (facts.number() != null) {
            return reversedBy == null ? VoucherState.POSTED : VoucherState.REVERSED;
        }
        return steps.getLast().state();
    }

    /** Nobody put an opening, an import or what closing a month owes upward before a second person: such have no steps. */
    private static @Nullable PersonId approver(List<Step> steps) {
        return !steps.isEmpty() && steps.getLast().state() == VoucherState.APPROVED
                ? steps.getLast().by()
                : null;
    }

    private Optional<Long> posted(VoucherId voucher, long known) {
        return views.sql("select position from posting where voucher = :voucher and position <= :known")
                .param("voucher", voucher.value())
                .param("known", known)
                .query(Long.class)
                .optional();
    }

    private @Nullable String contentHash(VoucherId voucher, long known) {
        return views.sql("""
                        select content_hash from voucher_step
                        where voucher = :voucher and position <= :known and step = 'SUBMITTED'
                        order by position desc limit 1""")
                .param("voucher", voucher.value())
                .param("known", known)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private @Nullable Link link(String column, VoucherId voucher, long known) {
        return views.sql("select voucher, number from posting where " + column
                        + " = :voucher and position <= :known order by position limit 1")
                .param("voucher", voucher.value())
                .param("known", known)
                .query((row, number) -> new Link(new VoucherId(row.getString(1)), row.getString(2)))
                .optional()
                .orElse(null);
    }

    private Link numbered(VoucherId voucher, long known) {
        return new Link(
                voucher,
                views.sql("select number from posting where voucher = :voucher and position <= :known")
                        .param("voucher", voucher.value())
                        .param("known", known)
                        .query(String.class)
                        .optional()
                        .orElse(null));
    }

    private @Nullable String title(UnitId unit, @Nullable String ref, long known) {
        return ref == null
                ? null
                : views.sql("select title from fact where subject = :ref and unit = :unit and position <= :known"
                                + " and what in ('CAMPAIGN_CALLED', 'ACTIVITY_PLANNED') order by position limit 1")
                        .param("ref", ref)
                        .param("unit", unit.value())
                        .param("known", known)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    private List<Step> steps(VoucherId voucher, long known) {
        List<Step> steps = new ArrayList<>();
        views.sql("select * from voucher_step where voucher = :voucher and position <= :known order by position")
                .param("voucher", voucher.value())
                .param("known", known)
                .query(row -> {
                    VoucherState state = VoucherState.valueOf(row.getString("step"));
                    String office = row.getString("office");
                    long position = row.getLong("position");
                    steps.add(new Step(
                            state,
                            new PersonId(row.getString("acted_by")),
                            office == null ? null : Office.valueOf(office),
                            row.getLong("recorded_at"),
                            position,
                            reason(state, position),
                            HexFormat.of().formatHex(row.getBytes("hash"))));
                });
        return steps;
    }

    private @Nullable Sealed<Sealed.Text> reason(VoucherState state, long position) {
        return switch (state) {
            case RETURNED -> ((VoucherReturned) log.at(position).payload()).reason();
            case REVERSED -> ((VoucherMarkedReversed) log.at(position).payload()).reason();
            case SUBMITTED, APPROVED, WITHDRAWN, POSTED -> null;
        };
    }

    /**
     * The vouchers of a unit that fit, the latest day first.
     *
     * @param asked the days they are booked on, and the position they are known at
     */
    public VoucherList list(UnitId unit, Filter filter, Asked asked, int offset, int limit) {
        return new Listing(views, unit, filter, asked).page(offset, limit);
    }

    /** What waits for a second person in a unit, the longest waiting first. */
    public List<Waiting> waiting(UnitId unit, long known) {
        return new Queue(views).waiting(unit, known);
    }
}
