package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.Histories;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.money.Vnd;

@DisplayName("Whatever is collected for others, comes too late, is taken back or handed over, in whatever order,")
class CollectionHistoriesTest {
    static final long FIRST_SEED = 20_240_910;
    static final int HISTORIES = Histories.count(10_000, 500);
    static final int COMMANDS = 300;

    @Test
    @DisplayName("is owed exactly as it is held, is never income, and ends at zero")
    void anyHistory() {
        Set<Class<?>> happened = new HashSet<>();
        System.out.println("collections from seed " + FIRST_SEED + ", " + HISTORIES + " histories");
        LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES).forEach(seed -> history(seed, happened));
        assertThat(happened)
                .as("nothing is proved of what never happened")
                .contains(
                        CampaignEvent.DonationReceived.class,
                        CampaignEvent.HandedOver.class,
                        CampaignEvent.CampaignEntryReversed.class,
                        CampaignEvent.LateDonationTaken.class,
                        CampaignEvent.LateDonationReturned.class,
                        CampaignEvent.LateTakingReversed.class,
                        CampaignEvent.LateReturnReversed.class,
                        LevyEvent.LevyAssessed.class,
                        LevyEvent.LevyWaived.class,
                        LevyEvent.LevyCollected.class,
                        LevyEvent.LevyCollectionReversed.class);
    }

    private static void history(long seed, Set<Class<?>> happened) {
        Collector union = new Collector(seed);
        for (int i = 0; i < COMMANDS; i++) {
            union.step();
            union.check(seed);
        }
        assertThat(union.refused()).as("seed %d goes on", seed).isLessThan(COMMANDS * 3 / 4);
        union.finish();
        union.check(seed);
        assertThat(union.called(Collector.CALL).held()).isEqualTo(Vnd.ZERO);
        assertThat(union.called(Collector.CALL).lateHeld()).isEqualTo(Vnd.ZERO);
        assertThat(union.called(Collector.LEVY).held()).isEqualTo(Vnd.ZERO);
        union.replay(seed);
        union.facts().forEach(fact -> happened.add(fact.getClass()));
    }
}
