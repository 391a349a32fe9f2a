package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.HashSet;
import java.util.Set;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.EditVoucher;
import vn.unionledger.core.voucher.VoucherCommand.MarkPosted;
import vn.unionledger.core.voucher.VoucherCommand.MarkReversed;
import vn.unionledger.core.voucher.VoucherCommand.ReturnVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherCommand.WithdrawVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherApproved;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedPosted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedReversed;
import vn.unionledger.core.voucher.VoucherEvent.VoucherReturned;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherWithdrawn;
import vn.unionledger.core.voucher.VoucherRefusal.ContentHasChanged;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.NotTheMaker;
import vn.unionledger.core.voucher.VoucherRefusal.NothingChanged;
import vn.unionledger.core.voucher.VoucherRefusal.SamePerson;
import vn.unionledger.core.voucher.VoucherRefusal.Stage;
import vn.unionledger.core.voucher.VoucherRefusal.Step;
import vn.unionledger.core.voucher.VoucherRefusal.VoucherExists;
import vn.unionledger.core.voucher.VoucherRefusal.WrongStep;

/** The life of a voucher: put forward by one person, approved by another, posted once; perhaps taken back by a later one. */
public sealed interface Voucher {
    /** An id no voucher was submitted under. Imported vouchers stay so until they are taken back. */
    record Unsubmitted() implements Voucher {}

    /** Waiting for another person's approval. */
    record Submitted(Proposal proposal) implements Proposed {
        @Override
        public Stage stage() {
            return Stage.SUBMITTED;
        }
    }

    /** Sent back to its maker. */
    record Returned(Proposal proposal) implements Proposed {
        @Override
        public Stage stage() {
            return Stage.RETURNED;
        }
    }

    /** Ready to be posted. */
    record Approved(Proposal proposal, PersonId approver) implements Proposed {
        @Override
        public Stage stage() {
            return Stage.APPROVED;
        }
    }

    /** Taken back by its maker. */
    record Withdrawn(Proposal proposal) implements Proposed {
        @Override
        public Stage stage() {
            return Stage.WITHDRAWN;
        }
    }

    /** In the book under its number. */
    record Posted(Proposal proposal, String number) implements Proposed {
        @Override
        public Stage stage() {
            return Stage.POSTED;
        }
    }

    /** Taken back by a later voucher. */
    record Reversed(UnitId unit, VoucherId reversal) implements Known {
        @Override
        public Stage stage() {
            return Stage.REVERSED;
        }
    }

    /** A voucher something has happened to. */
    sealed interface Known extends Voucher {
        UnitId unit();

        Stage stage();
    }

    /** A voucher that somebody has put forward. */
    sealed interface Proposed extends Known {
        Proposal proposal();

        @Override
        default UnitId unit() {
            return proposal().unit();
        }
    }

    /**
     * What was put forward last.
     *
     * @param hash of the content: what an approval covers
     * @param maker who put it forward last
     * @param hands everyone who ever put this voucher forward: none of them approves it
     */
    record Proposal(UnitId unit, VoucherContent content, String hash, PersonId maker, Set<PersonId> hands) {
        public Proposal {
            hands = Set.copyOf(hands);
        }
    }

    /** The fact the command leads to, or a refusal. */
    default VoucherEvent decide(VoucherCommand.Step command) {
        return switch (command) {
            case SubmitVoucher c -> submit(c);
            case EditVoucher c -> edit(c);
            case ApproveVoucher c -> approve(c);
            case ReturnVoucher c -> {
                requireOtherHand(open(c, Step.RETURN, Stage.SUBMITTED, Stage.APPROVED), c.by());
                yield new VoucherReturned(c.unit(), c.voucher(), c.reason(), c.by());
            }
            case WithdrawVoucher c -> withdraw(c);
            case MarkPosted c -> {
                requirePostable(c);
                yield new VoucherMarkedPosted(c.unit(), c.voucher(), c.number(), c.by());
            }
            case MarkReversed c -> {
                requireReversible(c);
                yield new VoucherMarkedReversed(c.unit(), c.voucher(), c.reversal(), c.reason(), c.by());
            }
        };
    }

