package vn.unionledger.projections.entries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;

/** Which things a figure is the sum of, and what of them it adds up. The same pick sums a figure and unfolds it. */
public final class Pick {
    /** Where the things stand. */
    enum Source {
        ENTRY,
        VOUCHER,
        FACT,
        INSPECTION
    }

    /** How a voucher's reason is named in SQL; a reversal stands for what it takes back. */
    private enum Naming {
        /** Beside each entry or voucher. */
        EACH("coalesce(o.purpose, p.purpose)", "coalesce(o.topic, p.topic)", "coalesce(o.ref, p.ref)"),
        /** Of entries summed by account, fund, reason and day. */
        ALIKE("e.purpose", "e.topic", "e.ref");

        private final String purpose;
        private final String topic;
        private final String ref;

        Naming(String purpose, String topic, String ref) {
            this.purpose = purpose;
            this.topic = topic;
            this.ref = ref;
        }
    }

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private final Source source;
    private final Measure measure;
    private final UnitId unit;
    private final Asked asked;
    private final Span span;
    private final boolean credit;
    private final List<Function<Naming, String>> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private boolean asksVouchers;
    private boolean asksCase;

    private Pick(Source source, Measure measure, UnitId unit, Asked asked, Span span, boolean credit) {
        this.source = source;
        this.measure = measure;
        this.unit = unit;
        this.asked = asked;
        this.span = span;
        this.credit = credit;
        parameters.put("unit", unit.value());
        parameters.put("known", asked.known());
        switch (span) {
            case PERIOD -> {
                parameters.put("from", asked.start());
                parameters.put("until", asked.until());
            }
            case UNTIL -> parameters.put("until", asked.until());
            case BEFORE -> parameters.put("from", asked.start());
        }
    }

    /** Entries, summed as debits: places of money, expenses, receivables. */
    public static Pick debits(UnitId unit, Asked asked, Span span) {
        return new Pick(Source.ENTRY, Measure.AMOUNT, unit, asked, span, false);
    }

    /** Entries, summed as credits: income, what is owed. */
    public static Pick credits(UnitId unit, Asked asked, Span span) {
        return new Pick(Source.ENTRY, Measure.AMOUNT, unit, asked, span, true);
    }

    /** Posted vouchers, counted. */
    public static Pick vouchers(Measure measure, UnitId unit, Asked asked) {
        return new Pick(Source.VOUCHER, measure, unit, asked, Span.PERIOD, false);
    }

    /** Register facts of these kinds. */
    public static Pick facts(Measure measure, UnitId unit, Asked asked, Span span, FactKind... kinds) {
        Pick pick = new Pick(Source.FACT, measure, unit, asked, span, false);
        return pick.in(
                "f.what", "kinds", List.of(kinds).stream().map(Enum::name).toList());
    }

    /** Inspections that were recorded or moved on in the period, as they stood at its end. */
    public static Pick inspections(UnitId unit, Asked asked) {
        return new Pick(Source.INSPECTION, Measure.TIMES, unit, asked, Span.PERIOD, false);
    }

    /** Only vouchers for these purposes; a reversal counts, with the other sign, as what it takes back. */
    public Pick purpose(String... words) {
        if (source == Source.VOUCHER) {
            in("p.purpose", "plain", withReversal(List.of(words)));
        }
        return in(naming -> naming.purpose, "words", List.of(words));
    }

    public Pick topic(Collection<String> topics) {
        asksCase = true;
        return in(
                naming -> switch (source) {
                    case ENTRY, VOUCHER -> naming.topic;
                    case FACT -> "f.topic";
                    case INSPECTION -> "i.kind";
                },
                "topics",
                topics);
    }

    /** Only what belongs to this case, round, campaign, event, gift or loan. */
    public Pick ref(String id) {
        asksCase = true;
        return in(naming -> source == Source.FACT ? "f.subject" : naming.ref, "refs", List.of(id));
    }

    /** Only accounts that are one of these or a part of one: {@code expense:31} takes {@code expense:31/tham-hoi} too. */
    public Pick accounts(String... accounts) {
        List<String> any = new ArrayList<>();
        for (String account : accounts) {
            String name = "account" + parameters.size();
            any.add(account.endsWith(":") ? "e.account like :" + name : isOrPartOf(name));
            parameters.put(name, account.endsWith(":") ? account + "%" : account);
        }
        add("(" + String.join(" or ", any) + ")");
        return this;
    }

