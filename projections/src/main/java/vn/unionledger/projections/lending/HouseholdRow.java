package vn.unionledger.projections.lending;

import java.time.LocalDate;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;

/**
 * A household of a project of the national employment fund.
 *
 * @param amount what it has of the bank's loan
 * @param position of the fact that listed it
 */
public record HouseholdRow(
        PersonId head,
        Sealed<Sealed.Text> place,
        Vnd amount,
        Sealed<Sealed.Text> purpose,
        LocalDate on,
        long position) {}
