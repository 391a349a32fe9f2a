package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.campaign.CampaignFacts.CAMPAIGN;
import static vn.unionledger.core.campaign.CampaignFacts.CLOSES_ON;
import static vn.unionledger.core.campaign.CampaignFacts.IN_JULY;
import static vn.unionledger.core.campaign.CampaignFacts.IN_MAY;
import static vn.unionledger.core.campaign.CampaignFacts.LAN;
import static vn.unionledger.core.campaign.CampaignFacts.OPENS_ON;
import static vn.unionledger.core.campaign.CampaignFacts.UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.after;
import static vn.unionledger.core.campaign.CampaignFacts.donation;
import static vn.unionledger.core.campaign.CampaignFacts.handOver;
import static vn.unionledger.core.campaign.CampaignFacts.reversal;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.Publish;
import vn.unionledger.core.campaign.CampaignCommand.SetTerms;
import vn.unionledger.core.campaign.CampaignCommand.TakeLate;
import vn.unionledger.core.campaign.CampaignRefusal.DutyTooLate;
import vn.unionledger.core.campaign.CampaignRefusal.KindStays;
import vn.unionledger.core.campaign.CampaignRefusal.LevyNeedsOwner;
import vn.unionledger.core.campaign.CampaignRefusal.NothingToHandOver;
import vn.unionledger.core.campaign.CampaignRefusal.OpenTooLong;
import vn.unionledger.core.campaign.CampaignRefusal.OwnOver;
import vn.unionledger.core.campaign.Terms.DutyDays;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Rule;

@DisplayName("A campaign for a fund of the unit's own")
class OwnFundCampaignTest {
    private static final FundCode SOCIAL = new FundCode("xa-hoi-cong-doan");
    private static final Vnd MILLION = Vnd.of(1_000_000);
    private static final CallCampaign OWN_CALL = call(CampaignKind.VOLUNTARY);
    private static final Rule.CampaignTerms LAW = new Rule.CampaignTerms(90, 15, 20, 30);

