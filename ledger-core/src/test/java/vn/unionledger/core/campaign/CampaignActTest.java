package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.act.CaseDesk.FOR_THE_POOR;
import static vn.unionledger.core.act.CaseDesk.ORDINARY;
import static vn.unionledger.core.act.CaseDesk.PROVINCE_CHAIR;
import static vn.unionledger.core.act.CaseDesk.SOCIAL_FUND;
import static vn.unionledger.core.organisation.UnitFacts.FOUNDED_ON;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.act.Shell;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.SetTerms;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignEvent.TermsSet;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyCalled;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyRegistered;
import vn.unionledger.core.campaign.ThirdPartyGiftCommand.RegisterThirdPartyGift;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.FundNotYetOpen;
import vn.unionledger.core.fund.FundRefusal.OwnerMissing;
import vn.unionledger.core.fund.FundRefusal.OwnerNotAllowed;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("Officers with a campaign")
class CampaignActTest {
    private static final CampaignId CAMPAIGN = Some.campaign(1);
    private static final LocalDate OPENS = LocalDate.of(2024, 10, 1);
    private static final LocalDate CLOSES = LocalDate.of(2024, 12, 15);

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("call it ahead of its first day, into a fund that passes everything on, and name whom it is for")
    void called() {
        assertThat(desk.send(call(UNIT, FOR_THE_POOR, OPENS, LAN)))
                .singleElement()
                .isInstanceOf(CampaignCalled.class);
        assertThat(desk.said().read()).containsKeys("unit/" + UNIT, "fund/" + UNIT + "/" + FOR_THE_POOR);
        assertThat(desk.refusal(call(UNIT, FOR_THE_POOR, OPENS, LAN))).isEqualTo(new AlreadyCalled(CAMPAIGN));
        assertThat(desk.refusal(call(UNIT, FOR_THE_POOR, null, OPENS, LAN))).isEqualTo(new OwnerMissing(FOR_THE_POOR));
    }

    @Test
    @DisplayName("call one into a fund of the unit's own, which has no other owner, but never into ordinary money")
    void ownMoney() {
        assertThat(desk.refusal(call(UNIT, ORDINARY, null, OPENS, LAN)))
                .isEqualTo(new UseNotAllowed(ORDINARY, FundKind.ORDINARY, FundUse.DONATION));
        assertThat(desk.refusal(call(PROVINCE, SOCIAL_FUND, OPENS, PROVINCE_CHAIR)))
                .isEqualTo(new OwnerNotAllowed(SOCIAL_FUND, FundKind.OWN));
        assertThat(desk.send(call(PROVINCE, SOCIAL_FUND, null, OPENS, PROVINCE_CHAIR)))
                .singleElement()
                .isInstanceOfSatisfying(CampaignCalled.class, called -> assertThat(called.owner())
                        .isNull());
    }

    @Test
    @DisplayName("set terms under the rule of its first day, whatever the rule is today")
    void terms() {
        desk.send(new RecordPolicy(rule("hom-nay", 60, 10, FOUNDED_ON, OPENS.minusDays(1)), null, null, TODAY));
        desk.send(new RecordPolicy(rule("ngay-mo", 90, 15, OPENS, null), null, null, TODAY));
        desk.send(call(UNIT, FOR_THE_POOR, OPENS, LAN));
        SetTerms asked = new SetTerms(
                UNIT, CAMPAIGN, new Terms.Asked(CampaignKind.VOLUNTARY, "93/2021", null, null, null), LAN, TODAY);
        assertThat(desk.send(asked)).singleElement().isInstanceOfSatisfying(TermsSet.class, set -> assertThat(
                        set.terms().days())
                .isEqualTo(new Terms.DutyDays(15, 20, 30)));
    }

    private static Policy rule(String id, int openDays, int publishDays, LocalDate from, @Nullable LocalDate until) {
        return new Policy(
                new PolicyId(id),
                null,
                new Rule.CampaignTerms(openDays, publishDays, 20, 30),
                Scope.EVERYONE,
                from,
                until,
                "93/2021/NĐ-CP",
                null,
                FOUNDED_ON,
                Certainty.CONFIRMED,
                "Nghị định",
                null,
                null);
    }

    @Test
    @DisplayName("need an office that proposes, and a fund that is open by then")
    void refused() {
        assertThat(desk.refusal(call(UNIT, FOR_THE_POOR, OPENS, TAM)))
                .isEqualTo(new NotInOffice(UNIT, TAM, Power.PROPOSE, TODAY));
        LocalDate before = FOUNDED_ON.minusDays(1);
        assertThat(desk.refusal(call(UNIT, FOR_THE_POOR, before, LAN)))
                .isEqualTo(new FundNotYetOpen(FOR_THE_POOR, before, FOUNDED_ON));
    }

    @Test
    @DisplayName("put a gift between others into the register, once, without any fund")
    void gift() {
        RegisterThirdPartyGift gift = gift(PROVINCE_CHAIR);
        assertThat(desk.send(gift)).singleElement().isInstanceOf(ThirdPartyGiftRegistered.class);
        assertThat(desk.said().read()).containsOnlyKeys("unit/" + PROVINCE);
        assertThat(desk.refusal(gift)).isEqualTo(new AlreadyRegistered(gift.gift()));
        assertThat(desk.refusal(gift(LAN))).isEqualTo(new NotInOffice(PROVINCE, LAN, Power.PROPOSE, TODAY));
    }

    @Test
    @DisplayName("reach a campaign that the framework loads from its facts")
    void campaignShell() {
        var fixture = Shell.of(
                CampaignAggregate.class,
                CampaignAggregate::new,
                (CampaignAggregate root, CampaignCommand command) -> root.decide(command),
                List.of(CallCampaign.class, HandOver.class));
        DonationReceived received = new DonationReceived(
                CampaignFacts.UNIT,
                CampaignFacts.CAMPAIGN,
                Some.voucher(1),
                CampaignFacts.COLLECTED,
                CampaignFacts.IN_MAY);
        fixture.givenNoPriorActivity().when(CampaignFacts.CALL).expectEvents(CampaignFacts.CALLED);
        fixture.given(CampaignFacts.CALLED, received)
                .when(CampaignFacts.handOver(2, CampaignFacts.COLLECTED))
                .expectEvents(new HandedOver(
                        CampaignFacts.UNIT,
                        CampaignFacts.CAMPAIGN,
                        Some.voucher(2),
                        CampaignFacts.COLLECTED,
                        "BN-17",
                        CampaignFacts.IN_JULY));
        fixture.given(CampaignFacts.CALLED)
                .when(CampaignFacts.handOver(2, Vnd.of(1)))
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    private static RegisterThirdPartyGift gift(PersonId by) {
        return new RegisterThirdPartyGift(
                PROVINCE,
                Some.gift(1),
                "Quỹ Tấm lòng vàng",
                "Xây 02 phòng học",
                Vnd.of(650_000_000),
                TODAY,
                false,
                by,
                TODAY);
    }

    private static CallCampaign call(UnitId unit, FundCode fund, LocalDate opensOn, PersonId by) {
        return call(unit, fund, "Ủy ban Mặt trận Tổ quốc tỉnh", opensOn, by);
    }

    private static CallCampaign call(
            UnitId unit, FundCode fund, @Nullable String owner, LocalDate opensOn, PersonId by) {
        return new CallCampaign(
                unit,
                CAMPAIGN,
                fund,
                "Vì người nghèo năm 2024",
                owner,
                "Kế hoạch 88/KH-MTTQ",
                opensOn,
                CLOSES,
                by,
                TODAY);
    }
}
