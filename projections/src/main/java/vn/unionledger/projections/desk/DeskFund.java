package vn.unionledger.projections.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;

/**
 * A fund of a unit, by its name.
 *
 * @param owner whom a pass-through fund's money belongs to
 * @param document the rule or decision behind it
 * @param closedOn the first day without it, absent while it is open
 */
public record DeskFund(
        FundCode fund,
        String name,
        FundKind kind,
        @Nullable String owner,
        @Nullable String document,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {}
