package vn.unionledger.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.act.CaseDesk.FOR_THE_POOR;
import static vn.unionledger.core.act.CaseDesk.ORDINARY;
import static vn.unionledger.core.act.CaseDesk.PROVINCE_CHAIR;
import static vn.unionledger.core.act.CaseDesk.SOCIAL_FUND;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchCampaign;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.target.TargetCommand.AssignTarget;
import vn.unionledger.core.target.TargetCommand.RecordResult;
import vn.unionledger.core.target.TargetCommand.SetBudget;
import vn.unionledger.core.target.TargetEvent.BudgetSet;
import vn.unionledger.core.target.TargetEvent.ResultRecorded;
import vn.unionledger.core.target.TargetEvent.TargetAssigned;
import vn.unionledger.core.target.TargetRefusal.NoSuchItem;
import vn.unionledger.core.target.TargetRefusal.NoSuchTarget;
import vn.unionledger.rules.ShippedRules;

@DisplayName("Officers with a target")
class TargetActTest {
    private static final LocalDate ON = LocalDate.of(2024, 5, 6);
    private static final PersonId NOBODY = Some.person(99);

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("record what was assigned to their unit, what came of it, and what it may cost")
    void life() {
        assertThat(desk.send(assign(new Measure.Recorded(), null, SON)))
                .singleElement()
                .isInstanceOf(TargetAssigned.class);
        assertThat(desk.send(result(SON))).singleElement().isInstanceOf(ResultRecorded.class);
        assertThat(desk.send(budget(ORDINARY.value()))).singleElement().isInstanceOf(BudgetSet.class);
        assertThat(desk.said().read()).containsKeys("unit/" + UNIT, "fund/" + UNIT + "/" + ORDINARY);
        assertThat(desk.refusal(result(NOBODY))).isEqualTo(new NotInOffice(UNIT, NOBODY, Power.PROPOSE, TODAY));
    }

    @Test
    @DisplayName("name funds, campaigns and units that there are")
    void refused() {
        assertThat(desk.refusal(result(SON))).isEqualTo(new NoSuchTarget(Some.target(1)));
        assertThat(desk.refusal(assign(new Measure.FundCollected(SOCIAL_FUND), null, SON)))
                .as("a fund of the province")
                .isEqualTo(new NoSuchFund(UNIT, SOCIAL_FUND));
        assertThat(desk.refusal(assign(new Measure.CampaignCollected(Some.campaign(9)), null, SON)))
                .isEqualTo(new NoSuchCampaign(Some.campaign(9)));
        UnitId none = new UnitId("khong-co");
        assertThat(desk.refusal(assign(new Measure.Recorded(), none, SON))).isEqualTo(new NoSuchUnit(none));
        assertThat(desk.refusal(assign(new Measure.Recorded(), PROVINCE, PROVINCE_CHAIR)))
                .as("the province assigns by its accountant or finance officer")
                .isEqualTo(new NotInOffice(PROVINCE, PROVINCE_CHAIR, Power.RULE_POLICIES, TODAY));
        desk.send(assign(new Measure.FundCollected(FOR_THE_POOR), PROVINCE, SON));
        assertThat(desk.refusal(budget("xa-hoi-cong-doan"))).isEqualTo(new NoSuchFund(UNIT, SOCIAL_FUND));
    }

    @Test
    @DisplayName("plan its cost under an item of expenditure the scheme of the day has")
    void item() {
        desk.send(assign(new Measure.Recorded(), null, SON));
        ShippedRules.all().stream()
                .filter(policy -> policy.rule().kind() == RuleKind.ITEM)
                .forEach(policy -> desk.send(new RecordPolicy(policy, null, null, TODAY)));
        assertThat(desk.send(budget(ORDINARY.value(), "31/khen-thuong"))).hasSize(1);
        for (String wrong : List.of("99", "khen thưởng", "22")) {
            assertThat(desk.refusal(budget(ORDINARY.value(), wrong))).isEqualTo(new NoSuchItem(wrong, ON));
        }
    }

    private static AssignTarget assign(Measure measure, @Nullable UnitId from, PersonId by) {
        return new AssignTarget(
                UNIT,
                Some.target(1),
                2024,
                "Chỉ tiêu",
                TargetKind.AMOUNT,
                Comparison.AT_LEAST,
                40_000_000,
                measure,
                "33/CĐVC",
                from,
                ON,
                by,
                false,
                TODAY);
    }

    private static RecordResult result(PersonId by) {
        return new RecordResult(UNIT, Some.target(1), Outcome.of(5), "12/DS", ON, by, false, TODAY);
    }

    private static SetBudget budget(String fund) {
        return budget(fund, "31");
    }

    private static SetBudget budget(String fund, String item) {
        BudgetLine line = new BudgetLine(Vnd.of(20_000_000), new FundCode(fund), item, null);
        return new SetBudget(UNIT, Some.target(1), line, "DT 2024", ON, SON, TODAY);
    }
}
