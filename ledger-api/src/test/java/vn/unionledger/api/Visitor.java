package vn.unionledger.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.unionledger.api.TestUnion.Member;
import vn.unionledger.api.signin.SignInPage;

/** Somebody who signed in as people do and reads pages, without a browser. */
public final class Visitor implements AutoCloseable {
    private final ApiServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    public Visitor(ApiServer server, Member member) {
        this.server = server;
        URI door = URI.create(server.address() + SignInPage.PATH);
        String form = read(HttpRequest.newBuilder(door));
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
        assertThat(token.find()).as(form).isTrue();
        String fields = "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(member.username()) + "&password="
                + encoded(server.password(member));
        read(HttpRequest.newBuilder(door)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** A page's text. */
    public String get(String page) {
        return read(HttpRequest.newBuilder(URI.create(server.address() + page)));
    }

    @Override
    public void close() {
        client.close();
    }

    private String read(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
