package vn.unionledger.api.page.dues;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import vn.unionledger.api.dues.DuesDesk;
import vn.unionledger.api.dues.RollAsked;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.dues.RollForm.Subject;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.Rows;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;

/**
 * The roll of a month: amounts of a group typed, pasted or read from a file into one form, looked at, then put forward as one
 * voucher. A refund of what was paid ahead is the same form.
 */
@Controller
class RollPages {
    private static final Show SHOW = new Show();

    private final DuesDesk desk;
    private final DuesReading dues;
    private final RollForm form;
    private final Forms forms;
    private final PageWords words;

    RollPages(DuesDesk desk, DuesReading dues, RollForm form, Forms forms, PageWords words) {
        this.desk = desk;
        this.dues = dues;
        this.form = form;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping({"/doan-phi/thu", "/doan-phi/hoan-tra"})
    String fresh(
            @RequestParam(name = "thang", required = false) @Nullable String month,
            @RequestParam(name = "to", required = false) @Nullable String section,
            HttpServletRequest request,
            Reading reading,
            Model model) {
        Subject subject = subject(month, section, request, reading);
        RollSheet sheet = sheet(subject, reading);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("occurredOn", SHOW.date(reading.moment().today()));
        for (int i = 0; i < sheet.rows().size(); i++) {
            MonthRow row = sheet.rows().get(i);
            long amount = subject.refund() ? row.prepaid() : row.expected();
            values.put(RollSheet.amount(i), amount == 0 ? "" : SHOW.amount(amount));
        }
        return form.show(Typed.fresh(values), subject, sheet, false, reading, model);
    }

    @PostMapping({"/doan-phi/thu", "/doan-phi/hoan-tra"})
    String send(
            @RequestParam("month") String month,
            @RequestParam(name = "_to", required = false) @Nullable String section,
            @RequestParam(name = "_xem", required = false) @Nullable String look,
            SentForm sent,
            Model model) {
        Reading reading = sent.reading();
        Subject subject = subject(month, section, sent.request(), reading);
        RollSheet sheet = sheet(subject, reading);
        if (look != null) {
            Typed typed = sheet.filled(
                    forms.sent(sent.request()), Pasted.lines(sent.request().getParameter("_dan")));
            return form.show(typed, subject, sheet, true, reading, model);
        }
        return forms.send(
                sent,
                () -> {
                    RollAsked asked = RequestReader.form(
                            Rows.filled(sent.fields(), RollForm.AMOUNTS, List.of("amount")), RollAsked.class);
                    var receipt =
                            subject.refund() ? desk.refund(sent.sending(), asked) : desk.collect(sent.sending(), asked);
                    return Onward.to("/phieu/" + Vouchers.idOf(sent.sending()), receipt);
                },
                typed -> form.show(typed.inPlace(RollForm.AMOUNTS, "amount"), subject, sheet, true, reading, model));
    }

    /** Fills the rows from a file and shows them: nothing is recorded before the form is sent. */
    @PostMapping(
            value = {"/doan-phi/thu/tep", "/doan-phi/hoan-tra/tep"},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String file(
            @RequestParam("month") String month,
            @RequestParam(name = "_to", required = false) @Nullable String section,
            @RequestPart("_tep") MultipartFile file,
            HttpServletRequest request,
            Reading reading,
            Model model)
            throws IOException {
        Subject subject = subject(month, section, request, reading);
        RollSheet sheet = sheet(subject, reading);
        Typed typed =
                Typed.fresh(Map.of("occurredOn", SHOW.date(reading.moment().today())));
        try {
            typed = sheet.filled(typed, RollFile.lines(file.getBytes()));
        } catch (RollFile.UnreadableException e) {
            model.addAttribute("fileError", words.said("dues.roll.file." + e.ground()));
        }
        return form.show(typed, subject, sheet, true, reading, model);
    }

    private static Subject subject(
            @Nullable String month, @Nullable String section, HttpServletRequest request, Reading reading) {
        boolean refund = request.getRequestURI().contains("/hoan-tra");
        return new Subject(Months.of(month, reading), section, refund, null);
    }

    private RollSheet sheet(Subject subject, Reading reading) {
        List<MonthRow> rows = dues.month(subject.month(), subject.section(), reading);
        List<MonthRow> shown = subject.refund()
                ? rows.stream().filter(row -> row.prepaid() > 0).toList()
                : rows;
        return new RollSheet(shown);
    }
}
