package vn.unionledger.api.page.policy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.policy.ContributionEffects;
import vn.unionledger.api.policy.DuesEffects;
import vn.unionledger.api.policy.Effects;
import vn.unionledger.api.policy.PolicyDesk;
import vn.unionledger.api.policy.PolicyDesk.Acceptance;
import vn.unionledger.api.policy.PolicyDesk.Accepted;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;

/** What a late decision leaves to book or to reckon again, accepted on its page. */
@Controller
class EffectPages {

    private static final Show SHOW = new Show();

    private final Effects effects;
    private final DuesShifts shifts;
    private final ContributionShifts contributions;
    private final PolicyDesk desk;
    private final ReadableRules rules;
    private final UnitNames unitNames;
    private final RuleTexts texts;
    private final PolicyActs acts;
    private final Forms forms;
    private final PageWords words;

    EffectPages(
            Effects effects,
            DuesShifts shifts,
            ContributionShifts contributions,
            PolicyDesk desk,
            ReadableRules rules,
            UnitNames unitNames,
            RuleTexts texts,
            PolicyActs acts,
            Forms forms,
            PageWords words) {
        this.effects = effects;
        this.shifts = shifts;
        this.contributions = contributions;
        this.desk = desk;
        this.rules = rules;
        this.unitNames = unitNames;
        this.texts = texts;
        this.acts = acts;
        this.forms = forms;
        this.words = words;
    }

    /**
     * A line of the table.
     *
     * @param month in words
     * @param amount owed upward beyond what was, đồng
     */
    public record Row(String unit, String month, long base, long before, long after, long amount, Effects.Line line) {}

    @GetMapping("/quy-dinh/{id}/tinh-lai")
    String recalculation(@PathVariable("id") String id, Reading reading, Model model) {
        return proposal(
                Typed.fresh(Map.of("occurredOn", SHOW.date(reading.moment().today()))),
                rules.find(id, reading).policy(),
                reading,
                model);
    }

    @PostMapping("/quy-dinh/{id}/tinh-lai")
    String accept(@PathVariable("id") String id, SentForm sent, Model model) {
        Policy policy = rules.find(id, sent.reading()).policy();
        return forms.send(
                sent,
                () -> {
                    Acceptance asked = sent.read(Acceptance.class);
                    Accepted accepted = desk.accept(sent.sending(), policy.policy(), asked);
                    return Onward.to("/quy-dinh/" + policy.policy() + "/tinh-lai", accepted.last());
                },
                typed -> proposal(typed, policy, sent.reading(), model));
    }

    private String proposal(Typed typed, Policy policy, Reading reading, Model model) {
        List<Effects.Line> lines =
                effects.ofLate(units(reading), policy, reading.moment().known());
        boolean open = lines.stream()
                .anyMatch(line ->
                        line.voucher() == null && line.difference().unit().equals(reading.unit()));
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said("recalculation.title"));
        model.addAttribute("policy", policy);
        model.addAttribute("matter", texts.matter(policy.rule()));
        model.addAttribute("says", texts.says(policy.rule()));
        model.addAttribute("days", texts.days(policy));
        List<DuesShifts.Row> shifted = shifts.ofLate(policy, reading);
        model.addAttribute("accepts", open && acts.books(reading));
        model.addAttribute("reckons", reckons(policy, shifted, reading));
        model.addAttribute("lead", lead(policy.rule()));
        model.addAttribute("shifts", shifted);
        model.addAttribute("contributions", contributions.ofLate(policy, reading));
        tell(rows(lines, reading), model);
        return "policy/recalculation";
    }

    /** The key of what is reckoned again by the form; absent where nothing is left that the reader may. */
    private @Nullable String reckons(Policy policy, List<DuesShifts.Row> shifted, Reading reading) {
        if (shifted.stream().anyMatch(row -> row.again() != null)) {
            return "recalculation.reckon";
        }
        return contributions.reckons(policy, reading) ? "recalculation.employers" : null;
    }

    /** The key of what the page is about. */
    private static String lead(Rule rule) {
        return DuesEffects.concerns(rule)
                ? "recalculation.dues.lead"
                : ContributionEffects.concerns(rule) ? "recalculation.contribution.lead" : "recalculation.lead";
    }

    static void tell(List<Row> rows, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute(
                "total", Vnd.sum(rows.stream().map(row -> Vnd.of(row.amount()))).dong());
        model.addAttribute("invented", rows.stream().anyMatch(row -> row.line().invented()));
    }

    /** Lines as a table shows them. */
    List<Row> rows(List<Effects.Line> lines, Reading reading) {
        Map<UnitId, String> names = unitNames.at(reading);
        return lines.stream()
                .map(line -> new Row(
                        Objects.requireNonNullElse(
                                names.get(line.difference().unit()),
                                line.difference().unit().value()),
                        month(line.difference().month()),
                        line.difference().base().dong(),
                        line.difference().before().dong(),
                        line.difference().after().dong(),
                        line.difference().amount().dong(),
                        line))
                .toList();
    }

    private String month(YearMonth month) {
        return words.capital(words.period(Period.month(month)));
    }

    List<UnitId> units(Reading reading) {
        return effects.units(reading.unit(), reading.office(), reading.asked());
    }
}
