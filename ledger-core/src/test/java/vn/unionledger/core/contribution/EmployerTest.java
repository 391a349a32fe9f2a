package vn.unionledger.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.contribution.EmployerFacts.ENROL;
import static vn.unionledger.core.contribution.EmployerFacts.FACTORY;
import static vn.unionledger.core.contribution.EmployerFacts.JUNE_2026;
import static vn.unionledger.core.contribution.EmployerFacts.LAN;
import static vn.unionledger.core.contribution.EmployerFacts.MAY_2026;
import static vn.unionledger.core.contribution.EmployerFacts.TODAY;
import static vn.unionledger.core.contribution.EmployerFacts.UNIT;
import static vn.unionledger.core.contribution.EmployerFacts.enrolled;
import static vn.unionledger.core.contribution.EmployerFacts.paid;
import static vn.unionledger.core.contribution.EmployerFacts.payroll;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.EndEmployer;
import vn.unionledger.core.contribution.ContributionCommand.EnrolEmployer;
import vn.unionledger.core.contribution.ContributionCommand.RegisterCycle;
import vn.unionledger.core.contribution.ContributionCommand.ReverseReceipt;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReversed;
import vn.unionledger.core.contribution.ContributionEvent.EmployerEnded;
import vn.unionledger.core.contribution.ContributionEvent.EmployerEnrolled;
import vn.unionledger.core.contribution.ContributionRefusal.EmployerExists;
import vn.unionledger.core.contribution.ContributionRefusal.EmployerHasEnded;
import vn.unionledger.core.contribution.ContributionRefusal.MonthNotCollected;
import vn.unionledger.core.contribution.ContributionRefusal.NoQuarters;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchEmployer;
import vn.unionledger.core.contribution.ContributionRefusal.NotReceivedBy;
import vn.unionledger.core.contribution.ContributionRefusal.NothingChanges;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.refusal.Refusal;

@DisplayName("An employer")
class EmployerTest {
    private static final YearMonth FIRST = ENROL.from();
    private static final YearMonth JULY_2026 = YearMonth.of(2026, 7);
    private static final LocalDate PAID_ON = LocalDate.of(2026, 7, 10);

    private final Life<Employer, ContributionCommand, ContributionEvent> factory = enrolled();

    @Test
    @DisplayName("is enrolled once, by name, with a tax code and a document if there are any")
    void enrolling() {
        Employer nobody = new Employer.Unenrolled();
        assertThat(refusalOf(() -> nobody.decide(enrol(" ", null, null), null))).isEqualTo(new Empty("name"));
        assertThat(refusalOf(() -> nobody.decide(enrol("Mỹ Phong", "", null), null)))
                .isEqualTo(new Empty("taxCode"));
        assertThat(refusalOf(() -> nobody.decide(enrol("Mỹ Phong", null, ""), null)))
                .isEqualTo(new Empty("document"));
        assertThat(nobody.decide(enrol("Mỹ Phong", null, null), null)).hasSize(1);
        assertThat(refusal(ENROL)).isEqualTo(new EmployerExists(FACTORY));
        assertThat(refusalOf(() -> nobody.decide(paid(1, 1, PAID_ON), null)))
                .isEqualTo(new NoSuchEmployer(UNIT, FACTORY));
    }

    @Test
    @DisplayName("has a union of its own to pass a share down to, unless that is the unit itself or none")
    void grassroots() {
        UnitId union = new UnitId("cdcs-giay-my-phong");
        assertThat(grassroots(union)).isEqualTo(union);
        assertThat(grassroots(UNIT)).isNull();
        assertThat(grassroots(null)).isNull();
    }

    @Test
    @DisplayName("registers another rhythm with a document, and only another one")
    void rhythm() {
        assertThat(refusal(cycle(PayCycle.QUARTERLY, ""))).isEqualTo(new Empty("document"));
        assertThat(refusal(cycle(PayCycle.MONTHLY, "Đăng ký 01"))).isEqualTo(new NothingChanges(FACTORY));
        assertThat(factory.ask(cycle(PayCycle.QUARTERLY, "Đăng ký 01"))).hasSize(1);
    }

    @Test
    @DisplayName("pays by the season only under a rule that knows seasons")
    void noQuarters() {
        Terms monthsOnly = new Terms(
                new PolicyId("theo-thang"),
                new Rule.ContributionTerms(200, Deadline.END_OF_NEXT_MONTH, false, null, null, null, null));
        factory.ask(cycle(PayCycle.QUARTERLY, "Đăng ký 01"));
        assertThat(refusalOf(() -> factory.state().decide(payroll(JULY_2026, 1), monthsOnly)))
                .isEqualTo(new NoQuarters(JULY_2026));
        assertThat(factory.state().decide(payroll(JUNE_2026, 1), monthsOnly)).hasSize(1);
    }

