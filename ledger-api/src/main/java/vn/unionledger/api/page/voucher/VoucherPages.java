package vn.unionledger.api.page.voucher;

import java.time.LocalDate;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.Matters;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.AmountInWords;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.entries.Why;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.PlaceRow;
import vn.unionledger.projections.organisationview.SectionRow;
import vn.unionledger.projections.voucherview.Step;
import vn.unionledger.projections.voucherview.VoucherList;
import vn.unionledger.projections.voucherview.VoucherPage;
import vn.unionledger.projections.voucherview.VoucherState;
import vn.unionledger.projections.voucherview.Vouchers;
import vn.unionledger.projections.welfareregister.OpenAdvance;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** The vouchers of a unit, filtered by what stands in the address, and each of them. */
@Controller
class VoucherPages {

    private static final int ROWS = 50;
    private static final Set<Office> MAKERS = Set.of(Office.ACCOUNTANT, Office.CASHIER);

    private final Vouchers vouchers;
    private final Organisation organisation;
    private final BookedDays days;
    private final VoucherLife lives;
    private final PageNames names;
    private final Matters matters;
    private final WelfareRegister register;
    private final PageWords words;

    VoucherPages(
            Vouchers vouchers,
            Organisation organisation,
            BookedDays days,
            VoucherLife lives,
            PageNames names,
            Matters matters,
            WelfareRegister register,
            PageWords words) {
        this.vouchers = vouchers;
        this.organisation = organisation;
        this.days = days;
        this.lives = lives;
        this.names = names;
        this.matters = matters;
        this.register = register;
        this.words = words;
    }

