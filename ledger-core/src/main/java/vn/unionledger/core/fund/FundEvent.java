package vn.unionledger.core.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;

/** What has happened to a fund. Stored for ever: add a record or a revision, never edit one. */
public sealed interface FundEvent {
    UnitId unit();

    FundCode fund();

    /**
     * A fund was opened.
     *
     * @param owner whom the money belongs to; required for a pass-through fund, absent for the others
     * @param document the rule or decision behind it
     */
    record FundOpened(
            UnitId unit,
            FundCode fund,
            String name,
            FundKind kind,
            @Nullable String owner,
            @Nullable String document,
            LocalDate on)
            implements FundEvent {}

    /** A fund was closed: nothing may be posted to it from that day. */
    record FundClosed(UnitId unit, FundCode fund, LocalDate on, String document) implements FundEvent {}

    /** What the fund's own rules let become ordinary union money; said again, the later one stands. */
    record FundRulesSet(UnitId unit, FundCode fund, FundRules rules, LocalDate on, PersonId by) implements FundEvent {}
}
