package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.campaign.CampaignFacts.CALL;
import static vn.unionledger.core.campaign.CampaignFacts.CALLED;
import static vn.unionledger.core.campaign.CampaignFacts.CAMPAIGN;
import static vn.unionledger.core.campaign.CampaignFacts.CLOSES_ON;
import static vn.unionledger.core.campaign.CampaignFacts.COLLECTED;
import static vn.unionledger.core.campaign.CampaignFacts.DISASTER_FUND;
import static vn.unionledger.core.campaign.CampaignFacts.IN_JULY;
import static vn.unionledger.core.campaign.CampaignFacts.IN_MAY;
import static vn.unionledger.core.campaign.CampaignFacts.LAN;
import static vn.unionledger.core.campaign.CampaignFacts.OPENS_ON;
import static vn.unionledger.core.campaign.CampaignFacts.OTHER_UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.OWNER;
import static vn.unionledger.core.campaign.CampaignFacts.UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.after;
import static vn.unionledger.core.campaign.CampaignFacts.donation;
import static vn.unionledger.core.campaign.CampaignFacts.handOver;
import static vn.unionledger.core.campaign.CampaignFacts.held;
import static vn.unionledger.core.campaign.CampaignFacts.reversal;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveDonation;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyCalled;
import vn.unionledger.core.campaign.CampaignRefusal.ClosesBeforeItOpens;
import vn.unionledger.core.campaign.CampaignRefusal.MoreThanHeld;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchCampaign;
import vn.unionledger.core.campaign.CampaignRefusal.NotOpenYet;
import vn.unionledger.core.campaign.CampaignRefusal.Over;
import vn.unionledger.core.campaign.CampaignRefusal.TooMuch;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;

@DisplayName("A campaign")
class CampaignLifeTest {
    @Nested
    @DisplayName("called")
    class Call {
        @Test
        @DisplayName("names its fund, owner, document and days")
        void called() {
            assertThat(new Campaign.Uncalled().decide(CALL)).containsExactly(CALLED);
        }

        @Test
        @DisplayName("is called once")
        void once() {
            assertThat(refusalOf(() -> after(CALL).decide(CALL))).isEqualTo(new AlreadyCalled(CAMPAIGN));
        }

        @Test
        @DisplayName("needs an owner and a document")
        void words() {
            assertThat(refusalOf(() -> after().decide(call("", "Công văn 33", OPENS_ON, CLOSES_ON))))
                    .isEqualTo(new Empty("owner"));
            assertThat(refusalOf(() -> after().decide(call(OWNER, "  ", OPENS_ON, CLOSES_ON))))
                    .isEqualTo(new Empty("document"));
        }

        @Test
        @DisplayName("may last one day, and never closes before it opens")
        void days() {
            assertThat(after().decide(call(OWNER, "Công văn 33", OPENS_ON, OPENS_ON)))
                    .hasSize(1);
            assertThat(refusalOf(() -> after().decide(call(OWNER, "Công văn 33", IN_JULY, CLOSES_ON))))
                    .isEqualTo(new ClosesBeforeItOpens(IN_JULY, CLOSES_ON));
        }

        private static CallCampaign call(String owner, String document, LocalDate opensOn, LocalDate closesOn) {
            return new CallCampaign(
                    UNIT, CAMPAIGN, DISASTER_FUND, "Quỹ", owner, document, opensOn, closesOn, LAN, OPENS_ON);
        }
    }

    @Nested
    @DisplayName("collecting")
    class Collecting {
        @Test
        @DisplayName("takes money from its first to its last day")
        void inTime() {
            assertThat(after(CALL).decide(donation(1, COLLECTED, IN_MAY)))
                    .containsExactly(new DonationReceived(UNIT, CAMPAIGN, Some.voucher(1), COLLECTED, IN_MAY));
            Campaign twice =
                    after(CALL, donation(1, Vnd.of(1_000_000), OPENS_ON), donation(2, Vnd.of(500_000), CLOSES_ON));
            assertThat(held(twice)).isEqualTo(Vnd.of(1_500_000));
        }

        @Test
        @DisplayName("takes none before its first day, and says when it opens")
        void tooEarly() {
            LocalDate dayBefore = OPENS_ON.minusDays(1);
            assertThat(refusalOf(() -> after(CALL).decide(donation(1, COLLECTED, dayBefore))))
                    .isEqualTo(new NotOpenYet(CAMPAIGN, OPENS_ON, dayBefore));
        }

        @Test
        @DisplayName("takes none after its last day, and says whom the donor can turn to")
        void tooLate() {
            LocalDate dayAfter = CLOSES_ON.plusDays(1);
            assertThat(refusalOf(() -> after(CALL).decide(donation(1, COLLECTED, dayAfter))))
                    .isEqualTo(new Over(CAMPAIGN, CLOSES_ON, dayAfter, OWNER));
        }

