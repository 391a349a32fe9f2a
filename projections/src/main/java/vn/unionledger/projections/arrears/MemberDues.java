package vn.unionledger.projections.arrears;

import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;

/**
 * All of one member's dues, đồng: the sum of the entries.
 *
 * @param collected what was paid, receipts taken back left out
 * @param refunded what was given back
 */
public record MemberDues(PersonId member, Vnd assessed, Vnd applied, Vnd prepaid, Vnd collected, Vnd refunded) {
    /** Nothing recorded. */
    public static MemberDues none(PersonId member) {
        return new MemberDues(member, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO);
    }

    public Vnd arrears() {
        return assessed.minus(applied);
    }
}
