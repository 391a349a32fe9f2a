package vn.unionledger.api.page.report;

import java.time.LocalDate;
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
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.DateBasis;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.section.FinancialSections;
import vn.unionledger.projections.section.Form;
import vn.unionledger.projections.section.Report;

/** The financial sections of the report on a year, a quarter or a month, in the wording people know. */
@Controller
class ReportPage {

    private static final String CONCERNED = "lien-quan";

    private final FinancialSections sections;
    private final BookedDays days;
    private final ReportForms forms;
    private final FigureLabels labels;
    private final Drawers drawers;
    private final PageWords words;

    ReportPage(
            FinancialSections sections,
            BookedDays days,
            ReportForms forms,
            FigureLabels labels,
            Drawers drawers,
            PageWords words) {
        this.sections = sections;
        this.days = days;
        this.forms = forms;
        this.labels = labels;
        this.drawers = drawers;
        this.words = words;
    }

    /** The report on the year of the last day booked. */
    @GetMapping("/bao-cao")
    String last(Reading reading) {
        int year = days.last(reading.unit(), reading.asked())
                .map(LocalDate::getYear)
                .orElseGet(() -> reading.moment().day().getYear());
        return "redirect:" + reading.way().to("/bao-cao/" + year);
    }

    @GetMapping("/bao-cao/{year:\\d{4}}")
    String year(
            @PathVariable("year") String year,
            @RequestParam(name = "mo", required = false) @Nullable String opened,
            @RequestParam(name = "ngay", required = false) @Nullable String basis,
            Reading reading,
            Model model) {
        return report(Addresses.period(year), opened, basis, reading, model);
    }

    @GetMapping("/bao-cao/{year:\\d{4}}/{part}")
    String part(
            @PathVariable("year") String year,
            @PathVariable("part") String part,
            @RequestParam(name = "mo", required = false) @Nullable String opened,
            @RequestParam(name = "ngay", required = false) @Nullable String basis,
            Reading reading,
            Model model) {
        return report(Addresses.period(year + "/" + part), opened, basis, reading, model);
    }

    private String report(
            Period period, @Nullable String opened, @Nullable String basis, Reading reading, Model model) {
        boolean concerned = CONCERNED.equals(basis);
        Asked asked = reading.asked(period).by(concerned ? DateBasis.CONCERNED : DateBasis.BOOKED);
        model.addAttribute("asked", asked);
        model.addAttribute("period", period);
        model.addAttribute("concerned", concerned);
        model.addAttribute("heading", words.said("report.title", period));
        if (opened != null) {
            model.addAttribute(
                    "unfolded",
                    sections.unfold(reading.unit(), opened, asked)
                            .map(figure -> drawers.figure(labels.of(figure), figure, reading))
                            .orElseThrow(() -> new NoSuchPageException("no figure " + opened)));
        }
        Form form = forms.of(reading.unit(), period, asked);
        Report report = sections.report(reading.unit(), asked, form);
        model.addAttribute("report", report);
        return "report/report";
    }
}
