package vn.unionledger.api.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.unionledger.api.problem.Problem;
import vn.unionledger.api.problem.Problems;
import vn.unionledger.api.problem.Words;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.signin.SignedIn;

/**
 * Answers problems of the HTTP interface as RFC 9457 says, in Vietnamese, or in English where {@code Accept-Language} asks for
 * it.
 */
@RestControllerAdvice(annotations = RestController.class)
public final class ProblemAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Words words;
    private final Refusals refusals;

    public ProblemAnswers(Words words, Refusals refusals) {
        this.words = words;
        this.refusals = refusals;
    }

    @ExceptionHandler
    public ResponseEntity<ProblemDetail> answer(Exception thrown, HttpServletRequest request) {
        Problem problem = problem(thrown);
        if (problem == null) {
            LOG.error("{} {} failed", request.getMethod(), pattern(request), thrown);
            problem = Problem.of(500, "internal");
        }
        return answer(problem, request);
    }

    /** The answer for a problem, which is kept as a refusal. */
    public ResponseEntity<ProblemDetail> answer(Problem problem, HttpServletRequest request) {
        refusals.keep(problem, request.getMethod(), pattern(request), person());
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        Locale language = language(request);
        headers.setContentLanguage(language);
        if (problem.status() == 503
                || problem.code().equals("key.in-flight")
                || problem.code().equals("log.busy")) {
            headers.set(HttpHeaders.RETRY_AFTER, "2");
        }
        if (problem.status() == 401) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return new ResponseEntity<>(detail(problem, language), headers, HttpStatusCode.valueOf(problem.status()));
    }

    private ProblemDetail detail(Problem problem, Locale language) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:unionledger:problem:" + problem.code()));
        detail.setTitle(words.title(problem, language));
        detail.setDetail(words.detail(problem, language));
        detail.setProperty("code", problem.code());
        if (!problem.faults().isEmpty()) {
            detail.setProperty("errors", errors(problem.faults(), language));
        }
        return detail;
    }

    private List<Map<String, String>> errors(List<Fault> faults, Locale language) {
        List<Map<String, String>> errors = new ArrayList<>();
        for (Fault fault : faults) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("pointer", fault.pointer());
            error.put("code", fault.code());
            error.put("detail", words.fault(fault, language));
            errors.add(error);
        }
        return errors;
    }

    private static @Nullable Problem problem(Exception thrown) {
        Problem told = Problems.of(thrown);
        if (told != null) {
            return told;
        }
        return switch (thrown) {
            case HttpMessageNotReadableException unread
            when unread.getCause() instanceof RuntimeException cause -> Problems.of(cause);
            case HttpMessageNotReadableException _ -> Problem.of(400, "request.not-json", 1, 1);
            case MissingServletRequestParameterException missing ->
                Problem.of(400, "request.missing-parameter", missing.getParameterName());
            case MissingServletRequestPartException missing ->
                Problem.of(400, "request.missing-parameter", missing.getRequestPartName());
            case MaxUploadSizeExceededException _ -> Problem.of(413, "import.too-large");
            case MultipartException _ -> Problem.of(415, "request.multipart");
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case TypeMismatchException mismatch ->
                Problem.of(400, "request.parameter", String.valueOf(mismatch.getPropertyName()));
            case NoResourceFoundException _, NoHandlerFoundException _ -> Problem.of(404, "not-found");
            case HttpRequestMethodNotSupportedException method -> Problem.of(405, "request.method", method.getMethod());
            case HttpMediaTypeNotSupportedException _ -> Problem.of(415, "request.media-type");
            case HttpMediaTypeNotAcceptableException _ -> Problem.of(406, "request.not-acceptable");
            default -> null;
        };
    }

    /** An address with an id that cannot be one leads nowhere; a parameter that cannot be read is a mistake. */
    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath ? Problem.of(404, "not-found") : Problem.of(400, "request.parameter", mismatch.getName());
    }

    /** English only where it comes first. */
    static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                        && request.getLocale().getLanguage().equals("en")
                ? Locale.ENGLISH
                : VIETNAMESE;
    }

    private static String pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "?" : pattern.toString();
    }

    private static @Nullable SignedIn person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
