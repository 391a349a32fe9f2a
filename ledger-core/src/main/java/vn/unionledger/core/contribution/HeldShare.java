package vn.unionledger.core.contribution;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.List;
import vn.unionledger.core.contribution.ContributionRefusal.MoreThanShare;
import vn.unionledger.core.contribution.HeldShareCommand.Collect;
import vn.unionledger.core.contribution.HeldShareCommand.Pass;
import vn.unionledger.core.contribution.HeldShareCommand.ReverseCollection;
import vn.unionledger.core.contribution.HeldShareCommand.ReversePassing;
import vn.unionledger.core.contribution.HeldShareEvent.PassingReversed;
import vn.unionledger.core.contribution.HeldShareEvent.ShareCollected;
import vn.unionledger.core.contribution.HeldShareEvent.ShareCollectionReversed;
import vn.unionledger.core.contribution.HeldShareEvent.SharePassedDown;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/**
 * What a unit holds of a grassroots union's share in the contribution it collects: never more is passed down than came in.
 *
 * @param held đồng; below zero only where a payment was taken back after its share had gone down
 */
public record HeldShare(Vnd held) {
    /** Nothing came in yet. */
    public static final HeldShare NONE = new HeldShare(Vnd.ZERO);

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link ContributionRefusal}, or a field's refusal
     */
    public List<HeldShareEvent> decide(HeldShareCommand command) {
        Field.positive("amount", amount(command));
        return List.of(
                switch (command) {
                    case Collect c ->
                        new ShareCollected(
                                c.unit(), c.grassroots(), c.employer(), c.voucher(), c.amount(), c.on(), c.passBy());
                    case ReverseCollection c ->
                        new ShareCollectionReversed(c.unit(), c.grassroots(), c.voucher(), c.amount(), c.on());
                    case Pass c -> {
                        if (c.amount().compareTo(held) > 0) {
                            throw refuse(new MoreThanShare(c.grassroots(), held, c.amount()));
                        }
                        yield new SharePassedDown(
                                c.unit(), c.grassroots(), c.transfer(), c.voucher(), c.amount(), c.on());
                    }
                    case ReversePassing c ->
                        new PassingReversed(c.unit(), c.grassroots(), c.transfer(), c.voucher(), c.amount(), c.on());
                });
    }

    private static Vnd amount(HeldShareCommand command) {
        return switch (command) {
            case Collect c -> c.amount();
            case ReverseCollection c -> c.amount();
            case Pass c -> c.amount();
            case ReversePassing c -> c.amount();
        };
    }

    /** What is held after a fact. Never refuses one. */
    public HeldShare evolve(HeldShareEvent event) {
        return switch (event) {
            case ShareCollected e -> new HeldShare(held.plus(e.amount()));
            case ShareCollectionReversed e -> new HeldShare(held.minus(e.amount()));
            case SharePassedDown e -> new HeldShare(held.minus(e.amount()));
            case PassingReversed e -> new HeldShare(held.plus(e.amount()));
        };
    }
}
