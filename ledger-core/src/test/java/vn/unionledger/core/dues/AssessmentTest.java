package vn.unionledger.core.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.dues.DuesFacts.BEFORE_DECISION;
import static vn.unionledger.core.dues.DuesFacts.DECIDED;
import static vn.unionledger.core.dues.DuesFacts.OFFICE;
import static vn.unionledger.core.dues.DuesFacts.SHIPPED;
import static vn.unionledger.core.dues.DuesFacts.knownOn;
import static vn.unionledger.core.dues.DuesFacts.withResolution;
import static vn.unionledger.core.member.MemberFacts.BINH;
import static vn.unionledger.core.member.MemberFacts.JULY;
import static vn.unionledger.core.member.MemberFacts.NEW_YEAR;
import static vn.unionledger.core.member.MemberFacts.TODAY;
import static vn.unionledger.core.member.MemberFacts.UNIT;
import static vn.unionledger.core.member.MemberFacts.admit;
import static vn.unionledger.core.member.MemberFacts.after;
import static vn.unionledger.core.member.MemberFacts.exempt;
import static vn.unionledger.core.member.MemberFacts.leave;
import static vn.unionledger.core.member.MemberFacts.pay;
import static vn.unionledger.core.member.MemberFacts.worker;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.core.dues.DuesRefusal.NoBaseSalary;
import vn.unionledger.core.dues.DuesRefusal.NoRate;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.MemberCommand;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Rulebook;

@DisplayName("The dues of a member and month")
class AssessmentTest {
    private static final YearMonth AUGUST = YearMonth.of(2025, 8);
    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    @ParameterizedTest(name = "{0} of {1} in {2}: {3} by {4}")
    @CsvSource({
        "NON_STATE,        30000000, 2025-08, 150000, RATE",
        "NON_STATE,        17600000, 2025-08, 88000,  RATE",
        "NON_STATE,        46800000, 2025-08, 234000, RATE",
        "NON_STATE,        46800100, 2025-08, 234000, CAP",
        "STATE_ENTERPRISE, 60000000, 2025-08, 234000, CAP",
        "PUBLIC_SERVICE,   60000000, 2025-08, 300000, RATE",
        "NON_STATE,        17600000, 2025-06, 176000, RATE",
        "NON_STATE,        30000000, 2025-06, 234000, CAP",
        "PUBLIC_SERVICE,   30000000, 2025-06, 300000, RATE",
        "NON_STATE,        20000000, 2024-06, 180000, CAP",
        "NON_STATE,         5000099, 2025-08, 25000,  RATE",
        "NON_STATE,         5000100, 2025-08, 25001,  RATE",
        "FIXED_AMOUNT,        20000, 2025-08, 20000,  FIXED",
        "FIXED_AMOUNT,        11699, 2025-08, 11700,  FLOOR",
        "FIXED_AMOUNT,        11700, 2025-08, 11700,  FIXED",
        "FIXED_AMOUNT,        11700, 2025-06, 23400,  FLOOR"
    })
    @DisplayName("are the rate of the pay, no more than the cap and no less than the floor, half a đồng rounded up")
    void worked(PayerGroup group, long pay, YearMonth month, long due, Basis basis) {
        Charge charge = charge(group, Vnd.of(pay), month, TODAY).orElseThrow();
        assertThat(charge.total()).isEqualTo(Vnd.of(due));
        assertThat(charge.excess()).isEqualTo(Vnd.ZERO);
        assertThat(charge.basis()).isEqualTo(basis);
    }

    @Test
    @DisplayName("go by the rate known then: of July 2025 one per cent, until half of it was decided on the 29th")
    void asKnownThen() {
        assertThat(charge(PayerGroup.NON_STATE, Vnd.of(17_600_000), JULY, BEFORE_DECISION))
                .contains(new Charge(Basis.RATE, Vnd.of(176_000), Vnd.ZERO, new PolicyId("muc-dong-nhom-3-2013")));
        assertThat(charge(PayerGroup.NON_STATE, Vnd.of(17_600_000), JULY, DECIDED))
                .contains(new Charge(Basis.RATE, Vnd.of(88_000), Vnd.ZERO, new PolicyId("muc-dong-nhom-3-2025")));
    }

    @Test
    @DisplayName("are split at the standard rate where the unit's resolution asks for more")
    void excess() {
        Charge charge = withResolution(TODAY)
                .in(AUGUST)
                .charge(member(PayerGroup.NON_STATE, Vnd.of(20_000_000)))
                .orElseThrow();
        assertThat(charge.standard()).isEqualTo(Vnd.of(100_000));
        assertThat(charge.excess()).isEqualTo(Vnd.of(40_000));
        assertThat(charge.rule()).isEqualTo(DuesFacts.RESOLUTION.policy());
        Charge capped = withResolution(TODAY)
                .in(AUGUST)
                .charge(member(PayerGroup.NON_STATE, Vnd.of(46_800_000)))
                .orElseThrow();
        assertThat(capped.total()).isEqualTo(Vnd.of(234_000));
        assertThat(capped.excess()).isEqualTo(Vnd.ZERO);
        assertThat(withResolution(TODAY).in(JUNE).charge(member(PayerGroup.NON_STATE, Vnd.of(20_000_000))))
                .hasValueSatisfying(june -> assertThat(june.excess()).isEqualTo(Vnd.ZERO));
    }

