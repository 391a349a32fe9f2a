package vn.unionledger.api.page.unit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.organisationview.OfficerRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.SectionRow;
import vn.unionledger.projections.organisationview.UnitRow;

/** The unit as it was on the day asked for. */
@Controller
class UnitPage {

    private final Organisation organisation;
    private final CashBook books;
    private final PageNames names;

    UnitPage(Organisation organisation, CashBook books, PageNames names) {
        this.organisation = organisation;
        this.books = books;
        this.names = names;
    }

    @GetMapping("/don-vi")
    String unit(Reading reading, Model model) {
        Asked asked = reading.asked();
        UnitRow unit = organisation
                .unit(reading.unit(), asked)
                .orElseThrow(() -> new NoSuchPageException("no unit " + reading.unit() + " then"));
        List<OfficerRow> officers = organisation.officers(reading.unit(), asked);
        model.addAttribute("asked", asked);
        model.addAttribute("heading", unit.name());
        model.addAttribute("unit", unit);
        model.addAttribute("upper", upper(unit, asked));
        model.addAttribute("owns", OwnershipPages.records(reading));
        model.addAttribute("officers", officers);
        model.addAttribute("names", names.officers(people(officers), reading));
        model.addAttribute("sections", nested(organisation.sections(reading.unit(), asked)));
        model.addAttribute("funds", organisation.funds(reading.unit(), asked));
        model.addAttribute("places", organisation.places(reading.unit(), asked));
        model.addAttribute("held", held(reading, asked));
        model.addAttribute(
                "openedOn", organisation.bookOpenedOn(reading.unit(), asked).orElse(null));
        model.addAttribute("months", organisation.months(reading.unit(), asked));
        return "unit/unit";
    }

    private @Nullable String upper(UnitRow unit, Asked asked) {
        return unit.parent() == null
                ? null
                : organisation
                        .unit(unit.parent(), asked)
                        .map(UnitRow::name)
                        .orElse(unit.parent().value());
    }

    private Map<String, Long> held(Reading reading, Asked asked) {
        return books.balances(reading.unit(), asked).stream()
                .collect(Collectors.groupingBy(
                        balance -> balance.place().value(),
                        Collectors.summingLong(balance -> balance.balance().dong())));
    }

    private static Set<PersonId> people(List<OfficerRow> officers) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (OfficerRow officer : officers) {
            people.add(officer.person());
            PersonId from = officer.delegatedBy();
            if (from != null) {
                people.add(from);
            }
        }
        return people;
    }

    /** Sections with the groups within them; groups directly under the unit stand for themselves. */
    private static Map<SectionRow, List<SectionRow>> nested(List<SectionRow> sections) {
        Map<SectionRow, List<SectionRow>> nested = new LinkedHashMap<>();
        for (SectionRow section : sections) {
            SectionCode within = section.within();
            if (within == null) {
                nested.put(
                        section,
                        sections.stream()
                                .filter(group -> Objects.equals(group.within(), section.section()))
                                .toList());
            }
        }
        return nested;
    }
}
