package vn.unionledger.api.loan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.DecisionAsked;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.log.axon.Receipt;

/** What can be done with loans, for pages and the HTTP interface alike. A loan is paid out by its voucher. */
@Component
public class Loans {
    private final Acts acts;
    private final People people;

    Loans(Acts acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    /** The id a request for a loan gives it. */
    public static LoanId idOf(Sending sending) {
        return sending.newId("loan", LoanId::new);
    }

    /** Asks for a loan. Its id is {@link #idOf}. */
    public Receipt request(Sending sending, LoanAsked asked) {
        PersonId borrower = people.namedBy(sending, "borrower", asked.borrower(), asked.borrowerName());
        if (borrower == null) {
            throw new FaultyRequestException(Fault.of("/borrower", "missing"));
        }
        LoanConditions conditions = conditions(sending, asked.conditions());
        return acts.send(
                sending,
                today -> new RequestLoan(
                        sending.unit(),
                        idOf(sending),
                        asked.fund(),
                        borrower,
                        asked.amount(),
                        conditions,
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        Boolean.TRUE.equals(asked.invented()),
                        today));
    }

    private @Nullable LoanConditions conditions(Sending sending, LoanAsked.@Nullable ConditionsAsked asked) {
        if (asked == null) {
            return null;
        }
        List<PersonId> guarantors = asked.guarantors() == null ? List.of() : asked.guarantors();
        return new LoanConditions(
                asked.purpose(),
                asked.plan().plan(),
                guarantors.stream().map(person -> people.known(sending, person)).toList(),
                asked.group());
    }

    /** Agrees on another schedule for what is out. */
    public Receipt reschedule(Sending sending, LoanId loan, LoanAsked.RescheduleAsked asked) {
        return acts.send(
                sending,
                today -> new Reschedule(
                        sending.unit(),
                        loan,
                        asked.plan().plan(),
                        asked.decision(),
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        today));
    }

    /** Approves what was asked for, in full. */
    public Receipt approve(Sending sending, LoanId loan, @Nullable DecisionAsked asked) {
        return acts.send(
                sending,
                today -> new ApproveLoan(
                        sending.unit(), loan, DecisionAsked.day(asked, today), sending.person(), today));
    }
}
