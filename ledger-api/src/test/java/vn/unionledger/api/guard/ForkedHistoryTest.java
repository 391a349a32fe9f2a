package vn.unionledger.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.signin.SignInPage;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("A log put back from an older backup, and gone on differently")
class ForkedHistoryTest {
    private static final List<String> TABLES = List.of("event", "append_key", "claim", "snapshot", "head");
    private static final TestDatabases DATABASES = TestServer.fresh();
    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = ApiServer.start(DATABASES, "ledger.rounds.views=300ms", "ledger.rounds.chain=300ms");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("is noticed by hash: views are built again, the chain is followed anew, and health and pages say so")
    void noticed() throws SQLException {
        post(100_000);
        dump();
        post(200_000);
        post(300_000);
        server.awaitViews();
        long before = server.bean(Ledger.class).reader().bound();
        assertThat(submitted()).containsExactly(100_000L, 200_000L, 300_000L);
        await(() -> health("ledgerChain").contains("UP"));

        restore();
        post(400_000);
        post(500_000);
        post(600_000);

        assertThat(server.bean(Ledger.class).reader().bound()).isGreaterThan(before);
        await(() -> submitted().equals(List.of(100_000L, 400_000L, 500_000L, 600_000L)));
        // a round that met the killed connections says so; the next finds everything sound
        await(() -> health("ledgerViews").contains("đã được dựng lại từ đầu")
                && health("ledgerViews").contains("UP"));
        assertThat(health("ledgerViews"))
                .contains("entries: Sổ gốc có lịch sử khác từ sự kiện " + before + " trở về trước");
        assertThat(firstPage()).contains("Sổ gốc có lịch sử khác từ sự kiện " + before);
        await(() -> chainFollowedTo(server.bean(Ledger.class).reader().bound()));
        await(() -> health("ledgerChain").contains("UP"));
    }

    /** As a client does it: an answer that says "not now" is followed by the same key again. */
    private static void post(long dong) {
        String key = UUID.randomUUID().toString();
        String voucher = """
                {"type":"other-income","fund":"cong-doan","place":"tien-mat","item":"25","amount":%d,
                 "documentOn":"2024-03-05","occurredOn":"2024-03-05"}""".formatted(dong);
        await(() -> {
            ApiServer.Answer answer = server.post(TestUnion.ACCOUNTANT, "/api/v1/vouchers", voucher, key);
            assertThat(answer.status()).as(answer.response().body()).isIn(201, 503);
            return answer.status() == 201;
        });
    }

    private static void dump() throws SQLException {
        List<String> all = new ArrayList<>(List.of("create database " + backup()));
        for (String table : TABLES) {
            all.add("create table " + backup() + "." + table + " like " + table);
            all.add("insert into " + backup() + "." + table + " select * from " + table);
        }
        execute(all);
    }

    /** Truncating is the one way past the triggers; everybody has lost the connection to a database that was restored. */
    private static void restore() throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : TABLES) {
            all.add("truncate table " + table);
            all.add("insert into " + table + " select * from " + backup() + "." + table);
        }
        try (Connection root = root();
                Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery("select id from information_schema.processlist where user in ('"
                        + DATABASES.account("ledger_run").user() + "', '"
                        + DATABASES.account("ledger_views").user() + "')")) {
            while (row.next()) {
                all.add("kill " + row.getLong(1));
            }
        }
        execute(all);
    }

    private static String backup() {
        return DATABASES.database("ledger") + "_backup";
    }

    private static List<Long> submitted() {
        try (Connection root = root();
                Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery("select total from " + DATABASES.database("ledger_views")
                        + ".voucher_step where step = 'SUBMITTED' and purpose = 'other-income' order by position")) {
            List<Long> totals = new ArrayList<>();
            while (row.next()) {
                totals.add(row.getLong(1));
            }
            return totals;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean chainFollowedTo(long position) {
        try (Connection root = root();
                Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery("select position from " + DATABASES.database("ledger_views")
                        + ".chain_agreement where disagreement is null")) {
            return row.next() && row.getLong(1) == position;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(List<String> statements) throws SQLException {
        try (Connection root = root();
                Statement statement = root.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection root() throws SQLException {
        var root = DATABASES.account("root");
        return DriverManager.getConnection(DATABASES.url("ledger"), root.user(), root.password());
    }

    /** Signs in as people do, and reads the page they land on. */
    private static String firstPage() {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            URI door = URI.create(server.address() + SignInPage.PATH);
            String form = browser.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString())
                    .body();
            Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
            assertThat(token.find()).as(form).isTrue();
            String fields = "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(TestUnion.ACCOUNTANT.username())
                    + "&password=" + encoded(server.password(TestUnion.ACCOUNTANT));
            HttpRequest signIn = HttpRequest.newBuilder(door)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields))
                    .build();
            return browser.send(signIn, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String health(String part) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(server.management() + "/actuator/health/" + part))
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

    private static void await(BooleanSupplier happens) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happens.getAsBoolean()) {
            assertThat(System.nanoTime()).as("before the deadline").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
