package vn.unionledger.api.page.policy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.policy.Effects;
import vn.unionledger.api.policy.Supposition;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.web.Link;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.DuesBase;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Recipient;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.projections.policyview.Policies;

/** What another share, another rate of dues or of the employers' contribution, or another base salary would change. Books nothing. */
@Controller
class WhatIfPages {
    private static final String SHARES = "/quy-dinh/gia-su";
    private static final String DUES = SHARES + "/doan-phi";
    private static final String SALARY = SHARES + "/luong-co-so";
    private static final String CONTRIBUTION = SHARES + "/kinh-phi";

    private final Effects effects;
    private final EffectPages pages;
    private final DuesShifts shifts;
    private final ContributionShifts contributions;
    private final Policies policies;
    private final Forms forms;
    private final PageWords words;

    WhatIfPages(
            Effects effects,
            EffectPages pages,
            DuesShifts shifts,
            ContributionShifts contributions,
            Policies policies,
            Forms forms,
            PageWords words) {
        this.effects = effects;
        this.pages = pages;
        this.shifts = shifts;
        this.contributions = contributions;
        this.policies = policies;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(SHARES)
    String shares(HttpServletRequest request, HttpServletResponse response, Reading reading, Model model) {
        return whatIf(RuleKind.DISTRIBUTION, request, response, reading, model);
    }

    @GetMapping(DUES)
    String dues(HttpServletRequest request, HttpServletResponse response, Reading reading, Model model) {
        return whatIf(RuleKind.DUES_RATE, request, response, reading, model);
    }

    @GetMapping(SALARY)
    String salary(HttpServletRequest request, HttpServletResponse response, Reading reading, Model model) {
        return whatIf(RuleKind.BASE_SALARY, request, response, reading, model);
    }

    @GetMapping(CONTRIBUTION)
    String contribution(HttpServletRequest request, HttpServletResponse response, Reading reading, Model model) {
        return whatIf(RuleKind.CONTRIBUTION_TERMS, request, response, reading, model);
    }

    private String whatIf(
            RuleKind kind, HttpServletRequest request, HttpServletResponse response, Reading reading, Model model) {
        if (request.getParameter("effectiveFrom") == null) {
            Map<String, String> fields = TypedRule.of(kind);
            if (kind == RuleKind.DISTRIBUTION) {
                fields.put("level", UnitLevel.GRASSROOTS.name());
            }
            if (kind == RuleKind.CONTRIBUTION_TERMS) {
                inForce(reading).ifPresent(policy -> fields.putAll(TypedRule.fields(policy)));
            }
            return supposing(kind, Typed.fresh(fields), reading, model);
        }
        return forms.answer(
                request,
                response,
                () -> {
                    LocalDate today = reading.moment().today();
                    Supposition asked = TypedRule.supposed(kind, FormFields.of(request));
                    Policy assumed = asked.policy(today);
                    supposing(kind, forms.sent(request), reading, model);
                    model.addAttribute("answered", true);
                    model.addAttribute("shifts", shifts.whatIf(assumed, asked.last(today), reading));
                    model.addAttribute("contributions", contributions.whatIf(assumed, asked.last(today), reading));
                    EffectPages.tell(
                            pages.rows(
                                    effects.whatIf(
                                            pages.units(reading),
                                            assumed,
                                            asked.last(today),
                                            today,
                                            reading.moment().known()),
                                    reading),
                            model);
                    return "policy/what-if";
                },
                typed -> supposing(kind, typed, reading, model));
    }

    /** What employers go by today: of it another rate is thought of, the rest stays as it is unless it is changed too. */
    private Optional<Policy> inForce(Reading reading) {
        LocalDate today = reading.moment().today();
        long known = reading.moment().known();
        return Optional.ofNullable(effects.standing(reading.unit(), today, known))
                .flatMap(standing -> policies.rules(known).contributionTerms(standing, today, today));
    }

    private String supposing(RuleKind kind, Typed typed, Reading reading, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("kind", kind);
        model.addAttribute("heading", words.said("what-if.title"));
        model.addAttribute(
                "views",
                List.of(
                        view("what-if.shares", SHARES, kind == RuleKind.DISTRIBUTION, reading),
                        view("what-if.dues", DUES, kind == RuleKind.DUES_RATE, reading),
                        view("what-if.salary", SALARY, kind == RuleKind.BASE_SALARY, reading),
                        view("what-if.contribution", CONTRIBUTION, kind == RuleKind.CONTRIBUTION_TERMS, reading)));
        model.addAttribute(
                "action",
                switch (kind) {
                    case DUES_RATE -> DUES;
                    case BASE_SALARY -> SALARY;
                    case CONTRIBUTION_TERMS -> CONTRIBUTION;
                    default -> SHARES;
                });
        model.addAttribute("besides", reading.way().besides(TypedRule.SUPPOSED.toArray(String[]::new)));
        model.addAttribute("incomes", words.listed(IncomeKind.values()));
        model.addAttribute("recipients", words.listed(Recipient.values()));
        model.addAttribute("groups", words.listed(PayerGroup.values()));
        model.addAttribute("bases", words.listed(DuesBase.values()));
        model.addAttribute("deadlines", words.listed(Deadline.values()));
        model.addAttribute("levels", words.listedOr("policy.any", UnitLevel.values()));
        model.addAttribute("classes", words.listedOr("policy.any", FundingClass.values()));
        model.addAttribute("owners", words.listedOr("policy.any", Ownership.values()));
        model.addAttribute("answered", false);
        model.addAttribute("shifts", List.of());
        model.addAttribute("contributions", List.of());
        EffectPages.tell(List.of(), model);
        return "policy/what-if";
    }

    private Link view(String title, String page, boolean here, Reading reading) {
        return new Link(words.said(title), reading.way().to(page), here);
    }
}
