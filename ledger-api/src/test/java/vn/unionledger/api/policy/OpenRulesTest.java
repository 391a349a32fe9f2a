package vn.unionledger.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.ItemSide;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.rules.ShippedRules;

@DisplayName("The rules nobody confirmed that a section of a report rests on")
class OpenRulesTest {
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);
    private static final UnitId UNIT = new UnitId("cdcs-so");
    private static final Standing COMPANY = new Standing(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, null);
    private static final Rulebook SHIPPED = new Rulebook(ShippedRules.all());

    @Test
    @DisplayName("are, of the union's finance, the codes money is booked on")
    void shipped() {
        assertThat(codes(SHIPPED, END_OF_2024))
                .contains("25", "28", "31", "32", "33", "34", "37", "39")
                .as("confirmed ones, parts of a code, and what is left over")
                .doesNotContain("22", "23", "25.01", "10", "50");
        assertThat(codes(SHIPPED, LocalDate.of(2020, 12, 31)))
                .as("every code of the scheme before is confirmed")
                .isEmpty();
        assertThat(OpenRules.section("care", UNIT, END_OF_2024, END_OF_2024)).isEmpty();
    }

    @Test
    @DisplayName("are known by what a rule says of itself: a code that is recorded later is among them at once")
    void recordedLater() {
        Rulebook more = SHIPPED.with(item("29", ItemSide.INCOME, Certainty.TO_CONFIRM))
                .with(item("51", ItemSide.BALANCE, Certainty.TO_CONFIRM))
                .with(item("38", ItemSide.EXPENSE, Certainty.CONFIRMED));
        assertThat(codes(more, END_OF_2024)).contains("29").doesNotContain("51", "38");
        assertThat(codes(more, LocalDate.of(2023, 12, 31)))
                .as("before it is in force")
                .doesNotContain("29");
    }

    @Test
    @DisplayName(
            "are the shares of every month reported on: of 2025 those until July, though August has a rule of its own")
    void shares() {
        assertThat(shares(2024)).containsExactly("kinh-phi-2024-10", "doan-phi-2024-10", "doan-phi-vuot-2024-10");
        assertThat(shares(2025)).contains("kinh-phi-2024-10", "doan-phi-2024-10", "doan-phi-vuot-2024-10");
        assertThat(shares(2023)).isEmpty();
        Rulebook confirmed = new Rulebook(SHIPPED.policies().stream()
                .map(policy -> policy.policy().value().endsWith("-2024-10") ? policy.confirmed() : policy)
                .toList());
        assertThat(open(confirmed, LocalDate.of(2024, 1, 1), END_OF_2024))
                .noneMatch(policy -> policy.rule() instanceof Rule.Distribution);
        assertThat(open(SHIPPED, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 9, 30)))
                .as("before they are in force")
                .noneMatch(policy -> policy.rule() instanceof Rule.Distribution);
    }

    private static Policy item(String code, ItemSide side, Certainty certainty) {
        LocalDate from = LocalDate.of(2024, 1, 1);
        return new Policy(
                new PolicyId("muc-thu-" + code),
                null,
                new Rule.Item("2021", code, "Khoản mới", side, List.of()),
                Scope.EVERYONE,
                from,
                null,
                null,
                null,
                from,
                certainty,
                "Công báo",
                null,
                null);
    }

    private static List<String> codes(Rulebook rules, LocalDate on) {
        return open(rules, on, on).stream()
                .filter(policy -> policy.rule() instanceof Rule.Item)
                .map(policy -> ((Rule.Item) policy.rule()).code())
                .toList();
    }

    private static List<String> shares(int year) {
        return open(SHIPPED, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(policy -> policy.rule() instanceof Rule.Distribution)
                .map(policy -> policy.policy().value())
                .toList();
    }

    private static List<Policy> open(Rulebook rules, LocalDate from, LocalDate until) {
        return OpenRules.section("finance", UNIT, from, until).stream()
                .flatMap(ground -> OpenRules.behind(ground, rules, List.of(COMPANY), until).stream())
                .toList();
    }
}
