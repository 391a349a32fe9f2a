package vn.unionledger.api.door;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Today;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.DateBasis;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.feed.ViewStates;

/**
 * Reads from an address what a report is to speak about: {@code year}, {@code month} or {@code from} and {@code until};
 * {@code knownOn}, the day whose evening the books are taken from; {@code by=concerned}. Days are 2024-12-31 or 31/12/2024.
 * Without any: everything up to today, as known now.
 */
public final class AskedResolver implements HandlerMethodArgumentResolver {
    private final Moments moments;
    private final ViewStates views;
    private final InstantSource clock;

    public AskedResolver(Moments moments, ViewStates views, InstantSource clock) {
        this.moments = moments;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Asked resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        LocalDate knownOn = day(request, "knownOn");
        long known = knownOn == null ? views.shown() : Math.min(views.shown(), moments.knownOn(knownOn));
        return period(request, known).by(basis(request));
    }

    private Asked period(NativeWebRequest request, long known) {
        String year = text(request, "year");
        if (year != null) {
            return Asked.year(number("year", year), known);
        }
        String month = text(request, "month");
        if (month != null) {
            return Asked.month(month(month), known);
        }
        LocalDate from = day(request, "from");
        LocalDate until = day(request, "until");
        LocalDate last = until == null ? Today.at(clock) : until;
        if (from != null && last.isBefore(from)) {
            throw wrong("until");
        }
        return new Asked(from, last, known, DateBasis.BOOKED);
    }

    private static DateBasis basis(NativeWebRequest request) {
        String by = text(request, "by");
        return switch (by) {
            case null -> DateBasis.BOOKED;
            case "booked" -> DateBasis.BOOKED;
            case "concerned" -> DateBasis.CONCERNED;
            default -> throw wrong("by");
        };
    }

    private static int number(String name, String text) {
        if (!text.matches("(19|20|21)\\d{2}")) {
            throw wrong(name);
        }
        return Integer.parseInt(text);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException _) {
            throw wrong("month");
        }
    }

    private static @Nullable LocalDate day(NativeWebRequest request, String name) {
        return Days.read(name, text(request, name));
    }

    private static @Nullable String text(NativeWebRequest request, String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static ProblemException wrong(String name) {
        return new ProblemException(400, "request.parameter", name);
    }
}
