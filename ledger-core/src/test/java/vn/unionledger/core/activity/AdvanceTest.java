package vn.unionledger.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.activity.ActivityFacts.ADVANCED_ON;
import static vn.unionledger.core.activity.ActivityFacts.APPROVAL;
import static vn.unionledger.core.activity.ActivityFacts.APPROVED_ON;
import static vn.unionledger.core.activity.ActivityFacts.BUDGET;
import static vn.unionledger.core.activity.ActivityFacts.CONTEST;
import static vn.unionledger.core.activity.ActivityFacts.HELD;
import static vn.unionledger.core.activity.ActivityFacts.PLAN;
import static vn.unionledger.core.activity.ActivityFacts.SETTLED_ON;
import static vn.unionledger.core.activity.ActivityFacts.TODAY;
import static vn.unionledger.core.activity.ActivityFacts.UNIT;
import static vn.unionledger.core.activity.ActivityFacts.advance;
import static vn.unionledger.core.activity.ActivityFacts.after;
import static vn.unionledger.core.activity.ActivityFacts.reversal;
import static vn.unionledger.core.activity.ActivityFacts.settlement;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.activity.ActivityCommand.PayAdvance;
import vn.unionledger.core.activity.ActivityEvent.ActivityEntryReversed;
import vn.unionledger.core.activity.ActivityEvent.AdvanceCleared;
import vn.unionledger.core.activity.ActivityEvent.AdvancePaid;
import vn.unionledger.core.activity.ActivityEvent.Entry;
import vn.unionledger.core.activity.ActivityRefusal.AdvanceAlreadyPaid;
import vn.unionledger.core.activity.ActivityRefusal.AlreadyCleared;
import vn.unionledger.core.activity.ActivityRefusal.NoSuchAdvance;
import vn.unionledger.core.activity.ActivityRefusal.NoSuchEntry;
import vn.unionledger.core.activity.ActivityRefusal.NotApproved;
import vn.unionledger.core.activity.ActivityRefusal.OverBudget;
import vn.unionledger.core.activity.ActivityRefusal.ReverseSettlementFirst;
import vn.unionledger.core.activity.ActivityRefusal.SpentMoreThanAdvanced;
import vn.unionledger.core.activity.ActivityRefusal.SpentNegative;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;

@DisplayName("An advance for an event")
class AdvanceTest {
    @Test
    @DisplayName("is paid from the approved budget and settled with what was spent")
    void life() {
        assertThat(after(PLAN, APPROVAL).decide(advance(1, 1, 40_000_000)))
                .containsExactly(new AdvancePaid(
                        UNIT, CONTEST, Some.advance(1), Some.voucher(1), Vnd.of(40_000_000), ADVANCED_ON));
        assertThat(after(PLAN, APPROVAL, advance(1, 1, 40_000_000)).decide(settlement(1, 2, 38_500_000)))
                .containsExactly(new AdvanceCleared(
                        UNIT, CONTEST, Some.advance(1), Some.voucher(2), Vnd.of(38_500_000), SETTLED_ON));
    }

    @Test
    @DisplayName("may be settled with nothing spent, before or after the event was held")
    void allBack() {
        assertThat(after(PLAN, APPROVAL, advance(1, 1, 40_000_000), HELD).decide(settlement(1, 2, 0)))
                .hasSize(1);
    }

    @Test
    @DisplayName("waits for the approval of the budget, and has a day no earlier")
    void approvedBefore() {
        assertThat(refusalOf(() -> after(PLAN).decide(advance(1, 1, 1)))).isEqualTo(new NotApproved(CONTEST));
        LocalDate early = APPROVED_ON.minusDays(1);
        PayAdvance tooEarly = new PayAdvance(UNIT, CONTEST, Some.advance(1), Some.voucher(1), Vnd.of(1), early);
        assertThat(refusalOf(() -> after(PLAN, APPROVAL).decide(tooEarly)))
                .isEqualTo(new TooEarly("on", early, APPROVED_ON));
    }

    @Test
    @DisplayName("stays within what the budget has left: spent and still advanced money both count")
    void budget() {
        assertThat(after(PLAN, APPROVAL).decide(advance(1, 1, 52_600_000))).hasSize(1);
        assertThat(refusalOf(() -> after(PLAN, APPROVAL).decide(advance(1, 1, 52_600_001))))
                .isEqualTo(new OverBudget(CONTEST, BUDGET, BUDGET, Vnd.of(52_600_001)));
        Activity partlySpent = after(
                PLAN, APPROVAL, advance(1, 1, 40_000_000), settlement(1, 2, 30_000_000), advance(2, 3, 20_000_000));
        assertThat(refusalOf(() -> partlySpent.decide(advance(3, 4, 2_600_001))))
                .isEqualTo(new OverBudget(CONTEST, BUDGET, Vnd.of(2_600_000), Vnd.of(2_600_001)));
        assertThat(partlySpent.decide(advance(3, 4, 2_600_000))).hasSize(1);
        assertThat(refusalOf(() -> after(PLAN, APPROVAL).decide(advance(1, 1, 0))))
                .isEqualTo(new NotPositive("amount", 0));
    }

    @Test
    @DisplayName("is paid once")
    void paidOnce() {
        Activity paid = after(PLAN, APPROVAL, advance(1, 1, 10_000_000));
        assertThat(refusalOf(() -> paid.decide(advance(1, 2, 10_000_000))))
                .isEqualTo(new AdvanceAlreadyPaid(Some.advance(1), Some.voucher(1)));
        Activity settled = after(PLAN, APPROVAL, advance(1, 1, 10_000_000), settlement(1, 2, 9_000_000));
        assertThat(refusalOf(() -> settled.decide(advance(1, 3, 10_000_000))))
                .isEqualTo(new AdvanceAlreadyPaid(Some.advance(1), Some.voucher(1)));
    }

