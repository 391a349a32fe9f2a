package vn.unionledger.projections.fundbook;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * One fund over a period. Opening + in − out − handed over = held, and held + receivable = owed + payable + net.
 *
 * @param name as it was opened; absent if it never was
 * @param kind what happens to its money; absent if it was never opened
 * @param opening held in its places of money before the period, and what the book opened with in it
 * @param in came into them in the period; money moved between two places of the fund counts nowhere
 * @param out went out of them, other than to the owner
 * @param handedOver went to the owner of what was collected
 * @param held in its places of money at the end: the closing balance
 * @param receivable advances, loans and money in transit at the end
 * @param owed to the fund's owner at the end
 * @param payable to others at the end
 * @param net assets at the end; a pass-through fund has none
 * @param invented whether a figure in it is invented for a sample
 */
public record FundStatement(
        FundCode fund,
        @Nullable String name,
        @Nullable FundKind kind,
        Vnd opening,
        Vnd in,
        Vnd out,
        Vnd handedOver,
        Vnd held,
        Vnd receivable,
        Vnd owed,
        Vnd payable,
        Vnd net,
        boolean invented) {

    /** The closing balance: what is held at the end. */
    public Vnd closing() {
        return held;
    }

    /** Whether what the books say adds up both ways. */
    public boolean balanced() {
        return opening.plus(in).minus(out).minus(handedOver).equals(held)
                && held.plus(receivable).equals(owed.plus(payable).plus(net));
    }

    /** Several funds taken together, under a name of their own. */
    public static FundStatement total(FundCode code, String name, Collection<FundStatement> funds) {
        Vnd none = Vnd.ZERO;
        FundStatement sum =
                new FundStatement(code, name, null, none, none, none, none, none, none, none, none, none, false);
        for (FundStatement fund : funds) {
            sum = sum.plus(fund);
        }
        return sum;
    }

    private FundStatement plus(FundStatement other) {
        return new FundStatement(
                fund,
                name,
                kind,
                opening.plus(other.opening),
                in.plus(other.in),
                out.plus(other.out),
                handedOver.plus(other.handedOver),
                held.plus(other.held),
                receivable.plus(other.receivable),
                owed.plus(other.owed),
                payable.plus(other.payable),
                net.plus(other.net),
                invented || other.invented);
    }
}
