package vn.unionledger.core.organisation;

import static vn.unionledger.core.organisation.UnitFacts.FOUND;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.NGA;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.organisation.UnitFacts.appoint;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Wiring;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitEvent.OfficerAppointed;
import vn.unionledger.core.organisation.UnitEvent.UnitFounded;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("A unit on the command bus")
class UnitAggregateTest {
    private final FixtureConfiguration<UnitAggregate> fixture = new AggregateTestFixture<>(UnitAggregate.class);

    @BeforeEach
    void act() {
        fixture.registerAnnotatedCommandHandler(new UnitAct(Wiring.of(fixture)));
    }

    @Test
    @DisplayName("is founded")
    void founded() {
        FoundUnit top = new FoundUnit(
                UNIT,
                "Tổng Liên đoàn",
                UnitLevel.CONFEDERATION,
                FundingClass.UNION_BODY,
                null,
                TODAY,
                null,
                List.of(),
                null,
                TODAY);
        fixture.givenNoPriorActivity()
                .when(top)
                .expectEvents(new UnitFounded(
                        UNIT, "Tổng Liên đoàn", UnitLevel.CONFEDERATION, FundingClass.UNION_BODY, null, TODAY, null));
    }

    @Test
    @DisplayName("gets an officer, and refuses one whose offices clash")
    void appointed() {
        List<UnitEvent> founded = new Unit.Unfounded().decide(FOUND);
        fixture.given(founded)
                .when(appoint(NGA, Office.VICE_CHAIR, TODAY, null))
                .expectEvents(new OfficerAppointed(UNIT, NGA, Office.VICE_CHAIR, TODAY, null, "15/QĐ-CĐCS"));
        fixture.given(founded)
                .when(appoint(LAN, Office.CASHIER, TODAY, null))
                .expectException(RefusedException.class)
                .expectNoEvents();
        fixture.given(founded)
                .when(appoint(HOA, Office.COMMITTEE_MEMBER, TODAY, null))
                .expectSuccessfulHandlerExecution();
    }
}
