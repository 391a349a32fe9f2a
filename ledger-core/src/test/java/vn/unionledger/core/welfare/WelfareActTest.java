package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.act.CaseDesk.FOR_THE_POOR;
import static vn.unionledger.core.act.CaseDesk.MUTUAL_AID;
import static vn.unionledger.core.act.CaseDesk.ORDINARY;
import static vn.unionledger.core.act.CaseDesk.PROVINCE_CHAIR;
import static vn.unionledger.core.act.CaseDesk.SOCIAL_FUND;
import static vn.unionledger.core.organisation.UnitFacts.FOUNDED_ON;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.NGA;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE_FINANCE;
import static vn.unionledger.core.organisation.UnitFacts.REGISTRY;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.FundNotYetOpen;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitCommand.ReleaseOfficer;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchSection;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.privacy.Keeping;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.core.privacy.PersonEvent.KeyDestroyed;
import vn.unionledger.core.privacy.PersonRefusal.AlreadyDestroyed;
import vn.unionledger.core.privacy.PersonRefusal.RetentionNotOver;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.DeclineAid;
import vn.unionledger.core.welfare.WelfareCommand.ForgetCase;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidDeclined;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.core.welfare.WelfareRefusal.NoSuchCase;
import vn.unionledger.core.welfare.WelfareRefusal.OriginNotBelow;
import vn.unionledger.core.welfare.WelfareRefusal.SamePerson;
import vn.unionledger.core.welfare.WelfareRefusal.StillOpen;

@DisplayName("Officers with a welfare case")
class WelfareActTest {
    private static final CaseId CASE = Some.aCase(1);
    private static final LocalDate ON = LocalDate.of(2024, 5, 20);
    private static final Sealed<Sealed.Text> WHY = new Sealed<>(Subject.of(CASE), "k1", DeclineAid.WHY, "c2VhbGVk");

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("ask and approve as two people, each deciding on the unit as it stands")
    void twoPeople() {
        assertThat(desk.send(request(SON))).singleElement().isInstanceOf(AidRequested.class);
        assertThat(desk.said().read()).containsKeys("unit/" + UNIT, "fund/" + UNIT + "/" + ORDINARY);
        assertThat(desk.send(new ApproveAid(UNIT, CASE, ON, HOA, TODAY)))
                .containsExactly(new AidApproved(UNIT, CASE, CareReason.ILLNESS, Vnd.of(500_000), 1, ON, HOA, false));
        assertThat(desk.said().read()).containsKey("unit/" + UNIT);
    }

    @Test
    @DisplayName("who is also the chair cannot do both")
    void chairAsks() {
        desk.send(request(HOA));
        assertThat(desk.refusal(new ApproveAid(UNIT, CASE, ON, HOA, TODAY))).isEqualTo(new SamePerson(HOA));
    }

    @Test
    @DisplayName("may ask unless they inspect or hold no office here")
    void whoMayAsk() {
        assertThat(desk.refusal(request(TAM))).isEqualTo(new NotInOffice(UNIT, TAM, Power.PROPOSE, TODAY));
        assertThat(desk.refusal(request(NGA))).isEqualTo(new NotInOffice(UNIT, NGA, Power.PROPOSE, TODAY));
        assertThat(desk.refusal(request(PROVINCE_FINANCE)))
                .isEqualTo(new NotInOffice(UNIT, PROVINCE_FINANCE, Power.PROPOSE, TODAY));
    }

