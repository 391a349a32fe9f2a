package vn.unionledger.projections.organisationview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.book.BookEvent.BookOpened;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.book.BookEvent.MonthReopened;
import vn.unionledger.core.book.BookEvent.PlaceAdded;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.organisation.UnitEvent.FundingClassChanged;
import vn.unionledger.core.organisation.UnitEvent.OfficeDelegated;
import vn.unionledger.core.organisation.UnitEvent.OfficerAppointed;
import vn.unionledger.core.organisation.UnitEvent.OfficerReleased;
import vn.unionledger.core.organisation.UnitEvent.OwnershipRecorded;
import vn.unionledger.core.organisation.UnitEvent.SectionFormed;
import vn.unionledger.core.organisation.UnitEvent.UnitFounded;
import vn.unionledger.core.organisation.UnitEvent.UnitReparented;
import vn.unionledger.core.privacy.PersonEvent;
import vn.unionledger.core.privacy.PersonEvent.KeyDestroyed;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code organisation}: dated facts of units, and the sealed names of people. */
public final class OrganisationView implements View {
    static final Table FACT = Table.of(
            "organisation_fact",
            "position",
            "line",
            "unit",
            "what",
            "on_date",
            "until_date",
            "recorded_at",
            "subject",
            "name",
            "detail",
            "other",
            "document",
            "acted_by",
            "hash");
    static final Table PERSON =
            Table.of("person", "position", "line", "unit", "person", "sealed_for", "key_id", "field", "cipher");

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public List<Table> tables() {
        return List.of(FACT, PERSON);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        switch (event.payload()) {
            case LedgerOpened e ->
                new Said(event, event.unit(), "LEDGER_OPENED", e.ledgerId(), null)
                        .named(e.title())
                        .detail(e.sample() ? "SAMPLE" : "REAL")
                        .in(rows);
            case UnitEvent e -> unit(event, e, rows);
            case FundEvent e -> fund(event, e, rows);
            case BookEvent e -> book(event, e, rows);
            case PersonEvent e -> person(event, e, rows);
            default -> {}
        }
    }

    private static void unit(StoredEvent event, UnitEvent unit, Rows rows) {
        switch (unit) {
            case UnitFounded e ->
                new Said(event, e.unit(), "UNIT_FOUNDED", e.unit(), e.on())
                        .named(e.name())
                        .detail(e.level() + "/" + e.fundingClass())
                        .other(e.parent())
                        .document(e.document())
                        .in(rows);
            case UnitReparented e ->
                new Said(event, e.unit(), "UNIT_REPARENTED", e.unit(), e.on())
                        .other(e.parent())
                        .document(e.document())
                        .in(rows);
            case FundingClassChanged e ->
                new Said(event, e.unit(), "FUNDING_CLASS", e.unit(), e.on())
                        .detail(e.fundingClass().name())
                        .document(e.document())
                        .in(rows);
            case OwnershipRecorded e ->
                new Said(event, e.unit(), "OWNERSHIP", e.unit(), e.on())
                        .detail(e.ownership().name())
                        .document(e.document())
                        .in(rows);
            case SectionFormed e ->
                new Said(event, e.unit(), "SECTION", e.section(), e.on())
                        .named(e.name())
                        .detail(e.kind().name())
                        .other(e.within())
                        .in(rows);
            case OfficerAppointed e ->
                new Said(event, e.unit(), "APPOINTED", e.person(), e.from())
                        .until(e.until())
                        .detail(e.office().name())
                        .document(e.document())
                        .in(rows);
            case OfficerReleased e ->
                new Said(event, e.unit(), "RELEASED", e.person(), e.on())
                        .detail(e.office().name())
                        .document(e.document())
                        .in(rows);
            case OfficeDelegated e ->
                new Said(event, e.unit(), "DELEGATED", e.from(), e.since())
                        .until(e.until())
                        .detail(e.office().name())
                        .other(e.to())
                        .document(e.document())
                        .in(rows);
        }
    }

