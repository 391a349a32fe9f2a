package vn.unionledger.ops.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.policy.PolicyShelf;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.core.refund.RefundEvent.TakenAfterStop;
import vn.unionledger.log.StoredEvent;

/**
 * What is collected goes by the rules that stand before it on the log: no voucher takes in what was stopped by then, and what is taken
 * in to be given back names the rule in force. This is the promise that what a command only looked at has not moved.
 */
final class StopAuditor {
    private static final Standing GRASSROOTS = new Standing(UnitLevel.GRASSROOTS, FundingClass.BUDGET_FULL, null);

    private final Map<VoucherId, LocalDate> papers = new HashMap<>();
    private PolicyShelf stops = new PolicyShelf(Rulebook.EMPTY);

    void see(StoredEvent event) {
        switch (event.payload()) {
            case PolicyEvent rule -> stops = stops.evolve(rule);
            case VoucherPosted posting -> post(posting, "voucher " + posting.number() + " at " + event.position());
            case TakenAfterStop taken ->
                Violation.unless(
                        stop(taken.income(), taken.paidOn())
                                .filter(stop -> stop.policy().equals(taken.stop()))
                                .isPresent(),
                        taken.receipt() + " at " + event.position() + " rests on a rule that is not in force");
            default -> {}
        }
    }

    private void post(VoucherPosted posting, String at) {
        papers.put(posting.voucher(), posting.content().documentOn());
        switch (posting.content().purpose()) {
            // what comes from another unit or a file was collected elsewhere or before
            case Purpose.Received _, Purpose.Imported _, Purpose.Opening _, Purpose.Reversal _ -> {}
            default -> posting.content().lines().forEach(line -> require(line, paidOn(posting), at));
        }
    }

    /** A correction typed later is about money that was paid by the day of the wrong paper. */
    private LocalDate paidOn(VoucherPosted posting) {
        LocalDate day = posting.content().documentOn();
        LocalDate wrong = posting.content().purpose() instanceof Purpose.Correction correction
                ? papers.getOrDefault(correction.of(), day)
                : day;
        return wrong.isBefore(day) ? wrong : day;
    }

    private void require(Line line, LocalDate paidOn, String at) {
        if (line.account().kind() == Account.Kind.INCOME && line.amount().isNegative()) {
            Optional<IncomeKind> income =
                    Item.shared(String.valueOf(line.account().detail()));
            Violation.unless(
                    income.flatMap(kind -> stop(kind, paidOn)).isEmpty(),
                    at + " takes in what was not collected any more on " + paidOn);
        }
    }

    private Optional<Policy> stop(IncomeKind income, LocalDate on) {
        return stops.rules().stop(income, GRASSROOTS, on, Union.TODAY);
    }
}
