package vn.unionledger.api.dues;

import org.jspecify.annotations.Nullable;
import vn.unionledger.api.signin.SignedIn;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/**
 * Whose pay somebody may see: the unit's accountant everybody's, anybody else their own. What a member owes and paid is no pay:
 * who collects and decides sees it beside the name.
 *
 * @param everybody whether of every member of the unit
 * @param self who looks; absent in the books of another unit
 */
public record PaySight(boolean everybody, @Nullable PersonId self) {

    /** What somebody may see of the pay of a unit's members. */
    public static PaySight of(SignedIn reader, UnitId unit) {
        boolean own = reader.unit().equals(unit);
        return new PaySight(own && reader.office() == Office.ACCOUNTANT, own ? reader.person() : null);
    }

    public boolean of(PersonId member) {
        return everybody || member.equals(self);
    }
}
