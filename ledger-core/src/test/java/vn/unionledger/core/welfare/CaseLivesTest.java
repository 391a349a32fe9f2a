package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.welfare.CaseFacts.CASE;
import static vn.unionledger.core.welfare.CaseFacts.ORDINARY;
import static vn.unionledger.core.welfare.CaseFacts.OTHER_UNIT;
import static vn.unionledger.core.welfare.CaseFacts.UNIT;
import static vn.unionledger.core.welfare.CaseFacts.WHY;

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
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.DeclineAid;
import vn.unionledger.core.welfare.WelfareCommand.PayAid;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.core.welfare.WelfareCommand.ReverseAidPayment;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidDeclined;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareEvent.AidPaymentReversed;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;

@DisplayName("Whatever is asked, in whatever order, a case")
class CaseLivesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    @DisplayName("is decided by two people, paid once at a time with what was approved, and folds to what it is")
    void lives() {
        int accepted = 0;
        int refused = 0;
        int paidTwice = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            Life<WelfareCase, WelfareCommand, WelfareEvent> life =
                    new Life<>(new WelfareCase.Unopened(), WelfareCase::decide, WelfareCase::evolve);
            for (int step = 0; step < 40; step++) {
                if (!life.ask(anything(random)).isEmpty()) {
                    holds(life);
                }
            }
            accepted += life.facts().size();
            refused += life.refused();
            paidTwice += life.facts(AidPaid.class).size() > 1 ? 1 : 0;
        }
        assertThat(accepted).as("facts, so that the test says something").isGreaterThan(1_000);
        assertThat(refused).as("refusals").isGreaterThan(5_000);
        assertThat(paidTwice).as("cases paid again after a reversal").isGreaterThan(20);
    }

    private static void holds(Life<WelfareCase, WelfareCommand, WelfareEvent> life) {
        List<AidRequested> asked = life.facts(AidRequested.class);
        List<AidApproved> approved = life.facts(AidApproved.class);
        List<AidPaid> paid = life.facts(AidPaid.class);
        List<AidPaymentReversed> reversed = life.facts(AidPaymentReversed.class);
        assertThat(asked).hasSizeLessThanOrEqualTo(1);
        assertThat(approved.size() + life.facts(AidDeclined.class).size()).isLessThanOrEqualTo(1);
        approved.forEach(approval -> {
            assertThat(approval.by()).isNotEqualTo(asked.getFirst().by());
            assertThat(approval.on()).isAfterOrEqualTo(asked.getFirst().on());
            assertThat(approval.amount()).isEqualTo(asked.getFirst().amount());
        });
        paid.forEach(payment -> {
            assertThat(payment.amount()).isEqualTo(approved.getFirst().amount());
            assertThat(payment.on()).isAfterOrEqualTo(approved.getFirst().on());
        });
        Vnd out = Vnd.sum(paid.stream().map(AidPaid::amount))
                .minus(Vnd.sum(reversed.stream().map(AidPaymentReversed::amount)));
        assertThat(out)
                .isEqualTo(
                        life.state() instanceof WelfareCase.Paid
                                ? approved.getFirst().amount()
                                : Vnd.ZERO);
    }

    private static WelfareCommand anything(Random random) {
        UnitId unit = random.nextInt(10) == 0 ? OTHER_UNIT : UNIT;
        PersonId by = Some.person(random.nextInt(3));
        LocalDate on = FIRST.plusDays(random.nextInt(12));
        LocalDate today = FIRST.plusDays(8);
        CareReason reason = random.nextInt(6) == 0 ? CareReason.ILLNESS : CareReason.BEREAVEMENT;
        Vnd amount = Vnd.of(Math.min(random.nextInt(12) - 1, 2) * 500_000L);
        int persons = random.nextInt(4) == 0 ? random.nextInt(3) : 1;
        int instalment = random.nextInt(8) == 0 ? random.nextInt(3) : 1;
        return switch (random.nextInt(8)) {
            case 0 ->
                new RequestAid(
                        unit, CASE, ORDINARY, reason, amount, persons, null, null, null, null, on, by, false, today);
            case 1 -> new ApproveAid(unit, CASE, on, by, today);
            case 2 ->
                random.nextInt(6) == 0
                        ? new DeclineAid(unit, CASE, WHY, on, by, today)
                        : new ApproveAid(unit, CASE, on, by, today);
            case 3, 4, 5 ->
                new PayAid(unit, CASE, reason, instalment, Some.voucher(random.nextInt(3)), amount, persons, on);
            default -> new ReverseAidPayment(unit, CASE, instalment, Some.voucher(random.nextInt(3)), on);
        };
    }
}
