package vn.unionledger.api.person;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;

/**
 * A person as somebody may see them.
 *
 * @param name absent for who may not see names
 */
public record Named(PersonId person, @Nullable String name) {
    /** Names the id only. */
    @Override
    public String toString() {
        return "Named[" + person + "]";
    }
}
