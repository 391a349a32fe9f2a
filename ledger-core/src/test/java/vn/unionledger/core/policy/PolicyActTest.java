package vn.unionledger.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE_FINANCE;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.policy.PolicyFacts.NEW_YEAR_2023;
import static vn.unionledger.core.policy.PolicyFacts.SIXTY;
import static vn.unionledger.core.policy.PolicyFacts.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Acting;
import vn.unionledger.core.act.Shell;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitAct;
import vn.unionledger.core.organisation.UnitAggregate;
import vn.unionledger.core.organisation.UnitFacts;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.policy.PolicyCommand.ConfirmPolicy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.PolicyRefusal.NoSuchPolicy;
import vn.unionledger.core.policy.PolicyRefusal.NotAtTheTop;
import vn.unionledger.core.policy.PolicyRefusal.OfAnotherUnit;
import vn.unionledger.core.policy.PolicyRefusal.OwnCapTooLow;
import vn.unionledger.core.policy.PolicyRefusal.OwnRateNotAbove;
import vn.unionledger.core.policy.Rule.DuesRate;
import vn.unionledger.core.policy.Rule.WelfareNorm;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("Officers with dated rules")
class PolicyActTest {
    private static final WelfareNorm NORM = new WelfareNorm(NormReason.ILLNESS, Vnd.of(500_000), 2, null, false);
    private static final Policy OWN_NORM =
            policy("om-dau", NORM, NEW_YEAR_2023, null).of(UNIT).is();

    private final Acting acting = new Acting(
            List.of(UnitAggregate.class, PolicyAggregate.class),
            repositories -> List.of(new UnitAct(repositories), new PolicyAct(repositories)));

    @BeforeEach
    void units() {
        acting.send(UnitFacts.FOUND_PROVINCE);
        acting.send(UnitFacts.FOUND);
    }

    @Test
    @DisplayName("record and confirm those for everyone at the top of the tree")
    void everyone() {
        assertThat(acting.refusal(confirm(SIXTY, PROVINCE, PROVINCE_FINANCE)))
                .isEqualTo(new NoSuchPolicy(SIXTY.policy()));
        assertThat(acting.send(record(SIXTY, PROVINCE, PROVINCE_FINANCE)))
                .containsExactly(new PolicyRecorded(SIXTY, PROVINCE_FINANCE));
        assertThat(acting.said().read()).containsKey("unit/" + PROVINCE);
        assertThat(acting.refusal(record(PolicyFacts.SEVENTY, UNIT, LAN))).isEqualTo(new NotAtTheTop(UNIT));
        assertThat(acting.refusal(confirm(SIXTY, UNIT, LAN))).isEqualTo(new NotAtTheTop(UNIT));
        assertThat(acting.refusal(record(PolicyFacts.SEVENTY, UNIT, HOA)))
                .isEqualTo(new NotInOffice(UNIT, HOA, Power.RULE_POLICIES, TODAY));
        assertThat(acting.send(confirm(SIXTY, PROVINCE, PROVINCE_FINANCE)))
                .containsExactly(new PolicyConfirmed(
                        SIXTY.policy(), RuleKind.DISTRIBUTION, null, "Công báo", TODAY, PROVINCE_FINANCE));
    }

    @Test
    @DisplayName("record their unit's own norms, and no other unit's")
    void own() {
        assertThat(acting.send(record(OWN_NORM, UNIT, LAN))).containsExactly(new PolicyRecorded(OWN_NORM, LAN));
        assertThat(acting.refusal(record(OWN_NORM, PROVINCE, PROVINCE_FINANCE))).isEqualTo(new OfAnotherUnit(UNIT));
        assertThat(acting.send(confirm(OWN_NORM, UNIT, LAN)))
                .containsExactly(
                        new PolicyConfirmed(OWN_NORM.policy(), RuleKind.WELFARE_NORM, UNIT, "Công báo", TODAY, LAN));
        assertThat(new PolicyRecorded(OWN_NORM, LAN).unit()).isEqualTo(UNIT);
    }

    @Test
    @DisplayName("may ask more than the standard rate of groups 2 and 3, never less and of nobody else")
    void ownRate() {
        acting.send(record(
                policy("chuan", rate(PayerGroup.NON_STATE, 50), NEW_YEAR_2023, null)
                        .scope(Scope.EVERYONE)
                        .is(),
                null,
                null));
        assertThat(acting.refusal(record(ownRate("bang", PayerGroup.NON_STATE, 50), UNIT, LAN)))
                .isEqualTo(new OwnRateNotAbove(PayerGroup.NON_STATE, new Percent(50)));
        assertThat(acting.send(record(ownRate("hon", PayerGroup.NON_STATE, 51), UNIT, LAN)))
                .hasSize(1);
        assertThat(acting.said().read()).containsKey("policy/dues-rate");
        assertThat(acting.send(record(ownRate("nhom-2", PayerGroup.STATE_ENTERPRISE, 1), UNIT, LAN)))
                .as("no standard known for it")
                .hasSize(1);
        assertThat(acting.refusal(record(ownRate("cong", PayerGroup.PUBLIC_SERVICE, 90), UNIT, LAN)))
                .isEqualTo(new OwnRateNotAbove(PayerGroup.PUBLIC_SERVICE, new Percent(0)));
    }

