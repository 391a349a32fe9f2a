package vn.unionledger.projections.entries;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.id.VoucherId;

/**
 * What a voucher was for, in the form reports count by.
 *
 * @param word the stored word of the purpose: {@code dues}, {@code welfare}, {@code hand-over}…; a correction has the word of
 *     what it truly is
 * @param topic what it is sorted by within the word: a care reason, an occasion, a month, an imported item
 * @param ref the case, round, campaign, event, loan, decision, imported file or, for a shortage, the voucher it belongs to
 * @param count persons helped, gifts given or loans paid; 0 where nothing is counted
 * @param source the number the voucher had where it was imported from
 * @param reverses the voucher it takes back
 * @param corrects the voucher it stands in place of
 */
public record Why(
        String word,
        @Nullable String topic,
        @Nullable String ref,
        int count,
        @Nullable String source,
        @Nullable VoucherId reverses,
        @Nullable VoucherId corrects) {

    /** Reads a voucher's purpose. */
    public static Why of(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Dues dues -> topic("dues", dues.month().toString());
            case Purpose.DuesRefund refund ->
                topic("dues-refund", refund.month().toString());
            case Purpose.Contribution contribution ->
                topic("contribution", contribution.month().toString());
            case Purpose.Allocation allocation -> topic("allocation", allocation.byRatio() ? "by-ratio" : "support");
            case Purpose.OtherIncome _ -> word("other-income");
            case Purpose.Donation donation ->
                ref("donation", donation.campaign().value());
            case Purpose.HandOver handOver ->
                ref("hand-over", handOver.campaign().value());
            case Purpose.LateDonation late ->
                ref("late-donation", late.campaign().value());
            case Purpose.LateReturned returned ->
                ref("late-returned", returned.campaign().value());
            case Purpose.Levy levy ->
                new Why("levy", String.valueOf(levy.year()), levy.campaign().value(), 0, null, null, null);
            case Purpose.FundTransfer transfer ->
                topic("fund-transfer", transfer.ground().name());
            case Purpose.Welfare aid ->
                counted("welfare", aid.reason().name(), aid.aCase().value(), aid.persons());
            case Purpose.Gift gift ->
                counted("gift", gift.occasion().name(), gift.round().value(), gift.recipients());
            case Purpose.AdvanceIssued advance ->
                ref("advance", advance.activity().value());
            case Purpose.AdvanceSettled advance ->
                ref("advance-settled", advance.activity().value());
            case Purpose.Expense _ -> word("expense");
            case Purpose.Transfer _ -> word("transfer");
            case Purpose.ShareOwed owed -> topic("share-owed", owed.month().toString());
            case Purpose.ShareAdjusted adjusted ->
                new Why(
                        "share-adjusted",
                        adjusted.month().toString(),
                        adjusted.policy().value(),
                        0,
                        null,
                        null,
                        null);
            case Purpose.PaidUp _ -> word("paid-up");
            case Purpose.EmployerPaid paid ->
                ref("employer-paid", paid.employer().value());
            case Purpose.ShareReckoned reckoned ->
                new Why(
                        "share-reckoned",
                        reckoned.month().toString(),
                        reckoned.policy().value(),
                        0,
                        null,
                        null,
                        null);
            case Purpose.Sent sent ->
                new Why("sent", sent.kind().name(), sent.transfer().value(), 0, null, null, null);
            case Purpose.Received received ->
                new Why("received", received.kind().name(), received.transfer().value(), 0, null, null, null);
            case Purpose.ToRefund refund -> topic("to-refund", refund.income().name());
            case Purpose.Refunded refunded -> ref("refunded", refunded.of().value());
            case Purpose.LoanDisbursed loan -> counted("loan", null, loan.loan().value(), 1);
            case Purpose.LoanRepaid loan -> ref("loan-repaid", loan.loan().value());
            case Purpose.LoanWrittenOff loan ->
                ref("loan-written-off", loan.loan().value());
            case Purpose.FundCapital _ -> word("fund-capital");
            case Purpose.CapitalReturned _ -> word("capital-returned");
            case Purpose.Opening _ -> word("opening");
            case Purpose.Imported imported ->
                new Why(
                        "imported",
                        imported.sourceKind() + "/" + imported.sourceItem(),
                        imported.file().value(),
                        0,
                        imported.source(),
                        null,
                        null);
            case Purpose.Reversal reversal -> new Why("reversal", null, null, 0, null, reversal.of(), null);
            case Purpose.Shortage shortage -> ref("shortage", shortage.of().value());
            case Purpose.Correction correction -> of(correction.right()).correcting(correction.of());
        };
    }

    private Why correcting(VoucherId wrong) {
        return new Why(word, topic, ref, count, source, reverses, wrong);
    }

    private static Why word(String word) {
        return new Why(word, null, null, 0, null, null, null);
    }

    private static Why topic(String word, String topic) {
        return new Why(word, topic, null, 0, null, null, null);
    }

    private static Why ref(String word, String ref) {
        return new Why(word, null, ref, 0, null, null, null);
    }

    private static Why counted(String word, @Nullable String topic, String ref, int count) {
        return new Why(word, topic, ref, count, null, null, null);
    }
}
