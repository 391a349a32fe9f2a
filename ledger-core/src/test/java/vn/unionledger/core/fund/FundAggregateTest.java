package vn.unionledger.core.fund;

import static vn.unionledger.core.fund.FundLifeTest.CLOSE;
import static vn.unionledger.core.fund.FundLifeTest.CLOSED;
import static vn.unionledger.core.fund.FundLifeTest.FOR_THE_POOR;
import static vn.unionledger.core.fund.FundLifeTest.OPENED;
import static vn.unionledger.core.fund.FundLifeTest.OWNER;
import static vn.unionledger.core.fund.FundLifeTest.TODAY;
import static vn.unionledger.core.fund.FundLifeTest.UNIT;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.LedgerAct;
import vn.unionledger.core.act.Wiring;
import vn.unionledger.core.fund.FundCommand.CloseFund;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("A fund on the command bus")
class FundAggregateTest {
    static final FundOpened IS_OPEN =
            new FundOpened(UNIT, FOR_THE_POOR, "Quỹ Vì người nghèo", FundKind.PASS_THROUGH, OWNER, null, OPENED);

    private final FixtureConfiguration<FundAggregate> fixture = new AggregateTestFixture<>(FundAggregate.class);

    @BeforeEach
    void act() {
        fixture.registerAnnotatedCommandHandler(new Direct(Wiring.of(fixture)));
    }

    @Test
    @DisplayName("is opened and closed, each once")
    void openedAndClosed() {
        OpenFund open = new OpenFund(
                UNIT, FOR_THE_POOR, "Quỹ Vì người nghèo", FundKind.PASS_THROUGH, OWNER, null, OPENED, null, TODAY);
        fixture.givenNoPriorActivity().when(open).expectEvents(IS_OPEN);
        FundClosed isClosed = new FundClosed(UNIT, FOR_THE_POOR, CLOSED, "Công văn 33/CĐVC");
        fixture.given(IS_OPEN).when(CLOSE).expectEvents(isClosed);
        fixture.given(IS_OPEN, isClosed)
                .when(CLOSE)
                .expectException(RefusedException.class)
                .expectNoEvents();
    }

    static final class Direct extends LedgerAct {
        Direct(Repositories repositories) {
            super(repositories);
        }

        @CommandHandler
        void handle(OpenFund command) {
            start(FundAggregate.class, command.target(), FundAggregate::new, fund -> fund.decide(command));
        }

        @CommandHandler
        void handle(CloseFund command) {
            change(FundAggregate.class, command.target(), fund -> fund.decide(command));
        }
    }
}
