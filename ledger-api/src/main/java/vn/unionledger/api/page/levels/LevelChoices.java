package vn.unionledger.api.page.levels;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.MonthChoices;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.projections.levels.EmployerRow;
import vn.unionledger.projections.levels.RemittanceRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.Policies;

/** What the forms of these pages offer in their lists: value to words, in the order shown. */
@Component
class LevelChoices {
    private static final int AHEAD = 12;

    private final Organisation organisation;
    private final Policies policies;
    private final MonthChoices months;
    private final PageWords words;

    LevelChoices(Organisation organisation, Policies policies, MonthChoices months, PageWords words) {
        this.organisation = organisation;
        this.policies = policies;
        this.months = months;
        this.words = words;
    }

    /** This month and the ones before it. */
    Map<String, String> months(Reading reading) {
        return months.past(reading);
    }

    /** The same, and a year ahead: months a relief may be about. */
    Map<String, String> monthsAround(Reading reading) {
        return months.around(reading, AHEAD);
    }

    /** The unit above and those below. */
    Map<String, String> neighbours(Reading reading) {
        Map<String, String> units = new LinkedHashMap<>();
        organisation
                .unit(reading.unit(), reading.asked())
                .map(UnitRow::parent)
                .ifPresent(parent -> units.put(parent.value(), name(parent, reading)));
        for (UnitRow unit : organisation.below(reading.unit(), reading.asked())) {
            if (!unit.unit().equals(reading.unit())) {
                units.put(unit.unit().value(), unit.name());
            }
        }
        return units;
    }

    String name(UnitId unit, Reading reading) {
        return organisation.unit(unit, reading.asked()).map(UnitRow::name).orElse(unit.value());
    }

    /** The rows of the settlement that a share from above may stand in, each with its code in the scheme of the day. */
    Map<String, String> rows(Reading reading) {
        Rulebook rules = policies.rules(reading.moment().known());
        LocalDate today = reading.moment().today();
        Map<String, String> rows = words.listed(ShareRow.values());
        for (ShareRow row : ShareRow.values()) {
            String code = row == ShareRow.CONTRIBUTION ? Item.CONTRIBUTION : Item.ALLOCATION;
            rules.codeThen(code, today, today)
                    .ifPresent(then ->
                            rows.merge(row.name(), then, (name, of) -> words.said("levels.row.code", name, of)));
        }
        return rows;
    }

    /** The allocations of which some is still to come, after an entry for none. */
    Map<String, String> allocations(RemittanceRow remittance) {
        Map<String, String> open = new LinkedHashMap<>();
        open.put("", words.said("levels.allocation.none"));
        for (RemittanceRow.Allocation one : remittance.allocations()) {
            if (one.open().isPositive()) {
                open.put(one.allocation().value(), one.document());
            }
        }
        return open;
    }

    /** The reliefs an employer's months rest on, by the numbers of their decisions. */
    Map<String, String> reliefs(EmployerRow employer) {
        Map<String, String> reliefs = new LinkedHashMap<>();
        employer.months().stream()
                .flatMap(month -> month.reliefs().stream())
                .forEach(relief -> reliefs.putIfAbsent(
                        relief.decision(), words.capital(words.word(relief.kind())) + " · " + relief.decision()));
        return reliefs;
    }
}