    @Test
    @DisplayName("keeps what is given: nothing is owed to anybody, and nothing is handed over")
    void kept() {
        Campaign.Called campaign = (Campaign.Called) after(OWN_CALL, donation(1, MILLION, IN_MAY));
        assertThat(campaign.isOwn()).isTrue();
        assertThat(campaign.gifts()).isEqualTo(1);
        assertThat(campaign.held()).isEqualTo(Vnd.ZERO);
        assertThat(refusalOf(() -> campaign.decide(handOver(2, MILLION))))
                .isEqualTo(new NothingToHandOver(CAMPAIGN, SOCIAL));
        Campaign.Called back = (Campaign.Called) after(OWN_CALL, donation(1, MILLION, IN_MAY), reversal(1, MILLION));
        assertThat(back.gifts()).isZero();
        assertThat(back.held()).isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("is published like any other, with 20 days to use what came, and sends nobody to another owner")
    void published() {
        Campaign.Called campaign = (Campaign.Called) after(OWN_CALL, donation(1, MILLION, IN_MAY));
        assertThat(campaign.duties(IN_JULY))
                .containsExactly(
                        new Duty(DutyKind.PUBLISH_CALL, OPENS_ON, null, null),
                        new Duty(DutyKind.PUBLISH_RECEIVED, CLOSES_ON.plusDays(15), null, null),
                        new Duty(DutyKind.PUBLISH_USED, CLOSES_ON.plusDays(20 + 30), null, null));
        Publish used = new Publish(
                UNIT,
                CAMPAIGN,
                PublicationKind.USED,
                PublicationForm.POSTED,
                IN_JULY,
                "Đã dùng 1.000.000 đồng",
                LAN,
                IN_JULY);
        assertThat(campaign.decide(used)).hasSize(1);
        assertThat(refusalOf(() -> campaign.decide(donation(2, MILLION, IN_JULY))))
                .isEqualTo(new OwnOver(CAMPAIGN, CLOSES_ON, IN_JULY));
        assertThat(campaign.decide(new TakeLate(UNIT, CAMPAIGN, Some.voucher(2), MILLION, IN_JULY)))
                .hasSize(1);
    }

    @Test
    @DisplayName("never collects what people owe by law")
    void noLevy() {
        assertThat(refusalOf(() -> after().decide(call(CampaignKind.LEVY))))
                .isEqualTo(new LevyNeedsOwner(CAMPAIGN, SOCIAL));
        assertThat(refusalOf(() -> after(OWN_CALL).decide(terms(CampaignKind.LEVY))))
                .isEqualTo(new LevyNeedsOwner(CAMPAIGN, SOCIAL));
    }

    @Test
    @DisplayName("or of another owner may change its kind only while it has neither terms nor money")
    void kindStays() {
        SetTerms levy = terms(CampaignKind.LEVY);
        assertThat(after(CampaignFacts.CALL).decide(levy)).hasSize(1);
        assertThat(refusalOf(() ->
                        after(CampaignFacts.CALL, donation(1, MILLION, IN_MAY)).decide(levy)))
                .isEqualTo(new KindStays(CAMPAIGN, CampaignKind.VOLUNTARY));
        assertThat(refusalOf(() -> after(CampaignFacts.CALL, levy).decide(terms(CampaignKind.VOLUNTARY))))
                .isEqualTo(new KindStays(CAMPAIGN, CampaignKind.LEVY));
        assertThat(after(CampaignFacts.CALL, levy).decide(levy))
                .as("a target assigned anew")
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "has no more days for its duties than the rule gives, and under new terms is open no longer than it allows")
    void rule() {
        Terms.Asked late =
                new Terms.Asked(CampaignKind.VOLUNTARY, "93/2021/NĐ-CP", null, null, new DutyDays(15, 20, 31));
        assertThat(refusalOf(() -> {
                    var never = late.under(LAW);
                    throw new AssertionError(never);
                }))
                .isEqualTo(new DutyTooLate(DutyKind.PUBLISH_USED, 31, 30));
        Terms.Asked sooner =
                new Terms.Asked(CampaignKind.VOLUNTARY, "93/2021/NĐ-CP", null, null, new DutyDays(5, 20, 30));
        assertThat(sooner.under(LAW)).isEqualTo(sooner);
        Terms.Asked owed = new Terms.Asked(CampaignKind.LEVY, "78/2021/NĐ-CP", null, null, new DutyDays(60, 60, 60));
        assertThat(owed.under(LAW)).as("a levy has its own law").isEqualTo(owed);
        Campaign.Called called = (Campaign.Called) after(CampaignFacts.CALL);
        assertThat(refusalOf(() -> {
                    called.requireAllowed(sooner, new Rule.CampaignTerms(89, 15, 20, 30));
                    return called;
                }))
                .isEqualTo(new OpenTooLong(OPENS_ON, CLOSES_ON, 89));
        called.requireAllowed(owed, new Rule.CampaignTerms(89, 15, 20, 30));
    }

    private static SetTerms terms(CampaignKind kind) {
        return new SetTerms(
                UNIT,
                CAMPAIGN,
                new Terms.Asked(kind, "93/2021/NĐ-CP", null, Vnd.of(50_000_000), new DutyDays(15, 20, 30)),
                LAN,
                OPENS_ON);
    }

    private static CallCampaign call(CampaignKind kind) {
        return new CallCampaign(
                UNIT,
                CAMPAIGN,
                SOCIAL,
                "Ủng hộ Quỹ Xã hội Công đoàn",
                null,
                "12/KH-LĐLĐ",
                OPENS_ON,
                CLOSES_ON,
                new Terms.Asked(kind, "93/2021/NĐ-CP", null, null, new DutyDays(15, 20, 30)),
                LAN,
                OPENS_ON);
    }
}
