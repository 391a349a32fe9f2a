package vn.unionledger.api.page.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.Rows;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.form.Typing;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.member.Member;
import vn.unionledger.projections.arrears.Dues;
import vn.unionledger.projections.collection.CampaignSheet;
import vn.unionledger.projections.collection.Collections;
import vn.unionledger.projections.collection.LevySheet;

/**
 * Lists of who gave, or paid what is owed: sections together, members, and who wants no name, typed or pasted in one form and put
 * forward as one voucher.
 */
@Controller
class GivingPages {
    private static final Show SHOW = new Show();
    /** Rows for givers who are not on the unit's list. */
    private static final int NEW_ROWS = 10;

    private static final int ROWS = CollectionList.MOST - NEW_ROWS;
    private static final String LINES = "lines";

    private final CampaignPages pages;
    private final Collections collections;
    private final Dues dues;
    private final Vouchers vouchers;
    private final FormChoices lists;
    private final Forms forms;
    private final PageNames names;
    private final PageWords words;

    GivingPages(
            CampaignPages pages,
            Collections collections,
            Dues dues,
            Vouchers vouchers,
            FormChoices lists,
            Forms forms,
            PageNames names,
            PageWords words) {
        this.pages = pages;
        this.collections = collections;
        this.dues = dues;
        this.vouchers = vouchers;
        this.lists = lists;
        this.forms = forms;
        this.names = names;
        this.words = words;
    }

    /**
     * A row that can be filled in.
     *
     * @param person absent for a section together and for who wants no name
     * @param owed đồng still owed by law; 0 where people give
     */
    record GivingRow(@Nullable String person, @Nullable String section, String name, String where, long owed) {
        /** Masks who it is. */
        @Override
        public String toString() {
            return "GivingRow[" + where + "]";
        }
    }

    /**
     * The rows of one part of the list.
     *
     * @param section the section's or group's code, {@link FormChoices#NO_SECTION}, or nothing for the whole unit
     * @param all how many rows there are in that part; more than one voucher takes are not shown
     */
    private record Part(@Nullable String section, List<GivingRow> rows, int all) {
        int tooMany() {
            return all > rows.size() ? all : 0;
        }
    }

