package vn.unionledger.api.person;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.projections.desk.Desk;

/**
 * Opens sealed text for those who may read it. What concerns a case is shown to who decides, keeps the books or inspects, and
 * each look is written down before anything is shown.
 */
@Component
public class Reveal {
    /** What stands where a key was destroyed. */
    public static final String DESTROYED = "đã xóa theo yêu cầu";

    private static final Set<Office> CASE_READERS =
            EnumSet.of(Office.CHAIR, Office.VICE_CHAIR, Office.ACCOUNTANT, Office.INSPECTOR);

    private final DatabaseKeyVault vault;
    private final Desk desk;
    private final JdbcClient app;
    private final InstantSource clock;

    Reveal(DatabaseKeyVault vault, Desk desk, JdbcClient app, InstantSource clock) {
        this.vault = vault;
        this.desk = desk;
        this.app = app;
        this.clock = clock;
    }

    /** The names of these people; nobody's for who may not see names. */
    public Names names(Seen seen, Collection<PersonId> people) {
        if (!seen.names() || people.isEmpty()) {
            return new Names(Map.of());
        }
        Map<PersonId, Sealed<Sealed.Name>> sealed = desk.names(people);
        Map<Sealed<?>, String> open = vault.openAll(sealed.values().stream().toList());
        Map<PersonId, String> names = new HashMap<>();
        sealed.forEach((person, name) -> names.put(person, open.getOrDefault(name, DESTROYED)));
        return new Names(names);
    }

    /**
     * The names of the people that rows name.
     *
     * @return nothing for who may not see people at all, not even by their ids
     */
    @SafeVarargs
    public final <T> @Nullable Names namesOf(
            Seen seen, Collection<T> rows, Function<? super T, @Nullable PersonId>... people) {
        if (!seen.names()) {
            return null;
        }
        Set<PersonId> all = new LinkedHashSet<>();
        for (T row : rows) {
            for (Function<? super T, @Nullable PersonId> of : people) {
                PersonId person = of.apply(row);
                if (person != null) {
                    all.add(person);
                }
            }
        }
        return names(seen, all);
    }

    /**
     * A text in words; absent if there is none, or it is not for this person.
     *
     * @param purpose a word for why it is looked at, kept with the look
     */
    public @Nullable String text(Seen seen, @Nullable Sealed<?> sealed, String purpose) {
        if (sealed == null || !seen.names()) {
            return null;
        }
        if (sealed.subject().value().startsWith("case/")) {
            if (!CASE_READERS.contains(seen.person().office())) {
                return null;
            }
            keep(seen, sealed, purpose);
        }
        return vault.open(sealed).orElse(DESTROYED);
    }

    private void keep(Seen seen, Sealed<?> sealed, String purpose) {
        app.sql("insert into sensitive_read (at, unit, person, subject, field, purpose) values (?, ?, ?, ?, ?, ?)")
                .params(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        seen.unit().value(),
                        seen.person().person().value(),
                        sealed.subject().value(),
                        sealed.field(),
                        purpose)
                .update();
    }

    /** Names that were opened. */
    public record Names(Map<PersonId, String> byPerson) {
        public Names {
            byPerson = Map.copyOf(byPerson);
        }

        public Named of(PersonId person) {
            return new Named(person, byPerson.get(person));
        }

        public @Nullable Named ofNullable(@Nullable PersonId person) {
            return person == null ? null : of(person);
        }
    }
}
