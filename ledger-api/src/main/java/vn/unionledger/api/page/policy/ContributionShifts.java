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
import vn.unionledger.core.contribution.Employer;
import vn.unionledger.core.contribution.MonthShift;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Policy;

/** What a rule changes of what employers owe, in the units the reader of a page is shown. */
@Component
class ContributionShifts {
    private final ContributionEffects effects;
    private final Effects shown;
    private final UnitNames names;
    private final PageWords words;

    ContributionShifts(ContributionEffects effects, Effects shown, UnitNames names, PageWords words) {
        this.effects = effects;
        this.shown = shown;
        this.names = names;
        this.words = words;
    }

    /**
     * An employer and month, đồng.
     *
     * @param unit who collects
     * @param page the employer's own, where the unit looked at has one
     * @param month in words
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
            boolean invented) {}

    /** What a decision that came late leaves to declare again. */
    List<Row> ofLate(Policy decision, Reading reading) {
        return rows(
                effects.ofLate(
                        units(reading),
                        decision,
                        reading.moment().day(),
                        reading.moment().known()),
                reading);
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
                            shift.payroll().dong(),
                            shift.before().dong(),
                            shift.after().dong(),
                            shift.amount().dong(),
                            line.employer().invented());
                })
                .toList();
    }

    private static @Nullable String page(Employer.Enrolled facts, Reading reading) {
        boolean here = facts.unit().equals(reading.unit()) || facts.whose().equals(reading.unit());
        return here ? "/kinh-phi/" + facts.unit() + "/" + facts.employer() : null;
    }

    private List<UnitId> units(Reading reading) {
        return shown.units(reading.unit(), reading.office(), reading.asked());
    }
}
