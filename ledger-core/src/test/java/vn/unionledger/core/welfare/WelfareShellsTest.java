package vn.unionledger.core.welfare;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Shell;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.welfare.GiftRoundCommand.PayRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.WelfareCommand.PayAid;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;

@DisplayName("Under the command framework")
class WelfareShellsTest {
    @Test
    @DisplayName("a case is born by its request, loaded from its facts, and paid once")
    void aCase() {
        var fixture = Shell.of(
                WelfareCaseAggregate.class,
                WelfareCaseAggregate::new,
                (WelfareCaseAggregate root, WelfareCommand command) -> root.decide(command),
                List.of(RequestAid.class, PayAid.class));
        fixture.givenNoPriorActivity().when(CaseFacts.REQUEST).expectEvents(CaseFacts.REQUESTED_BY_LAN);
        fixture.given(CaseFacts.REQUESTED_BY_LAN, CaseFacts.APPROVED_BY_HOA)
                .when(CaseFacts.PAYMENT)
                .expectEvents(CaseFacts.PAID);
        fixture.given(CaseFacts.REQUESTED_BY_LAN, CaseFacts.APPROVED_BY_HOA, CaseFacts.PAID)
                .when(CaseFacts.PAYMENT)
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    @Test
    @DisplayName("a round is born by its list, loaded from its facts, and paid once")
    void round() {
        var fixture = Shell.of(
                GiftRoundAggregate.class,
                GiftRoundAggregate::new,
                (GiftRoundAggregate root, GiftRoundCommand command) -> root.decide(command),
                List.of(ProposeRound.class, PayRound.class));
        fixture.givenNoPriorActivity().when(RoundFacts.PROPOSAL).expectEvents(RoundFacts.PROPOSED_BY_LAN);
        fixture.given(RoundFacts.PROPOSED_BY_LAN, RoundFacts.APPROVED_BY_HOA)
                .when(RoundFacts.PAYMENT)
                .expectEvents(RoundFacts.PAID);
        fixture.given(RoundFacts.PROPOSED_BY_LAN, RoundFacts.APPROVED_BY_HOA, RoundFacts.PAID)
                .when(RoundFacts.PAYMENT)
                .expectNoEvents()
                .expectException(RefusedException.class);
    }
}
