package vn.unionledger.api.page.target;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.form.TypedPercent;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.target.MeasureAsked;
import vn.unionledger.api.target.TargetAsked;
import vn.unionledger.api.target.TargetDesk;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.CountOf;
import vn.unionledger.core.target.TargetKind;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.projections.targets.TargetRow;
import vn.unionledger.projections.targets.Targets;
import vn.unionledger.projections.welfareregister.ActivityRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** The targets of a year with what came of them, each of them, and every step that can be recorded. */
@Controller
class TargetPages {
    private static final String LIST = "/chi-tieu";
    private static final String ONE = LIST + "/{id:[0-9a-f]{32}}";
    private static final Show SHOW = new Show();

    private final TargetDesk desk;
    private final Targets targets;
    private final WelfareRegister register;
    private final TargetTexts texts;
    private final FormChoices lists;
    private final Forms forms;
    private final BlankPage page;
    private final PageWords words;

    TargetPages(
            TargetDesk desk,
            Targets targets,
            WelfareRegister register,
            TargetTexts texts,
            FormChoices lists,
            Forms forms,
            BlankPage page,
            PageWords words) {
        this.desk = desk;
        this.targets = targets;
        this.register = register;
        this.texts = texts;
        this.lists = lists;
        this.forms = forms;
        this.page = page;
        this.words = words;
    }

    @GetMapping(LIST)
    String list(@RequestParam(name = "nam", required = false) @Nullable String typed, Reading reading, Model model) {
        List<Integer> years = targets.years(reading.unit(), reading.asked());
        int year = typed == null
                ? years.isEmpty() ? reading.moment().day().getYear() : years.getFirst()
                : Addresses.number(typed);
        List<TargetRow> rows = targets.ofYear(reading.unit(), year, reading.asked());
        model.addAttribute("heading", words.said("targets.title.year", Integer.toString(year)));
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        model.addAttribute(
                "rows", rows.stream().map(row -> texts.of(row, reading)).toList());
        model.addAttribute("met", rows.stream().filter(TargetRow::met).count());
        model.addAttribute("keeps", keeps(reading));
        return "target/targets";
    }

    @GetMapping(ONE)
    String one(@PathVariable("id") String id, Reading reading, Model model) {
        TargetRow row = row(id, reading);
        model.addAttribute("heading", row.title());
        model.addAttribute("row", row);
        model.addAttribute("text", texts.of(row, reading));
        model.addAttribute("funds", lists.funds(reading));
        model.addAttribute("activity", activity(row, reading));
        model.addAttribute("keeps", keeps(reading));
        return "target/target";
    }

    @GetMapping(LIST + "/moi")
    String fresh(Reading reading, Model model) {
        return assignment(
                Typed.fresh(Map.of(
                        "on", SHOW.date(reading.moment().today()),
                        "year", Integer.toString(reading.moment().today().getYear()))),
                reading,
                model);
    }

