package vn.unionledger.core.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.dues.DuesFacts.BEFORE_DECISION;
import static vn.unionledger.core.dues.DuesFacts.DECIDED;
import static vn.unionledger.core.dues.DuesFacts.LAN;
import static vn.unionledger.core.dues.DuesFacts.UNIT;
import static vn.unionledger.core.dues.DuesFacts.knownOn;
import static vn.unionledger.core.dues.DuesFacts.line;
import static vn.unionledger.core.dues.DuesFacts.withResolution;
import static vn.unionledger.core.member.MemberFacts.BINH;
import static vn.unionledger.core.member.MemberFacts.CHI;
import static vn.unionledger.core.member.MemberFacts.DUNG;
import static vn.unionledger.core.member.MemberFacts.JULY;
import static vn.unionledger.core.member.MemberFacts.NEW_YEAR;
import static vn.unionledger.core.member.MemberFacts.PACKING;
import static vn.unionledger.core.member.MemberFacts.SEWING;
import static vn.unionledger.core.member.MemberFacts.TODAY;
import static vn.unionledger.core.member.MemberFacts.admit;
import static vn.unionledger.core.member.MemberFacts.after;
import static vn.unionledger.core.member.MemberFacts.sewing;
import static vn.unionledger.core.member.MemberFacts.worker;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.Collect;
import vn.unionledger.core.dues.DuesEvent.Applied;
import vn.unionledger.core.dues.DuesEvent.MonthAssessed;
import vn.unionledger.core.dues.DuesEvent.MonthReassessed;
import vn.unionledger.core.dues.DuesFacts.Led;
import vn.unionledger.core.dues.DuesRefusal.MonthToCome;
import vn.unionledger.core.dues.DuesRefusal.NobodyToAssess;
import vn.unionledger.core.dues.DuesRefusal.NotPaidAhead;
import vn.unionledger.core.dues.DuesRefusal.NothingDiffers;
import vn.unionledger.core.dues.DuesRefusal.OnRollTwice;
import vn.unionledger.core.dues.DuesRefusal.RefundedSince;
import vn.unionledger.core.dues.DuesRefusal.RollOutOfRange;
import vn.unionledger.core.dues.DuesRefusal.SplitDiffers;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;

@DisplayName("A treasurer who collects dues")
class CollectingTest {
    private static final YearMonth JUNE = YearMonth.of(2025, 6);
    private static final YearMonth AUGUST = YearMonth.of(2025, 8);
    private static final Members SEWERS = after(admit(
            NEW_YEAR,
            sewing(BINH, 17_600_000),
            sewing(CHI, 10_000_000),
            worker(DUNG, PACKING, PayerGroup.NON_STATE, null)));

    private final Led led = new Led(SEWERS);

    @Test
    @DisplayName("reckons a month in one fact per group, names whose pay is missing, and reckons nobody twice")
    void assessing() {
        List<DuesEvent> facts = led.assess(AUGUST, knownOn(TODAY));
        assertThat(facts).hasSize(2);
        MonthAssessed packing = (MonthAssessed) facts.getLast();
        assertThat(packing.section()).isEqualTo(PACKING);
        assertThat(packing.lines()).isEmpty();
        assertThat(packing.withoutPay()).containsExactly(DUNG);
        MonthAssessed sewing = (MonthAssessed) facts.getFirst();
        assertThat(sewing.section()).isEqualTo(SEWING);
        assertThat(sewing.lines())
                .extracting(DuesEvent.Assessed::standard)
                .containsExactly(Vnd.of(88_000), Vnd.of(50_000));
        assertThat(refusalOf(() -> led.assess(AUGUST, knownOn(TODAY)))).isEqualTo(new NobodyToAssess(UNIT, AUGUST, 1));
        assertThat(refusalOf(() -> led.assess(YearMonth.of(2026, 1), knownOn(TODAY))))
                .isEqualTo(new MonthToCome(YearMonth.of(2026, 1), TODAY));
        assertThat(refusalOf(() -> DuesBook.EMPTY.decide(
                        new AssessMonth(UNIT, AUGUST, PACKING, LAN, TODAY), SEWERS, knownOn(TODAY))))
                .isEqualTo(new NobodyToAssess(UNIT, AUGUST, 1));
    }

    @Test
    @DisplayName("settles the oldest arrears first and takes the rest as paid ahead, which the next month uses up")
    void oldestFirst() {
        led.assess(JUNE, knownOn(TODAY));
        led.assess(JULY, knownOn(TODAY));
        assertThat(led.of(BINH).arrears()).isEqualTo(Vnd.of(176_000 + 88_000));
        led.collect(JULY, line(BINH, 200_000));
        assertThat(led.of(BINH).due(JUNE).arrears()).isEqualTo(Vnd.ZERO);
        assertThat(led.of(BINH).due(JULY).arrears()).isEqualTo(Vnd.of(64_000));
        led.collect(JULY, line(BINH, 100_000), line(CHI, 10_000));
        assertThat(led.of(BINH).arrears()).isEqualTo(Vnd.ZERO);
        assertThat(led.of(BINH).prepaid()).isEqualTo(Vnd.of(36_000));
        assertThat(led.of(CHI).arrears()).isEqualTo(Vnd.of(140_000));
        led.assess(AUGUST, knownOn(TODAY));
        assertThat(led.of(BINH).prepaid()).isEqualTo(Vnd.ZERO);
        assertThat(led.of(BINH).due(AUGUST).arrears()).isEqualTo(Vnd.of(52_000));
    }

