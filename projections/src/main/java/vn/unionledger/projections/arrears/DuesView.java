package vn.unionledger.projections.arrears;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.dues.DuesEvent.Applied;
import vn.unionledger.core.dues.DuesEvent.Assessed;
import vn.unionledger.core.dues.DuesEvent.CollectionReversed;
import vn.unionledger.core.dues.DuesEvent.DuesCollected;
import vn.unionledger.core.dues.DuesEvent.DuesRefunded;
import vn.unionledger.core.dues.DuesEvent.MonthAssessed;
import vn.unionledger.core.dues.DuesEvent.MonthReassessed;
import vn.unionledger.core.dues.DuesEvent.Paid;
import vn.unionledger.core.dues.DuesEvent.RefundReversed;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code dues}: the facts about members as they are stored, and an entry for each month a fact about dues touches. */
public final class DuesView implements View {
    static final Table MEMBER = Table.of("member_fact", "position", "unit", "name", "revision", "facts");
    static final Table ENTRY = Table.of(
            "dues_entry",
            "position",
            "line",
            "unit",
            "member",
            "month",
            "section",
            "what",
            "basis",
            "standard",
            "excess",
            "amount",
            "amount_excess",
            "applied",
            "prepaid",
            "voucher",
            "on_day",
            "recorded_at",
            "hash");

    @Override
    public String name() {
        return "dues";
    }

    @Override
    public List<Table> tables() {
        return List.of(MEMBER, ENTRY);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        switch (event.payload()) {
            case MemberEvent fact -> {
                EventName name = EventNames.nameOf(fact.getClass());
                rows.add(
                        MEMBER,
                        event.position(),
                        fact.unit().value(),
                        name.name(),
                        name.revision(),
                        new String(Codec.FACTS.write(fact), UTF_8));
            }
            case DuesEvent fact -> new Lines(event, fact.unit(), rows).of(fact);
            default -> {}
        }
    }

    /** The entries of one fact, numbered on. */
    private static final class Lines {
        private final StoredEvent event;
        private final UnitId unit;
        private final Rows rows;
        private int line;

        Lines(StoredEvent event, UnitId unit, Rows rows) {
            this.event = event;
            this.unit = unit;
            this.rows = rows;
        }

        void of(DuesEvent fact) {
            switch (fact) {
                case MonthAssessed e -> {
                    e.lines().forEach(one -> charge(What.ASSESSED, e.month(), e.section(), one, e.on()));
                    e.withoutPay().forEach(member -> unknown(member, e));
                }
                case MonthReassessed e ->
                    e.lines().forEach(one -> charge(What.REASSESSED, e.month(), e.section(), one, e.on()));
                case DuesCollected e ->
                    e.lines().forEach(one -> money(What.COLLECTED, e.month(), e.voucher(), one, e.on()));
                case CollectionReversed e ->
                    e.lines().forEach(one -> money(What.COLLECTION_REVERSED, e.month(), e.voucher(), one, e.on()));
                case DuesRefunded e ->
                    e.lines().forEach(one -> money(What.REFUNDED, e.month(), e.voucher(), one, e.on()));
                case RefundReversed e ->
                    e.lines().forEach(one -> money(What.REFUND_REVERSED, e.month(), e.voucher(), one, e.on()));
            }
        }

        private void charge(What what, YearMonth month, @Nullable SectionCode section, Assessed one, LocalDate on) {
            add(
                    new Entry(one.member(), month, section, what, one.basis().name(), null, on),
                    one.standard(),
                    one.excess(),
                    Vnd.ZERO,
                    Vnd.ZERO,
                    settled(one.applied(), month),
                    one.prepaid());
            others(new Entry(one.member(), month, section, what, null, null, on), one.applied());
        }

        private void money(What what, YearMonth month, VoucherId voucher, Paid one, LocalDate on) {
            Entry entry = new Entry(one.member(), month, one.section(), what, null, voucher, on);
            add(entry, Vnd.ZERO, Vnd.ZERO, one.amount(), one.excess(), settled(one.applied(), month), one.prepaid());
            others(entry, one.applied());
        }

        private void unknown(PersonId member, MonthAssessed e) {
            Entry entry = new Entry(member, e.month(), e.section(), What.PAY_UNKNOWN, null, null, e.on());
            add(entry, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO);
        }

        /** What settles months other than the fact's own. */
        private void others(Entry entry, List<Applied> applied) {
            for (Applied one : applied) {
                if (!one.month().equals(entry.month())) {
                    add(entry.in(one.month()), Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, one.amount(), Vnd.ZERO);
                }
            }
        }

        private static Vnd settled(List<Applied> applied, YearMonth month) {
            return Vnd.sum(
                    applied.stream().filter(one -> one.month().equals(month)).map(Applied::amount));
        }

        private void add(
                Entry entry, Vnd standard, Vnd excess, Vnd amount, Vnd amountExcess, Vnd applied, Vnd prepaid) {
            rows.add(
                    ENTRY,
                    event.position(),
                    line++,
                    unit.value(),
                    entry.member().value(),
                    entry.month().toString(),
                    entry.section() == null ? null : entry.section().value(),
                    entry.what().name(),
                    entry.basis(),
                    standard.dong(),
                    excess.dong(),
                    amount.dong(),
                    amountExcess.dong(),
                    applied.dong(),
                    prepaid.dong(),
                    entry.voucher() == null ? null : entry.voucher().value(),
                    entry.on(),
                    event.recordedAt(),
                    event.hash().bytes());
        }
    }

    private record Entry(
            PersonId member,
            YearMonth month,
            @Nullable SectionCode section,
            What what,
            @Nullable String basis,
            @Nullable VoucherId voucher,
            LocalDate on) {
        Entry in(YearMonth other) {
            return new Entry(member, other, section, what, basis, voucher, on);
        }
    }
}
