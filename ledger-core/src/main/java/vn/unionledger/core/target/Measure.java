package vn.unionledger.core.target;

import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;

/** Where a target's result comes from. Stored under the word given beside each. */
public sealed interface Measure {
    /** The stored word. */
    default String word() {
        return switch (this) {
            case Recorded _ -> "recorded";
            case CampaignCollected _ -> "campaign-collected";
            case FundCollected _ -> "fund-collected";
            case Counted _ -> "counted";
            case Ratio _ -> "ratio";
        };
    }

    /** Whether a target of this kind can be measured so. */
    default boolean fits(TargetKind kind) {
        return switch (this) {
            case Recorded _ -> true;
            case CampaignCollected _, FundCollected _ -> kind == TargetKind.AMOUNT;
            case Counted _ -> kind == TargetKind.COUNT;
            case Ratio _ -> kind == TargetKind.SHARE;
        };
    }

    /** The ledger holds no such fact: somebody records it with evidence ({@code recorded}). */
    record Recorded() implements Measure {}

    /** What a campaign collected ({@code campaign-collected}). */
    record CampaignCollected(CampaignId campaign) implements Measure {}

    /** What came into a fund in the year ({@code fund-collected}). */
    record FundCollected(FundCode fund) implements Measure {}

    /** A count of facts of the year ({@code counted}). */
    record Counted(CountOf what) implements Measure {}

    /** One count as a part of another ({@code ratio}). */
    record Ratio(CountOf part, CountOf whole) implements Measure {}
}
