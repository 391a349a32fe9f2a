package vn.unionledger.api.voucher;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.request.Today;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.EditVoucher;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.ReturnVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitCorrection;
import vn.unionledger.core.voucher.VoucherCommand.SubmitEmployerReceipt;
import vn.unionledger.core.voucher.VoucherCommand.SubmitLoanRepayment;
import vn.unionledger.core.voucher.VoucherCommand.SubmitReversal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitShare;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherCommand.WithdrawVoucher;
import vn.unionledger.log.axon.Receipt;

/** What can be done with vouchers, for pages and the HTTP interface alike. */
@Component
public class Vouchers {
    private final Acts acts;
    private final People people;
    private final KeyVault vault;
    private final UnitBooks books;
    private final InstantSource clock;

    Vouchers(Acts acts, People people, KeyVault vault, UnitBooks books, InstantSource clock) {
        this.acts = acts;
        this.people = people;
        this.vault = vault;
        this.books = books;
        this.clock = clock;
    }

    /** The id a request to put a new voucher forward gives it. */
    public static VoucherId idOf(Sending sending) {
        return sending.newId("voucher", VoucherId::new);
    }

    /** Puts a new voucher forward. Its id is {@link #idOf}. */
    public Receipt submit(Sending sending, VoucherAsked asked) {
        return acts.send(
                new SubmitVoucher(
                        sending.unit(), idOf(sending), content(sending, asked), sending.person(), Today.at(clock)),
                sending.sender());
    }

    /** Puts an employer's contribution forward; the rules say whose share it is. Its id is {@link #idOf}. */
    public Receipt submit(Sending sending, EmployerReceiptAsked asked) {
        Drafting drafting = drafting(sending, asked.paper(), null);
        return acts.send(
                new SubmitEmployerReceipt(
                        sending.unit(),
                        idOf(sending),
                        asked.employer(),
                        asked.fund(),
                        drafting.place(asked.place()),
                        asked.amount(),
                        drafting.paper(),
                        sending.person(),
                        Today.at(clock)),
                sending.sender());
    }

    /** Puts the upper share of a month forward; the rules say how much it is. Its id is {@link #idOf}. */
    public Receipt submit(Sending sending, ShareAsked asked) {
        return acts.send(
                new SubmitShare(
                        sending.unit(),
                        idOf(sending),
                        asked.fund(),
                        asked.income(),
                        asked.month(),
                        drafting(sending, asked.paper(), null).paper(),
                        sending.person(),
                        Today.at(clock)),
                sending.sender());
    }

    /** Puts forward that money of a loan came back; the loan says what of it is interest. Its id is {@link #idOf}. */
    public Receipt submit(Sending sending, LoanRepaymentAsked asked) {
        Drafting drafting = drafting(sending, asked.paper(), null);
        return acts.send(
                new SubmitLoanRepayment(
                        sending.unit(),
                        idOf(sending),
                        asked.loan(),
                        drafting.place(asked.place()),
                        asked.amount(),
                        drafting.paper(),
                        sending.person(),
                        Today.at(clock)),
                sending.sender());
    }

    /** Puts other content forward in place of what was submitted. */
    public Receipt edit(Sending sending, VoucherId voucher, VoucherAsked asked) {
        return acts.send(
                new EditVoucher(sending.unit(), voucher, content(sending, asked), sending.person(), Today.at(clock)),
                sending.sender());
    }

    /** Approves exactly the content with this hash. */
    public Receipt approve(Sending sending, VoucherId voucher, String contentHash) {
        return acts.send(
                new ApproveVoucher(sending.unit(), voucher, contentHash, sending.person(), Today.at(clock)),
                sending.sender());
    }

    /** Sends it back to its maker, with words. */
    public Receipt sendBack(Sending sending, VoucherId voucher, String reason) {
        Sealed<Sealed.Text> sealed = vault.seal(Subject.of(sending.unit()), ReturnVoucher.REASON, reason);
        return acts.send(
                new ReturnVoucher(sending.unit(), voucher, sealed, sending.person(), Today.at(clock)),
                sending.sender());
    }

    /** Takes it back before it is posted. */
    public Receipt withdraw(Sending sending, VoucherId voucher) {
        return acts.send(
                new WithdrawVoucher(sending.unit(), voucher, sending.person(), Today.at(clock)), sending.sender());
    }

    /** Posts it; the receipt's answer is its number. */
    public Receipt post(Sending sending, VoucherId voucher) {
        return acts.send(new PostVoucher(sending.unit(), voucher, sending.person(), Today.at(clock)), sending.sender());
    }

    /** Puts a voucher forward that takes a posted one back, whole. Its id is {@link #idOf}. */
    public Receipt reverse(Sending sending, VoucherId of, LocalDate documentOn, LocalDate occurredOn, String reason) {
        return acts.send(
                new SubmitReversal(
                        sending.unit(),
                        idOf(sending),
                        of,
                        documentOn,
                        occurredOn,
                        reason(sending.unit(), reason),
                        sending.person(),
                        Today.at(clock)),
                sending.sender());
    }

    /** Puts a voucher forward that stands in place of a posted one. Its id is {@link #idOf}. */
    public Receipt correct(Sending sending, VoucherId of, VoucherAsked right, String reason) {
        return correct(sending, of, content(sending, right), reason);
    }

    /** The same for content that is ready; a roll of dues in it is split anew. */
    public Receipt correct(Sending sending, VoucherId of, VoucherContent right, String reason) {
        return acts.send(
                new SubmitCorrection(
                        sending.unit(),
                        idOf(sending),
                        of,
                        right,
                        reason(sending.unit(), reason),
                        sending.person(),
                        Today.at(clock)),
                sending.sender());
    }

    /** The content that is asked for, with its words sealed. Registers a counterparty named for the first time. */
    VoucherContent content(Sending sending, VoucherAsked asked) {
        return asked.content(drafting(sending, asked.paper(), asked.about()));
    }

    private Drafting drafting(Sending sending, PaperAsked paper, @Nullable Subject whose) {
        return new Drafting(paper(sending, paper, whose), sending, books, people);
    }

    /** A voucher's paper with its words sealed. Registers a counterparty named for the first time. */
    public Paper paper(Sending sending, PaperAsked paper) {
        return paper(sending, paper, null);
    }

    private Paper paper(Sending sending, PaperAsked paper, @Nullable Subject whose) {
        PersonId counterparty = people.namedBy(sending, "counterparty", paper.counterparty(), paper.counterpartyName());
        Subject about =
                whose != null ? whose : counterparty != null ? Subject.of(counterparty) : Subject.of(sending.unit());
        Sealed<Sealed.Text> note = paper.note() == null ? null : vault.seal(about, Paper.NOTE, paper.note());
        return new Paper(
                paper.documentOn() == null ? paper.occurredOn() : paper.documentOn(),
                paper.occurredOn(),
                counterparty,
                note,
                Boolean.TRUE.equals(paper.invented()));
    }

    private Sealed<Sealed.Text> reason(UnitId unit, String words) {
        return vault.seal(Subject.of(unit), Paper.NOTE, words);
    }
}
