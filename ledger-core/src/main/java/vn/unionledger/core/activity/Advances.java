package vn.unionledger.core.activity;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.activity.ActivityEvent.Entry;
import vn.unionledger.core.activity.ActivityRefusal.AdvanceAlreadyPaid;
import vn.unionledger.core.activity.ActivityRefusal.AlreadyCleared;
import vn.unionledger.core.activity.ActivityRefusal.NoSuchAdvance;
import vn.unionledger.core.activity.ActivityRefusal.NoSuchEntry;
import vn.unionledger.core.activity.ActivityRefusal.ReverseSettlementFirst;
import vn.unionledger.core.activity.ActivityRefusal.SpentMoreThanAdvanced;
import vn.unionledger.core.activity.ActivityRefusal.SpentNegative;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** The advances of one event, each paid once and settled once. As many as its budget has room for. */
public record Advances(Map<AdvanceId, Advance> byId) {
    static final Advances NONE = new Advances(Map.of());

    public Advances {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** An advance that was paid. */
    sealed interface Advance {
        /** What of the budget it takes, đồng. */
        Vnd uses();

        /** Paid by that voucher and not settled yet. */
        record Open(VoucherId paidBy, Vnd amount) implements Advance {
            @Override
            public Vnd uses() {
                return amount;
            }
        }

        /** Settled by that voucher: so much was spent, the rest came back. */
        record Cleared(Open advance, VoucherId clearedBy, Vnd spent) implements Advance {
            @Override
            public Vnd uses() {
                return spent;
            }
        }
    }

    /** What a voucher was to an advance. */
    record Found(AdvanceId advance, Entry entry, Vnd amount) {}

    /** What of the budget is spent or still advanced, đồng. */
    Vnd used() {
        return Vnd.sum(byId.values().stream().map(Advance::uses));
    }

    void requireUnpaid(AdvanceId advance) {
        switch (byId.get(advance)) {
            case null -> {}
            case Advance.Open open -> throw refuse(new AdvanceAlreadyPaid(advance, open.paidBy()));
            case Advance.Cleared cleared ->
                throw refuse(new AdvanceAlreadyPaid(advance, cleared.advance().paidBy()));
        }
    }

    void requireCanClear(AdvanceId advance, Vnd spent) {
        if (spent.isNegative()) {
            throw refuse(new SpentNegative(spent));
        }
        Vnd advanced =
                switch (byId.get(advance)) {
                    case null -> throw refuse(new NoSuchAdvance(advance));
                    case Advance.Cleared cleared -> throw refuse(new AlreadyCleared(advance, cleared.clearedBy()));
                    case Advance.Open open -> open.amount();
                };
        if (spent.compareTo(advanced) > 0) {
            throw refuse(new SpentMoreThanAdvanced(advance, advanced, spent));
        }
    }

    /** What that voucher was, if nothing was built upon it since. */
    Found lastEntryBy(ActivityId activity, VoucherId voucher) {
        for (Map.Entry<AdvanceId, Advance> entry : byId.entrySet()) {
            AdvanceId id = entry.getKey();
            switch (entry.getValue()) {
                case Advance.Open open -> {
                    if (open.paidBy().equals(voucher)) {
                        return new Found(id, Entry.ADVANCE, open.amount());
                    }
                }
                case Advance.Cleared cleared -> {
                    if (cleared.clearedBy().equals(voucher)) {
                        return new Found(id, Entry.SETTLEMENT, cleared.spent());
                    }
                    if (cleared.advance().paidBy().equals(voucher)) {
                        throw refuse(new ReverseSettlementFirst(id, cleared.clearedBy()));
                    }
                }
            }
        }
        throw refuse(new NoSuchEntry(activity, voucher));
    }

    Advances paid(AdvanceId id, VoucherId voucher, Vnd amount) {
        return changed(id, advance -> advance == null ? new Advance.Open(voucher, amount) : damaged(id));
    }

    Advances cleared(AdvanceId id, VoucherId voucher, Vnd spent) {
        return changed(
                id,
                advance ->
                        advance instanceof Advance.Open open ? new Advance.Cleared(open, voucher, spent) : damaged(id));
    }

    Advances reversed(AdvanceId id, Entry entry) {
        return changed(id, advance -> switch (entry) {
            case ADVANCE -> advance instanceof Advance.Open ? null : damaged(id);
            case SETTLEMENT -> advance instanceof Advance.Cleared cleared ? cleared.advance() : damaged(id);
        });
    }

    private Advances changed(AdvanceId id, UnaryOperator<@Nullable Advance> change) {
        Map<AdvanceId, Advance> after = new LinkedHashMap<>(byId);
        Advance changed = change.apply(byId.get(id));
        if (changed == null) {
            after.remove(id);
        } else {
            after.put(id, changed);
        }
        return new Advances(after);
    }

    private static Advance damaged(AdvanceId id) {
        throw new IllegalStateException("advance " + id + " cannot have come this way: the stream is damaged");
    }
}
