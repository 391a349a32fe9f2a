package vn.unionledger.api.page.dues;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.dues.Differences;
import vn.unionledger.api.dues.DuesDesk;
import vn.unionledger.api.dues.DuesGrounds;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.id.SectionCode;

/** A month's dues of a unit or one of its groups, reckoned and reckoned again, and who owes what. */
@Controller
class DuesPages {
    private static final String MONTH = "/doan-phi";

    private final DuesDesk desk;
    private final DuesReading dues;
    private final Differences differences;
    private final FormChoices lists;
    private final Forms forms;
    private final PageWords words;

    DuesPages(
            DuesDesk desk, DuesReading dues, Differences differences, FormChoices lists, Forms forms, PageWords words) {
        this.desk = desk;
        this.dues = dues;
        this.differences = differences;
        this.lists = lists;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(MONTH)
    String month(
            @RequestParam(name = "thang", required = false) @Nullable String month,
            @RequestParam(name = "to", required = false) @Nullable String section,
            Reading reading,
            Model model) {
        YearMonth shown = month == null ? dues.current(reading) : Months.of(month, reading);
        return month(shown, section, Typed.fresh(Map.of()), reading, model);
    }

    /** What reckoning the month again would change, before anybody accepts it. */
    @GetMapping(MONTH + "/tinh-lai")
    String differences(
            @RequestParam(name = "thang", required = false) @Nullable String text,
            @RequestParam(name = "to", required = false) @Nullable String section,
            Reading reading,
            Model model) {
        YearMonth month = Months.of(text, reading);
        SectionCode only = only(section);
        List<DuesEvent.Assessed> lines =
                differences.of(reading.unit(), month, only, reading.moment().today());
        model.addAttribute("heading", words.said("dues.again.title", words.period(Period.month(month))));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "grounds",
                DuesGrounds.of(
                        reading.unit(),
                        dues.everybody(reading),
                        lines.stream().map(DuesEvent.Assessed::member).toList(),
                        month));
        model.addAttribute(
                "called",
                dues.called(lines.stream().map(DuesEvent.Assessed::member).toList(), reading));
        model.addAttribute(
                "less",
                lines.stream()
                        .mapToLong(one -> one.standard().dong() + one.excess().dong())
                        .sum());
        model.addAttribute(
                "credited",
                lines.stream().mapToLong(one -> one.prepaid().dong()).sum());
        model.addAttribute("keeps", DuesReading.keeps(reading));
        model.addAttribute("key", UUID.randomUUID().toString());
        choices(month, section, reading, model);
        return "dues/again";
    }

    /** Who is in no section is reckoned with the whole unit. */
    private static @Nullable SectionCode only(@Nullable String section) {
        return section == null || section.isBlank() || section.equals(FormChoices.NO_SECTION)
                ? null
                : Addresses.id(section, SectionCode::new);
    }

    @PostMapping({MONTH + "/tinh", MONTH + "/tinh-lai"})
    String reckon(
            @RequestParam("thang") String text,
            @RequestParam(name = "to", required = false) @Nullable String section,
            SentForm sent,
            Model model) {
        YearMonth month = Months.of(text, sent.reading());
        SectionCode only = only(section);
        boolean again = sent.request().getRequestURI().endsWith("/tinh-lai");
        return forms.send(
                sent,
                () -> {
                    var receipt = again
                            ? desk.reassess(sent.sending(), month, only)
                            : desk.assess(sent.sending(), month, only);
                    return Onward.to(MONTH, receipt) + "&thang=" + month + (only == null ? "" : "&to=" + only);
                },
                typed -> month(month, section, typed, sent.reading(), model));
    }

    @GetMapping(MONTH + "/con-no")
    String arrears(
            @RequestParam(name = "thang", required = false) @Nullable String text,
            @RequestParam(name = "to", required = false) @Nullable String section,
            Reading reading,
            Model model) {
        YearMonth month = Months.of(text, reading);
        List<MonthRow> rows = dues.arrears(month, section, reading);
        Map<String, Long> bySection = new LinkedHashMap<>();
        rows.forEach(row -> bySection.merge(row.section(), row.arrears(), Long::sum));
        model.addAttribute("heading", words.said("arrears.title"));
        model.addAttribute("rows", rows);
        model.addAttribute("grounds", dues.grounds(rows, reading));
        model.addAttribute("bySection", bySection);
        model.addAttribute("total", rows.stream().mapToLong(MonthRow::arrears).sum());
        model.addAttribute(
                "people", rows.stream().map(MonthRow::person).distinct().count());
        choices(month, section, reading, model);
        return "dues/arrears";
    }

    private String month(YearMonth month, @Nullable String section, Typed typed, Reading reading, Model model) {
        List<MonthRow> rows = dues.month(month, section, reading);
        model.addAttribute("heading", words.said("dues.title", words.period(Period.month(month))));
        model.addAttribute("typed", typed);
        model.addAttribute("rows", rows);
        model.addAttribute("grounds", dues.groundsOfMonth(rows, month, reading));
        model.addAttribute(
                "assessed", rows.stream().mapToLong(MonthRow::assessed).sum());
        model.addAttribute("paid", rows.stream().mapToLong(MonthRow::paid).sum());
        model.addAttribute("owed", rows.stream().mapToLong(MonthRow::arrears).sum());
        model.addAttribute("before", rows.stream().mapToLong(MonthRow::before).sum());
        model.addAttribute("prepaid", rows.stream().mapToLong(MonthRow::prepaid).sum());
        model.addAttribute(
                "open", rows.stream().filter(row -> row.basis() == null).count());
        model.addAttribute("keeps", DuesReading.keeps(reading));
        model.addAttribute("collects", DuesReading.collects(reading));
        model.addAttribute("key", UUID.randomUUID().toString());
        choices(month, section, reading, model);
        return "dues/month";
    }

    private void choices(YearMonth month, @Nullable String section, Reading reading, Model model) {
        Map<String, String> sections = lists.parts(reading);
        model.addAttribute("month", month.toString());
        model.addAttribute("months", Months.offered(month, reading, words));
        model.addAttribute("section", Objects.requireNonNullElse(section, ""));
        model.addAttribute("sections", sections);
    }
}
