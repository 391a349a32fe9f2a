package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.CONTEST;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.LOAN;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.book.BookFacts.REGISTRY;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.MINH;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.voucher.UnionOffice.TODAY;
import static vn.unionledger.core.voucher.UnionOffice.posting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.activity.ActivityEvent.ActivityApproved;
import vn.unionledger.core.activity.ActivityEvent.AdvanceCleared;
import vn.unionledger.core.activity.ActivityEvent.AdvancePaid;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.book.BookRefusal.MonthIsClosed;
import vn.unionledger.core.book.BookRefusal.NotEnough;
import vn.unionledger.core.book.BookRefusal.PurposeNotByHand;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.book.Postings.Spent;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanEvent.LoanApproved;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitCommand.AppointOfficer;
import vn.unionledger.core.organisation.UnitCommand.ReleaseOfficer;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchSection;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.voucher.VoucherCommand.EditVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherApproved;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedPosted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.core.voucher.VoucherRefusal.CaseOfOtherFund;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchCase;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.Stage;
import vn.unionledger.core.voucher.VoucherRefusal.Step;
import vn.unionledger.core.voucher.VoucherRefusal.WrongStep;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareRefusal.AlreadyPaid;

@DisplayName("A voucher on its way through the office")
class PostingActTest {
    @Test
    @DisplayName("is put forward, approved and posted, each one append, the answer being its number")
    void oneDongThrough() {
        UnionOffice office = UnionOffice.open();
        VoucherId id = office.submit(dues(millions(9)));
        assertThat(office.approve(id)).containsExactly(new VoucherApproved(UNIT, id, office.hash(id), HOA));
        assertThat(office.post(id))
                .containsExactly(
                        new VoucherPosted(UNIT, id, 1, dues(millions(9)), LAN, HOA),
                        new VoucherMarkedPosted(UNIT, id, "PT-0001/2024", MINH));
        assertThat(office.acting().said().answer()).isEqualTo("PT-0001/2024");
        assertThat(office.acting().said().claims()).isEmpty();
        assertThat(office.acting().said().read())
                .as("what was decided on and not changed")
                .containsOnlyKeys("unit/" + UNIT, "fund/" + UNIT + "/" + ORDINARY, "policy/collection-stop");
        assertThat(office.acting().refusal(posting(id))).isEqualTo(new WrongStep(Step.POST, Stage.POSTED));
    }

    @Test
    @DisplayName("pays the welfare case behind it in the same append; the case is approved with the voucher")
    void welfare() {
        UnionOffice office = UnionOffice.open();
        office.requestAid(1, ORDINARY, millions(6));
        VoucherId id = office.submit(aid(1, ORDINARY, millions(6)));
        assertThat(office.approve(id))
                .containsExactly(
                        new VoucherApproved(UNIT, id, office.hash(id), HOA),
                        new AidApproved(UNIT, Some.aCase(1), CareReason.HARDSHIP, millions(6), 1, TODAY, HOA, false));
        List<Object> facts = office.post(id);
        assertThat(facts).hasSize(3);
        assertThat(facts.getFirst())
                .isEqualTo(new AidPaid(UNIT, Some.aCase(1), CareReason.HARDSHIP, 1, id, millions(6), 1, TODAY, false));
        assertThat(office.acting().said().claims())
                .containsExactly(new Claim("instalment-paid", Some.aCase(1) + "/1@1"));
        VoucherId again = office.submit(aid(1, ORDINARY, millions(6)));
        office.approve(again);
        assertThat(office.acting().refusal(posting(again))).isEqualTo(new AlreadyPaid(Some.aCase(1), 1, id));
    }

    @Test
    @DisplayName("fills and empties the campaign behind it")
    void campaign() {
        UnionOffice office = UnionOffice.open();
        office.callCampaign();
        VoucherContent donation = Postings.donation(
                on(MARCH_5).bookedOn(TODAY),
                FOR_THE_POOR,
                FundKind.PASS_THROUGH,
                CASH,
                CAMPAIGN,
                Part.whole(millions(4)));
        VoucherId in = office.posted(donation);
        assertThat(office.acting().last(DonationReceived.class))
                .as("given in time, booked late")
                .contains(new DonationReceived(UNIT, CAMPAIGN, in, millions(4), MARCH_5));
        VoucherId out = office.posted(Postings.handOver(on(TODAY), FOR_THE_POOR, CASH, CAMPAIGN, "BN 12", millions(4)));
        assertThat(office.acting().last(HandedOver.class))
                .contains(new HandedOver(UNIT, CAMPAIGN, out, millions(4), "BN 12", TODAY));
    }

