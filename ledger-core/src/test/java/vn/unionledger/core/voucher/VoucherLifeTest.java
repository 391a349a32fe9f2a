package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MILLION;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.WHY;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.MINH;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.EditVoucher;
import vn.unionledger.core.voucher.VoucherCommand.MarkPosted;
import vn.unionledger.core.voucher.VoucherCommand.MarkReversed;
import vn.unionledger.core.voucher.VoucherCommand.ReturnVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherCommand.WithdrawVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherApproved;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.core.voucher.VoucherRefusal.ContentHasChanged;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.NotTheMaker;
import vn.unionledger.core.voucher.VoucherRefusal.NothingChanged;
import vn.unionledger.core.voucher.VoucherRefusal.SamePerson;
import vn.unionledger.core.voucher.VoucherRefusal.Stage;
import vn.unionledger.core.voucher.VoucherRefusal.Step;
import vn.unionledger.core.voucher.VoucherRefusal.VoucherExists;
import vn.unionledger.core.voucher.VoucherRefusal.WrongStep;

@DisplayName("A voucher")
class VoucherLifeTest {
    static final VoucherId ID = Some.voucher(31);
    static final VoucherContent DUES = dues(MILLION);
    static final VoucherContent MORE_DUES = dues(millions(2));
    static final SubmitVoucher SUBMIT = new SubmitVoucher(UNIT, ID, DUES, LAN, TODAY);
    static final ApproveVoucher APPROVE = approve(DUES, HOA);
    static final ReturnVoucher RETURN = new ReturnVoucher(
            UNIT, ID, new Sealed<>(Subject.of(UNIT), "k1", ReturnVoucher.REASON, "c2VhbGVk"), HOA, TODAY);
    static final WithdrawVoucher WITHDRAW = new WithdrawVoucher(UNIT, ID, LAN, TODAY);
    static final MarkPosted POST = new MarkPosted(UNIT, ID, "PT-0001/2024", MINH, TODAY);
    static final MarkReversed REVERSE = new MarkReversed(UNIT, ID, Some.voucher(32), WHY, MINH, TODAY);

