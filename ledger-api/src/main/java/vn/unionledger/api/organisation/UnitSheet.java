package vn.unionledger.api.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.log.StoredEvent;

/**
 * One unit with its sections and terms of office.
 *
 * @param parent absent for the top of a tree
 */
public record UnitSheet(
        UnitId unit,
        String name,
        UnitLevel level,
        FundingClass fundingClass,
        @Nullable UnitId parent,
        LocalDate foundedOn,
        List<Section> sections,
        List<Term> terms) {
    public UnitSheet {
        sections = List.copyOf(sections);
        terms = List.copyOf(terms);
    }

    /** A section, or a group within one or directly under the unit. */
    public record Section(
            SectionCode code,
            String name,
            SectionKind kind,
            @Nullable SectionCode within) {}

    /**
     * A term of office.
     *
     * @param until the last day, absent while it is open
     * @param delegated whether the office is another's, who lets this person act in it
     */
    public record Term(
            PersonId person,
            Office office,
            LocalDate from,
            @Nullable LocalDate until,
            String document,
            boolean delegated) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Whether a person may act in an office on a day. */
    public boolean holds(PersonId person, Office office, LocalDate day) {
        return terms.stream()
                .anyMatch(term -> term.person().equals(person) && term.office() == office && term.covers(day));
    }

    static Optional<UnitSheet> of(List<StoredEvent> events) {
        UnitSheet sheet = null;
        for (StoredEvent event : events) {
            sheet = after(sheet, (UnitEvent) event.payload());
        }
        return Optional.ofNullable(sheet);
    }

    private static UnitSheet after(@Nullable UnitSheet before, UnitEvent event) {
        if (event instanceof UnitEvent.UnitFounded e) {
            return new UnitSheet(
                    e.unit(), e.name(), e.level(), e.fundingClass(), e.parent(), e.on(), List.of(), List.of());
        }
        if (before == null) {
            throw new IllegalStateException("a unit's first event is its founding: the stream is damaged");
        }
        return before.after(event);
    }

    private UnitSheet after(UnitEvent event) {
        return switch (event) {
            case UnitEvent.UnitFounded _ -> throw new IllegalStateException("founded twice: the stream is damaged");
            case UnitEvent.UnitReparented e ->
                new UnitSheet(unit, name, level, fundingClass, e.parent(), foundedOn, sections, terms);
            case UnitEvent.FundingClassChanged e ->
                new UnitSheet(unit, name, level, e.fundingClass(), parent, foundedOn, sections, terms);
            case UnitEvent.OwnershipRecorded _ -> this;
            case UnitEvent.SectionFormed e ->
                new UnitSheet(
                        unit,
                        name,
                        level,
                        fundingClass,
                        parent,
                        foundedOn,
                        with(sections, new Section(e.section(), e.name(), e.kind(), e.within())),
                        terms);
            case UnitEvent.OfficerAppointed e ->
                with(new Term(e.person(), e.office(), e.from(), e.until(), e.document(), false));
            case UnitEvent.OfficerReleased e -> with(ended(e));
            case UnitEvent.OfficeDelegated e ->
                with(new Term(e.to(), e.office(), e.since(), e.until(), e.document(), true));
        };
    }

    private List<Term> ended(UnitEvent.OfficerReleased released) {
        LocalDate last = released.on().minusDays(1);
        return terms.stream()
                .map(term -> !term.delegated()
                                && term.person().equals(released.person())
                                && term.office() == released.office()
                                && term.covers(released.on())
                        ? new Term(term.person(), term.office(), term.from(), last, term.document(), false)
                        : term)
                .toList();
    }

    private UnitSheet with(Term term) {
        return with(with(terms, term));
    }

    private UnitSheet with(List<Term> all) {
        return new UnitSheet(unit, name, level, fundingClass, parent, foundedOn, sections, all);
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
