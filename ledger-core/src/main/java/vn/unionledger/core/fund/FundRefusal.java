package vn.unionledger.core.fund;

import java.time.LocalDate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.refusal.Refusal;

/** Why something is refused for a fund. */
public sealed interface FundRefusal extends Refusal {
    record FundExists(FundCode fund) implements FundRefusal {}

    /** The unit has no fund of that code; a fund of another unit is refused in the same words. */
    record NoSuchFund(UnitId unit, FundCode fund) implements FundRefusal {}

    record FundNotYetOpen(FundCode fund, LocalDate on, LocalDate opensOn) implements FundRefusal {}

    record FundIsClosed(FundCode fund, LocalDate on, LocalDate closedOn) implements FundRefusal {}

    /** Money of this kind of fund may not come from or go to that. */
    record UseNotAllowed(FundCode fund, FundKind kind, FundUse use) implements FundRefusal {}

    record OwnerMissing(FundCode fund) implements FundRefusal {}

    /** Only a pass-through fund belongs to somebody else. */
    record OwnerNotAllowed(FundCode fund, FundKind kind) implements FundRefusal {}

    /** The fund still holds, lends or owes: {@code amount} đồng on {@code account}. */
    record FundNotEmpty(FundCode fund, String account, long amount) implements FundRefusal {}

    /** Only an own or revolving fund has rules of its own about where its money may go. */
    record NoRulesOfItsOwn(FundCode fund, FundKind kind) implements FundRefusal {}
}
