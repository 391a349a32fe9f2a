package vn.unionledger.api.page.lending;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.lending.EmploymentDesk;
import vn.unionledger.api.lending.ProjectAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.core.employment.Ending;
import vn.unionledger.core.employment.ProjectStage;
import vn.unionledger.core.employment.VisitResult;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.projections.lending.HouseholdRow;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.lending.ProjectRow;

/** The register of the national employment fund: its projects, each of them, and every step that can be recorded. */
@Controller
class EmploymentPages {
    private static final String LIST = "/viec-lam";
    private static final String ONE = LIST + "/{id:[0-9a-f]{32}}";
    private static final String HOUSEHOLD = ONE + "/ho/{head:[0-9a-f]{32}}/bo";

    private final EmploymentDesk desk;
    private final Lending lending;
    private final Forms forms;
    private final BlankPage page;
    private final PageNames names;
    private final PageWords words;

    EmploymentPages(
            EmploymentDesk desk, Lending lending, Forms forms, BlankPage page, PageNames names, PageWords words) {
        this.desk = desk;
        this.lending = lending;
        this.forms = forms;
        this.page = page;
        this.names = names;
        this.words = words;
    }

    @GetMapping(LIST)
    String list(Reading reading, Model model) {
        List<ProjectRow> rows = lending.projects(reading.unit(), reading.asked());
        model.addAttribute("heading", words.said("employment.title"));
        model.addAttribute("rows", rows);
        model.addAttribute("appraised", count(rows, ProjectStage.APPRAISED));
        model.addAttribute("running", count(rows, ProjectStage.RUNNING) + count(rows, ProjectStage.LENT));
        model.addAttribute("finished", count(rows, ProjectStage.FINISHED));
        model.addAttribute("keeps", LendingActs.keeps(reading));
        return "lending/projects";
    }

    private static long count(List<ProjectRow> rows, ProjectStage stage) {
        return rows.stream().filter(row -> row.stage() == stage).count();
    }

    @GetMapping(ONE)
    String one(@PathVariable("id") String id, Reading reading, Model model) {
        ProjectRow row = row(id, reading);
        model.addAttribute("heading", row.title());
        List<HouseholdRow> listed = lending.households(row.project(), reading.asked());
        Map<PersonId, String> heads =
                names.parties(listed.stream().map(HouseholdRow::head).toList(), reading);
        model.addAttribute("row", row);
        model.addAttribute(
                "households",
                listed.stream().map(one -> household(one, heads, reading)).toList());
        model.addAttribute(
                "listed", Vnd.sum(listed.stream().map(HouseholdRow::amount)).dong());
        model.addAttribute("keeps", LendingActs.keeps(reading));
        return "lending/project";
    }

    /** A household in words, as far as the reader may see them. */
    record Household(
            PersonId head,
            String name,
            @Nullable String place,
            @Nullable String purpose,
            HouseholdRow row) {}

    private Household household(HouseholdRow row, Map<PersonId, String> heads, Reading reading) {
        return new Household(
                row.head(),
                heads.getOrDefault(row.head(), ""),
                names.text(row.place(), reading),
                names.text(row.purpose(), reading),
                row);
    }

    @GetMapping(LIST + "/moi")
    String fresh(Reading reading, Model model) {
        return appraisal(Typed.dated(reading), model);
    }

