package vn.unionledger.core.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.act.CaseDesk.MUTUAL_AID;
import static vn.unionledger.core.act.CaseDesk.ORDINARY;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.act.Shell;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.PayOut;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanEvent.LoanApproved;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanRequested;
import vn.unionledger.core.loan.LoanRefusal.BorrowerApproves;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("Officers with a loan")
class LoanActTest {
    private static final LoanId LOAN = Some.loan(1);
    private static final PersonId BORROWER = Some.person(77);
    private static final Vnd AMOUNT = Vnd.of(12_000_000);
    private static final LocalDate ON = LocalDate.of(2024, 5, 6);
    private static final LoanRequested REQUESTED =
            new LoanRequested(UNIT, LOAN, MUTUAL_AID, BORROWER, AMOUNT, ON, SON, false);
    private static final LoanApproved APPROVED = new LoanApproved(UNIT, LOAN, AMOUNT, ON, HOA);

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("ask and approve as two people, out of a fund that lends")
    void twoPeople() {
        assertThat(desk.send(request(MUTUAL_AID, BORROWER, SON))).containsExactly(REQUESTED);
        assertThat(desk.said().read()).containsKeys("unit/" + UNIT, "fund/" + UNIT + "/" + MUTUAL_AID);
        assertThat(desk.send(new ApproveLoan(UNIT, LOAN, ON, HOA, TODAY))).containsExactly(APPROVED);
    }

    @Test
    @DisplayName("never lend ordinary union money, nor to the chair who would approve it")
    void refused() {
        assertThat(desk.refusal(request(ORDINARY, BORROWER, SON)))
                .isEqualTo(new UseNotAllowed(ORDINARY, FundKind.ORDINARY, FundUse.LOAN));
        assertThat(desk.refusal(request(MUTUAL_AID, BORROWER, TAM)))
                .isEqualTo(new NotInOffice(UNIT, TAM, Power.PROPOSE, TODAY));
        assertThat(desk.refusal(new ApproveLoan(UNIT, LOAN, ON, HOA, TODAY))).isEqualTo(new NoSuchLoan(LOAN));
        desk.send(request(MUTUAL_AID, HOA, SON));
        assertThat(desk.refusal(new ApproveLoan(UNIT, LOAN, ON, HOA, TODAY))).isEqualTo(new BorrowerApproves(HOA));
        assertThat(desk.refusal(new ApproveLoan(UNIT, LOAN, ON, LAN, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, ON));
    }

    @Test
    @DisplayName("reach a loan that the framework loads from its facts")
    void shell() {
        var fixture = Shell.of(
                LoanAggregate.class,
                LoanAggregate::new,
                (LoanAggregate root, LoanCommand command) -> root.decide(command),
                List.of(RequestLoan.class, PayOut.class));
        PayOut payOut = new PayOut(UNIT, LOAN, Some.voucher(1), AMOUNT, TODAY);
        fixture.givenNoPriorActivity().when(request(MUTUAL_AID, BORROWER, SON)).expectEvents(REQUESTED);
        fixture.given(REQUESTED, APPROVED)
                .when(payOut)
                .expectEvents(new LoanPaidOut(UNIT, LOAN, BORROWER, Some.voucher(1), AMOUNT, TODAY, false));
        fixture.given(REQUESTED).when(payOut).expectNoEvents().expectException(RefusedException.class);
    }

    private static RequestLoan request(FundCode fund, PersonId borrower, PersonId by) {
        return new RequestLoan(UNIT, LOAN, fund, borrower, AMOUNT, ON, by, false, TODAY);
    }
}
