package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/**
 * A voucher as somebody writes it.
 *
 * @param documentOn the day on the paper
 * @param on the day booked
 * @param words what it is about, to be sealed; absent where its case says it
 * @param money makes the voucher of the rest
 */
record Slip(
        LocalDate documentOn,
        LocalDate on,
        boolean invented,
        @Nullable PersonId party,
        @Nullable String words,
        Function<Paper, VoucherContent> money) {
    /** The same, from a paper of an earlier day. */
    Slip dated(LocalDate day) {
        return new Slip(day, on, invented, party, words, money);
    }

    /** The same without its words, where others take their place. */
    Slip wordless() {
        return new Slip(documentOn, on, invented, party, null, money);
    }

    /** Whether it moves cash, which only the cashier pays and receives. */
    boolean isCash() {
        VoucherKind kind =
                money.apply(new Paper(documentOn, on, party, null, invented)).kind();
        return kind == VoucherKind.PT || kind == VoucherKind.PC;
    }

    VoucherContent content(Pen pen, UnitId unit) {
        Sealed<Sealed.Text> note = words == null ? null : pen.seal(Subject.of(unit), Paper.NOTE, words);
        return money.apply(new Paper(documentOn, on, party, note, invented));
    }
}
