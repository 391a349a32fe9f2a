package vn.unionledger.core.voucher;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** What may be asked of a voucher. {@code today} is the day of asking in Asia/Ho_Chi_Minh. */
public sealed interface VoucherCommand extends Targeted {
    UnitId unit();

    VoucherId voucher();

    PersonId by();

    LocalDate today();

    @Override
    default String target() {
        return "voucher/" + voucher();
    }

    /** What a voucher decides by itself; the others are worked out by their acts first. */
    sealed interface Step extends VoucherCommand {}

    /** Puts a new voucher forward for approval. */
    record SubmitVoucher(UnitId unit, VoucherId voucher, VoucherContent content, PersonId by, LocalDate today)
            implements Step {}

    /**
     * Puts a new voucher forward that takes a posted one back, whole; what it says is made from the posted one.
     *
     * @param of the posted voucher
     * @param reason sealed for {@link vn.unionledger.core.book.Paper#NOTE}; becomes the note
     */
    record SubmitReversal(
            UnitId unit,
            VoucherId voucher,
            VoucherId of,
            LocalDate documentOn,
            LocalDate occurredOn,
            Sealed<Sealed.Text> reason,
            PersonId by,
            LocalDate today)
            implements VoucherCommand {}

    /**
     * Puts a new voucher forward that stands in place of a posted one; posting it takes the other back in the same append.
     *
     * @param of the posted voucher
     * @param right what the posted one should have said, with its true purpose; {@code concernsOn} and note are set here
     * @param reason sealed for {@link vn.unionledger.core.book.Paper#NOTE}; becomes the note
     */
    record SubmitCorrection(
            UnitId unit,
            VoucherId voucher,
            VoucherId of,
            VoucherContent right,
            Sealed<Sealed.Text> reason,
            PersonId by,
            LocalDate today)
            implements VoucherCommand {}

    /**
     * Puts a roll of dues forward. What of each amount is above the standard rate is worked out from the member's dues.
     *
     * @param paper the members' sections and groups are those of its day
     * @param payments who paid how much, at most {@value vn.unionledger.core.dues.DuesBook#MOST}
     */
    record SubmitDuesRoll(
            UnitId unit,
            VoucherId voucher,
            FundCode fund,
            Place place,
            YearMonth month,
            List<DuesPayment> payments,
            Paper paper,
            PersonId by,
            LocalDate today)
            implements VoucherCommand {
        public SubmitDuesRoll {
            payments = List.copyOf(payments);
        }
    }

    /**
     * Puts forward that members get back what they paid ahead.
     *
     * @param month the month too much was collected for
     */
    record SubmitDuesRefund(
            UnitId unit,
            VoucherId voucher,
            FundCode fund,
            Place place,
            YearMonth month,
            List<DuesPayment> payments,
            Paper paper,
            PersonId by,
            LocalDate today)
            implements VoucherCommand {
        public SubmitDuesRefund {
            payments = List.copyOf(payments);
        }
    }

    /** What one member pays or gets back, đồng. */
    record DuesPayment(PersonId member, Vnd amount) {}

    /**
     * Puts an employer's contribution forward. Where it is collected for a union below, the rules say what of it is that union's.
     *
     * @param paper the paper's day is the day the money came
     */
    record SubmitEmployerReceipt(
            UnitId unit,
            VoucherId voucher,
            EmployerCode employer,
            FundCode fund,
            Place place,
            Vnd amount,
            Paper paper,
            PersonId by,
            LocalDate today)
            implements VoucherCommand {}

    /** Puts the upper share of a month's income forward, as much of it as is not booked yet. */
    record SubmitShare(
            UnitId unit,
            VoucherId voucher,
            FundCode fund,
            IncomeKind income,
            YearMonth month,
            Paper paper,
            PersonId by,
            LocalDate today)
            implements VoucherCommand {}

    /**
     * Puts forward that money of a loan came back. What of it is principal and what interest is worked out from the loan.
     *
     * @param paper the paper's day is the day the money was given
     */
    record SubmitLoanRepayment(
            UnitId unit,
            VoucherId voucher,
            LoanId loan,
            Place place,
            Vnd amount,
            Paper paper,
            PersonId by,
            LocalDate today)
            implements VoucherCommand {}

    /** Puts other content forward in place of what was submitted; voids an approval. */
    record EditVoucher(UnitId unit, VoucherId voucher, VoucherContent content, PersonId by, LocalDate today)
            implements Step {}

    /** Approves exactly the content with this hash; approves the case behind it too, if that is still only requested. */
    record ApproveVoucher(UnitId unit, VoucherId voucher, String contentHash, PersonId by, LocalDate today)
            implements Step {}

    /**
     * Sends it back to its maker.
     *
     * @param reason sealed for {@link #REASON} with the unit's key
     */
    record ReturnVoucher(UnitId unit, VoucherId voucher, Sealed<Sealed.Text> reason, PersonId by, LocalDate today)
            implements Step {
        /** The field {@code reason} is sealed for. */
        public static final String REASON = "voucher.returned.reason";

        public ReturnVoucher {
            Sealed.requireFor(Subject.of(unit), REASON, reason);
        }
    }

    /** Takes it back before it is posted. */
    record WithdrawVoucher(UnitId unit, VoucherId voucher, PersonId by, LocalDate today) implements Step {}

    /** Posts it: the money moves, its case is paid, its number is given, all in one append. The answer is the number. */
    record PostVoucher(UnitId unit, VoucherId voucher, PersonId by, LocalDate today) implements VoucherCommand {}

    /** Notes the number the book gave. Sent by the act that posts, never by a door. */
    record MarkPosted(UnitId unit, VoucherId voucher, String number, PersonId by, LocalDate today) implements Step {}

    /** Notes that a later voucher took it back. Sent by the act that posts, never by a door. */
    record MarkReversed(
            UnitId unit,
            VoucherId voucher,
            VoucherId reversal,
            Sealed<Sealed.Text> reason,
            PersonId by,
            LocalDate today)
            implements Step {}
}
