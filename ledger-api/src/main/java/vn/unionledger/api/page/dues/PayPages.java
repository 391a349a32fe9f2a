package vn.unionledger.api.page.dues;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import vn.unionledger.api.dues.MemberAsked;
import vn.unionledger.api.dues.MemberDesk;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.Rows;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.core.member.MemberCommand;

/** The pay of many members from one month on: typed, pasted or read from a file into one form, looked at, recorded as one fact. */
@Controller
class PayPages {
    private static final String LIST = MemberPages.LIST + "/luong";

    private final MemberDesk desk;
    private final DuesReading dues;
    private final FormChoices lists;
    private final Forms forms;
    private final PageWords words;

    PayPages(MemberDesk desk, DuesReading dues, FormChoices lists, Forms forms, PageWords words) {
        this.desk = desk;
        this.dues = dues;
        this.lists = lists;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(LIST)
    String fresh(@RequestParam(name = "to", required = false) @Nullable String section, Reading reading, Model model) {
        return show(Typed.fresh(Map.of()), section, sheet(section, reading), false, reading, model);
    }

    @PostMapping(LIST)
    String send(
            @RequestParam(name = "_to", required = false) @Nullable String section,
            @RequestParam(name = "_xem", required = false) @Nullable String look,
            SentForm sent,
            Model model) {
        PaySheet sheet = sheet(section, sent.reading());
        if (look != null) {
            Typed typed = sheet.filled(
                    forms.sent(sent.request()), Pasted.lines(sent.request().getParameter("_dan")));
            return show(typed, section, sheet, true, sent.reading(), model);
        }
        return forms.send(
                sent,
                () -> Onward.to(
                        MemberPages.LIST,
                        desk.pay(
                                sent.sending(),
                                RequestReader.form(
                                        Rows.filled(sent.fields(), PaySheet.PEOPLE, List.of("amount")),
                                        MemberAsked.PaySet.class))),
                typed -> show(typed.inPlace(PaySheet.PEOPLE, "amount"), section, sheet, true, sent.reading(), model));
    }

    /** Fills the rows from a file and shows them: nothing is recorded before the form is sent. */
    @PostMapping(value = LIST + "/tep", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String file(
            @RequestParam(name = "_to", required = false) @Nullable String section,
            @RequestPart("_tep") MultipartFile file,
            Reading reading,
            Model model)
            throws IOException {
        PaySheet sheet = sheet(section, reading);
        Typed typed = Typed.fresh(Map.of());
        try {
            typed = sheet.filled(typed, RollFile.lines(file.getBytes()));
        } catch (RollFile.UnreadableException e) {
            model.addAttribute("fileError", words.said("members.pays.file." + e.ground()));
        }
        return show(typed, section, sheet, true, reading, model);
    }

    private String show(
            Typed typed, @Nullable String section, PaySheet sheet, boolean counted, Reading reading, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said("members.pays"));
        model.addAttribute("rows", sheet.rows());
        model.addAttribute("counted", counted ? sheet.people(typed) : null);
        model.addAttribute("unmatched", typed.value(Pasted.UNMATCHED));
        model.addAttribute(
                "months", Months.offered(YearMonth.from(reading.moment().day()), reading, words));
        model.addAttribute("section", Objects.requireNonNullElse(section, ""));
        model.addAttribute("sections", lists.sectionsOrAll(reading));
        return "dues/pays";
    }

    /** The first five hundred, as many as one list may hold; pay is for the accountant's eyes, and so is the list. */
    private PaySheet sheet(@Nullable String section, Reading reading) {
        if (!DuesReading.keeps(reading)) {
            throw new NoSuchPageException("the pay of members");
        }
        List<MemberRow> here =
                dues.members(section, reading).stream().filter(MemberRow::here).toList();
        return new PaySheet(here.subList(0, Math.min(MemberCommand.MOST, here.size())));
    }
}
