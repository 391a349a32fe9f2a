package vn.unionledger.api.page.home;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.feed.ViewState;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.integrity.Integrity;
import vn.unionledger.projections.organisationview.Organisation;

/** What there is to do, what there is to hand, and whether the books may be trusted today. */
@Controller
class HomePage {

    private final Tasks tasks;
    private final Organisation organisation;
    private final CashBook books;
    private final BookedDays days;
    private final ViewStates views;
    private final Integrity integrity;
    private final PageWords words;

    HomePage(
            Tasks tasks,
            Organisation organisation,
            CashBook books,
            BookedDays days,
            ViewStates views,
            Integrity integrity,
            PageWords words) {
        this.tasks = tasks;
        this.organisation = organisation;
        this.books = books;
        this.days = days;
        this.views = views;
        this.integrity = integrity;
        this.words = words;
    }

    @GetMapping("/")
    String home(Reading reading, Model model) {
        List<ViewState> states = views.all();
        int year = days.last(reading.unit(), reading.asked())
                .map(LocalDate::getYear)
                .orElseGet(() -> reading.moment().day().getYear());
        model.addAttribute("heading", words.said("door.to-do"));
        model.addAttribute("tasks", tasks.of(reading));
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute("places", organisation.places(reading.unit(), reading.asked()));
        model.addAttribute("held", Held.of(books.balances(reading.unit(), reading.asked())));
        model.addAttribute(
                "told",
                states.stream()
                        .filter(state -> !state.sound() || state.said() != null)
                        .toList());
        model.addAttribute(
                "unsound", states.stream().filter(state -> !state.sound()).toList());
        model.addAttribute(
                "behind", states.stream().mapToLong(ViewState::behind).max().orElse(0));
        model.addAttribute("integrity", integrity.state());
        model.addAttribute("makes", reading.office() == Office.ACCOUNTANT || reading.office() == Office.CASHIER);
        model.addAttribute("inspects", reading.office() == Office.INSPECTOR);
        model.addAttribute("oversees", reading.office() == Office.FINANCE_OFFICER);
        return "home/home";
    }
}
