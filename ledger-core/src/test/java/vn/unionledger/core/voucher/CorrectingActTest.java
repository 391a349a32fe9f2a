package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.WHY;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.MINH;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.voucher.UnionOffice.TODAY;
import static vn.unionledger.core.voucher.UnionOffice.posting;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookFacts;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.voucher.VoucherCommand.SubmitCorrection;
import vn.unionledger.core.voucher.VoucherCommand.SubmitReversal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedReversed;
import vn.unionledger.core.voucher.VoucherRefusal.AlreadyReversed;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.NotItsReversal;
import vn.unionledger.core.voucher.VoucherRefusal.ReasonMissing;
import vn.unionledger.core.voucher.VoucherRefusal.ReversalStays;
import vn.unionledger.core.voucher.VoucherRefusal.Stage;
import vn.unionledger.core.voucher.VoucherRefusal.Step;
import vn.unionledger.core.voucher.VoucherRefusal.WrongStep;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareEvent.AidPaymentReversed;

@DisplayName("A posted voucher that turns out wrong")
class CorrectingActTest {
    @Test
    @DisplayName("is put right by a voucher of its own, made by one, approved by another, and linked both ways")
    void corrected() {
        UnionOffice office = UnionOffice.open();
        VoucherId wrong = office.posted(dues(Vnd.of(23_189_317)));
        VoucherId right = office.submitCorrection(wrong, dues(Vnd.of(23_189_318)));
        assertThat(office.acting().refusal(office.approval(right, LAN)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, TODAY));
        office.approve(right);
        List<Object> facts = office.post(right);
        VoucherId reversal = Derived.reversal(right);
        assertThat(facts)
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("VoucherMarkedReversed", "VoucherPosted", "VoucherPosted", "VoucherMarkedPosted");
        assertThat(facts.get(0)).isEqualTo(new VoucherMarkedReversed(UNIT, wrong, reversal, WHY, MINH));
        VoucherPosted back = office.posting(1);
        VoucherPosted instead = office.posting(0);
        assertThat(back.voucher()).isEqualTo(reversal);
        assertThat(back.content().purpose()).isEqualTo(new Purpose.Reversal(wrong));
        assertThat(instead.voucher()).isEqualTo(right);
        assertThat(instead.content().purpose()).isEqualTo(new Purpose.Correction(wrong, new Purpose.Dues(MARCH)));
        assertThat(instead.content().note()).isEqualTo(WHY);
        assertThat(office.acting().said().claims()).containsExactly(new Claim("voucher-reversed", wrong.value()));
        assertThat(office.acting().said().answer()).isEqualTo("PT-0003/2024");
    }

    @Test
    @DisplayName("is taken back whole by a reversal, which is a voucher like any other")
    void reversed() {
        UnionOffice office = UnionOffice.open();
        VoucherId wrong = office.posted(dues(millions(9)));
        VoucherId reversal = office.submitReversal(wrong, TODAY);
        office.approve(reversal);
        assertThat(office.post(reversal))
                .hasAtLeastOneElementOfType(VoucherMarkedReversed.class)
                .hasSize(3);
        assertThat(office.posting(0).voucher()).isEqualTo(reversal);
        assertThat(office.acting().said().answer()).isEqualTo("PT-0002/2024");
    }

    @Test
    @DisplayName("is taken back once, though two reversals were put forward and approved")
    void once() {
        UnionOffice office = UnionOffice.open();
        VoucherId wrong = office.posted(dues(millions(9)));
        VoucherId first = office.submitReversal(wrong, TODAY);
        VoucherId second = office.submitCorrection(wrong, dues(millions(8)));
        office.approve(first);
        office.approve(second);
        office.post(first);
        assertThat(office.acting().refusal(posting(second))).isEqualTo(new AlreadyReversed(wrong));
        assertThat(office.acting()
                        .refusal(new SubmitReversal(UNIT, office.next(), wrong, TODAY, TODAY, WHY, LAN, TODAY)))
                .isEqualTo(new AlreadyReversed(wrong));
    }

    @Test
    @DisplayName("may be put right again: the correction is a voucher that can be wrong too, the reversal is not")
    void correctedTwice() {
        UnionOffice office = UnionOffice.open();
        VoucherId wrong = office.posted(dues(millions(9)));
        VoucherId first = office.submitCorrection(wrong, dues(millions(8)));
        office.approve(first);
        office.post(first);
        VoucherId second = office.submitCorrection(first, dues(millions(7)));
        office.approve(second);
        office.post(second);
        assertThat(office.posting(0).number()).isEqualTo("PT-0005/2024");
        assertThat(office.acting()
                        .refusal(new SubmitReversal(
                                UNIT, office.next(), Derived.reversal(first), TODAY, TODAY, WHY, LAN, TODAY)))
                .isEqualTo(new ReversalStays(Derived.reversal(first)));
    }

    @Test
    @DisplayName("gives its case back: paid, taken back, paid again by the correction, in one append")
    void caseOfTheWrongVoucher() {
        UnionOffice office = UnionOffice.open();
        office.requestAid(1, ORDINARY, millions(6));
        VoucherId wrong = office.posted(aid("tien-mat"));
        VoucherId right = office.submitCorrection(wrong, aid("agribank"));
        office.approve(right);
        List<Object> facts = office.post(right);
        assertThat(facts.getFirst()).isInstanceOf(AidPaymentReversed.class);
        assertThat(((AidPaymentReversed) facts.getFirst()).voucher()).isEqualTo(wrong);
        assertThat(((AidPaid) facts.get(1)).voucher()).isEqualTo(right);
    }

