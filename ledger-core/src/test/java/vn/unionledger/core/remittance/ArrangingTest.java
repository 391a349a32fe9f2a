package vn.unionledger.core.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.remittance.RemittanceCommand.AnnounceAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.ArrangeRemittance;
import vn.unionledger.core.remittance.RemittanceCommand.ReceiveAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.Reckon;
import vn.unionledger.core.remittance.RemittanceRefusal.AllocationExists;
import vn.unionledger.core.remittance.RemittanceRefusal.ArrangedLater;
import vn.unionledger.core.remittance.RemittanceRefusal.NoSuchAllocation;
import vn.unionledger.core.remittance.RemittanceRefusal.NotFromAbove;
import vn.unionledger.core.remittance.RemittanceRefusal.WithItself;

@DisplayName("What a unit and the level above agree on")
class ArrangingTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final UnitId PROVINCE = new UnitId("ldld-tra-vinh");
    private static final UnitId DISTRICT = new UnitId("ldld-cang-long");
    private static final AllocationId FIRST = Some.allocation(1);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    private final Life<Remittance, RemittanceCommand, RemittanceEvent> unit =
            new Life<>(Remittance.NONE, Remittance::decide, Remittance::evolve);

    @Test
    @DisplayName("holds from its month until the next arrangement's, and says nothing of the months before")
    void fromItsMonthOn() {
        unit.ask(arranged(MARCH, PROVINCE, 20, "05/HD-LĐLĐ"));
        unit.ask(arranged(MARCH.plusMonths(3), DISTRICT, 15, "07/HD-LĐLĐ"));
        assertThat(unit.state().arrangement(MARCH.minusMonths(1))).isEmpty();
        assertThat(unit.state().arrangement(MARCH).orElseThrow().to()).isEqualTo(PROVINCE);
        assertThat(unit.state().arrangement(MARCH.plusMonths(2)).orElseThrow().to())
                .isEqualTo(PROVINCE);
        assertThat(unit.state().arrangement(MARCH.plusMonths(3)).orElseThrow().to())
                .isEqualTo(DISTRICT);
    }

    @Test
    @DisplayName("has a document, 1 to 366 days, somebody else to pay to, and begins after the one before")
    void refusedArrangements() {
        assertThat(refusal(arranged(MARCH, PROVINCE, 20, " "))).isEqualTo(new Empty("document"));
        assertThat(refusal(arranged(MARCH, PROVINCE, 0, "05"))).isEqualTo(new NotPositive("days", 0));
        assertThat(refusal(arranged(MARCH, PROVINCE, 367, "05"))).isEqualTo(new TooLarge("days", 367, 366));
        assertThat(refusal(arranged(MARCH, UNIT, 20, "05"))).isEqualTo(new WithItself(UNIT));
        unit.ask(arranged(MARCH, PROVINCE, 366, "05"));
        assertThat(refusal(arranged(MARCH, DISTRICT, 20, "06"))).isEqualTo(new ArrangedLater(MARCH));
        assertThat(refusal(arranged(MARCH.minusMonths(1), DISTRICT, 20, "06")))
                .isEqualTo(new ArrangedLater(MARCH.minusMonths(1)));
        assertThat(unit.facts()).hasSize(1);
    }

    @Test
    @DisplayName("is announced once, from another unit, as support or as passed down, with amount, document and day")
    void refusedAnnouncements() {
        assertThat(refusal(announced(PROVINCE, TransferKind.REMITTANCE, 5, "61/QĐ", TODAY)))
                .isEqualTo(new NotFromAbove(PROVINCE));
        assertThat(refusal(announced(UNIT, TransferKind.SUPPORT, 5, "61/QĐ", TODAY)))
                .isEqualTo(new NotFromAbove(UNIT));
        assertThat(refusal(announced(PROVINCE, TransferKind.SUPPORT, 0, "61/QĐ", TODAY)))
                .isEqualTo(new NotPositive("amount", 0));
        assertThat(refusal(announced(PROVINCE, TransferKind.PASS_DOWN, 5, "", TODAY)))
                .isEqualTo(new Empty("document"));
        assertThat(refusal(announced(PROVINCE, TransferKind.PASS_DOWN, 5, "61/QĐ", TODAY.plusDays(1))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
        assertThat(unit.ask(announced(PROVINCE, TransferKind.PASS_DOWN, 5, "61/QĐ", TODAY)))
                .hasSize(1);
        assertThat(refusal(announced(PROVINCE, TransferKind.PASS_DOWN, 5, "61/QĐ", TODAY)))
                .isEqualTo(new AllocationExists(FIRST));
    }

    @Test
    @DisplayName("comes from whom it was announced and as what, more than nothing at a time")
    void refusedReceipts() {
        unit.ask(announced(PROVINCE, TransferKind.SUPPORT, 5, "61/QĐ", TODAY));
        assertThat(refusal(received(PROVINCE, TransferKind.SUPPORT, 0))).isEqualTo(new NotPositive("amount", 0));
        assertThat(refusal(received(DISTRICT, TransferKind.SUPPORT, 5))).isEqualTo(new NoSuchAllocation(FIRST));
        assertThat(refusal(received(PROVINCE, TransferKind.PASS_DOWN, 5))).isEqualTo(new NoSuchAllocation(FIRST));
        assertThat(unit.ask(received(PROVINCE, TransferKind.SUPPORT, 5))).hasSize(1);
    }

    @Test
    @DisplayName("is reckoned for each year and income by itself")
    void yearsApart() {
        FundCode fund = new FundCode("kinh-phi");
        Distribution dues = Distribution.keeping(IncomeKind.DUES_STANDARD, 7_000);
        Distribution employers = Distribution.keeping(IncomeKind.EMPLOYER_CONTRIBUTION, 7_500);
        YearMonth later = YearMonth.of(2025, 2);
        for (var one : List.of(Map.entry(MARCH, dues), Map.entry(later, dues), Map.entry(later, employers))) {
            unit.ask(new Reckon(
                    UNIT,
                    fund,
                    one.getValue().income(),
                    one.getKey(),
                    new PolicyId("chia"),
                    one.getValue(),
                    Map.of(one.getKey(), Vnd.of(1_000)),
                    Vnd.ZERO,
                    one.getValue().upperOf(Vnd.of(1_000)),
                    Some.voucher(unit.facts().size() + 1),
                    TODAY));
        }
        assertThat(unit.facts()).hasSize(3);
        assertThat(unit.state().reckonedThrough(Remittance.year(fund, dues.income(), MARCH, dues)))
                .contains(MARCH);
        assertThat(unit.state().reckonedThrough(Remittance.year(fund, dues.income(), later, dues)))
                .contains(later);
        assertThat(unit.state().reckonedThrough(Remittance.year(fund, employers.income(), MARCH, employers)))
                .isEmpty();
    }

    private static ArrangeRemittance arranged(YearMonth from, UnitId to, int days, String document) {
        return new ArrangeRemittance(
                UNIT,
                new Arrangement(from, to, RemitCycle.QUARTERLY, days, ShareRow.CONTRIBUTION),
                document,
                Some.person(2),
                TODAY);
    }

    private static AnnounceAllocation announced(
            UnitId from, TransferKind kind, long amount, String document, LocalDate on) {
        return new AnnounceAllocation(UNIT, FIRST, from, kind, Vnd.of(amount), document, on, Some.person(2), TODAY);
    }

    private static ReceiveAllocation received(UnitId from, TransferKind kind, long amount) {
        return new ReceiveAllocation(UNIT, FIRST, from, kind, Some.transfer(1), Some.voucher(1), Vnd.of(amount), TODAY);
    }

    private Refusal refusal(RemittanceCommand command) {
        return refusalOf(() -> unit.state().decide(command));
    }
}
