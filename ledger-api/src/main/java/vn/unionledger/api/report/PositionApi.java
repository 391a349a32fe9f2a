package vn.unionledger.api.report;

import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.ReadYourWrites;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.projections.feed.ViewState;
import vn.unionledger.projections.feed.ViewStates;

/** How far the views are, over HTTP. */
@RestController
@RequestMapping("/api/v1")
class PositionApi {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReadYourWrites reading;
    private final ViewStates views;

    PositionApi(ReadYourWrites reading, ViewStates views) {
        this.reading = reading;
        this.views = views;
    }

    /** @param shown the position every view shows now */
    record Shown(long position, long shown) {}

    /** Answers once every view shows the position; a problem if that takes longer than ten seconds. */
    @GetMapping("/positions/{position}")
    Shown await(@PathVariable long position) {
        if (!reading.await(position, PATIENCE)) {
            throw new ProblemException(503, "views.behind", position);
        }
        return new Shown(position, views.shown());
    }

    @GetMapping("/views")
    List<ViewState> views() {
        return views.all();
    }
}
