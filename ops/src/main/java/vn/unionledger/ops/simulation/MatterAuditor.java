package vn.unionledger.ops.simulation;

import java.util.HashMap;
import java.util.Map;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationReturned;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationTaken;
import vn.unionledger.core.campaign.CampaignEvent.LateReturnReversed;
import vn.unionledger.core.campaign.CampaignEvent.LateTakingReversed;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.loan.LoanEvent.LoanClosed;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanPayoutReversed;
import vn.unionledger.core.loan.LoanEvent.LoanRepaid;
import vn.unionledger.core.loan.LoanEvent.LoanWrittenOff;
import vn.unionledger.core.loan.LoanEvent.RepaymentReversed;
import vn.unionledger.core.loan.LoanEvent.WriteOffReversed;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.refund.RefundEvent.RefundReversed;
import vn.unionledger.core.refund.RefundEvent.Refunded;
import vn.unionledger.core.refund.RefundEvent.TakenAfterStop;
import vn.unionledger.core.refund.RefundEvent.TakingReversed;
import vn.unionledger.log.StoredEvent;

/**
 * What must be true of loans, gifts and refunds whatever happens: a loan is out once, never comes back more than it was, and is closed
 * when nothing of it is out; no campaign hands over more than it holds; what came late or after a stop goes back once; and the book's
 * lines say the same as the cases.
 */
final class MatterAuditor {
    private final Map<LoanId, Vnd> lent = new HashMap<>();
    private final Map<LoanId, Vnd> owed = new HashMap<>();
    private final Map<CampaignId, Vnd> held = new HashMap<>();
    private final GivenBack late = new GivenBack();
    private final GivenBack stopped = new GivenBack();
    private final TwoSides sides = new TwoSides();

    void see(StoredEvent event) {
        switch (event.payload()) {
            case VoucherPosted posting -> sides.book(posting);
            case LoanEvent loan -> lend(loan, loan.loan() + " at " + event.position());
            case CampaignEvent campaign -> collect(campaign, "what " + event.position() + " is about");
            case RefundEvent refund -> refund(refund, refund.receipt() + " at " + event.position());
            default -> {}
        }
    }

    /** All of an act is in. */
    void endOfAppend() {
        sides.endOfAppend();
    }

    private void lend(LoanEvent event, String at) {
        switch (event) {
            case LoanPaidOut e -> {
                Violation.unless(lent.putIfAbsent(e.loan(), e.amount()) == null, at + " is out already");
                move(e, e.amount(), at);
            }
            case LoanPayoutReversed e -> {
                Violation.unless(
                        e.amount().equals(owed.get(e.loan())), at + " is taken back with something of it come back");
                move(e, e.amount().negate(), at);
                lent.remove(e.loan());
            }
            case LoanRepaid e -> move(e, e.principal().negate(), at);
            case LoanWrittenOff e -> move(e, e.amount().negate(), at);
            case RepaymentReversed e -> move(e, e.principal(), at);
            case WriteOffReversed e -> move(e, e.amount(), at);
            case LoanClosed e ->
                Violation.unless(
                        Vnd.ZERO.equals(owed.get(e.loan())), at + " is closed with " + owed.get(e.loan()) + " out");
            default -> {}
        }
    }

    private void move(LoanEvent event, Vnd amount, String at) {
        Vnd out = owed.merge(event.loan(), amount, Vnd::plus);
        Vnd whole = lent.getOrDefault(event.loan(), Vnd.ZERO);
        Violation.unless(
                out.compareTo(Vnd.ZERO) >= 0 && out.compareTo(whole) <= 0, at + " has " + out + " out of " + whole);
        sides.tell(event.unit(), Account.loan(event.loan()), amount);
    }

    /** What is held may be below zero once a gift that was handed over is taken back; nothing more is handed over then. */
    private void collect(CampaignEvent event, String at) {
        switch (event) {
            case DonationReceived e -> hold(e, e.campaign(), e.amount());
            case HandedOver e -> {
                Vnd before = held.getOrDefault(e.campaign(), Vnd.ZERO);
                Violation.unless(e.amount().compareTo(before) <= 0, at + " hands over " + e.amount() + " of " + before);
                hold(e, e.campaign(), e.amount().negate());
            }
            case CampaignEntryReversed e -> hold(e, e.campaign(), e.amount().negate());
            case LateDonationTaken e -> {
                late.take(e.voucher(), e.amount(), at);
                owe(e, e.amount());
            }
            case LateDonationReturned e -> {
                late.giveBack(e.receipt(), e.voucher(), e.amount(), at);
                owe(e, e.amount().negate());
            }
            case LateReturnReversed e -> {
                late.reverseGiving(e.receipt(), e.voucher(), e.amount(), at);
                owe(e, e.amount());
            }
            case LateTakingReversed e ->
                owe(e, late.reverseTaking(e.receipt(), at).negate());
            default -> {}
        }
    }

    private void hold(CampaignEvent event, CampaignId campaign, Vnd amount) {
        held.merge(campaign, amount, Vnd::plus);
        sides.tell(event.unit(), Account.OWED_TO_OWNER, amount.negate());
    }

    private void owe(CampaignEvent event, Vnd amount) {
        sides.tell(event.unit(), Account.TO_RETURN, amount.negate());
    }

    private void refund(RefundEvent event, String at) {
        Vnd more =
                switch (event) {
                    case TakenAfterStop e -> {
                        stopped.take(e.receipt(), e.amount(), at);
                        yield e.amount();
                    }
                    case Refunded e -> {
                        stopped.giveBack(e.receipt(), e.voucher(), e.amount(), at);
                        yield e.amount().negate();
                    }
                    case RefundReversed e -> {
                        stopped.reverseGiving(e.receipt(), e.voucher(), e.amount(), at);
                        yield e.amount();
                    }
                    case TakingReversed e ->
                        stopped.reverseTaking(e.receipt(), at).negate();
                };
        sides.tell(event.unit(), Account.TO_REFUND, more.negate());
    }
}
