package vn.unionledger.api.page.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.fundbook.AccountBalance;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;

/** The units below an upper level, with what came, went and is held; each leads to its own books. */
@Controller
class UnitsBelowPage {

    private final Organisation organisation;
    private final FundBook books;
    private final BookedDays days;
    private final PageWords words;

    UnitsBelowPage(Organisation organisation, FundBook books, BookedDays days, PageWords words) {
        this.organisation = organisation;
        this.books = books;
        this.days = days;
        this.words = words;
    }

    @GetMapping("/cap-duoi")
    String below(@RequestParam(name = "ky", required = false) @Nullable String period, Reading reading, Model model) {
        if (reading.office() != Office.FINANCE_OFFICER) {
            throw new NoSuchPageException("only an upper level's finance officer looks below");
        }
        List<UnitRow> units = organisation.below(reading.unit(), reading.asked());
        Period shown = period == null ? lastYear(reading, units) : Addresses.period(period);
        Asked asked = reading.asked(shown);
        Map<UnitId, Totals> totals = totals(asked);
        List<Row> rows = units.stream()
                .map(unit -> new Row(unit, totals.getOrDefault(unit.unit(), Totals.NOTHING)))
                .toList();
        model.addAttribute("asked", asked);
        model.addAttribute("period", shown);
        model.addAttribute("heading", words.said("below.title", shown));
        model.addAttribute("rows", rows);
        model.addAttribute("total", rows.stream().map(Row::totals).reduce(Totals.NOTHING, Totals::plus));
        return "unit/below";
    }

    private Map<UnitId, Totals> totals(Asked asked) {
        Map<UnitId, Totals> totals = new HashMap<>();
        for (AccountBalance one : books.balances(asked)) {
            long dong = one.balance().dong();
            switch (one.account().kind()) {
                case INCOME -> add(totals, one, new Totals(-dong, 0, 0, 0));
                case EXPENSE -> add(totals, one, new Totals(0, dong, 0, 0));
                default -> {}
            }
        }
        Asked closing = new Asked(null, asked.until(), asked.known(), asked.basis());
        for (AccountBalance one : books.balances(closing)) {
            long dong = one.balance().dong();
            if (one.account().kind() == Account.Kind.PLACE) {
                add(totals, one, new Totals(0, 0, dong, 0));
            } else if (one.account().kind() == Account.Kind.PAYABLE_UP) {
                add(totals, one, new Totals(0, 0, 0, -dong));
            }
        }
        return totals;
    }

    private static void add(Map<UnitId, Totals> totals, AccountBalance one, Totals more) {
        totals.merge(one.unit(), more, Totals::plus);
    }

    private Period lastYear(Reading reading, List<UnitRow> units) {
        return Period.year(units.stream()
                .flatMap(unit -> days.last(unit.unit(), reading.asked()).stream())
                .max(LocalDate::compareTo)
                .map(LocalDate::getYear)
                .orElseGet(() -> reading.moment().day().getYear()));
    }

    /** One unit with its totals. */
    public record Row(UnitRow unit, Totals totals) {}

    /**
     * Totals of a unit over all its funds, in đồng.
     *
     * @param held in all places of money at the end
     * @param payableUp still owed to the upper level at the end
     */
    public record Totals(long income, long expense, long held, long payableUp) {
        static final Totals NOTHING = new Totals(0, 0, 0, 0);

        Totals plus(Totals other) {
            return new Totals(
                    Math.addExact(income, other.income),
                    Math.addExact(expense, other.expense),
                    Math.addExact(held, other.held),
                    Math.addExact(payableUp, other.payableUp));
        }
    }
}
