package vn.unionledger.api.page.welfare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.SectionRow;
import vn.unionledger.projections.welfareregister.LoanBook;
import vn.unionledger.projections.welfareregister.LoanRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** The welfare register of a period, one part at a time. */
@Controller
class WelfarePage {

    private static final int ROWS = 50;

    private final WelfareRegister register;
    private final CareFigures figures;
    private final Organisation organisation;
    private final BookedDays days;
    private final PageNames names;
    private final PageWords words;

    WelfarePage(
            WelfareRegister register,
            CareFigures figures,
            Organisation organisation,
            BookedDays days,
            PageNames names,
            PageWords words) {
        this.register = register;
        this.figures = figures;
        this.organisation = organisation;
        this.days = days;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/cham-lo")
    String register(
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "muc", defaultValue = "truong-hop") String wanted,
            @RequestParam(name = "mo", required = false) @Nullable String opened,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Reading reading,
            Model model) {
        Period shown = period == null ? lastYear(reading) : Addresses.period(period);
        Asked asked = reading.asked(shown);
        Part part = part(wanted);
        model.addAttribute("asked", asked);
        model.addAttribute("period", shown);
        model.addAttribute("heading", words.said("welfare.title", shown));
        model.addAttribute("part", part);
        model.addAttribute("parts", Part.values());
        model.addAttribute("proposes", CareActs.mayPropose(reading));
        model.addAttribute("totals", figures.of(reading.unit(), asked));
        if (opened != null) {
            model.addAttribute("unfolded", figures.unfolded(opened, reading, asked));
        }
        model.addAttribute(
                "sections",
                organisation.sections(reading.unit(), reading.asked()).stream()
                        .collect(Collectors.toMap(section -> section.section().value(), SectionRow::name)));
        List<?> rows = rows(part, reading, asked, model);
        int offset = Math.min((Addresses.number(page) - 1) * ROWS, Math.max(0, (rows.size() - 1) / ROWS * ROWS));
        List<?> visible = rows.subList(offset, Math.min(rows.size(), offset + ROWS));
        model.addAttribute("rows", visible);
        model.addAttribute("count", rows.size());
        model.addAttribute("offset", offset);
        model.addAttribute("before", offset == 0 ? null : reading.way().with("trang", text(offset / ROWS)));
        model.addAttribute(
                "after", offset + ROWS >= rows.size() ? null : reading.way().with("trang", text(offset / ROWS + 2)));
        if (part == Part.LOANS) {
            model.addAttribute("borrowers", borrowers(visible, reading));
        }
        return "welfare/register";
    }

    /** Everything in one part, the latest first. */
    private List<?> rows(Part part, Reading reading, Asked asked, Model model) {
        return switch (part) {
            case CASES -> register.cases(reading.unit(), asked).reversed();
            case ROUNDS -> register.rounds(reading.unit(), asked).reversed();
            case EVENTS -> register.activities(reading.unit(), asked).reversed();
            case LOANS -> {
                LoanBook book = register.loans(reading.unit(), asked);
                model.addAttribute("loans", book);
                yield book.loans().reversed();
            }
            case CAMPAIGNS -> register.campaigns(reading.unit(), asked);
            case GIFTS -> register.thirdPartyGifts(reading.unit(), asked).reversed();
        };
    }

    private Map<PersonId, String> borrowers(List<?> loans, Reading reading) {
        Set<PersonId> people = loans.stream()
                .filter(LoanRow.class::isInstance)
                .map(loan -> ((LoanRow) loan).borrower())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new LinkedHashMap<>(names.parties(people, reading));
    }

    private Period lastYear(Reading reading) {
        return Period.year(days.last(reading.unit(), reading.asked())
                .map(LocalDate::getYear)
                .orElseGet(() -> reading.moment().day().getYear()));
    }

    private static Part part(String word) {
        return Arrays.stream(Part.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no part " + word));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
