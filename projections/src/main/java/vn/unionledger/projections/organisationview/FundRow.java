package vn.unionledger.projections.organisationview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRules;
import vn.unionledger.core.id.FundCode;

/**
 * A fund of a unit.
 *
 * @param closedOn the day it was closed, if it had been by the day asked
 * @param rules what its own rules let become ordinary money; absent where none were recorded
 */
public record FundRow(
        FundCode fund,
        String name,
        FundKind kind,
        @Nullable String owner,
        @Nullable String document,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable FundRules rules) {}
