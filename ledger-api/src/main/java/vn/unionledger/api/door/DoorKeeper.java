package vn.unionledger.api.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.problem.Problem;

/**
 * Answers those the HTTP interface does not let in, and what never came to a handler of it, in the same form as any other
 * problem.
 */
public final class DoorKeeper implements AuthenticationEntryPoint, AccessDeniedHandler, HandlerExceptionResolver {
    private static final String DOOR = "/api/";

    private final ProblemAnswers answers;
    private final JsonMapper json;

    public DoorKeeper(ProblemAnswers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        write(answers.answer(Problem.of(401, "signin.needed"), request), response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(answers.answer(Problem.of(403, "signin.not-allowed"), request), response);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!request.getRequestURI().startsWith(DOOR)) {
            return null;
        }
        try {
            write(answers.answer(thrown, request), response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ResponseEntity<ProblemDetail> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        json.writeValue(response.getOutputStream(), answer.getBody());
    }
}
