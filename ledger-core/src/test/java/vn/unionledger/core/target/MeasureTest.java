package vn.unionledger.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.Some;

@DisplayName("Where a target's result comes from")
class MeasureTest {
    private static final Measure RECORDED = new Measure.Recorded();
    private static final Measure CAMPAIGN = new Measure.CampaignCollected(Some.campaign(1));
    private static final Measure FUND = new Measure.FundCollected(new FundCode("kinh-phi"));
    private static final Measure COUNTED = new Measure.Counted(CountOf.GIFTS_GIVEN);
    private static final Measure RATIO = new Measure.Ratio(CountOf.INSPECTIONS_DONE, CountOf.INSPECTIONS_ALL);

    @Test
    @DisplayName("is records for any kind, money collected for amounts, a count for counts, a ratio for shares")
    void fits() {
        assertThat(kinds(RECORDED)).containsExactlyInAnyOrder(TargetKind.values());
        assertThat(kinds(CAMPAIGN)).containsExactly(TargetKind.AMOUNT);
        assertThat(kinds(FUND)).containsExactly(TargetKind.AMOUNT);
        assertThat(kinds(COUNTED)).containsExactly(TargetKind.COUNT);
        assertThat(kinds(RATIO)).containsExactly(TargetKind.SHARE);
    }

    @Test
    @DisplayName("is stored under a word of its own")
    void words() {
        assertThat(Stream.of(RECORDED, CAMPAIGN, FUND, COUNTED, RATIO).map(Measure::word))
                .containsExactly("recorded", "campaign-collected", "fund-collected", "counted", "ratio");
    }

    private static Set<TargetKind> kinds(Measure measure) {
        Set<TargetKind> kinds = EnumSet.allOf(TargetKind.class);
        kinds.removeIf(kind -> !measure.fits(kind));
        return kinds;
    }
}
