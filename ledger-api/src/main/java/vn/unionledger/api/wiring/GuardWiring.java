package vn.unionledger.api.wiring;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.unionledger.api.guard.Rounds;
import vn.unionledger.api.guard.Rounds.Check;
import vn.unionledger.api.guard.ViewMeters;
import vn.unionledger.projections.feed.Disagreement;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.feed.Watchdog;
import vn.unionledger.projections.integrity.ChainState;
import vn.unionledger.projections.integrity.ChainWatch;

/** The rounds walked while the program runs, and where their findings are told: health and metrics on the management port. */
@Configuration(proxyBeanMethods = false)
public class GuardWiring {
    /** About two seconds of hashing. */
    private static final int CHAIN_EVENTS_A_ROUND = 200_000;

    /** Under a name of its own: gifts have rounds too. */
    @Bean("guardRounds")
    Rounds rounds(
            Ledger ledger,
            InstantSource clock,
            @Value("${ledger.rounds.database}") Duration database,
            @Value("${ledger.rounds.views}") Duration views,
            @Value("${ledger.rounds.chain}") Duration chain,
            @Value("${ledger.rounds.chain-again}") Duration again) {
        var watchdog = new Watchdog(ledger.viewsKeeping(), ledger.reader(), ledger.views(), clock);
        var chainWatch =
                new ChainWatch(ledger.reader(), ledger.identity().ledgerId(), ledger.viewsKeeping(), clock, again);
        var rounds = new Rounds();
        // the database was looked at when the ledger was opened
        rounds.walk(Check.DATABASE, database, database, ledger.guard()::check);
        rounds.walk(Check.VIEWS, Duration.ZERO, views, () -> watchdog.check(rounds::rest).stream()
                .map(Disagreement::toString)
                .toList());
        rounds.walk(Check.CHAIN, Duration.ZERO, chain, () -> {
            ChainState state = chainWatch.follow(CHAIN_EVENTS_A_ROUND, rounds::rest);
            return state.disagreement() == null ? List.of() : List.of(state.disagreement());
        });
        return rounds;
    }

    @Bean
    MeterBinder commandMeters(Ledger ledger) {
        return ledger.meters()::addTo;
    }

    @Bean
    ViewMeters viewMeters(Ledger ledger, ViewStates states, InstantSource clock) {
        return new ViewMeters(ledger.views(), states, ledger.reader(), ledger.follower(), clock);
    }

    /** Health and figures need no sign-in, but are told to this machine alone, whatever port they are on. */
    @Bean
    @Order(-1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .authorizeHttpRequests(ask -> ask.anyRequest()
                        .access((_, asked) -> new AuthorizationDecision(
                                isThisMachine(asked.getRequest().getRemoteAddr()))))
                .build();
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Bean
    HealthIndicator ledgerDatabase(Rounds rounds) {
        return () -> health(rounds, Check.DATABASE);
    }

    @Bean
    HealthIndicator ledgerViews(Rounds rounds, ViewStates states) {
        return () -> {
            List<String> said = states.all().stream()
                    .filter(state -> state.said() != null)
                    .map(state -> state.view() + ": " + state.said())
                    .toList();
            Health found = health(rounds, Check.VIEWS);
            return said.isEmpty()
                    ? found
                    : Health.status(found.getStatus())
                            .withDetails(found.getDetails())
                            .withDetail("said", said)
                            .build();
        };
    }

    @Bean
    HealthIndicator ledgerChain(Rounds rounds) {
        return () -> health(rounds, Check.CHAIN);
    }

    private static Health health(Rounds rounds, Check check) {
        List<String> found = rounds.found(check);
        if (found == null || found.isEmpty()) {
            return Health.up().build();
        }
        return Health.down().withDetail("found", found).build();
    }
}
