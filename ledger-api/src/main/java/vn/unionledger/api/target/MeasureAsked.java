package vn.unionledger.api.target;

import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.target.CountOf;
import vn.unionledger.core.target.Measure;

/**
 * Where the result comes from.
 *
 * @param measure absent means that somebody records it
 * @param campaign of what a campaign collected
 * @param fund of what came into a fund
 * @param counted of a count, or the part of a ratio
 * @param of the whole of a ratio
 */
public record MeasureAsked(
        @Nullable How measure,
        @Nullable CampaignId campaign,
        @Nullable FundCode fund,
        @Nullable CountOf counted,
        @Nullable CountOf of) {
    /** The ways to measure. */
    public enum How {
        RECORDED,
        CAMPAIGN,
        FUND,
        COUNT,
        RATIO
    }

    /** What it is asked by. */
    static MeasureAsked by(Measure measure) {
        return switch (measure) {
            case Measure.Recorded _ -> new MeasureAsked(How.RECORDED, null, null, null, null);
            case Measure.CampaignCollected m -> new MeasureAsked(How.CAMPAIGN, m.campaign(), null, null, null);
            case Measure.FundCollected m -> new MeasureAsked(How.FUND, null, m.fund(), null, null);
            case Measure.Counted m -> new MeasureAsked(How.COUNT, null, null, m.what(), null);
            case Measure.Ratio m -> new MeasureAsked(How.RATIO, null, null, m.part(), m.whole());
        };
    }

    Measure measured() {
        return switch (measure == null ? How.RECORDED : measure) {
            case RECORDED -> new Measure.Recorded();
            case CAMPAIGN -> new Measure.CampaignCollected(needed("campaign", campaign));
            case FUND -> new Measure.FundCollected(needed("fund", fund));
            case COUNT -> new Measure.Counted(needed("counted", counted));
            case RATIO -> new Measure.Ratio(needed("counted", counted), needed("of", of));
        };
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new FaultyRequestException(Fault.of("/" + field, "missing"));
        }
        return value;
    }
}