    @Test
    @DisplayName("may ask the standard rate of take-home pay where the standard is of insured pay, with no lower cap")
    void takeHome() {
        acting.send(record(
                policy("chuan", rate(PayerGroup.NON_STATE, 50), NEW_YEAR_2023, null)
                        .scope(Scope.EVERYONE)
                        .is(),
                null,
                null));
        DuesRate less = new DuesRate(PayerGroup.NON_STATE, DuesBase.TAKE_HOME_PAY, 49, 1000, null);
        assertThat(acting.refusal(record(own("it-hon", less), UNIT, LAN)))
                .isEqualTo(new OwnRateNotAbove(PayerGroup.NON_STATE, new Percent(50)));
        DuesRate capped = new DuesRate(PayerGroup.NON_STATE, DuesBase.TAKE_HOME_PAY, 50, 999, null);
        assertThat(acting.refusal(record(own("tran-thap", capped), UNIT, LAN)))
                .isEqualTo(new OwnCapTooLow(PayerGroup.NON_STATE));
        DuesRate same = new DuesRate(PayerGroup.NON_STATE, DuesBase.TAKE_HOME_PAY, 50, 1000, null);
        assertThat(acting.send(record(own("thuc-linh", same), UNIT, LAN))).hasSize(1);
    }

    @Test
    @DisplayName(
            "may not ask more of little pay and less of much: a cap below the standard one is refused, none is not")
    void cap() {
        DuesRate uncapped = new DuesRate(PayerGroup.STATE_ENTERPRISE, DuesBase.TAKE_HOME_PAY, 50, null, null);
        for (DuesRate standard : List.of(rate(PayerGroup.NON_STATE, 50), uncapped)) {
            acting.send(record(
                    policy(standard.cap() == null ? "chuan-2" : "chuan-3", standard, NEW_YEAR_2023, null)
                            .scope(Scope.EVERYONE)
                            .is(),
                    null,
                    null));
        }
        DuesRate five = new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 60, 500, null);
        assertThat(acting.refusal(record(own("nam-phan-tram", five), UNIT, LAN)))
                .isEqualTo(new OwnCapTooLow(PayerGroup.NON_STATE));
        DuesRate some = new DuesRate(PayerGroup.STATE_ENTERPRISE, DuesBase.TAKE_HOME_PAY, 60, 1000, null);
        assertThat(acting.refusal(record(own("co-tran", some), UNIT, LAN)))
                .as("the standard has none")
                .isEqualTo(new OwnCapTooLow(PayerGroup.STATE_ENTERPRISE));
        DuesRate none = new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 60, null, null);
        assertThat(acting.send(record(own("khong-tran", none), UNIT, LAN))).hasSize(1);
    }

    @Test
    @DisplayName("reach a shelf that the framework loads from its facts")
    void shell() {
        var fixture = Shell.of(
                PolicyAggregate.class,
                PolicyAggregate::new,
                (PolicyAggregate root, PolicyCommand command) -> root.decide(command),
                List.of(RecordPolicy.class, ConfirmPolicy.class));
        fixture.givenNoPriorActivity().when(record(SIXTY, null, null)).expectEvents(new PolicyRecorded(SIXTY, null));
        fixture.given(new PolicyRecorded(SIXTY, null))
                .when(record(SIXTY, null, null))
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    private static DuesRate rate(PayerGroup group, int basisPoints) {
        return new DuesRate(group, DuesBase.INSURED_PAY, basisPoints, 1000, null);
    }

    private static Policy ownRate(String id, PayerGroup group, int basisPoints) {
        return own(id, rate(group, basisPoints));
    }

    private static Policy own(String id, DuesRate rate) {
        return policy(id, rate, NEW_YEAR_2023, null).of(UNIT).is();
    }

    private static RecordPolicy record(Policy policy, @Nullable UnitId at, @Nullable PersonId by) {
        return new RecordPolicy(policy, at, by, TODAY);
    }

    private static ConfirmPolicy confirm(Policy policy, UnitId at, PersonId by) {
        return new ConfirmPolicy(policy.policy(), policy.rule().kind(), policy.unit(), "Công báo", at, by, TODAY);
    }
}
