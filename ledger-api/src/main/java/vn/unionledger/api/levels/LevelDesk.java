package vn.unionledger.api.levels;

import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.EndEmployer;
import vn.unionledger.core.contribution.ContributionCommand.EnrolEmployer;
import vn.unionledger.core.contribution.ContributionCommand.GrantRelief;
import vn.unionledger.core.contribution.ContributionCommand.RegisterCycle;
import vn.unionledger.core.contribution.ContributionCommand.WithdrawRelief;
import vn.unionledger.core.contribution.PayCycle;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.remittance.Arrangement;
import vn.unionledger.core.remittance.RemittanceCommand.AnnounceAllocation;
import vn.unionledger.core.remittance.RemittanceCommand.ArrangeRemittance;
import vn.unionledger.log.axon.Receipt;

/** What can be done about contribution and with the level above, for pages and the HTTP interface alike. Money moves by vouchers. */
@Component
public class LevelDesk {
    private final Acts acts;

    LevelDesk(Acts acts) {
        this.acts = acts;
    }

    /** The id an announcement gives its allocation. */
    public static AllocationId idOf(Sending sending) {
        return sending.newId("allocation", AllocationId::new);
    }

    public Receipt enrol(Sending sending, EmployerAsked asked) {
        return acts.send(
                sending,
                today -> new EnrolEmployer(
                        sending.unit(),
                        asked.employer(),
                        asked.name(),
                        asked.taxCode(),
                        asked.cycle() == null ? PayCycle.MONTHLY : asked.cycle(),
                        asked.grassroots(),
                        asked.from(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    public Receipt declare(Sending sending, EmployerCode employer, EmployerAsked.PayrollAsked asked) {
        return acts.send(
                sending,
                today -> new DeclarePayroll(
                        sending.unit(),
                        employer,
                        asked.month(),
                        asked.payroll(),
                        asked.persons(),
                        asked.insured(),
                        sending.person(),
                        Boolean.TRUE.equals(asked.invented()),
                        today));
    }

    public Receipt register(Sending sending, EmployerCode employer, EmployerAsked.CycleAsked asked) {
        return acts.send(
                sending,
                today -> new RegisterCycle(
                        sending.unit(),
                        employer,
                        asked.cycle(),
                        asked.from(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    public Receipt end(Sending sending, EmployerCode employer, EmployerAsked.EndAsked asked) {
        return acts.send(
                sending,
                today -> new EndEmployer(
                        sending.unit(), employer, asked.last(), asked.document(), sending.person(), today));
    }

    public Receipt grant(Sending sending, EmployerCode employer, ReliefAsked asked) {
        return acts.send(
                sending, today -> new GrantRelief(sending.unit(), employer, asked.relief(), sending.person(), today));
    }

    public Receipt withdraw(Sending sending, EmployerCode employer, EmployerAsked.WithdrawalAsked asked) {
        return acts.send(
                sending,
                today -> new WithdrawRelief(
                        sending.unit(), employer, asked.decision(), asked.document(), sending.person(), today));
    }

    public Receipt arrange(Sending sending, ArrangementAsked asked) {
        Arrangement arrangement = new Arrangement(asked.from(), asked.to(), asked.cycle(), asked.days(), asked.row());
        return acts.send(
                sending,
                today -> new ArrangeRemittance(sending.unit(), arrangement, asked.document(), sending.person(), today));
    }

    /** Its id is {@link #idOf}. */
    public Receipt announce(Sending sending, ArrangementAsked.AllocationAsked asked) {
        return acts.send(
                sending,
                today -> new AnnounceAllocation(
                        sending.unit(),
                        idOf(sending),
                        asked.from(),
                        asked.kind(),
                        asked.amount(),
                        asked.document(),
                        asked.on(),
                        sending.person(),
                        today));
    }
}