    @Test
    @DisplayName("is settled once, within what was advanced")
    void settledOnce() {
        Activity paid = after(PLAN, APPROVAL, advance(1, 1, 10_000_000));
        assertThat(refusalOf(() -> paid.decide(settlement(2, 2, 1)))).isEqualTo(new NoSuchAdvance(Some.advance(2)));
        assertThat(refusalOf(() -> paid.decide(settlement(1, 2, -1)))).isEqualTo(new SpentNegative(Vnd.of(-1)));
        assertThat(refusalOf(() -> paid.decide(settlement(1, 2, 10_000_001))))
                .isEqualTo(new SpentMoreThanAdvanced(Some.advance(1), Vnd.of(10_000_000), Vnd.of(10_000_001)));
        Activity settled = after(PLAN, APPROVAL, advance(1, 1, 10_000_000), settlement(1, 2, 10_000_000));
        assertThat(refusalOf(() -> settled.decide(settlement(1, 3, 10_000_000))))
                .isEqualTo(new AlreadyCleared(Some.advance(1), Some.voucher(2)));
    }

    @Test
    @DisplayName("taken back gives its money back to the budget, and may be paid again")
    void advanceReversed() {
        Activity paid = after(PLAN, APPROVAL, advance(1, 1, 52_600_000));
        assertThat(paid.decide(reversal(1)))
                .containsExactly(new ActivityEntryReversed(
                        UNIT, CONTEST, Some.advance(1), Entry.ADVANCE, Some.voucher(1), BUDGET, TODAY));
        assertThat(after(PLAN, APPROVAL, advance(1, 1, 52_600_000), reversal(1)).decide(advance(1, 2, 52_600_000)))
                .hasSize(1);
    }

    @Test
    @DisplayName("whose settlement is taken back is open again; before that it cannot be taken back itself")
    void settlementReversed() {
        Activity settled = after(PLAN, APPROVAL, advance(1, 1, 10_000_000), settlement(1, 2, 9_000_000));
        assertThat(refusalOf(() -> settled.decide(reversal(1))))
                .isEqualTo(new ReverseSettlementFirst(Some.advance(1), Some.voucher(2)));
        assertThat(settled.decide(reversal(2)))
                .containsExactly(new ActivityEntryReversed(
                        UNIT, CONTEST, Some.advance(1), Entry.SETTLEMENT, Some.voucher(2), Vnd.of(9_000_000), TODAY));
        assertThat(after(PLAN, APPROVAL, advance(1, 1, 10_000_000), settlement(1, 2, 9_000_000), reversal(2)))
                .isEqualTo(after(PLAN, APPROVAL, advance(1, 1, 10_000_000)));
        assertThat(refusalOf(() -> settled.decide(reversal(3)))).isEqualTo(new NoSuchEntry(CONTEST, Some.voucher(3)));
    }

    @Test
    @DisplayName("settled without having been paid is damage, not a refusal")
    void damage() {
        AdvanceCleared stray =
                new AdvanceCleared(UNIT, CONTEST, Some.advance(9), Some.voucher(9), Vnd.of(1), SETTLED_ON);
        assertThatIllegalStateException()
                .isThrownBy(() -> after(PLAN, APPROVAL).evolve(stray))
                .withMessageContaining("the stream is damaged");
    }

    @Test
    @DisplayName("whatever is asked in whatever order, never takes the event over its budget when it is paid")
    void lives() {
        int facts = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Life<Activity, ActivityCommand, ActivityEvent> life =
                    new Life<>(new Activity.Unplanned(), Activity::decide, Activity::evolve);
            life.ask(PLAN);
            life.ask(APPROVAL);
            for (int voucher = 1; voucher <= 40; voucher++) {
                for (ActivityEvent fact : life.ask(anything(random, voucher))) {
                    if (fact instanceof AdvancePaid) {
                        assertThat(used(life)).isLessThanOrEqualTo(BUDGET);
                    }
                }
                assertThat(((Activity.Approved) life.state()).advances().used()).isEqualTo(used(life));
            }
            facts += life.facts().size();
        }
        assertThat(facts).isGreaterThan(3_000);
    }

    private static ActivityCommand anything(Random random, int voucher) {
        int advance = random.nextInt(5);
        long dong = random.nextLong(30_000_000);
        return switch (random.nextInt(4)) {
            case 0, 1 -> advance(advance, voucher, dong);
            case 2 -> settlement(advance, voucher, dong / 2);
            default -> reversal(random.nextInt(voucher + 1));
        };
    }

    /** What the facts alone say is spent or advanced: an independent count. */
    private static Vnd used(Life<Activity, ActivityCommand, ActivityEvent> life) {
        return Vnd.sum(IntStream.range(0, 5).mapToObj(number -> used(life, Some.advance(number))));
    }

    private static Vnd used(Life<Activity, ActivityCommand, ActivityEvent> life, AdvanceId advance) {
        Vnd advanced = Vnd.ZERO;
        Vnd used = Vnd.ZERO;
        for (ActivityEvent fact : life.facts()) {
            if (fact instanceof AdvancePaid paid && paid.advance().equals(advance)) {
                advanced = paid.amount();
                used = advanced;
            } else if (fact instanceof AdvanceCleared cleared
                    && cleared.advance().equals(advance)) {
                used = cleared.spent();
            } else if (fact instanceof ActivityEntryReversed back
                    && back.advance().equals(advance)) {
                used = back.entry() == Entry.ADVANCE ? Vnd.ZERO : advanced;
            }
        }
        return used;
    }
}