    @GetMapping("/phieu")
    String list(
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "quy", required = false) @Nullable String fund,
            @RequestParam(name = "trang-thai", required = false) @Nullable String state,
            @RequestParam(name = "tim", required = false) @Nullable String text,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Reading reading,
            Model model) {
        Period shown = period == null ? lastYear(reading) : Addresses.period(period);
        Asked asked = reading.asked(shown);
        Wanted wanted = Wanted.of(kind, fund, state, text);
        int offset = (Addresses.number(page) - 1) * ROWS;
        VoucherList found = vouchers.list(reading.unit(), wanted.filter(), asked, offset, ROWS);
        model.addAttribute("asked", asked);
        model.addAttribute("period", shown);
        model.addAttribute("heading", words.said("vouchers.title", shown));
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", found);
        model.addAttribute("funds", funds(reading));
        model.addAttribute("kinds", kinds());
        model.addAttribute("states", states());
        model.addAttribute("before", page(reading, offset - ROWS, found.count()));
        model.addAttribute("after", page(reading, offset + ROWS, found.count()));
        model.addAttribute("makes", MAKERS.contains(reading.office()) && !reading.below());
        return "voucher/vouchers";
    }

    @GetMapping("/phieu/{voucher:[0-9a-f]{32}}")
    String one(@PathVariable("voucher") String id, Reading reading, Model model) {
        VoucherPage voucher = vouchers.voucher(
                        Addresses.voucher(id), reading.moment().known())
                .filter(page -> page.unit().equals(reading.unit()))
                .orElseThrow(() -> new NoSuchPageException("no voucher " + id));
        PersonId party = voucher.content().counterparty();
        model.addAttribute("voucher", voucher);
        model.addAttribute("heading", heading(voucher));
        model.addAttribute("matter", matter(voucher));
        model.addAttribute("inWords", AmountInWords.STANDARD.of(voucher.total()));
        model.addAttribute("steps", lives.of(voucher, reading));
        model.addAttribute("officers", names.officers(officers(voucher), reading));
        model.addAttribute(
                "party",
                party == null ? null : names.parties(Set.of(party), reading).get(party));
        model.addAttribute("note", names.text(voucher.content().note(), reading));
        VoucherActs acts = VoucherActs.of(voucher, reading);
        model.addAttribute("acts", acts);
        model.addAttribute("next", VoucherActs.next(voucher, acts));
        model.addAttribute("settles", settles(voucher, reading));
        model.addAttribute("roll", RollRow.of(voucher.content(), names, reading));
        model.addAttribute("agrees", agrees(voucher));
        model.addAttribute("funds", funds(reading));
        model.addAttribute(
                "places",
                organisation.places(reading.unit(), reading.asked()).stream()
                        .collect(Collectors.toMap(place -> place.place().value(), PlaceRow::name)));
        model.addAttribute(
                "sections",
                organisation.sections(reading.unit(), reading.asked()).stream()
                        .collect(Collectors.toMap(section -> section.section().value(), SectionRow::name)));
        return "voucher/voucher";
    }

    /** The advance this voucher gave, if it is open and the reader can settle it. */
    private @Nullable AdvanceId settles(VoucherPage voucher, Reading reading) {
        if (!VoucherActs.makes(reading) || !(voucher.content().truePurpose() instanceof Purpose.AdvanceIssued issued)) {
            return null;
        }
        return register.openAdvances(reading.unit(), reading.asked()).stream()
                .filter(one -> one.advance().equals(issued.advance()) && one.activity() != null)
                .map(OpenAdvance::advance)
                .findFirst()
                .orElse(null);
    }

    private String heading(VoucherPage voucher) {
        String kind = words.capital(words.word(voucher.content().kind()));
        return voucher.number() == null ? kind : kind + " " + voucher.number();
    }

    private String matter(VoucherPage voucher) {
        Why why = Why.of(voucher.content().purpose());
        return matters.of(why.word(), why.topic(), voucher.title(), why.reverses() != null, why.corrects() != null);
    }

    /** Whether what was posted is byte for byte what was approved; null where nobody had to approve it. */
    private static @Nullable Boolean agrees(VoucherPage voucher) {
        boolean nothingApproved = voucher.number() == null || voucher.contentHash() == null;
        return nothingApproved
                ? null
                : Boolean.valueOf(voucher.content().fingerprint().equals(voucher.contentHash()));
    }

    private static Set<PersonId> officers(VoucherPage voucher) {
        Set<PersonId> officers = new LinkedHashSet<>();
        officers.add(voucher.maker());
        PersonId approver = voucher.approver();
        if (approver != null) {
            officers.add(approver);
        }
        voucher.steps().stream().map(Step::by).filter(Objects::nonNull).forEach(officers::add);
        return officers;
    }

    private Period lastYear(Reading reading) {
        return Period.year(days.last(reading.unit(), reading.asked())
                .map(LocalDate::getYear)
                .orElseGet(() -> reading.moment().day().getYear()));
    }

    private Map<String, String> funds(Reading reading) {
        Map<String, String> funds = new LinkedHashMap<>();
        for (FundRow fund : organisation.funds(reading.unit(), reading.asked())) {
            funds.put(fund.fund().value(), fund.name());
        }
        return funds;
    }

    private Map<String, String> kinds() {
        return named(List.of(VoucherKind.values()), VoucherKind::name, kind -> words.capital(words.word(kind)));
    }

    private Map<String, String> states() {
        return named(
                Arrays.asList(VoucherState.values()),
                state -> state.name().toLowerCase(java.util.Locale.ROOT),
                state -> words.said("state." + state.name()));
    }

    private static <T> Map<String, String> named(
            List<T> all, java.util.function.Function<T, String> key, java.util.function.Function<T, String> name) {
        Map<String, String> named = new LinkedHashMap<>();
        all.forEach(one -> named.put(key.apply(one), name.apply(one)));
        return named;
    }

    private static @Nullable String page(Reading reading, int offset, int count) {
        return offset < 0 || offset >= count
                ? null
                : reading.way().with("trang", offset == 0 ? null : Integer.toString(offset / ROWS + 1));
    }
}
