package vn.unionledger.log.codec;

import java.util.HashMap;
import java.util.Map;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.target.Measure;

/**
 * The word that says which record of a sealed interface an object is, stored as its field {@value #DISCRIMINATOR}. A line here
 * is a promise for ever: words are added, never changed.
 */
final class Words {
    static final String DISCRIMINATOR = "is";

    private static final Map<Class<?>, String> BY_TYPE = Map.ofEntries(
            Map.entry(Purpose.Dues.class, "dues"),
            Map.entry(Purpose.DuesRefund.class, "dues-refund"),
            Map.entry(Purpose.Contribution.class, "contribution"),
            Map.entry(Purpose.Allocation.class, "allocation"),
            Map.entry(Purpose.OtherIncome.class, "other-income"),
            Map.entry(Purpose.Donation.class, "donation"),
            Map.entry(Purpose.HandOver.class, "hand-over"),
            Map.entry(Purpose.Welfare.class, "welfare"),
            Map.entry(Purpose.Gift.class, "gift"),
            Map.entry(Purpose.AdvanceIssued.class, "advance"),
            Map.entry(Purpose.AdvanceSettled.class, "advance-settled"),
            Map.entry(Purpose.Expense.class, "expense"),
            Map.entry(Purpose.Transfer.class, "transfer"),
            Map.entry(Purpose.ShareOwed.class, "share-owed"),
            Map.entry(Purpose.ShareAdjusted.class, "share-adjusted"),
            Map.entry(Purpose.PaidUp.class, "paid-up"),
            Map.entry(Purpose.LoanDisbursed.class, "loan"),
            Map.entry(Purpose.FundCapital.class, "fund-capital"),
            Map.entry(Purpose.Opening.class, "opening"),
            Map.entry(Purpose.Imported.class, "imported"),
            Map.entry(Purpose.Shortage.class, "shortage"),
            Map.entry(Purpose.Reversal.class, "reversal"),
            Map.entry(Purpose.Correction.class, "correction"),
            Map.entry(Rule.Distribution.class, "distribution"),
            Map.entry(Rule.DuesRate.class, "dues-rate"),
            Map.entry(Rule.BaseSalary.class, "base-salary"),
            Map.entry(Rule.Item.class, "item"),
            Map.entry(Rule.SpendingLimit.class, "spending-limit"),
            Map.entry(Rule.WelfareNorm.class, "welfare-norm"),
            Map.entry(Rule.CollectionStop.class, "collection-stop"),
            Map.entry(Rule.ContributionTerms.class, "contribution-terms"),
            Map.entry(Rule.PassDown.class, "pass-down"),
            Map.entry(Rule.DaysOff.class, "days-off"),
            Map.entry(Purpose.EmployerPaid.class, "employer-paid"),
            Map.entry(Purpose.ShareReckoned.class, "share-reckoned"),
            Map.entry(Purpose.Sent.class, "sent"),
            Map.entry(Purpose.Received.class, "received"),
            Map.entry(Purpose.ToRefund.class, "to-refund"),
            Map.entry(Purpose.Refunded.class, "refunded"),
            Map.entry(Purpose.LateDonation.class, "late-donation"),
            Map.entry(Purpose.LateReturned.class, "late-returned"),
            Map.entry(Purpose.Levy.class, "levy"),
            Map.entry(Purpose.FundTransfer.class, "fund-transfer"),
            Map.entry(Rule.CampaignTerms.class, "campaign-terms"),
            Map.entry(Rule.LevyRate.class, "levy-rate"),
            Map.entry(Rule.MinimumWage.class, "minimum-wage"),
            Map.entry(Rule.LoanInterest.class, "loan-interest"),
            Map.entry(Purpose.LoanRepaid.class, "loan-repaid"),
            Map.entry(Purpose.LoanWrittenOff.class, "loan-written-off"),
            Map.entry(Purpose.CapitalReturned.class, "capital-returned"),
            Map.entry(Measure.Recorded.class, "recorded"),
            Map.entry(Measure.CampaignCollected.class, "campaign-collected"),
            Map.entry(Measure.FundCollected.class, "fund-collected"),
            Map.entry(Measure.Counted.class, "counted"),
            Map.entry(Measure.Ratio.class, "ratio"));

    private Words() {}

    /** The word of each record the sealed interface permits. @throws IllegalStateException if one has none */
    static Map<String, Class<?>> of(Class<?> sealed) {
        var words = new HashMap<String, Class<?>>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            String word = BY_TYPE.get(permitted);
            if (word == null || words.put(word, permitted) != null) {
                throw new IllegalStateException(permitted.getName() + " needs a word of its own to be stored under");
            }
        }
        return words;
    }

    /** The records the sealed interface permits, each under its own simple name. */
    static Map<String, Class<?>> names(Class<?> sealed) {
        var names = new HashMap<String, Class<?>>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            names.put(permitted.getSimpleName(), permitted);
        }
        return names;
    }
}
