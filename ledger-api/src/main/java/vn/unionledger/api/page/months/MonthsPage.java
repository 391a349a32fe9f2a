package vn.unionledger.api.page.months;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.book.ClosingAsked;
import vn.unionledger.api.book.Months;
import vn.unionledger.api.levels.OpenShares;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.core.book.BookCommand.ShownShare;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.organisationview.MonthRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.voucherview.Filter;
import vn.unionledger.projections.voucherview.VoucherState;
import vn.unionledger.projections.voucherview.Vouchers;

/** The months of the book: what stands at the end of the next one to close, and the ones that are closed. */
@Controller
class MonthsPage {

    private static final String MONTHS = "/khoa-so";

    private final Months months;
    private final Organisation organisation;
    private final CashBook books;
    private final Vouchers vouchers;
    private final OpenShares shares;
    private final Forms forms;
    private final PageWords words;

    MonthsPage(
            Months months,
            Organisation organisation,
            CashBook books,
            Vouchers vouchers,
            OpenShares shares,
            Forms forms,
            PageWords words) {
        this.months = months;
        this.organisation = organisation;
        this.books = books;
        this.vouchers = vouchers;
        this.shares = shares;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/khoa-so")
    String show(Reading reading, Model model) {
        return show(Typed.fresh(Map.of()), reading, model);
    }

    /** What is sent is what was shown, the month and what it owes upward: a page gone stale closes no other. */
    @PostMapping("/khoa-so/{month:\\d{4}-\\d{2}}/khoa")
    String close(@PathVariable("month") String month, SentForm sent, Model model) {
        YearMonth asked = Addresses.id(month, MonthsPage::read);
        return forms.send(
                sent,
                () -> {
                    List<ShownShare> shown = sent.read(ClosingAsked.class).shown();
                    return Onward.to(MONTHS, months.close(sent.sending(), asked, shown == null ? List.of() : shown));
                },
                typed -> show(typed, sent.reading(), model));
    }

    @GetMapping("/khoa-so/{month:\\d{4}-\\d{2}}/mo-lai")
    String why(@PathVariable("month") String month, Model model) {
        return reopening(Typed.fresh(Map.of()), Addresses.id(month, MonthsPage::read), model);
    }

    @PostMapping("/khoa-so/{month:\\d{4}-\\d{2}}/mo-lai")
    String reopen(@PathVariable("month") String month, SentForm sent, Model model) {
        YearMonth asked = Addresses.id(month, MonthsPage::read);
        return forms.send(
                sent,
                () -> {
                    WhyAsked why = sent.read(WhyAsked.class);
                    return Onward.to(MONTHS, months.reopen(sent.sending(), asked, why.reason()));
                },
                typed -> reopening(typed, asked, model));
    }

    private String reopening(Typed typed, YearMonth month, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("month", month);
        model.addAttribute("heading", words.said("months.reopen.title", Period.month(month)));
        return "months/reopen";
    }

    private String show(Typed typed, Reading reading, Model model) {
        Asked now = reading.asked();
        List<MonthRow> all = organisation.months(reading.unit(), now);
        Optional<YearMonth> next =
                next(all, organisation.bookOpenedOn(reading.unit(), now).orElse(null));
        YearMonth thisMonth = YearMonth.from(reading.moment().today());
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said("months.title"));
        model.addAttribute("months", all.reversed());
        model.addAttribute("closes", reading.office() == Office.ACCOUNTANT && !reading.below());
        model.addAttribute(
                "reopens",
                (reading.office() == Office.CHAIR || reading.office() == Office.VICE_CHAIR) && !reading.below());
        next.ifPresent(month -> {
            LocalDate end = month.atEndOfMonth();
            Asked asked = Asked.upTo(end, reading.moment().known());
            model.addAttribute("next", month);
            model.addAttribute("name", words.period(Period.month(month)));
            model.addAttribute("over", month.isBefore(thisMonth));
            model.addAttribute("end", end);
            model.addAttribute("places", organisation.places(reading.unit(), now));
            model.addAttribute("held", held(reading, asked));
            model.addAttribute("open", open(reading, month));
            model.addAttribute(
                    "shares", shares.of(reading.unit(), month, reading.moment().known()));
        });
        return "months/months";
    }

    /** How many vouchers of that month are under way: they could no longer be posted on their day. */
    private int open(Reading reading, YearMonth month) {
        Asked asked = Asked.between(
                month.atDay(1), month.atEndOfMonth(), reading.moment().known());
        return List.of(VoucherState.SUBMITTED, VoucherState.APPROVED, VoucherState.RETURNED).stream()
                .mapToInt(state -> vouchers.list(reading.unit(), Filter.ALL.with(state), asked, 0, 1)
                        .count())
                .sum();
    }

    private Map<String, Long> held(Reading reading, Asked asked) {
        return books.balances(reading.unit(), asked).stream()
                .collect(Collectors.groupingBy(
                        balance -> balance.place().value(),
                        Collectors.summingLong(balance -> balance.balance().dong())));
    }

    private static Optional<YearMonth> next(List<MonthRow> all, @Nullable LocalDate opened) {
        Optional<YearMonth> reopened = all.stream()
                .filter(month -> !month.closed())
                .map(MonthRow::month)
                .min(Comparator.naturalOrder());
        if (reopened.isPresent() || opened == null) {
            return reopened;
        }
        return Optional.of(all.stream()
                .map(month -> month.month().plusMonths(1))
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.from(opened)));
    }

    private static YearMonth read(String text) {
        try {
            return YearMonth.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
