package vn.unionledger.core.act;

import static vn.unionledger.core.organisation.UnitFacts.FOUNDED_ON;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.activity.ActivityAct;
import vn.unionledger.core.activity.ActivityAggregate;
import vn.unionledger.core.campaign.CampaignAct;
import vn.unionledger.core.campaign.CampaignAggregate;
import vn.unionledger.core.campaign.ThirdPartyGiftAggregate;
import vn.unionledger.core.employment.EmploymentAct;
import vn.unionledger.core.employment.EmploymentAggregate;
import vn.unionledger.core.fund.FundAct;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionAct;
import vn.unionledger.core.inspection.InspectionAggregate;
import vn.unionledger.core.loan.LoanAct;
import vn.unionledger.core.loan.LoanAggregate;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitAct;
import vn.unionledger.core.organisation.UnitAggregate;
import vn.unionledger.core.organisation.UnitCommand.AppointOfficer;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitFacts;
import vn.unionledger.core.policy.PolicyAct;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.privacy.PersonAct;
import vn.unionledger.core.privacy.PersonAggregate;
import vn.unionledger.core.privacy.RollAggregate;
import vn.unionledger.core.privacy.SubjectKeyAggregate;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.target.TargetAct;
import vn.unionledger.core.target.TargetAggregate;
import vn.unionledger.core.welfare.GiftRoundAct;
import vn.unionledger.core.welfare.GiftRoundAggregate;
import vn.unionledger.core.welfare.WelfareAct;
import vn.unionledger.core.welfare.WelfareCaseAggregate;

/** A grassroots union and its province, with officers and one fund of each kind, and the acts that open and decide cases. */
public final class CaseDesk {
    public static final FundCode ORDINARY = new FundCode("tai-chinh-cong-doan");
    public static final FundCode FOR_THE_POOR = new FundCode("vi-nguoi-ngheo");
    public static final FundCode MUTUAL_AID = new FundCode("tuong-ho");

    /** Opened in the province only. */
    public static final FundCode SOCIAL_FUND = new FundCode("xa-hoi-cong-doan");

    public static final PersonId PROVINCE_CHAIR = Some.person(10);
    public static final PersonId PROVINCE_INSPECTOR = Some.person(11);

    private final Acting acting = new Acting(
            List.of(
                    UnitAggregate.class,
                    FundAggregate.class,
                    WelfareCaseAggregate.class,
                    GiftRoundAggregate.class,
                    CampaignAggregate.class,
                    ThirdPartyGiftAggregate.class,
                    ActivityAggregate.class,
                    LoanAggregate.class,
                    EmploymentAggregate.class,
                    TargetAggregate.class,
                    InspectionAggregate.class,
                    PolicyAggregate.class,
                    PersonAggregate.class,
                    RollAggregate.class,
                    SubjectKeyAggregate.class),
            repositories -> List.of(
                    new UnitAct(repositories),
                    new FundAct(repositories),
                    new WelfareAct(repositories),
                    new GiftRoundAct(repositories),
                    new CampaignAct(repositories),
                    new ActivityAct(repositories),
                    new LoanAct(repositories),
                    new EmploymentAct(repositories),
                    new TargetAct(repositories),
                    new InspectionAct(repositories),
                    new PolicyAct(repositories),
                    new PersonAct(repositories)));

    public CaseDesk() {
        send(UnitFacts.FOUND_PROVINCE);
        send(UnitFacts.FOUND);
        send(new FormSection(
                UNIT,
                UnitFacts.REGISTRY,
                "Công đoàn bộ phận Văn phòng đăng ký",
                SectionKind.SECTION,
                null,
                FOUNDED_ON,
                null,
                TODAY));
        appoint(PROVINCE_CHAIR, Office.CHAIR);
        appoint(PROVINCE_INSPECTOR, Office.INSPECTOR);
        open(UNIT, ORDINARY, FundKind.ORDINARY, null, LAN);
        open(UNIT, FOR_THE_POOR, FundKind.PASS_THROUGH, "Ủy ban Mặt trận Tổ quốc tỉnh", LAN);
        open(UNIT, MUTUAL_AID, FundKind.REVOLVING, null, LAN);
        open(PROVINCE, SOCIAL_FUND, FundKind.OWN, null, PROVINCE_CHAIR);
    }

    /** Sends a command that is to be taken. @return the facts it led to */
    public List<Object> send(Object command) {
        return acting.send(command);
    }

    /** Why a command is refused, which must be all that comes of it. */
    public Refusal refusal(Object command) {
        return acting.refusal(command);
    }

    /** What the last act said to the log besides its facts. */
    public Acting.Said said() {
        return acting.said();
    }

    private void appoint(PersonId person, Office office) {
        send(new AppointOfficer(PROVINCE, person, office, FOUNDED_ON, null, "NQ 02/NQ-BCH", null, TODAY));
    }

    private void open(UnitId unit, FundCode code, FundKind kind, @Nullable String owner, PersonId by) {
        send(new OpenFund(unit, code, "Quỹ " + code, kind, owner, null, FOUNDED_ON, by, TODAY));
    }
}
