package vn.unionledger.api.wiring;

import static org.springframework.security.config.Customizer.withDefaults;

import com.google.crypto.tink.Mac;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import vn.unionledger.api.door.DoorKeeper;
import vn.unionledger.api.signin.AccountSessions;
import vn.unionledger.api.signin.AccountSignIn;
import vn.unionledger.api.signin.Accounts;
import vn.unionledger.api.signin.ApiTokens;
import vn.unionledger.api.signin.Bearers;
import vn.unionledger.api.signin.Guesses;
import vn.unionledger.api.signin.NewAccounts;
import vn.unionledger.api.signin.Passwords;
import vn.unionledger.api.signin.SignInPage;
import vn.unionledger.api.signin.TokenFilter;
import vn.unionledger.api.signin.Tokens;

/** Who is let in where: pages by session, the HTTP interface by token. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 8 * 60 * 60)
public class SignInWiring {
    private static final String[] FILES = {"/css/**", "/js/**", "/img/**", "/fonts/**", "/favicon.ico"};

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    NewAccounts newAccounts(Accounts accounts, Passwords passwords) {
        return new NewAccounts(accounts, passwords);
    }

    @Bean
    Bearers bearers() {
        return new Bearers(System::nanoTime);
    }

    @Bean
    Tokens tokens(ApiTokens tokens, Accounts accounts, Mac hashing, InstantSource clock, Bearers bearers) {
        return new Tokens(tokens, accounts, hashing, clock, bearers);
    }

    /** Each filter of each chain would be observed by itself, for nobody: a third of what a request costs. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Styles and scripts: no session, no database, and the browser may keep them. */
    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http) {
        return http.securityMatcher(FILES)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .headers(headers -> headers.disable())
                .authorizeHttpRequests(ask -> ask.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens, DoorKeeper keeper) {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .logout(leave -> leave.disable())
                .servletApi(servlet -> servlet.disable())
                .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(tokens), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(keeper).accessDeniedHandler(keeper))
                .authorizeHttpRequests(ask -> ask.requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, Accounts accounts, Passwords passwords, JdbcClient app, InstantSource clock) {
        return http.authenticationProvider(new AccountSignIn(accounts, passwords, new Guesses(app, clock)))
                .securityContext(context -> context.securityContextRepository(new AccountSessions(accounts)))
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .usernameParameter("username")
                        .passwordParameter("password")
                        .failureHandler(SignInPage.failure())
                        .permitAll())
                .logout(leave -> leave.logoutUrl(SignInPage.LEAVE).logoutSuccessUrl(SignInPage.PATH + "?left"))
                .authorizeHttpRequests(ask -> ask.requestMatchers(SignInPage.PATH, "/error", "/giao-dien/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .build();
    }

    /** Nobody's session is looked up for a style sheet: a page needs a dozen files, and some while the database is away. */
    @Bean
    HttpSessionIdResolver sessionIds(CookieSerializer sessionCookie) {
        CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(sessionCookie);
        List<PathPatternRequestMatcher> files = Stream.of(FILES)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
        return new HttpSessionIdResolver() {
            @Override
            public List<String> resolveSessionIds(HttpServletRequest request) {
                return files.stream().anyMatch(file -> file.matches(request))
                        ? List.of()
                        : cookies.resolveSessionIds(request);
            }

            @Override
            public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
                cookies.setSessionId(request, response, id);
            }

            @Override
            public void expireSession(HttpServletRequest request, HttpServletResponse response) {
                cookies.expireSession(request, response);
            }
        };
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("so-quy");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
