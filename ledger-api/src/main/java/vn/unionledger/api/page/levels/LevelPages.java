package vn.unionledger.api.page.levels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.unionledger.api.levels.CollectionStops;
import vn.unionledger.api.levels.LevelGrounds;
import vn.unionledger.api.levels.TransferBooks;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Link;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.projections.levels.EmployerRow;
import vn.unionledger.projections.levels.HeldShareRow;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.levels.RefundRow;
import vn.unionledger.projections.levels.RemittanceRow;
import vn.unionledger.projections.levels.TransferRow;
import vn.unionledger.projections.policyview.Policies;

/** The contribution ledger of a unit, its account with the level above, transfers without a pair, and the watch list. */
@Controller
class LevelPages {
    static final String CONTRIBUTION = "/kinh-phi";
    static final String REMITTANCE = "/nop-cap-tren";
    static final String TRANSIT = "/dang-chuyen";
    static final String WATCH = "/cho-hoan-tra";

    private final Levels levels;
    private final CollectionStops employers;
    private final TransferBooks transfers;
    private final Policies policies;
    private final LevelChoices choices;
    private final PageWords words;

    LevelPages(
            Levels levels,
            CollectionStops employers,
            TransferBooks transfers,
            Policies policies,
            LevelChoices choices,
            PageWords words) {
        this.transfers = transfers;
        this.employers = employers;
        this.levels = levels;
        this.policies = policies;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping(CONTRIBUTION)
    String contribution(Reading reading, Model model) {
        List<EmployerRow> rows = employers.employers(reading.unit(), reading.asked());
        List<HeldShareRow> held = levels.heldShares(
                reading.unit(),
                policies.rules(reading.moment().known())
                        .workingDays(reading.moment().day()),
                reading.asked());
        Set<UnitId> units = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        held.forEach(row -> {
            units.add(row.unit());
            units.add(row.grassroots());
        });
        model.addAttribute("rows", rows);
        model.addAttribute("held", held);
        List<Ground> grounds = new ArrayList<>();
        rows.forEach(row -> grounds.addAll(LevelGrounds.employer(row)));
        held.forEach(
                row -> grounds.addAll(LevelGrounds.held(row, reading.moment().day())));
        model.addAttribute("grounds", grounds);
        model.addAttribute("units", names(units, reading));
        return show("levels/contribution", "levels.contribution", CONTRIBUTION, reading, model);
    }

    @GetMapping(CONTRIBUTION + "/{unit}/{employer}")
    String employer(
            @PathVariable("unit") String unit,
            @PathVariable("employer") String employer,
            Reading reading,
            Model model) {
        UnitId collecting = Addresses.unit(unit);
        EmployerRow row = employers
                .employer(reading.unit(), collecting, Addresses.id(employer, EmployerCode::new), reading.asked())
                .orElseThrow(() -> new NoSuchPageException("no employer " + employer));
        model.addAttribute("row", row);
        model.addAttribute("grounds", LevelGrounds.employer(row));
        model.addAttribute("collecting", choices.name(collecting, reading));
        UnitId grassroots = row.grassroots();
        model.addAttribute("grassroots", grassroots == null ? null : choices.name(grassroots, reading));
        model.addAttribute("reliefs", choices.reliefs(row));
        model.addAttribute("own", collecting.equals(reading.unit()));
        return show("levels/employer", "levels.contribution", CONTRIBUTION, reading, model);
    }

    @GetMapping(REMITTANCE)
    String remittance(Reading reading, Model model) {
        RemittanceRow row = levels.remittance(reading.unit(), reading.asked());
        Set<UnitId> units = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        row.allocations().forEach(one -> units.add(one.from()));
        var arrangement = row.arrangement();
        if (arrangement != null) {
            units.add(arrangement.to());
        }
        model.addAttribute("row", row);
        model.addAttribute("units", names(units, reading));
        model.addAttribute("grounds", LevelGrounds.remittance(reading.unit(), row));
        return show("levels/remittance", "levels.remittance", REMITTANCE, reading, model);
    }

    @GetMapping(TRANSIT)
    String transit(Reading reading, Model model) {
        List<TransferRow> rows = transfers.unpaired(reading.unit(), reading.asked());
        Set<UnitId> units = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        rows.forEach(row -> {
            Stream.of(row.from(), row.to()).filter(Objects::nonNull).forEach(units::add);
        });
        model.addAttribute("rows", rows);
        model.addAttribute("units", names(units, reading));
        model.addAttribute("here", reading.unit());
        return show("levels/transit", "levels.transit", TRANSIT, reading, model);
    }

    @GetMapping(WATCH)
    String watch(Reading reading, Model model) {
        List<RefundRow> rows = levels.refunds(reading.unit(), reading.asked());
        model.addAttribute("rows", rows);
        model.addAttribute("grounds", rows.stream().map(LevelGrounds::refund).toList());
        return show("levels/watch", "levels.watch", WATCH, reading, model);
    }

    private String show(String view, String title, String here, Reading reading, Model model) {
        model.addAttribute("heading", words.said(title));
        model.addAttribute("views", views(here, reading));
        model.addAttribute("acts", LevelActs.of(reading));
        return view;
    }

    private List<Link> views(String here, Reading reading) {
        return List.of(
                view("levels.contribution", CONTRIBUTION, here, reading),
                view("levels.remittance", REMITTANCE, here, reading),
                view("levels.transit", TRANSIT, here, reading),
                view("levels.watch", WATCH, here, reading));
    }

    private Link view(String title, String page, String here, Reading reading) {
        return new Link(words.said(title), reading.way().to(page), page.equals(here));
    }

    private Map<String, String> names(Set<UnitId> units, Reading reading) {
        Map<String, String> names = new LinkedHashMap<>();
        units.forEach(unit -> names.put(unit.value(), choices.name(unit, reading)));
        return names;
    }
}
