package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.voucher.LevelsOffice.AGRIBANK;
import static vn.unionledger.core.voucher.LevelsOffice.FACTORY;
import static vn.unionledger.core.voucher.LevelsOffice.FUND;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.ShownShare;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.remittance.RemittanceEvent.ShareReckoned;
import vn.unionledger.core.remittance.RemittanceRefusal.NotAsShown;
import vn.unionledger.core.remittance.RemittanceRefusal.ReckonedAlready;

@DisplayName("Closing a month")
class ClosingMonthTest {
    private static final YearMonth JANUARY = YearMonth.of(2023, 1);
    private static final YearMonth SEPTEMBER = YearMonth.of(2023, 9);
    private final LevelsOffice office = new LevelsOffice();

    @Test
    @DisplayName("books what is owed upward of it, by the rule known then, in the same append")
    void booked() {
        dues(LocalDate.of(2023, 1, 20), 1_000_000);
        List<Object> facts = close(1);
        assertThat(facts.stream().map(Object::getClass).toList())
                .contains(VoucherPosted.class, ShareReckoned.class, MonthClosed.class);
        VoucherPosted posted = office.last(VoucherPosted.class);
        assertThat(posted.content().kind()).isEqualTo(VoucherKind.KT);
        assertThat(posted.content().occurredOn()).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(posted.content().on(Account.Kind.PAYABLE_UP)).isEqualTo(Vnd.of(-400_000));
        assertThat(posted.approver()).as("nobody approves it").isNull();
        assertThat(office.last(ShareReckoned.class).voucher()).isEqualTo(posted.voucher());

        dues(LocalDate.of(2023, 2, 20), 2_000_000);
        close(2);
        assertThat(office.last(ShareReckoned.class).amount()).isEqualTo(Vnd.of(800_000));
        assertThat(close(3)).as("nothing came, nothing is owed").hasSize(1);
    }

    @Test
    @DisplayName("counts what was booked by hand, or paid up without having been owed, and refuses to owe it twice")
    void byHand() {
        dues(LocalDate.of(2023, 1, 20), 1_000_000);
        office.posted(FACTORY, Postings.shareOwed(paper(), FUND, YearMonth.of(2023, 1), Vnd.of(300_000)));
        close(1);
        assertThat(office.last(ShareReckoned.class).amount()).isEqualTo(Vnd.of(100_000));
        assertThat(owed()).isEqualTo(400_000);
        office.on(LocalDate.of(2023, 2, 20));
        assertThat(office.refusal(FACTORY, Postings.shareOwed(paper(), FUND, YearMonth.of(2023, 1), Vnd.of(300_000))))
                .isEqualTo(new ReckonedAlready(FUND, YearMonth.of(2023, 1)));
        dues(LocalDate.of(2023, 2, 20), 1_000_000);
        office.posted(FACTORY, Postings.expense(paper(), FUND, AGRIBANK, Item.UPPER_SHARE, null, Vnd.of(400_000)));
        assertThat(close(2)).hasSize(1);
    }

    @Test
    @DisplayName("books what a voucher taken back since leaves of an earlier month, by the rule of that month")
    void takenBack() {
        VoucherId receipt = dues(LocalDate.of(2023, 9, 20), 900_000);
        for (int month = 1; month <= 9; month++) {
            close(month);
        }
        assertThat(owed()).isEqualTo(360_000);
        close(10);
        office.on(LocalDate.of(2023, 11, 20));
        office.reversed(FACTORY, receipt);
        close(11);
        ShareReckoned last = office.last(ShareReckoned.class);
        assertThat(last.month()).isEqualTo(SEPTEMBER);
        assertThat(last.amount()).isEqualTo(Vnd.of(-360_000));
        assertThat(owed()).isZero();
    }

    @Test
    @DisplayName("comes to the same where the late decision was accepted before the voucher was taken back")
    void acceptedBefore() {
        VoucherId receipt = dues(LocalDate.of(2023, 9, 20), 900_000);
        for (int month = 1; month <= 9; month++) {
            close(month);
        }
        office.on(LocalDate.of(2023, 11, 10));
        SequencedMap<FundCode, Vnd> difference = new LinkedHashMap<>();
        difference.put(FUND, Vnd.of(-90_000));
        VoucherId accepted = office.posted(
                FACTORY, Postings.shareAdjusted(paper(), new PolicyId("doan-phi-2023"), SEPTEMBER, difference));
        assertThat(owed()).isEqualTo(270_000);
        office.on(LocalDate.of(2023, 11, 20));
        office.reversed(FACTORY, receipt);
        close(10);
        assertThat(owed()).isZero();
        // the difference was about nothing by then: without it the month goes by its own rule again, and still owes
        // nothing
        office.on(LocalDate.of(2023, 11, 30));
        office.reversed(FACTORY, accepted);
        close(11);
        assertThat(owed()).isZero();
    }

    @Test
    @DisplayName("books what was shown, and nothing at all where another amount would be booked by now")
    void shown() {
        dues(LocalDate.of(2023, 1, 20), 1_000_000);
        dues(LocalDate.of(2023, 1, 31), 500_000);
        assertThat(office.refusalOf(closing(share(400_000))))
                .isEqualTo(new NotAsShown(IncomeKind.DUES_STANDARD, JANUARY, Vnd.of(600_000), Vnd.of(400_000)));
        assertThat(office.refusalOf(closing()))
                .as("a page that showed nothing")
                .isEqualTo(new NotAsShown(IncomeKind.DUES_STANDARD, JANUARY, Vnd.of(600_000), Vnd.ZERO));
        ShownShare gone = new ShownShare(FUND, IncomeKind.EMPLOYER_CONTRIBUTION, JANUARY, Vnd.of(1));
        assertThat(office.refusalOf(closing(share(600_000), gone)))
                .isEqualTo(new NotAsShown(IncomeKind.EMPLOYER_CONTRIBUTION, JANUARY, Vnd.ZERO, Vnd.of(1)));
        assertThat(office.facts(ShareReckoned.class)).isEmpty();
        office.send(closing(share(600_000)));
        assertThat(owed()).isEqualTo(600_000);
    }

    private CloseMonth closing(ShownShare... shown) {
        return new CloseMonth(FACTORY, JANUARY, List.of(shown), office.accountant(), office.today());
    }

    private static ShownShare share(long dong) {
        return new ShownShare(FUND, IncomeKind.DUES_STANDARD, JANUARY, Vnd.of(dong));
    }

    private VoucherId dues(LocalDate on, long dong) {
        office.on(on);
        return office.posted(
                FACTORY, Postings.dues(paper(), FUND, AGRIBANK, YearMonth.from(on), Part.whole(Vnd.of(dong))));
    }

    private List<Object> close(int month) {
        YearMonth closed = YearMonth.of(2023, month);
        if (office.today().isBefore(closed.atEndOfMonth())) {
            office.on(closed.atEndOfMonth());
        }
        return office.send(new CloseMonth(FACTORY, closed, office.accountant(), office.today()));
    }

    private long owed() {
        return office.facts(VoucherPosted.class).stream()
                .filter(posted -> !(posted.content().purpose() instanceof Purpose.Opening))
                .mapToLong(
                        posted -> -posted.content().on(Account.Kind.PAYABLE_UP).dong())
                .sum();
    }

    private Paper paper() {
        return Paper.of(office.today());
    }
}
