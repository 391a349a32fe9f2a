package vn.unionledger.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.policy.PolicyFacts.FOREIGN;
import static vn.unionledger.core.policy.PolicyFacts.NEW_YEAR_2023;
import static vn.unionledger.core.policy.PolicyFacts.TODAY;
import static vn.unionledger.core.policy.PolicyFacts.dues;
import static vn.unionledger.core.policy.PolicyFacts.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitCommand.RecordOwnership;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.organisation.UnitLevel;

@DisplayName("A rule for one ownership")
class OwnershipScopeTest {
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);
    private static final UnitId UNIT = new UnitId("cdcs-giay-da");
    private static final Rulebook RULES = new Rulebook(List.of(
            policy("chung", dues(7000), NEW_YEAR_2023, null).is(),
            policy("von-nuoc-ngoai", dues(9000), NEW_YEAR_2023, null)
                    .scope(FOREIGN)
                    .is()));

    @Test
    @DisplayName("goes before the general one in units of that ownership, and in no other")
    void ofThatOwnership() {
        assertThat(kept(founded(Ownership.FOREIGN_INVESTED), MAY)).isEqualTo(9000);
        assertThat(kept(founded(Ownership.STATE), MAY)).isEqualTo(7000);
        assertThat(kept(founded(null), MAY)).as("nobody said").isEqualTo(7000);
    }

    @Test
    @DisplayName("holds from the day the ownership is recorded for")
    void fromThatDay() {
        Unit unit = founded(null);
        Unit.Founded later = (Unit.Founded) all(
                unit,
                unit.decide(new RecordOwnership(
                        UNIT, Ownership.FOREIGN_INVESTED, LocalDate.of(2023, 4, 1), "GCN 7", null, TODAY)));
        assertThat(kept(later, MARCH)).isEqualTo(7000);
        assertThat(kept(later, MAY)).isEqualTo(9000);
    }

    private static int kept(Unit.Founded unit, LocalDate on) {
        return RULES
                .distribution(IncomeKind.DUES_STANDARD, Standing.of(unit, on), on, TODAY)
                .orElseThrow()
                .shares()
                .stream()
                .filter(share -> share.to() == Recipient.KEPT)
                .mapToInt(Share::basisPoints)
                .sum();
    }

    private static Unit.Founded founded(@Nullable Ownership ownership) {
        Unit unfounded = new Unit.Unfounded();
        return (Unit.Founded) all(
                unfounded,
                unfounded.decide(new FoundUnit(
                        UNIT,
                        "CĐCS Công ty Giày da",
                        UnitLevel.GRASSROOTS,
                        FundingClass.ENTERPRISE,
                        ownership,
                        null,
                        LocalDate.of(2020, 1, 1),
                        null,
                        List.of(),
                        null,
                        TODAY)));
    }

    private static Unit all(Unit unit, List<UnitEvent> events) {
        Unit after = unit;
        for (UnitEvent event : events) {
            after = after.evolve(event);
        }
        return after;
    }
}
