package vn.unionledger.api.csvimport;

import java.time.LocalDate;
import java.util.List;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * One transaction of the file, checked.
 *
 * @param row the number of its first row in the file
 * @param number the source's own voucher number
 * @param fund the fund's code in the source
 */
record SourceVoucher(
        int txn,
        long row,
        LocalDate date,
        String unit,
        String fund,
        String kind,
        String item,
        String party,
        String number,
        String description,
        List<SourceLine> lines) {

    /** One line: đồng, debit positive. */
    record SourceLine(Account account, long amount) {}

    /** Whether it says what was there when the book was opened. */
    boolean opens() {
        return kind.equals("DAU-KY")
                || lines.stream().anyMatch(line -> line.account().equals(Account.OPENING));
    }

    /** The kind of voucher its money makes it: what moves cash or bank, in or out, or nothing. */
    VoucherKind voucherKind() {
        long cash = moved(Account.place(SourceAccount.CASH));
        long bank = moved(Account.place(SourceAccount.BANK));
        if (cash != 0 && bank != 0) {
            return VoucherKind.CT;
        }
        if (cash != 0) {
            return cash > 0 ? VoucherKind.PT : VoucherKind.PC;
        }
        if (bank != 0) {
            return bank > 0 ? VoucherKind.BC : VoucherKind.UNC;
        }
        return VoucherKind.KT;
    }

    /** Its lines as our book takes them. */
    List<Line> ourLines() {
        FundCode code = ImportIds.fund(fund);
        return lines.stream()
                .map(line -> new Line(code, line.account(), Vnd.of(line.amount()), null))
                .toList();
    }

    private long moved(Account place) {
        return lines.stream()
                .filter(line -> line.account().equals(place))
                .mapToLong(SourceLine::amount)
                .sum();
    }
}