    @Test
    @DisplayName("pays and settles the advance of an event")
    void advance() {
        UnionOffice office = UnionOffice.open();
        office.planContest(millions(10));
        VoucherId id =
                office.submit(Postings.advance(on(TODAY), ORDINARY, CASH, CONTEST, Some.advance(1), millions(8)));
        assertThat(office.approve(id)).hasAtLeastOneElementOfType(ActivityApproved.class);
        assertThat(office.post(id)).hasAtLeastOneElementOfType(AdvancePaid.class);
        office.posted(Postings.settlement(
                on(TODAY),
                ORDINARY,
                CASH,
                CONTEST,
                Some.advance(1),
                millions(8),
                List.of(new Spent("32/hoi-thi", null, millions(7)))));
        assertThat(office.acting().last(AdvanceCleared.class).orElseThrow().spent())
                .isEqualTo(millions(7));
    }

    @Test
    @DisplayName("pays out the loan behind it")
    void loan() {
        UnionOffice office = UnionOffice.open();
        office.posted(Postings.fundCapital(on(TODAY), MUTUAL_AID, CASH, millions(20)));
        office.requestLoan(millions(12));
        VoucherId id = office.submit(Postings.loan(on(TODAY), MUTUAL_AID, CASH, LOAN, millions(12)));
        assertThat(office.approve(id)).hasAtLeastOneElementOfType(LoanApproved.class);
        assertThat(office.post(id)).hasAtLeastOneElementOfType(LoanPaidOut.class);
    }

