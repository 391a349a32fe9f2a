package vn.unionledger.api.page.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.policy.ContributionEffects;
import vn.unionledger.api.policy.DuesEffects;
import vn.unionledger.api.policy.Effects;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.policyview.PolicyRow;

/** Decisions that came late and have months of the unit waiting to be recalculated. */
@Component
class LateDecisions {
    private final Policies policies;
    private final Effects effects;
    private final DuesEffects dues;
    private final ContributionEffects contributions;
    private final PageWords words;

    LateDecisions(
            Policies policies, Effects effects, DuesEffects dues, ContributionEffects contributions, PageWords words) {
        this.policies = policies;
        this.effects = effects;
        this.dues = dues;
        this.contributions = contributions;
        this.words = words;
    }

    /** One task for each such decision, with the difference of all its months. */
    List<Task> of(Reading reading) {
        List<Task> tasks = new ArrayList<>();
        long known = reading.moment().known();
        List<UnitId> here = List.of(reading.unit());
        for (PolicyRow row : policies.readableBy(reading.unit(), known)) {
            Policy decision = row.policy();
            if (!decision.isLate()) {
                continue;
            }
            List<Vnd> months = new ArrayList<>();
            effects.ofLate(here, decision, known).stream()
                    .filter(line -> line.voucher() == null)
                    .forEach(line -> months.add(line.difference().amount()));
            LocalDate day = reading.moment().day();
            dues.ofLate(here, decision, day, known).forEach(line -> months.add(line.amount()));
            contributions.ofLate(here, decision, day, known).stream()
                    .filter(line -> line.isCollectedBy(reading.unit()))
                    .forEach(line -> months.add(line.shift().amount()));
            if (!months.isEmpty()) {
                tasks.add(new Task(
                        words.said(
                                "task.recalculate",
                                Objects.requireNonNullElse(
                                        decision.decision(),
                                        words.word(decision.rule().kind()))),
                        words.said("task.recalculate.why", decision.knownFrom(), months.size()),
                        Vnd.sum(months.stream()).dong(),
                        reading.way().to("/quy-dinh/" + decision.policy() + "/tinh-lai"),
                        false));
            }
        }
        return tasks;
    }
}
