package vn.unionledger.api.page.welfare;

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
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.KnownPeople;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Rows;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.api.welfare.AidAsked;
import vn.unionledger.api.welfare.Cases;
import vn.unionledger.api.welfare.GiftsAsked;
import vn.unionledger.api.welfare.Rounds;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;

/** The forms that put a case of aid or a list of gifts forward, and decide on it. Both are paid by a voucher's form. */
@Controller
class CareForms {

    private static final int SPARE_ROWS = 3;
    private static final String PERSON = "person";
    private static final String CLASSES = "classes";
    private static final List<String> OF_CLASS = List.of("label", "rate", "count");
    private static final String CASE = "/cham-lo/truong-hop/";
    private static final String ROUND = "/cham-lo/dot/";

    private final Cases cases;
    private final Rounds rounds;
    private final FormChoices lists;
    private final KnownPeople known;
    private final Forms forms;
    private final PageWords words;

    CareForms(Cases cases, Rounds rounds, FormChoices lists, KnownPeople known, Forms forms, PageWords words) {
        this.cases = cases;
        this.rounds = rounds;
        this.lists = lists;
        this.known = known;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/cham-lo/truong-hop/moi")
    String newCase(Reading reading, Model model) {
        return aCase(Typed.dated(reading), reading, model);
    }

    @PostMapping("/cham-lo/truong-hop/moi")
    String request(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    Map<String, List<String>> fields = KnownPeople.chosen(sent.fields(), PERSON);
                    AidAsked asked = RequestReader.form(fields, AidAsked.class);
                    return Onward.to(CASE + Cases.idOf(sent.sending()), cases.request(sent.sending(), asked));
                },
                typed -> aCase(typed, sent.reading(), model));
    }

    @PostMapping("/cham-lo/truong-hop/{id:[0-9a-f]{32}}/duyet")
    String approveCase(
            @PathVariable("id") String id,
            @RequestParam(name = "_ve", required = false) @Nullable String back,
            Sending sending) {
        return Onward.decided(back, CASE + id, cases.approve(sending, Addresses.id(id, CaseId::new), null));
    }

    @GetMapping("/cham-lo/truong-hop/{id:[0-9a-f]{32}}/khong-duyet")
    String whyNotCase(@PathVariable("id") String id, Model model) {
        return declining(Typed.fresh(Map.of()), CASE + id, model);
    }

    @PostMapping("/cham-lo/truong-hop/{id:[0-9a-f]{32}}/khong-duyet")
    String declineCase(@PathVariable("id") String id, SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        CASE + id,
                        cases.decline(
                                sent.sending(),
                                Addresses.id(id, CaseId::new),
                                sent.read(WhyAsked.class).reason())),
                typed -> declining(typed, CASE + id, model));
    }

    @GetMapping("/cham-lo/dot/moi")
    String newRound(Reading reading, Model model) {
        return round(Typed.dated(reading), reading, model);
    }

    @PostMapping("/cham-lo/dot/moi")
    String propose(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    Map<String, List<String>> fields = Rows.filled(sent.fields(), CLASSES, OF_CLASS);
                    GiftsAsked asked = RequestReader.form(fields, GiftsAsked.class);
                    return Onward.to(ROUND + Rounds.idOf(sent.sending()), rounds.propose(sent.sending(), asked));
                },
                typed -> round(typed.movedUp(CLASSES, OF_CLASS), sent.reading(), model));
    }

    @PostMapping("/cham-lo/dot/{id:[0-9a-f]{32}}/duyet")
    String approveRound(
            @PathVariable("id") String id,
            @RequestParam(name = "_ve", required = false) @Nullable String back,
            Sending sending) {
        return Onward.decided(back, ROUND + id, rounds.approve(sending, Addresses.id(id, RoundId::new), null));
    }

    @GetMapping("/cham-lo/dot/{id:[0-9a-f]{32}}/khong-duyet")
    String whyNotRound(@PathVariable("id") String id, Model model) {
        return declining(Typed.fresh(Map.of()), ROUND + id, model);
    }

    @PostMapping("/cham-lo/dot/{id:[0-9a-f]{32}}/khong-duyet")
    String declineRound(@PathVariable("id") String id, SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        ROUND + id,
                        rounds.decline(
                                sent.sending(),
                                Addresses.id(id, RoundId::new),
                                sent.read(WhyAsked.class).reason())),
                typed -> declining(typed, ROUND + id, model));
    }

    private String aCase(Typed typed, Reading reading, Model model) {
        common(typed, FundUse.WELFARE, reading, model);
        model.addAttribute("heading", words.said("care.case.new"));
        model.addAttribute("reasons", words.listed(CareReason.values()));
        model.addAttribute("people", known.find(typed.value(PERSON + "Name"), reading));
        model.addAttribute("origins", lists.below(reading));
        return "welfare/case-form";
    }

    private String round(Typed typed, Reading reading, Model model) {
        common(typed, FundUse.GIFT, reading, model);
        model.addAttribute("heading", words.said("care.round.new"));
        model.addAttribute("occasions", words.listed(Occasion.values()));
        model.addAttribute("recipients", words.listed(Recipients.values()));
        model.addAttribute("rows", Math.max(SPARE_ROWS, typed.rows(CLASSES, "rate") + 1));
        return "welfare/round-form";
    }

    private void common(Typed typed, FundUse use, Reading reading, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("funds", lists.funds(reading, use));
        model.addAttribute("sections", lists.sections(reading));
    }

    private String declining(Typed typed, String at, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("at", at);
        model.addAttribute("heading", words.said("care.decline"));
        return "welfare/decline";
    }
}
