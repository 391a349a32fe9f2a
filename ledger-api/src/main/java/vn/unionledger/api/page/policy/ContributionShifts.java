package vn.unionledger.api.page.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.policy.ContributionEffects;
import vn.unionledger.api.policy.Effects;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.contribution.Employer;
import vn.unionledger.core.contribution.MonthShift;
import vn.unionledger.core.contribution.Receivable;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Policy;

/** What a rule changes of what employers owe, in the units the reader of a page is shown. */
@Component
class ContributionShifts {
    private static final Show SHOW = new Show();

    private final ContributionEffects effects;
    private final Effects shown;
    private final UnitNames names;
    private final PolicyActs acts;
    private final PageWords words;

    ContributionShifts(ContributionEffects effects, Effects shown, UnitNames names, PolicyActs acts, PageWords words) {
        this.effects = effects;
        this.shown = shown;
        this.names = names;
        this.acts = acts;
        this.words = words;
    }

    /**
     * An employer and month, đồng.
     *
     * @param unit who collects
     * @param page the employer's own, where the unit looked at has one
     * @param month in words
     * @param deadline what it is due by now and by the other rule, in words; absent where that stays
     */
    record Row(
            String unit,
            String employer,
            @Nullable String page,
            String month,
            long payroll,
            long before,
            long after,
            long amount,
            @Nullable String deadline,
            boolean invented) {}

    /** What a decision that came late leaves to reckon again. */
    List<Row> ofLate(Policy decision, Reading reading) {
        return rows(
                effects.ofLate(
                        units(reading),
                        decision,
                        reading.moment().day(),
                        reading.moment().known()),
                reading);
    }

    /** Whether anything is left of the employers the reader's own unit collects from, for who may reckon it again. */
    boolean reckons(Policy decision, Reading reading) {
        return acts.collects(reading)
                && effects
                        .ofLate(
                                List.of(reading.unit()),
                                decision,
                                reading.moment().day(),
                                reading.moment().known())
                        .stream()
                        .anyMatch(line -> line.isCollectedBy(reading.unit()));
    }

    /** What would differ if the rule were decided. */
    List<Row> whatIf(Policy assumed, LocalDate until, Reading reading) {
        return rows(
                effects.whatIf(
                        units(reading),
                        assumed,
                        until,
                        reading.moment().today(),
                        reading.moment().known()),
                reading);
    }

    private List<Row> rows(List<ContributionEffects.Line> lines, Reading reading) {
        Map<UnitId, String> units = names.at(reading);
        return lines.stream()
                .map(line -> {
                    Employer.Enrolled facts = line.employer().facts();
                    MonthShift shift = line.shift();
                    return new Row(
                            units.getOrDefault(facts.unit(), facts.unit().value()),
                            line.employer().name(),
                            page(facts, reading),
                            words.capital(words.period(Period.month(shift.month()))),
                            shift.before().payroll().dong(),
                            shift.before().owed().dong(),
                            shift.after().owed().dong(),
                            shift.amount().dong(),
                            shift.movesDeadline() ? deadline(shift) : null,
                            line.employer().invented());
                })
                .toList();
    }

    /** The last day in time, and from when what is late counts as not paid where a rule says so. */
    private String deadline(MonthShift shift) {
        return words.said("recalculation.contribution.deadline", days(shift.before()), days(shift.after()));
    }

    private String days(Receivable month) {
        LocalDate unpaid = month.unpaidAfter();
        return unpaid == null
                ? SHOW.date(month.dueOn())
                : words.said("recalculation.contribution.days", month.dueOn(), unpaid);
    }

    private static @Nullable String page(Employer.Enrolled facts, Reading reading) {
        boolean here = facts.unit().equals(reading.unit()) || facts.whose().equals(reading.unit());
        return here ? "/kinh-phi/" + facts.unit() + "/" + facts.employer() : null;
    }

    private List<UnitId> units(Reading reading) {
        return shown.units(reading.unit(), reading.office(), reading.asked());
    }
}