    private String isOrPartOf(String name) {
        return "e.account = :" + name + " or e.account like concat(:" + name + ", '/%')";
    }

    /** Leaves out accounts that are one of these or a part of one. */
    public Pick without(String... accounts) {
        for (String account : accounts) {
            String name = "without" + parameters.size();
            add("not (" + isOrPartOf(name) + ")");
            parameters.put(name, account);
        }
        return this;
    }

    /** Only entries of this fund. */
    public Pick fund(FundCode fund) {
        return in("e.fund", "funds", List.of(fund.value()));
    }

    /** Leaves out entries of these funds. */
    public Pick outside(Collection<FundCode> funds) {
        if (!funds.isEmpty()) {
            add("e.fund not in (:others)");
            parameters.put("others", funds.stream().map(FundCode::value).toList());
        }
        return this;
    }

    /** Only vouchers that brought the fund more money than they took; a reversal counts as what it takes back. */
    public Pick incoming() {
        return moving("> 0");
    }

    /** Only vouchers that took more money from the fund than they brought, other than to hand it to its owner. */
    public Pick outgoing() {
        return moving("< 0");
    }

    private Pick moving(String direction) {
        asksVouchers = true;
        add("coalesce(o.purpose, p.purpose) <> 'hand-over' and (select sum(m.amount) from entry m"
                + " where m.position = e.position and m.fund = e.fund and m.account like 'place:%')"
                + " * case when p.reverses is null then 1 else -1 end " + direction);
        return this;
    }

    /** Only gifts to these. */
    public Pick whom(String recipients) {
        return in("f.whom", "whom", List.of(recipients));
    }

    /** Only this part of a fact. */
    public Pick line(int number) {
        return in("f.line", "lines", List.of(number));
    }

    /** Only cases that had not been paid when the period ended. */
    public Pick unpaid() {
        parameters.put("until", asked.until());
        add("(select coalesce(sum(case x.what when 'AID_PAID' then 1 when 'AID_PAYMENT_REVERSED' then -1"
                + " else 0 end), 0) from fact x where x.subject = f.subject and x.on_date <= :until"
                + " and x.position <= :known) <= 0");
        return this;
    }

    /** Only what was there before the period, and what the book opened with in it. */
    public Pick carriedIn() {
        parameters.put("from", asked.start());
        conditions.add(naming -> "(e." + asked.basis().column() + " < :from or " + naming.purpose + " = 'opening')");
        return this;
    }

    /** Leaves out what the book opened with. */
    public Pick withoutOpening() {
        conditions.add(naming -> naming.purpose + " <> 'opening'");
        return this;
    }

    public Pick scope(String scope) {
        return in("i.scope", "scopes", List.of(scope));
    }

    public Pick target(String target) {
        return in("i.target", "targets", List.of(target));
    }

    public Pick states(String... states) {
        return in("i.state", "states", List.of(states));
    }

    public Pick result(String result) {
        return in("i.result", "results", List.of(result));
    }

    private Pick in(String column, String name, Collection<?> values) {
        return in(_ -> column, name, values);
    }

    private Pick in(Function<Naming, String> column, String name, Collection<?> values) {
        conditions.add(naming -> values.isEmpty() ? "1 = 0" : column.apply(naming) + " in (:" + name + ")");
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
        return this;
    }

    private void add(String condition) {
        conditions.add(_ -> condition);
    }

    private String conditions(Naming naming) {
        return conditions.stream().map(condition -> condition.apply(naming)).collect(Collectors.joining(" and "));
    }

    private static List<String> withReversal(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add("reversal");
        return all;
    }

    Source source() {
        return source;
    }

    public Measure measure() {
        return measure;
    }

