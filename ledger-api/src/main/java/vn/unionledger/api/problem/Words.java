package vn.unionledger.api.problem;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.unionledger.api.request.Fault;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.DateText;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.Refusal;

/** Says problems and words of the union in Vietnamese or English. */
public final class Words {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final String FUND = "Quỹ ";
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final MessageSource messages;
    private final Names names;

    public Words(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    /** What is wrong and what to do. */
    public String detail(Problem problem, Locale language) {
        return said("problem." + problem.code(), problem.facts(), language);
    }

    /** What kind of problem it is, in few words. */
    public String title(Problem problem, Locale language) {
        return said("title." + problem.status(), List.of(), language);
    }

    /** What is wrong with one place of a request. */
    public String fault(Fault fault, Locale language) {
        return said(new String[] {"fault." + fault.code(), "problem." + fault.code()}, fault.facts(), language);
    }

    /** The union's word for a constant, such as {@code word.Office.CHAIR}: chủ tịch. */
    public String word(Enum<?> constant, Locale language) {
        return said(
                "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(), List.of(), language);
    }

    /** Any message by its key. */
    public String said(String key, List<?> facts, Locale language) {
        return said(new String[] {key}, facts, language);
    }

    private String said(String[] keys, List<?> facts, Locale language) {
        Object[] shown = facts.stream().map(fact -> shown(fact, language)).toArray();
        return messages.getMessage(new DefaultMessageSourceResolvable(keys, shown), language);
    }

    private String shown(Object fact, Locale language) {
        return switch (fact) {
            case Vnd amount when isEnglish(language) -> String.format(Locale.ENGLISH, "%,d đồng", amount.dong());
            case Vnd amount -> AmountText.PLAIN.withUnit(amount);
            case Long number when isEnglish(language) -> String.format(Locale.ENGLISH, "%,d", number);
            case Long number -> String.format(Locale.GERMAN, "%,d", number);
            case Percent rate -> percent(rate, isEnglish(language) ? Locale.ENGLISH : Locale.GERMAN);
            case LocalDate day when isEnglish(language) -> ENGLISH_DAY.format(day);
            case LocalDate day -> DateText.of(day);
            case YearMonth month -> MONTH.format(month);
            case Enum<?> constant -> word(constant, language);
            case PolicyId policy ->
                names.rule(policy)
                        .map(rule -> said("rule.named", List.of(rule.decision(), rule.from()), language))
                        .orElse(policy.value());
            case FundCode fund -> names.fund(fund).map(Words::named).orElse(fund.value());
            case PlaceCode place -> names.place(place).map(Words::quoted).orElse(place.value());
            case Account account -> account(account, language);
            case Named(String kind, String name) ->
                requireNonNull(messages.getMessage("word." + kind + "." + name, null, name, language));
            case Refusal refusal -> detail(Problems.of(refusal), language);
            default -> fact.toString();
        };
    }

    private String account(Account account, Locale language) {
        String detail = Objects.requireNonNullElse(account.detail(), "");
        String kind = word(account.kind(), language);
        return switch (account.kind()) {
            case PLACE -> shown(new PlaceCode(detail), language);
            case INCOME, EXPENSE -> kind + " " + quoted(shown(new Named("item", detail), language));
            default -> kind;
        };
    }

    /** The messages say "quỹ" before it. */
    private static String named(String fund) {
        return quoted(fund.startsWith(FUND) ? fund.substring(FUND.length()) : fund);
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    private static String percent(Percent rate, Locale digits) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(digits))
                        .format(BigDecimal.valueOf(rate.points(), 2))
                + NO_BREAK_SPACE
                + "%";
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** A purpose or field by its stored name, to be said in words where there are some. */
    record Named(String kind, String name) {}
}
