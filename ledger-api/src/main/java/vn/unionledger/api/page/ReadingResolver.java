package vn.unionledger.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.signin.SignedIn;
import vn.unionledger.api.signin.UnitTree;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/** Gives a page its {@link Reading}: the unit from the session, or one below it that the reader chose. */
public final class ReadingResolver implements HandlerMethodArgumentResolver {

    private static final String KEPT_AS = ReadingResolver.class.getName();

    private final MomentReader moments;
    private final UnitTree tree;

    public ReadingResolver(MomentReader moments, UnitTree tree) {
        this.moments = moments;
        this.tree = tree;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reading.class;
    }

    @Override
    public Reading resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /** The reading of a request, made once. */
    Reading of(HttpServletRequest request) {
        if (request.getAttribute(KEPT_AS) instanceof Reading made) {
            return made;
        }
        SignedIn reader = reader();
        UnitId unit = chosen(reader, request.getParameter(Way.UNIT));
        Moment moment = moments.read(request.getParameter(Way.UNTIL), request.getParameter(Way.KNOWN));
        Reading reading = new Reading(reader, unit, moment, new Way(request.getRequestURI(), asked(request)));
        request.setAttribute(KEPT_AS, reading);
        return reading;
    }

    private UnitId chosen(SignedIn reader, @Nullable String asked) {
        if (asked == null || asked.isEmpty() || asked.equals(reader.unit().value())) {
            return reader.unit();
        }
        UnitId unit = Addresses.unit(asked);
        if (reader.office() != Office.FINANCE_OFFICER || !tree.isBelow(unit, reader.unit())) {
            throw new NoSuchPageException("no unit " + unit + " below " + reader.unit());
        }
        return unit;
    }

    private static SignedIn reader() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn reader) {
            return reader;
        }
        throw new ProblemException(401, "signin.needed");
    }

    private static Map<String, String> asked(HttpServletRequest request) {
        Map<String, String> asked = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && !values[0].isBlank() && !name.equals("lang") && !name.equals(Way.RECORDED)) {
                asked.put(name, values[0]);
            }
        });
        return asked;
    }
}
