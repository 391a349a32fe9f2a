package vn.unionledger.api.page.dues;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.dues.DuesDesk;
import vn.unionledger.api.dues.RollAsked;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.Rows;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.form.Typing;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.fund.FundUse;

/**
 * The roll of a month: amounts of a group typed or pasted in one form, looked at, then put forward as one voucher. A refund of
 * what was paid ahead is the same form.
 */
@Controller
class RollPages {
    private static final Show SHOW = new Show();
    private static final int ROWS = 500;
    private static final String AMOUNTS = "payments";
    private static final Pattern ROW = Pattern.compile("^payments\\[(\\d{1,3})]");

    private final DuesDesk desk;
    private final DuesReading dues;
    private final FormChoices lists;
    private final Forms forms;
    private final PageWords words;

    RollPages(DuesDesk desk, DuesReading dues, FormChoices lists, Forms forms, PageWords words) {
        this.desk = desk;
        this.dues = dues;
        this.lists = lists;
        this.forms = forms;
        this.words = words;
    }

    /** What a roll being filled in comes to, đồng. */
    record Sum(int people, long total, long short_, long ahead) {}

    @GetMapping({"/doan-phi/thu", "/doan-phi/hoan-tra"})
    String fresh(
            @RequestParam(name = "thang", required = false) @Nullable String text,
            @RequestParam(name = "to", required = false) @Nullable String section,
            HttpServletRequest request,
            Reading reading,
            Model model) {
        YearMonth month = Months.of(text, reading);
        boolean refund = isRefund(request);
        List<MonthRow> rows = rows(month, section, refund, reading);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("occurredOn", SHOW.date(reading.moment().today()));
        for (int i = 0; i < rows.size(); i++) {
            long amount = refund ? rows.get(i).prepaid() : rows.get(i).expected();
            values.put(amount(i), amount == 0 ? "" : SHOW.amount(amount));
        }
        return show(Typed.fresh(values), month, section, rows, refund, null, reading, model);
    }

    @PostMapping({"/doan-phi/thu", "/doan-phi/hoan-tra"})
    String send(
            @RequestParam("month") String text,
            @RequestParam(name = "_to", required = false) @Nullable String section,
            @RequestParam(name = "_xem", required = false) @Nullable String look,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        YearMonth month = Months.of(text, reading);
        boolean refund = isRefund(request);
        List<MonthRow> rows = rows(month, section, refund, reading);
        if (look != null) {
            Typed typed = Pasted.into(
                    forms.sent(request),
                    request.getParameter("_dan"),
                    rows.stream().map(MonthRow::name).toList(),
                    RollPages::amount);
            return show(typed, month, section, rows, refund, sum(typed, rows), reading, model);
        }
        return forms.send(
                request,
                response,
                reading,
                () -> {
                    RollAsked asked = RequestReader.form(
                            Rows.filled(FormFields.of(request), AMOUNTS, List.of("amount")), RollAsked.class);
                    var receipt = refund ? desk.refund(sending, asked) : desk.collect(sending, asked);
                    return Onward.to("/phieu/" + Vouchers.idOf(sending), receipt);
                },
                typed -> show(inPlace(typed), month, section, rows, refund, sum(typed, rows), reading, model));
    }

    /** Rows left empty were not sent on: what is said about the n-th row sent belongs to the n-th row that has an amount. */
    private static Typed inPlace(Typed typed) {
        List<Integer> sent = new ArrayList<>();
        int rows = typed.rows(AMOUNTS, "amount");
        for (int i = 0; i < rows; i++) {
            if (!Objects.requireNonNullElse(typed.value(amount(i)), "").isBlank()) {
                sent.add(i);
            }
        }
        Map<String, String> errors = new LinkedHashMap<>();
        typed.errors().forEach((field, error) -> {
            Matcher row = ROW.matcher(field);
            boolean known = row.find() && Integer.parseInt(row.group(1)) < sent.size();
            errors.put(known ? amount(sent.get(Integer.parseInt(row.group(1)))) : field, error);
        });
        return new Typed(typed.key(), typed.values(), typed.refused(), errors);
    }

    private String show(
            Typed typed,
            YearMonth month,
            @Nullable String section,
            List<MonthRow> rows,
            boolean refund,
            @Nullable Sum sum,
            Reading reading,
            Model model) {
        String period = words.period(Period.month(month));
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said(refund ? "dues.refund.title" : "dues.roll.title", period));
        model.addAttribute("rows", rows);
        model.addAttribute("refund", refund);
        model.addAttribute("month", month.toString());
        model.addAttribute("section", Objects.requireNonNullElse(section, ""));
        model.addAttribute("sum", sum);
        model.addAttribute("funds", lists.funds(reading, FundUse.DUES));
        model.addAttribute("places", lists.places(reading));
        return "dues/roll";
    }

    private List<MonthRow> rows(YearMonth month, @Nullable String section, boolean refund, Reading reading) {
        List<MonthRow> rows = dues.month(month, section, reading);
        List<MonthRow> shown =
                refund ? rows.stream().filter(row -> row.prepaid() > 0).toList() : rows;
        return shown.subList(0, Math.min(ROWS, shown.size()));
    }

    private static Sum sum(Typed typed, List<MonthRow> rows) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        typed.values().forEach((name, value) -> fields.put(name, List.of(value)));
        Typing typing = new Typing(fields);
        int people = 0;
        long total = 0;
        long missing = 0;
        long ahead = 0;
        for (int i = 0; i < rows.size(); i++) {
            OptionalLong amount = typing.dong(amount(i));
            long paid = amount.orElse(0);
            people += paid > 0 ? 1 : 0;
            total += paid;
            missing += Math.max(0, rows.get(i).expected() - paid);
            ahead += Math.max(0, paid - rows.get(i).expected());
        }
        return new Sum(people, total, missing, ahead);
    }

    private static boolean isRefund(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/hoan-tra");
    }

    private static String amount(int row) {
        return AMOUNTS + "[" + row + "].amount";
    }
}
