package vn.unionledger.api.page.policy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.policy.PolicyDesk;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.Sending;
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
    String record(
            @RequestParam(name = "loai") String kind,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        RuleKind wanted = Addresses.constant(RuleKind.class, kind);
        return forms.send(
                request, response, reading, recording(sending, request), typed -> asking(typed, wanted, null, model));
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
    String replace(
            @PathVariable("id") String id,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Policy policy = rules.find(id, reading).policy();
        return forms.send(
                request,
                response,
                reading,
                recording(sending, request),
                typed -> asking(typed, policy.rule().kind(), policy, model));
    }

    @GetMapping("/quy-dinh/{id}/xac-nhan")
    String confirming(@PathVariable("id") String id, Reading reading, Model model) {
        return confirming(Typed.fresh(Map.of()), rules.find(id, reading).policy(), model);
    }

    @PostMapping("/quy-dinh/{id}/xac-nhan")
    String confirm(
            @PathVariable("id") String id,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Policy policy = rules.find(id, reading).policy();
        return forms.send(
                request,
                response,
                reading,
                () -> {
                    String evidence = request.getParameter("evidence");
                    if (evidence == null || evidence.isBlank()) {
                        throw new FaultyRequestException(Fault.of("/evidence", "missing"));
                    }
                    return Onward.to(
                            "/quy-dinh/" + policy.policy(), desk.confirm(sending, policy.policy(), evidence.strip()));
                },
                typed -> confirming(typed, policy, model));
    }

    private Supplier<String> recording(Sending sending, HttpServletRequest request) {
        return () -> {
            Map<String, List<String>> fields = new LinkedHashMap<>(FormFields.of(request));
            fields.remove("loai");
            return Onward.to("/quy-dinh/" + PolicyDesk.idOf(sending), desk.record(sending, TypedRule.read(fields)));
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
        model.addAttribute("recipients", texts.listed(Recipient.values()));
        model.addAttribute("incomes", texts.listed(IncomeKind.values()));
        model.addAttribute("groups", texts.listed(PayerGroup.values()));
        model.addAttribute("bases", texts.listed(DuesBase.values()));
        model.addAttribute("sides", texts.listed(ItemSide.values()));
        model.addAttribute("sources", texts.listed(FundingSource.values()));
        model.addAttribute("purposes", texts.listed(SpendingPurpose.values()));
        model.addAttribute("purposesOrNone", orNone(SpendingPurpose.values(), "policy.none-of-it"));
        model.addAttribute("bounds", texts.listed(Bound.values()));
        model.addAttribute("levyGroups", texts.listed(LevyGroup.values()));
        model.addAttribute("regions", texts.listed(WageRegion.values()));
        model.addAttribute("deadlines", texts.listed(Deadline.values()));
        model.addAttribute("reasons", texts.listed(NormReason.values()));
        model.addAttribute("levels", texts.listedOrAny(UnitLevel.values()));
        model.addAttribute("classes", texts.listedOrAny(FundingClass.values()));
        model.addAttribute("owners", texts.listedOrAny(Ownership.values()));
        Map<String, String> owns = new LinkedHashMap<>();
        owns.put("false", words.said("policy.own.all"));
        owns.put("true", words.said("policy.scope.own"));
        model.addAttribute("owns", owns);
        model.addAttribute("certainties", texts.listed(Certainty.values()));
        return "policy/form";
    }

    private Map<String, String> orNone(Enum<?>[] constants, String none) {
        Map<String, String> listed = new LinkedHashMap<>();
        listed.put("", words.said(none));
        listed.putAll(texts.listed(constants));
        return listed;
    }
}
