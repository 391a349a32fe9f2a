package vn.unionledger.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.guard.Rounds.Check;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("While the ledger runs")
class RoundsTest {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final TestDatabases DATABASES = TestServer.fresh();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = ApiServer.start(
                DATABASES, "ledger.rounds.database=300ms", "ledger.rounds.views=300ms", "ledger.rounds.chain=300ms");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("a right too much in the database closes it for writing, loudly, until the right is taken back")
    void databaseChanged() {
        String user = DATABASES.account("ledger_run").grantee();
        post().expect(201);
        assertThat(metric("ledger_integrity_findings{application=\"so-quy\",check=\"database\"}"))
                .isEqualTo("0.0");

        Harm.on(DATABASES, "root", "ledger", "grant delete on claim to " + user);
        await(() -> health("ledgerDatabase").contains("DOWN"));

        assertThat(health("ledgerDatabase")).contains("thừa quyền DELETE trên claim");
        assertThat(metric("ledger_integrity_findings{application=\"so-quy\",check=\"database\"}"))
                .isEqualTo("1.0");
        post().expect(503, "log.guarded");
        server.get(TestUnion.ACCOUNTANT, "/api/v1/vouchers").expect(200);

        Harm.on(DATABASES, "root", "ledger", "revoke delete on claim from " + user);
        await(() -> health("ledgerDatabase").contains("UP"));
        post().expect(201);
    }

    @Test
    @DisplayName("a row of a view that was changed is named with its event, and healed by building the view again")
    void rowChanged() {
        await(() -> health("ledgerViews").contains("UP"));
        server.awaitViews();
        String smallest = "(select p from (select min(position) p from entry) as least_one)";

        assertThat(Harm.on(
                        DATABASES,
                        "ledger_views",
                        "ledger_views",
                        "update entry set amount = amount + 1 where position = " + smallest + " limit 1"))
                .isOne();
        await("Bảng «entries», sự kiện \\d+: cột amount của entry là");

        Harm.on(DATABASES, "ledger_views", "ledger_views", "update view_token set rebuild_asked = 1");
        await(() -> health("ledgerViews").contains("UP"));
    }

    @Test
    @DisplayName("an event left out of a view is named")
    void rowMissing() {
        await(() -> health("ledgerViews").contains("UP"));

        Harm.on(DATABASES, "ledger_views", "ledger_views", "delete from entry order by position desc limit 1");
        await("Bảng «entries», sự kiện \\d+: thiếu 1 dòng trong entry");

        Harm.on(DATABASES, "ledger_views", "ledger_views", "update view_token set rebuild_asked = 1");
        await(() -> health("ledgerViews").contains("UP"));
    }

