package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.campaign.CampaignFacts.CALL;
import static vn.unionledger.core.campaign.CampaignFacts.CAMPAIGN;
import static vn.unionledger.core.campaign.CampaignFacts.CLOSES_ON;
import static vn.unionledger.core.campaign.CampaignFacts.LAN;
import static vn.unionledger.core.campaign.CampaignFacts.OPENS_ON;
import static vn.unionledger.core.campaign.CampaignFacts.OWNER;
import static vn.unionledger.core.campaign.CampaignFacts.UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.after;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.campaign.CampaignCommand.ExtendReception;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.Publish;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveDonation;
import vn.unionledger.core.campaign.CampaignCommand.SetTerms;
import vn.unionledger.core.campaign.CampaignCommand.TakeLate;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.ReceptionExtended;
import vn.unionledger.core.campaign.CampaignRefusal.NoLonger;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchCampaign;
import vn.unionledger.core.campaign.CampaignRefusal.NotOverYet;
import vn.unionledger.core.campaign.CampaignRefusal.OpenTooLong;
import vn.unionledger.core.campaign.CampaignRefusal.Over;
import vn.unionledger.core.campaign.CampaignRefusal.Settled;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;

@DisplayName("A campaign that takes money for longer than was called")
class CampaignExtensionTest {
    private static final LocalDate JULY_15 = LocalDate.of(2024, 7, 15);
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 5);
    private static final Vnd MILLION = Vnd.of(1_000_000);
    private static final SetTerms TERMS = new SetTerms(
            UNIT,
            CAMPAIGN,
            new Terms.Asked(CampaignKind.VOLUNTARY, "93/2021/NĐ-CP", null, null, new Terms.DutyDays(15, 20, 30)),
            LAN,
            OPENS_ON);

    @Test
    @DisplayName("needs a document whose day has come, and a later last day")
    void asked() {
        Campaign campaign = after(CALL);
        assertThat(refusalOf(() -> campaign.decide(extension(" ", TODAY, JULY_15))))
                .isEqualTo(new Empty("document"));
        assertThat(refusalOf(() -> campaign.decide(extension("12/UBMT", JULY_15, JULY_15))))
                .isEqualTo(new InTheFuture("documentOn", JULY_15, TODAY));
        assertThat(refusalOf(() -> campaign.decide(extension(CLOSES_ON))))
                .isEqualTo(new NoLonger(CAMPAIGN, CLOSES_ON, CLOSES_ON));
        assertThat(refusalOf(() -> after().decide(extension(JULY_15)))).isEqualTo(new NoSuchCampaign(CAMPAIGN));
        assertThat(campaign.decide(extension(JULY_15)))
                .containsExactly(new ReceptionExtended(UNIT, CAMPAIGN, "12/UBMT", TODAY, JULY_15, LAN));
    }

    @Test
    @DisplayName("takes what was late before, refuses to call it late, and has its duties by the new last day")
    void later() {
        Campaign before = after(CALL, TERMS);
        ReceiveDonation donation = new ReceiveDonation(UNIT, CAMPAIGN, Some.voucher(1), MILLION, JULY_15);
        TakeLate late = new TakeLate(UNIT, CAMPAIGN, Some.voucher(1), MILLION, JULY_15);
        assertThat(refusalOf(() -> before.decide(donation))).isEqualTo(new Over(CAMPAIGN, CLOSES_ON, JULY_15, OWNER));
        assertThat(before.decide(late)).hasSize(1);
        Campaign.Called extended = (Campaign.Called) after(CALL, TERMS, extension(JULY_15));
        assertThat(extended.decide(donation)).hasSize(1);
        assertThat(refusalOf(() -> extended.decide(late))).isEqualTo(new NotOverYet(CAMPAIGN, JULY_15, JULY_15));
        assertThat(extended.duties(TODAY))
                .extracting(Duty::due)
                .containsExactly(OPENS_ON, JULY_15.plusDays(15), JULY_15.plusDays(20), JULY_15.plusDays(20 + 30));
    }

    @Test
    @DisplayName("publishes what was received again, if that was published before")
    void publishedAgain() {
        Publish received = new Publish(
                UNIT,
                CAMPAIGN,
                PublicationKind.RECEIVED,
                PublicationForm.POSTED,
                TODAY,
                "Đã tiếp nhận 1.000.000 đồng",
                LAN,
                TODAY);
        Campaign.Called extended = (Campaign.Called) after(CALL, TERMS, received, extension(JULY_15));
        assertThat(extended.duties(TODAY))
                .filteredOn(duty -> duty.kind() == DutyKind.PUBLISH_RECEIVED)
                .containsExactly(new Duty(DutyKind.PUBLISH_RECEIVED, JULY_15.plusDays(15), null, null));
    }

    @Test
    @DisplayName("is not one whose money was all handed over after its last day, but may be one that still holds some")
    void settled() {
        LocalDate july4 = LocalDate.of(2024, 7, 4);
        ReceiveDonation donation = new ReceiveDonation(UNIT, CAMPAIGN, Some.voucher(1), MILLION, CLOSES_ON);
        HandOver half = new HandOver(UNIT, CAMPAIGN, Some.voucher(2), Vnd.of(500_000), "BN-1", july4);
        HandOver rest = new HandOver(UNIT, CAMPAIGN, Some.voucher(3), Vnd.of(500_000), "BN-2", july4);
        assertThat(after(CALL, TERMS, donation, half).decide(extension(JULY_15)))
                .hasSize(1);
        assertThat(refusalOf(() -> after(CALL, TERMS, donation, half, rest).decide(extension(JULY_15))))
                .isEqualTo(new Settled(CAMPAIGN, CLOSES_ON, july4));
    }

    @Test
    @DisplayName("is open for no longer than the rule of its first day allows")
    void rule() {
        Campaign.Called called = (Campaign.Called) after(CALL, TERMS);
        Rule.CampaignTerms ninety = new Rule.CampaignTerms(90, 15, 20, 30);
        called.requireAllowed(OPENS_ON.plusDays(90), ninety);
        LocalDate tooLong = OPENS_ON.plusDays(91);
        assertThat(refusalOf(() -> {
                    called.requireAllowed(tooLong, ninety);
                    return called;
                }))
                .isEqualTo(new OpenTooLong(OPENS_ON, tooLong, 90));
    }

    @Test
    @DisplayName("whatever is asked, closes later each time, and took every donation by the last day of then")
    void lives() {
        int extended = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Life<Campaign, CampaignCommand, CampaignEvent> life =
                    new Life<>(new Campaign.Uncalled(), Campaign::decide, Campaign::evolve);
            life.ask(CALL);
            life.ask(TERMS);
            LocalDate last = CLOSES_ON;
            for (int voucher = 1; voucher <= 30; voucher++) {
                LocalDate on = OPENS_ON.plusDays(random.nextInt(200));
                if (random.nextInt(5) == 0) {
                    for (CampaignEvent _ : life.ask(extension("12/UBMT", OPENS_ON, on))) {
                        assertThat(on).as("seed %d", seed).isAfter(last);
                        last = on;
                        extended++;
                    }
                } else {
                    for (CampaignEvent event :
                            life.ask(new ReceiveDonation(UNIT, CAMPAIGN, Some.voucher(voucher), MILLION, on))) {
                        assertThat(((DonationReceived) event).on())
                                .as("seed %d", seed)
                                .isBeforeOrEqualTo(last);
                    }
                }
                assertThat(((Campaign.Called) life.state()).closesOn())
                        .as("seed %d", seed)
                        .isEqualTo(last);
            }
        }
        assertThat(extended).isGreaterThan(500);
    }

    private static ExtendReception extension(LocalDate closesOn) {
        return extension("12/UBMT", TODAY, closesOn);
    }

    private static ExtendReception extension(String document, LocalDate documentOn, LocalDate closesOn) {
        return new ExtendReception(UNIT, CAMPAIGN, document, documentOn, closesOn, LAN, TODAY);
    }
}
