package vn.unionledger.api.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Where the words are: {@code problems}, {@code words} of the union, and {@code messages} of the pages, each in two languages. */
public final class Messages {
    static final List<String> BUNDLES = List.of("problems", "words", "messages");

    private Messages() {}

    /** Vietnamese unless English is asked for. A key without words is an error. */
    public static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        BUNDLES.forEach(source::addBasenames);
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.forLanguageTag("vi"));
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
