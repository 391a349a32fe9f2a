package vn.unionledger.core.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** What may be asked of a unit's book. {@code today} is the day of asking in Asia/Ho_Chi_Minh. */
public sealed interface BookCommand extends Targeted {
    UnitId unit();

    LocalDate today();

    @Override
    default String target() {
        return "book/" + unit();
    }

    /** Opens the book with its places of money and what lies there; needs no second person, but the evidence in the notes. */
    record OpenBook(
            UnitId unit,
            LocalDate on,
            List<NewPlace> places,
            List<OpeningVoucher> openings,
            PersonId by,
            LocalDate today)
            implements BookCommand {
        public OpenBook {
            places = List.copyOf(places);
            openings = List.copyOf(openings);
        }
    }

    /** Adds a cash box or a bank account. */
    record AddPlace(
            UnitId unit, PlaceCode place, PlaceKind kind, String name, LocalDate on, PersonId by, LocalDate today)
            implements BookCommand {}

    /**
     * Closes a month that is over, the months before it being closed; what is owed upward by then is booked in the same append.
     *
     * @param shown what the person saw would be booked, and nothing else is; absent where nothing was shown
     */
    record CloseMonth(
            UnitId unit, YearMonth month, @Nullable List<ShownShare> shown, PersonId by, LocalDate today)
            implements BookCommand {
        public CloseMonth {
            shown = shown == null ? null : List.copyOf(shown);
        }

        public CloseMonth(UnitId unit, YearMonth month, PersonId by, LocalDate today) {
            this(unit, month, null, by, today);
        }
    }

    /**
     * Opens a closed month again.
     *
     * @param reason sealed for {@link #REASON} with the unit's key
     */
    record ReopenMonth(UnitId unit, YearMonth month, Sealed<Sealed.Text> reason, PersonId by, LocalDate today)
            implements BookCommand {
        /** The field {@code reason} is sealed for. */
        public static final String REASON = "book.month-reopened.reason";

        public ReopenMonth {
            Sealed.requireFor(Subject.of(unit), REASON, reason);
        }
    }

    /**
     * Posts a part of an imported file as given: transactions {@code from} to {@code to} of the file, those of this unit.
     * Refused whole if one of them is refused; opening balances are not among them, they come with the opening of the book.
     *
     * @param vouchers at most {@value #BATCH_MOST}, by ascending transaction
     */
    record ImportBatch(
            UnitId unit, ImportId file, int from, int to, List<ImportedVoucher> vouchers, PersonId by, LocalDate today)
            implements BookCommand {
        /** The most vouchers in one batch. */
        public static final int BATCH_MOST = 500;

        public ImportBatch {
            vouchers = List.copyOf(vouchers);
        }
    }

    /**
     * Posts what is owed upward when a month is closed: the rules alone say it, so nobody approves it. Sent by the act that closes,
     * never by a door.
     */
    record PostShare(UnitId unit, VoucherId voucher, VoucherContent content, PersonId by, LocalDate today)
            implements BookCommand {}

    /** Posts an approved voucher. Sent by the act that posts, never by a door. */
    record Post(UnitId unit, Posting posting, LocalDate today) implements BookCommand {}

    /**
     * Takes a voucher back and, unless it is only to go, posts the right one in its place. What would then lie below zero is
     * booked as a shortage under {@code gap}. Sent by the act that posts, never by a door.
     */
    record Correct(UnitId unit, Posting reversal, @Nullable Posting right, VoucherId gap, LocalDate today)
            implements BookCommand {}

    /**
     * What a person saw that closing a month would book as owed upward.
     *
     * @param month what it is about: the closed one, or an earlier one
     * @param amount negative where too much is booked
     */
    record ShownShare(FundCode fund, IncomeKind income, YearMonth month, Vnd amount) {}

    /** A place of money the book opens with. */
    record NewPlace(PlaceCode place, PlaceKind kind, String name) {}

    /** What was there when the book was opened; content of kind KT with purpose opening. */
    record OpeningVoucher(VoucherId voucher, VoucherContent content) {}

    /** One transaction of an imported file; its content's purpose is {@link Purpose.Imported}. */
    record ImportedVoucher(int txn, VoucherId voucher, VoucherContent content) {}

    /** A voucher ready to be posted. */
    record Posting(VoucherId voucher, VoucherContent content, PersonId maker, PersonId approver) {}
}
