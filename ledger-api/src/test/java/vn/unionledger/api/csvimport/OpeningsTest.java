package vn.unionledger.api.csvimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.csvimport.SourceVoucher.SourceLine;
import vn.unionledger.core.book.Account;

@DisplayName("The opening balances of a unit in a file")
class OpeningsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Account BANK = Account.place(SourceAccount.BANK);

    private final Openings openings = new Openings();
    private int txn;

    @Test
    @DisplayName("stand first, on the day the book is opened: money that is there, and what of it is owed upwards")
    void stand() {
        SourceVoucher bank = opening(NEW_YEAR, line(BANK, 900), line(Account.OPENING, -900));
        SourceVoucher owed = opening(NEW_YEAR, line(Account.OPENING, 300), line(Account.PAYABLE_UP, -300));
        assertThat(openings.see(bank)).isNull();
        assertThat(openings.see(owed)).isNull();
        assertThat(openings.see(dues(NEW_YEAR))).isNull();
        assertThat(openings.vouchers()).containsExactly(bank, owed);
        assertThat(openings.dayOr(NEW_YEAR.plusYears(1))).isEqualTo(NEW_YEAR);
    }

    @Test
    @DisplayName("may be none: then the book is opened empty")
    void none() {
        assertThat(openings.see(dues(NEW_YEAR))).isNull();
        assertThat(openings.vouchers()).isEmpty();
        assertThat(openings.dayOr(NEW_YEAR)).isEqualTo(NEW_YEAR);
    }

    @Test
    @DisplayName("come before everything else of the unit")
    void late() {
        openings.see(dues(NEW_YEAR));
        assertThat(openings.see(opening(NEW_YEAR, line(BANK, 900), line(Account.OPENING, -900))))
                .isEqualTo(new RowFault(3, "kind", "opening-late", "DAU-KY"));
    }

    @Test
    @DisplayName("are all of one day, and nothing of the unit is of an earlier one")
    void oneDay() {
        openings.see(opening(NEW_YEAR, line(BANK, 900), line(Account.OPENING, -900)));
        assertThat(openings.see(opening(NEW_YEAR.plusDays(1), line(BANK, 9), line(Account.OPENING, -9))))
                .isEqualTo(new RowFault(3, "date", "opening-day", "2025-01-02"));
        assertThat(openings.see(dues(NEW_YEAR.minusDays(1))))
                .isEqualTo(new RowFault(5, "date", "before-opening", "2024-12-31"));
    }

    @Test
    @DisplayName("hold no money below zero, and no income")
    void onlyWhatLies() {
        assertThat(openings.see(opening(NEW_YEAR, line(BANK, -900), line(Account.OPENING, 900))))
                .isEqualTo(new RowFault(1, "account", "opening-line", "DK-1"));
        assertThat(openings.see(opening(NEW_YEAR, line(BANK, 900), line(Account.income("22"), -900))))
                .isEqualTo(new RowFault(3, "account", "opening-line", "DK-2"));
    }

    @Test
    @DisplayName("are at most as many as one append can take")
    void atMost() {
        for (int i = 0; i < Openings.MOST; i++) {
            assertThat(openings.see(opening(NEW_YEAR, line(BANK, 1), line(Account.OPENING, -1))))
                    .isNull();
        }
        assertThat(openings.see(opening(NEW_YEAR, line(BANK, 1), line(Account.OPENING, -1))))
                .isEqualTo(new RowFault(2 * Openings.MOST + 1, "kind", "opening-many", "100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-opening", "opening-late", "opening-day", "opening-many", "opening-line"})
    @DisplayName("have a sentence for each fault, in Vietnamese and English")
    void sentences(String what) {
        for (String language : List.of("vi", "en")) {
            assertThat(ResourceBundle.getBundle("cli", Locale.of(language)).getString("import.row." + what))
                    .isNotBlank();
        }
    }

    private SourceVoucher opening(LocalDate day, SourceLine... lines) {
        return voucher(day, "DAU-KY", "DK", lines);
    }

    private SourceVoucher dues(LocalDate day) {
        return voucher(day, "THU", "PT", line(BANK, 50), line(Account.income("22"), -50));
    }

    /** Two rows each. */
    private SourceVoucher voucher(LocalDate day, String kind, String series, SourceLine... lines) {
        txn++;
        return new SourceVoucher(
                txn,
                2L * txn - 1,
                day,
                "U0001",
                "KINHPHI",
                kind,
                kind,
                "U0001",
                series + "-" + txn,
                "Số dư đầu kỳ",
                List.of(lines));
    }

    private static SourceLine line(Account account, long dong) {
        return new SourceLine(account, dong);
    }
}
