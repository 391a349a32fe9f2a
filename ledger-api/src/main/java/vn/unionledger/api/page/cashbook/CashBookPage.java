package vn.unionledger.api.page.cashbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Link;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.cashbook.Book;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.PlaceRow;

/** The book of one place of money: what came, what went, what was there after each voucher. */
@Controller
class CashBookPage {

    private final CashBook books;
    private final BookedDays days;
    private final Organisation organisation;
    private final PageWords words;

    CashBookPage(CashBook books, BookedDays days, Organisation organisation, PageWords words) {
        this.books = books;
        this.days = days;
        this.organisation = organisation;
        this.words = words;
    }

    @GetMapping("/so-quy")
    String first(Reading reading, Model model) {
        List<PlaceRow> places = organisation.places(reading.unit(), reading.asked());
        if (places.isEmpty()) {
            return "cashbook/none";
        }
        return "redirect:" + reading.way().to("/so-quy/" + places.getFirst().place());
    }

    @GetMapping("/so-quy/{place}")
    String book(
            @PathVariable("place") String place,
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "quy", required = false) @Nullable String fund,
            Reading reading,
            Model model) {
        List<PlaceRow> places = organisation.places(reading.unit(), reading.asked());
        PlaceRow here = places.stream()
                .filter(one -> one.place().value().equals(place))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no place " + place));
        Period shown = period == null ? lastMonth(reading) : Addresses.period(period);
        FundCode only = fund == null || fund.isEmpty() ? null : Addresses.fund(fund);
        Asked asked = reading.asked(shown);
        Book book = books.book(reading.unit(), here.place(), only, asked);
        model.addAttribute("asked", asked);
        model.addAttribute("book", book);
        model.addAttribute("place", here);
        model.addAttribute("period", shown);
        model.addAttribute("fund", only);
        model.addAttribute("funds", funds(reading));
        model.addAttribute("heading", words.said("cash-book.title", here.name(), shown));
        model.addAttribute("views", views(reading, places, here));
        return "cashbook/book";
    }

    private Map<String, String> funds(Reading reading) {
        Map<String, String> funds = new LinkedHashMap<>();
        organisation
                .funds(reading.unit(), reading.asked())
                .forEach(fund -> funds.put(fund.fund().value(), fund.name()));
        return funds;
    }

    private Period lastMonth(Reading reading) {
        return days.last(reading.unit(), reading.asked())
                .map(day -> Period.month(YearMonth.from(day)))
                .orElseGet(() -> Period.month(YearMonth.from(reading.moment().day())));
    }

    private List<Link> views(Reading reading, List<PlaceRow> places, PlaceRow here) {
        List<Link> views = new ArrayList<>();
        for (PlaceRow place : places) {
            views.add(new Link(place.name(), reading.way().at("/so-quy/" + place.place()), place.equals(here)));
        }
        views.add(new Link(words.said("vouchers.short"), reading.way().to("/phieu"), false));
        views.add(new Link(words.said("advances.short"), reading.way().to("/tam-ung"), false));
        return views;
    }
}
