package vn.unionledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Acting;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Difference;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.MonthlyIncome;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyAct;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.Recalculation;
import vn.unionledger.core.policy.Recipient;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;

@DisplayName("The rules the program brings along")
class ShippedRulesTest {
    private static final Rulebook RULES = new Rulebook(ShippedRules.all());
    private static final Standing OFFICE = new Standing(UnitLevel.GRASSROOTS, FundingClass.BUDGET_FULL, null);
    private static final Standing COMPANY = new Standing(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, null);
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);

    @Test
    @DisplayName("say which code contribution and dues had on a day: before 2022 it was the other one's")
    void codesThen() {
        Rulebook rules = new Rulebook(ShippedRules.all());
        LocalDate before = LocalDate.of(2020, 6, 30);
        LocalDate since = LocalDate.of(2024, 6, 30);
        assertThat(rules.codeThen("23", since, since)).contains("23");
        assertThat(rules.codeThen("23", before, since)).contains("22");
        assertThat(rules.codeThen("22", before, since)).contains("23");
        assertThat(rules.codeThen("25.01", before, since)).isEmpty();
    }

    @Test
    @DisplayName(
            "are taken by the rules one after the other, each a fact of its own; asked twice they are sent under the same keys")
    void recorded() {
        Acting acting =
                new Acting(List.of(PolicyAggregate.class), repositories -> List.of(new PolicyAct(repositories)));
        Map<String, Sender> sent = new HashMap<>();
        ShippedRules.record(
                (command, sender) -> {
                    assertThat(acting.send(command)).hasSize(1).allMatch(PolicyRecorded.class::isInstance);
                    assertThat(sent.put(sender.key(), sender)).isNull();
                    return new Receipt(1, 1, 1, null, false);
                },
                NOW,
                null);
        assertThat(sent).hasSameSizeAs(RULES.policies());
        ShippedRules.record(
                (command, sender) -> {
                    assertThat(sent).containsEntry(sender.key(), sender);
                    assertThat(((RecordPolicy) command).by()).isNull();
                    return new Receipt(1, 1, 1, null, true);
                },
                NOW,
                null);
    }

    @Test
    @DisplayName("name a source each, and say which are still to be confirmed")
    void certainty() {
        assertThat(RULES.policies()).extracting(Policy::policy).doesNotHaveDuplicates();
        assertThat(RULES.policies())
                .allSatisfy(policy -> assertThat(policy.source()).isNotBlank());
        assertThat(RULES.policies().stream()
                        .map(policy -> (policy.certainty() == Certainty.TO_CONFIRM ? "? " : "= ") + policy.policy()))
                .as("certainty.txt holds every row, ? for what the domain texts call known, inferred or unsure")
                .containsExactlyElementsOf(listed());
    }

    @Test
    @DisplayName("of one decision are as sure as each other about the day it takes effect")
    void oneDecision() {
        assertThat(inForce("1408/QĐ-TLĐ")).hasSize(4).allMatch(ShippedRulesTest::isOpen);
        assertThat(inForce("433/TLĐ-CTCĐ")).hasSize(2).allMatch(ShippedRulesTest::isOpen);
    }

    @Test
    @DisplayName(
            "cite a decision from the day it was made: 1910/QĐ-TLĐ for the 60 % since 2017, and for nothing before")
    void citations() {
        Policy since = limit("MOVEMENT/MIN", LocalDate.of(2017, 1, 1));
        assertThat(since.decision()).isEqualTo("1910/QĐ-TLĐ Điều 5");
        assertThat(since.decidedOn()).isEqualTo(LocalDate.of(2016, 12, 19));
        assertThat(limit("MOVEMENT/MIN", LocalDate.of(2016, 12, 31)).decision()).isNull();
        for (String bound : List.of("PAY/MAX", "ADMINISTRATION/MAX")) {
            assertThat(limit(bound, LocalDate.of(2018, 6, 30)).decision()).isNull();
        }
        assertThat(List.of("PAY/MAX", "ADMINISTRATION/MAX", "MOVEMENT/MIN").stream()
                        .map(bound -> ((Rule.SpendingLimit)
                                        limit(bound, LocalDate.of(2021, 12, 31)).rule())
                                .basisPoints()))
                .containsExactly(3000, 1000, 6000);
    }

    @Test
    @DisplayName("leave alone what an older ledger put in the place of a row that a newer one would replace")
    void ownReplacement() {
        Acting acting =
                new Acting(List.of(PolicyAggregate.class), repositories -> List.of(new PolicyAct(repositories)));
        Policy first = RULES.find(new PolicyId("cap-phan-co-so-2024")).orElseThrow();
        PolicyId ours = new PolicyId("cua-minh");
        acting.send(new RecordPolicy(first, null, null, NOW));
        acting.send(new RecordPolicy(
                new Policy(
                        ours,
                        null,
                        new Rule.PassDown(3),
                        first.scope(),
                        first.effectiveFrom(),
                        null,
                        "QĐ 1",
                        null,
                        first.knownFrom(),
                        Certainty.CONFIRMED,
                        "Bản gốc",
                        null,
                        first.policy()),
                null,
                null,
                NOW));
        List<PolicyId> recorded = new ArrayList<>();
        ShippedRules.record(
                (command, sender) -> {
                    RecordPolicy record = (RecordPolicy) command;
                    if (record.policy().policy().equals(new PolicyId("cap-phan-co-so-2024-10"))) {
                        throw refuse(acting.refusal(record));
                    }
                    if (!record.policy().policy().equals(first.policy())) {
                        acting.send(record);
                    }
                    recorded.add(record.policy().policy());
                    return new Receipt(1, 1, 1, null, false);
                },
                NOW,
                null);
        assertThat(recorded)
                .contains(new PolicyId("kinh-phi-2022"))
                .doesNotContain(new PolicyId("cap-phan-co-so-2024-10"));
    }

    @Test
    @DisplayName("split 514.894.003 of 2024's dues into 154.468.200 up and 360.425.803 kept")
    void split() {
        Rule.Distribution rule = RULES.distribution(IncomeKind.DUES_STANDARD, OFFICE, LocalDate.of(2024, 12, 31), NOW)
                .orElseThrow();
        assertThat(rule.split(Vnd.of(514_894_003)))
                .containsExactly(
                        Map.entry(Recipient.KEPT, Vnd.of(360_425_803)),
                        Map.entry(Recipient.UPPER, Vnd.of(154_468_200)));
        assertThat(rule.upperOf(Vnd.of(514_894_003))).isEqualTo(Vnd.of(154_468_200));
    }

    @Test
    @DisplayName("know the shares of every year of the tables")
    void shares() {
        assertThat(kept(IncomeKind.EMPLOYER_CONTRIBUTION, 2012)).isEqualTo(6000);
        assertThat(kept(IncomeKind.EMPLOYER_CONTRIBUTION, 2014)).isEqualTo(6500);
        assertThat(IntStream.rangeClosed(2016, 2024).map(year -> kept(IncomeKind.EMPLOYER_CONTRIBUTION, year)))
                .containsExactly(6600, 6700, 6800, 6900, 7000, 7100, 7500, 7500, 7500);
        assertThat(IntStream.rangeClosed(2020, 2026).map(year -> kept(IncomeKind.DUES_STANDARD, year)))
                .containsExactly(6000, 6000, 6000, 7000, 7000, 7000, 7000);
        assertThat(kept(IncomeKind.DUES_EXCESS, 2025)).isEqualTo(10_000);
        assertThat(kept(IncomeKind.OTHER_INCOME, 2015)).isEqualTo(10_000);
    }

    @Test
    @DisplayName("leave 40 % owed for 2023 as known in September, 30 % as known in October: the difference by month")
    void lateDecision() {
        Policy late = RULES.find(new PolicyId("doan-phi-2023")).orElseThrow();
        List<MonthlyIncome> booked = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new MonthlyIncome(
                        UNIT,
                        OFFICE,
                        new FundCode("doan-phi"),
                        IncomeKind.DUES_STANDARD,
                        YearMonth.of(2023, month),
                        Vnd.of(40_000_000 + month)))
                .toList();
        List<Difference> differences = Recalculation.of(RULES, late, booked);
        assertThat(differences).hasSize(9);
        assertThat(differences.getFirst().before()).isEqualTo(Vnd.of(16_000_000));
        assertThat(differences.getFirst().after()).isEqualTo(Vnd.of(12_000_000));
    }

    @Test
    @DisplayName(
            "reckon dues as the decision of 2025 does: 30 million pays 150.000, 17,6 million 88.000, the cap is 234.000")
    void dues() {
        LocalDate july = LocalDate.of(2025, 7, 31);
        Vnd salary = RULES.baseSalary(COMPANY, july, NOW).orElseThrow().amount();
        Rule.DuesRate rate =
                RULES.duesRate(UNIT, PayerGroup.NON_STATE, COMPANY, july, NOW).orElseThrow();
        assertThat(rate.of(Vnd.of(30_000_000), salary)).isEqualTo(Vnd.of(150_000));
        assertThat(rate.of(Vnd.of(17_600_000), salary)).isEqualTo(Vnd.of(88_000));
        assertThat(rate.of(Vnd.of(46_800_000), salary)).isEqualTo(Vnd.of(234_000));
        assertThat(rate.of(Vnd.of(46_800_200), salary)).isEqualTo(Vnd.of(234_000));
        Rule.DuesRate uncapped = RULES.duesRate(UNIT, PayerGroup.PUBLIC_SERVICE, COMPANY, july, NOW)
                .orElseThrow();
        assertThat(uncapped.of(Vnd.of(60_000_100), salary))
                .as("public units are not capped; half a đồng goes up")
                .isEqualTo(Vnd.of(300_001));
        assertThat(uncapped.least(salary)).isEqualTo(Vnd.ZERO);
        assertThat(RULES.duesRate(UNIT, PayerGroup.FIXED_AMOUNT, COMPANY, july, NOW)
                        .orElseThrow()
                        .least(salary))
                .isEqualTo(Vnd.of(11_700));
        assertThat(RULES.duesRate(UNIT, PayerGroup.NON_STATE, COMPANY, july, LocalDate.of(2025, 7, 28))
                        .orElseThrow()
                        .rate())
                .as("a day before the decision")
                .isEqualTo(100);
    }

    @Test
    @DisplayName("know the base salary of every day since July 2019")
    void baseSalary() {
        assertThat(List.of(
                                LocalDate.of(2019, 7, 1),
                                LocalDate.of(2023, 6, 30),
                                LocalDate.of(2023, 7, 1),
                                LocalDate.of(2024, 7, 1),
                                LocalDate.of(2026, 7, 1))
                        .stream()
                        .map(day -> RULES.baseSalary(COMPANY, day, NOW)
                                .orElseThrow()
                                .amount()
                                .dong()))
                .containsExactly(1_490_000L, 1_490_000L, 1_800_000L, 2_340_000L, 2_530_000L);
    }

    @Test
    @DisplayName("stop dues and contribution where the budget pays, from 1/6/2025, and nowhere else")
    void stop() {
        LocalDate june5 = LocalDate.of(2025, 6, 5);
        assertThat(RULES.stop(IncomeKind.DUES_STANDARD, OFFICE, june5, june5)).isPresent();
        assertThat(RULES.stop(IncomeKind.EMPLOYER_CONTRIBUTION, OFFICE, june5, june5))
                .isPresent();
        assertThat(RULES.stop(IncomeKind.DUES_STANDARD, OFFICE, LocalDate.of(2025, 5, 31), june5))
                .isEmpty();
        assertThat(RULES.stop(IncomeKind.DUES_STANDARD, COMPANY, june5, june5)).isEmpty();
    }

    @Test
    @DisplayName("read a code with the scheme of its day: 22 and 23 changed places")
    void codes() {
        assertThat(item("22", 2021).name()).isEqualTo("Thu kinh phí công đoàn");
        assertThat(item("22", 2022).name()).isEqualTo("Thu đoàn phí công đoàn");
        assertThat(item("22", 2022).formerly()).containsExactly("23");
        assertThat(item("23", 2022).formerly()).containsExactly("22");
        assertThat(item("31/tham-hoi", 2024).scheme()).isEqualTo("2021");
        List<String> old = RULES.policies().stream()
                .map(Policy::rule)
                .filter(rule -> rule instanceof Rule.Item item && item.scheme().equals("2006"))
                .map(rule -> ((Rule.Item) rule).code())
                .toList();
        assertThat(RULES.policies().stream()
                        .map(Policy::rule)
                        .filter(rule ->
                                rule instanceof Rule.Item item && item.scheme().equals("2021"))
                        .flatMap(rule -> ((Rule.Item) rule).formerly().stream()))
                .as("what the new codes took over")
                .isSubsetOf(old)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("limit spending by source, and keep the office norms as a template for nobody")
    void limitsAndNorms() {
        assertThat(RULES.inForce(
                                RuleKind.SPENDING_LIMIT, "DUES_SHARE/VISITS/MIN", OFFICE, LocalDate.of(2024, 1, 1), NOW)
                        .map(policy -> ((Rule.SpendingLimit) policy.rule()).basisPoints()))
                .contains(4000);
        assertThat(RULES.policies().stream().map(Policy::rule).filter(Rule.WelfareNorm.class::isInstance))
                .isNotEmpty()
                .allMatch(rule -> ((Rule.WelfareNorm) rule).template());
    }

    private static Rule.Item item(String code, int year) {
        return (Rule.Item)
                RULES.item(code, LocalDate.of(year, 6, 30), NOW).orElseThrow().rule();
    }

    private static int kept(IncomeKind income, int year) {
        return RULES.distribution(income, COMPANY, LocalDate.of(year, 12, 31), NOW)
                .orElseThrow()
                .shares()
                .getFirst()
                .basisPoints();
    }

    private static Policy limit(String bound, LocalDate on) {
        return RULES.inForce(RuleKind.SPENDING_LIMIT, "ALL/" + bound, OFFICE, on, NOW)
                .orElseThrow();
    }

    /** The rows of a decision that no other row is in the place of. */
    private static List<Policy> inForce(String decision) {
        return RULES.policies().stream()
                .filter(policy -> policy.decision() != null && policy.decision().startsWith(decision))
                .filter(policy -> RULES.stands(policy, policy.effectiveFrom(), NOW))
                .toList();
    }

    private static boolean isOpen(Policy policy) {
        return policy.certainty() == Certainty.TO_CONFIRM;
    }

    private static List<String> listed() {
        try (InputStream in = ShippedRulesTest.class.getResourceAsStream("/policy/certainty.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
