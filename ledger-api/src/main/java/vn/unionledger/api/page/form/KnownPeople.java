package vn.unionledger.api.page.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.projections.organisationview.NamedPerson;
import vn.unionledger.projections.organisationview.Organisation;

/**
 * Finds people the unit registered by a part of their name, for those who may read names: so that one person is not registered
 * anew with each thing. Marks and capitals do not count. A field {@code person} is filled in with an id, or {@code personName}
 * with a new name.
 */
@Component
public class KnownPeople {

    private static final int READ = 5_000;
    private static final int SHOWN = 6;
    private static final int SHORTEST = 2;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Organisation organisation;
    private final DatabaseKeyVault vault;

    KnownPeople(Organisation organisation, DatabaseKeyVault vault) {
        this.organisation = organisation;
        this.vault = vault;
    }

    /** Somebody who can be chosen. */
    public record Known(PersonId person, String name) {
        /** Masks the name. */
        @Override
        public String toString() {
            return "Known[" + person + "]";
        }
    }

    /** At most six whose name has these letters in it, in the order of registering; nobody for one letter or none. */
    public List<Known> find(@Nullable String typed, Reading reading) {
        String wanted = typed == null ? "" : plain(typed);
        if (wanted.length() < SHORTEST || !reading.sight().parties()) {
            return List.of();
        }
        List<NamedPerson> people = organisation.peopleOf(reading.unit(), 0, READ);
        Map<Sealed<?>, String> names =
                vault.openAll(people.stream().map(NamedPerson::name).toList());
        List<Known> found = new ArrayList<>();
        for (NamedPerson person : people) {
            String name = names.get(person.name());
            if (name != null && plain(name).contains(wanted)) {
                found.add(new Known(person.person(), name));
                if (found.size() == SHOWN) {
                    break;
                }
            }
        }
        return found;
    }

    /** Everybody with one of these names, marks counting and capitals not, in the order of registering; nobody for who may not read names. */
    public List<Known> named(Collection<String> wanted, Reading reading) {
        if (!reading.sight().parties()) {
            return List.of();
        }
        Set<String> asked = wanted.stream().map(Pasted::plain).collect(Collectors.toSet());
        List<NamedPerson> people = organisation.peopleOf(reading.unit(), 0, Integer.MAX_VALUE);
        Map<Sealed<?>, String> names =
                vault.openAll(people.stream().map(NamedPerson::name).toList());
        List<Known> found = new ArrayList<>();
        for (NamedPerson person : people) {
            String name = names.get(person.name());
            if (name != null && asked.contains(Pasted.plain(name))) {
                found.add(new Known(person.person(), name));
            }
        }
        return found;
    }

    /** Whether the unit registered this person. */
    public boolean isOf(PersonId person, Reading reading) {
        NamedPerson named = organisation.people(List.of(person)).get(person);
        return named != null && named.unit().equals(reading.unit());
    }

    /** The fields of a form with the name left out where a known person was chosen. */
    public static Map<String, List<String>> chosen(Map<String, List<String>> fields, String field) {
        List<String> person = fields.get(field);
        if (person != null && !person.isEmpty() && !person.getLast().isBlank()) {
            fields.remove(field + "Name");
        }
        return fields;
    }

    private static String plain(String name) {
        String open = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(open).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
