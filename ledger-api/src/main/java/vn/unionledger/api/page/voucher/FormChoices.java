package vn.unionledger.api.page.voucher;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.Policies;

/** What a unit's forms offer in their lists: value to words, in the order shown. */
@Component
public class FormChoices {
    /** Stands where a section's code stands, for those in none; no code is written like that. */
    public static final String NO_SECTION = "-";

    private static final List<String> INCOME = List.of(Item.OTHER_INCOME, Item.EMPLOYER_SUPPORT, Item.BANK_INTEREST);
    private static final List<String> EXPENSE =
            List.of(Item.CARE, Item.PROPAGANDA, Item.ADMINISTRATION, Item.PAY, Item.OTHER_EXPENSE);

    private final Organisation organisation;
    private final Policies policies;
    private final PageWords words;

    FormChoices(Organisation organisation, Policies policies, PageWords words) {
        this.organisation = organisation;
        this.policies = policies;
        this.words = words;
    }

    /** The funds that are open. */
    public Map<String, String> funds(Reading reading) {
        return funds(reading, null);
    }

    /** The funds that are open and whose money is good for that; all open ones for nothing. */
    public Map<String, String> funds(Reading reading, @Nullable FundUse use) {
        Map<String, String> funds = new LinkedHashMap<>();
        for (FundRow fund : organisation.funds(reading.unit(), reading.asked())) {
            if (fund.closedOn() == null && (use == null || fund.kind().allows(use))) {
                funds.put(fund.fund().value(), fund.name());
            }
        }
        return funds;
    }

    public Map<String, String> places(Reading reading) {
        Map<String, String> places = new LinkedHashMap<>();
        organisation
                .places(reading.unit(), reading.asked())
                .forEach(place -> places.put(place.place().value(), place.name()));
        return places;
    }

    /** The sections, after an entry for none. */
    public Map<String, String> sections(Reading reading) {
        Asked asked = reading.asked();
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("", words.said("form.section.none"));
        organisation
                .sections(reading.unit(), asked)
                .forEach(section -> sections.put(section.section().value(), section.name()));
        return sections;
    }

    /** The same, after an entry for the whole unit. */
    public Map<String, String> sectionsOrAll(Reading reading) {
        Map<String, String> sections = sections(reading);
        sections.put("", words.said("dues.all-sections"));
        return sections;
    }

    /** The parts a long list of members can be made in: the whole unit, each section and group, and who is in none. */
    public Map<String, String> parts(Reading reading) {
        Map<String, String> parts = sectionsOrAll(reading);
        parts.put(NO_SECTION, words.said("dues.no-section"));
        return parts;
    }

    /** The units below, after an entry for the unit itself; nothing where there are none. */
    public Map<String, String> below(Reading reading) {
        Map<String, String> below = new LinkedHashMap<>();
        for (UnitRow unit : organisation.below(reading.unit(), reading.asked())) {
            below.put(unit.unit().value(), unit.name());
        }
        Map<String, String> offered = new LinkedHashMap<>();
        if (!below.isEmpty()) {
            offered.put("", words.said("care.origin.own"));
            offered.putAll(below);
        }
        return offered;
    }

    /** The units above, the nearest first, after an entry for the unit itself. */
    public Map<String, String> above(Reading reading, String own) {
        Map<String, String> above = new LinkedHashMap<>();
        above.put("", words.said(own));
        organisation
                .above(reading.unit(), reading.asked())
                .forEach(unit -> above.put(unit.unit().value(), unit.name()));
        return above;
    }

    /** What money can be taken in or spent under by hand; a code nobody has confirmed says so. */
    Map<String, String> items(VoucherForm form, Reading reading) {
        Rulebook rules = policies.rules(reading.moment().known());
        LocalDate today = reading.moment().today();
        Map<String, String> items = new LinkedHashMap<>();
        for (String item : form.way() == VoucherForm.Way.IN ? INCOME : EXPENSE) {
            boolean open = rules.item(item, today, today)
                    .filter(policy -> policy.certainty() == Certainty.TO_CONFIRM)
                    .isPresent();
            items.put(
                    item,
                    item.split("/", -1)[0] + " · " + words.capital(words.word("item", item))
                            + (open ? " (" + words.said("tag.unconfirmed") + ")" : ""));
        }
        return items;
    }

    Map<String, String> ratios() {
        Map<String, String> ratios = new LinkedHashMap<>();
        ratios.put("true", words.said("voucher.by-ratio"));
        ratios.put("false", words.said("voucher.as-support"));
        return ratios;
    }
}
