package vn.unionledger.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;

@DisplayName("What figures rest on")
class GroundTest {
    private static final UnitId UNIT = new UnitId("cdcs-so");
    private static final Standing HERE = new Standing(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, null);
    private static final LocalDate LATER = day(2026, 1, 1);

    private static final Policy FIRST = salary("luong-1", null, day(2024, 1, 1), null, day(2023, 12, 1), null);
    private static final Policy SECOND =
            salary("luong-2", null, day(2024, 7, 1), null, day(2024, 9, 10), new PolicyId("luong-1"));
    private static final Rulebook RULES = new Rulebook(List.of(FIRST, SECOND));

    @Test
    @DisplayName("is every rule in force on any day of a period, not that of its last day alone")
    void everyDay() {
        Rulebook three = RULES.with(salary("luong-0", null, day(2023, 1, 1), day(2023, 12, 31), day(2022, 1, 1), null))
                .with(salary("luong-9", null, day(2025, 1, 1), null, day(2025, 1, 1), new PolicyId("luong-2")));
        assertThat(ids(three, day(2024, 1, 1), day(2024, 12, 31))).containsExactly("luong-1", "luong-2");
        assertThat(ids(three, day(2023, 12, 31), day(2024, 1, 1))).containsExactly("luong-1", "luong-0");
        assertThat(ids(three, day(2024, 10, 1), day(2025, 1, 1))).containsExactly("luong-2", "luong-9");
        assertThat(ids(three, day(2024, 10, 1), day(2024, 12, 31))).containsExactly("luong-2");
    }

    @Test
    @DisplayName("is, of a day a decision came late for, what was known on the day and what is known now")
    void late() {
        assertThat(ids(RULES, day(2024, 8, 31), day(2024, 8, 31))).containsExactly("luong-1", "luong-2");
        assertThat(ids(RULES, day(2024, 9, 10), day(2024, 9, 10))).containsExactly("luong-2");
        assertThat(Ground.on(UNIT, RuleKind.BASE_SALARY, "", day(2024, 8, 31)).in(RULES, HERE, day(2024, 9, 9)))
                .as("before it was known")
                .containsExactly(FIRST);
    }

    @Test
    @DisplayName("goes by the last day of each month where that is how months go")
    void months() {
        Ground june = Ground.ofMonths(UNIT, RuleKind.BASE_SALARY, "", YearMonth.of(2024, 6), YearMonth.of(2024, 6));
        assertThat(june.in(RULES, HERE, LATER)).containsExactly(FIRST);
    }

    @Test
    @DisplayName("is a unit's own rule and the one for everyone, of its standing and of that matter")
    void own() {
        Rulebook more = RULES.with(salary("rieng", UNIT, day(2024, 1, 1), null, day(2023, 12, 1), null))
                .with(salary("cua-nguoi", new UnitId("cdcs-khac"), day(2024, 1, 1), null, day(2023, 12, 1), null));
        assertThat(ids(more, day(2024, 2, 1), day(2024, 2, 1))).containsExactly("luong-1", "rieng");
        assertThat(Ground.on(UNIT, RuleKind.BASE_SALARY, "khac", day(2024, 2, 1))
                        .in(more, HERE, LATER))
                .isEmpty();
        assertThat(Ground.on(UNIT, RuleKind.BASE_SALARY, null, day(2024, 2, 1))
                        .in(more, new Standing(UnitLevel.PROVINCE, FundingClass.ENTERPRISE, null), LATER))
                .isEmpty();
    }

    private static List<String> ids(Rulebook rules, LocalDate from, LocalDate until) {
        return new Ground(UNIT, RuleKind.BASE_SALARY, "", from, until)
                .in(rules, HERE, LATER).stream()
                        .map(policy -> policy.policy().value())
                        .toList();
    }

    private static Policy salary(
            String id,
            @Nullable UnitId unit,
            LocalDate from,
            @Nullable LocalDate to,
            LocalDate knownFrom,
            @Nullable PolicyId replaces) {
        return new Policy(
                new PolicyId(id),
                unit,
                new Rule.BaseSalary(Vnd.of(1_000_000)),
                new Scope(UnitLevel.GRASSROOTS, null, null),
                from,
                to,
                "QĐ 1",
                null,
                knownFrom,
                Certainty.TO_CONFIRM,
                "Công báo",
                null,
                replaces);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