    @Test
    @DisplayName("a check that takes long keeps no other waiting")
    void eachByItself() throws InterruptedException {
        var over = new CountDownLatch(1);
        try (var rounds = new Rounds()) {
            rounds.walk(Check.VIEWS, Duration.ZERO, Duration.ofHours(1), () -> {
                over.countDown();
                return restForEver(rounds);
            });
            assertThat(over.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            rounds.walk(Check.DATABASE, Duration.ZERO, Duration.ofHours(1), () -> List.of("thừa quyền"));

            await(() -> rounds.found(Check.DATABASE) != null);

            assertThat(rounds.found(Check.DATABASE)).containsExactly("thừa quyền");
            assertThat(rounds.found(Check.VIEWS)).as("it rests").isNull();
        }
    }

    @Test
    @DisplayName("a check that rests ends with the program, and says nothing of the books")
    void endsAtRest() throws InterruptedException {
        var resting = new CountDownLatch(1);
        var ended = new AtomicReference<String>();
        var rounds = new Rounds();
        rounds.walk(Check.VIEWS, Duration.ZERO, Duration.ofHours(1), () -> {
            resting.countDown();
            try {
                return restForEver(rounds);
            } catch (CancellationException e) {
                ended.set(Thread.currentThread().isInterrupted() ? "broken off" : "told to end");
                throw e;
            }
        });
        assertThat(resting.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        rounds.close();

        assertThat(ended).hasValue("told to end");
        assertThat(rounds.found(Check.VIEWS)).isNull();
    }

    @Test
    @DisplayName("the figures of real postings are there to be collected: commands, batches, commits, views, rounds")
    void figures() {
        post().expect(201);
        server.awaitViews();

        String all = ask("/actuator/prometheus");

        assertThat(all)
                .contains(
                        "ledger_command_seconds_count{application=\"so-quy\",command=\"SubmitVoucher\",outcome=\"recorded\"}")
                .contains(
                        "ledger_command_seconds{application=\"so-quy\",command=\"SubmitVoucher\",outcome=\"recorded\",quantile=\"0.99\"}")
                .contains("ledger_append_batch_commands_count")
                .contains("ledger_append_batch_events_sum")
                .contains("ledger_append_commit_seconds_count")
                .contains("ledger_append_check_seconds_count")
                .contains("ledger_view_lag_events{application=\"so-quy\",view=\"entries\"} 0.0")
                .contains("ledger_view_lag_time_seconds{application=\"so-quy\",view=\"entries\"} 0.0")
                .contains("ledger_view_replay{application=\"so-quy\",view=\"entries\"} 1.0")
                .contains(
                        "ledger_integrity_check_seconds_count{application=\"so-quy\",check=\"chain\",outcome=\"agrees\"}");
        assertThat(Double.parseDouble(metric("ledger_append_commit_seconds_count{application=\"so-quy\"}")))
                .isPositive();
    }

    @Test
    @DisplayName("requests of every route are measured")
    void everyRoute() {
        long routes = server.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .distinct()
                .count();

        assertThat(routes).isGreaterThan(200);
        assertThat(Long.parseLong(properties().getProperty("management.metrics.web.server.max-uri-tags")))
                .isGreaterThan(2 * routes);
    }

    @Test
    @DisplayName("health and figures are told on the management port alone, which only this machine reaches")
    void notToStrangers() {
        assertThat(server.get(null, "/actuator/prometheus").response().body()).doesNotContain("ledger_");
        assertThat(server.get(TestUnion.ACCOUNTANT, "/actuator/health")
                        .response()
                        .body())
                .doesNotContain("ledgerDatabase");
        assertThat(properties().getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    @DisplayName("the rounds are walked often enough: views within two minutes, the database every five")
    void oftenEnough() {
        assertThat(DurationStyle.detectAndParse(properties().getProperty("ledger.rounds.views")))
                .isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(DurationStyle.detectAndParse(properties().getProperty("ledger.rounds.database")))
                .isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    private static List<String> restForEver(Rounds rounds) {
        while (true) {
            rounds.rest(Duration.ofSeconds(1).toNanos());
        }
    }

    @Test
    @DisplayName("a check that was stopped together with the program does not rest for all that time")
    void restsAreShort() {
        try (var rounds = new Rounds()) {
            rounds.walk(Check.CHAIN, Duration.ZERO, Duration.ofHours(1), () -> {
                rounds.rest(Duration.ofHours(1).toNanos());
                return List.of();
            });
            await(() -> rounds.found(Check.CHAIN) != null);
            assertThat(rounds.found(Check.CHAIN)).isEmpty();
        }
    }

    private static ApiServer.Answer post() {
        return server.post(TestUnion.ACCOUNTANT, "/api/v1/vouchers", """
                {"type":"other-income","fund":"cong-doan","place":"tien-mat","item":"25","amount":500000,
                 "documentOn":"2024-03-05","occurredOn":"2024-03-05"}""");
    }

    private static String health(String part) {
        return ask("/actuator/health/" + part);
    }

    private static String metric(String name) {
        return ask("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static String ask(String path) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(server.management() + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Properties properties() {
        var properties = new Properties();
        try (var in = RoundsTest.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    /** Awaits what is said of the views: a changed sum may be found a round before the row that makes it wrong. */
    private static void await(String words) {
        var named = Pattern.compile(words);
        await(() -> {
            String said = health("ledgerViews");
            return said.contains("DOWN") && named.matcher(said).find();
        });
    }

    private static void await(BooleanSupplier happens) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!happens.getAsBoolean()) {
            assertThat(System.nanoTime()).as("before the deadline").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
