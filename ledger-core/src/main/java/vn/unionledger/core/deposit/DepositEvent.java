package vn.unionledger.core.deposit;

import java.time.LocalDate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What has happened to a member's money in a fund. Stored for ever: add a record or a revision, never edit one. */
public sealed interface DepositEvent {
    UnitId unit();

    FundCode fund();

    PersonId member();

    VoucherId voucher();

    Vnd amount();

    LocalDate on();

    boolean invented();

    /** The member paid in, in the same append as the voucher. */
    record FundCapitalPaidIn(
            UnitId unit, FundCode fund, PersonId member, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements DepositEvent {}

    /** What was paid in was taken back by a reversal. */
    record PayingInReversed(
            UnitId unit, FundCode fund, PersonId member, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements DepositEvent {}

    /** The member got money back, in the same append as the voucher. */
    record MemberCapitalReturned(
            UnitId unit, FundCode fund, PersonId member, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements DepositEvent {}

    /** What was given back was taken back by a reversal. */
    record ReturnReversed(
            UnitId unit, FundCode fund, PersonId member, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements DepositEvent {}
}
