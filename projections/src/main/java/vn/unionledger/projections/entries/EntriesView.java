package vn.unionledger.projections.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.inspection.InspectionEvent;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.RollUp;
import vn.unionledger.projections.feed.RollUp.Column;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code entries}: postings, their entries, and the dated facts that reports count. */
public final class EntriesView implements View {
    static final Table POSTING = Table.of(
            "posting",
            "position",
            "unit",
            "voucher",
            "kind",
            "serial",
            "number",
            "document_on",
            "occurred_on",
            "concerns_on",
            "recorded_at",
            "total",
            "purpose",
            "topic",
            "ref",
            "count",
            "source",
            "reverses",
            "corrects",
            "maker",
            "approver",
            "counterparty",
            "invented",
            "hash");
    static final Table ENTRY = Table.of(
            "entry",
            "position",
            "line",
            "unit",
            "fund",
            "account",
            "amount",
            "section",
            "occurred_on",
            "concerns_on",
            "invented");
    static final Table FACT = Table.of(
            "fact",
            "position",
            "line",
            "unit",
            "what",
            "on_date",
            "recorded_at",
            "subject",
            "topic",
            "whom",
            "fund",
            "amount",
            "count",
            "section",
            "origin",
            "title",
            "owner",
            "document",
            "voucher",
            "person",
            "acted_by",
            "closes_on",
            "details",
            "invented",
            "hash");
    static final Table INSPECTION = Table.of(
            "inspection",
            "position",
            "line",
            "unit",
            "inspection",
            "kind",
            "scope",
            "target",
            "about",
            "state",
            "result",
            "on_date",
            "recorded_at",
            "acted_by",
            "invented",
            "hash");

    /**
     * What each unit's accounts moved by, by the first days of the months of both dates, signed as people read it: income and debts
     * to the upper level as credits. Entries are counted so that a doubled one shows even at zero.
     */
    public static final RollUp UNIT_MONTH = new RollUp(
            "unit_month",
            ENTRY,
            List.of(
                    new Column("unit", "unit"),
                    new Column("occurred_on", firstOfMonth("occurred_on")),
                    new Column("concerns_on", firstOfMonth("concerns_on"))),
            List.of(
                    new Column("income", "case when account like 'income:%' then -amount else 0 end"),
                    new Column("expense", "case when account like 'expense:%' then amount else 0 end"),
                    new Column("held", "case when account like 'place:%' then amount else 0 end"),
                    new Column("payable_up", "case when account = 'payable-up' then -amount else 0 end"),
                    new Column("invented", "invented"),
                    new Column("entries", "1")));

    private static String firstOfMonth(String day) {
        return day + " - interval dayofmonth(" + day + ") - 1 day";
    }

    @Override
    public List<RollUp> rollUps() {
        return List.of(UNIT_MONTH);
    }

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public List<Table> tables() {
        return List.of(POSTING, ENTRY, FACT, INSPECTION);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        switch (event.payload()) {
            case VoucherPosted posted -> add(event, posted, rows);
            case InspectionEvent _ -> add(Entries.inspection(event), rows);
            default -> Entries.facts(event).forEach(fact -> add(fact, rows));
        }
    }

    private static void add(StoredEvent event, VoucherPosted posted, Rows rows) {
        Posting posting = Entries.posting(event, posted);
        add(posting, rows);
        Entries.lines(posting, posted).forEach(entry -> add(entry, rows));
    }

    private static void add(Posting p, Rows rows) {
        rows.add(
                POSTING,
                p.position(),
                p.unit().value(),
                p.voucher().value(),
                p.kind().name(),
                p.serial(),
                p.number(),
                p.documentOn(),
                p.occurredOn(),
                p.concernsOn(),
                p.recordedAt(),
                p.total().dong(),
                p.why().word(),
                p.why().topic(),
                p.why().ref(),
                p.why().count(),
                p.why().source(),
                text(p.why().reverses()),
                text(p.why().corrects()),
                p.maker().value(),
                text(p.approver()),
                text(p.counterparty()),
                p.invented(),
                p.hash().bytes());
    }

    private static void add(Entry e, Rows rows) {
        rows.add(
                ENTRY,
                e.position(),
                e.line(),
                e.posting().unit().value(),
                e.fund().value(),
                e.account().value(),
                e.amount().dong(),
                text(e.section()),
                e.posting().occurredOn(),
                e.posting().concernsOn(),
                e.posting().invented());
    }

    private static void add(Fact f, Rows rows) {
        rows.add(
                FACT,
                f.position(),
                f.line(),
                f.unit().value(),
                f.what().name(),
                f.on(),
                f.recordedAt(),
                f.subject(),
                f.topic(),
                f.whom(),
                text(f.fund()),
                dong(f.amount()),
                f.count(),
                text(f.section()),
                text(f.origin()),
                f.title(),
                f.owner(),
                f.document(),
                text(f.voucher()),
                text(f.person()),
                text(f.by()),
                f.closesOn(),
                f.details(),
                f.invented(),
                f.hash().bytes());
    }

    private static void add(@Nullable InspectionFact i, Rows rows) {
        if (i == null) {
            return;
        }
        rows.add(
                INSPECTION,
                i.position(),
                i.line(),
                i.unit().value(),
                i.inspection().value(),
                i.kind().name(),
                i.scope().name(),
                i.target().name(),
                i.about(),
                i.state().name(),
                i.result().name(),
                i.on(),
                i.recordedAt(),
                text(i.by()),
                i.invented(),
                i.hash().bytes());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable Long dong(@Nullable Vnd amount) {
        return amount == null ? null : amount.dong();
    }
}
