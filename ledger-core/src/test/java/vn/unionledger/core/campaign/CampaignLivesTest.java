package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.campaign.CampaignFacts.CALL;
import static vn.unionledger.core.campaign.CampaignFacts.CAMPAIGN;
import static vn.unionledger.core.campaign.CampaignFacts.CLOSES_ON;
import static vn.unionledger.core.campaign.CampaignFacts.IN_JULY;
import static vn.unionledger.core.campaign.CampaignFacts.OPENS_ON;
import static vn.unionledger.core.campaign.CampaignFacts.UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveDonation;
import vn.unionledger.core.campaign.CampaignCommand.ReverseEntry;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;

@DisplayName("Whatever comes in, goes out and is taken back, a campaign")
class CampaignLivesTest {
    /** What each voucher that stands has moved, as the book would know it. */
    private final Map<Integer, Vnd> standing = new TreeMap<>();

    @Test
    @DisplayName("holds what came in less what went out, took none out of time, and never handed over what it had not")
    void lives() {
        int facts = 0;
        int refused = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            standing.clear();
            Life<Campaign, CampaignCommand, CampaignEvent> life =
                    new Life<>(new Campaign.Uncalled(), Campaign::decide, Campaign::evolve);
            life.ask(CALL);
            for (int voucher = 1; voucher <= 50; voucher++) {
                step(life, voucher, random);
            }
            facts += life.facts().size();
            refused += life.refused();
        }
        assertThat(facts).isGreaterThan(3_000);
        assertThat(refused).isGreaterThan(1_000);
    }

    private void step(Life<Campaign, CampaignCommand, CampaignEvent> life, int voucher, Random random) {
        Vnd before = held(life.state());
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> {
                Vnd amount = Vnd.of(random.nextInt(4) * 250_001L - 1);
                LocalDate on = OPENS_ON.plusDays(random.nextInt(120) - 15);
                for (CampaignEvent _ :
                        life.ask(new ReceiveDonation(UNIT, CAMPAIGN, Some.voucher(voucher), amount, on))) {
                    standing.put(voucher, amount);
                }
            }
            case 3, 4 -> {
                Vnd amount = Vnd.of(random.nextLong(Math.max(1, before.dong() * 3 / 2)));
                for (CampaignEvent _ :
                        life.ask(new HandOver(UNIT, CAMPAIGN, Some.voucher(voucher), amount, null, IN_JULY))) {
                    assertThat(amount).isLessThanOrEqualTo(before);
                    standing.put(voucher, amount.negate());
                }
            }
            default -> {
                if (!standing.isEmpty()) {
                    List<Map.Entry<Integer, Vnd>> entries = List.copyOf(standing.entrySet());
                    Map.Entry<Integer, Vnd> reversed = entries.get(random.nextInt(entries.size()));
                    ReverseEntry reversal = new ReverseEntry(
                            UNIT, CAMPAIGN, Some.voucher(reversed.getKey()), reversed.getValue(), IN_JULY);
                    assertThat(life.ask(reversal))
                            .as("a reversal is never refused")
                            .hasSize(1);
                    standing.remove(reversed.getKey());
                }
            }
        }
        assertThat(held(life.state())).isEqualTo(Vnd.sum(standing.values()));
        life.facts(DonationReceived.class)
                .forEach(donation -> assertThat(donation.on()).isBetween(OPENS_ON, CLOSES_ON));
        life.facts(HandedOver.class)
                .forEach(handedOver ->
                        assertThat(handedOver.amount().isPositive()).isTrue());
    }
}