    private static void fund(StoredEvent event, FundEvent fund, Rows rows) {
        switch (fund) {
            case FundOpened e ->
                new Said(event, e.unit(), "FUND_OPENED", e.fund(), e.on())
                        .named(e.owner() == null ? e.name() : e.name() + "\n" + e.owner())
                        .detail(e.kind().name())
                        .document(e.document())
                        .in(rows);
            case FundEvent.FundRulesSet e ->
                new Said(event, e.unit(), "FUND_RULES", e.fund(), e.on())
                        .detail(e.rules().interest() + "/" + e.rules().closingBalance())
                        .document(e.rules().document())
                        .in(rows);
            case FundClosed e ->
                new Said(event, e.unit(), "FUND_CLOSED", e.fund(), e.on())
                        .document(e.document())
                        .in(rows);
        }
    }

    private static void book(StoredEvent event, BookEvent book, Rows rows) {
        switch (book) {
            case BookOpened e -> new Said(event, e.unit(), "BOOK_OPENED", e.unit(), e.on()).in(rows);
            case PlaceAdded e ->
                new Said(event, e.unit(), "PLACE", e.place(), e.on())
                        .named(e.name())
                        .detail(e.kind().name())
                        .in(rows);
            case MonthClosed e -> month(event, e.unit(), "MONTH_CLOSED", e.month(), e.by(), rows);
            case MonthReopened e -> month(event, e.unit(), "MONTH_REOPENED", e.month(), e.by(), rows);
            case BookEvent.VoucherPosted _, BookEvent.ImportPosted _ -> {}
        }
    }

    private static void month(
            StoredEvent event, UnitId unit, String what, java.time.YearMonth month, PersonId by, Rows rows) {
        new Said(event, unit, what, month, Moments.day(event.recordedAt()))
                .by(by)
                .in(rows);
    }

    private static void person(StoredEvent event, PersonEvent person, Rows rows) {
        switch (person) {
            case PersonRegistered e -> name(event, 0, e.unit(), e.person(), e.name(), rows);
            case PeopleRegistered e -> {
                int line = 0;
                for (Registered one : e.people()) {
                    name(event, line++, e.unit(), one.person(), one.name(), rows);
                }
            }
            case KeyDestroyed e ->
                new Said(event, e.unit(), "KEY_DESTROYED", e.subject(), Moments.day(event.recordedAt()))
                        .detail(e.ground().name())
                        .by(e.by())
                        .in(rows);
        }
    }

    private static void name(
            StoredEvent event, int line, UnitId unit, PersonId person, Sealed<Sealed.Name> name, Rows rows) {
        rows.add(
                PERSON,
                event.position(),
                line,
                unit.value(),
                person.value(),
                name.subject().value(),
                name.key(),
                name.field(),
                name.cipher());
    }

    /** A fact being written down. */
    private static final class Said {
        private final StoredEvent event;
        private final UnitId unit;
        private final String what;
        private final String subject;
        private final @Nullable LocalDate on;
        private @Nullable LocalDate until;
        private @Nullable String name;
        private @Nullable String detail;
        private @Nullable String other;
        private @Nullable String document;
        private @Nullable PersonId by;

        Said(StoredEvent event, UnitId unit, String what, Object subject, @Nullable LocalDate on) {
            this.event = event;
            this.unit = unit;
            this.what = what;
            this.subject = subject.toString();
            this.on = on;
            this.by = event.metadata().person();
        }

        Said until(@Nullable LocalDate day) {
            until = day;
            return this;
        }

        Said named(String words) {
            name = words;
            return this;
        }

        Said detail(String word) {
            detail = word;
            return this;
        }

        Said other(@Nullable Object id) {
            other = id == null ? null : id.toString();
            return this;
        }

        Said document(@Nullable String reference) {
            document = reference;
            return this;
        }

        Said by(PersonId person) {
            by = person;
            return this;
        }

        void in(Rows rows) {
            rows.add(
                    FACT,
                    event.position(),
                    0,
                    unit.value(),
                    what,
                    on,
                    until,
                    event.recordedAt(),
                    subject,
                    name,
                    detail,
                    other,
                    document,
                    by == null ? null : by.value(),
                    event.hash().bytes());
        }
    }
}
