package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.unionledger.core.voucher.LevelsOffice.AGRIBANK;
import static vn.unionledger.core.voucher.LevelsOffice.BUREAU;
import static vn.unionledger.core.voucher.LevelsOffice.FACTORY;
import static vn.unionledger.core.voucher.LevelsOffice.FUND;
import static vn.unionledger.core.voucher.LevelsOffice.PROVINCE;
import static vn.unionledger.core.voucher.LevelsOffice.SHOES;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.ReckonAgain;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReceived;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReversed;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.ContributionRefusal.MonthStopped;
import vn.unionledger.core.contribution.ContributionRefusal.MoreThanShare;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchEmployer;
import vn.unionledger.core.contribution.ContributionRefusal.NothingChanges;
import vn.unionledger.core.contribution.HeldShareEvent.PassingReversed;
import vn.unionledger.core.contribution.HeldShareEvent.ShareCollected;
import vn.unionledger.core.contribution.HeldShareEvent.ShareCollectionReversed;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.refund.RefundEvent.Refunded;
import vn.unionledger.core.refund.RefundEvent.TakenAfterStop;
import vn.unionledger.core.refund.RefundRefusal.CollectionStopped;
import vn.unionledger.core.refund.RefundRefusal.MoreThanTaken;
import vn.unionledger.core.refund.RefundRefusal.NothingStopped;
import vn.unionledger.core.remittance.Arrangement;
import vn.unionledger.core.remittance.RemitCycle;
import vn.unionledger.core.remittance.RemittanceCommand.ArrangeRemittance;
import vn.unionledger.core.remittance.RemittanceEvent.ReckoningReversed;
import vn.unionledger.core.remittance.RemittanceEvent.ShareReckoned;
import vn.unionledger.core.remittance.RemittanceRefusal.BaseHasMoved;
import vn.unionledger.core.remittance.RemittanceRefusal.NothingToReckon;
import vn.unionledger.core.remittance.RemittanceRefusal.OtherRow;
import vn.unionledger.core.transfer.TransferEvent.SendingReversed;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.core.transfer.TransferEvent.TransferSent;
import vn.unionledger.core.transfer.TransferRefusal.OtherAmount;

@DisplayName("Money between levels")
class MoneyBetweenLevelsTest {
    private final LevelsOffice office = new LevelsOffice();

    @Test
    @DisplayName("goes up as 154.468.200 of 514.894.003 in dues, and is paired at both ends")
    void remittance() {
        // split over two decisions with the same share, neither of which divides its half evenly
        office.on(LocalDate.of(2024, 9, 20));
        office.posted(FACTORY, Postings.dues(paper(), FUND, AGRIBANK, month(), Part.whole(Vnd.of(400_000_002))));
        office.on(LocalDate.of(2024, 9, 30));
        office.approveAndPost(FACTORY, office.submitShare(FACTORY, IncomeKind.DUES_STANDARD, YearMonth.of(2024, 9)));
        office.on(LocalDate.of(2024, 12, 20));
        office.posted(FACTORY, Postings.dues(paper(), FUND, AGRIBANK, month(), Part.whole(Vnd.of(114_894_001))));
        office.on(LocalDate.of(2024, 12, 31));
        VoucherId share = office.submitShare(FACTORY, IncomeKind.DUES_STANDARD, YearMonth.of(2024, 12));
        office.approveAndPost(FACTORY, share);
        ShareReckoned reckoned = office.last(ShareReckoned.class);
        assertThat(office.facts(ShareReckoned.class))
                .extracting(ShareReckoned::amount)
                .containsExactly(Vnd.of(120_000_000), Vnd.of(34_468_200));
        assertThat(Vnd.of(514_894_003 - 120_000_000 - 34_468_200)).isEqualTo(Vnd.of(360_425_803));
        assertThat(reckoned.policy()).isEqualTo(new PolicyId("doan-phi-2024-10"));
        assertThat(office.refusalOfShare(FACTORY, IncomeKind.DUES_STANDARD, YearMonth.of(2024, 12)))
                .isEqualTo(new NothingToReckon(IncomeKind.DUES_STANDARD, YearMonth.of(2024, 12)));

        office.posted(
                FACTORY,
                Postings.sent(
                        paper(),
                        FUND,
                        AGRIBANK,
                        Some.transfer(1),
                        PROVINCE,
                        TransferKind.REMITTANCE,
                        Vnd.of(154_468_200)));
        assertThat(office.last(TransferSent.class).to()).isEqualTo(PROVINCE);
        assertThat(office.refusal(PROVINCE, remitted(154_468_201)))
                .isEqualTo(new OtherAmount(Some.transfer(1), Vnd.of(154_468_200), Vnd.of(154_468_201)));
        office.posted(PROVINCE, remitted(154_468_200));
        assertThat(office.last(TransferReceived.class).from()).isEqualTo(FACTORY);
    }

