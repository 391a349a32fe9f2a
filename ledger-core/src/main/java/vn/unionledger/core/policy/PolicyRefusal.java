package vn.unionledger.core.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a dated rule is refused. */
public sealed interface PolicyRefusal extends Refusal {
    record NoSuchPolicy(PolicyId policy) implements PolicyRefusal {}

    record AlreadyRecorded(PolicyId policy) implements PolicyRefusal {}

    record AlreadyConfirmed(PolicyId policy) implements PolicyRefusal {}

    /** Another rule is about the same thing, the same units and the same days from {@code from} on, and is not replaced. */
    record Overlaps(PolicyId other, LocalDate from) implements PolicyRefusal {}

    /** A rule replaces only one about the same thing, known no later than itself. */
    record CannotReplace(PolicyId other) implements PolicyRefusal {}

    record EndsBeforeItBegins(LocalDate from, LocalDate to) implements PolicyRefusal {}

    /** The shares of an income are the whole, 10,000 basis points: these sum to {@code sum}. */
    record SharesAreNotTheWhole(Percent sum) implements PolicyRefusal {}

    record RecipientTwice(Recipient recipient) implements PolicyRefusal {}

    /** Who takes the remainder must be among the recipients. */
    record RemainderNotNamed(Recipient remainder) implements PolicyRefusal {}

    /** A rate is 0 to 10,000 basis points. */
    record RateOutOfRange(String field, Percent rate) implements PolicyRefusal {}

    /** A rate and a fixed amount exclude each other: with a fixed amount the floor is needed, with a rate the rate. */
    record RateDoesNotFit(PayerGroup group, DuesBase base) implements PolicyRefusal {}

    /** Such a rule is for everyone, not for one unit. */
    record NotOfOneUnit(RuleKind kind) implements PolicyRefusal {}

    /** A norm belongs to a unit, unless it is a template. */
    record NormNeedsUnit() implements PolicyRefusal {}

    /** The cap of a unit's own rate is not below that of the standard one: who earns much would pay less than the standard. */
    record OwnCapTooLow(PayerGroup group) implements PolicyRefusal {}

    /**
     * A unit's own rate is for groups 2 and 3, and above the standard rate, {@code standard} basis points; or the same, of
     * take-home pay where the standard one is of another.
     */
    record OwnRateNotAbove(PayerGroup group, Percent standard) implements PolicyRefusal {}

    /** A unit's own rate is decided by a resolution, which must be named. */
    record ResolutionMissing() implements PolicyRefusal {}

    /** Rules for everyone are recorded and confirmed at the unit that has none above it in this ledger. */
    record NotAtTheTop(UnitId unit) implements PolicyRefusal {}

    /** A unit's own rules are recorded by that unit. */
    record OfAnotherUnit(UnitId unit) implements PolicyRefusal {}

    /** The decision was known before that month was over, or is not about it: there is nothing to recalculate. */
    record NotLate(PolicyId policy, YearMonth month) implements PolicyRefusal {}

    /** Days off have a last one. */
    record DaysOffWithoutEnd() implements PolicyRefusal {}

    /** A levy is a part of a day's pay, or an amount: one of them. */
    record ShareOrAmount() implements PolicyRefusal {}
}
