package vn.unionledger.core.deposit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.unionledger.core.deposit.DepositCommand.GiveBack;
import vn.unionledger.core.deposit.DepositCommand.PayIn;
import vn.unionledger.core.deposit.DepositCommand.ReverseEntry;
import vn.unionledger.core.deposit.DepositEvent.FundCapitalPaidIn;
import vn.unionledger.core.deposit.DepositEvent.MemberCapitalReturned;
import vn.unionledger.core.deposit.DepositEvent.PayingInReversed;
import vn.unionledger.core.deposit.DepositEvent.ReturnReversed;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/**
 * One member's money in the revolving funds of a unit: what was paid in and given back, voucher by voucher. Whether there is enough to give back is the
 * book's to say, which also knows what was paid in before it kept these facts.
 *
 * @param entries what each voucher that was not taken back added, đồng; negative: gave back
 */
public record Deposit(Map<VoucherId, Vnd> entries) {
    public static final Deposit NONE = new Deposit(Map.of());

    public Deposit {
        entries = Map.copyOf(entries);
    }

    /** What is owed to the member by these facts. */
    public Vnd owed() {
        return Vnd.sum(entries.values());
    }

    /**
     * What follows from a command: nothing where a voucher of before is taken back, which left no fact.
     *
     * @throws vn.unionledger.core.refusal.RefusedException if there is no amount
     */
    public List<DepositEvent> decide(DepositCommand command) {
        return switch (command) {
            case PayIn c -> {
                Field.positive("amount", c.amount());
                yield List.of(new FundCapitalPaidIn(
                        c.unit(), c.fund(), c.member(), c.voucher(), c.amount(), c.on(), c.invented()));
            }
            case GiveBack c -> {
                Field.positive("amount", c.amount());
                yield List.of(new MemberCapitalReturned(
                        c.unit(), c.fund(), c.member(), c.voucher(), c.amount(), c.on(), c.invented()));
            }
            case ReverseEntry c -> reverse(c);
        };
    }

    private List<DepositEvent> reverse(ReverseEntry c) {
        Vnd entry = entries.get(c.voucher());
        if (entry == null) {
            return List.of();
        }
        return List.of(
                entry.isPositive()
                        ? new PayingInReversed(c.unit(), c.fund(), c.member(), c.voucher(), entry, c.on(), c.invented())
                        : new ReturnReversed(
                                c.unit(), c.fund(), c.member(), c.voucher(), entry.negate(), c.on(), c.invented()));
    }

    /** The member's money after a fact. Never refuses one. */
    public Deposit evolve(DepositEvent event) {
        Map<VoucherId, Vnd> after = new LinkedHashMap<>(entries);
        switch (event) {
            case FundCapitalPaidIn e -> after.merge(e.voucher(), e.amount(), Vnd::plus);
            case MemberCapitalReturned e -> after.merge(e.voucher(), e.amount().negate(), Vnd::plus);
            case PayingInReversed e -> after.remove(e.voucher());
            case ReturnReversed e -> after.remove(e.voucher());
        }
        return new Deposit(after);
    }
}