    Asked asked() {
        return asked;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The tables and the condition, the same for the sum and for the items. */
    String from() {
        String tables =
                switch (source) {
                    case ENTRY ->
                        "entry e join posting p on p.position = e.position"
                                + " left join posting o on o.voucher = p.reverses where e.unit = :unit"
                                + " and e.position <= :known and "
                                + days("e." + asked.basis().column());
                    case VOUCHER ->
                        "posting p left join posting o on o.voucher = p.reverses where p.unit = :unit"
                                + " and p.position <= :known and "
                                + days("p." + asked.basis().column());
                    case FACT -> "fact f where f.unit = :unit and f.position <= :known and " + days("f.on_date");
                    case INSPECTION ->
                        "inspection i where i.unit = :unit and i.position <= :known and i.on_date <= :until"
                                + " and not exists (select 1 from inspection later where later.unit = i.unit"
                                + " and later.inspection = i.inspection and later.position > i.position"
                                + " and later.position <= :known and later.on_date <= :until)"
                                + " and exists (select 1 from inspection moved where moved.unit = i.unit"
                                + " and moved.inspection = i.inspection and moved.position <= :known"
                                + " and moved.on_date between :from and :until)";
                };
        return conditions.isEmpty() ? tables : tables + " and " + conditions(Naming.EACH);
    }

    /**
     * All entries of a unit that any of these picks of the same question may be made of, those alike summed: days before the
     * question's are one day, and so are those in it. Each pick then looks at some dozens of rows instead of thousands. Topic and
     * case are told apart only where a pick asks for them: sorting by them costs as much as all the rest.
     */
    static String entries(List<Pick> picks) {
        String day = picks.getFirst().asked.basis().column();
        boolean byCase = picks.stream().anyMatch(pick -> pick.asksCase);
        return "(select e.account, e.fund, sum(e.amount) amount, count(*) things, max(e.invented) invented,"
                + " case when e." + day + " < :from then date(:from) - interval 1 day else date(:from) end " + day
                + ", "
                + Naming.EACH.purpose + " purpose"
                + (byCase ? ", " + Naming.EACH.topic + " topic, " + Naming.EACH.ref + " ref" : "")
                + " from entry e join posting p on p.position = e.position left join posting o on o.voucher = p.reverses"
                + " where e.unit = :unit and e.position <= :known and e." + day + " <= :until"
                + " group by 1, 2, 6, 7" + (byCase ? ", 8, 9" : "") + ") e";
    }

    /** Whether entries alike are picked; the parameters' names have a number, so that several picks can be asked at once. */
    String picked(int number) {
        if (source != Source.ENTRY || asksVouchers) {
            throw new IllegalArgumentException("only entries are summed together");
        }
        String all = conditions.isEmpty() ? "" : conditions(Naming.ALIKE) + " and ";
        return PARAMETER.matcher(all + days("e." + asked.basis().column())).replaceAll(":$1" + "_" + number);
    }

    Map<String, Object> parameters(int number) {
        Map<String, Object> numbered = new LinkedHashMap<>();
        parameters.forEach((name, value) -> numbered.put(name + "_" + number, value));
        return numbered;
    }

    /** What one thing adds to the figure. */
    String weight() {
        return switch (source) {
            case ENTRY -> credit ? "-e.amount" : "e.amount";
            case VOUCHER ->
                (measure == Measure.COUNT ? "greatest(p.count, coalesce(o.count, 0))" : "1")
                        + " * case when p.reverses is null then 1 else -1 end";
            case FACT ->
                switch (measure) {
                            case AMOUNT -> "coalesce(f.amount, 0)";
                            case COUNT -> "f.count";
                            case TIMES, CASES, PEOPLE -> "1";
                        }
                        + " * case when f.what like '%\\_REVERSED%' or f.what = 'ROUND_REVERSED_CLASS' then -1 else 1 end";
            case INSPECTION -> "1";
        };
    }

    /** What has to differ for two things to count twice, for cases and people. */
    String each() {
        return switch (source) {
            case VOUCHER -> "coalesce(o.ref, p.ref)";
            case FACT -> measure == Measure.PEOPLE ? "f.person" : "f.subject";
            case ENTRY, INSPECTION -> throw new IllegalStateException("only vouchers and facts are counted by case");
        };
    }

    private String days(String day) {
        return switch (span) {
            case PERIOD -> day + " between :from and :until";
            case UNTIL -> day + " <= :until";
            case BEFORE -> day + " < :from";
        };
    }

    boolean countsEachOnce() {
        return measure == Measure.CASES || measure == Measure.PEOPLE;
    }

    UnitId unit() {
        return unit;
    }
}
