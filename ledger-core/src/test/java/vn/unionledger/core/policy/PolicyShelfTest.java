package vn.unionledger.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.unionledger.core.policy.PolicyFacts.DECIDED_LATE;
import static vn.unionledger.core.policy.PolicyFacts.ENTERPRISE;
import static vn.unionledger.core.policy.PolicyFacts.ENTERPRISES;
import static vn.unionledger.core.policy.PolicyFacts.FOREIGN;
import static vn.unionledger.core.policy.PolicyFacts.FOREIGN_ENTERPRISE;
import static vn.unionledger.core.policy.PolicyFacts.NEW_YEAR_2023;
import static vn.unionledger.core.policy.PolicyFacts.SEVENTY;
import static vn.unionledger.core.policy.PolicyFacts.SIXTY;
import static vn.unionledger.core.policy.PolicyFacts.TODAY;
import static vn.unionledger.core.policy.PolicyFacts.dues;
import static vn.unionledger.core.policy.PolicyFacts.policy;
import static vn.unionledger.core.policy.PolicyFacts.recording;
import static vn.unionledger.core.policy.PolicyFacts.shelf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PolicyCommand.ConfirmPolicy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.PolicyRefusal.AlreadyConfirmed;
import vn.unionledger.core.policy.PolicyRefusal.AlreadyRecorded;
import vn.unionledger.core.policy.PolicyRefusal.CannotReplace;
import vn.unionledger.core.policy.PolicyRefusal.EndsBeforeItBegins;
import vn.unionledger.core.policy.PolicyRefusal.NoSuchPolicy;
import vn.unionledger.core.policy.PolicyRefusal.NormNeedsUnit;
import vn.unionledger.core.policy.PolicyRefusal.NotOfOneUnit;
import vn.unionledger.core.policy.PolicyRefusal.Overlaps;
import vn.unionledger.core.policy.PolicyRefusal.RateDoesNotFit;
import vn.unionledger.core.policy.PolicyRefusal.RateOutOfRange;
import vn.unionledger.core.policy.PolicyRefusal.RecipientTwice;
import vn.unionledger.core.policy.PolicyRefusal.RemainderNotNamed;
import vn.unionledger.core.policy.PolicyRefusal.ResolutionMissing;
import vn.unionledger.core.policy.PolicyRefusal.SharesAreNotTheWhole;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.policy.Rule.DuesRate;
import vn.unionledger.core.policy.Rule.WelfareNorm;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("A shelf of dated rules")
class PolicyShelfTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final PersonId LAN = Some.person(2);
    private static final LocalDate MAY_2023 = LocalDate.of(2023, 5, 31);
    private static final LocalDate MAY_2022 = LocalDate.of(2022, 5, 31);

    @Test
    @DisplayName("answers as known then: 60 % stayed until the decision of October, 70 % for the same May after it")
    void bitemporal() {
        Rulebook rules = shelf(SIXTY, SEVENTY).rules();
        assertThat(kept(rules, ENTERPRISE, MAY_2023, DECIDED_LATE.minusDays(1))).isEqualTo(6000);
        assertThat(kept(rules, ENTERPRISE, MAY_2023, DECIDED_LATE)).isEqualTo(7000);
        assertThat(kept(rules, ENTERPRISE, MAY_2022, TODAY))
                .as("a year the decision is not about")
                .isEqualTo(6000);
        assertThat(rules.distribution(IncomeKind.DUES_STANDARD, ENTERPRISE, MAY_2022, LocalDate.of(2021, 9, 30)))
                .as("not known yet")
                .isEmpty();
        assertThat(rules.distribution(IncomeKind.DUES_EXCESS, ENTERPRISE, MAY_2022, TODAY))
                .as("another income")
                .isEmpty();
        assertThat(rules.stands(SIXTY, MAY_2023, DECIDED_LATE)).isFalse();
        assertThat(rules.stands(SIXTY, MAY_2022, DECIDED_LATE)).isTrue();
        assertThat(rules.stands(SEVENTY, MAY_2023, DECIDED_LATE.minusDays(1))).isFalse();
        assertThat(rules.stands(SEVENTY, MAY_2022, DECIDED_LATE)).isFalse();
        assertThat(rules.replacing(SIXTY.policy())).containsExactly(SEVENTY);
        assertThat(rules.replacing(SEVENTY.policy())).isEmpty();
    }

    @Test
    @DisplayName("refuses a rule that overlaps another one it does not replace")
    void overlap() {
        Policy again = policy("lan-nua", dues(6500), LocalDate.of(2023, 3, 1), null)
                .knownFrom(TODAY)
                .is();
        assertThat(refusal(shelf(SIXTY), recording(again)))
                .isEqualTo(new Overlaps(SIXTY.policy(), LocalDate.of(2023, 3, 1)));
        assertThat(refusal(shelf(SIXTY, SEVENTY), recording(replacing(again, SIXTY))))
                .as("what replaced it is in the way")
                .isEqualTo(new Overlaps(SEVENTY.policy(), LocalDate.of(2023, 3, 1)));
        PolicyShelf third = shelf(SIXTY, SEVENTY, replacing(again, SEVENTY));
        assertThat(kept(third.rules(), ENTERPRISE, MAY_2023, TODAY)).isEqualTo(6500);
        assertThat(kept(third.rules(), ENTERPRISE, LocalDate.of(2023, 2, 28), TODAY))
                .isEqualTo(7000);
        assertThat(refusal(third, recording(again))).isEqualTo(new AlreadyRecorded(again.policy()));
    }

    @Test
    @DisplayName("takes rules one after the other, and puts a narrower scope before a wider one")
    void beside() {
        Policy year = policy("mot-nam", dues(6000), NEW_YEAR_2023, LocalDate.of(2023, 12, 31))
                .is();
        Policy next =
                policy("nam-sau", dues(6100), LocalDate.of(2024, 1, 1), null).is();
        Policy foreign = policy("von-nuoc-ngoai", dues(8000), NEW_YEAR_2023, null)
                .scope(FOREIGN)
                .is();
        PolicyShelf shelf = shelf(year, next, foreign);
        assertThat(kept(shelf.rules(), ENTERPRISE, LocalDate.of(2023, 12, 31), TODAY))
                .isEqualTo(6000);
        assertThat(kept(shelf.rules(), ENTERPRISE, LocalDate.of(2024, 1, 1), TODAY))
                .isEqualTo(6100);
        assertThat(kept(shelf.rules(), FOREIGN_ENTERPRISE, LocalDate.of(2024, 1, 1), TODAY))
                .isEqualTo(8000);
        assertThat(kept(shelf(foreign, year).rules(), FOREIGN_ENTERPRISE, NEW_YEAR_2023, TODAY))
                .as("in whatever order they came")
                .isEqualTo(8000);
        Policy crossing = policy("cheo", dues(5000), NEW_YEAR_2023, null)
                .scope(ENTERPRISES)
                .is();
        assertThat(refusal(shelf, recording(crossing)))
                .as("neither is narrower")
                .isEqualTo(new Overlaps(foreign.policy(), NEW_YEAR_2023));
        Policy sameDay = policy("cham-mot-ngay", dues(1), LocalDate.of(2023, 12, 31), LocalDate.of(2023, 12, 31))
                .is();
        assertThat(refusal(shelf, recording(sameDay)))
                .as("a single shared day")
                .isEqualTo(new Overlaps(year.policy(), LocalDate.of(2023, 12, 31)));
    }

    @Test
    @DisplayName("lets a rule replace only what is there, is about the same and was known no later")
    void replaceable() {
        assertThat(refusal(shelf(), recording(SEVENTY))).isEqualTo(new NoSuchPolicy(SIXTY.policy()));
        Policy excess = policy("vuot", Distribution.keeping(IncomeKind.DUES_EXCESS, 10_000), NEW_YEAR_2023, null)
                .inPlaceOf("doan-phi-2022")
                .is();
        assertThat(refusal(shelf(SIXTY), recording(excess))).isEqualTo(new CannotReplace(SIXTY.policy()));
        Policy narrower = replacing(
                policy("hep", dues(1000), NEW_YEAR_2023, null).scope(FOREIGN).is(), SIXTY);
        assertThat(refusal(shelf(SIXTY), recording(narrower))).isEqualTo(new CannotReplace(SIXTY.policy()));
        Policy earlier = policy("biet-truoc", dues(1000), NEW_YEAR_2023, null)
                .knownFrom(SIXTY.knownFrom().minusDays(1))
                .inPlaceOf("doan-phi-2022")
                .is();
        assertThat(refusal(shelf(SIXTY), recording(earlier))).isEqualTo(new CannotReplace(SIXTY.policy()));
        Policy sameDay = policy("cung-ngay", dues(1000), SIXTY.effectiveFrom(), null)
                .knownFrom(SIXTY.knownFrom())
                .inPlaceOf("doan-phi-2022")
                .is();
        assertThat(kept(shelf(SIXTY, sameDay).rules(), ENTERPRISE, MAY_2022, SIXTY.knownFrom()))
                .as("known the same day, and in its place")
                .isEqualTo(1000);
    }

    @Test
    @DisplayName("is confirmed once, with what it was compared with; the row stays the same but sure")
    void confirmed() {
        ConfirmPolicy confirm =
                new ConfirmPolicy(SIXTY.policy(), RuleKind.DISTRIBUTION, null, "4290/QĐ-TLĐ, Điều 7", UNIT, LAN, TODAY);
        PolicyShelf shelf = shelf(SIXTY, SEVENTY);
        PolicyEvent event = shelf.decide(confirm);
        assertThat(event)
                .isEqualTo(new PolicyConfirmed(
                        SIXTY.policy(), RuleKind.DISTRIBUTION, null, "4290/QĐ-TLĐ, Điều 7", TODAY, LAN));
        assertThat(event.shelf()).isEqualTo("distribution");
        PolicyShelf after = shelf.evolve(event);
        assertThat(after.rules().find(SIXTY.policy())).contains(SIXTY.confirmed());
        assertThat(SIXTY.confirmed().certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(after.rules().find(SEVENTY.policy())).contains(SEVENTY);
        assertThat(refusal(after, confirm)).isEqualTo(new AlreadyConfirmed(SIXTY.policy()));
        assertThat(refusal(shelf(), confirm)).isEqualTo(new NoSuchPolicy(SIXTY.policy()));
        assertThat(refusal(
                        shelf, new ConfirmPolicy(SIXTY.policy(), RuleKind.DISTRIBUTION, null, " ", UNIT, LAN, TODAY)))
                .isEqualTo(new Empty("evidence"));
    }

    @Test
    @DisplayName("refuses days that cannot be, from people also knowledge of days to come")
    void days() {
        Policy backwards = policy("nguoc", dues(7000), NEW_YEAR_2023, LocalDate.of(2022, 12, 31))
                .is();
        assertThat(refusal(shelf(), recording(backwards)))
                .isEqualTo(new EndsBeforeItBegins(NEW_YEAR_2023, LocalDate.of(2022, 12, 31)));
        Policy oneDay =
                policy("mot-ngay", dues(7000), NEW_YEAR_2023, NEW_YEAR_2023).is();
        assertThat(shelf().decide(recording(oneDay))).isEqualTo(new PolicyRecorded(oneDay, null));
        Policy tomorrow = policy("ngay-mai", dues(7000), NEW_YEAR_2023, null)
                .knownFrom(TODAY.plusDays(1))
                .is();
        assertThat(shelf().decide(recording(tomorrow))).isEqualTo(new PolicyRecorded(tomorrow, null));
        assertThat(refusal(shelf(), new RecordPolicy(tomorrow, UNIT, LAN, TODAY)))
                .isEqualTo(new InTheFuture("knownFrom", TODAY.plusDays(1), TODAY));
        Policy before = decided(SIXTY, SIXTY.knownFrom().plusDays(1));
        assertThat(refusal(shelf(), recording(before)))
                .isEqualTo(new TooEarly(
                        "knownFrom", SIXTY.knownFrom(), SIXTY.knownFrom().plusDays(1)));
        assertThat(shelf().decide(recording(decided(SIXTY, SIXTY.knownFrom())))).isInstanceOf(PolicyRecorded.class);
    }

    @Test
    @DisplayName("takes shares that are the whole, each recipient once, the remainder's among them")
    void shares() {
        assertThat(refusal(distribution(Recipient.KEPT, share(Recipient.KEPT, 7000), share(Recipient.UPPER, 2999))))
                .isEqualTo(new SharesAreNotTheWhole(new Percent(9999)));
        assertThat(refusal(distribution(Recipient.KEPT, share(Recipient.KEPT, 7000), share(Recipient.KEPT, 3000))))
                .isEqualTo(new RecipientTwice(Recipient.KEPT));
        assertThat(refusal(distribution(Recipient.UPPER, share(Recipient.KEPT, 10_000))))
                .isEqualTo(new RemainderNotNamed(Recipient.UPPER));
        assertThat(refusal(distribution(Recipient.KEPT, share(Recipient.KEPT, 10_001), share(Recipient.UPPER, -1))))
                .isEqualTo(new RateOutOfRange("shares", new Percent(10_001)));
        assertThat(refusal(distribution(Recipient.KEPT, share(Recipient.UPPER, -1), share(Recipient.KEPT, 10_001))))
                .isEqualTo(new RateOutOfRange("shares", new Percent(-1)));
        Distribution three = distribution(
                Recipient.PROVINCE,
                share(Recipient.KEPT, 7500),
                share(Recipient.PROVINCE, 2000),
                share(Recipient.CONFEDERATION, 500));
        assertThat(shelf().decide(recording(
                        policy("ba", three, NEW_YEAR_2023, null).is())))
                .isInstanceOf(PolicyRecorded.class);
        assertThat(three.split(Vnd.of(1_003)))
                .containsExactly(
                        java.util.Map.entry(Recipient.KEPT, Vnd.of(752)),
                        java.util.Map.entry(Recipient.PROVINCE, Vnd.of(201)),
                        java.util.Map.entry(Recipient.CONFEDERATION, Vnd.of(50)));
        assertThat(three.upperOf(Vnd.of(1_003))).isEqualTo(Vnd.of(251));
    }

    @Test
    @DisplayName("takes dues rates that fit their base, with a resolution where a unit sets its own")
    void duesRates() {
        assertThat(refusal(new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 0, 1000, null)))
                .isEqualTo(new RateDoesNotFit(PayerGroup.NON_STATE, DuesBase.INSURED_PAY));
        assertThat(refusal(new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 50, 1000, 50)))
                .isEqualTo(new RateDoesNotFit(PayerGroup.NON_STATE, DuesBase.INSURED_PAY));
        assertThat(refusal(new DuesRate(PayerGroup.FIXED_AMOUNT, DuesBase.FIXED_AMOUNT, 50, null, 50)))
                .isEqualTo(new RateDoesNotFit(PayerGroup.FIXED_AMOUNT, DuesBase.FIXED_AMOUNT));
        assertThat(refusal(new DuesRate(PayerGroup.FIXED_AMOUNT, DuesBase.FIXED_AMOUNT, 0, 1000, 50)))
                .isEqualTo(new RateDoesNotFit(PayerGroup.FIXED_AMOUNT, DuesBase.FIXED_AMOUNT));
        assertThat(refusal(new DuesRate(PayerGroup.FIXED_AMOUNT, DuesBase.FIXED_AMOUNT, 0, null, null)))
                .isEqualTo(new RateDoesNotFit(PayerGroup.FIXED_AMOUNT, DuesBase.FIXED_AMOUNT));
        assertThat(refusal(new DuesRate(PayerGroup.EXEMPT, DuesBase.NO_PAY, 1, null, null)))
                .isEqualTo(new RateDoesNotFit(PayerGroup.EXEMPT, DuesBase.NO_PAY));
        assertThat(refusal(new DuesRate(PayerGroup.EXEMPT, DuesBase.NO_PAY, 0, 1, null)))
                .isEqualTo(new RateDoesNotFit(PayerGroup.EXEMPT, DuesBase.NO_PAY));
        assertThat(refusal(new DuesRate(PayerGroup.EXEMPT, DuesBase.NO_PAY, 0, null, 1)))
                .isEqualTo(new RateDoesNotFit(PayerGroup.EXEMPT, DuesBase.NO_PAY));
        assertThat(refusal(new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 10_001, null, null)))
                .isEqualTo(new RateOutOfRange("rate", new Percent(10_001)));
        assertThat(refusal(new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 50, 10_001, null)))
                .isEqualTo(new RateOutOfRange("cap", new Percent(10_001)));
        assertThat(refusal(new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 50, null, -1)))
                .isEqualTo(new RateOutOfRange("floor", new Percent(-1)));
        DuesRate more = new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 80, 1000, null);
        Policy own = policy("rieng", more, NEW_YEAR_2023, null).of(UNIT).is();
        assertThat(own.shelf()).isEqualTo("dues-rate/stnmt-tra-vinh");
        assertThat(shelf().decide(recording(own))).isInstanceOf(PolicyRecorded.class);
        assertThat(refusal(
                        shelf(),
                        recording(policy("khong-so", more, NEW_YEAR_2023, null)
                                .of(UNIT)
                                .without(true)
                                .is())))
                .isEqualTo(new ResolutionMissing());
    }

    @Test
    @DisplayName("keeps norms per unit, a template for nobody, and everything else for everyone")
    void norms() {
        WelfareNorm norm = new WelfareNorm(NormReason.ILLNESS, Vnd.of(500_000), 2, "Giấy ra viện", false);
        WelfareNorm template = new WelfareNorm(NormReason.ILLNESS, Vnd.of(1_000_000), 2, null, true);
        assertThat(norm.matter()).isNotEqualTo(template.matter());
        assertThat(refusal(norm)).isEqualTo(new NormNeedsUnit());
        assertThat(shelf().decide(recording(
                        policy("dinh-muc", norm, NEW_YEAR_2023, null).of(UNIT).is())))
                .isInstanceOf(PolicyRecorded.class);
        assertThat(refusal(
                        shelf(),
                        recording(policy("mau", template, NEW_YEAR_2023, null)
                                .of(UNIT)
                                .is())))
                .isEqualTo(new NotOfOneUnit(RuleKind.WELFARE_NORM));
        assertThat(refusal(
                        shelf(),
                        recording(policy("chia", dues(7000), NEW_YEAR_2023, null)
                                .of(UNIT)
                                .is())))
                .isEqualTo(new NotOfOneUnit(RuleKind.DISTRIBUTION));
        assertThat(refusal(new WelfareNorm(NormReason.ILLNESS, Vnd.ZERO, 2, null, true)))
                .isEqualTo(new NotPositive("most", 0));
        assertThat(refusal(new WelfareNorm(NormReason.ILLNESS, Vnd.of(1), 0, null, true)))
                .isEqualTo(new NotPositive("timesAYear", 0));
        assertThat(refusal(new WelfareNorm(NormReason.ILLNESS, Vnd.of(1), 1, " ", true)))
                .isEqualTo(new Empty("evidence"));
        assertThat(refusal(new Rule.BaseSalary(Vnd.ZERO))).isEqualTo(new NotPositive("amount", 0));
        assertThat(refusal(
                        new Rule.SpendingLimit(FundingSource.DUES_SHARE, SpendingPurpose.PAY, Bound.MAX, 10_001, null)))
                .isEqualTo(new RateOutOfRange("basisPoints", new Percent(10_001)));
        assertThat(refusal(new Rule.Item("2021", "", "Thu", ItemSide.INCOME, List.of())))
                .isEqualTo(new Empty("code"));
        assertThat(refusal(new Rule.Item("", "22", "Thu", ItemSide.INCOME, List.of())))
                .isEqualTo(new Empty("scheme"));
        assertThat(refusal(new Rule.Item("2021", "22", "", ItemSide.INCOME, List.of())))
                .isEqualTo(new Empty("name"));
        assertThat(refusal(new Rule.Item("2021", "22", "Thu", ItemSide.INCOME, List.of(""))))
                .isEqualTo(new Empty("formerly"));
    }

    @Test
    @DisplayName("asks a unit's own rule first")
    void own() {
        DuesRate standard = new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 50, 1000, null);
        DuesRate more = new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 80, 1000, null);
        Rulebook rules = shelf(
                        policy("chuan", standard, NEW_YEAR_2023, null).is(),
                        policy("rieng", more, LocalDate.of(2024, 1, 1), null)
                                .of(UNIT)
                                .is())
                .rules();
        assertThat(rules.duesRate(UNIT, PayerGroup.NON_STATE, ENTERPRISE, TODAY, TODAY))
                .contains(more);
        assertThat(rules.duesRate(UNIT, PayerGroup.NON_STATE, ENTERPRISE, NEW_YEAR_2023, TODAY))
                .contains(standard);
        assertThat(rules.duesRate(new UnitId("khac"), PayerGroup.NON_STATE, ENTERPRISE, TODAY, TODAY))
                .contains(standard);
        assertThat(rules.duesRate(UNIT, PayerGroup.PUBLIC_SERVICE, ENTERPRISE, TODAY, TODAY))
                .isEmpty();
    }

    private static Distribution distribution(Recipient remainder, Share... shares) {
        return new Distribution(IncomeKind.DUES_STANDARD, List.of(shares), remainder);
    }

    private static Share share(Recipient to, int basisPoints) {
        return new Share(to, basisPoints);
    }

    private static int kept(Rulebook rules, Standing standing, LocalDate on, LocalDate known) {
        return rules.distribution(IncomeKind.DUES_STANDARD, standing, on, known)
                .orElseThrow()
                .shares()
                .getFirst()
                .basisPoints();
    }

    private static Policy replacing(Policy policy, Policy other) {
        return new PolicyFacts.Draft(policy).inPlaceOf(other.policy().value()).is();
    }

    private static Policy decided(Policy p, LocalDate on) {
        return new Policy(
                p.policy(),
                p.unit(),
                p.rule(),
                p.scope(),
                p.effectiveFrom(),
                p.effectiveTo(),
                p.decision(),
                on,
                p.knownFrom(),
                p.certainty(),
                p.source(),
                p.note(),
                p.replaces());
    }

    private static Refusal refusal(Rule rule) {
        return refusal(
                shelf(), recording(policy("thu", rule, NEW_YEAR_2023, null).is()));
    }

    private static Refusal refusal(PolicyShelf shelf, PolicyCommand command) {
        return catchThrowableOfType(RefusedException.class, () -> shelf.decide(command))
                .refusal();
    }

    @Test
    @DisplayName("finds a policy by its id alone")
    void finds() {
        assertThat(shelf(SIXTY).rules().find(new PolicyId("khong-co"))).isEmpty();
    }
}
