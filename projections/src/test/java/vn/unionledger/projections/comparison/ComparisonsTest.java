package vn.unionledger.projections.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.projections.Union.CASH;
import static vn.unionledger.projections.Union.GENERAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RandomYear;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.DateBasis;
import vn.unionledger.projections.feed.Follower;

@DisplayName("Two moments of the same books")
class ComparisonsTest {
    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");
    final Comparisons comparisons = new Comparisons(database.views());

    @Test
    @DisplayName("differ by exactly the entries listed, whatever the two moments are")
    void explained() {
        new RandomYear(union, 5).go(200);
        follow();
        Random random = new Random(6);
        for (int i = 0; i < 20; i++) {
            Compared compared = comparisons.compare(union.unit, any(random), any(random), 5000);
            assertThat(compared.explained()).isTrue();
            assertThat(compared.differing()).hasSize(compared.count());
        }
    }

    @Test
    @DisplayName("name what was recorded later: a late voucher and a reversal of the month before")
    void recordedLater() {
        VoucherPosted wrong = receive(LocalDate.of(2024, 3, 20), 900);
        long fifthOfApril = log.bound();
        receive(LocalDate.of(2024, 3, 30), 50);
        union.reverse(wrong, LocalDate.of(2024, 4, 8));
        follow();
        Asked march = Asked.month(YearMonth.of(2024, 3), fifthOfApril);

        Compared booked = comparisons.compare(union.unit, march, march.knownAt(log.bound()), 10);
        assertThat(booked.differing())
                .hasSize(2)
                .allMatch(entry -> entry.cause() == Cause.RECORDED_LATER
                        && !entry.inFirst()
                        && entry.number().equals("PT-0002/2024"));
        Compared concerned = comparisons.compare(
                union.unit, march, march.knownAt(log.bound()).by(DateBasis.CONCERNED), 10);
        assertThat(concerned.differing()).hasSize(4);
        assertThat(concerned.accounts())
                .filteredOn(account -> account.account().equals(CASH))
                .extracting(SideBySide::first, SideBySide::second, SideBySide::difference)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Vnd.of(900), Vnd.of(50), Vnd.of(-850)));
    }

    @Test
    @DisplayName("name what lies in one period and not in the other")
    void otherDays() {
        receive(LocalDate.of(2024, 3, 20), 900);
        receive(LocalDate.of(2024, 4, 2), 70);
        follow();
        Compared compared = comparisons.compare(
                union.unit,
                Asked.upTo(LocalDate.of(2024, 3, 31), log.bound()),
                Asked.upTo(LocalDate.of(2024, 4, 30), log.bound()),
                10);
        assertThat(compared.differing()).hasSize(2).allMatch(entry -> entry.cause() == Cause.OTHER_DAYS);
        assertThat(comparisons
                        .compare(
                                union.unit,
                                Asked.upTo(LocalDate.of(2024, 3, 31), log.bound()),
                                Asked.upTo(LocalDate.of(2024, 4, 30), log.bound()),
                                1)
                        .count())
                .isEqualTo(2);
    }

    private Asked any(Random random) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        return Asked.between(from, from.plusDays(random.nextInt(150)), random.nextLong(log.bound() + 1))
                .by(random.nextBoolean() ? DateBasis.BOOKED : DateBasis.CONCERNED);
    }

    private VoucherPosted receive(LocalDate day, long dong) {
        return union.post(VoucherKind.PT, day, new Purpose.OtherIncome(), GENERAL, CASH, Account.income("25"), dong);
    }

    private void follow() {
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }
}