    @PostMapping(LIST + "/moi")
    String assign(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        LIST + "/" + TargetDesk.idOf(sent.sending()),
                        desk.assign(sent.sending(), read(sent, TargetAsked.class))),
                typed -> assignment(typed, sent.reading(), model));
    }

    private String assignment(Typed typed, Reading reading, Model model) {
        Map<String, String> funds = new LinkedHashMap<>();
        funds.put("", words.said("targets.none"));
        funds.putAll(lists.funds(reading));
        Map<String, String> campaigns = new LinkedHashMap<>();
        campaigns.put("", words.said("targets.none"));
        register.campaigns(reading.unit(), reading.asked())
                .forEach(one -> campaigns.put(one.campaign().value(), one.title()));
        Map<String, String> counts = words.listedOr("targets.none", CountOf.values());
        return page.show(
                typed,
                "targets.new",
                LIST + "/moi",
                LIST,
                "targets.title",
                List.of(
                        Blank.text("year", "targets.year", null),
                        Blank.text("title", "targets.name", null),
                        Blank.one("kind", "targets.kind", words.listed(TargetKind.values()), null),
                        Blank.one("comparison", "targets.comparison", words.listed(Comparison.values()), null),
                        Blank.money("amount", "targets.amount"),
                        Blank.text("count", "targets.count", "targets.one-of"),
                        Blank.text("points", "targets.percent", "targets.percent.hint"),
                        Blank.one("measure", "targets.measure", words.listed(MeasureAsked.How.values()), null),
                        Blank.one("counted", "targets.counted", counts, "targets.counted.hint"),
                        Blank.one("of", "targets.of", counts, "targets.of.hint"),
                        Blank.one("fund", "targets.fund", funds, "targets.fund.hint"),
                        Blank.one("campaign", "targets.campaign", campaigns, "targets.campaign.hint"),
                        Blank.one(
                                "from", "targets.from", lists.above(reading, "targets.from.own"), "targets.from.hint"),
                        Blank.text("document", "lending.document", null),
                        Blank.date("on", "targets.on", "form.day.hint")),
                model);
    }

    @GetMapping(ONE + "/{act:ket-qua|giao-lai|kinh-phi|rut}")
    String stepping(@PathVariable("id") String id, @PathVariable("act") String act, Reading reading, Model model) {
        return step(act, Typed.dated(reading), row(id, reading), reading, model);
    }

    @PostMapping(ONE + "/{act:ket-qua|giao-lai|kinh-phi|rut}")
    String step(@PathVariable("id") String id, @PathVariable("act") String act, SentForm sent, Model model) {
        TargetRow row = row(id, sent.reading());
        return forms.send(
                sent,
                () -> Onward.to(act.equals("rut") ? LIST : LIST + "/" + id, record(act, row, sent)),
                typed -> step(act, typed, row, sent.reading(), model));
    }

    private Receipt record(String act, TargetRow row, SentForm sent) {
        TargetId target = row.target();
        return switch (act) {
            case "ket-qua" -> desk.record(sent.sending(), target, read(sent, TargetAsked.ResultAsked.class));
            case "giao-lai" -> desk.reassign(sent.sending(), target, read(sent, TargetAsked.ReassignedAsked.class));
            case "kinh-phi" -> desk.budget(sent.sending(), target, read(sent, TargetAsked.BudgetAsked.class));
            default -> desk.takeBack(sent.sending(), target, read(sent, TargetAsked.TakenBackAsked.class));
        };
    }

    private String step(String act, Typed typed, TargetRow row, Reading reading, Model model) {
        Blank on = Blank.date("on", "lending.on", "form.day.hint");
        Blank document = Blank.text("document", "lending.document", null);
        return switch (act) {
            case "ket-qua" -> {
                Blank evidence = Blank.text("evidence", "targets.evidence", "targets.evidence.hint");
                yield show(
                        typed,
                        "targets.result",
                        act,
                        row,
                        switch (row.kind()) {
                            case AMOUNT -> List.of(Blank.money("amount", "targets.reached"), evidence, on);
                            case COUNT -> List.of(Blank.text("part", "targets.reached", null), evidence, on);
                            case SHARE ->
                                List.of(
                                        Blank.text("part", "targets.part", null),
                                        Blank.text("whole", "targets.whole", null),
                                        evidence,
                                        on);
                        },
                        model);
            }
            case "giao-lai" ->
                show(
                        typed,
                        "targets.reassign",
                        act,
                        row,
                        switch (row.kind()) {
                            case AMOUNT -> List.of(Blank.money("amount", "targets.amount"), document, on);
                            case COUNT -> List.of(Blank.text("count", "targets.count", null), document, on);
                            case SHARE ->
                                List.of(Blank.text("points", "targets.percent", "targets.percent.hint"), document, on);
                        },
                        model);
            case "kinh-phi" ->
                show(
                        typed,
                        "targets.budget",
                        act,
                        row,
                        List.of(
                                Blank.money("planned", "targets.planned"),
                                Blank.one("fund", "voucher.blank.fund", lists.funds(reading), null),
                                Blank.text("item", "targets.item", "targets.item.hint"),
                                Blank.one(
                                        "activity",
                                        "targets.activity",
                                        activities(row, reading),
                                        "targets.activity.hint"),
                                document,
                                on),
                        model);
            default -> show(typed, "targets.take-back", act, row, List.of(document, on), model);
        };
    }

    /** The event the target's money is spent on, if only that counts. */
    private @Nullable ActivityRow activity(TargetRow row, Reading reading) {
        BudgetLine budget = row.budget();
        ActivityId id = budget == null ? null : budget.activity();
        return id == null ? null : register.activity(id, reading.asked()).orElse(null);
    }

    /** The events of the target's year, by id. */
    private Map<String, String> activities(TargetRow row, Reading reading) {
        Map<String, String> activities = new LinkedHashMap<>();
        activities.put("", words.said("targets.activity.none"));
        register.activities(reading.unit(), reading.asked()).stream()
                .filter(one -> of(one).getYear() == row.year())
                .forEach(one -> activities.put(one.activity().value(), one.title() + ", " + SHOW.date(of(one))));
        return activities;
    }

    private static LocalDate of(ActivityRow activity) {
        LocalDate held = activity.heldOn();
        return held == null ? activity.plannedOn() : held;
    }

    private String show(Typed typed, String title, String act, TargetRow row, List<Blank> blanks, Model model) {
        String at = LIST + "/" + row.target();
        return page.show(typed, title, at + "/" + act, at, "targets.target", blanks, model);
    }

    private TargetRow row(String id, Reading reading) {
        return targets.target(Addresses.id(id, TargetId::new), reading.asked())
                .filter(row -> row.unit().equals(reading.unit()))
                .orElseThrow(() -> new NoSuchPageException("no target " + id));
    }

    /** Percents are typed as people write them. */
    private static <T> T read(SentForm sent, Class<T> type) {
        return RequestReader.form(TypedPercent.inPoints(sent.fields(), "points"), type);
    }

    private static boolean keeps(Reading reading) {
        return reading.office() != Office.INSPECTOR
                && reading.office() != Office.FINANCE_OFFICER
                && !reading.below()
                && !reading.moment().past();
    }
}
