package vn.unionledger.core.campaign;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * What one giver, or one section or group together, gave. A line without both is anonymous.
 *
 * @param person who gave, as a random id; absent where a section gave together, or the giver wants no name
 * @param section the section or group it came from, if known
 * @param amount đồng, positive
 */
public record CollectionLine(
        @Nullable PersonId person, @Nullable SectionCode section, Vnd amount) {
    public boolean isAnonymous() {
        return person == null && section == null;
    }
}
