package vn.unionledger.core.loan;

import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a loan is refused. */
public sealed interface LoanRefusal extends Refusal {
    /** There is no such loan in this unit. */
    record NoSuchLoan(LoanId loan) implements LoanRefusal {}

    /** It was asked for before. */
    record AlreadyRequested(LoanId loan) implements LoanRefusal {}

    /** The officer who asked may not be the one who approves. */
    record SamePerson(PersonId by) implements LoanRefusal {}

    /** The borrower may not be the one who approves. */
    record BorrowerApproves(PersonId by) implements LoanRefusal {}

    /** It was approved before. */
    record AlreadyApproved(LoanId loan) implements LoanRefusal {}

    /** Only an approved loan can be paid out. */
    record NotApproved(LoanId loan) implements LoanRefusal {}

    /** It was paid out before, by that voucher. */
    record AlreadyPaidOut(LoanId loan, VoucherId by) implements LoanRefusal {}

    /** The voucher's amount is not the approved one. */
    record AmountDiffers(LoanId loan, Vnd approved, Vnd asked) implements LoanRefusal {}

    /** That voucher did not pay this loan out. */
    record NotPaidOutBy(LoanId loan, VoucherId voucher) implements LoanRefusal {}

    /** Who is named is the borrower, or is named twice among those who answer for the loan. */
    record NoGuarantor(PersonId person) implements LoanRefusal {}

    /** The rule of that day allows less interest a year, hundredths of a percent. */
    record InterestTooHigh(PolicyId rule, Percent most, Percent asked) implements LoanRefusal {}

    /** The sum cannot be paid back in so many parts. */
    record MoreInstalmentsThanDong(int instalments, Vnd amount) implements LoanRefusal {}

    /** Only a loan that is out can be paid back, written off or rescheduled. */
    record NotOut(LoanId loan) implements LoanRefusal {}

    /** More is given than the loan owes on that day, interest included. */
    record MoreThanOwed(LoanId loan, Vnd owed, Vnd asked) implements LoanRefusal {}

    /** The voucher parts the money in principal and interest otherwise than the loan as it stands now. */
    record SplitDiffers(LoanId loan, Vnd principal, Vnd interest) implements LoanRefusal {}

    /** That voucher took nothing off this loan. */
    record NoEntryBy(LoanId loan, VoucherId voucher) implements LoanRefusal {}

    /** Money has come back or was written off since; that voucher is to be taken back first. */
    record RepaidSince(LoanId loan, VoucherId voucher) implements LoanRefusal {}
}
