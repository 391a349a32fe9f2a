package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.HOA;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.book.BookFacts.millions;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.grant.GrantCommand.DecideGrant;
import vn.unionledger.core.grant.GrantRefusal.NotDecided;
import vn.unionledger.core.grant.GrantRefusal.PaidBeforeDecision;
import vn.unionledger.core.grant.HousingWork;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareRefusal.AlreadyPaid;

@DisplayName("The voucher of a grant for a house")
class GrantVouchersTest {
    private static final CaseId HOUSE = Some.aCase(21);
    private static final LocalDate MARCH_8 = LocalDate.of(2024, 3, 8);

    private final UnionOffice office = UnionOffice.open();

    @BeforeEach
    void asked() {
        office.requestAid(21, ORDINARY, CareReason.HOUSING, millions(20));
    }

    @Test
    @DisplayName("is refused as it is put forward: no decision, or a paper dated before it")
    void putForward() {
        assertThat(office.acting().refusal(submit(paid(MARCH_8)))).isEqualTo(new NotDecided(HOUSE));
        decided(MARCH_8);
        assertThat(office.acting().refusal(submit(paid(MARCH_5))))
                .isEqualTo(new PaidBeforeDecision(HOUSE, MARCH_8, MARCH_5));
        VoucherContent bookedLater = paid(Paper.of(MARCH_5).bookedOn(MARCH_8));
        assertThat(office.acting().refusal(submit(bookedLater)))
                .isEqualTo(new PaidBeforeDecision(HOUSE, MARCH_8, MARCH_5));
    }

    @Test
    @DisplayName("pays once what was decided, and again after it is taken back")
    void pays() {
        decided(MARCH_5);
        VoucherId once = office.posted(paid(MARCH_8));
        VoucherId twice = office.submit(paid(MARCH_8));
        office.approve(twice);
        assertThat(office.acting().refusal(UnionOffice.posting(twice))).isEqualTo(new AlreadyPaid(HOUSE, 1, once));
        VoucherId reversal = office.submitReversal(once, MARCH_8);
        office.approve(reversal);
        office.post(reversal);
        office.post(twice);
        assertThat(office.acting().facts(AidPaid.class)).hasSize(2);
    }

    @Test
    @DisplayName("put right after its posting still needs the decision")
    void corrected() {
        decided(MARCH_5);
        VoucherId wrong = office.posted(paid(MARCH_8));
        VoucherId right = office.submitCorrection(wrong, paid(LocalDate.of(2024, 3, 11)));
        office.approve(right);
        office.post(right);
        assertThat(office.acting().facts(AidPaid.class)).hasSize(2);
        VoucherId early = office.submitCorrection(
                right, paid(Paper.of(LocalDate.of(2024, 3, 4)).bookedOn(LocalDate.of(2024, 3, 11))));
        office.approve(early);
        assertThat(office.acting().refusal(UnionOffice.posting(early)))
                .isEqualTo(new PaidBeforeDecision(HOUSE, MARCH_5, LocalDate.of(2024, 3, 4)));
    }

    private void decided(LocalDate on) {
        office.send(new DecideGrant(UNIT, HOUSE, HousingWork.REPAIR, "45/QĐ-CĐCS", on, HOA, TODAY));
    }

    private SubmitVoucher submit(VoucherContent content) {
        return new SubmitVoucher(UNIT, office.next(), content, LAN, TODAY);
    }

    private static VoucherContent paid(LocalDate on) {
        return paid(Paper.of(on));
    }

    private static VoucherContent paid(Paper paper) {
        return Postings.welfare(paper, ORDINARY, CASH, HOUSE, CareReason.HOUSING, 1, 1, null, millions(20));
    }
}