    @PostMapping(LIST + "/moi")
    String appraise(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        LIST + "/" + EmploymentDesk.idOf(sent.sending()),
                        desk.appraise(sent.sending(), sent.read(ProjectAsked.class))),
                typed -> appraisal(typed, model));
    }

    private String appraisal(Typed typed, Model model) {
        return page.show(
                typed,
                "employment.new",
                LIST + "/moi",
                LIST,
                "employment.title",
                List.of(
                        Blank.text("title", "employment.name", null),
                        Blank.text("households", "employment.households", null),
                        Blank.money("capital", "employment.capital"),
                        Blank.text("months", "employment.months", null),
                        Blank.text("document", "lending.document", null),
                        Blank.date("on", "employment.appraised-on", "form.day.hint")),
                model);
    }

    @GetMapping(ONE + "/{act:vay|chay|ho|kiem-tra|ket-thuc|rut}")
    String stepping(@PathVariable("id") String id, @PathVariable("act") String act, Reading reading, Model model) {
        return step(act, Typed.dated(reading), row(id, reading), model);
    }

    @PostMapping(ONE + "/{act:vay|chay|ho|kiem-tra|ket-thuc|rut}")
    String step(@PathVariable("id") String id, @PathVariable("act") String act, SentForm sent, Model model) {
        ProjectRow row = row(id, sent.reading());
        return forms.send(
                sent,
                () -> Onward.to(act.equals("rut") ? LIST : LIST + "/" + id, record(act, row, sent)),
                typed -> step(act, typed, row, model));
    }

    private Receipt record(String act, ProjectRow row, SentForm sent) {
        ProjectId project = row.project();
        return switch (act) {
            case "vay" -> desk.lend(sent.sending(), project, sent.read(ProjectAsked.LentAsked.class));
            case "chay" -> desk.start(sent.sending(), project, sent.read(ProjectAsked.StepAsked.class));
            case "ho" -> desk.add(sent.sending(), project, sent.read(ProjectAsked.HouseholdAsked.class));
            case "kiem-tra" -> desk.visit(sent.sending(), project, sent.read(ProjectAsked.VisitAsked.class));
            case "ket-thuc" -> desk.finish(sent.sending(), project, sent.read(ProjectAsked.EndAsked.class));
            default -> desk.takeBack(sent.sending(), project, sent.read(ProjectAsked.TakenBackAsked.class));
        };
    }

    private String step(String act, Typed typed, ProjectRow row, Model model) {
        Blank on = Blank.date("on", "lending.on", "form.day.hint");
        Blank document = Blank.text("document", "lending.document", null);
        List<Blank> blanks =
                switch (act) {
                    case "vay" ->
                        List.of(
                                Blank.text("bank", "employment.bank", null),
                                Blank.money("amount", "employment.lent"),
                                document,
                                on);
                    case "chay" -> List.of(on);
                    case "ho" ->
                        List.of(
                                Blank.text("headName", "employment.head", null),
                                Blank.text("place", "employment.place", "employment.place.hint"),
                                Blank.money("amount", "employment.lent"),
                                Blank.text("purpose", "employment.purpose", null),
                                on);
                    case "kiem-tra" ->
                        List.of(
                                Blank.one("result", "employment.result", words.listed(VisitResult.values()), null),
                                Blank.text("households", "employment.visited", null),
                                Blank.money("extraFrom", "employment.extra-from"),
                                Blank.money("extraTo", "employment.extra-to"),
                                document,
                                on);
                    case "ket-thuc" ->
                        List.of(
                                Blank.one("ending", "employment.ending", words.listed(Ending.values()), null),
                                document,
                                on);
                    default -> List.of(document, on);
                };
        return page.show(
                typed,
                "employment."
                        + Map.of(
                                        "vay",
                                        "lend",
                                        "chay",
                                        "start",
                                        "ho",
                                        "household",
                                        "kiem-tra",
                                        "visit",
                                        "ket-thuc",
                                        "finish")
                                .getOrDefault(act, "take-back"),
                LIST + "/" + row.project() + "/" + act,
                LIST + "/" + row.project(),
                "employment.project",
                blanks,
                model);
    }

    @GetMapping(HOUSEHOLD)
    String removing(@PathVariable("id") String id, @PathVariable("head") String head, Reading reading, Model model) {
        return removal(Typed.dated(reading), row(id, reading), head, model);
    }

    @PostMapping(HOUSEHOLD)
    String remove(@PathVariable("id") String id, @PathVariable("head") String head, SentForm sent, Model model) {
        ProjectRow row = row(id, sent.reading());
        PersonId person = Addresses.id(head, PersonId::new);
        return forms.send(
                sent,
                () -> Onward.to(
                        LIST + "/" + id,
                        desk.remove(
                                sent.sending(), row.project(), person, sent.read(ProjectAsked.TakenBackAsked.class))),
                typed -> removal(typed, row, head, model));
    }

    private String removal(Typed typed, ProjectRow row, String head, Model model) {
        return page.show(
                typed,
                "employment.household-remove",
                LIST + "/" + row.project() + "/ho/" + head + "/bo",
                LIST + "/" + row.project(),
                "employment.project",
                List.of(
                        Blank.text("document", "lending.document", null),
                        Blank.date("on", "lending.on", "form.day.hint")),
                model);
    }

    private ProjectRow row(String id, Reading reading) {
        return lending.project(Addresses.id(id, ProjectId::new), reading.asked())
                .filter(row -> row.unit().equals(reading.unit()))
                .orElseThrow(() -> new NoSuchPageException("no project " + id));
    }
}
