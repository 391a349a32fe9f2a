package vn.unionledger.api.page;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.projections.organisationview.NamedPerson;
import vn.unionledger.projections.organisationview.OfficerRow;
import vn.unionledger.projections.organisationview.Organisation;

/**
 * Opens sealed names and words as far as the reader may see them. What the reader may not see reads "đã niêm phong", what
 * nobody can open any more "đã xóa theo yêu cầu".
 */
public final class PageNames {

    private final Organisation organisation;
    private final KeyVault vault;
    private final PageWords words;

    public PageNames(Organisation organisation, KeyVault vault, PageWords words) {
        this.organisation = organisation;
        this.vault = vault;
        this.words = words;
    }

    /** What officers are called: by name, or by office for a reader who sees no names. */
    public Map<PersonId, String> officers(Collection<PersonId> people, Reading reading) {
        return reading.sight().officers() ? opened(people) : offices(people, reading);
    }

    /** What those who paid or received are called. */
    public Map<PersonId, String> parties(Collection<PersonId> people, Reading reading) {
        return parties(people, reading.sight());
    }

    private Map<PersonId, String> parties(Collection<PersonId> people, Sight sight) {
        if (sight.parties()) {
            return opened(people);
        }
        Map<PersonId, String> closed = new LinkedHashMap<>();
        people.forEach(person -> closed.put(person, words.said("sealed.closed")));
        return closed;
    }

    /** Words that were sealed; nothing for none. */
    public @Nullable String text(@Nullable Sealed<?> sealed, Reading reading) {
        return text(sealed, reading, reading.sight());
    }

    private @Nullable String text(@Nullable Sealed<?> sealed, Reading reading, Sight sight) {
        if (sealed == null) {
            return null;
        }
        return mayRead(sealed.subject(), reading, sight) ? opened(sealed) : words.said("sealed.closed");
    }

    /**
     * What was written of a case; nothing for none.
     *
     * @param requester who put it forward, and may go on reading it
     */
    public @Nullable String ofCase(
            @Nullable Sealed<Sealed.Text> sealed, @Nullable PersonId requester, Reading reading) {
        return text(sealed, reading, sightOf(requester, reading));
    }

    /**
     * Whom a case is about, by name, for a reader who may see both the case and the name; nothing for none.
     *
     * @param requester who put it forward, and may go on reading it
     */
    public @Nullable String whom(@Nullable Sealed<Sealed.Who> sealed, @Nullable PersonId requester, Reading reading) {
        Sight sight = sightOf(requester, reading);
        if (sealed == null || !mayRead(sealed.subject(), reading, sight)) {
            return text(sealed, reading, sight);
        }
        return vault.open(sealed)
                .map(PersonId::new)
                .map(person -> requireNonNull(parties(List.of(person), sight).get(person)))
                .orElseGet(() -> words.said("sealed.destroyed"));
    }

    private static Sight sightOf(@Nullable PersonId requester, Reading reading) {
        boolean own = !reading.below() && reading.reader().person().equals(requester);
        return own ? reading.sight().withCase() : reading.sight();
    }

    /** Whether the reader may see what was sealed for a person, a case or a unit's officers. */
    public static boolean mayRead(Subject subject, Reading reading) {
        return mayRead(subject, reading, reading.sight());
    }

    private static boolean mayRead(Subject subject, Reading reading, Sight sight) {
        if (subject.isUnit()) {
            return sight.remarks() && subject.equals(Subject.of(reading.unit()));
        }
        return subject.asPerson().isPresent() ? sight.parties() : sight.cases();
    }

    private Map<PersonId, String> opened(Collection<PersonId> people) {
        Map<PersonId, NamedPerson> sealed = organisation.people(people);
        Map<PersonId, String> names = new LinkedHashMap<>();
        for (PersonId person : people) {
            names.put(
                    person,
                    Optional.ofNullable(sealed.get(person))
                            .map(named -> opened(named.name()))
                            .orElseGet(() -> words.said("people.unknown")));
        }
        return names;
    }

    private Map<PersonId, String> offices(Collection<PersonId> people, Reading reading) {
        Map<PersonId, String> offices = new LinkedHashMap<>();
        people.forEach(person -> offices.put(person, words.said("people.officer")));
        for (OfficerRow officer : organisation.officers(reading.unit(), reading.asked())) {
            offices.replace(officer.person(), words.word(officer.office()));
        }
        return offices;
    }

    private String opened(Sealed<?> sealed) {
        return vault.open(sealed).orElseGet(() -> words.said("sealed.destroyed"));
    }
}
