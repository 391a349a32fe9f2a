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
import vn.unionledger.api.dues.MemberAsked;
import vn.unionledger.api.dues.MemberDesk;
import vn.unionledger.api.dues.MembersAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.member.ExemptReason;
import vn.unionledger.core.member.LeaveReason;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.projections.arrears.Dues;

/** The members of a unit: the list, the form that takes people in, and one member with everything that can be recorded. */
@Controller
class MemberPages {
    private static final String LIST = "/doan-vien";

    private final MemberDesk desk;
    private final DuesReading dues;
    private final Dues entries;
    private final FormChoices lists;
    private final Forms forms;
    private final PageWords words;

    MemberPages(MemberDesk desk, DuesReading dues, Dues entries, FormChoices lists, Forms forms, PageWords words) {
        this.desk = desk;
        this.dues = dues;
        this.entries = entries;
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
        model.addAttribute("sections", lists.sectionsOrAll(reading));
        model.addAttribute("keeps", DuesReading.keeps(reading));
        return "dues/members";
    }

    @GetMapping(LIST + "/moi")
    String fresh(Reading reading, Model model) {
        return admitting(Typed.dated(reading), reading, model);
    }

    @PostMapping(LIST + "/moi")
    String admit(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        LIST,
                        desk.admit(sent.sending(), RequestReader.form(people(sent.fields()), MembersAsked.class))),
                typed -> admitting(typed, sent.reading(), model));
    }

    @GetMapping(LIST + "/{id:[0-9a-f]{32}}")
    String one(@PathVariable("id") String id, Reading reading, Model model) {
        return show(id, Typed.dated(reading), reading, model);
    }

    @PostMapping(LIST + "/{id:[0-9a-f]{32}}/{act:luong|mien|chuyen|thoi}")
    String change(@PathVariable("id") String id, @PathVariable("act") String act, SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(LIST + "/" + id, change(id, act, sent.sending(), sent.fields())),
                typed -> show(id, typed, sent.reading(), model));
    }

    private Receipt change(String id, String act, Sending sending, Map<String, List<String>> fields) {
        Map<String, List<String>> said = new LinkedHashMap<>(fields);
        return switch (act) {
            case "luong" -> {
                said.put("people[0].person", List.of(id));
                said.put("people[0].amount", Objects.requireNonNullElse(said.remove("amount"), List.of("")));
                yield desk.pay(sending, RequestReader.form(said, MemberAsked.PaySet.class));
            }
            case "mien" -> {
                said.put("person", List.of(id));
                yield desk.exempt(sending, RequestReader.form(said, MemberAsked.Exempted.class));
            }
            case "chuyen" -> {
                MemberAsked.MovedTo where = RequestReader.form(said, MemberAsked.MovedTo.class);
                yield desk.move(sending, new MemberAsked.Moved(where.on(), List.of(new PersonId(id)), where.to()));
            }
            default -> {
                said.put("person", List.of(id));
                yield desk.leave(sending, RequestReader.form(said, MemberAsked.Left.class));
            }
        };
    }

    private String show(String id, Typed typed, Reading reading, Model model) {
        PersonId person = Addresses.id(id, PersonId::new);
        Member member =
                dues.everybody(reading).find(person).orElseThrow(() -> new NoSuchPageException("no member " + id));
        LocalDate day = reading.moment().day();
        YearMonth month = YearMonth.from(day);
        Map<String, String> sections = lists.sections(reading);
        List<MonthRow> months = dues.ofMember(person, reading);
        model.addAttribute("heading", dues.called(List.of(person), reading).get(person));
        model.addAttribute("typed", typed);
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
        model.addAttribute("sections", sections);
        model.addAttribute("reasons", words.listed(ExemptReason.values()));
        model.addAttribute("leaves", words.listed(LeaveReason.values()));
        model.addAttribute(
                "offered", Months.offered(YearMonth.from(reading.moment().day()), reading, words));
        model.addAttribute("keeps", DuesReading.keeps(reading));
        return "dues/member";
    }

    private String admitting(Typed typed, Reading reading, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said("members.new"));
        model.addAttribute("sections", lists.sections(reading));
        Map<String, String> groups = words.listed(PayerGroup.values());
        groups.remove(PayerGroup.EXEMPT.name());
        model.addAttribute("groups", groups);
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