    @Test
    @DisplayName("that was a donation in time is put right after the campaign has closed")
    void donationAfterClosing() {
        UnionOffice office = UnionOffice.open();
        office.callCampaign();
        VoucherId wrong = office.posted(donation(Vnd.of(3_999_999)));
        VoucherContent typedToday = Postings.donation(
                on(TODAY), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, Part.whole(millions(4)));
        VoucherId right = office.submitCorrection(wrong, typedToday);
        office.approve(right);
        List<Object> facts = office.post(right);
        assertThat(facts.getFirst()).isInstanceOf(CampaignEntryReversed.class);
        assertThat(facts.get(1)).isEqualTo(new DonationReceived(UNIT, CAMPAIGN, right, millions(4), MARCH_5));
    }

    @Test
    @DisplayName("is not wrong yet while it is unposted")
    void unposted() {
        UnionOffice office = UnionOffice.open();
        VoucherId submitted = office.submit(dues(millions(9)));
        assertThat(office.acting()
                        .refusal(new SubmitReversal(UNIT, office.next(), submitted, TODAY, TODAY, WHY, LAN, TODAY)))
                .isEqualTo(new WrongStep(Step.REVERSE, Stage.SUBMITTED));
        VoucherId unknown = office.next();
        assertThat(office.acting()
                        .refusal(new SubmitReversal(UNIT, office.next(), unknown, TODAY, TODAY, WHY, LAN, TODAY)))
                .isEqualTo(new NoSuchVoucher(UNIT, unknown));
    }

    @Test
    @DisplayName("is taken back exactly: a reversal typed by hand has the same lines, day and a reason")
    void exactly() {
        UnionOffice office = UnionOffice.open();
        VoucherId wrong = office.posted(dues(millions(9)));
        VoucherContent other = dues(millions(8)).turned(wrong, TODAY, TODAY, WHY);
        assertThat(office.acting().refusal(new SubmitVoucher(UNIT, office.next(), other, LAN, TODAY)))
                .isEqualTo(new NotItsReversal(wrong));
        VoucherContent silent = dues(millions(9)).turned(wrong, TODAY, TODAY, null);
        assertThat(office.acting().refusal(new SubmitVoucher(UNIT, office.next(), silent, LAN, TODAY)))
                .isEqualTo(new ReasonMissing(wrong));
        VoucherContent right = dues(millions(9)).turned(wrong, TODAY, TODAY, WHY);
        office.send(new SubmitVoucher(UNIT, office.next(), right, LAN, TODAY));
    }

    @Test
    @DisplayName("is not put right before another person has approved the correction")
    void unapproved() {
        UnionOffice office = UnionOffice.open();
        VoucherId wrong = office.posted(dues(millions(9)));
        VoucherId right = office.submitCorrection(wrong, dues(millions(8)));
        assertThat(office.acting().refusal(posting(right))).isEqualTo(new WrongStep(Step.POST, Stage.SUBMITTED));
    }

    @Test
    @DisplayName("and came with the opening of the book is put right like any other")
    void opening() {
        UnionOffice office = UnionOffice.open();
        VoucherId opening = BookFacts.OPEN.openings().getFirst().voucher();
        VoucherContent right =
                Postings.opening(on(TODAY), List.of(Postings.Held.in(CASH, ORDINARY, FundKind.ORDINARY, millions(49))));
        VoucherId correction = office.submitCorrection(opening, right);
        office.approve(correction);
        assertThat(office.post(correction)).hasSize(4);
    }

    @Test
    @DisplayName("and came with an imported file is found in the log and taken back once")
    void imported() {
        UnionOffice office = UnionOffice.open();
        ImportId file = new ImportId("f".repeat(32));
        VoucherContent given = new VoucherContent(
                dues(millions(3)).kind(),
                MARCH_5,
                MARCH_5,
                null,
                dues(millions(3)).lines(),
                new Purpose.Imported(file, 7, "PT-U0001-000007", "THU", "DOAN-PHI"),
                null,
                null,
                false);
        VoucherId wrong = office.next();
        office.send(new ImportBatch(UNIT, file, 7, 7, List.of(new ImportedVoucher(7, wrong, given)), LAN, TODAY));
        VoucherId reversal = office.submitReversal(wrong, TODAY);
        office.approve(reversal);
        office.post(reversal);
        assertThat(office.acting()
                        .last(VoucherMarkedReversed.class)
                        .orElseThrow()
                        .voucher())
                .isEqualTo(wrong);
        assertThat(office.acting()
                        .refusal(new SubmitCorrection(UNIT, office.next(), wrong, dues(millions(1)), WHY, LAN, TODAY)))
                .isEqualTo(new AlreadyReversed(wrong));
    }

    private static VoucherContent dues(Vnd amount) {
        return Postings.dues(on(TODAY), ORDINARY, CASH, MARCH, Part.whole(amount));
    }

    private static VoucherContent donation(Vnd amount) {
        return Postings.donation(on(MARCH_5), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, Part.whole(amount));
    }

    private static VoucherContent aid(String place) {
        return Postings.welfare(
                on(TODAY),
                ORDINARY,
                place.equals("agribank") ? BookFacts.BANK : CASH,
                Some.aCase(1),
                CareReason.HARDSHIP,
                1,
                1,
                null,
                millions(6));
    }
}
