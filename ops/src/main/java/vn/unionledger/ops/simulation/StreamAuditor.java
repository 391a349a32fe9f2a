package vn.unionledger.ops.simulation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.book.UnitBook;
import vn.unionledger.core.campaign.Campaign;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.loan.Loan;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.policy.PolicyShelf;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.refund.Refunding;
import vn.unionledger.core.transfer.Transfer;
import vn.unionledger.core.transfer.TransferEvent;
import vn.unionledger.core.voucher.Voucher;
import vn.unionledger.core.voucher.VoucherEvent;
import vn.unionledger.core.welfare.WelfareCase;
import vn.unionledger.core.welfare.WelfareEvent;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.StoredEvent;

/** Folds every aggregate by its own rules: a fact that cannot follow what was before was decided on another history. */
final class StreamAuditor {
    private final Map<AggregateKey, Object> states = new HashMap<>();

    void see(StoredEvent event) {
        try {
            Object before = states.get(event.aggregate());
            Object after =
                    switch (event.payload()) {
                        case VoucherEvent fact ->
                            as(Voucher.class, before, new Voucher.Unsubmitted()).evolve(fact);
                        case BookEvent fact ->
                            as(UnitBook.class, before, new UnitBook.Unopened()).evolve(fact);
                        case WelfareEvent fact ->
                            as(WelfareCase.class, before, new WelfareCase.Unopened())
                                    .evolve(fact);
                        case UnitEvent fact ->
                            as(Unit.class, before, new Unit.Unfounded()).evolve(fact);
                        case FundEvent fact ->
                            as(Fund.class, before, new Fund.Unopened()).evolve(fact);
                        case LoanEvent fact ->
                            as(Loan.class, before, new Loan.Unopened()).evolve(fact);
                        case CampaignEvent fact ->
                            as(Campaign.class, before, new Campaign.Uncalled()).evolve(fact);
                        case RefundEvent fact ->
                            as(Refunding.class, before, new Refunding.Nothing()).evolve(fact);
                        case TransferEvent fact ->
                            as(Transfer.class, before, Transfer.NONE).evolve(fact);
                        case PolicyEvent fact ->
                            as(PolicyShelf.class, before, new PolicyShelf(Rulebook.EMPTY))
                                    .evolve(fact);
                        default -> event;
                    };
            states.put(event.aggregate(), after);
        } catch (IllegalStateException e) {
            throw new Violation(event + " cannot follow what was before: " + e.getMessage());
        }
    }

    private static <S> S as(Class<S> type, @Nullable Object state, S unborn) {
        return state == null ? unborn : type.cast(state);
    }
}
