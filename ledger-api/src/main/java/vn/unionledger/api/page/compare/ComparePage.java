package vn.unionledger.api.page.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.AccountNames;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.Moment;
import vn.unionledger.api.page.MomentReader;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.DateText;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.comparison.Compared;
import vn.unionledger.projections.comparison.Comparisons;
import vn.unionledger.projections.comparison.Differing;
import vn.unionledger.projections.comparison.SideBySide;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.PlaceRow;

/** The books of one period as known at two moments; the later one is the moment every page can be asked for. */
@Controller
class ComparePage {

    private static final int MOST = 400;

    private final Comparisons comparisons;
    private final Organisation organisation;
    private final BookedDays days;
    private final MomentReader moments;
    private final PageNames names;
    private final PageWords words;

    ComparePage(
            Comparisons comparisons,
            Organisation organisation,
            BookedDays days,
            MomentReader moments,
            PageNames names,
            PageWords words) {
        this.comparisons = comparisons;
        this.organisation = organisation;
        this.days = days;
        this.moments = moments;
        this.names = names;
        this.words = words;
    }

    /** @param until the last day of the first moment, {@code known} as of when it was known */
    @GetMapping("/so-sanh")
    String compare(
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "truoc-den", required = false) @Nullable String until,
            @RequestParam(name = "truoc-so", required = false) @Nullable String known,
            Reading reading,
            Model model) {
        Period shown = period == null ? lastYear(reading) : Addresses.period(period);
        Asked second = reading.asked(shown);
        boolean asked = (until != null && !until.isBlank()) || (known != null && !known.isBlank());
        Moment first = moments.read(until, asked ? known : DateText.of(shown.until()));
        Asked before = new Reading(reading.reader(), reading.unit(), first, reading.way()).asked(shown);
        Compared compared = comparisons.compare(reading.unit(), before, second, MOST);
        model.addAttribute("asked", second);
        model.addAttribute("period", shown);
        model.addAttribute("first", first);
        model.addAttribute("before", before);
        model.addAttribute("heading", words.said("compare.title", shown));
        model.addAttribute("compared", compared);
        model.addAttribute("funds", funds(compared, reading));
        model.addAttribute("causes", causes(compared));
        model.addAttribute(
                "officers",
                names.officers(
                        compared.differing().stream().map(Differing::maker).collect(Collectors.toSet()), reading));
        return "compare/compare";
    }

    private Period lastYear(Reading reading) {
        return Period.year(days.last(reading.unit(), reading.asked())
                .map(LocalDate::getYear)
                .orElseGet(() -> reading.moment().day().getYear()));
    }

    private List<Fund> funds(Compared compared, Reading reading) {
        Map<String, String> places = organisation.places(reading.unit(), reading.asked()).stream()
                .collect(Collectors.toMap(place -> place.place().value(), PlaceRow::name));
        Map<FundCode, String> names = organisation.funds(reading.unit(), reading.asked()).stream()
                .collect(Collectors.toMap(FundRow::fund, FundRow::name));
        AccountNames accounts = new AccountNames(words);
        Map<FundCode, List<Row>> rows = new LinkedHashMap<>();
        for (SideBySide account : compared.accounts()) {
            long sign = credit(account.account()) ? -1 : 1;
            rows.computeIfAbsent(account.fund(), fund -> new ArrayList<>())
                    .add(new Row(
                            accounts.of(account.account(), places),
                            sign * account.first().dong(),
                            sign * account.second().dong()));
        }
        return rows.entrySet().stream()
                .map(fund ->
                        new Fund(names.getOrDefault(fund.getKey(), fund.getKey().value()), fund.getValue()))
                .toList();
    }

    private static boolean credit(Account account) {
        return switch (account.kind().side()) {
            case HELD, RECEIVABLE -> false;
            case OWED, PAYABLE -> true;
            case NET -> account.kind() != Account.Kind.EXPENSE;
        };
    }

    private static List<Difference> causes(Compared compared) {
        Map<Long, List<Differing>> events = new LinkedHashMap<>();
        compared.differing().forEach(entry -> events.computeIfAbsent(entry.position(), position -> new ArrayList<>())
                .add(entry));
        return events.values().stream()
                .map(entries -> new Difference(
                        entries.getFirst(),
                        entries.stream()
                                .mapToLong(entry -> Math.max(0, entry.amount().dong()))
                                .reduce(0, Math::addExact)))
                .toList();
    }

    /** The accounts of one fund that have anything at either moment. */
    public record Fund(String name, List<Row> rows) {
        public boolean differs() {
            return rows.stream().anyMatch(row -> row.before() != row.after());
        }
    }

    /** One account at two moments, with the sign people expect. */
    public record Row(String label, long before, long after) {}

    /** A voucher that counts at one moment only; {@code entry} is its first entry. */
    public record Difference(Differing entry, long amount) {
        public PersonId maker() {
            return entry.maker();
        }
    }
}
