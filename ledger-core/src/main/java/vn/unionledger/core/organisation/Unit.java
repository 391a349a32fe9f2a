package vn.unionledger.core.organisation;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.UnitCommand.AppointOfficer;
import vn.unionledger.core.organisation.UnitCommand.ChangeFundingClass;
import vn.unionledger.core.organisation.UnitCommand.DelegateOffice;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitCommand.RecordOwnership;
import vn.unionledger.core.organisation.UnitCommand.ReleaseOfficer;
import vn.unionledger.core.organisation.UnitCommand.ReparentUnit;
import vn.unionledger.core.organisation.UnitEvent.FundingClassChanged;
import vn.unionledger.core.organisation.UnitEvent.OfficeDelegated;
import vn.unionledger.core.organisation.UnitEvent.OfficerAppointed;
import vn.unionledger.core.organisation.UnitEvent.OfficerReleased;
import vn.unionledger.core.organisation.UnitEvent.OwnershipRecorded;
import vn.unionledger.core.organisation.UnitEvent.SectionFormed;
import vn.unionledger.core.organisation.UnitEvent.UnitFounded;
import vn.unionledger.core.organisation.UnitEvent.UnitReparented;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchSection;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.organisation.UnitRefusal.NothingChanges;
import vn.unionledger.core.organisation.UnitRefusal.SectionExists;
import vn.unionledger.core.organisation.UnitRefusal.UnitExists;
import vn.unionledger.core.organisation.UnitRefusal.WrongNesting;
import vn.unionledger.core.organisation.UnitRefusal.WrongParent;
import vn.unionledger.core.refusal.Field;

/** The life of a unit: founded once, placed in the tree, divided into sections, led by officers with dated terms. */
public sealed interface Unit {
    /** How many characters a name or a document's number may have. */
    int LONGEST_WORDS = 200;

    /** A code nobody has used. */
    record Unfounded() implements Unit {}

    /**
     * A unit that exists.
     *
     * @param parent its parent now; earlier ones stay in the events
     * @param funding its funding classes, each from its first day, in their order
     * @param owned whose its employer was, each from its first day, in their order; none if nobody said
     * @param latest the day of the last change of parent or funding class, or of the founding
     */
    record Founded(
            UnitId unit,
            LocalDate foundedOn,
            UnitLevel level,
            @Nullable UnitId parent,
            List<Funding> funding,
            List<Owned> owned,
            LocalDate latest,
            Map<SectionCode, SectionKind> sections,
            Officers officers)
            implements Unit {
        public Founded {
            sections = Map.copyOf(sections);
            funding = List.copyOf(funding);
            owned = List.copyOf(owned);
        }

        /** How its employer is funded now. */
        public FundingClass fundingClass() {
            return funding.getLast().fundingClass();
        }

        /** How its employer was funded on a day; before the first change as when it was founded. */
        public FundingClass fundingClassOn(LocalDate day) {
            FundingClass then = funding.getFirst().fundingClass();
            for (Funding one : funding) {
                if (!one.from().isAfter(day)) {
                    then = one.fundingClass();
                }
            }
            return then;
        }

        /** Whose its employer was on a day; nothing if nobody said. */
        public @Nullable Ownership ownershipOn(LocalDate day) {
            Ownership then = null;
            for (Owned one : owned) {
                if (!one.from().isAfter(day)) {
                    then = one.ownership();
                }
            }
            return then;
        }

        Founded owned(Ownership ownership, LocalDate on) {
            List<Owned> more = new ArrayList<>(owned);
            more.add(new Owned(ownership, on));
            return new Founded(unit, foundedOn, level, parent, funding, more, latest, sections, officers);
        }

        Founded under(@Nullable UnitId newParent, LocalDate on) {
            return new Founded(unit, foundedOn, level, newParent, funding, owned, on, sections, officers);
        }

        Founded funded(FundingClass newClass, LocalDate on) {
            List<Funding> more = new ArrayList<>(funding);
            more.add(new Funding(newClass, on));
            return new Founded(unit, foundedOn, level, parent, more, owned, on, sections, officers);
        }

        Founded with(SectionFormed e) {
            Map<SectionCode, SectionKind> more = new HashMap<>(sections);
            more.put(e.section(), e.kind());
            return new Founded(unit, foundedOn, level, parent, funding, owned, latest, more, officers);
        }

        Founded with(Officers newOfficers) {
            return new Founded(unit, foundedOn, level, parent, funding, owned, latest, sections, newOfficers);
        }
    }

