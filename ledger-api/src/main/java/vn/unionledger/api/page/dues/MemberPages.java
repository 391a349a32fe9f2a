package vn.unionledger.api.page.dues;

import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.unionledger.api.dues.MemberDesk;
import vn.unionledger.api.dues.MembersAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.KnownPeople;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Members;
import vn.unionledger.projections.arrears.Dues;

/** The members of a unit: the list, the form that takes people in, and one member with what the books say. */
@Controller
class MemberPages {
    static final String LIST = "/doan-vien";

    private final MemberDesk desk;
    private final DuesReading dues;
    private final Dues entries;
    private final KnownPeople known;
    private final FormChoices lists;
    private final Forms forms;
    private final PageWords words;

    MemberPages(
            MemberDesk desk,
            DuesReading dues,
            Dues entries,
            KnownPeople known,
            FormChoices lists,
            Forms forms,
            PageWords words) {
        this.desk = desk;
        this.dues = dues;
        this.entries = entries;
        this.known = known;
        this.lists = lists;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(LIST)
    String list(@RequestParam(name = "to", required = false) @Nullable String section, Reading reading, Model model) {
        List<MemberRow> rows = dues.members(section, reading);
        model.addAttribute("heading", words.said("members.title"));
        model.addAttribute("rows", rows);
        model.addAttribute("grounds", dues.groundsOfBalances(rows, reading));
        model.addAttribute("here", rows.stream().filter(MemberRow::here).count());
        model.addAttribute(
                "arrears", rows.stream().mapToLong(MemberRow::arrears).sum());
        model.addAttribute(
                "prepaid", rows.stream().mapToLong(MemberRow::prepaid).sum());
        model.addAttribute("section", section == null ? "" : section);
        model.addAttribute("sections", lists.parts(reading));
        model.addAttribute("keeps", DuesReading.keeps(reading));
        return "dues/members";
    }

    @GetMapping(LIST + "/moi")
    String fresh(Reading reading, Model model) {
        return admitting(Typed.dated(reading), reading, model);
    }

    /** Names the book knows are shown before anything is recorded: who comes back is not registered a second time. */
    @PostMapping(LIST + "/moi")
    String admit(@RequestParam(name = "_khac", required = false) @Nullable String others, SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    MembersAsked asked = RequestReader.form(people(sent.fields()), MembersAsked.class);
                    List<Namesake> known = others != null || desk.hasRegistered(sent.sending(), asked)
                            ? List.of()
                            : namesakes(asked.names(), sent.reading());
                    if (!known.isEmpty()) {
                        model.addAttribute("namesakes", known);
                        throw new ProblemException(409, "member.known-by-name", known.size());
                    }
                    return Onward.to(LIST, desk.admit(sent.sending(), asked));
                },
                typed -> admitting(typed, sent.reading(), model));
    }

    /**
     * Somebody the unit registered before under a name that is given for a new person.
     *
     * @param here whether a member now
     */
    record Namesake(String person, String name, boolean here, boolean left) {
        /** Masks the name. */
        @Override
        public String toString() {
            return "Namesake[" + person + "]";
        }
    }

    private List<Namesake> namesakes(List<String> names, Reading reading) {
        Members members = dues.everybody(reading);
        LocalDate day = reading.moment().today();
        return known.named(names, reading).stream()
                .map(one -> {
                    Member member = members.find(one.person()).orElse(null);
                    boolean here = member != null && member.isMemberOn(day);
                    return new Namesake(one.person().value(), one.name(), here, member != null && !here);
                })
                .toList();
    }

    @GetMapping(LIST + "/{id:[0-9a-f]{32}}")
    String one(@PathVariable("id") String id, Reading reading, Model model) {
        PersonId person = Addresses.id(id, PersonId::new);
        Member member =
                dues.everybody(reading).find(person).orElseThrow(() -> new NoSuchPageException("no member " + id));
        LocalDate day = reading.moment().day();
        YearMonth month = YearMonth.from(day);
        Map<String, String> sections = lists.sections(reading);
        List<MonthRow> months = dues.ofMember(person, reading);
        model.addAttribute("heading", dues.called(List.of(person), reading).get(person));
        model.addAttribute("id", id);
        model.addAttribute("member", member);
        model.addAttribute(
                "section",
                member.sectionOn(day) == null
                        ? words.said("dues.no-section")
                        : sections.getOrDefault(
                                String.valueOf(member.sectionOn(day)), String.valueOf(member.sectionOn(day))));
        model.addAttribute("group", words.word(member.groupIn(month)));
        model.addAttribute("stay", member.lastStay().orElse(null));
        model.addAttribute("isHere", member.isMemberOn(day));
        model.addAttribute("pays", DuesReading.mayReadPay(person, reading) ? member.pay() : Map.of());
        model.addAttribute("readsPay", DuesReading.mayReadPay(person, reading));
        model.addAttribute("months", months);
        model.addAttribute("grounds", dues.grounds(months, reading));
        model.addAttribute(
                "balance",
                entries.balance(reading.unit(), person, reading.asked().known()));
        model.addAttribute(
                "entries",
                entries.entries(reading.unit(), person, null, reading.asked().known()));
        model.addAttribute("acts", DuesReading.keeps(reading) ? acts(member) : Map.of());
        return "dues/member";
    }

    /** The forms that suit somebody, by the last part of their address. */
    private Map<String, String> acts(Member member) {
        Map<String, String> acts = new LinkedHashMap<>();
        for (MemberForm form : MemberForm.values()) {
            if (form.suits(member)) {
                acts.put(form.path(), words.said(form.title()));
            }
        }
        return acts;
    }

    private String admitting(Typed typed, Reading reading, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said("members.new"));
        model.addAttribute("sections", lists.sections(reading));
        model.addAttribute("groups", MemberForms.groups(words));
        return "dues/admit";
    }

    /** Every pasted line is a row of the request, all in one section and payer group. */
    private static Map<String, List<String>> people(Map<String, List<String>> fields) {
        Map<String, List<String>> asked = new LinkedHashMap<>(fields);
        List<String> pasted = Objects.requireNonNullElse(asked.remove("pasted"), List.of(""));
        List<String> section = Objects.requireNonNullElse(asked.remove("section"), List.of(""));
        List<String> group = Objects.requireNonNullElse(asked.remove("group"), List.of(""));
        int row = 0;
        for (Pasted line : Pasted.lines(pasted.getLast())) {
            String at = "people[" + row++ + "].";
            asked.put(at + "name", List.of(Objects.requireNonNullElse(line.name(), "")));
            asked.put(at + "group", group);
            if (!section.getLast().isBlank()) {
                asked.put(at + "section", section);
            }
            if (line.amount() != null) {
                asked.put(at + "pay", List.of(line.amount()));
            }
        }
        return asked;
    }
}
