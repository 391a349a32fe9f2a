package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.act.CaseDesk.FOR_THE_POOR;
import static vn.unionledger.core.act.CaseDesk.ORDINARY;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.DeclineRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundApproved;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundDeclined;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundProposed;
import vn.unionledger.core.welfare.GiftRoundRefusal.AlreadyProposed;
import vn.unionledger.core.welfare.GiftRoundRefusal.NoSuchRound;

@DisplayName("Officers with a gift round")
class GiftRoundActTest {
    private static final RoundId ROUND = Some.round(1);
    private static final LocalDate ON = LocalDate.of(2024, 6, 1);

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("put the list forward and approve it as two people")
    void twoPeople() {
        assertThat(desk.send(proposal(ORDINARY, LAN))).singleElement().isInstanceOf(RoundProposed.class);
        assertThat(desk.said().read()).containsKeys("unit/" + UNIT, "fund/" + UNIT + "/" + ORDINARY);
        assertThat(desk.send(new ApproveRound(UNIT, ROUND, ON, HOA, TODAY)))
                .containsExactly(
                        new RoundApproved(UNIT, ROUND, Occasion.MID_AUTUMN, 329, Vnd.of(49_350_000), ON, HOA, false));
    }

    @Test
    @DisplayName("turn it down with words")
    void declined() {
        Sealed<Sealed.Text> why = new Sealed<>(Subject.of(UNIT), "k1", DeclineRound.WHY, "c2VhbGVk");
        desk.send(proposal(ORDINARY, LAN));
        assertThat(desk.refusal(new DeclineRound(UNIT, ROUND, why, ON, LAN, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, ON));
        assertThat(desk.send(new DeclineRound(UNIT, ROUND, why, ON, HOA, TODAY)))
                .containsExactly(new RoundDeclined(UNIT, ROUND, why, ON, HOA));
    }

    @Test
    @DisplayName("need the office for it, a fund that gives gifts, and a list that is there")
    void refused() {
        assertThat(desk.refusal(proposal(ORDINARY, TAM))).isEqualTo(new NotInOffice(UNIT, TAM, Power.PROPOSE, TODAY));
        assertThat(desk.refusal(proposal(FOR_THE_POOR, LAN)))
                .isEqualTo(new UseNotAllowed(FOR_THE_POOR, FundKind.PASS_THROUGH, FundUse.GIFT));
        assertThat(desk.refusal(new ApproveRound(UNIT, ROUND, ON, HOA, TODAY))).isEqualTo(new NoSuchRound(ROUND));
        desk.send(proposal(ORDINARY, LAN));
        assertThat(desk.refusal(proposal(ORDINARY, LAN))).isEqualTo(new AlreadyProposed(ROUND));
        assertThat(desk.refusal(new ApproveRound(UNIT, ROUND, ON, LAN, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, ON));
    }

    private static ProposeRound proposal(FundCode fund, PersonId by) {
        return new ProposeRound(
                UNIT,
                ROUND,
                fund,
                Occasion.MID_AUTUMN,
                RoundFacts.MID_AUTUMN,
                Vnd.of(49_350_000),
                null,
                ON,
                by,
                false,
                TODAY);
    }
}
