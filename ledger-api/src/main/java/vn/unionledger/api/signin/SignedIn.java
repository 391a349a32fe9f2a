package vn.unionledger.api.signin;

import java.security.Principal;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/**
 * The person at the door. Read anew for every request of a session, and for a token's as {@link Bearers} says: an account that
 * was disabled a moment ago is let in no more.
 *
 * @param name as the person is called on the pages
 * @param readOnly whether a token lets its bearer only look
 */
public record SignedIn(String username, String name, PersonId person, Office office, UnitId unit, boolean readOnly)
        implements Principal {
    @Override
    public String getName() {
        return username;
    }

    /** Masks the name: this record stands in logs. */
    @Override
    public String toString() {
        return "SignedIn[" + username + " " + office + " of " + unit + "]";
    }
}
