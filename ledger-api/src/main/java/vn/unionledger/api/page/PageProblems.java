package vn.unionledger.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.unionledger.api.door.Refusals;
import vn.unionledger.api.problem.Problem;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.problem.Problems;
import vn.unionledger.api.problem.Words;
import vn.unionledger.api.signin.SignedIn;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.AppendRefusedException;

/** Says on a page why a request was not carried out, where no form is there to say it, and leads back to what it was about. */
@ControllerAdvice(basePackages = "vn.unionledger.api.page")
class PageProblems {

    private final Words words;
    private final Refusals refusals;

    PageProblems(Words words, Refusals refusals) {
        this.words = words;
        this.refusals = refusals;
    }

    @ExceptionHandler({ProblemException.class, RefusedException.class, AppendRefusedException.class})
    ModelAndView tell(RuntimeException thrown, HttpServletRequest request) {
        Problem problem = Objects.requireNonNull(Problems.of(thrown));
        refusals.keep(problem, request.getMethod(), pattern(request), reader());
        Locale language = LocaleContextHolder.getLocale();
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        page.addObject("title", words.title(problem, language));
        page.addObject("text", words.detail(problem, language));
        page.addObject("back", request.getRequestURI().replaceFirst("/[^/]+$", ""));
        return page;
    }

    private static String pattern(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "?")
                .toString();
    }

    private static @Nullable SignedIn reader() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn reader ? reader : null;
    }
}
