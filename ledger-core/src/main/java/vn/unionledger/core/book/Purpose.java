package vn.unionledger.core.book;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

/** What a voucher's money is for, naming its case. Stored inside the voucher under the word given beside each. */
public sealed interface Purpose {
    /** The stored word. */
    default String word() {
        return switch (this) {
            case Dues _ -> "dues";
            case DuesRefund _ -> "dues-refund";
            case Contribution _ -> "contribution";
            case Allocation _ -> "allocation";
            case OtherIncome _ -> "other-income";
            case Donation _ -> "donation";
            case LateDonation _ -> "late-donation";
            case LateReturned _ -> "late-returned";
            case Levy _ -> "levy";
            case FundTransfer _ -> "fund-transfer";
            case HandOver _ -> "hand-over";
            case Welfare _ -> "welfare";
            case Gift _ -> "gift";
            case AdvanceIssued _ -> "advance";
            case AdvanceSettled _ -> "advance-settled";
            case Expense _ -> "expense";
            case Transfer _ -> "transfer";
            case ShareOwed _ -> "share-owed";
            case ShareAdjusted _ -> "share-adjusted";
            case PaidUp _ -> "paid-up";
            case EmployerPaid _ -> "employer-paid";
            case ShareReckoned _ -> "share-reckoned";
            case Sent _ -> "sent";
            case Received _ -> "received";
            case ToRefund _ -> "to-refund";
            case Refunded _ -> "refunded";
            case LoanDisbursed _ -> "loan";
            case LoanRepaid _ -> "loan-repaid";
            case LoanWrittenOff _ -> "loan-written-off";
            case CapitalReturned _ -> "capital-returned";
            case FundCapital _ -> "fund-capital";
            case Opening _ -> "opening";
            case Imported _ -> "imported";
            case Reversal _ -> "reversal";
            case Correction _ -> "correction";
            case Shortage _ -> "shortage";
        };
    }

    /**
     * Đoàn phí of one month, totals per section or group ({@code dues}).
     *
     * @param roll who paid how much; absent where the unit keeps no list of members
     */
    record Dues(YearMonth month, @Nullable DuesRoll roll) implements Purpose {
        /** Without a roll of members. */
        public Dues(YearMonth month) {
            this(month, null);
        }
    }

    /**
     * Đoàn phí given back to members who had paid ahead ({@code dues-refund}).
     *
     * @param month the month too much was collected for
     */
    record DuesRefund(YearMonth month, DuesRoll roll) implements Purpose {}

    /** Kinh phí công đoàn 2 % of one month ({@code contribution}). */
    record Contribution(YearMonth month) implements Purpose {}

    /** Money allocated from the upper level ({@code allocation}); byRatio: by distribution, otherwise as support. */
    record Allocation(boolean byRatio) implements Purpose {}

    /** Other income of the unit: employer's support, interest ({@code other-income}). */
    record OtherIncome() implements Purpose {}

    /**
     * Money given to a campaign ({@code donation}).
     *
     * @param list who gave how much; absent where the paper is the list
     */
    record Donation(CampaignId campaign, @Nullable CollectionList list) implements Purpose {
        /** Without a list. */
        public Donation(CampaignId campaign) {
            this(campaign, null);
        }
    }

    /** Money that came for a campaign after its last day ({@code late-donation}): owed back to who gave it. */
    record LateDonation(CampaignId campaign) implements Purpose {}

    /** Late money given back ({@code late-returned}); {@code of} is the voucher that took it in. */
    record LateReturned(CampaignId campaign, VoucherId of) implements Purpose {}

    /** What people owe the disaster fund of a year, collected for it ({@code levy}). */
    record Levy(CampaignId campaign, int year, CollectionList list) implements Purpose {}

    /**
     * Money of one fund given to another one of the unit ({@code fund-transfer}).
     *
     * @param decision the number of the decision
     * @param decidedOn the day on it
     */
    record FundTransfer(String decision, LocalDate decidedOn, FundGround ground) implements Purpose {}

    /** Collected money handed to its owner ({@code hand-over}); ownerReceipt is the owner's receipt number, once there. */
    record HandOver(CampaignId campaign, @Nullable String ownerReceipt) implements Purpose {}

    /** One welfare case's payment ({@code welfare}); persons helped by it. */
    record Welfare(CaseId aCase, CareReason reason, int instalment, int persons) implements Purpose {}