    /** What a list being filled in comes to, đồng. */
    record Sum(int rows, long total) {}

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/danh-sach")
    String fresh(
            @PathVariable("campaign") String id,
            @RequestParam(name = "to", required = false) @Nullable String section,
            Reading reading,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        Part part = part(sheet, section, reading);
        List<GivingRow> rows = part.rows();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("occurredOn", SHOW.date(reading.moment().today()));
        for (int i = 0; i < rows.size(); i++) {
            long owed = rows.get(i).owed();
            values.put(amount(i), owed == 0 ? "" : SHOW.amount(owed));
        }
        return show(Typed.fresh(values), sheet, part, null, reading, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/danh-sach")
    String send(
            @PathVariable("campaign") String id,
            @RequestParam(name = "_xem", required = false) @Nullable String look,
            @RequestParam(name = "_to", required = false) @Nullable String section,
            SentForm sent,
            Model model) {
        Reading reading = sent.reading();
        CampaignSheet sheet = pages.find(id, reading);
        Part part = part(sheet, section, reading);
        List<GivingRow> rows = part.rows();
        int most = rows.size() + NEW_ROWS;
        if (look != null) {
            Typed typed = Pasted.into(
                    forms.sent(sent.request()),
                    Pasted.lines(sent.request().getParameter("_dan")),
                    rows.stream().map(GivingRow::name).toList(),
                    GivingPages::amount);
            return show(typed, sheet, part, sum(typed, most), reading, model);
        }
        return forms.send(
                sent,
                () -> {
                    VoucherAsked asked = RequestReader.form(fields(sent, sheet), VoucherAsked.class);
                    return Onward.to("/phieu/" + Vouchers.idOf(sent.sending()), vouchers.submit(sent.sending(), asked));
                },
                typed -> show(inPlace(typed), sheet, part, sum(typed, most), reading, model));
    }

    /** Rows without an amount are left out. What a row says besides stands in hidden fields, which are empty where it says nothing. */
    private Map<String, List<String>> fields(SentForm sent, CampaignSheet sheet) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Rows.filled(sent.fields(), LINES, List.of("amount")).forEach((name, values) -> {
            boolean empty = values.isEmpty() || values.getLast().isBlank();
            if (!(empty && name.startsWith(LINES))) {
                fields.put(name, values);
            }
        });
        boolean levy = sheet.kind() == CampaignKind.LEVY;
        fields.put("type", List.of(levy ? "levy" : "donation-list"));
        fields.put("campaign", List.of(sheet.campaign().value()));
        fields.put("fund", List.of(sheet.fund().value()));
        if (levy) {
            fields.put(
                    "year", List.of(String.valueOf(year(sheet, sheet.opensOn().getYear()))));
        }
        return fields;
    }

    /** What is said about the n-th row sent belongs to the n-th row that has an amount. */
    private static Typed inPlace(Typed typed) {
        List<Integer> sent = new ArrayList<>();
        int rows = typed.rows(LINES, "amount");
        for (int i = 0; i < rows; i++) {
            if (!Objects.requireNonNullElse(typed.value(amount(i)), "").isBlank()) {
                sent.add(i);
            }
        }
        Map<String, String> errors = new LinkedHashMap<>();
        typed.errors().forEach((field, error) -> {
            int row = row(field);
            errors.put(row >= 0 && row < sent.size() ? amount(sent.get(row)) : field, error);
        });
        return new Typed(typed.key(), typed.values(), typed.refused(), errors);
    }

    private static int row(String field) {
        int end = field.indexOf(']');
        String start = LINES + "[";
        return field.startsWith(start) && end > 0 ? Integer.parseInt(field.substring(start.length(), end)) : -1;
    }

    private int year(CampaignSheet sheet, int otherwise) {
        return collections.levies(sheet.unit(), Long.MAX_VALUE).stream()
                .filter(one -> sheet.campaign().equals(one.campaign()))
                .mapToInt(LevySheet::year)
                .findFirst()
                .orElse(otherwise);
    }

    private Part part(CampaignSheet sheet, @Nullable String asked, Reading reading) {
        if (!CampaignActs.of(reading).makes()) {
            throw new NoSuchPageException("no list for this reader");
        }
        String section = asked == null || asked.isBlank() ? null : asked;
        List<GivingRow> rows = (sheet.kind() == CampaignKind.LEVY ? payers(sheet, reading) : givers(reading))
                .stream().filter(row -> isOf(section, row)).toList();
        return new Part(section, rows.subList(0, Math.min(ROWS, rows.size())), rows.size());
    }

    /** Who wants no name stands on every part. */
    private static boolean isOf(@Nullable String section, GivingRow row) {
        if (section == null || (row.person() == null && row.section() == null)) {
            return true;
        }
        return row.section() == null ? section.equals(FormChoices.NO_SECTION) : section.equals(row.section());
    }

    private List<GivingRow> payers(CampaignSheet sheet, Reading reading) {
        Map<String, String> codes = new HashMap<>();
        lists.sections(reading).forEach((code, name) -> codes.put(name, code));
        return collections.levies(reading.unit(), reading.moment().known()).stream()
                .filter(one -> sheet.campaign().equals(one.campaign()))
                .flatMap(one -> pages.payers(one, reading).stream())
                .filter(one -> one.owed() > 0)
                .map(one ->
                        new GivingRow(one.person(), codes.get(one.section()), one.name(), one.section(), one.owed()))
                .toList();
    }

    private List<GivingRow> givers(Reading reading) {
        Map<String, String> sections = lists.sections(reading);
        List<GivingRow> rows = new ArrayList<>();
        sections.forEach((code, name) -> {
            if (!code.isEmpty()) {
                rows.add(new GivingRow(null, code, name, words.said("campaigns.together"), 0));
            }
        });
        rows.add(new GivingRow(null, null, words.said("campaigns.anonymous"), "", 0));
        List<Member> members = dues.members(reading.unit(), reading.moment().known()).people().values().stream()
                .filter(member -> member.isMemberOn(reading.moment().day()))
                .toList();
        Map<PersonId, String> called =
                names.parties(members.stream().map(Member::person).toList(), reading);
        List<GivingRow> people = new ArrayList<>();
        for (Member member : members) {
            SectionCode section = member.sectionOn(reading.moment().day());
            String code = section == null ? null : section.value();
            people.add(new GivingRow(
                    member.person().value(),
                    code,
                    Objects.requireNonNullElse(
                            called.get(member.person()), member.person().value()),
                    code == null ? "" : sections.getOrDefault(code, code),
                    0));
        }
        people.sort(Comparator.comparing(GivingRow::where).thenComparing(GivingRow::name));
        rows.addAll(people);
        return rows;
    }

    private String show(Typed typed, CampaignSheet sheet, Part part, @Nullable Sum sum, Reading reading, Model model) {
        boolean levy = sheet.kind() == CampaignKind.LEVY;
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said(levy ? "campaigns.levy.list" : "campaigns.list"));
        model.addAttribute("row", sheet);
        model.addAttribute("rows", part.rows());
        model.addAttribute("newRows", levy ? 0 : NEW_ROWS);
        model.addAttribute("section", Objects.requireNonNullElse(part.section(), ""));
        model.addAttribute("sections", lists.parts(reading));
        model.addAttribute("tooMany", part.tooMany());
        model.addAttribute("most", ROWS);
        model.addAttribute("sum", sum);
        model.addAttribute("levy", levy);
        model.addAttribute("places", lists.places(reading));
        return "campaign/list";
    }

    private static Sum sum(Typed typed, int rows) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        typed.values().forEach((name, value) -> fields.put(name, List.of(value)));
        Typing typing = new Typing(fields);
        int filled = 0;
        long total = 0;
        for (int i = 0; i < rows; i++) {
            long amount = typing.dong(amount(i)).orElse(0);
            filled += amount > 0 ? 1 : 0;
            total += amount;
        }
        return new Sum(filled, total);
    }

    private static String amount(int row) {
        return LINES + "[" + row + "].amount";
    }
}
