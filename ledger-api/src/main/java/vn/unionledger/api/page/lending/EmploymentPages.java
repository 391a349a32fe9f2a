package vn.unionledger.api.page.lending;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.lending.EmploymentDesk;
import vn.unionledger.api.lending.ProjectAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Ask;
import vn.unionledger.api.page.form.AskPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.employment.Ending;
import vn.unionledger.core.employment.ProjectStage;
import vn.unionledger.core.employment.VisitResult;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.lending.ProjectRow;

/** The register of the national employment fund: its projects, each of them, and every step that can be recorded. */
@Controller
class EmploymentPages {
    private static final String LIST = "/viec-lam";
    private static final String ONE = LIST + "/{id:[0-9a-f]{32}}";

    private final EmploymentDesk desk;
    private final Lending lending;
    private final Forms forms;
    private final AskPage asking;
    private final PageWords words;

    EmploymentPages(EmploymentDesk desk, Lending lending, Forms forms, AskPage asking, PageWords words) {
        this.desk = desk;
        this.lending = lending;
        this.forms = forms;
        this.asking = asking;
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
        model.addAttribute("row", row);
        model.addAttribute("keeps", LendingActs.keeps(reading));
        return "lending/project";
    }

    @GetMapping(LIST + "/moi")
    String fresh(Reading reading, Model model) {
        return appraisal(Typed.dated(reading), model);
    }

    @PostMapping(LIST + "/moi")
    String appraise(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        LIST + "/" + EmploymentDesk.idOf(sending),
                        desk.appraise(sending, read(request, ProjectAsked.class))),
                typed -> appraisal(typed, model));
    }

    private String appraisal(Typed typed, Model model) {
        return asking.show(
                typed,
                "employment.new",
                LIST + "/moi",
                LIST,
                "employment.title",
                List.of(
                        Ask.text("title", "employment.name", null),
                        Ask.text("households", "employment.households", null),
                        Ask.money("capital", "employment.capital"),
                        Ask.text("months", "employment.months", null),
                        Ask.text("document", "lending.document", null),
                        Ask.date("on", "employment.appraised-on", "form.day.hint")),
                model);
    }

    @GetMapping(ONE + "/{act:vay|chay|kiem-tra|ket-thuc|rut}")
    String stepping(@PathVariable("id") String id, @PathVariable("act") String act, Reading reading, Model model) {
        return step(act, Typed.dated(reading), row(id, reading), model);
    }

    @PostMapping(ONE + "/{act:vay|chay|kiem-tra|ket-thuc|rut}")
    String step(
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ProjectRow row = row(id, reading);
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(act.equals("rut") ? LIST : LIST + "/" + id, record(act, row, sending, request)),
                typed -> step(act, typed, row, model));
    }

    private Receipt record(String act, ProjectRow row, Sending sending, HttpServletRequest request) {
        ProjectId project = row.project();
        return switch (act) {
            case "vay" -> desk.lend(sending, project, read(request, ProjectAsked.LentAsked.class));
            case "chay" -> desk.start(sending, project, read(request, ProjectAsked.StepAsked.class));
            case "kiem-tra" -> desk.visit(sending, project, read(request, ProjectAsked.VisitAsked.class));
            case "ket-thuc" -> desk.finish(sending, project, read(request, ProjectAsked.EndAsked.class));
            default -> desk.takeBack(sending, project, read(request, ProjectAsked.TakenBackAsked.class));
        };
    }

    private String step(String act, Typed typed, ProjectRow row, Model model) {
        Ask on = Ask.date("on", "lending.on", "form.day.hint");
        Ask document = Ask.text("document", "lending.document", null);
        List<Ask> asks =
                switch (act) {
                    case "vay" ->
                        List.of(
                                Ask.text("bank", "employment.bank", null),
                                Ask.money("amount", "employment.lent"),
                                document,
                                on);
                    case "chay" -> List.of(on);
                    case "kiem-tra" ->
                        List.of(
                                Ask.one("result", "employment.result", asking.listed(VisitResult.values()), null),
                                Ask.text("households", "employment.visited", null),
                                Ask.money("extraFrom", "employment.extra-from"),
                                Ask.money("extraTo", "employment.extra-to"),
                                document,
                                on);
                    case "ket-thuc" ->
                        List.of(
                                Ask.one("ending", "employment.ending", asking.listed(Ending.values()), null),
                                document,
                                on);
                    default -> List.of(document, on);
                };
        return asking.show(
                typed,
                "employment."
                        + Map.of("vay", "lend", "chay", "start", "kiem-tra", "visit", "ket-thuc", "finish")
                                .getOrDefault(act, "take-back"),
                LIST + "/" + row.project() + "/" + act,
                LIST + "/" + row.project(),
                "employment.project",
                asks,
                model);
    }

    private ProjectRow row(String id, Reading reading) {
        return lending.project(Addresses.id(id, ProjectId::new), reading.asked())
                .filter(row -> row.unit().equals(reading.unit()))
                .orElseThrow(() -> new NoSuchPageException("no project " + id));
    }

    private static <T> T read(HttpServletRequest request, Class<T> type) {
        return RequestReader.form(FormFields.of(request), type);
    }
}
