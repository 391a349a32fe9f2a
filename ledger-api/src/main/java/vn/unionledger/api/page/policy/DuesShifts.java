package vn.unionledger.api.page.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.policy.DuesEffects;
import vn.unionledger.api.policy.Effects;
import vn.unionledger.core.dues.Shift;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.policy.Policy;

/** What a rule changes of members' dues, as the reader of a page may see it: people for the unit's own accountant, else sums. */
@Component
class DuesShifts {
    private final DuesEffects effects;
    private final Effects shown;
    private final UnitNames unitNames;
    private final PageNames names;
    private final PageWords words;

    DuesShifts(DuesEffects effects, Effects shown, UnitNames unitNames, PageNames names, PageWords words) {
        this.effects = effects;
        this.shown = shown;
        this.unitNames = unitNames;
        this.names = names;
        this.words = words;
    }

    /**
     * A unit and month, đồng.
     *
     * @param month in words
     * @param again where the month is reckoned again, for who may do it
     */
    record Row(
            String unit,
            String month,
            int members,
            long standard,
            long excess,
            long amount,
            @Nullable String again,
            List<Who> who) {
        Row {
            who = List.copyOf(who);
        }
    }

    /** One member's difference, đồng. */
    record Who(String name, long amount) {
        /** Masks who it is. */
        @Override
        public String toString() {
            return "Who[" + amount + "]";
        }
    }

    /** What a decision that came late leaves to reckon again, in the units the reader is shown. */
    List<Row> ofLate(Policy decision, Reading reading) {
        return rows(
                effects.ofLate(
                        units(reading),
                        decision,
                        reading.moment().day(),
                        reading.moment().known()),
                keeps(reading),
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
                false,
                reading);
    }

    private List<Row> rows(List<DuesEffects.Line> lines, boolean again, Reading reading) {
        Map<UnitId, String> units = unitNames.at(reading);
        List<PersonId> people = lines.stream()
                .filter(line -> seesPeople(line, reading))
                .flatMap(line -> line.who().stream())
                .map(Shift::member)
                .distinct()
                .toList();
        Map<PersonId, String> called = people.isEmpty() ? Map.of() : names.parties(people, reading);
        return lines.stream()
                .map(line -> new Row(
                        Objects.requireNonNullElse(
                                units.get(line.unit()), line.unit().value()),
                        month(line.month()),
                        line.who().size(),
                        line.standard().dong(),
                        line.excess().dong(),
                        line.amount().dong(),
                        again && line.unit().equals(reading.unit()) ? "/doan-phi/tinh-lai?thang=" + line.month() : null,
                        seesPeople(line, reading) ? who(line, called) : List.of()))
                .toList();
    }

    private static List<Who> who(DuesEffects.Line line, Map<PersonId, String> called) {
        return line.who().stream()
                .map(one -> new Who(
                        Objects.requireNonNullElse(
                                called.get(one.member()), one.member().value()),
                        one.amount().dong()))
                .sorted(Comparator.comparing(Who::name))
                .toList();
    }

    private static boolean seesPeople(DuesEffects.Line line, Reading reading) {
        return reading.office() == Office.ACCOUNTANT
                && !reading.below()
                && line.unit().equals(reading.unit());
    }

    private static boolean keeps(Reading reading) {
        return reading.office() == Office.ACCOUNTANT
                && !reading.below()
                && !reading.moment().past();
    }

    private List<UnitId> units(Reading reading) {
        return shown.units(reading.unit(), reading.office(), reading.asked());
    }

    private String month(YearMonth month) {
        return words.capital(words.period(Period.month(month)));
    }
}