    @Test
    @DisplayName("credits what a late decision leaves over to later months, and changes no receipt")
    void credited() {
        led.assess(JULY, knownOn(BEFORE_DECISION));
        DuesRoll paid = led.collect(JULY, line(BINH, 176_000), line(CHI, 100_000));
        List<DuesEvent> facts = led.reassess(JULY, knownOn(DECIDED));
        assertThat(facts).singleElement().satisfies(fact -> {
            MonthReassessed again = (MonthReassessed) fact;
            assertThat(again.month()).isEqualTo(JULY);
            assertThat(again.on()).isEqualTo(DECIDED);
            assertThat(again.lines().getFirst().standard()).isEqualTo(Vnd.of(-88_000));
            assertThat(again.lines().getFirst().applied()).containsExactly(new Applied(JULY, Vnd.of(-88_000)));
            assertThat(again.lines().getFirst().prepaid()).isEqualTo(Vnd.of(88_000));
        });
        assertThat(led.of(BINH).prepaid()).isEqualTo(Vnd.of(88_000));
        assertThat(refusalOf(() -> led.reassess(JULY, knownOn(DECIDED)))).isEqualTo(new NothingDiffers(UNIT, JULY));
        led.assess(AUGUST, knownOn(TODAY));
        assertThat(led.of(BINH).due(AUGUST).arrears()).isEqualTo(Vnd.ZERO);
        assertThat(led.of(BINH).prepaid()).isEqualTo(Vnd.ZERO);
        assertThat(paid.total()).isEqualTo(Vnd.of(276_000));
    }

    @Test
    @DisplayName("gives back what a late decision leaves over, and not more")
    void refunded() {
        led.assess(JULY, knownOn(BEFORE_DECISION));
        DuesRoll paid = led.collect(JULY, line(BINH, 176_000));
        led.reassess(JULY, knownOn(DECIDED));
        assertThat(refusalOf(() -> led.refund(JULY, line(BINH, 88_001))))
                .isEqualTo(new NotPaidAhead(1, BINH, Vnd.of(88_000), Vnd.of(88_001)));
        led.refund(JULY, line(BINH, 88_000));
        assertThat(led.of(BINH).prepaid()).isEqualTo(Vnd.ZERO);
        assertThat(led.of(BINH).arrears()).isEqualTo(Vnd.ZERO);
        assertThat(refusalOf(() -> led.reverse(JULY, paid))).isEqualTo(new RefundedSince(BINH, Some.voucher(2)));
    }

    @Test
    @DisplayName("books as above the standard rate what the unit's resolution asks beyond it, the standard part first")
    void excess() {
        led.assess(AUGUST, withResolution(TODAY));
        assertThat(led.collect(AUGUST, line(BINH, 100_000)).lines().getFirst().excess())
                .isEqualTo(Vnd.of(12_000));
        assertThat(led.collect(AUGUST, line(BINH, 23_200)).lines().getFirst().excess())
                .isEqualTo(Vnd.of(23_200));
        assertThat(led.collect(AUGUST, line(BINH, 123_200)).lines().getFirst().excess())
                .as("paid ahead like the month before it")
                .isEqualTo(Vnd.of(35_200));
        DuesRoll back = led.refund(AUGUST, line(BINH, 123_200));
        assertThat(back.lines().getFirst().excess()).isEqualTo(Vnd.of(35_200));
        assertThat(led.of(BINH).bookedExcess()).isEqualTo(Vnd.of(35_200));
    }

    @Test
    @DisplayName("books the excess of earlier receipts with the next one when the standard rate falls later")
    void excessLater() {
        led.assess(JULY, knownOn(BEFORE_DECISION));
        led.collect(JULY, line(BINH, 176_000));
        led.reassess(JULY, withResolution(DECIDED));
        assertThat(led.of(BINH).due(JULY).excess()).isEqualTo(Vnd.of(35_200));
        assertThat(led.of(BINH).prepaid()).isEqualTo(Vnd.of(52_800));
        led.assess(AUGUST, withResolution(TODAY));
        assertThat(led.collect(AUGUST, line(BINH, 70_400)).lines().getFirst().excess())
                .isEqualTo(Vnd.of(70_400));
    }

    @Test
    @DisplayName("takes a roll back whole: what it settled is owed again")
    void reversed() {
        led.assess(JULY, knownOn(TODAY));
        DuesBook before = led.book();
        DuesRoll roll = led.collect(JULY, line(BINH, 100_000), line(CHI, 20_000));
        assertThat(led.book().without(roll)).isEqualTo(before);
        led.reverse(JULY, roll);
        assertThat(led.book()).isEqualTo(before);
        DuesBook paid = led.book();
        led.collect(JULY, line(BINH, 100_000));
        DuesBook ahead = led.book();
        DuesRoll refund = led.refund(JULY, line(BINH, 5_000));
        assertThat(led.book().withoutRefund(refund)).isEqualTo(ahead);
        assertThat(paid).isEqualTo(before);
    }

    @Test
    @DisplayName("names everyone on a roll once, with an amount, and splits it as the dues stand")
    void rows() {
        led.assess(JULY, withResolution(TODAY));
        DuesBook book = led.book();
        assertThat(refusalOf(() -> book.split(List.of()))).isEqualTo(new RollOutOfRange(0, DuesBook.MOST));
        assertThat(refusalOf(() -> book.split(List.of(line(BINH, 1), line(CHI, 1), line(BINH, 1)))))
                .isEqualTo(new OnRollTwice(3, BINH));
        assertThat(refusalOf(() -> book.split(List.of(line(BINH, 0)))))
                .isEqualTo(new NotPositive("lines[0].amount", 0));
        assertThat(refusalOf(() -> book.decide(
                        new Collect(UNIT, Some.voucher(1), JULY, new DuesRoll(List.of(line(BINH, 123_200))), TODAY))))
                .isEqualTo(new SplitDiffers(1, BINH, Vnd.ZERO, Vnd.of(35_200)));
    }
}
