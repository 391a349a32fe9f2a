package vn.unionledger.api.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;
import vn.unionledger.api.door.DoorKeeper;
import vn.unionledger.api.problem.LostDatabase;
import vn.unionledger.api.request.IdempotencyKey;

/**
 * Answers for a database that is away, wherever on a request's way it was missed: already at the session, or last at the page. A
 * page that was asked for is asked for again by itself; a form that was sent can be sent again as it was, under its own key, so
 * that it is recorded once whatever became of the first time.
 */
public final class AwayFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(AwayFilter.class);
    private static final String DOOR = "/api/";
    private static final String SECONDS = "5";

    private final DoorKeeper keeper;
    private final ViewResolver views;
    private final LocaleResolver languages;
    private final ResourceUrlProvider files;
    private final ResourceUrlEncodingFilter addresses = new ResourceUrlEncodingFilter();

    /** @param files knows the address of a style sheet as it is now */
    public AwayFilter(DoorKeeper keeper, ViewResolver views, LocaleResolver languages, ResourceUrlProvider files) {
        this.keeper = keeper;
        this.views = views;
        this.languages = languages;
        this.files = files;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !LostDatabase.isBehind(e)) {
                throw e;
            }
            LOG.warn("{} was asked for while the database was away: {}", request.getMethod(), e.toString());
            response.resetBuffer();
            if (request.getRequestURI().startsWith(DOOR)) {
                keeper.resolveException(request, response, null, e);
            } else {
                show(request, response);
            }
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Map<String, @Nullable Object> model = new HashMap<>();
        boolean asked = HttpMethod.GET.matches(request.getMethod());
        if (asked) {
            response.setHeader("Refresh", SECONDS);
        }
        model.put("asked", asked);
        model.put("at", address(request));
        model.put("sent", canBeSentAgain(request) ? request.getParameterMap() : null);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        addresses.doFilter(request, response, (asking, answering) -> {
            asking.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, files);
            render(model, (HttpServletRequest) asking, (HttpServletResponse) answering);
        });
    }

    private void render(Map<String, @Nullable Object> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            View page = Objects.requireNonNull(views.resolveViewName("away", languages.resolveLocale(request)));
            page.render(model, request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Without a key a second time may double the first, and a file is no longer there to be sent. */
    private static boolean canBeSentAgain(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getParameter(IdempotencyKey.FIELD) != null;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
