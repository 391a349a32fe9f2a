package vn.unionledger.api.page.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.policy.PolicyDesk;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Bound;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.DuesBase;
import vn.unionledger.core.policy.FundingSource;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.ItemSide;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.NormReason;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Recipient;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.SpendingPurpose;
import vn.unionledger.core.policy.WageRegion;

/** The forms that record a rule, put another one in its place, and confirm it. */
@Controller
class PolicyForms {

    private static final Show SHOW = new Show();

    private final PolicyDesk desk;
    private final ReadableRules rules;
    private final RuleTexts texts;
    private final Forms forms;
    private final PageWords words;

    PolicyForms(PolicyDesk desk, ReadableRules rules, RuleTexts texts, Forms forms, PageWords words) {
        this.desk = desk;
        this.rules = rules;
        this.texts = texts;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/quy-dinh/moi")
    String fresh(@RequestParam(name = "loai") String kind, Reading reading, Model model) {
        RuleKind wanted = Addresses.constant(RuleKind.class, kind);
        Map<String, String> fields = TypedRule.of(wanted);
        fields.put("knownFrom", SHOW.date(reading.moment().today()));
        return asking(Typed.fresh(fields), wanted, null, model);
    }

    @PostMapping("/quy-dinh/moi")
    String record(@RequestParam(name = "loai") String kind, SentForm sent, Model model) {
        RuleKind wanted = Addresses.constant(RuleKind.class, kind);
        return forms.send(sent, recording(sent), typed -> asking(typed, wanted, null, model));
    }

    @GetMapping("/quy-dinh/{id}/thay")
    String replacing(@PathVariable("id") String id, Reading reading, Model model) {
        Policy policy = rules.find(id, reading).policy();
        Map<String, String> fields = TypedRule.fields(policy);
        fields.put("replaces", policy.policy().value());
        fields.put("knownFrom", SHOW.date(reading.moment().today()));
        return asking(Typed.fresh(fields), policy.rule().kind(), policy, model);
    }

    @PostMapping("/quy-dinh/{id}/thay")
    String replace(@PathVariable("id") String id, SentForm sent, Model model) {
        Policy policy = rules.find(id, sent.reading()).policy();
        return forms.send(
                sent, recording(sent), typed -> asking(typed, policy.rule().kind(), policy, model));
    }

    @GetMapping("/quy-dinh/{id}/xac-nhan")
    String confirming(@PathVariable("id") String id, Reading reading, Model model) {
        return confirming(Typed.fresh(Map.of()), rules.find(id, reading).policy(), model);
    }

    @PostMapping("/quy-dinh/{id}/xac-nhan")
    String confirm(@PathVariable("id") String id, SentForm sent, Model model) {
        Policy policy = rules.find(id, sent.reading()).policy();
        return forms.send(
                sent,
                () -> {
                    String evidence = sent.request().getParameter("evidence");
                    if (evidence == null || evidence.isBlank()) {
                        throw new FaultyRequestException(Fault.of("/evidence", "missing"));
                    }
                    return Onward.to(
                            "/quy-dinh/" + policy.policy(),
                            desk.confirm(sent.sending(), policy.policy(), evidence.strip()));
                },
                typed -> confirming(typed, policy, model));
    }

    private Supplier<String> recording(SentForm sent) {
        return () -> {
            Map<String, List<String>> fields = sent.fields();
            fields.remove("loai");
            return Onward.to(
                    "/quy-dinh/" + PolicyDesk.idOf(sent.sending()),
                    desk.record(sent.sending(), TypedRule.read(fields)));
        };
    }

    private String confirming(Typed typed, Policy policy, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said("policy.confirm"));
        model.addAttribute("policy", policy);
        model.addAttribute("matter", texts.matter(policy.rule()));
        model.addAttribute("says", texts.says(policy.rule()));
        model.addAttribute("days", texts.days(policy));
        return "policy/confirm";
    }

    private String asking(Typed typed, RuleKind kind, @Nullable Policy replaced, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("kind", kind);
        model.addAttribute("heading", words.said(replaced == null ? "policy.new" : "policy.replace"));
        model.addAttribute(
                "replaced", replaced == null ? null : texts.says(replaced.rule()) + " · " + texts.days(replaced));
        model.addAttribute(
                "replacedId", replaced == null ? null : replaced.policy().value());
        model.addAttribute("recipients", words.listed(Recipient.values()));
        model.addAttribute("incomes", words.listed(IncomeKind.values()));
        model.addAttribute("groups", words.listed(PayerGroup.values()));
        model.addAttribute("bases", words.listed(DuesBase.values()));
        model.addAttribute("sides", words.listed(ItemSide.values()));
        model.addAttribute("sources", words.listed(FundingSource.values()));
        model.addAttribute("purposes", words.listed(SpendingPurpose.values()));
        model.addAttribute("purposesOrNone", words.listedOr("policy.none-of-it", SpendingPurpose.values()));
        model.addAttribute("bounds", words.listed(Bound.values()));
        model.addAttribute("levyGroups", words.listed(LevyGroup.values()));
        model.addAttribute("regions", words.listed(WageRegion.values()));
        model.addAttribute("deadlines", words.listed(Deadline.values()));
        model.addAttribute("reasons", words.listed(NormReason.values()));
        model.addAttribute("levels", words.listedOr("policy.any", UnitLevel.values()));
        model.addAttribute("classes", words.listedOr("policy.any", FundingClass.values()));
        model.addAttribute("owners", words.listedOr("policy.any", Ownership.values()));
        Map<String, String> owns = new LinkedHashMap<>();
        owns.put("false", words.said("policy.own.all"));
        owns.put("true", words.said("policy.scope.own"));
        model.addAttribute("owns", owns);
        model.addAttribute("certainties", words.listed(Certainty.values()));
        return "policy/form";
    }
}
