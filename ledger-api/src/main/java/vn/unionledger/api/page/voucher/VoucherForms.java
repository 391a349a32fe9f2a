package vn.unionledger.api.page.voucher;

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
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.MonthChoices;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.KnownPeople;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Rows;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.projections.voucherview.VoucherPage;

/** The forms that put a voucher forward: a new one, other content for one under way, the right one in place of a posted one. */
@Controller
class VoucherForms {

    private static final Show SHOW = new Show();
    private static final int SPARE_ROWS = 3;
    private static final String WHY = "why";
    private static final List<String> OF_ROW = List.of("section", "amount");

    private final Vouchers vouchers;
    private final vn.unionledger.projections.voucherview.Vouchers view;
    private final Choices choices;
    private final FormChoices lists;
    private final MonthChoices months;
    private final Forms forms;
    private final People people;
    private final KnownPeople known;
    private final PageNames names;
    private final PageWords words;

    VoucherForms(
            Vouchers vouchers,
            vn.unionledger.projections.voucherview.Vouchers view,
            Choices choices,
            FormChoices lists,
            MonthChoices months,
            Forms forms,
            People people,
            KnownPeople known,
            PageNames names,
            PageWords words) {
        this.vouchers = vouchers;
        this.view = view;
        this.choices = choices;
        this.lists = lists;
        this.months = months;
        this.forms = forms;
        this.people = people;
        this.known = known;
        this.names = names;
        this.words = words;
    }

    /** What kind of thing is to be put on a voucher. */
    @GetMapping("/phieu/moi")
    String kinds(@RequestParam(name = "loai", defaultValue = "thu") String kind, Reading reading, Model model) {
        VoucherForm.Way way = VoucherForm.Way.of(kind).orElseThrow(() -> new NoSuchPageException("no way " + kind));
        model.addAttribute("heading", words.said("voucher.new." + way));
        model.addAttribute("ways", VoucherForm.Way.values());
        model.addAttribute("chosen", way);
        model.addAttribute(
                "forms",
                List.of(VoucherForm.values()).stream()
                        .filter(form -> form.way() == way)
                        .toList());
        return "voucher/kinds";
    }

    @GetMapping("/phieu/moi/{form:[a-z-]+}")
    String fresh(
            @PathVariable("form") String word,
            @RequestParam(name = "cho-viec", required = false) @Nullable String matter,
            @RequestParam(name = "quy", required = false) @Nullable String fund,
            Reading reading,
            Model model) {
        VoucherForm form = form(word);
        if (form.matter() != VoucherForm.Matter.NONE && matter == null) {
            model.addAttribute("heading", title(form));
            model.addAttribute("form", form);
            model.addAttribute("choices", choices.of(form, reading));
            return "voucher/choose";
        }
        Choice choice = choice(form, matter, reading);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("occurredOn", SHOW.date(reading.moment().today()));
        if (fund != null) {
            values.put("fund", fund);
        }
        if (choice != null && choice.amount() > 0) {
            boolean parts = form.blanks().contains(VoucherForm.Blank.PARTS);
            values.put(parts ? "parts[0].amount" : "amount", SHOW.amount(choice.amount()));
        }
        return show(Typed.fresh(values), form, choice, choice == null ? Map.of() : choice.fixed(), reading, model);
    }

    @PostMapping("/phieu/moi/{form:[a-z-]+}")
    String submit(
            @PathVariable("form") String word,
            @RequestParam(name = "_cho-viec", required = false) @Nullable String matter,
            SentForm sent,
            Model model) {
        VoucherForm form = form(word);
        return forms.send(
                sent,
                () -> at(Vouchers.idOf(sent.sending()), vouchers.submit(sent.sending(), asked(form, sent))),
                typed -> {
                    Choice choice = matter == null
                            ? null
                            : choices.find(form, matter, sent.reading()).orElse(null);
                    return show(moved(typed, form), form, choice, fixed(form, sent), sent.reading(), model);
                });
    }

    @GetMapping("/phieu/{voucher:[0-9a-f]{32}}/sua")
    String change(@PathVariable("voucher") String id, Reading reading, Model model) {
        return refill(voucher(id, reading), "sua", reading, model);
    }

    @PostMapping("/phieu/{voucher:[0-9a-f]{32}}/sua")
    String edit(@PathVariable("voucher") String id, SentForm sent, Model model) {
        Reading reading = sent.reading();
        VoucherPage voucher = voucher(id, reading);
        VoucherForm form = refilled(voucher, reading).form();
        return forms.send(
                sent,
                () -> at(voucher.voucher(), vouchers.edit(sent.sending(), voucher.voucher(), asked(form, sent))),
                typed -> changing(moved(typed, form), form, voucher, "sua", fixed(form, sent), reading, model));
    }

    @GetMapping("/phieu/{voucher:[0-9a-f]{32}}/ghi-lai")
    String right(@PathVariable("voucher") String id, Reading reading, Model model) {
        return refill(voucher(id, reading), "ghi-lai", reading, model);
    }

    @PostMapping("/phieu/{voucher:[0-9a-f]{32}}/ghi-lai")
    String correct(@PathVariable("voucher") String id, SentForm sent, Model model) {
        Reading reading = sent.reading();
        VoucherPage voucher = voucher(id, reading);
        VoucherForm form = refilled(voucher, reading).form();
        return forms.send(
                sent,
                () -> {
                    String why = Objects.requireNonNullElse(sent.request().getParameter(WHY), "");
                    String reason = RequestReader.form(Map.of("reason", List.of(why)), WhyAsked.class)
                            .reason();
                    return at(
                            Vouchers.idOf(sent.sending()),
                            vouchers.correct(sent.sending(), voucher.voucher(), asked(form, sent), reason));
                },
                typed -> changing(moved(typed, form), form, voucher, "ghi-lai", fixed(form, sent), reading, model));
    }

