package vn.unionledger.core.book;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.privacy.Sealed;

/** What has happened in a unit's book. Stored for ever: add a record or a revision, never edit one. */
public sealed interface BookEvent {
    UnitId unit();

    /** The book was opened on that day; what was there then is a voucher with purpose opening in the same append. */
    record BookOpened(UnitId unit, LocalDate on, PersonId by) implements BookEvent {}

    /** A place of money was added: the cash box or a bank account. */
    record PlaceAdded(UnitId unit, PlaceCode place, PlaceKind kind, String name, LocalDate on) implements BookEvent {}

    /**
     * Money moved (or a claim on it): the one money fact of this ledger.
     *
     * @param serial the voucher's number within its unit, kind and year, from 1 without a gap
     * @param maker who made it
     * @param approver who approved exactly this content; absent only for openings and imports
     */
    record VoucherPosted(
            UnitId unit,
            VoucherId voucher,
            int serial,
            VoucherContent content,
            PersonId maker,
            @Nullable PersonId approver)
            implements BookEvent {
        private static final int DIGITS_LEAST = 4;

        /** The number people read, such as {@code PT-0031/2024}. */
        public String number() {
            String digits = String.valueOf(serial);
            return content.kind() + "-" + "0".repeat(Math.max(0, DIGITS_LEAST - digits.length())) + digits + "/"
                    + content.occurredOn().getYear();
        }
    }

    /** A month was closed: nothing may be booked in it any more. */
    record MonthClosed(UnitId unit, YearMonth month, PersonId by) implements BookEvent {}

    /** A closed month was opened again, with a reason. */
    record MonthReopened(UnitId unit, YearMonth month, Sealed<Sealed.Text> reason, PersonId by) implements BookEvent {}

    /** A part of an imported file was posted: transactions {@code from} to {@code to} of the file, for this unit. */
    record ImportPosted(UnitId unit, ImportId file, int from, int to, int vouchers) implements BookEvent {}
}
