package vn.unionledger.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.TestUnion.Member;
import vn.unionledger.api.signin.Enrolment;
import vn.unionledger.api.signin.Tokens;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.api.wiring.WebServer;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

/** The whole program on a free port with a {@link TestUnion} in it, and a way to ask it things as any of its members. */
public final class ApiServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Member, String> tokens = new HashMap<>();
    private final Map<Member, String> passwords = new HashMap<>();

    private ApiServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static ApiServer start() {
        return start(TestServer.fresh());
    }

    /** On databases of the test's own, to be harmed; settings as {@code name=value}. */
    public static ApiServer start(TestDatabases databases, String... settings) {
        Ledger ledger = Ledger.open(of(databases), TestServer.folder("keys"), Opening.real("Sổ thử"), LogListener.NONE);
        TestUnion.found(ledger);
        ApiServer server = new ApiServer(WebServer.start(
                ledger,
                null,
                Stream.concat(Stream.of("server.port=0", "management.server.port=0"), Stream.of(settings))
                        .toArray(String[]::new)));
        TestUnion.MEMBERS.forEach(server::enrol);
        server.awaitViews();
        return server;
    }

    public static Databases of(TestDatabases databases) {
        return Databases.of(
                (database, parameters) -> database.isEmpty()
                        ? databases.server().url("", parameters)
                        : databases.url(database, parameters),
                databases::account);
    }

    private void enrol(Member member) {
        passwords.put(
                member,
                bean(Enrolment.class)
                        .enrol(member.username(), member.person(), member.name(), member.unit(), member.office())
                        .orElseThrow());
        tokens.put(member, bean(Tokens.class).make(member.username(), "test", false, null));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String password(Member member) {
        return requireNonNull(passwords.get(member));
    }

    public String token(Member member) {
        return requireNonNull(tokens.get(member));
    }

    public String address() {
        var web = requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());
        return "http://127.0.0.1:" + web.getPort();
    }

    /** Where health and metrics are told. */
    public String management() {
        return "http://127.0.0.1:" + requireNonNull(context.getEnvironment().getProperty("local.management.port"));
    }

    /** Until the views show everything recorded so far. */
    public void awaitViews() {
        Ledger ledger = bean(Ledger.class);
        assertThat(ledger.follower().awaitPosition(ledger.reader().bound(), java.time.Duration.ofSeconds(30)))
                .as("the views reach the log")
                .isTrue();
    }

    /** Asks under a key of its own. */
    public Answer post(Member member, String path, String json) {
        return post(member, path, json, UUID.randomUUID().toString());
    }

    public Answer post(Member member, String path, String json, @Nullable String key) {
        return send("POST", member, path, json, key);
    }

    public Answer send(String method, @Nullable Member member, String path, String json, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Content-Type", "application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return ask(member, request);
    }

    /** Sends files, each as the part of its name. */
    public Answer upload(Member member, String path, Map<String, byte[]> parts) {
        String mark = "part-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach((name, bytes) -> {
            body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                            + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        body.writeBytes(("--" + mark + "--\r\n").getBytes(UTF_8));
        return ask(
                member,
                HttpRequest.newBuilder(URI.create(address() + path))
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .header("Content-Type", "multipart/form-data; boundary=" + mark)
                        .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public Answer get(@Nullable Member member, String path) {
        return ask(member, HttpRequest.newBuilder(URI.create(address() + path)).GET());
    }

    private Answer ask(@Nullable Member member, HttpRequest.Builder request) {
        if (member != null) {
            request.header("Authorization", "Bearer " + tokens.get(member));
        }
        return ask(request.build());
    }

    public Answer ask(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String text(String field) {
            return json().path(field).asString("");
        }

        /** The answer, if it is as expected; the whole of it in the message if not. */
        public Answer expect(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            return this;
        }

        /** Expects a problem. */
        public Answer expect(int status, String code) {
            expect(status);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(text("code")).as(response.body()).isEqualTo(code);
            assertThat(text("detail")).isNotBlank();
            return this;
        }

        /** Expects a fault at a place of the request. */
        public Answer expectFault(String pointer, String code) {
            expect(422, "request.faulty");
            assertThat(json().path("errors")).as(response.body()).anySatisfy(error -> {
                assertThat(error.path("pointer").asString()).isEqualTo(pointer);
                assertThat(error.path("code").asString()).isEqualTo(code);
            });
            return this;
        }
    }
}
