package vn.unionledger.api.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.Option;

/** The language a command answers in: Vietnamese unless English is asked for. */
final class Tongue {
    @Option(
            names = "--lang",
            defaultValue = "${env:LEDGER_LANG:-vi}",
            paramLabel = "vi|en",
            description = "Ngôn ngữ trả lời. / Language of the answers. (${DEFAULT-VALUE})")
    private String language = "vi";

    /** @throws CommandRefusedException if it is neither of the two */
    Locale locale() {
        return switch (language) {
            case "vi" -> Locale.forLanguageTag("vi");
            case "en" -> Locale.ENGLISH;
            default ->
                throw new CommandRefusedException(
                        "--lang phải là vi hoặc en, không phải " + language + ".",
                        "--lang must be vi or en, not " + language + ".");
        };
    }

    /** The words under a key of the bundle {@code cli}; numbers as the language writes them. */
    String said(String key, Object... facts) {
        Locale locale = locale();
        String pattern = ResourceBundle.getBundle(
                        "cli",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        Locale numbers = locale.equals(Locale.ENGLISH) ? locale : Locale.GERMAN;
        Object[] shown = Arrays.stream(facts)
                .map(fact -> fact instanceof Number number && !(fact instanceof Double)
                        ? String.format(numbers, "%,d", number.longValue())
                        : fact instanceof Double number ? String.format(numbers, "%,.1f", number) : fact)
                .toArray();
        return new MessageFormat(pattern, locale).format(shown);
    }
}
