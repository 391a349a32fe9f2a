package vn.unionledger.core.campaign;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveDonation;
import vn.unionledger.core.campaign.CampaignCommand.ReverseEntry;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** One campaign: the disaster fund of 2024, collected for the province from April to June. */
final class CampaignFacts {
    static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    static final UnitId OTHER_UNIT = new UnitId("so-y-te-tra-vinh");
    static final FundCode DISASTER_FUND = new FundCode("phong-chong-thien-tai");
    static final PersonId LAN = Some.person(1);
    static final CampaignId CAMPAIGN = Some.campaign(1);
    static final String OWNER = "Quỹ phòng, chống thiên tai tỉnh Trà Vinh";
    static final LocalDate OPENS_ON = LocalDate.of(2024, 4, 1);
    static final LocalDate CLOSES_ON = LocalDate.of(2024, 6, 30);
    static final LocalDate IN_MAY = LocalDate.of(2024, 5, 15);
    static final LocalDate IN_JULY = LocalDate.of(2024, 7, 10);
    static final Vnd COLLECTED = Vnd.of(23_189_318);

    static final CallCampaign CALL = new CallCampaign(
            UNIT,
            CAMPAIGN,
            DISASTER_FUND,
            "Quỹ phòng, chống thiên tai năm 2024",
            OWNER,
            "Công văn 120/UBND-KT",
            OPENS_ON,
            CLOSES_ON,
            LAN,
            LocalDate.of(2024, 3, 25));
    static final CampaignCalled CALLED = new CampaignCalled(
            UNIT,
            CAMPAIGN,
            DISASTER_FUND,
            "Quỹ phòng, chống thiên tai năm 2024",
            OWNER,
            "Công văn 120/UBND-KT",
            OPENS_ON,
            CLOSES_ON);

    private CampaignFacts() {}

    static ReceiveDonation donation(int voucher, Vnd amount, LocalDate on) {
        return new ReceiveDonation(UNIT, CAMPAIGN, Some.voucher(voucher), amount, on);
    }

    static HandOver handOver(int voucher, Vnd amount) {
        return new HandOver(UNIT, CAMPAIGN, Some.voucher(voucher), amount, "BN-17", IN_JULY);
    }

    static ReverseEntry reversal(int voucher, Vnd amount) {
        return new ReverseEntry(UNIT, CAMPAIGN, Some.voucher(voucher), amount, IN_JULY);
    }

    /** The campaign after these were asked for and granted. */
    static Campaign after(CampaignCommand... asked) {
        return Stream.of(asked).reduce((Campaign) new Campaign.Uncalled(), CampaignFacts::then, (before, _) -> before);
    }

    private static Campaign then(Campaign campaign, CampaignCommand command) {
        Campaign state = campaign;
        for (CampaignEvent fact : campaign.decide(command)) {
            state = state.evolve(fact);
        }
        return state;
    }

    static Vnd held(Campaign campaign) {
        return ((Campaign.Called) campaign).held();
    }
}
