package vn.unionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.door.Things;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.DecisionAsked;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.welfareregister.ActivityRow;
import vn.unionledger.projections.welfareregister.Payment;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** Events the union holds, over HTTP. Their advances are vouchers of types {@code advance} and {@code advance-settled}. */
@RestController
@RequestMapping("/api/v1/activities")
class ActivityApi {
    private static final String NONE = "activity.none";

    private final Activities activities;
    private final WelfareRegister register;
    private final Things things;
    private final Reveal reveal;

    ActivityApi(Activities activities, WelfareRegister register, Things things, Reveal reveal) {
        this.activities = activities;
        this.register = register;
        this.things = things;
        this.reveal = reveal;
    }

    /**
     * An event as it stood, for somebody.
     *
     * @param advanced đồng given in advance and not taken back
     * @param cost đồng spent, as the settled advances say
     * @param openAdvance đồng advanced and not settled yet
     * @param plannedBy absent for who may not see people
     */
    record ActivitySheet(
            ActivityId activity,
            String title,
            FundCode fund,
            @Nullable String document,
            Vnd budget,
            @Nullable Vnd approved,
            Vnd advanced,
            Vnd cost,
            Vnd openAdvance,
            @Nullable LocalDate heldOn,
            List<ActivityRow.Attended> attendance,
            LocalDate plannedOn,
            @Nullable LocalDate decidedOn,
            List<Payment> vouchers,
            @Nullable Named plannedBy,
            @Nullable Named decidedBy,
            long position,
            String hash) {
        ActivitySheet {
            attendance = List.copyOf(attendance);
            vouchers = List.copyOf(vouchers);
        }

        static ActivitySheet of(ActivityRow row, @Nullable Names names) {
            return new ActivitySheet(
                    row.activity(),
                    row.title(),
                    row.fund(),
                    row.document(),
                    row.budget(),
                    row.approved(),
                    row.advanced(),
                    row.cost(),
                    row.openAdvance(),
                    row.heldOn(),
                    row.attendance(),
                    row.plannedOn(),
                    row.decidedOn(),
                    row.vouchers(),
                    names == null ? null : names.ofNullable(row.plannedBy()),
                    names == null ? null : names.ofNullable(row.decidedBy()),
                    row.position(),
                    row.hash());
        }
    }

    /** The events that anything happened to in the period, in the order they were planned. */
    @GetMapping
    Cut<ActivitySheet> list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        Cut<ActivityRow> page = Cut.of(register.activities(seen.unit(), asked), ActivityRow::position, after);
        Names names = reveal.namesOf(seen, page.rows(), ActivityRow::plannedBy, ActivityRow::decidedBy);
        return page.map(row -> ActivitySheet.of(row, names));
    }

    @GetMapping("/{activity}")
    ActivitySheet show(Seen seen, @PathVariable ActivityId activity, Asked asked) {
        things.events(seen, "activity", activity, NONE);
        ActivityRow row = register.activity(activity, asked).orElseThrow(() -> new ProblemException(404, NONE));
        return ActivitySheet.of(
                row, reveal.namesOf(seen, List.of(row), ActivityRow::plannedBy, ActivityRow::decidedBy));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded plan(@RequestBody ActivityAsked asked, Sending sending) {
        return Recorded.of(Activities.idOf(sending), activities.plan(sending, asked));
    }

    @PostMapping("/{activity}/approve")
    Recorded approve(
            @PathVariable ActivityId activity,
            @RequestBody(required = false) @Nullable DecisionAsked asked,
            Sending sending) {
        return Recorded.of(activity, activities.approve(sending, activity, asked));
    }

    @PostMapping("/{activity}/held")
    Recorded held(@PathVariable ActivityId activity, @RequestBody ActivityAsked.HeldAsked asked, Sending sending) {
        return Recorded.of(activity, activities.held(sending, activity, asked));
    }
}
