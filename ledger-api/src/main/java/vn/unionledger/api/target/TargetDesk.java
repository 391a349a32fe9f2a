package vn.unionledger.api.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.core.target.TargetCommand.AssignTarget;
import vn.unionledger.core.target.TargetCommand.ReassignTarget;
import vn.unionledger.core.target.TargetCommand.RecordResult;
import vn.unionledger.core.target.TargetCommand.SetBudget;
import vn.unionledger.core.target.TargetCommand.WithdrawTarget;
import vn.unionledger.log.axon.Receipt;

/** What can be recorded about targets, for pages and the HTTP interface alike. */
@Component
public class TargetDesk {
    private final Acts acts;

    TargetDesk(Acts acts) {
        this.acts = acts;
    }

    /** The id an assignment gives its target. */
    public static TargetId idOf(Sending sending) {
        return sending.newId("target", TargetId::new);
    }

    /** Its id is {@link #idOf}. */
    public Receipt assign(Sending sending, TargetAsked asked) {
        long value = asked.value().of(asked.kind());
        Measure measure = asked.measure().measured();
        return acts.send(
                sending,
                today -> new AssignTarget(
                        sending.unit(),
                        idOf(sending),
                        asked.year(),
                        asked.title(),
                        asked.kind(),
                        asked.comparison() == null ? Comparison.AT_LEAST : asked.comparison(),
                        value,
                        measure,
                        asked.document(),
                        asked.from(),
                        day(asked.on(), today),
                        sending.person(),
                        Boolean.TRUE.equals(asked.invented()),
                        today));
    }

    public Receipt reassign(Sending sending, TargetId target, TargetAsked.ReassignedAsked asked) {
        long value = asked.value().any();
        return acts.send(
                sending,
                today -> new ReassignTarget(
                        sending.unit(),
                        target,
                        value,
                        asked.document(),
                        day(asked.on(), today),
                        sending.person(),
                        today));
    }

    public Receipt record(Sending sending, TargetId target, TargetAsked.ResultAsked asked) {
        Outcome outcome = outcome(asked);
        return acts.send(
                sending,
                today -> new RecordResult(
                        sending.unit(),
                        target,
                        outcome,
                        asked.evidence(),
                        day(asked.on(), today),
                        sending.person(),
                        Boolean.TRUE.equals(asked.invented()),
                        today));
    }

    private static Outcome outcome(TargetAsked.ResultAsked asked) {
        if (asked.amount() != null) {
            return Outcome.of(asked.amount().dong());
        }
        Integer part = asked.part();
        if (part == null) {
            throw new FaultyRequestException(Fault.of("/part", "missing"));
        }
        Integer whole = asked.whole();
        return whole == null ? Outcome.of(part) : new Outcome(part, whole);
    }

    public Receipt budget(Sending sending, TargetId target, TargetAsked.BudgetAsked asked) {
        BudgetLine line = new BudgetLine(asked.planned(), asked.fund(), asked.item(), asked.activity());
        return acts.send(
                sending,
                today -> new SetBudget(
                        sending.unit(),
                        target,
                        line,
                        asked.document(),
                        day(asked.on(), today),
                        sending.person(),
                        today));
    }

    public Receipt takeBack(Sending sending, TargetId target, TargetAsked.TakenBackAsked asked) {
        return acts.send(
                sending,
                today -> new WithdrawTarget(
                        sending.unit(), target, asked.document(), day(asked.on(), today), sending.person(), today));
    }

    private static LocalDate day(@Nullable LocalDate on, LocalDate today) {
        return on == null ? today : on;
    }
}
