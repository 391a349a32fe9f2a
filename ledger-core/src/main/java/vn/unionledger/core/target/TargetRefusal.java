package vn.unionledger.core.target;

import java.time.LocalDate;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.refusal.Refusal;

/** Why something about a target is refused. */
public sealed interface TargetRefusal extends Refusal {
    /** There is no such target in this unit, or it was taken back. */
    record NoSuchTarget(TargetId target) implements TargetRefusal {}

    /** It was assigned before. */
    record AlreadyAssigned(TargetId target) implements TargetRefusal {}

    /** A target of that kind is not measured so. */
    record MeasureDoesNotFit(TargetKind kind, String measure) implements TargetRefusal {}

    /** The value is none of that kind. */
    record ValueOutOfRange(TargetKind kind, long value) implements TargetRefusal {}

    /** The ledger itself tells what comes of it. */
    record ToldByTheLedger(String measure) implements TargetRefusal {}

    /** A part is more than its whole, or there is no whole. */
    record PartAboveWhole(long part, long whole) implements TargetRefusal {}

    /** The scheme in force on that day has no such item that money is spent under. */
    record NoSuchItem(String item, LocalDate on) implements TargetRefusal {}

    /** The year is none a plan is made for. */
    record YearOutOfRange(int year) implements TargetRefusal {}
}