    @Test
    @DisplayName("is made and posted by accountant or cashier, approved by the chair")
    void offices() {
        UnionOffice office = UnionOffice.open();
        assertThat(office.acting().refusal(new SubmitVoucher(UNIT, office.next(), dues(millions(1)), HOA, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, HOA, Power.MAKE_VOUCHERS, TODAY));
        assertThat(office.acting().refusal(new SubmitVoucher(UNIT, office.next(), dues(millions(1)), TAM, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, TAM, Power.MAKE_VOUCHERS, TODAY));
        VoucherId id = office.submit(dues(millions(1)));
        assertThat(office.acting().refusal(office.approval(id, MINH)))
                .isEqualTo(new NotInOffice(UNIT, MINH, Power.APPROVE, TODAY));
        office.approve(id);
        assertThat(office.acting().refusal(new VoucherCommand.PostVoucher(UNIT, id, SON, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, SON, Power.MAKE_VOUCHERS, TODAY));
    }

    @Test
    @DisplayName("is approved by who was chair on the day booked as well as today")
    void approverOfThatDay() {
        UnionOffice office = UnionOffice.open();
        LocalDate june1 = LocalDate.of(2024, 6, 1);
        office.send(new ReleaseOfficer(UNIT, HOA, Office.CHAIR, june1, "QĐ 7", null, TODAY));
        office.send(new AppointOfficer(UNIT, SON, Office.CHAIR, june1, null, "QĐ 8", null, TODAY));
        VoucherId inMarch = office.submit(Postings.dues(on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(millions(1))));
        assertThat(office.acting().refusal(office.approval(inMarch, HOA)))
                .isEqualTo(new NotInOffice(UNIT, HOA, Power.APPROVE, TODAY));
        assertThat(office.acting().refusal(office.approval(inMarch, SON)))
                .isEqualTo(new NotInOffice(UNIT, SON, Power.APPROVE, MARCH_5));
        office.send(new EditVoucher(UNIT, inMarch, dues(millions(1)), LAN, TODAY));
        office.send(office.approval(inMarch, SON));
    }

    @Test
    @DisplayName("is refused before anyone is asked to approve, where it could never be posted")
    void refusedEarly() {
        UnionOffice office = UnionOffice.open();
        FundCode foreign = new FundCode("quy-la");
        assertThat(refusalOfSubmitting(office, Postings.dues(on(TODAY), foreign, CASH, MARCH, Part.whole(millions(1)))))
                .isEqualTo(new NoSuchFund(UNIT, foreign));
        assertThat(refusalOfSubmitting(
                        office,
                        Postings.dues(on(TODAY), ORDINARY, CASH, MARCH, List.of(new Part(REGISTRY, millions(1))))))
                .isEqualTo(new NoSuchSection(UNIT, REGISTRY));
        assertThat(refusalOfSubmitting(office, aid(9, ORDINARY, millions(1))))
                .isEqualTo(new NoSuchCase("case/" + Some.aCase(9)));
        office.requestAid(1, ORDINARY, millions(1));
        assertThat(refusalOfSubmitting(office, aid(1, OWN, millions(1))))
                .isEqualTo(new CaseOfOtherFund("case/" + Some.aCase(1), ORDINARY, OWN));
        assertThat(refusalOfSubmitting(
                        office,
                        Postings.opening(on(TODAY), List.of(Held.in(CASH, ORDINARY, FundKind.ORDINARY, millions(1))))))
                .isEqualTo(new PurposeNotByHand("opening"));
        assertThat(office.acting().facts(VoucherSubmitted.class))
                .as("the opening alone")
                .hasSize(1);
        UnionOffice closed = new UnionOffice();
        assertThat(refusalOfSubmitting(closed, dues(millions(1)))).isEqualTo(new BookNotOpen(UNIT));
    }

    @Test
    @DisplayName("is refused when it is posted, whole, if the money is not there or the month has been closed")
    void refusedLate() {
        UnionOffice office = UnionOffice.open();
        office.requestAid(1, ORDINARY, millions(60));
        VoucherId tooMuch = office.submit(aid(1, ORDINARY, millions(60)));
        office.approve(tooMuch);
        assertThat(office.acting().refusal(posting(tooMuch)))
                .isEqualTo(new NotEnough(ORDINARY, CASH.code(), millions(50), millions(60)));
        assertThat(office.acting().facts(AidPaid.class))
                .as("nothing is paid by halves")
                .isEmpty();
        VoucherId inJanuary = office.submit(
                Postings.dues(on(LocalDate.of(2024, 1, 20)), ORDINARY, CASH, MARCH, Part.whole(millions(1))));
        office.approve(inJanuary);
        YearMonth january = YearMonth.of(2024, 1);
        office.send(new CloseMonth(UNIT, january, LAN, TODAY));
        assertThat(office.acting().refusal(posting(inJanuary))).isEqualTo(new MonthIsClosed(january));
    }

    @Test
    @DisplayName("is nobody's if nobody put it forward")
    void unknown() {
        UnionOffice office = UnionOffice.open();
        VoucherId unknown = office.next();
        assertThat(office.acting().refusal(posting(unknown))).isEqualTo(new NoSuchVoucher(UNIT, unknown));
        assertThat(office.acting()
                        .refusal(new VoucherCommand.ApproveVoucher(UNIT, unknown, "0".repeat(64), HOA, TODAY)))
                .isEqualTo(new NoSuchVoucher(UNIT, unknown));
        assertThat(office.acting().refusal(new EditVoucher(UNIT, unknown, dues(millions(1)), LAN, TODAY)))
                .isEqualTo(new NoSuchVoucher(UNIT, unknown));
    }

    private static Refusal refusalOfSubmitting(UnionOffice office, VoucherContent content) {
        return office.acting().refusal(new SubmitVoucher(UNIT, office.next(), content, LAN, TODAY));
    }

    private static VoucherContent dues(Vnd amount) {
        return Postings.dues(on(TODAY), ORDINARY, CASH, MARCH, Part.whole(amount));
    }

    private static VoucherContent aid(int number, FundCode fund, Vnd amount) {
        return Postings.welfare(on(TODAY), fund, CASH, Some.aCase(number), CareReason.HARDSHIP, 1, 1, null, amount);
    }
}