    @Test
    @DisplayName("declares nothing or more, and from one person to ten million")
    void declaring() {
        assertThat(refusal(payroll(MAY_2026, -1))).isEqualTo(new NotPositive("payroll", -1));
        assertThat(refusal(persons(0, null))).isEqualTo(new NotPositive("persons", 0));
        assertThat(refusal(persons(null, 0))).isEqualTo(new NotPositive("insured", 0));
        assertThat(refusal(persons(10_000_001, null))).isEqualTo(new TooLarge("persons", 10_000_001, 10_000_000));
        assertThat(refusal(persons(null, 10_000_001))).isEqualTo(new TooLarge("insured", 10_000_001, 10_000_000));
        assertThat(factory.ask(payroll(MAY_2026, 0))).hasSize(1);
        assertThat(factory.ask(persons(1, 10_000_000))).hasSize(1);
    }

    @Test
    @DisplayName("declares for the months it is collected from: from its first to its last")
    void collectedMonths() {
        assertThat(refusal(payroll(FIRST.minusMonths(1), 1)))
                .isEqualTo(new MonthNotCollected(FIRST.minusMonths(1), FIRST, null));
        assertThat(factory.ask(payroll(FIRST, 1))).hasSize(1);
        factory.ask(end(MAY_2026, "21/QĐ-LĐLĐ"));
        assertThat(refusal(payroll(JUNE_2026, 1))).isEqualTo(new MonthNotCollected(JUNE_2026, FIRST, MAY_2026));
        assertThat(factory.ask(payroll(MAY_2026, 1))).hasSize(1);
    }

    @Test
    @DisplayName("ends once, by a document, not before its first month nor before one it declared")
    void ending() {
        assertThat(refusal(end(JUNE_2026, " "))).isEqualTo(new Empty("document"));
        assertThat(refusal(end(FIRST.minusMonths(1), "21/QĐ-LĐLĐ")))
                .isEqualTo(new MonthNotCollected(FIRST.minusMonths(1), FIRST, null));
        assertThat(factory.state().decide(end(FIRST, "21/QĐ-LĐLĐ"), null)).hasSize(1);
        factory.ask(payroll(MAY_2026, 1));
        factory.ask(payroll(JUNE_2026, 1));
        assertThat(refusal(end(MAY_2026, "21/QĐ-LĐLĐ"))).isEqualTo(new MonthNotCollected(JUNE_2026, FIRST, MAY_2026));
        assertThat(factory.ask(end(JUNE_2026, "21/QĐ-LĐLĐ")))
                .containsExactly(new EmployerEnded(UNIT, FACTORY, JUNE_2026, "21/QĐ-LĐLĐ", LAN));
        assertThat(refusal(end(JULY_2026, "22/QĐ-LĐLĐ"))).isEqualTo(new EmployerHasEnded(FACTORY, JUNE_2026));
    }

    @Test
    @DisplayName("pays more than nothing, and each payment is taken back once")
    void paying() {
        assertThat(refusal(paid(1, 0, PAID_ON))).isEqualTo(new NotPositive("amount", 0));
        factory.ask(paid(1, 5_000_000, PAID_ON));
        factory.ask(paid(2, 3_000_000, PAID_ON));
        assertThat(factory.ask(reversal(2)))
                .containsExactly(new ContributionReversed(UNIT, FACTORY, Some.voucher(2), Vnd.of(3_000_000), PAID_ON));
        assertThat(refusal(reversal(2))).isEqualTo(new NotReceivedBy(FACTORY, Some.voucher(2)));
        assertThat(refusal(reversal(9))).isEqualTo(new NotReceivedBy(FACTORY, Some.voucher(9)));
        assertThat(EmployerFacts.on(factory, PAID_ON).paid()).isEqualTo(Vnd.of(5_000_000));
    }

    private static @Nullable UnitId grassroots(@Nullable UnitId asked) {
        EnrolEmployer enrol =
                new EnrolEmployer(UNIT, FACTORY, "Mỹ Phong", null, PayCycle.MONTHLY, asked, FIRST, null, LAN, TODAY);
        Employer nobody = new Employer.Unenrolled();
        return ((EmployerEnrolled) nobody.decide(enrol, null).getFirst()).grassroots();
    }

    private Refusal refusal(ContributionCommand command) {
        return refusalOf(() -> factory.state().decide(command, EmployerFacts.terms(command)));
    }

    private static EnrolEmployer enrol(String name, @Nullable String taxCode, @Nullable String document) {
        return new EnrolEmployer(UNIT, FACTORY, name, taxCode, PayCycle.MONTHLY, null, FIRST, document, LAN, TODAY);
    }

    private static RegisterCycle cycle(PayCycle cycle, String document) {
        return new RegisterCycle(UNIT, FACTORY, cycle, JULY_2026, document, LAN, TODAY);
    }

    private static EndEmployer end(YearMonth last, String document) {
        return new EndEmployer(UNIT, FACTORY, last, document, LAN, TODAY);
    }

    private static DeclarePayroll persons(@Nullable Integer persons, @Nullable Integer insured) {
        return new DeclarePayroll(UNIT, FACTORY, MAY_2026, Vnd.of(100_000_000), persons, insured, LAN, false, TODAY);
    }

    private static ReverseReceipt reversal(int voucher) {
        return new ReverseReceipt(UNIT, FACTORY, Some.voucher(voucher), PAID_ON);
    }
}
