package vn.unionledger.projections.levels;

import java.time.LocalDate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;

/**
 * Money taken in after a stop.
 *
 * @param stop the rule that stopped the collecting, {@code stoppedOn} its first day
 * @param left what is still to be given back; while there is any, it is on the watch list
 */
public record RefundRow(
        UnitId unit,
        VoucherId receipt,
        FundCode fund,
        IncomeKind income,
        Vnd amount,
        Vnd left,
        PolicyId stop,
        LocalDate stoppedOn,
        LocalDate paidOn,
        long position) {}
