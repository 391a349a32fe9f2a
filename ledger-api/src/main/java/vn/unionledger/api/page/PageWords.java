package vn.unionledger.api.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.money.Vnd;

/** Says things in the reader's language. Templates know it as {@code words}. */
public final class PageWords {

    private static final Show SHOW = new Show();

    private final MessageSource messages;

    public PageWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A message; amounts, days, periods and words of the union among its facts are said as people say them. */
    public String said(String key, Object... facts) {
        Object[] shown = Arrays.stream(facts).map(this::shown).toArray();
        return messages.getMessage(
                new DefaultMessageSourceResolvable(new String[] {key}, shown), LocaleContextHolder.getLocale());
    }

    /** A period's name: "năm 2024", "quý III năm 2023", "tháng 12 năm 2024". */
    public String period(Period period) {
        return switch (period.length()) {
            case YEAR -> said("period.year", Integer.toString(period.year()));
            case QUARTER -> said("period.quarter", period.roman(), Integer.toString(period.year()));
            case MONTH -> said("period.month", "%02d".formatted(period.number()), Integer.toString(period.year()));
        };
    }

    /** The union's word for a constant, such as {@code word.Office.CHAIR}: chủ tịch. */
    public String word(Enum<?> constant) {
        return word(constant.getDeclaringClass().getSimpleName(), constant.name());
    }

    /** The union's word for a stored name; the name itself where there is no word, nothing for none. */
    public String word(String kind, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            return "";
        }
        String said = messages.getMessage("word." + kind + "." + name, null, name, language());
        return said == null ? name : said;
    }

    /** The same words with a capital at their beginning. */
    public String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language()) + words.substring(1);
    }

    /** Constants to choose from, by name, each in words. */
    public Map<String, String> listed(Enum<?>... constants) {
        Map<String, String> listed = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            listed.put(constant.name(), capital(word(constant)));
        }
        return listed;
    }

    /** The same after an entry for none of them, or any, which the key says. */
    public Map<String, String> listedOr(String none, Enum<?>... constants) {
        Map<String, String> listed = new LinkedHashMap<>();
        listed.put("", said(none));
        listed.putAll(listed(constants));
        return listed;
    }

    private Object shown(Object fact) {
        return switch (fact) {
            case Vnd amount -> SHOW.amountDong(amount.dong());
            case Long number -> SHOW.amount(number);
            case Integer number -> SHOW.amount(number);
            case LocalDate day -> SHOW.date(day);
            case Period period -> period(period);
            case Enum<?> constant -> word(constant);
            default -> fact.toString();
        };
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
