package vn.unionledger.api.page.fund;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.fund.FundActs;
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
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRules;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;

/** A fund opened, its own rules recorded, and the fund closed, by who keeps the funds. */
@Controller
class FundForms {
    private static final String FUNDS = "/quy";

    private final FundActs acts;
    private final Organisation organisation;
    private final Forms forms;
    private final BlankPage page;
    private final PageWords words;

    FundForms(FundActs acts, Organisation organisation, Forms forms, BlankPage page, PageWords words) {
        this.acts = acts;
        this.organisation = organisation;
        this.forms = forms;
        this.page = page;
        this.words = words;
    }

    /** Whether the reader can open, rule and close funds here and now. The rules decide again when it is done. */
    static boolean keeps(Reading reading) {
        Office office = reading.office();
        return !reading.below() && !reading.moment().past() && (office == Office.CHAIR || office == Office.ACCOUNTANT);
    }

    /** Whether a fund can have rules of its own about where its money may go. */
    static boolean hasRules(FundRow fund) {
        return fund.kind() == FundKind.OWN || fund.kind() == FundKind.REVOLVING;
    }

    @GetMapping(FUNDS + "/moi")
    String opening(Reading reading, Model model) {
        return open(Typed.dated(reading), model);
    }

    @PostMapping(FUNDS + "/moi")
    String open(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    var asked = sent.read(FundActs.Opening.class);
                    return Onward.to(FUNDS + "/" + asked.fund(), acts.open(sent.sending(), asked));
                },
                typed -> open(typed, model));
    }

    private String open(Typed typed, Model model) {
        Map<String, String> kinds =
                words.listed(FundKind.PASS_THROUGH, FundKind.OWN, FundKind.REVOLVING, FundKind.ORDINARY);
        return show(
                typed,
                "fund.open",
                FUNDS + "/moi",
                FUNDS,
                List.of(
                        Blank.text("name", "fund.name", "fund.name.hint"),
                        Blank.text("fund", "fund.code", "fund.code.hint"),
                        Blank.one("kind", "fund.kind", kinds, "fund.kind.hint"),
                        Blank.text("owner", "fund.owner", "fund.owner.hint"),
                        Blank.text("document", "fund.document", "form.optional"),
                        Blank.day("on", "fund.opened", null)),
                model);
    }

    @GetMapping(FUNDS + "/{fund}/quy-che")
    String ruling(@PathVariable("fund") String code, Reading reading, Model model) {
        FundRow fund = find(code, reading);
        Map<String, String> fields = new LinkedHashMap<>();
        FundRules rules = fund.rules();
        if (rules != null) {
            fields.put("document", rules.document());
            fields.put("interest", String.valueOf(rules.interest()));
            fields.put("closingBalance", String.valueOf(rules.closingBalance()));
        }
        return rule(Typed.fresh(fields), fund, model);
    }

    @PostMapping(FUNDS + "/{fund}/quy-che")
    String rule(@PathVariable("fund") String code, SentForm sent, Model model) {
        FundRow fund = find(code, sent.reading());
        return forms.send(
                sent,
                () -> Onward.to(
                        at(fund, ""),
                        acts.rule(
                                sent.sending(),
                                fund.fund(),
                                RequestReader.form(
                                        ticked(sent, "interest", "closingBalance"), FundActs.RulesAsked.class))),
                typed -> rule(typed, fund, model));
    }

    private String rule(Typed typed, FundRow fund, Model model) {
        return show(
                typed,
                "fund.rules",
                at(fund, "/quy-che"),
                at(fund, ""),
                List.of(
                        Blank.text("document", "fund.rules.document", "fund.rules.document.hint"),
                        Blank.check("interest", "fund.rules.interest"),
                        Blank.check("closingBalance", "fund.rules.closing-balance")),
                model);
    }

    @GetMapping(FUNDS + "/{fund}/dong")
    String closing(@PathVariable("fund") String code, Reading reading, Model model) {
        return close(Typed.dated(reading), find(code, reading), model);
    }

    @PostMapping(FUNDS + "/{fund}/dong")
    String close(@PathVariable("fund") String code, SentForm sent, Model model) {
        FundRow fund = find(code, sent.reading());
        return forms.send(
                sent,
                () -> Onward.to(
                        at(fund, ""), acts.close(sent.sending(), fund.fund(), sent.read(FundActs.Closing.class))),
                typed -> close(typed, fund, model));
    }

    private String close(Typed typed, FundRow fund, Model model) {
        return show(
                typed,
                "fund.close",
                at(fund, "/dong"),
                at(fund, ""),
                List.of(
                        Blank.text("document", "fund.close.document", null),
                        Blank.date("on", "fund.close.on", "fund.close.on.hint")),
                model);
    }

    private String show(Typed typed, String title, String action, String back, List<Blank> blanks, Model model) {
        return page.show(typed, title, action, back, "funds.short", blanks, model);
    }

    private FundRow find(String code, Reading reading) {
        return organisation.funds(reading.unit(), reading.asked()).stream()
                .filter(fund -> fund.fund().equals(Addresses.fund(code)))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no fund " + code));
    }

    private static String at(FundRow fund, String act) {
        return FUNDS + "/" + fund.fund() + act;
    }

    /** A box that is not ticked is not sent. */
    private static Map<String, List<String>> ticked(SentForm sent, String... boxes) {
        Map<String, List<String>> fields = sent.fields();
        for (String box : boxes) {
            fields.putIfAbsent(box, List.of("false"));
        }
        return fields;
    }
}