    /** One gift round's payment ({@code gift}); recipients is how many gifts the list has. */
    record Gift(RoundId round, Occasion occasion, int recipients) implements Purpose {}

    /** An advance for an event ({@code advance}). */
    record AdvanceIssued(ActivityId activity, AdvanceId advance) implements Purpose {}

    /** An advance settled against what was spent ({@code advance-settled}). */
    record AdvanceSettled(ActivityId activity, AdvanceId advance) implements Purpose {}

    /** Any other spending under its item code ({@code expense}). */
    record Expense() implements Purpose {}

    /** Money moved between two places of the unit ({@code transfer}). */
    record Transfer() implements Purpose {}

    /** The upper share of an income, owed from now on ({@code share-owed}): moves no money. */
    record ShareOwed(YearMonth month) implements Purpose {}

    /**
     * What a decision known late changes of the upper share of a month that is over ({@code share-adjusted}): moves no money.
     *
     * @param policy the decision
     */
    record ShareAdjusted(YearMonth month, PolicyId policy) implements Purpose {}

    /** Money paid to the upper level ({@code paid-up}). */
    record PaidUp() implements Purpose {}

    /**
     * Kinh phí công đoàn paid by an employer ({@code employer-paid}): income of the unit, and owed to the grassroots union it
     * collects for, if that is another one.
     */
    record EmployerPaid(EmployerCode employer) implements Purpose {}

    /**
     * The upper share of an income as it was reckoned for a month, owed from now on ({@code share-reckoned}): moves no money.
     *
     * @param policy the rule it was reckoned by
     */
    record ShareReckoned(YearMonth month, IncomeKind income, PolicyId policy) implements Purpose {}

    /** Money sent to another unit of this ledger ({@code sent}): in transit until that one says it is there. */
    record Sent(TransferId transfer, UnitId to, TransferKind kind) implements Purpose {}

    /**
     * Money that came from another unit of this ledger ({@code received}).
     *
     * @param allocation the announced allocation it fills, if any
     */
    record Received(
            TransferId transfer,
            UnitId from,
            TransferKind kind,
            @Nullable AllocationId allocation) implements Purpose {}

    /** Money taken in after its collection was stopped ({@code to-refund}): owed back to who paid it, never income. */
    record ToRefund(IncomeKind income) implements Purpose {}

    /** Money given back that was taken in after the stop ({@code refunded}); {@code of} is the voucher that took it in. */
    record Refunded(VoucherId of) implements Purpose {}

    /** A loan paid out of a revolving fund ({@code loan}). */
    record LoanDisbursed(LoanId loan) implements Purpose {}

    /** Capital paid into an own or revolving fund ({@code fund-capital}). */
    record FundCapital() implements Purpose {}

    /** Money of a loan that came back, interest included ({@code loan-repaid}). */
    record LoanRepaid(LoanId loan) implements Purpose {}

    /** A loan written off, in part or whole, by a decision ({@code loan-written-off}): moves no money. */
    record LoanWrittenOff(LoanId loan, String decision) implements Purpose {}

    /** A member's money in a fund given back ({@code capital-returned}). */
    record CapitalReturned(PersonId member) implements Purpose {}

    /** What was there when the book was opened ({@code opening}). */
    record Opening() implements Purpose {}

    /**
     * One voucher of an imported file, posted as given ({@code imported}).
     *
     * @param source the source's own number, kept beside ours
     * @param sourceKind the source's kind, such as THU, CHI, NOP-TREN
     * @param sourceItem the source's item, such as TRO-CAP-OM-DAU
     */
    record Imported(ImportId file, int txn, String source, String sourceKind, String sourceItem) implements Purpose {}

    /** Takes a whole voucher back ({@code reversal}). */
    record Reversal(VoucherId of) implements Purpose {}

    /** The right entry in place of a reversed one ({@code correction}), for the purpose it truly has. */
    record Correction(VoucherId of, Purpose right) implements Purpose {}

    /**
     * Thiếu quỹ chờ xử lý ({@code shortage}): posted by the book beside a correction that would leave a place of money below
     * zero, and later by people to settle it. {@code of} is the voucher whose correction left it.
     */
    record Shortage(VoucherId of) implements Purpose {}
}
