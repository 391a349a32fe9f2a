package vn.unionledger.api.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;

/** What a handler says of itself: the first sentence above the method, or above its class. */
final class Sentences {
    private Sentences() {}

    static String of(HandlerMethod handler) {
        Class<?> type = handler.getBeanType();
        String source = read(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        String method = Pattern.quote(handler.getMethod().getName());
        Matcher above = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@(?:Get|Post|Put)Mapping(?:(?!\\*/|Mapping).)*? " + method
                                + "\\(",
                        Pattern.DOTALL)
                .matcher(source);
        if (above.find()) {
            String sentence = first(above.group(1));
            if (!sentence.isEmpty()) {
                return sentence;
            }
        }
        Matcher heading = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@RestController", Pattern.DOTALL)
                .matcher(source);
        String act = handler.getMethod().getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        String words = act.substring(0, 1).toUpperCase(Locale.ROOT) + act.substring(1);
        return heading.find() ? words + ": " + first(heading.group(1)) : words;
    }

    private static String first(String comment) {
        String words = comment.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("@param.*", "")
                .replaceAll("(?s)@(param|return|throws).*", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
