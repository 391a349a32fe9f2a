package vn.unionledger.api.activity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.DecisionAsked;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.activity.ActivityCommand.ApproveActivity;
import vn.unionledger.core.activity.ActivityCommand.PlanActivity;
import vn.unionledger.core.activity.ActivityCommand.RecordAttendance;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.log.axon.Receipt;

/** What can be done with events, for pages and the HTTP interface alike. Advances and their settlements are vouchers. */
@Component
public class Activities {
    private final Acts acts;

    Activities(Acts acts) {
        this.acts = acts;
    }

    /** The id a request to plan an event gives it. */
    public static ActivityId idOf(Sending sending) {
        return sending.newId("activity", ActivityId::new);
    }

    /** Plans an event. Its id is {@link #idOf}. */
    public Receipt plan(Sending sending, ActivityAsked asked) {
        return acts.send(
                sending,
                today -> new PlanActivity(
                        sending.unit(),
                        idOf(sending),
                        asked.fund(),
                        asked.title(),
                        asked.document(),
                        asked.budget(),
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        today));
    }

    /** Approves the budget as planned. */
    public Receipt approve(Sending sending, ActivityId activity, @Nullable DecisionAsked asked) {
        return acts.send(
                sending,
                today -> new ApproveActivity(
                        sending.unit(), activity, DecisionAsked.day(asked, today), sending.person(), today));
    }

    /** Says that it was held. */
    public Receipt held(Sending sending, ActivityId activity, ActivityAsked.HeldAsked asked) {
        return acts.send(
                sending,
                today -> new RecordAttendance(
                        sending.unit(),
                        activity,
                        asked.attendance().stream()
                                .map(ActivityAsked.RoleAsked::attendance)
                                .toList(),
                        asked.on(),
                        sending.person(),
                        today));
    }
}