        @Test
        @DisplayName("takes only money, for its own unit, and no more than any book holds")
        void money() {
            assertThat(refusalOf(() -> after(CALL).decide(donation(1, Vnd.ZERO, IN_MAY))))
                    .isEqualTo(new NotPositive("amount", 0));
            assertThat(refusalOf(() -> after(CALL)
                            .decide(new ReceiveDonation(OTHER_UNIT, CAMPAIGN, Some.voucher(1), COLLECTED, IN_MAY))))
                    .isEqualTo(new NoSuchCampaign(CAMPAIGN));
            assertThat(refusalOf(() -> after().decide(donation(1, COLLECTED, IN_MAY))))
                    .isEqualTo(new NoSuchCampaign(CAMPAIGN));
            Vnd most = Vnd.of(Vnd.MAX_DONG);
            assertThat(refusalOf(() -> after(CALL, donation(1, most, IN_MAY)).decide(donation(2, Vnd.of(1), IN_MAY))))
                    .isEqualTo(new TooMuch(CAMPAIGN, most, Vnd.of(1)));
        }
    }

    @Nested
    @DisplayName("handing over")
    class HandingOver {
        @Test
        @DisplayName("ends at zero when all of it has gone to the owner, in one go or in several")
        void all() {
            Campaign full = after(CALL, donation(1, COLLECTED, IN_MAY));
            assertThat(full.decide(handOver(2, COLLECTED)))
                    .containsExactly(new HandedOver(UNIT, CAMPAIGN, Some.voucher(2), COLLECTED, "BN-17", IN_JULY));
            Campaign inTwo = after(
                    CALL,
                    donation(1, COLLECTED, IN_MAY),
                    handOver(2, Vnd.of(20_000_000)),
                    handOver(3, Vnd.of(3_189_318)));
            assertThat(held(inTwo)).isEqualTo(Vnd.ZERO);
        }

        @Test
        @DisplayName("never gives more than is held")
        void noMore() {
            Vnd oneMore = COLLECTED.plus(Vnd.of(1));
            assertThat(refusalOf(
                            () -> after(CALL, donation(1, COLLECTED, IN_MAY)).decide(handOver(2, oneMore))))
                    .isEqualTo(new MoreThanHeld(CAMPAIGN, COLLECTED, oneMore));
            assertThat(refusalOf(() -> after(CALL).decide(handOver(2, Vnd.of(1)))))
                    .isEqualTo(new MoreThanHeld(CAMPAIGN, Vnd.ZERO, Vnd.of(1)));
        }

        @Test
        @DisplayName("may wait for the owner's receipt, but an empty one is none")
        void receipt() {
            Campaign full = after(CALL, donation(1, COLLECTED, IN_MAY));
            assertThat(full.decide(new HandOver(UNIT, CAMPAIGN, Some.voucher(2), COLLECTED, null, IN_JULY)))
                    .hasSize(1);
            assertThat(refusalOf(
                            () -> full.decide(new HandOver(UNIT, CAMPAIGN, Some.voucher(2), COLLECTED, "", IN_JULY))))
                    .isEqualTo(new Empty("ownerReceipt"));
        }
    }

    @Nested
    @DisplayName("corrected")
    class Correcting {
        @Test
        @DisplayName("by one đồng after everything was handed over, keeps exactly that đồng")
        void oneDong() {
            Campaign before = after(CALL, donation(1, COLLECTED, IN_MAY), handOver(2, COLLECTED));
            assertThat(before.decide(reversal(1, COLLECTED)))
                    .containsExactly(new CampaignEntryReversed(UNIT, CAMPAIGN, Some.voucher(1), COLLECTED, IN_JULY));
            Campaign corrected = after(
                    CALL,
                    donation(1, COLLECTED, IN_MAY),
                    handOver(2, COLLECTED),
                    reversal(1, COLLECTED),
                    donation(3, COLLECTED.plus(Vnd.of(1)), IN_MAY));
            assertThat(held(corrected)).isEqualTo(Vnd.of(1));
        }

        @Test
        @DisplayName("by taking a hand-over back, holds the money again")
        void handOverBack() {
            Campaign back = after(
                    CALL, donation(1, COLLECTED, IN_MAY), handOver(2, COLLECTED), reversal(2, COLLECTED.negate()));
            assertThat(held(back)).isEqualTo(COLLECTED);
        }

        @Test
        @DisplayName("downwards, cannot hand over before the gap is filled")
        void gap() {
            Campaign short1 =
                    after(CALL, donation(1, COLLECTED, IN_MAY), handOver(2, COLLECTED), reversal(1, COLLECTED));
            assertThat(held(short1)).isEqualTo(COLLECTED.negate());
            assertThat(refusalOf(() -> short1.decide(handOver(3, Vnd.of(1)))))
                    .isEqualTo(new MoreThanHeld(CAMPAIGN, COLLECTED.negate(), Vnd.of(1)));
        }
    }

    @Test
    @DisplayName("that took money before it was called is damage, not a refusal")
    void damage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Campaign.Uncalled()
                        .evolve(new DonationReceived(UNIT, CAMPAIGN, Some.voucher(1), COLLECTED, IN_MAY)))
                .withMessageContaining("the stream is damaged");
    }
}