    @Test
    @DisplayName("are those of the pay of that month")
    void payOfTheMonth() {
        Member member = member(PayerGroup.NON_STATE, Vnd.of(10_000_000), pay(AUGUST, BINH, 12_000_000));
        assertThat(knownOn(TODAY).in(JULY).charge(member).orElseThrow().total()).isEqualTo(Vnd.of(50_000));
        assertThat(knownOn(TODAY).in(AUGUST).charge(member).orElseThrow().total())
                .isEqualTo(Vnd.of(60_000));
    }

    @Test
    @DisplayName("are nothing for a month at whose end the member is exempt, not yet admitted or gone")
    void nothing() {
        Member ill = member(
                PayerGroup.NON_STATE,
                Vnd.of(10_000_000),
                exempt(BINH, LocalDate.of(2025, 7, 10), LocalDate.of(2025, 9, 20)));
        assertThat(basis(ill, JUNE)).isEqualTo(Basis.RATE);
        assertThat(basis(ill, JULY)).isEqualTo(Basis.EXEMPT);
        assertThat(basis(ill, AUGUST)).isEqualTo(Basis.EXEMPT);
        assertThat(basis(ill, AUGUST.plusMonths(1))).isEqualTo(Basis.RATE);
        assertThat(knownOn(TODAY).in(JULY).charge(ill).orElseThrow().total()).isEqualTo(Vnd.ZERO);

        Member gone = member(PayerGroup.NON_STATE, Vnd.of(10_000_000), leave(BINH, LocalDate.of(2025, 7, 30)));
        assertThat(knownOn(TODAY).in(JULY).charge(gone)).isEmpty();
        assertThat(knownOn(TODAY).in(JULY).lacksPay(gone)).isFalse();
        assertThat(knownOn(TODAY).in(JUNE).charge(gone)).isPresent();
        assertThat(knownOn(TODAY).in(YearMonth.of(2024, 12)).charge(gone)).isEmpty();
        Member lastDay = member(PayerGroup.NON_STATE, Vnd.of(10_000_000), leave(BINH, LocalDate.of(2025, 7, 31)));
        assertThat(knownOn(TODAY).in(JULY).charge(lastDay)).isPresent();
    }

    @Test
    @DisplayName("are nothing from June 2025 on where the budget pays for everything")
    void stopped() {
        DuesRules office = new DuesRules(SHIPPED, UNIT, OFFICE, TODAY);
        Member member = member(PayerGroup.PUBLIC_SERVICE, Vnd.of(10_000_000));
        assertThat(office.in(JUNE).charge(member)).contains(Charge.nothing(Basis.STOPPED));
        assertThat(office.in(JUNE.minusMonths(1)).charge(member).orElseThrow().total())
                .isEqualTo(Vnd.of(100_000));
        DuesRules before = new DuesRules(SHIPPED, UNIT, OFFICE, LocalDate.of(2025, 5, 22));
        assertThat(before.in(JUNE).charge(member).orElseThrow().total()).isEqualTo(Vnd.of(100_000));
    }

    @Test
    @DisplayName("cannot be reckoned without the pay, but for a fixed amount")
    void unknownPay() {
        Member unknown = member(PayerGroup.NON_STATE, null);
        assertThat(knownOn(TODAY).in(JULY).charge(unknown)).isEmpty();
        assertThat(knownOn(TODAY).in(JULY).lacksPay(unknown)).isTrue();
        assertThat(basis(member(PayerGroup.FIXED_AMOUNT, null), JULY)).isEqualTo(Basis.FLOOR);
    }

    @Test
    @DisplayName("cannot be reckoned without a rate or a base salary")
    void unknownRules() {
        Member member = member(PayerGroup.NON_STATE, Vnd.of(10_000_000));
        DuesRules none = new DuesRules(Rulebook.EMPTY, UNIT, DuesFacts.ENTERPRISE, TODAY);
        assertThat(refusalOf(() -> none.in(JULY).charge(member)))
                .isEqualTo(new NoRate(PayerGroup.NON_STATE, JULY, TODAY));
        Rulebook rates = new Rulebook(SHIPPED.policies().stream()
                .filter(policy -> !policy.shelf().equals("base-salary"))
                .toList());
        DuesRules noSalary = new DuesRules(rates, UNIT, DuesFacts.ENTERPRISE, TODAY);
        assertThat(refusalOf(() -> noSalary.in(JULY).charge(member))).isEqualTo(new NoBaseSalary(JULY, TODAY));
        assertThat(noSalary.in(JULY).charge(member(PayerGroup.PUBLIC_SERVICE, Vnd.of(10_000_000))))
                .isPresent();
    }

    private static Basis basis(Member member, YearMonth month) {
        return knownOn(TODAY).in(month).charge(member).orElseThrow().basis();
    }

    private static Optional<Charge> charge(PayerGroup group, Vnd pay, YearMonth month, LocalDate known) {
        return knownOn(known).in(month).charge(member(group, pay));
    }

    static Member member(PayerGroup group, @Nullable Vnd pay, MemberCommand... more) {
        MemberCommand[] all = new MemberCommand[more.length + 1];
        LocalDate from = pay == null ? NEW_YEAR : LocalDate.of(2024, 1, 1);
        all[0] = admit(more.length > 0 ? NEW_YEAR : from, worker(BINH, null, group, pay));
        System.arraycopy(more, 0, all, 1, more.length);
        return after(all).find(BINH).orElseThrow();
    }
}
