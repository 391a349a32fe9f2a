package vn.unionledger.api.page.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.Drawers;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Link;
import vn.unionledger.api.web.Unfolded;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.cashbook.PlaceBalance;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.FundStatement;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.PlaceRow;

/** All funds of a unit side by side, and the statement of one. */
@Controller
class FundPage {

    private static final FundCode ALL = new FundCode("tat-ca");

    private final FundBook book;
    private final CashBook places;
    private final Items items;
    private final BookedDays days;
    private final Organisation organisation;
    private final Drawers drawers;
    private final PageWords words;

    FundPage(
            FundBook book,
            CashBook places,
            Items items,
            BookedDays days,
            Organisation organisation,
            Drawers drawers,
            PageWords words) {
        this.book = book;
        this.places = places;
        this.items = items;
        this.days = days;
        this.organisation = organisation;
        this.drawers = drawers;
        this.words = words;
    }

    @GetMapping("/quy")
    String all(
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "mo", required = false) @Nullable String opened,
            Reading reading,
            Model model) {
        Period shown = period(period, reading);
        Asked asked = reading.asked(shown);
        Map<FundCode, FundStatement> statements = book.statements(reading.unit(), asked).stream()
                .collect(Collectors.toMap(FundStatement::fund, Function.identity()));
        List<FundRow> funds = organisation.funds(reading.unit(), reading.asked());
        model.addAttribute("asked", asked);
        model.addAttribute("period", shown);
        model.addAttribute("heading", words.said("funds.title", shown));
        model.addAttribute("groups", groups(funds, statements));
        model.addAttribute("keeps", FundForms.keeps(reading));
        if (opened != null) {
            model.addAttribute("unfolded", unfolded(opened, funds, reading, asked));
        }
        return "fund/funds";
    }

    @GetMapping("/quy/{fund}")
    String one(
            @PathVariable("fund") String code,
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "mo", required = false) @Nullable String opened,
            Reading reading,
            Model model) {
        List<FundRow> funds = organisation.funds(reading.unit(), reading.asked());
        FundRow fund = find(funds, Addresses.fund(code));
        Period shown = period(period, reading);
        Asked asked = reading.asked(shown);
        model.addAttribute("asked", asked);
        model.addAttribute("period", shown);
        model.addAttribute("heading", words.said("fund.title", fund.name(), shown));
        model.addAttribute("fund", fund);
        model.addAttribute("ruled", FundForms.hasRules(fund));
        model.addAttribute("keeps", FundForms.keeps(reading));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Link(words.said("funds.short"), reading.way().at("/quy"), false),
                        new Link(fund.name(), "", true)));
        model.addAttribute(
                "statement",
                book.statement(reading.unit(), fund.fund(), asked)
                        .orElseGet(() -> FundStatement.total(fund.fund(), fund.name(), List.of())));
        model.addAttribute(
                "lines",
                AccountLine.of(
                        book.trialBalance(reading.unit(), asked).stream()
                                .filter(row -> row.fund().equals(fund.fund()))
                                .toList(),
                        words));
        model.addAttribute("held", held(reading, fund, asked));
        if (opened != null) {
            model.addAttribute("unfolded", unfolded(opened, funds, reading, asked));
        }
        return "fund/fund";
    }

    private Period period(@Nullable String asked, Reading reading) {
        return asked != null
                ? Addresses.period(asked)
                : Period.year(days.last(reading.unit(), reading.asked())
                        .map(LocalDate::getYear)
                        .orElseGet(() -> reading.moment().day().getYear()));
    }

    private static List<FundGroup> groups(List<FundRow> funds, Map<FundCode, FundStatement> statements) {
        List<FundGroup> groups = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            List<FundGroup.Row> rows = funds.stream()
                    .filter(fund -> fund.kind() == kind)
                    .map(fund -> new FundGroup.Row(
                            fund,
                            statements.getOrDefault(
                                    fund.fund(), FundStatement.total(fund.fund(), fund.name(), List.of()))))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new FundGroup(
                        kind,
                        rows,
                        FundStatement.total(
                                ALL,
                                kind.name(),
                                rows.stream().map(FundGroup.Row::statement).toList())));
            }
        }
        return groups;
    }

    private List<Place> held(Reading reading, FundRow fund, Asked asked) {
        Map<String, String> called = organisation.places(reading.unit(), reading.asked()).stream()
                .collect(Collectors.toMap(place -> place.place().value(), PlaceRow::name));
        return places.balances(reading.unit(), asked).stream()
                .filter(balance ->
                        balance.fund().equals(fund.fund()) && !balance.balance().isZero())
                .map(balance -> new Place(
                        called.getOrDefault(
                                balance.place().value(), balance.place().value()),
                        balance))
                .toList();
    }

    /** What a fund has at one place. */
    record Place(String name, PlaceBalance balance) {}

    private Unfolded unfolded(String opened, List<FundRow> funds, Reading reading, Asked asked) {
        int slash = opened.indexOf('/');
        FundRow fund = find(funds, Addresses.fund(opened.substring(0, Math.max(slash, 0))));
        String what = opened.substring(slash + 1);
        Pick pick = FundFigure.read(what)
                .map(figure -> figure.of(reading.unit(), fund.fund(), asked))
                .or(() -> AccountLine.pick(what, reading.unit(), fund.fund(), asked))
                .orElseThrow(() -> new NoSuchPageException("no figure " + opened));
        List<Item> list = items.list(pick);
        long value = items.sum(pick).value();
        long listed = list.stream().mapToLong(Item::weight).reduce(0, Math::addExact);
        String label = words.said("figure.fund", fund.name(), AccountLine.label(what, words));
        return drawers.figure(label, pick.measure(), value, value == listed, list, reading);
    }

    private static FundRow find(List<FundRow> funds, FundCode code) {
        return funds.stream()
                .filter(fund -> fund.fund().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no fund " + code));
    }
}
