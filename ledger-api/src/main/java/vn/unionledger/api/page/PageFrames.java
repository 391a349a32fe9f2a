package vn.unionledger.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import vn.unionledger.api.door.ReadYourWrites;
import vn.unionledger.api.signin.SignInPage;
import vn.unionledger.api.web.Frame;
import vn.unionledger.api.web.Frame.Reader;
import vn.unionledger.api.web.Frame.Standing;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.policyview.Policies;

/**
 * Puts around every page of this package and those below it what stands around a page: the frame, the way on, the moment it
 * speaks of. A page that says in its model what it {@code asked} a view for has that day in its header; another one, today.
 */
public final class PageFrames implements HandlerInterceptor {

    private static final String PAGES = PageFrames.class.getPackageName();

    private final ReadingResolver readings;
    private final PageFacts facts;
    private final PageWords words;
    private final Matters matters;
    private final Policies policies;
    private final Organisation organisation;
    private final InstantSource clock;
    private final ReadYourWrites written;

    public PageFrames(
            ReadingResolver readings,
            PageFacts facts,
            PageWords words,
            Matters matters,
            Policies policies,
            Organisation organisation,
            InstantSource clock,
            ReadYourWrites written) {
        this.readings = readings;
        this.facts = facts;
        this.words = words;
        this.matters = matters;
        this.policies = policies;
        this.organisation = organisation;
        this.clock = clock;
        this.written = written;
    }

    /** A page opened after something was recorded waits until the views show it, so that people see what they just did. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String position = request.getParameter(Way.RECORDED);
        if (position != null && position.matches("\\d{1,18}")) {
            written.await(Long.parseLong(position));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null
                || !(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith(PAGES)
                || page.getViewName() == null
                || page.getViewName().startsWith("redirect:")) {
            return;
        }
        Reading reading = readings.of(request);
        Map<String, Object> model = page.getModel();
        LocalDate until = model.get("asked") instanceof Asked asked
                ? asked.until()
                : reading.moment().day();
        model.putIfAbsent("reading", reading);
        model.putIfAbsent("way", reading.way());
        model.putIfAbsent("words", words);
        model.putIfAbsent("matters", matters);
        model.putIfAbsent("flags", new RuleFlags(policies, organisation, words, reading));
        model.putIfAbsent("accounts", new AccountNames(words));
        model.putIfAbsent("frame", frame(reading, until));
        model.putIfAbsent("momentWrong", wrong(reading.moment(), model.get("asked")));
        if ("drawer".equals(request.getHeader("HX-Target")) && model.containsKey("unfolded")) {
            page.setViewName("fragments/drawer :: entries(unfolded=${unfolded}, closeAt=${way.here()})");
        }
    }

    private Frame frame(Reading reading, LocalDate until) {
        long waiting = facts.waiting(reading);
        return new Frame(
                facts.unit(reading),
                Doors.rail(reading, waiting),
                Doors.tabs(reading, waiting),
                new Standing(
                        until,
                        reading.moment().known(),
                        clock.instant(),
                        facts.chain(reading.moment().known())),
                new Reader(reading.reader().name(), words.capital(words.word(reading.office())), SignInPage.LEAVE),
                facts.sample());
    }

    private static @Nullable String wrong(Moment moment, @Nullable Object asked) {
        if (moment.wrong() != null) {
            return moment.wrong();
        }
        LocalDate until = moment.until();
        LocalDate from = asked instanceof Asked range ? range.from() : null;
        return from != null && until != null && until.isBefore(from) ? "as-of.before-period" : null;
    }
}
