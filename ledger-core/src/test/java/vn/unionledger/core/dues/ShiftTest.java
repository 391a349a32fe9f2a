package vn.unionledger.core.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.dues.DuesFacts.DECIDED;
import static vn.unionledger.core.dues.DuesFacts.ENTERPRISE;
import static vn.unionledger.core.dues.DuesFacts.RESOLUTION;
import static vn.unionledger.core.dues.DuesFacts.SHIPPED;
import static vn.unionledger.core.dues.DuesFacts.UNIT;
import static vn.unionledger.core.dues.DuesFacts.withResolution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.MemberFacts;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.DuesBase;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Scope;

@DisplayName("What other rules would change of a member's dues")
class ShiftTest {
    private static final YearMonth AUGUST = YearMonth.of(2025, 8);
    private static final Rule.DuesRate ONE_PERCENT =
            new Rule.DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 100, 1_000, null);

    @Test
    @DisplayName("is the difference of both parts, and nothing where nothing changes")
    void rate() {
        Shift shift = shift(Vnd.of(20_000_000), assumed(ONE_PERCENT, Scope.EVERYONE), false)
                .orElseThrow();
        assertThat(shift.standard()).isEqualTo(Vnd.of(100_000));
        assertThat(shift.excess()).isEqualTo(Vnd.ZERO);
        assertThat(shift.amount()).isEqualTo(Vnd.of(100_000));
        assertThat(shift.group()).isEqualTo(PayerGroup.NON_STATE);
        Rule.DuesRate same = new Rule.DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 50, 1_000, null);
        assertThat(shift(Vnd.of(20_000_000), assumed(same, Scope.EVERYONE), false))
                .isEmpty();
    }

    @Test
    @DisplayName("is held to the cap of the month, which a supposed base salary moves")
    void cap() {
        assertThat(shift(Vnd.of(46_800_000), assumed(ONE_PERCENT, Scope.EVERYONE), false))
                .as("234.000 is the cap already")
                .isEmpty();
        Rule salary = new Rule.BaseSalary(Vnd.of(1_000_000));
        assertThat(shift(Vnd.of(46_800_000), assumed(salary, Scope.EVERYONE), false)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Vnd.of(-134_000));
    }

    @Test
    @DisplayName("leaves a unit's own rate, of which more becomes standard")
    void own() {
        Rule.DuesRate more = new Rule.DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 60, 1_000, null);
        Shift shift =
                shift(Vnd.of(20_000_000), assumed(more, Scope.EVERYONE), true).orElseThrow();
        assertThat(shift.standard()).isEqualTo(Vnd.of(20_000));
        assertThat(shift.excess()).isEqualTo(Vnd.of(-20_000));
        assertThat(shift.amount()).isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("is nothing before the supposed rule's days, outside its scope, or where the pay is not known")
    void beside() {
        Policy later = assumed(ONE_PERCENT, Scope.EVERYONE, LocalDate.of(2025, 9, 1));
        assertThat(shift(Vnd.of(20_000_000), later, false)).isEmpty();
        Scope offices = new Scope(null, DuesFacts.OFFICE.fundingClass(), null);
        assertThat(shift(Vnd.of(20_000_000), assumed(ONE_PERCENT, offices), false))
                .isEmpty();
        assertThat(shift(null, assumed(ONE_PERCENT, Scope.EVERYONE), false)).isEmpty();
    }

    private static Optional<Shift> shift(@Nullable Vnd pay, Policy assumed, boolean resolved) {
        Member member = AssessmentTest.member(PayerGroup.NON_STATE, pay);
        DuesRules now = resolved ? withResolution(MemberFacts.TODAY) : DuesFacts.knownOn(MemberFacts.TODAY);
        Charge before = now.in(AUGUST).charge(member).orElseGet(() -> Charge.nothing(Basis.RATE));
        DuesRules supposed = new DuesRules(
                (resolved ? SHIPPED.with(RESOLUTION) : SHIPPED).supposing(assumed),
                UNIT,
                ENTERPRISE,
                MemberFacts.TODAY);
        return Shift.of(member, AUGUST, before, supposed.in(AUGUST));
    }

    private static Policy assumed(Rule rule, Scope scope) {
        return assumed(rule, scope, LocalDate.of(2025, 7, 1));
    }

    private static Policy assumed(Rule rule, Scope scope, LocalDate from) {
        return new Policy(
                new PolicyId("gia-su"),
                null,
                rule,
                scope,
                from,
                null,
                null,
                null,
                DECIDED,
                Certainty.TO_CONFIRM,
                "",
                null,
                null);
    }
}
