package vn.unionledger.api.page.dues;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.dues.MemberAsked;
import vn.unionledger.api.dues.MemberDesk;
import vn.unionledger.api.dues.MembersAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.KnownPeople;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.member.ExemptReason;
import vn.unionledger.core.member.Exemption;
import vn.unionledger.core.member.LeaveReason;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Stay;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.log.axon.Receipt;

/** The forms about one person: pay, payer group, exemption, section, leaving, and coming back under the id known already. */
@Controller
class MemberForms {
    private static final String ADDRESS = MemberPages.LIST + "/{id:[0-9a-f]{32}}/{form}";
    private static final String ROW = "people[0].";
    private static final Show SHOW = new Show();

    private final MemberDesk desk;
    private final DuesReading dues;
    private final KnownPeople people;
    private final FormChoices lists;
    private final BlankPage page;
    private final Forms forms;
    private final PageWords words;

    MemberForms(
            MemberDesk desk,
            DuesReading dues,
            KnownPeople people,
            FormChoices lists,
            BlankPage page,
            Forms forms,
            PageWords words) {
        this.desk = desk;
        this.dues = dues;
        this.people = people;
        this.lists = lists;
        this.page = page;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable("id") String id, @PathVariable("form") String path, Reading reading, Model model) {
        MemberForm form = form(path);
        Member member = member(id, form, reading);
        return show(Typed.fresh(before(form, member, reading)), form, id, member, reading, model);
    }

    @PostMapping(ADDRESS)
    String send(@PathVariable("id") String id, @PathVariable("form") String path, SentForm sent, Model model) {
        MemberForm form = form(path);
        Member member = member(id, form, sent.reading());
        return forms.send(
                sent,
                () -> Onward.to(MemberPages.LIST + "/" + id, record(form, id, sent)),
                typed -> show(typed, form, id, member, sent.reading(), model));
    }

    private Receipt record(MemberForm form, String id, SentForm sent) {
        Map<String, String> person = Map.of("person", id);
        Map<String, String> row = Map.of(ROW + "person", id);
        return switch (form) {
            case PAY -> desk.pay(sent.sending(), sent.read(MemberAsked.PaySet.class, row));
            case GROUP -> desk.group(sent.sending(), sent.read(MemberAsked.Grouped.class, person));
            case EXEMPTION -> desk.exempt(sent.sending(), sent.read(MemberAsked.Exempted.class, person));
            case NO_EXEMPTION ->
                desk.withdrawExemption(sent.sending(), sent.read(MemberAsked.NotExempted.class, person));
            case SECTION -> {
                MemberAsked.MovedTo where = sent.read(MemberAsked.MovedTo.class);
                yield desk.move(
                        sent.sending(), new MemberAsked.Moved(where.on(), List.of(new PersonId(id)), where.to()));
            }
            case LEAVING -> desk.leave(sent.sending(), sent.read(MemberAsked.Left.class, person));
            case STAY -> desk.correct(sent.sending(), sent.read(MemberAsked.Stayed.class, person));
            case RETURN -> desk.admit(sent.sending(), sent.read(MembersAsked.class, row));
        };
    }

    private String show(
            Typed typed, MemberForm form, String id, @Nullable Member member, Reading reading, Model model) {
        String view = page.show(
                typed,
                form.title(),
                MemberPages.LIST + "/" + id + "/" + form.path(),
                member == null ? MemberPages.LIST : MemberPages.LIST + "/" + id,
                "members.short",
                blanks(form, member, reading),
                model);
        PersonId person = new PersonId(id);
        model.addAttribute("backTitle", dues.called(List.of(person), reading).get(person));
        return view;
    }

