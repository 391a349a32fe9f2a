package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.welfare.RoundFacts.MID_AUTUMN;
import static vn.unionledger.core.welfare.RoundFacts.ORDINARY;
import static vn.unionledger.core.welfare.RoundFacts.OTHER_UNIT;
import static vn.unionledger.core.welfare.RoundFacts.ROUND;
import static vn.unionledger.core.welfare.RoundFacts.SENDONTA;
import static vn.unionledger.core.welfare.RoundFacts.UNIT;
import static vn.unionledger.core.welfare.RoundFacts.WHY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.DeclineRound;
import vn.unionledger.core.welfare.GiftRoundCommand.PayRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ReverseRoundPayment;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundApproved;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundDeclined;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaid;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaymentReversed;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundProposed;

@DisplayName("Whatever is asked, in whatever order, a gift round")
class RoundLivesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);

    @Test
    @DisplayName("is decided by two people, paid once at a time with what its list comes to, and folds to what it is")
    void lives() {
        int paidRounds = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Life<GiftRound, GiftRoundCommand, GiftRoundEvent> life =
                    new Life<>(new GiftRound.Unopened(), GiftRound::decide, GiftRound::evolve);
            for (int step = 0; step < 40; step++) {
                if (!life.ask(anything(random)).isEmpty()) {
                    holds(life);
                }
            }
            paidRounds += life.facts(RoundPaid.class).isEmpty() ? 0 : 1;
        }
        assertThat(paidRounds).as("rounds that came as far as their payment").isGreaterThan(50);
    }

    private static void holds(Life<GiftRound, GiftRoundCommand, GiftRoundEvent> life) {
        RoundProposed proposed = life.facts(RoundProposed.class).getFirst();
        assertThat(life.facts(RoundProposed.class)).hasSize(1);
        Vnd counted = new GiftList(proposed.classes()).total();
        assertThat(proposed.total()).isEqualTo(counted);
        List<RoundApproved> approved = life.facts(RoundApproved.class);
        assertThat(approved.size() + life.facts(RoundDeclined.class).size()).isLessThanOrEqualTo(1);
        approved.forEach(approval -> assertThat(approval.by()).isNotEqualTo(proposed.by()));
        Vnd out = Vnd.sum(life.facts(RoundPaid.class).stream().map(RoundPaid::total))
                .minus(Vnd.sum(life.facts(RoundPaymentReversed.class).stream().map(RoundPaymentReversed::total)));
        assertThat(out).isEqualTo(life.state() instanceof GiftRound.Paid ? counted : Vnd.ZERO);
    }

    private static GiftRoundCommand anything(Random random) {
        UnitId unit = random.nextInt(10) == 0 ? OTHER_UNIT : UNIT;
        PersonId by = Some.person(random.nextInt(3));
        LocalDate on = FIRST.plusDays(random.nextInt(10));
        LocalDate today = FIRST.plusDays(8);
        boolean sendonta = random.nextInt(5) == 0;
        Occasion occasion = sendonta ? Occasion.SENDONTA : Occasion.MID_AUTUMN;
        List<GiftClass> classes = sendonta ? SENDONTA : MID_AUTUMN;
        int recipients = (sendonta ? 52 : 329) + (random.nextInt(6) == 0 ? 1 : 0);
        Vnd total = Vnd.of((sendonta ? 13_000_000 : 49_350_000) + (random.nextInt(6) == 0 ? 1 : 0));
        return switch (random.nextInt(8)) {
            case 0, 1 -> new ProposeRound(unit, ROUND, ORDINARY, occasion, classes, total, null, on, by, false, today);
            case 2 -> new ApproveRound(unit, ROUND, on, by, today);
            case 3 ->
                random.nextInt(5) == 0
                        ? new DeclineRound(UNIT, ROUND, WHY, on, by, today)
                        : new ApproveRound(unit, ROUND, on, by, today);
            case 4, 5, 6 -> new PayRound(unit, ROUND, occasion, Some.voucher(random.nextInt(3)), recipients, total, on);
            default -> new ReverseRoundPayment(unit, ROUND, Some.voucher(random.nextInt(3)), on);
        };
    }
}