    /** A funding class from its first day on. */
    record Funding(FundingClass fundingClass, LocalDate from) {}

    /** Whose the employer is from its first day on. */
    record Owned(Ownership ownership, LocalDate from) {}

    /** Whether the person held the office on that day, or acted in it within a written authority. */
    default boolean holds(PersonId person, Office office, LocalDate on) {
        return this instanceof Founded founded && founded.officers().holds(person, office, on);
    }

    /** Whether the person's offices of that day let them do this. */
    default boolean may(PersonId person, Power power, LocalDate on) {
        return switch (power) {
            case APPROVE, REOPEN_MONTH, ORGANISE -> holds(person, Office.CHAIR, on);
            case MAKE_VOUCHERS -> holds(person, Office.ACCOUNTANT, on) || holds(person, Office.CASHIER, on);
            case KEEP_BOOK, CLOSE_MONTH -> holds(person, Office.ACCOUNTANT, on);
            case RULE_FUNDS -> holds(person, Office.CHAIR, on) || holds(person, Office.ACCOUNTANT, on);
            case RULE_POLICIES -> holds(person, Office.ACCOUNTANT, on) || holds(person, Office.FINANCE_OFFICER, on);
            case INSPECT -> holds(person, Office.INSPECTOR, on);
            case PROPOSE ->
                this instanceof Founded founded
                        && founded.officers().isOfficer(person, on)
                        && !holds(person, Office.INSPECTOR, on);
        };
    }

    /** The unit it is placed under now. */
    default @Nullable UnitId parent() {
        return founded().parent();
    }

    default boolean mayApprove(PersonId person, LocalDate on) {
        return may(person, Power.APPROVE, on);
    }

    default boolean mayMakeVouchers(PersonId person, LocalDate on) {
        return may(person, Power.MAKE_VOUCHERS, on);
    }

    default boolean mayCloseMonth(PersonId person, LocalDate on) {
        return may(person, Power.CLOSE_MONTH, on);
    }

    /** Refuses a person whose offices of that day do not let them do this. */
    default void require(PersonId person, Power power, LocalDate on) {
        if (!may(person, power, on)) {
            throw refuse(new NotInOffice(founded().unit(), person, power, on));
        }
    }

    /** Refuses a section the unit does not have. */
    default void requireSection(SectionCode section) {
        if (!founded().sections().containsKey(section)) {
            throw refuse(new NoSuchSection(founded().unit(), section));
        }
    }

    /** The facts the command leads to, in order, or a refusal. */
    default List<UnitEvent> decide(UnitCommand command) {
        return switch (command) {
            case FoundUnit c -> found(c);
            case ReparentUnit c -> List.of(reparent(founded(c.unit()), c));
            case ChangeFundingClass c -> List.of(fund(founded(c.unit()), c));
            case RecordOwnership c -> List.of(own(founded(c.unit()), c));
            case FormSection c -> List.of(form(founded(c.unit()), c));
            case AppointOfficer c -> {
                text("document", c.document());
                founded(c.unit()).officers().mayTake(new Term(c.person(), c.office(), c.from(), c.until(), null));
                yield List.of(
                        new OfficerAppointed(c.unit(), c.person(), c.office(), c.from(), c.until(), c.document()));
            }
            case ReleaseOfficer c -> {
                text("document", c.document());
                founded(c.unit()).officers().mayRelease(c.person(), c.office(), c.on());
                yield List.of(new OfficerReleased(c.unit(), c.person(), c.office(), c.on(), c.document()));
            }
            case DelegateOffice c -> {
                text("document", c.document());
                founded(c.unit()).officers().mayDelegate(c.from(), c.to(), c.office(), c.since(), c.until());
                yield List.of(new OfficeDelegated(
                        c.unit(), c.from(), c.to(), c.office(), c.since(), c.until(), c.document()));
            }
        };
    }

