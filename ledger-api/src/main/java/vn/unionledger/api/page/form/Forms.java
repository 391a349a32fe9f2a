package vn.unionledger.api.page.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.unionledger.api.door.Refusals;
import vn.unionledger.api.problem.Problem;
import vn.unionledger.api.problem.Problems;
import vn.unionledger.api.problem.Words;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.IdempotencyKey;

/** Carries out what a form asks, or shows the form again with everything typed and what is wrong. */
@Component
public class Forms {

    private final Words words;
    private final Refusals refusals;

    Forms(Words words, Refusals refusals) {
        this.words = words;
        this.refusals = refusals;
    }

    /**
     * Runs the act of a form that was sent.
     *
     * @param act records something and says where to go from there
     * @param again shows the form once more
     * @return the act's redirection, or the view of the form
     */
    public String send(SentForm sent, Supplier<String> act, Function<Typed, String> again) {
        try {
            return "redirect:" + act.get();
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            if (problem == null) {
                throw e;
            }
            HttpServletRequest request = sent.request();
            refusals.keep(
                    problem,
                    request.getMethod(),
                    pattern(request),
                    sent.reading().reader());
            sent.response().setStatus(problem.status());
            return again.apply(typed(request, problem));
        }
    }

    /**
     * Answers a form that records nothing.
     *
     * @param answer the view with the answer
     * @param again shows the form once more, with what is wrong in it
     */
    public String answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<String> answer,
            Function<Typed, String> again) {
        try {
            return answer.get();
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            if (problem == null) {
                throw e;
            }
            response.setStatus(problem.status());
            return again.apply(typed(request, problem));
        }
    }

    /** What stands in a form that was sent, without a word about it. */
    public Typed sent(HttpServletRequest request) {
        return Typed.again(key(request), FormFields.of(request), null, Map.of());
    }

    private Typed typed(HttpServletRequest request, Problem problem) {
        Locale language = LocaleContextHolder.getLocale();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Fault fault : problem.faults()) {
            errors.putIfAbsent(field(fault.pointer()), words.fault(fault, language));
        }
        return Typed.again(key(request), FormFields.of(request), words.detail(problem, language), errors);
    }

    /** A form whose key cannot be used gets a new one: nothing was recorded under the old. */
    private static String key(HttpServletRequest request) {
        String key = request.getParameter(IdempotencyKey.FIELD);
        return key != null && IdempotencyKey.isUsable(key)
                ? key
                : Typed.fresh(Map.of()).key();
    }

    /** {@code /parts/0/amount} stands in the field {@code parts[0].amount}. */
    static String field(String pointer) {
        StringBuilder field = new StringBuilder();
        for (String step : List.of(pointer.split("/", -1))) {
            if (!step.isEmpty() && step.chars().allMatch(Character::isDigit)) {
                field.append('[').append(step).append(']');
            } else if (!step.isEmpty()) {
                field.append(field.isEmpty() ? "" : ".").append(step);
            }
        }
        return field.toString();
    }

    private static String pattern(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "?")
                .toString();
    }
}
