package vn.unionledger.core.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.remittance.RemittanceCommand.AnnounceAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.ArrangeRemittance;
import vn.unionledger.core.remittance.RemittanceCommand.ReceiveAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.Reckon;
import vn.unionledger.core.remittance.RemittanceCommand.ReverseReckoning;
import vn.unionledger.core.remittance.RemittanceEvent.ReckoningReversed;
import vn.unionledger.core.remittance.RemittanceEvent.ShareReckoned;
import vn.unionledger.core.remittance.RemittanceRefusal.BaseHasMoved;
import vn.unionledger.core.remittance.RemittanceRefusal.MoreThanAnnounced;
import vn.unionledger.core.remittance.RemittanceRefusal.NotReckonedBy;
import vn.unionledger.core.remittance.RemittanceRefusal.NothingToReckon;

@DisplayName("The upper share")
class ReckoningTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final UnitId PROVINCE = new UnitId("ldld-tra-vinh");
    private static final FundCode FUND = new FundCode("kinh-phi");
    private static final PolicyId POLICY = new PolicyId("doan-phi-2024");
    private static final Distribution SEVENTY = Distribution.keeping(IncomeKind.DUES_STANDARD, 7_000);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final Remittance.Year YEAR = Remittance.year(FUND, IncomeKind.DUES_STANDARD, MARCH, SEVENTY);
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private final Life<Remittance, RemittanceCommand, RemittanceEvent> unit =
            new Life<>(Remittance.NONE, Remittance::decide, Remittance::evolve);
    private final Map<YearMonth, Vnd> bases = new HashMap<>();
    private int vouchers;

    @Test
    @DisplayName("of 514.894.003 at 70/30 is 154.468.200; 360.425.803 stays")
    void example() {
        reckon(MARCH, 514_894_003);
        assertThat(unit.facts(ShareReckoned.class).getLast().amount()).isEqualTo(Vnd.of(154_468_200));
        assertThat(514_894_003 - 154_468_200).isEqualTo(360_425_803);
    }

    @Test
    @DisplayName("of twelve months is that of the year, whatever was cut off a month, and nothing is owed twice")
    void yearly() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Life<Remittance, RemittanceCommand, RemittanceEvent> life =
                    new Life<>(Remittance.NONE, Remittance::decide, Remittance::evolve);
            Map<YearMonth, Vnd> bases = new HashMap<>();
            for (int i = 0; i < 30; i++) {
                YearMonth month = YearMonth.of(2024, 1 + random.nextInt(12));
                bases.put(
                        month, Vnd.of(random.nextInt(20) == 0 ? -random.nextInt(1_000) : random.nextLong(50_000_000)));
                Vnd amount = life.state().toReckon(YEAR, SEVENTY, bases);
                life.ask(reckoning(month, bases, amount, i));
                assertThat(life.state().toReckon(YEAR, SEVENTY, bases))
                        .as("seed %d: reckoned twice is reckoned once", seed)
                        .isEqualTo(Vnd.ZERO);
                if (random.nextInt(6) == 0) {
                    life.ask(new ReverseReckoning(UNIT, Some.voucher(random.nextInt(i + 1)), DAY));
                }
            }
            Vnd last = life.state().toReckon(YEAR, SEVENTY, bases);
            Vnd booked = Vnd.sum(life.facts(ShareReckoned.class).stream().map(ShareReckoned::amount))
                    .minus(Vnd.sum(life.facts(ReckoningReversed.class).stream().map(ReckoningReversed::amount)));
            Vnd year = Vnd.sum(bases.values());
            assertThat(booked.plus(last)).as("seed %d", seed).isEqualTo(SEVENTY.upperOf(year));
        }
    }

    @Test
    @DisplayName("is refused if the month's income has moved, or all of it is booked")
    void refused() {
        assertThat(refusal(reckoning(MARCH, Map.of(MARCH, Vnd.of(1_000)), Vnd.of(299), 1)))
                .isEqualTo(new BaseHasMoved(IncomeKind.DUES_STANDARD, MARCH, Vnd.of(300), Vnd.of(299)));
        reckon(MARCH, 1_000);
        assertThat(refusal(reckoning(MARCH, Map.of(MARCH, Vnd.of(1_000)), Vnd.of(300), 2)))
                .isEqualTo(new NothingToReckon(IncomeKind.DUES_STANDARD, MARCH));
        // more came in before the month was closed
        reckon(MARCH, 2_000);
        assertThat(unit.facts(ShareReckoned.class).getLast().amount()).isEqualTo(Vnd.of(300));
    }

    @Test
    @DisplayName("that is taken back is owed again")
    void takenBack() {
        reckon(MARCH, 1_000);
        unit.ask(new ReverseReckoning(UNIT, Some.voucher(1), DAY));
        assertThat(unit.state().toReckon(YEAR, SEVENTY, Map.of(MARCH, Vnd.of(1_000))))
                .isEqualTo(Vnd.of(300));
        assertThat(refusal(new ReverseReckoning(UNIT, Some.voucher(1), DAY)))
                .isEqualTo(new NotReckonedBy(Some.voucher(1)));
    }

    @Test
    @DisplayName("goes on going by the rule its month was reckoned by")
    void sameRule() {
        reckon(MARCH, 1_000);
        assertThat(unit.state().policies(FUND, IncomeKind.DUES_STANDARD, MARCH)).containsExactly(POLICY);
        assertThat(unit.state().policies(FUND, IncomeKind.EMPLOYER_CONTRIBUTION, MARCH))
                .isEmpty();
        assertThat(unit.state().reckonedThrough(YEAR)).contains(MARCH);
    }

    @Test
    @DisplayName("is to be paid by the day that was arranged with whom it goes to")
    void arranged() {
        reckon(MARCH, 1_000);
        assertThat(unit.facts(ShareReckoned.class).getLast().dueOn()).isNull();
        Arrangement quarterly =
                new Arrangement(YearMonth.of(2024, 4), PROVINCE, RemitCycle.QUARTERLY, 20, ShareRow.CONTRIBUTION);
        unit.ask(new ArrangeRemittance(UNIT, quarterly, "05/HD-LĐLĐ", Some.person(2), DAY));
        reckon(YearMonth.of(2024, 5), 1_000);
        assertThat(unit.facts(ShareReckoned.class).getLast().dueOn()).isEqualTo(LocalDate.of(2024, 7, 20));
    }

    @Test
    @DisplayName("and an allocation from above are two facts: what was announced comes in by itself")
    void allocation() {
        unit.ask(new AnnounceAllocation(
                UNIT,
                Some.allocation(1),
                PROVINCE,
                TransferKind.SUPPORT,
                Vnd.of(30_000_000),
                "61/QĐ-LĐLĐ",
                DAY,
                Some.person(2),
                DAY));
        unit.ask(receive(20_000_000));
        assertThat(refusal(receive(10_000_001)))
                .isEqualTo(new MoreThanAnnounced(Some.allocation(1), Vnd.of(10_000_000), Vnd.of(10_000_001)));
        assertThat(unit.ask(receive(10_000_000))).hasSize(1);
    }

    private static ReceiveAllocation receive(long amount) {
        return new ReceiveAllocation(
                UNIT,
                Some.allocation(1),
                PROVINCE,
                TransferKind.SUPPORT,
                Some.transfer(1),
                Some.voucher(1),
                Vnd.of(amount),
                DAY);
    }

    private void reckon(YearMonth month, long base) {
        bases.put(month, Vnd.of(base));
        unit.ask(reckoning(month, bases, unit.state().toReckon(YEAR, SEVENTY, bases), ++vouchers));
    }

    private static Reckon reckoning(YearMonth month, Map<YearMonth, Vnd> bases, Vnd amount, int voucher) {
        return new Reckon(
                UNIT,
                FUND,
                IncomeKind.DUES_STANDARD,
                month,
                POLICY,
                SEVENTY,
                bases,
                Vnd.ZERO,
                amount,
                Some.voucher(voucher),
                DAY);
    }

    private Refusal refusal(RemittanceCommand command) {
        return Assertions.catchThrowableOfType(
                        RefusedException.class, () -> unit.state().decide(command))
                .refusal();
    }
}