    @Test
    @DisplayName("is put forward with the fingerprint of all it says")
    void submitted() {
        assertThat(new Voucher.Unsubmitted().decide(SUBMIT))
                .isEqualTo(new VoucherSubmitted(UNIT, ID, DUES, DUES.fingerprint(), LAN));
        assertThat(DUES.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(refusal(after(SUBMIT), SUBMIT)).isEqualTo(new VoucherExists(ID));
    }

    @Test
    @DisplayName("is approved by another person, exactly as it was shown")
    void approved() {
        Voucher submitted = after(SUBMIT);
        assertThat(submitted.decide(APPROVE)).isEqualTo(new VoucherApproved(UNIT, ID, DUES.fingerprint(), HOA));
        assertThat(refusal(submitted, approve(DUES, LAN))).isEqualTo(new SamePerson(LAN));
        assertThat(refusal(submitted, approve(MORE_DUES, HOA)))
                .isEqualTo(new ContentHasChanged(MORE_DUES.fingerprint(), DUES.fingerprint()));
        assertThat(refusal(after(SUBMIT, APPROVE), APPROVE)).isEqualTo(new WrongStep(Step.APPROVE, Stage.APPROVED));
    }

    @Test
    @DisplayName("is not approved by anyone who ever had a hand in it")
    void everyHandCounts() {
        EditVoucher byMinh = new EditVoucher(UNIT, ID, MORE_DUES, MINH, TODAY);
        Voucher edited = after(SUBMIT, byMinh);
        assertThat(refusal(edited, approve(MORE_DUES, MINH))).isEqualTo(new SamePerson(MINH));
        assertThat(refusal(edited, approve(MORE_DUES, LAN))).isEqualTo(new SamePerson(LAN));
        assertThat(edited.decide(approve(MORE_DUES, HOA))).isInstanceOf(VoucherApproved.class);
    }

    @Test
    @DisplayName("loses its approval when it is changed")
    void editVoidsApproval() {
        EditVoucher edit = new EditVoucher(UNIT, ID, MORE_DUES, LAN, TODAY);
        Voucher edited = after(SUBMIT, APPROVE, edit);
        assertThat(edited).isInstanceOf(Voucher.Submitted.class);
        assertThat(refusal(edited, POST)).isEqualTo(new WrongStep(Step.POST, Stage.SUBMITTED));
        assertThat(refusal(edited, APPROVE))
                .as("the old approval's hash")
                .isEqualTo(new ContentHasChanged(DUES.fingerprint(), MORE_DUES.fingerprint()));
        assertThat(refusal(after(SUBMIT, APPROVE), new EditVoucher(UNIT, ID, DUES, LAN, TODAY)))
                .isEqualTo(new NothingChanged(ID));
    }

    @Test
    @DisplayName("goes back to its maker, approved or not, and may come again unchanged")
    void returned() {
        assertThat(after(SUBMIT, APPROVE, RETURN)).isInstanceOf(Voucher.Returned.class);
        Voucher returned = after(SUBMIT, RETURN);
        assertThat(refusal(returned, APPROVE)).isEqualTo(new WrongStep(Step.APPROVE, Stage.RETURNED));
        assertThat(returned.decide(new EditVoucher(UNIT, ID, DUES, LAN, TODAY))).isInstanceOf(VoucherSubmitted.class);
        ReturnVoucher own = new ReturnVoucher(UNIT, ID, RETURN.reason(), LAN, TODAY);
        assertThat(refusal(after(SUBMIT), own)).isEqualTo(new SamePerson(LAN));
    }

    @Test
    @DisplayName("is taken back by its maker alone, and then is at its end")
    void withdrawn() {
        assertThat(refusal(after(SUBMIT), new WithdrawVoucher(UNIT, ID, MINH, TODAY)))
                .isEqualTo(new NotTheMaker(LAN, MINH));
        Voucher withdrawn = after(SUBMIT, APPROVE, WITHDRAW);
        assertThat(refusal(withdrawn, new EditVoucher(UNIT, ID, MORE_DUES, LAN, TODAY)))
                .isEqualTo(new WrongStep(Step.EDIT, Stage.WITHDRAWN));
        assertThat(refusal(withdrawn, POST)).isEqualTo(new WrongStep(Step.POST, Stage.WITHDRAWN));
        assertThat(refusal(withdrawn, SUBMIT)).isEqualTo(new VoucherExists(ID));
    }

    @Test
    @DisplayName("is posted once, and only when it is approved")
    void postedOnce() {
        assertThat(refusal(after(SUBMIT), POST)).isEqualTo(new WrongStep(Step.POST, Stage.SUBMITTED));
        Voucher posted = after(SUBMIT, APPROVE, POST);
        assertThat(refusal(posted, POST)).isEqualTo(new WrongStep(Step.POST, Stage.POSTED));
        assertThat(refusal(posted, WITHDRAW)).isEqualTo(new WrongStep(Step.WITHDRAW, Stage.POSTED));
        assertThat(refusal(posted, RETURN)).isEqualTo(new WrongStep(Step.RETURN, Stage.POSTED));
        assertThat(refusal(posted, new EditVoucher(UNIT, ID, MORE_DUES, LAN, TODAY)))
                .isEqualTo(new WrongStep(Step.EDIT, Stage.POSTED));
    }

    @Test
    @DisplayName("is taken back by a later one, once, after it was posted")
    void reversedOnce() {
        assertThat(refusal(after(SUBMIT, APPROVE), REVERSE)).isEqualTo(new WrongStep(Step.REVERSE, Stage.APPROVED));
        Voucher reversed = after(SUBMIT, APPROVE, POST, REVERSE);
        assertThat(reversed).isEqualTo(new Voucher.Reversed(UNIT, Some.voucher(32)));
        assertThat(refusal(reversed, REVERSE)).isEqualTo(new WrongStep(Step.REVERSE, Stage.REVERSED));
    }

    @Test
    @DisplayName("that was imported has no life of its own until it is taken back")
    void imported() {
        assertThat(after(REVERSE)).isEqualTo(new Voucher.Reversed(UNIT, Some.voucher(32)));
    }

    @Test
    @DisplayName("of another unit is answered like one that does not exist")
    void anotherUnits() {
        assertThat(refusal(after(SUBMIT), new ApproveVoucher(PROVINCE, ID, DUES.fingerprint(), HOA, TODAY)))
                .isEqualTo(new NoSuchVoucher(PROVINCE, ID));
        assertThat(refusal(new Voucher.Unsubmitted(), APPROVE)).isEqualTo(new NoSuchVoucher(UNIT, ID));
    }

    @Test
    @DisplayName("finds a stream damaged in which it is approved before it is put forward")
    void damaged() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> new Voucher.Unsubmitted().evolve(new VoucherApproved(UNIT, ID, DUES.fingerprint(), HOA)))
                .withMessageContaining("damaged");
    }

    private static Voucher after(VoucherCommand.Step... steps) {
        Voucher voucher = new Voucher.Unsubmitted();
        for (VoucherCommand.Step step : steps) {
            voucher = voucher.evolve(voucher.decide(step));
        }
        return voucher;
    }

    private static Refusal refusal(Voucher voucher, VoucherCommand.Step step) {
        return refusalOf(() -> voucher.decide(step));
    }

    private static ApproveVoucher approve(VoucherContent shown, PersonId by) {
        return new ApproveVoucher(UNIT, ID, shown.fingerprint(), by, TODAY);
    }

    private static VoucherContent dues(Vnd amount) {
        return Postings.dues(on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(amount));
    }
}
