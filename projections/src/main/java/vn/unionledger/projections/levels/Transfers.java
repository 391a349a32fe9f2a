package vn.unionledger.projections.levels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.transfer.TransferEvent;
import vn.unionledger.core.transfer.TransferEvent.ReceiptReversed;
import vn.unionledger.core.transfer.TransferEvent.SendingReversed;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.core.transfer.TransferEvent.TransferSent;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.Facts.Fact;

/** Money between units, end by end: what names its transfer, and what was booked without naming one. */
final class Transfers {
    private final JdbcClient views;
    private final Facts facts;

    Transfers(JdbcClient views, Facts facts) {
        this.views = views;
        this.facts = facts;
    }

    /**
     * The transfers from and to a unit up to a day, the last one first.
     *
     * @param below the units whose payments upward may be for this one
     */
    List<TransferRow> of(UnitId unit, Collection<UnitId> below, Levels.Units units, Asked asked) {
        Map<TransferId, Ends> byTransfer = new LinkedHashMap<>();
        for (Fact<TransferEvent> fact : facts.read(
                TransferEvent.class,
                "topic = 'TRANSFER' and subject in (select subject from level_fact where topic = 'TRANSFER'"
                        + " and (unit = :unit or other = :unit) and position <= :known)",
                unit,
                asked)) {
            byTransfer.computeIfAbsent(fact.event().transfer(), _ -> new Ends()).happened(fact, asked.until());
        }
        for (End end : unnamed(unit, below, units, asked)) {
            byTransfer.computeIfAbsent(end.transfer(), _ -> new Ends()).booked(end);
        }
        List<TransferRow> rows = new ArrayList<>();
        byTransfer.values().forEach(ends -> rows.addAll(ends.rows(units, asked.until())));
        rows.sort(Comparator.comparingLong(TransferRow::position).reversed());
        return rows;
    }

    /** Payments upward and allocations that name no transfer, of the unit and of those below that settle with it. */
    private List<End> unnamed(UnitId unit, Collection<UnitId> below, Levels.Units units, Asked asked) {
        Set<String> booking = new LinkedHashSet<>();
        booking.add(unit.value());
        below.forEach(one -> booking.add(one.value()));
        List<End> ends = new ArrayList<>();
        views.sql("""
                        select p.unit, p.voucher, p.purpose, p.topic, p.occurred_on, min(e.fund), abs(sum(e.amount)), p.position
                        from posting p join entry e on e.position = p.position and e.account like 'place:%'
                        where p.unit in (:units) and p.purpose in ('paid-up', 'allocation')
                          and p.occurred_on <= :until and p.position <= :known
                          and not exists (
                            select * from posting r
                            where r.unit = p.unit and r.reverses = p.voucher and r.occurred_on <= :until
                              and r.position <= :known)
                        group by p.unit, p.voucher, p.purpose, p.topic, p.occurred_on, p.position""")
                .param("units", booking)
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> {
                    UnitId by = new UnitId(row.getString(1));
                    LocalDate on = row.getObject(5, LocalDate.class);
                    UnitId above = units.above(by, on);
                    boolean up = row.getString(3).equals("paid-up");
                    if (by.equals(unit) || unit.equals(above)) {
                        ends.add(new End(
                                new TransferId(row.getString(2)),
                                up,
                                up ? by : above,
                                up ? above : by,
                                up
                                        ? TransferKind.REMITTANCE
                                        : "by-ratio".equals(row.getString(4))
                                                ? TransferKind.PASS_DOWN
                                                : TransferKind.SUPPORT,
                                Vnd.of(row.getLong(7)),
                                new FundCode(row.getString(6)),
                                on,
                                new VoucherId(row.getString(2)),
                                row.getLong(8)));
                    }
                    return up;
                })
                .list();
        return ends;
    }

    /** What one unit booked of a transfer. */
    private record End(
            TransferId transfer,
            boolean sent,
            @Nullable UnitId from,
            @Nullable UnitId to,
            TransferKind kind,
            Vnd amount,
            @Nullable FundCode fund,
            LocalDate on,
            VoucherId voucher,
            long position) {
        static End of(TransferSent e, long position) {
            return new End(
                    e.transfer(),
                    true,
                    e.unit(),
                    e.to(),
                    e.kind(),
                    e.amount(),
                    e.fund(),
                    e.on(),
                    e.voucher(),
                    position);
        }

        static End of(TransferReceived e, long position) {
            return new End(
                    e.transfer(),
                    false,
                    e.from(),
                    e.unit(),
                    e.kind(),
                    e.amount(),
                    e.fund(),
                    e.on(),
                    e.voucher(),
                    position);
        }
    }

    /** The two ends of a transfer, as far as they are booked. */
    private static final class Ends {
        private @Nullable End sent;
        private @Nullable End received;
        private long position;

        void happened(Fact<TransferEvent> fact, LocalDate until) {
            position = Math.max(position, fact.position());
            switch (fact.event()) {
                case TransferSent e when !e.on().isAfter(until) -> sent = End.of(e, fact.position());
                case TransferReceived e when !e.on().isAfter(until) -> received = End.of(e, fact.position());
                case SendingReversed e when !e.on().isAfter(until) -> sent = null;
                case ReceiptReversed e when !e.on().isAfter(until) -> received = null;
                default -> {}
            }
        }

        void booked(End end) {
            position = Math.max(position, end.position());
            if (end.sent()) {
                sent = end;
            } else {
                received = end;
            }
        }

        List<TransferRow> rows(Levels.Units units, LocalDate until) {
            End out = sent;
            End in = received;
            if (out != null && in != null && !out.amount().equals(in.amount())) {
                return List.of(
                        row(out, out, null, out.position(), units, until),
                        row(in, null, in, in.position(), units, until));
            }
            End one = out != null ? out : in;
            return one == null ? List.of() : List.of(row(one, out, in, position, units, until));
        }

        private static TransferRow row(
                End one, @Nullable End out, @Nullable End in, long position, Levels.Units units, LocalDate until) {
            UnitId from = one.from();
            UnitId to = one.to();
            boolean paired = out != null && in != null;
            return new TransferRow(
                    one.transfer(),
                    from,
                    to,
                    one.kind(),
                    one.amount(),
                    one.fund(),
                    out == null ? null : out.on(),
                    out == null ? null : out.voucher(),
                    in == null ? null : in.on(),
                    in == null ? null : in.voucher(),
                    paired ? 0 : ChronoUnit.DAYS.between(one.on(), until),
                    paired || (from != null && to != null && units.keepsBook(from) && units.keepsBook(to)),
                    position);
        }
    }
}
