import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Loads one file from an address, where a machine has a JDK and neither curl nor wget: {@code java Fetch.java URL FILE}. */
final class Fetch {
    private Fetch() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(arguments[0])).build(),
                    HttpResponse.BodyHandlers.ofFile(Path.of(arguments[1])));
            if (answer.statusCode() != 200) {
                System.err.println(arguments[0] + " answers " + answer.statusCode());
                System.exit(1);
            }
        }
    }
}