    @Test
    @DisplayName("is owed by the rule known at the month's end, whatever was decided for that month later")
    void knownThen() {
        office.on(LocalDate.of(2023, 9, 20));
        office.posted(FACTORY, Postings.dues(paper(), FUND, AGRIBANK, month(), Part.whole(Vnd.of(1_000_000))));
        office.on(LocalDate.of(2023, 11, 20));
        office.posted(FACTORY, Postings.dues(paper(), FUND, AGRIBANK, month(), Part.whole(Vnd.of(1_000_000))));
        office.on(LocalDate.of(2023, 11, 30));
        for (int month : List.of(9, 11)) {
            VoucherId share = office.submitShare(FACTORY, IncomeKind.DUES_STANDARD, YearMonth.of(2023, month));
            office.approveAndPost(FACTORY, share);
        }
        assertThat(office.facts(ShareReckoned.class))
                .extracting(ShareReckoned::amount)
                .containsExactly(Vnd.of(400_000), Vnd.of(300_000));
    }

    @Test
    @DisplayName("that the province collects comes down in five working days, three quarters of it")
    void passedDown() {
        office.on(LocalDate.of(2026, 2, 12));
        office.enrol(FACTORY);
        office.send(new DeclarePayroll(
                PROVINCE,
                SHOES,
                YearMonth.of(2026, 1),
                Vnd.of(500_000_001),
                null,
                null,
                office.accountant(),
                false,
                office.today()));
        assertThat(office.last(PayrollDeclared.class).due()).isEqualTo(Vnd.of(10_000_000));
        VoucherId receipt = office.submitReceipt(SHOES, Vnd.of(10_000_001));
        office.approveAndPost(PROVINCE, receipt);
        assertThat(office.last(ContributionReceived.class).amount()).isEqualTo(Vnd.of(10_000_001));
        ShareCollected share = office.last(ShareCollected.class);
        assertThat(share.amount()).isEqualTo(Vnd.of(7_500_001));
        // Friday 13/2, then the week of Tết is off, then four days from Monday 23/2
        assertThat(share.passBy()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(office.refusal(PROVINCE, down(2, 7_500_002)))
                .isEqualTo(new MoreThanShare(FACTORY, Vnd.of(7_500_001), Vnd.of(7_500_002)));
        office.posted(PROVINCE, down(2, 7_500_001));

        office.send(new ArrangeRemittance(
                FACTORY,
                new Arrangement(YearMonth.of(2026, 1), PROVINCE, RemitCycle.QUARTERLY, 20, ShareRow.CONTRIBUTION),
                "433/TLĐ-CTCĐ",
                office.accountant(),
                office.today()));
        assertThat(office.refusal(FACTORY, arrived(2, 7_500_001, ShareRow.ALLOCATION)))
                .isEqualTo(new OtherRow(ShareRow.CONTRIBUTION));
        office.posted(FACTORY, arrived(2, 7_500_001, ShareRow.CONTRIBUTION));
        assertThat(office.last(VoucherPosted.class).content().lines()).anySatisfy(line -> assertThat(line.account())
                .isEqualTo(Account.income(Item.CONTRIBUTION_PASSED_DOWN)));
        // of what came down nothing is owed upward again
        office.on(LocalDate.of(2026, 2, 28));
        assertThat(office.refusalOfShare(FACTORY, IncomeKind.EMPLOYER_CONTRIBUTION, YearMonth.of(2026, 2)))
                .isEqualTo(new NothingToReckon(IncomeKind.EMPLOYER_CONTRIBUTION, YearMonth.of(2026, 2)));
    }

    @Test
    @DisplayName("that is collected after the stop of 1/6/2025 is taken in only to be refunded")
    void afterTheStop() {
        office.on(LocalDate.of(2025, 6, 5));
        CollectionStopped stopped =
                new CollectionStopped(IncomeKind.DUES_STANDARD, LocalDate.of(2025, 6, 1), "4133/TLĐ-ToC");
        assertThat(office.refusal(
                        BUREAU, Postings.dues(paper(), FUND, AGRIBANK, month(), Part.whole(Vnd.of(3_200_000)))))
                .isEqualTo(stopped);
        // a paper of May that comes late was collected in time
        office.posted(
                BUREAU,
                Postings.dues(
                        Paper.of(LocalDate.of(2025, 5, 30)).bookedOn(LocalDate.of(2025, 6, 5)),
                        FUND,
                        AGRIBANK,
                        month(),
                        Part.whole(Vnd.of(100_000))));
        assertThat(office.refusal(FACTORY, toRefund(3_200_000)))
                .isEqualTo(new NothingStopped(IncomeKind.DUES_STANDARD, LocalDate.of(2025, 6, 5)));
        VoucherId receipt = office.posted(BUREAU, toRefund(3_200_000));
        TakenAfterStop taken = office.last(TakenAfterStop.class);
        assertThat(taken.receipt()).isEqualTo(receipt);
        assertThat(taken.stop()).isEqualTo(new PolicyId("ngung-thu-doan-phi-ngan-sach"));
        assertThat(office.refusal(BUREAU, Postings.refunded(paper(), FUND, AGRIBANK, receipt, Vnd.of(3_200_001))))
                .isEqualTo(new MoreThanTaken(receipt, Vnd.of(3_200_000), Vnd.of(3_200_001)));
        office.posted(BUREAU, Postings.refunded(paper(), FUND, AGRIBANK, receipt, Vnd.of(3_200_000)));
        assertThat(office.last(Refunded.class).amount()).isEqualTo(Vnd.of(3_200_000));
        // the day before the stop it was income
        office.on(LocalDate.of(2025, 5, 31));
        assertThat(office.refusal(BUREAU, toRefund(1)))
                .isEqualTo(new NothingStopped(IncomeKind.DUES_STANDARD, LocalDate.of(2025, 5, 31)));
    }

    @Test
    @DisplayName(
            "of an employer whose collecting was stopped is not due: no payroll is declared for a month after the stop")
    void noPayrollAfterTheStop() {
        office.on(LocalDate.of(2025, 9, 20));
        office.enrol(BUREAU);
        DeclarePayroll september = new DeclarePayroll(
                PROVINCE,
                SHOES,
                YearMonth.of(2025, 9),
                Vnd.of(500_000_000),
                null,
                null,
                office.accountant(),
                false,
                office.today());
        assertThat(office.refusalOf(september))
                .isEqualTo(new MonthStopped(YearMonth.of(2025, 9), LocalDate.of(2025, 6, 1), "4133/TLĐ-ToC"));
        office.enrol(FACTORY, new EmployerCode("giay-khac"));
        assertThat(office.ask(new DeclarePayroll(
                        PROVINCE,
                        new EmployerCode("giay-khac"),
                        YearMonth.of(2025, 9),
                        Vnd.of(500_000_000),
                        null,
                        null,
                        office.accountant(),
                        false,
                        office.today())))
                .hasSize(1);
    }

    @Test
    @DisplayName("is reckoned again in one act by a decision that came late; what was paid stays")
    void reckonedAgain() {
        office.on(LocalDate.of(2026, 3, 12));
        office.enrol(FACTORY);
        for (int month = 1; month <= 2; month++) {
            office.send(new DeclarePayroll(
                    PROVINCE,
                    SHOES,
                    YearMonth.of(2026, month),
                    Vnd.of(500_000_000),
                    null,
                    null,
                    office.accountant(),
                    false,
                    office.today()));
        }
        Set<YearMonth> months = Set.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
        ReckonAgain again = new ReckonAgain(PROVINCE, SHOES, months, office.accountant(), office.today());
        assertThat(office.refusalOf(again)).isEqualTo(new NothingChanges(SHOES));
        office.send(new RecordPolicy(
                new Policy(
                        new PolicyId("muc-dong-moi"),
                        null,
                        new Rule.ContributionTerms(180, Deadline.END_OF_NEXT_MONTH, true, null, null, null, null),
                        new Scope(null, FundingClass.ENTERPRISE, null),
                        LocalDate.of(2026, 2, 1),
                        null,
                        "88/NĐ-CP",
                        null,
                        office.today(),
                        Certainty.CONFIRMED,
                        "Công báo",
                        null,
                        null),
                null,
                null,
                office.today()));
        office.send(again);
        assertThat(office.facts(PayrollDeclared.class))
                .extracting(PayrollDeclared::month, PayrollDeclared::due)
                .containsExactly(
                        tuple(YearMonth.of(2026, 1), Vnd.of(10_000_000)),
                        tuple(YearMonth.of(2026, 2), Vnd.of(10_000_000)),
                        tuple(YearMonth.of(2026, 2), Vnd.of(9_000_000)));
        EmployerCode unknown = new EmployerCode("giay-khac");
        assertThat(office.refusalOf(new ReckonAgain(PROVINCE, unknown, months, office.accountant(), office.today())))
                .isEqualTo(new NoSuchEmployer(PROVINCE, unknown));
    }

    @Test
    @DisplayName("that a union leaves when it ends goes to the level that still exists, as income of neither")
    void leftBehind() {
        office.on(LocalDate.of(2025, 5, 30));
        office.posted(BUREAU, Postings.dues(paper(), FUND, AGRIBANK, month(), Part.whole(Vnd.of(3_200_000))));
        office.on(LocalDate.of(2025, 6, 20));
        office.posted(BUREAU, closing(3_200_000));
        assertThat(office.last(VoucherPosted.class).content().lines())
                .extracting(
                        line -> line.account().value(), line -> line.amount().dong())
                .containsExactlyInAnyOrder(
                        tuple("opening", 3_200_000L),
                        tuple(Account.place(AGRIBANK.code()).value(), -3_200_000L));
        assertThat(office.refusal(PROVINCE, takenOver(3_199_999)))
                .isEqualTo(new OtherAmount(Some.transfer(4), Vnd.of(3_200_000), Vnd.of(3_199_999)));
        office.posted(PROVINCE, takenOver(3_200_000));
        assertThat(office.last(TransferReceived.class).kind()).isEqualTo(TransferKind.CLOSING);
        assertThat(office.last(VoucherPosted.class).content().lines())
                .noneMatch(line -> line.account().kind() == Account.Kind.INCOME);
    }

    private VoucherContent takenOver(long amount) {
        return Postings.received(
                paper(),
                FUND,
                AGRIBANK,
                new Purpose.Received(Some.transfer(4), BUREAU, TransferKind.CLOSING, null),
                ShareRow.CONTRIBUTION,
                Vnd.of(amount));
    }

    private VoucherContent closing(long amount) {
        return Postings.sent(paper(), FUND, AGRIBANK, Some.transfer(4), PROVINCE, TransferKind.CLOSING, Vnd.of(amount));
    }

    @Test
    @DisplayName("that is taken back is owed again, held no more and in transit again, all in one append")
    void takenBack() {
        office.on(LocalDate.of(2026, 2, 12));
        office.enrol(FACTORY);
        VoucherId receipt = office.submitReceipt(SHOES, Vnd.of(10_000_000));
        office.approveAndPost(PROVINCE, receipt);
        VoucherId passed = office.posted(PROVINCE, down(2, 7_500_000));
        office.posted(FACTORY, arrived(2, 7_500_000, ShareRow.ALLOCATION));
        office.reversed(PROVINCE, passed);
        assertThat(office.last(PassingReversed.class).amount()).isEqualTo(Vnd.of(7_500_000));
        assertThat(office.last(SendingReversed.class).transfer()).isEqualTo(Some.transfer(2));
        office.reversed(PROVINCE, receipt);
        assertThat(office.last(ContributionReversed.class).voucher()).isEqualTo(receipt);
        assertThat(office.last(ShareCollectionReversed.class).amount()).isEqualTo(Vnd.of(7_500_000));
        assertThat(office.refusal(PROVINCE, down(3, 1))).isEqualTo(new MoreThanShare(FACTORY, Vnd.ZERO, Vnd.of(1)));

        office.posted(FACTORY, Postings.dues(paper(), FUND, AGRIBANK, month(), Part.whole(Vnd.of(1_000_000))));
        office.on(LocalDate.of(2026, 2, 28));
        VoucherId share = office.submitShare(FACTORY, IncomeKind.DUES_STANDARD, YearMonth.of(2026, 2));
        office.approveAndPost(FACTORY, share);
        office.reversed(FACTORY, share);
        assertThat(office.last(ReckoningReversed.class).amount()).isEqualTo(Vnd.of(300_000));
        VoucherId again = office.submitShare(FACTORY, IncomeKind.DUES_STANDARD, YearMonth.of(2026, 2));
        // more came in after it was put forward: it is refused, and reckoned anew
        office.posted(FACTORY, Postings.dues(paper(), FUND, AGRIBANK, month(), Part.whole(Vnd.of(10))));
        assertThat(office.refusalOfPosting(FACTORY, again))
                .isEqualTo(new BaseHasMoved(
                        IncomeKind.DUES_STANDARD, YearMonth.of(2026, 2), Vnd.of(300_003), Vnd.of(300_000)));
    }

    private Paper paper() {
        return Paper.of(office.today());
    }

    private YearMonth month() {
        return YearMonth.from(office.today());
    }

    private VoucherContent remitted(long amount) {
        return Postings.received(
                paper(),
                FUND,
                AGRIBANK,
                new Purpose.Received(Some.transfer(1), FACTORY, TransferKind.REMITTANCE, null),
                ShareRow.CONTRIBUTION,
                Vnd.of(amount));
    }

    private VoucherContent down(int transfer, long amount) {
        return Postings.sent(
                paper(), FUND, AGRIBANK, Some.transfer(transfer), FACTORY, TransferKind.PASS_DOWN, Vnd.of(amount));
    }

    private VoucherContent arrived(int transfer, long amount, ShareRow row) {
        UnitId from = PROVINCE;
        return Postings.received(
                paper(),
                FUND,
                AGRIBANK,
                new Purpose.Received(Some.transfer(transfer), from, TransferKind.PASS_DOWN, null),
                row,
                Vnd.of(amount));
    }

    private VoucherContent toRefund(long amount) {
        return Postings.toRefund(paper(), FUND, AGRIBANK, IncomeKind.DUES_STANDARD, Vnd.of(amount));
    }
}