    /** The voucher after a fact. Never refuses one. */
    default Voucher evolve(VoucherEvent event) {
        return switch (event) {
            case VoucherSubmitted e -> new Submitted(proposal(e));
            case VoucherApproved e -> new Approved(was(Submitted.class, e).proposal(), e.by());
            case VoucherReturned e -> new Returned(was(Proposed.class, e).proposal());
            case VoucherWithdrawn e -> new Withdrawn(was(Proposed.class, e).proposal());
            case VoucherMarkedPosted e -> new Posted(was(Proposed.class, e).proposal(), e.number());
            case VoucherMarkedReversed e -> new Reversed(e.unit(), e.reversal());
        };
    }

    private VoucherEvent submit(SubmitVoucher c) {
        if (!(this instanceof Unsubmitted)) {
            throw refuse(new VoucherExists(c.voucher()));
        }
        return new VoucherSubmitted(
                c.unit(), c.voucher(), c.content(), c.content().fingerprint(), c.by());
    }

    private VoucherEvent edit(EditVoucher c) {
        Proposal before = open(c, Step.EDIT, Stage.SUBMITTED, Stage.RETURNED, Stage.APPROVED);
        String hash = c.content().fingerprint();
        if (hash.equals(before.hash()) && !(this instanceof Returned)) {
            throw refuse(new NothingChanged(c.voucher()));
        }
        return new VoucherSubmitted(c.unit(), c.voucher(), c.content(), hash, c.by());
    }

    private VoucherEvent approve(ApproveVoucher c) {
        Proposal proposal = open(c, Step.APPROVE, Stage.SUBMITTED);
        requireOtherHand(proposal, c.by());
        if (!c.contentHash().equals(proposal.hash())) {
            throw refuse(new ContentHasChanged(c.contentHash(), proposal.hash()));
        }
        return new VoucherApproved(c.unit(), c.voucher(), proposal.hash(), c.by());
    }

    private VoucherEvent withdraw(WithdrawVoucher c) {
        Proposal proposal = open(c, Step.WITHDRAW, Stage.SUBMITTED, Stage.RETURNED, Stage.APPROVED);
        if (!proposal.maker().equals(c.by())) {
            throw refuse(new NotTheMaker(proposal.maker(), c.by()));
        }
        return new VoucherWithdrawn(c.unit(), c.voucher(), c.by());
    }

    /** An opening needs no second person; everything else does. */
    private void requirePostable(MarkPosted c) {
        boolean opening = this instanceof Submitted submitted
                && submitted.proposal().content().purpose() instanceof Purpose.Opening;
        if (!opening) {
            open(c, Step.POST, Stage.APPROVED);
        }
    }

    private void requireReversible(MarkReversed c) {
        if (!(this instanceof Unsubmitted)) {
            open(c, Step.REVERSE, Stage.POSTED);
        }
    }

    private static void requireOtherHand(Proposal proposal, PersonId by) {
        if (proposal.hands().contains(by)) {
            throw refuse(new SamePerson(by));
        }
    }

    /** What was put forward, if the voucher is the unit's and stands where the step may be taken. */
    private Proposal open(VoucherCommand command, Step step, Stage... from) {
        if (!(this instanceof Known known) || !known.unit().equals(command.unit())) {
            throw refuse(new NoSuchVoucher(command.unit(), command.voucher()));
        }
        if (!(known instanceof Proposed proposed) || !Set.of(from).contains(known.stage())) {
            throw refuse(new WrongStep(step, known.stage()));
        }
        return proposed.proposal();
    }

    private Proposal proposal(VoucherSubmitted e) {
        Set<PersonId> hands = new HashSet<>();
        if (!(this instanceof Unsubmitted)) {
            hands.addAll(was(Proposed.class, e).proposal().hands());
        }
        hands.add(e.by());
        return new Proposal(e.unit(), e.content(), e.contentHash(), e.by(), hands);
    }

    private <S extends Voucher> S was(Class<S> state, Record event) {
        return Replay.was(state, this, event);
    }
}