    private String refill(VoucherPage voucher, String act, Reading reading, Model model) {
        Refilled refilled = refilled(voucher, reading);
        Map<String, String> values = new LinkedHashMap<>(refilled.values());
        String member = values.get("member");
        if (member != null) {
            PersonId person = new PersonId(member);
            values.put(
                    "memberName",
                    Objects.requireNonNullElse(
                            names.parties(List.of(person), reading).get(person), ""));
        }
        if (act.equals("ghi-lai")) {
            values.put("occurredOn", SHOW.date(reading.moment().today()));
        }
        return changing(Typed.fresh(values), refilled.form(), voucher, act, refilled.fixed(), reading, model);
    }

    private String changing(
            Typed typed,
            VoucherForm form,
            VoucherPage voucher,
            String act,
            Map<String, String> fixed,
            Reading reading,
            Model model) {
        String view = show(typed, form, null, fixed, reading, model);
        model.addAttribute("voucher", voucher);
        model.addAttribute("act", act);
        model.addAttribute("action", "/phieu/" + voucher.voucher() + "/" + act);
        model.addAttribute("heading", words.said("voucher." + act, title(form)));
        return view;
    }

    private String show(
            Typed typed,
            VoucherForm form,
            @Nullable Choice choice,
            Map<String, String> fixed,
            Reading reading,
            Model model) {
        Map<String, String> sent = new LinkedHashMap<>(fixed);
        if (form.blanks().contains(VoucherForm.Blank.SECTION)) {
            sent.remove("section");
        }
        model.addAttribute("typed", typed);
        model.addAttribute("form", form);
        model.addAttribute("choice", choice);
        model.addAttribute("fixed", sent);
        model.addAttribute("heading", title(form));
        model.addAttribute("action", "/phieu/moi/" + form.word());
        model.addAttribute("act", "moi");
        model.addAttribute("funds", lists.funds(reading, form.use()));
        model.addAttribute("places", lists.places(reading));
        model.addAttribute("sections", lists.sections(reading));
        model.addAttribute("months", months.past(reading));
        model.addAttribute("items", lists.items(form, reading));
        model.addAttribute("ratios", lists.ratios());
        model.addAttribute("grounds", words.listed(FundGround.values()));
        model.addAttribute("advanced", dong(fixed.get("advanced")));
        model.addAttribute("people", known.find(typed.value("memberName"), reading));
        String list = form.list();
        if (list != null) {
            model.addAttribute("rows", Math.max(SPARE_ROWS, typed.rows(list, "amount") + 1));
        }
        return "voucher/form";
    }

    /** What the form asks for. Rows of a list that say nothing do not count. */
    private VoucherAsked asked(VoucherForm form, SentForm sent) {
        Map<String, List<String>> fields = sent.fields();
        String list = form.list();
        if (list != null) {
            fields = Rows.filled(fields, list, OF_ROW);
        }
        fields.remove(WHY);
        if (form == VoucherForm.SETTLEMENT) {
            return SettlementAsked.of(fields);
        }
        if (form == VoucherForm.MEMBER_CAPITAL) {
            return MemberAsked.of(fields, name -> people.registerFor(sent.sending(), name));
        }
        fields.put("type", List.of(form.word()));
        return RequestReader.form(fields, VoucherAsked.class);
    }

    private static long dong(@Nullable String amount) {
        return amount != null && amount.matches("\\d{1,16}") ? Long.parseLong(amount) : 0;
    }

    /** With the rows where {@link #asked} read them, so that what is wrong stands in its row. */
    private static Typed moved(Typed typed, VoucherForm form) {
        String list = form.list();
        return list == null ? typed : typed.movedUp(list, OF_ROW);
    }

    /** What was sent along without asking. */
    private static Map<String, String> fixed(VoucherForm form, SentForm sent) {
        Map<String, String> fixed = new LinkedHashMap<>();
        for (String name : List.of(
                "campaign",
                "case",
                "round",
                "activity",
                "advance",
                "advanced",
                "loan",
                "counterparty",
                "reason",
                "persons",
                "instalment",
                "occasion",
                "recipients",
                "section",
                "fund")) {
            String value = sent.request().getParameter(name);
            boolean asked =
                    form.blanks().stream().anyMatch(blank -> blank.field().equals(name));
            if (value != null && !asked) {
                fixed.put(name, value);
            }
        }
        return fixed;
    }

    private @Nullable Choice choice(VoucherForm form, @Nullable String matter, Reading reading) {
        return matter == null
                ? null
                : choices.find(form, matter, reading)
                        .orElseThrow(() -> new NoSuchPageException("nothing to pay for under " + matter));
    }

    private Refilled refilled(VoucherPage voucher, Reading reading) {
        return Refilled.of(voucher.content(), names.text(voucher.content().note(), reading))
                .orElseThrow(() -> new NoSuchPageException("no form for " + voucher.voucher()));
    }

    private VoucherPage voucher(String id, Reading reading) {
        return view.voucher(Addresses.voucher(id), reading.moment().known())
                .filter(page -> page.unit().equals(reading.unit()) && !reading.below())
                .orElseThrow(() -> new NoSuchPageException("no voucher " + id));
    }

    private String title(VoucherForm form) {
        return words.said("voucher.form." + form.word());
    }

    private static VoucherForm form(String word) {
        return VoucherForm.of(word).orElseThrow(() -> new NoSuchPageException("no form " + word));
    }

    static String at(VoucherId voucher, Receipt receipt) {
        return Onward.to("/phieu/" + Objects.requireNonNull(voucher), receipt);
    }
}