    private List<Blank> blanks(MemberForm form, @Nullable Member member, Reading reading) {
        Map<String, String> months =
                Months.offered(YearMonth.from(reading.moment().day()), reading, words);
        Map<String, String> sections = lists.sections(reading);
        Blank document = Blank.text("document", "members.document", "form.optional");
        return switch (form) {
            case PAY ->
                List.of(
                        Blank.one("from", "members.from-month", months, null),
                        Blank.money(ROW + "amount", "members.pay"));
            case GROUP ->
                List.of(
                        Blank.one("group", "members.group", groups(words), null),
                        Blank.one("from", "members.from-month", months, null),
                        document);
            case EXEMPTION ->
                List.of(
                        Blank.day("from", "members.first-day", "form.day.hint"),
                        Blank.day("until", "members.last-day", "form.optional"),
                        Blank.one("reason", "members.reason", words.listed(ExemptReason.values()), null),
                        document);
            case NO_EXEMPTION -> List.of(Blank.one("from", "members.exemption", exemptions(member), null));
            case SECTION ->
                List.of(
                        Blank.date("on", "members.first-day", "form.day.hint"),
                        Blank.one("to", "members.section", sections, null));
            case LEAVING ->
                List.of(
                        Blank.date("on", "members.last-day", "form.day.hint"),
                        Blank.one("reason", "members.reason", words.listed(LeaveReason.values()), null),
                        document);
            case STAY ->
                List.of(
                        Blank.date("from", "members.on", "form.day.hint"),
                        Blank.date("last", "members.last-day", "members.still"));
            case RETURN ->
                List.of(
                        Blank.date("on", "members.on", "form.day.hint"),
                        document,
                        Blank.one(ROW + "section", "members.section", sections, null),
                        Blank.one(ROW + "group", "members.group", groups(words), null),
                        Blank.money(ROW + "pay", "members.pay.optional"));
        };
    }

    /** What stands in a form nobody has sent yet: today, or what is known of the person. */
    private static Map<String, String> before(MemberForm form, @Nullable Member member, Reading reading) {
        LocalDate day = reading.moment().day();
        Map<String, String> before = new LinkedHashMap<>();
        switch (form) {
            case SECTION, LEAVING, RETURN ->
                before.put("on", SHOW.date(reading.moment().today()));
            case PAY, EXEMPTION, NO_EXEMPTION, GROUP, STAY -> {}
        }
        if (member == null) {
            return before;
        }
        Stay stay = member.lastStay().orElse(null);
        if (form == MemberForm.STAY && stay != null) {
            before.put("from", SHOW.date(stay.from()));
            before.put("last", stay.last() == null ? "" : SHOW.date(stay.last()));
        }
        before.put("group", member.groupIn(YearMonth.from(day)).name());
        before.put(ROW + "group", member.groupIn(YearMonth.from(day)).name());
        before.put("to", String.valueOf(requireNonNullElse(member.sectionOn(day), "")));
        before.put(ROW + "section", String.valueOf(requireNonNullElse(member.sectionOn(day), "")));
        return before;
    }

    private Map<String, String> exemptions(@Nullable Member member) {
        Map<String, String> all = new LinkedHashMap<>();
        if (member != null) {
            for (Exemption one : member.exemptions()) {
                LocalDate until = one.until();
                all.put(
                        SHOW.date(one.from()),
                        SHOW.date(one.from()) + " – " + (until == null ? "…" : SHOW.date(until)) + " · "
                                + words.word(one.reason()));
            }
        }
        return all;
    }

    /** The payer groups somebody can be put into. */
    static Map<String, String> groups(PageWords words) {
        Map<String, String> groups = words.listed(PayerGroup.values());
        groups.remove(PayerGroup.EXEMPT.name());
        return groups;
    }

    /** The member the form is about; to be taken in, anybody the unit registered will do. */
    private @Nullable Member member(String id, MemberForm form, Reading reading) {
        PersonId person = Addresses.id(id, PersonId::new);
        Member member = dues.everybody(reading).find(person).orElse(null);
        if (member == null && (form != MemberForm.RETURN || !people.isOf(person, reading))) {
            throw new NoSuchPageException("no member " + id);
        }
        return member;
    }

    private static MemberForm form(String path) {
        return MemberForm.at(path).orElseThrow(() -> new NoSuchPageException("no form " + path));
    }
}
