package vn.unionledger.api.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Texts;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/**
 * Gives handlers the person at the door and the unit that is looked at. The unit is the person's own; a finance officer may name
 * one below with {@code ?unit=}. Any other one is answered as if it did not exist.
 */
public final class SignedInResolver implements HandlerMethodArgumentResolver {
    private final UnitTree tree;

    public SignedInResolver(UnitTree tree) {
        this.tree = tree;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == Seen.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        SignedIn person = person();
        return parameter.getParameterType() == SignedIn.class ? person : seen(person, request.getParameter("unit"));
    }

    private Seen seen(SignedIn person, @Nullable String asked) {
        if (asked == null || asked.isBlank() || asked.equals(person.unit().value())) {
            return new Seen(person, person.unit(), person.office() != Office.FINANCE_OFFICER);
        }
        UnitId unit = unit(Texts.clean(asked));
        if (person.office() != Office.FINANCE_OFFICER || !tree.isBelow(unit, person.unit())) {
            throw ProblemException.notFound();
        }
        return new Seen(person, unit, false);
    }

    private static UnitId unit(String text) {
        try {
            return new UnitId(text);
        } catch (IllegalArgumentException _) {
            throw ProblemException.notFound();
        }
    }

    private static SignedIn person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person;
        }
        throw new ProblemException(401, "signin.needed");
    }
}