    @Test
    @DisplayName("may decide only as chair")
    void whoMayDecide() {
        desk.send(request(SON));
        assertThat(desk.refusal(new ApproveAid(UNIT, CASE, ON, LAN, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, ON));
        assertThat(desk.refusal(new DeclineAid(UNIT, CASE, WHY, ON, LAN, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, ON));
    }

    @Test
    @DisplayName("must be in office on the day they sign for and on the day they sign")
    void inOfficeTwice() {
        desk.send(request(SON));
        LocalDate leaves = ON.plusDays(5);
        desk.send(new ReleaseOfficer(UNIT, HOA, Office.CHAIR, leaves, "17/QĐ-LĐLĐ", PROVINCE_FINANCE, TODAY));
        assertThat(desk.refusal(new ApproveAid(UNIT, CASE, ON, HOA, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, HOA, Power.APPROVE, TODAY));
        LocalDate before = FOUNDED_ON.minusDays(1);
        assertThat(desk.refusal(new ApproveAid(UNIT, CASE, before, HOA, ON)))
                .isEqualTo(new NotInOffice(UNIT, HOA, Power.APPROVE, before));
    }

    @Test
    @DisplayName("take the money from a fund that is the unit's, open, and for welfare")
    void fund() {
        assertThat(desk.refusal(request(UNIT, SOCIAL_FUND, null, null, ON, SON)))
                .isEqualTo(new NoSuchFund(UNIT, SOCIAL_FUND));
        assertThat(desk.refusal(request(UNIT, FOR_THE_POOR, null, null, ON, SON)))
                .isEqualTo(new UseNotAllowed(FOR_THE_POOR, FundKind.PASS_THROUGH, FundUse.WELFARE));
        assertThat(desk.refusal(request(UNIT, MUTUAL_AID, null, null, ON, SON)))
                .isEqualTo(new UseNotAllowed(MUTUAL_AID, FundKind.REVOLVING, FundUse.WELFARE));
        LocalDate before = FOUNDED_ON.minusDays(1);
        assertThat(desk.refusal(request(UNIT, ORDINARY, null, null, before, SON)))
                .isEqualTo(new FundNotYetOpen(ORDINARY, before, FOUNDED_ON));
    }

    @Test
    @DisplayName("name a section the unit has")
    void section() {
        SectionCode unknown = new SectionCode("chua-co");
        assertThat(desk.refusal(request(UNIT, ORDINARY, unknown, null, ON, SON)))
                .isEqualTo(new NoSuchSection(UNIT, unknown));
        assertThat(desk.send(request(UNIT, ORDINARY, REGISTRY, null, ON, SON))).hasSize(1);
    }

    @Test
    @DisplayName("name a unit below theirs as where it comes from, never one above or their own")
    void origin() {
        assertThat(desk.send(request(PROVINCE, SOCIAL_FUND, null, UNIT, ON, PROVINCE_CHAIR)))
                .hasSize(1);
        assertThat(desk.refusal(request(UNIT, ORDINARY, null, PROVINCE, ON, SON)))
                .isEqualTo(new OriginNotBelow(PROVINCE, UNIT));
        assertThat(desk.refusal(request(UNIT, ORDINARY, null, UNIT, ON, SON)))
                .isEqualTo(new OriginNotBelow(UNIT, UNIT));
        UnitId unknown = new UnitId("khong-co");
        assertThat(desk.refusal(request(UNIT, ORDINARY, null, unknown, ON, SON)))
                .isEqualTo(new NoSuchUnit(unknown));
    }

    @Test
    @DisplayName("are told when there is no such case")
    void unknown() {
        assertThat(desk.refusal(new ApproveAid(UNIT, CASE, ON, HOA, TODAY))).isEqualTo(new NoSuchCase(CASE));
        desk.send(request(SON));
        assertThat(desk.refusal(new ApproveAid(PROVINCE, CASE, ON, PROVINCE_CHAIR, TODAY)))
                .isEqualTo(new NoSuchCase(CASE));
    }

    @Test
    @DisplayName("may have it forgotten once it is closed and its papers need not be kept")
    void forget() {
        ForgetCase forget = new ForgetCase(UNIT, CASE, Ground.REQUESTED, HOA, TODAY, new Keeping.Nothing());
        assertThat(desk.refusal(forget)).isEqualTo(new NoSuchCase(CASE));
        desk.send(request(SON));
        assertThat(desk.refusal(forget)).isEqualTo(new StillOpen(CASE));
        assertThat(desk.send(new DeclineAid(UNIT, CASE, WHY, ON, HOA, TODAY)))
                .containsExactly(new AidDeclined(UNIT, CASE, WHY, ON, HOA));
        Keeping papers = new Keeping.Vouchers(ON, 5, "Nghị định 174/2016/NĐ-CP");
        assertThat(desk.refusal(new ForgetCase(UNIT, CASE, Ground.REQUESTED, HOA, TODAY, papers)))
                .isEqualTo(
                        new RetentionNotOver(Subject.of(CASE), LocalDate.of(2029, 12, 31), "Nghị định 174/2016/NĐ-CP"));
        assertThat(desk.refusal(new ForgetCase(UNIT, CASE, Ground.REQUESTED, LAN, TODAY, new Keeping.Nothing())))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, TODAY));
        assertThat(desk.send(forget)).containsExactly(new KeyDestroyed(UNIT, Subject.of(CASE), Ground.REQUESTED, HOA));
        assertThat(desk.refusal(forget)).isEqualTo(new AlreadyDestroyed(Subject.of(CASE)));
    }

    private static RequestAid request(PersonId by) {
        return request(UNIT, ORDINARY, null, null, ON, by);
    }

    private static RequestAid request(
            UnitId unit,
            FundCode fund,
            @Nullable SectionCode section,
            @Nullable UnitId origin,
            LocalDate on,
            PersonId by) {
        return new RequestAid(
                unit,
                CASE,
                fund,
                CareReason.ILLNESS,
                Vnd.of(500_000),
                1,
                section,
                origin,
                null,
                null,
                on,
                by,
                false,
                TODAY);
    }
}
