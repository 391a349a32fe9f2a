package vn.unionledger.api.door;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.AskedBody;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.IdempotencyKey;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.SignedIn;
import vn.unionledger.core.chain.Sha256;

/** Gives a handler that records something its {@link Sending}: the key from header or form, the person and unit from the sign-in. */
public final class SendingResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sending.class;
    }

    @Override
    public Sending resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of((HttpServletRequest) request.getNativeRequest());
    }

    /** The sending of a request. */
    public static Sending of(HttpServletRequest http) {
        SignedIn by = person();
        if (by.readOnly()) {
            throw new ProblemException(403, "signin.read-only");
        }
        String header = http.getHeader(IdempotencyKey.HEADER);
        String key = header == null ? http.getParameter(IdempotencyKey.FIELD) : IdempotencyKey.bare(header);
        if (key == null || key.isEmpty()) {
            throw new ProblemException(400, "key.missing");
        }
        if (!IdempotencyKey.isUsable(key)) {
            throw new ProblemException(400, "key.unusable");
        }
        return new Sending(by.person(), by.office(), by.unit(), key, () -> asked(http));
    }

    private static Sha256 asked(HttpServletRequest http) {
        String method = http.getMethod();
        String path = http.getRequestURI();
        if (http.getAttribute(JsonBodies.ASKED) instanceof JsonNode json) {
            return AskedBody.json(method, path, json);
        }
        return http.getHeader(IdempotencyKey.HEADER) == null
                ? AskedBody.form(method, path, FormFields.of(http))
                : AskedBody.empty(method, path);
    }

    private static SignedIn person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person;
        }
        throw new ProblemException(401, "signin.needed");
    }
}
