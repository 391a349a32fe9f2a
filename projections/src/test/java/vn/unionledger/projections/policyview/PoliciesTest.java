package vn.unionledger.projections.policyview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedPosted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherWithdrawn;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.rules.ShippedRules;

@DisplayName("The dated rules as people read them")
class PoliciesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PolicyId CONTRIBUTION_2018 = new PolicyId("kinh-phi-2018");
    private static final PolicyId DUES_2023 = new PolicyId("doan-phi-2023");
    private static final FundCode GENERAL = Union.GENERAL;

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");
    final Policies policies = new Policies(database.views());
    final BookedIncome booked = new BookedIncome(database.views());

    @Test
    @DisplayName("are all there with their history, and are as sure as they were known to be")
    void known() {
        List<Policy> shipped = ShippedRules.all();
        shipped.forEach(policy -> union.happened(new PolicyRecorded(policy, null)));
        long before = log.bound();
        union.happened(new PolicyConfirmed(
                CONTRIBUTION_2018, RuleKind.DISTRIBUTION, null, "Văn bản gốc, trang 2", TODAY, Union.ACCOUNTANT));
        follow();

        assertThat(policies.rules(before).policies()).isEqualTo(shipped);
        assertThat(row(CONTRIBUTION_2018, before).toConfirm()).isTrue();
        assertThat(row(CONTRIBUTION_2018, before).confirmation()).isNull();
        PolicyRow after = row(CONTRIBUTION_2018, log.bound());
        assertThat(after.policy().certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(after.confirmation()).isNotNull().extracting(PolicyFact::by).isEqualTo(Union.ACCOUNTANT);
        assertThat(after.history()).hasSize(2);
        assertThat(row(CONTRIBUTION_2018, before).toConfirm())
                .as("asked again as it was")
                .isTrue();
        assertThat(row(new PolicyId("doan-phi-2022"), before).replacedBy()).containsExactly(DUES_2023);
    }

    @Test
    @DisplayName("of one unit are read by that unit alone")
    void own() {
        Policy norm = ShippedRules.all().stream()
                .filter(policy -> policy.rule().kind() == RuleKind.DUES_RATE)
                .findFirst()
                .orElseThrow();
        Policy own = new Policy(
                new PolicyId("rieng"),
                union.unit,
                norm.rule(),
                norm.scope(),
                norm.effectiveFrom(),
                null,
                "NQ 3",
                null,
                norm.knownFrom(),
                norm.certainty(),
                norm.source(),
                null,
                null);
        union.happened(new PolicyRecorded(own, Union.ACCOUNTANT));
        follow();
        assertThat(policies.find(own.policy(), union.unit, log.bound())).isPresent();
        assertThat(policies.find(own.policy(), new UnitId("khac"), log.bound())).isEmpty();
        assertThat(policies.readableBy(new UnitId("khac"), log.bound())).isEmpty();
        assertThat(policies.readableBy(union.unit, log.bound())).hasSize(1);
    }

    @Test
    @DisplayName(
            "are recalculated on what was booked about each month: dues, what is above the standard apart, taken back ones less, what was parted at its source not at all")
    void income() {
        dues(LocalDate.of(2023, 1, 15), "22", 10_000_000);
        dues(LocalDate.of(2023, 1, 20), "22/to-1", 500_000);
        dues(LocalDate.of(2023, 1, 21), Item.DUES_EXCESS, 70_000);
        dues(LocalDate.of(2023, 2, 15), "220", 1);
        var wrong = dues(LocalDate.of(2023, 3, 15), "22", 900_000);
        parted(LocalDate.of(2023, 1, 22));
        long before = log.bound();
        union.reverse(wrong, LocalDate.of(2023, 4, 2));
        follow();

        assertThat(sums(IncomeKind.DUES_STANDARD, before))
                .containsExactly(
                        new BookedIncome.Row(union.unit, GENERAL, YearMonth.of(2023, 1), Vnd.of(10_500_000), false),
                        new BookedIncome.Row(union.unit, GENERAL, YearMonth.of(2023, 3), Vnd.of(900_000), false));
        assertThat(sums(IncomeKind.DUES_STANDARD, log.bound()))
                .as("taken back in April, about March")
                .extracting(BookedIncome.Row::month)
                .containsExactly(YearMonth.of(2023, 1));
        assertThat(sums(IncomeKind.DUES_EXCESS, log.bound()))
                .extracting(BookedIncome.Row::amount)
                .containsExactly(Vnd.of(70_000));
        assertThat(sums(IncomeKind.EMPLOYER_CONTRIBUTION, log.bound())).isEmpty();
        assertThat(booked.of(
                        List.of(),
                        IncomeKind.DUES_STANDARD,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31),
                        log.bound()))
                .isEmpty();
    }

    @Test
    @DisplayName("know which months already have a difference on its way or booked")
    void adjusted() {
        VoucherId posted = submitted(YearMonth.of(2023, 1));
        union.happened(new VoucherMarkedPosted(union.unit, posted, "KT-0001/2023", Union.ACCOUNTANT));
        VoucherId waiting = submitted(YearMonth.of(2023, 2));
        VoucherId withdrawn = submitted(YearMonth.of(2023, 3));
        union.happened(new VoucherWithdrawn(union.unit, withdrawn, Union.ACCOUNTANT));
        follow();
        assertThat(booked.adjusted(List.of(union.unit), DUES_2023, log.bound()))
                .containsExactlyInAnyOrder(
                        new BookedIncome.Adjusted(union.unit, YearMonth.of(2023, 1), posted, true),
                        new BookedIncome.Adjusted(union.unit, YearMonth.of(2023, 2), waiting, false));
        assertThat(booked.adjusted(List.of(union.unit), CONTRIBUTION_2018, log.bound()))
                .isEmpty();
        assertThat(booked.adjusted(List.of(), DUES_2023, log.bound())).isEmpty();
    }

    private VoucherId submitted(YearMonth month) {
        SequencedMap<FundCode, Vnd> owed = new LinkedHashMap<>();
        owed.put(GENERAL, Vnd.of(-1_000));
        VoucherContent content = Postings.shareAdjusted(Paper.of(LocalDate.of(2023, 11, 3)), DUES_2023, month, owed);
        VoucherId id = union.nextVoucher();
        union.happened(new VoucherSubmitted(union.unit, id, content, content.fingerprint(), Union.ACCOUNTANT));
        return id;
    }

    /** An imported receipt that owes its upper share in its own lines. */
    private void parted(LocalDate on) {
        union.post(
                VoucherKind.PT,
                on,
                null,
                new Purpose.Imported(new ImportId("f".repeat(32)), 1, "BC-1", "THU", "25"),
                List.of(
                        Line.debit(GENERAL, Union.CASH, Vnd.of(1_000_000), null),
                        Line.credit(GENERAL, Account.income("22"), Vnd.of(700_000), null),
                        Line.credit(GENERAL, Account.PAYABLE_UP, Vnd.of(300_000), null)),
                false);
    }

    private vn.unionledger.core.book.BookEvent.VoucherPosted dues(LocalDate on, String item, long dong) {
        return union.post(
                VoucherKind.PT,
                on,
                new Purpose.Dues(YearMonth.from(on)),
                GENERAL,
                Union.CASH,
                Account.income(item),
                dong);
    }

    private List<BookedIncome.Row> sums(IncomeKind income, long known) {
        return booked.of(List.of(union.unit), income, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), known);
    }

    private PolicyRow row(PolicyId policy, long known) {
        return policies.find(policy, union.unit, known).orElseThrow();
    }

    private void follow() {
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }
}