    /** The unit after a fact. Never refuses one. */
    default Unit evolve(UnitEvent event) {
        return switch (event) {
            case UnitFounded e ->
                new Founded(
                        e.unit(),
                        e.on(),
                        e.level(),
                        e.parent(),
                        List.of(new Funding(e.fundingClass(), e.on())),
                        List.of(),
                        e.on(),
                        Map.of(),
                        Officers.NONE);
            case UnitReparented e -> founded().under(e.parent(), e.on());
            case FundingClassChanged e -> founded().funded(e.fundingClass(), e.on());
            case OwnershipRecorded e -> founded().owned(e.ownership(), e.on());
            case SectionFormed e -> founded().with(e);
            case OfficerAppointed e -> founded().with(founded().officers().with(e));
            case OfficerReleased e -> founded().with(founded().officers().without(e));
            case OfficeDelegated e -> founded().with(founded().officers().with(e));
        };
    }

    private List<UnitEvent> found(FoundUnit c) {
        if (this instanceof Founded) {
            throw refuse(new UnitExists(c.unit()));
        }
        text("name", c.name());
        Field.wordsIfAny("document", c.document(), LONGEST_WORDS);
        if (c.unit().equals(c.parent())) {
            throw refuse(new WrongParent(c.unit(), c.unit()));
        }
        List<UnitEvent> events = new ArrayList<>();
        events.add(new UnitFounded(c.unit(), c.name(), c.level(), c.fundingClass(), c.parent(), c.on(), c.document()));
        Ownership ownership = c.ownership();
        if (ownership != null) {
            events.add(new OwnershipRecorded(c.unit(), ownership, c.on(), c.document()));
        }
        Officers officers = Officers.NONE;
        for (UnitCommand.FirstOfficer first : c.officers()) {
            text("document", first.document());
            officers.mayTake(new Term(first.person(), first.office(), first.from(), first.until(), null));
            OfficerAppointed appointed = new OfficerAppointed(
                    c.unit(), first.person(), first.office(), first.from(), first.until(), first.document());
            officers = officers.with(appointed);
            events.add(appointed);
        }
        return events;
    }

    private static UnitEvent reparent(Founded unit, ReparentUnit c) {
        text("document", c.document());
        if (c.parent().equals(unit.unit()) || c.parent().equals(unit.parent())) {
            throw refuse(new WrongParent(c.unit(), c.parent()));
        }
        notBefore(unit.latest(), c.on());
        return new UnitReparented(c.unit(), c.parent(), c.on(), c.document());
    }

    private static UnitEvent fund(Founded unit, ChangeFundingClass c) {
        text("document", c.document());
        if (c.fundingClass() == unit.fundingClass()) {
            throw refuse(new NothingChanges(c.unit()));
        }
        notBefore(unit.latest(), c.on());
        return new FundingClassChanged(c.unit(), c.fundingClass(), c.on(), c.document());
    }

    private static UnitEvent own(Founded unit, RecordOwnership c) {
        text("document", c.document());
        notBefore(unit.foundedOn(), c.on());
        if (!unit.owned().isEmpty()) {
            Owned last = unit.owned().getLast();
            if (last.ownership() == c.ownership()) {
                throw refuse(new NothingChanges(c.unit()));
            }
            notBefore(last.from(), c.on());
        }
        return new OwnershipRecorded(c.unit(), c.ownership(), c.on(), c.document());
    }

    private static UnitEvent form(Founded unit, FormSection c) {
        text("name", c.name());
        if (unit.sections().containsKey(c.section())) {
            throw refuse(new SectionExists(c.section()));
        }
        notBefore(unit.foundedOn(), c.on());
        SectionCode within = c.within();
        if (within != null) {
            SectionKind around = unit.sections().get(within);
            if (around == null) {
                throw refuse(new NoSuchSection(c.unit(), within));
            }
            if (around != SectionKind.SECTION || c.kind() != SectionKind.GROUP) {
                throw refuse(new WrongNesting(c.section(), within));
            }
        }
        return new SectionFormed(c.unit(), c.section(), c.name(), c.kind(), within, c.on());
    }

    private Founded founded(UnitId asked) {
        if (this instanceof Founded founded) {
            return founded;
        }
        throw refuse(new NoSuchUnit(asked));
    }

    private Founded founded() {
        if (this instanceof Founded founded) {
            return founded;
        }
        throw new IllegalStateException("something happened to a unit before it was founded: the stream is damaged");
    }

    private static void notBefore(LocalDate earliest, LocalDate on) {
        Field.notBefore("on", on, earliest);
    }

    private static void text(String field, String text) {
        Field.words(field, text, LONGEST_WORDS);
    }
}
