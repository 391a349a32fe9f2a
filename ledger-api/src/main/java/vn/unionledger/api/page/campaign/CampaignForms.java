package vn.unionledger.api.page.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.campaign.CampaignAsked;
import vn.unionledger.api.campaign.Campaigns;
import vn.unionledger.api.campaign.InKindAsked;
import vn.unionledger.api.campaign.Levies;
import vn.unionledger.api.campaign.LevyAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.PublicationForm;
import vn.unionledger.core.campaign.PublicationKind;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.levy.LevyExemption;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.WageRegion;
import vn.unionledger.projections.collection.CampaignSheet;

/** The forms of campaigns, of gifts of things and of the levy, other than the lists of who gave. */
@Controller
class CampaignForms {
    private static final Show SHOW = new Show();
    private static final String TERMS = "terms.";
    private static final String REGISTER = "/cham-lo";
    private static final String GIFTS = REGISTER + "/tai-tro";
    private static final String GIFT_PART = "muc=ho-tro";

    private final CampaignPages pages;
    private final Campaigns campaigns;
    private final Levies levies;
    private final Vouchers vouchers;
    private final FormChoices lists;
    private final Forms forms;
    private final PageWords words;

    CampaignForms(
            CampaignPages pages,
            Campaigns campaigns,
            Levies levies,
            Vouchers vouchers,
            FormChoices lists,
            Forms forms,
            PageWords words) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.levies = levies;
        this.vouchers = vouchers;
        this.lists = lists;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/moi")
    String calling(Reading reading, Model model) {
        String today = SHOW.date(reading.moment().today());
        return call(Typed.fresh(Map.of("opensOn", today)), reading, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/moi")
    String call(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        CampaignPages.CAMPAIGNS + "/" + Campaigns.idOf(sending),
                        campaigns.call(sending, RequestReader.form(FormFields.of(request), CampaignAsked.class))),
                typed -> call(typed, reading, model));
    }

    private String call(Typed typed, Reading reading, Model model) {
        List<Blank> blanks = new ArrayList<>();
        blanks.add(Blank.text("title", "campaigns.name", null));
        blanks.add(Blank.text("document", "campaigns.document", "campaigns.document.hint"));
        blanks.add(Blank.text("owner", "campaigns.owner", "campaigns.owner.hint"));
        blanks.add(Blank.one("fund", "voucher.blank.fund", lists.funds(reading, FundUse.HAND_OVER), null));
        blanks.add(Blank.day("opensOn", "campaigns.opens", null));
        blanks.add(Blank.day("closesOn", "campaigns.closes", "campaigns.closes.hint"));
        blanks.addAll(terms(TERMS, reading));
        return show(typed, "campaigns.call", CampaignPages.CAMPAIGNS + "/moi", CampaignPages.CAMPAIGNS, blanks, model);
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/can-cu")
    String ruling(@PathVariable("campaign") String id, Reading reading, Model model) {
        return rule(Typed.fresh(Map.of()), pages.find(id, reading), reading, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/can-cu")
    String rule(
            @PathVariable("campaign") String id,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        at(sheet, ""),
                        campaigns.set(
                                sending,
                                sheet.campaign(),
                                RequestReader.form(FormFields.of(request), CampaignAsked.TermsAsked.class))),
                typed -> rule(typed, sheet, reading, model));
    }

    private String rule(Typed typed, CampaignSheet sheet, Reading reading, Model model) {
        return show(typed, "campaigns.terms", at(sheet, "/can-cu"), at(sheet, ""), terms("", reading), model);
    }

    /** By what law, into which account, and how much. */
    private List<Blank> terms(String prefix, Reading reading) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("", words.said("campaigns.account.none"));
        places.putAll(lists.places(reading));
        return List.of(
                Blank.one(prefix + "kind", "campaigns.kind", listed(CampaignKind.values()), "campaigns.kind.hint"),
                Blank.text(prefix + "legalBasis", "campaigns.basis", "campaigns.basis.hint"),
                Blank.one(prefix + "account", "campaigns.account", places, null),
                Blank.money(prefix + "target", "campaigns.target"));
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/gia-han")
    String extending(@PathVariable("campaign") String id, Reading reading, Model model) {
        return extend(Typed.fresh(today("documentOn", reading)), pages.find(id, reading), model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/gia-han")
    String extend(
            @PathVariable("campaign") String id,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        at(sheet, ""),
                        campaigns.extend(
                                sending,
                                sheet.campaign(),
                                RequestReader.form(FormFields.of(request), CampaignAsked.ExtensionAsked.class))),
                typed -> extend(typed, sheet, model));
    }

    private String extend(Typed typed, CampaignSheet sheet, Model model) {
        return show(
                typed,
                "campaigns.extend",
                at(sheet, "/gia-han"),
                at(sheet, ""),
                List.of(
                        Blank.text("document", "campaigns.extend.document", "campaigns.extend.document.hint"),
                        Blank.date("documentOn", "campaigns.extend.documentOn", null),
                        Blank.day("closesOn", "campaigns.extend.closes", "campaigns.extend.closes.hint")),
                model);
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/cong-khai")
    String publishing(
            @PathVariable("campaign") String id,
            @RequestParam(name = "viec", required = false) @Nullable String what,
            Reading reading,
            Model model) {
        Map<String, String> fields = today("on", reading);
        if (what != null) {
            fields.put("what", what);
        }
        return publish(Typed.fresh(fields), pages.find(id, reading), model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/cong-khai")
    String publish(
            @PathVariable("campaign") String id,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        at(sheet, ""),
                        campaigns.publish(
                                sending,
                                sheet.campaign(),
                                RequestReader.form(FormFields.of(request), CampaignAsked.PublicationAsked.class))),
                typed -> publish(typed, sheet, model));
    }

    private String publish(Typed typed, CampaignSheet sheet, Model model) {
        return show(
                typed,
                "campaigns.publish",
                at(sheet, "/cong-khai"),
                at(sheet, ""),
                List.of(
                        Blank.one("what", "campaigns.what", listed(PublicationKind.values()), null),
                        Blank.one("form", "campaigns.form", listed(PublicationForm.values()), null),
                        Blank.date("on", "campaigns.on", null),
                        Blank.area("text", "campaigns.text", "campaigns.text.hint")),
                model);
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/bien-nhan/{voucher:[0-9a-f]{32}}")
    String noting(
            @PathVariable("campaign") String id,
            @PathVariable("voucher") String voucher,
            Reading reading,
            Model model) {
        return note(Typed.fresh(today("on", reading)), pages.find(id, reading), voucher, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/bien-nhan/{voucher:[0-9a-f]{32}}")
    String note(
            @PathVariable("campaign") String id,
            @PathVariable("voucher") String voucher,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        return forms.send(
                request,
                response,
                reading,
                () -> {
                    var asked = RequestReader.form(
                            with(request, Map.of("voucher", voucher)), CampaignAsked.OwnerReceiptAsked.class);
                    return Onward.to(at(sheet, ""), campaigns.note(sending, sheet.campaign(), asked));
                },
                typed -> note(typed, sheet, voucher, model));
    }

    private String note(Typed typed, CampaignSheet sheet, String voucher, Model model) {
        return show(
                typed,
                "campaigns.note",
                at(sheet, "/bien-nhan/" + voucher),
                at(sheet, ""),
                List.of(
                        Blank.text("ownerReceipt", "campaigns.owner-receipt", null),
                        Blank.date("on", "campaigns.on", null)),
                model);
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/den-muon")
    String late(@PathVariable("campaign") String id, Reading reading, Model model) {
        return late(Typed.fresh(today("occurredOn", reading)), pages.find(id, reading), null, reading, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/den-muon")
    String takeLate(
            @PathVariable("campaign") String id,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        return forms.send(
                request,
                response,
                reading,
                () -> voucher("late-donation", sheet, Map.of(), sending, request),
                typed -> late(typed, sheet, null, reading, model));
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/tra-lai/{voucher:[0-9a-f]{32}}")
    String returning(
            @PathVariable("campaign") String id,
            @PathVariable("voucher") String voucher,
            Reading reading,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        Map<String, String> fields = today("occurredOn", reading);
        sheet.movements().stream()
                .filter(one -> one.voucher().value().equals(voucher))
                .forEach(one -> fields.put("amount", SHOW.amount(one.left().dong())));
        return late(Typed.fresh(fields), sheet, voucher, reading, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/tra-lai/{voucher:[0-9a-f]{32}}")
    String giveBack(
            @PathVariable("campaign") String id,
            @PathVariable("voucher") String voucher,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        return forms.send(
                request,
                response,
                reading,
                () -> voucher("late-returned", sheet, Map.of("of", voucher), sending, request),
                typed -> late(typed, sheet, voucher, reading, model));
    }

    private String late(Typed typed, CampaignSheet sheet, @Nullable String of, Reading reading, Model model) {
        return show(
                typed,
                of == null ? "campaigns.late" : "campaigns.return",
                at(sheet, of == null ? "/den-muon" : "/tra-lai/" + of),
                at(sheet, ""),
                List.of(
                        Blank.date("occurredOn", "voucher.occurred-on", "form.day.hint"),
                        Blank.one(
                                "place",
                                of == null ? "voucher.blank.place.IN" : "voucher.blank.place.OUT",
                                lists.places(reading),
                                null),
                        Blank.money("amount", "voucher.blank.amount"),
                        Blank.text("counterpartyName", "campaigns.giver", "form.optional"),
                        Blank.area("note", "voucher.note", "form.note.hint")),
                model);
    }

    private String voucher(
            String type, CampaignSheet sheet, Map<String, String> more, Sending sending, HttpServletRequest request) {
        Map<String, String> fixed = new LinkedHashMap<>(more);
        fixed.put("type", type);
        fixed.put("campaign", sheet.campaign().value());
        fixed.put("fund", sheet.fund().value());
        VoucherAsked asked = RequestReader.form(with(request, fixed), VoucherAsked.class);
        return Onward.to("/phieu/" + Vouchers.idOf(sending), vouchers.submit(sending, asked));
    }

    @GetMapping(CampaignPages.THINGS + "/moi")
    String receiving(Reading reading, Model model) {
        return receive(Typed.fresh(today("on", reading)), reading, model);
    }

    @PostMapping(CampaignPages.THINGS + "/moi")
    String receive(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        CampaignPages.THINGS,
                        campaigns.receive(sending, RequestReader.form(FormFields.of(request), InKindAsked.class))),
                typed -> receive(typed, reading, model));
    }

    private String receive(Typed typed, Reading reading, Model model) {
        Map<String, String> campaignsOrNone = new LinkedHashMap<>();
        campaignsOrNone.put("", words.said("campaigns.none"));
        pages.all(reading).forEach(one -> campaignsOrNone.put(one.campaign().value(), one.title()));
        return show(
                typed,
                "campaigns.things.new",
                CampaignPages.THINGS + "/moi",
                CampaignPages.THINGS,
                List.of(
                        Blank.text("description", "campaigns.thing", "campaigns.thing.hint"),
                        Blank.text("quantity", "campaigns.quantity", null),
                        Blank.text("measure", "campaigns.measure", "campaigns.measure.hint"),
                        Blank.money("value", "campaigns.value"),
                        Blank.one("campaign", "campaigns.for", campaignsOrNone, null),
                        Blank.one("section", "voucher.blank.section", lists.sections(reading), null),
                        Blank.text("donor", "campaigns.donor", "campaigns.donor.hint"),
                        Blank.date("on", "campaigns.on", null)),
                model);
    }

    @GetMapping(CampaignPages.THINGS + "/{gift:[0-9a-f]{32}}/giao")
    String giving(@PathVariable("gift") String gift, Reading reading, Model model) {
        return give(Typed.fresh(today("on", reading)), gift, model);
    }

    @PostMapping(CampaignPages.THINGS + "/{gift:[0-9a-f]{32}}/giao")
    String give(
            @PathVariable("gift") String gift,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        GiftId id = Addresses.id(gift, GiftId::new);
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        CampaignPages.THINGS,
                        campaigns.giveOn(
                                sending,
                                id,
                                RequestReader.form(FormFields.of(request), InKindAsked.GivenOnAsked.class))),
                typed -> give(typed, gift, model));
    }

    private String give(Typed typed, String gift, Model model) {
        return show(
                typed,
                "campaigns.things.give",
                CampaignPages.THINGS + "/" + gift + "/giao",
                CampaignPages.THINGS,
                List.of(
                        Blank.text("quantity", "campaigns.quantity", null),
                        Blank.text("to", "campaigns.to", "campaigns.donor.hint"),
                        Blank.text("receipt", "campaigns.owner-receipt", "form.optional"),
                        Blank.date("on", "campaigns.on", null)),
                model);
    }

    @GetMapping(CampaignPages.THINGS + "/{gift:[0-9a-f]{32}}/rut")
    String withdrawing(@PathVariable("gift") String gift, Model model) {
        return withdraw(Typed.fresh(Map.of()), gift, model);
    }

    @PostMapping(CampaignPages.THINGS + "/{gift:[0-9a-f]{32}}/rut")
    String withdraw(
            @PathVariable("gift") String gift,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        GiftId id = Addresses.id(gift, GiftId::new);
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        CampaignPages.THINGS,
                        campaigns.withdraw(
                                sending,
                                id,
                                RequestReader.form(FormFields.of(request), InKindAsked.WithdrawalAsked.class))),
                typed -> withdraw(typed, gift, model));
    }

    private String withdraw(Typed typed, String gift, Model model) {
        return show(
                typed,
                "campaigns.things.withdraw",
                CampaignPages.THINGS + "/" + gift + "/rut",
                CampaignPages.THINGS,
                List.of(Blank.text("reason", "campaigns.things.reason", "campaigns.things.reason.hint")),
                model);
    }

    @GetMapping(GIFTS + "/moi")
    String gift(Reading reading, Model model) {
        return register(Typed.fresh(today("on", reading)), model);
    }

    @PostMapping(GIFTS + "/moi")
    String register(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> {
                    var asked = RequestReader.form(FormFields.of(request), CampaignAsked.GiftAsked.class);
                    String list = Onward.to(REGISTER, campaigns.register(sending, asked));
                    return list + "&" + GIFT_PART + "&ky=" + asked.on().getYear();
                },
                typed -> register(typed, model));
    }

    private String register(Typed typed, Model model) {
        model.addAttribute("backTo", words.said("welfare.short"));
        return show(
                typed,
                "campaigns.third-party",
                GIFTS + "/moi",
                REGISTER + "?" + GIFT_PART,
                List.of(
                        Blank.text("donor", "campaigns.donor", "campaigns.donor.hint"),
                        Blank.text("purpose", "welfare.gift", "campaigns.third-party.purpose.hint"),
                        Blank.money("value", "welfare.value"),
                        Blank.date("on", "campaigns.on", null)),
                model);
    }

    @GetMapping(CampaignPages.LEVY + "/tinh")
    String assessing(Reading reading, Model model) {
        Map<String, String> fields = today("on", reading);
        fields.put("workingDays", "22");
        return assess(Typed.fresh(fields), reading, model);
    }

    @PostMapping(CampaignPages.LEVY + "/tinh")
    String assess(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> {
                    LevyAsked asked = RequestReader.form(FormFields.of(request), LevyAsked.class);
                    int year = asked.on().getYear();
                    return Onward.to(CampaignPages.LEVY, levies.assess(sending, year, asked));
                },
                typed -> assess(typed, reading, model));
    }

    private String assess(Typed typed, Reading reading, Model model) {
        Map<String, String> levyCampaigns = new LinkedHashMap<>();
        pages.all(reading).reversed().stream()
                .filter(one -> one.kind() == CampaignKind.LEVY)
                .forEach(one -> levyCampaigns.put(one.campaign().value(), one.title()));
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put("", words.said("campaigns.region.none"));
        regions.putAll(listed(WageRegion.values()));
        return show(
                typed,
                "campaigns.levy.assess",
                CampaignPages.LEVY + "/tinh",
                CampaignPages.LEVY,
                List.of(
                        Blank.one("campaign", "campaigns.levy.campaign", levyCampaigns, "campaigns.levy.campaign.hint"),
                        Blank.one("group", "policy.levy-group", listed(LevyGroup.values()), null),
                        Blank.one("region", "policy.wage-region", regions, "campaigns.region.hint"),
                        Blank.text("workingDays", "campaigns.levy.days", "campaigns.levy.days.hint"),
                        Blank.date("on", "campaigns.levy.on", "campaigns.levy.on.hint")),
                model);
    }

    @GetMapping(CampaignPages.LEVY + "/{year:\\d{4}}/{person:[0-9a-f]{32}}/mien")
    String waiving(
            @PathVariable("year") int year, @PathVariable("person") String person, Reading reading, Model model) {
        return waive(Typed.fresh(Map.of()), year, person, model);
    }

    @PostMapping(CampaignPages.LEVY + "/{year:\\d{4}}/{person:[0-9a-f]{32}}/mien")
    String waive(
            @PathVariable("year") int year,
            @PathVariable("person") String person,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        CampaignPages.LEVY,
                        levies.waive(
                                sending,
                                year,
                                RequestReader.form(
                                        with(request, Map.of("person", person)), LevyAsked.WaiverAsked.class))),
                typed -> waive(typed, year, person, model));
    }

    private String waive(Typed typed, int year, String person, Model model) {
        return show(
                typed,
                "campaigns.levy.waive",
                CampaignPages.LEVY + "/" + year + "/" + person + "/mien",
                CampaignPages.LEVY,
                List.of(Blank.one(
                        "why", "campaigns.levy.why", listed(LevyExemption.values()), "campaigns.levy.why.hint")),
                model);
    }

    private String show(Typed typed, String title, String action, String back, List<Blank> blanks, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said(title));
        model.addAttribute("lead", words.said(title + ".lead"));
        model.addAttribute("action", action);
        model.addAttribute("back", back);
        model.addAttribute("blanks", new ArrayList<>(blanks));
        return "campaign/form";
    }

    private Map<String, String> listed(Enum<?>[] constants) {
        Map<String, String> listed = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            listed.put(constant.name(), words.capital(words.word(constant)));
        }
        return listed;
    }

    private static Map<String, String> today(String field, Reading reading) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(field, SHOW.date(reading.moment().today()));
        return fields;
    }

    private static Map<String, List<String>> with(HttpServletRequest request, Map<String, String> fixed) {
        Map<String, List<String>> fields = new LinkedHashMap<>(FormFields.of(request));
        fixed.forEach((name, value) -> fields.put(name, List.of(value)));
        return fields;
    }

    private static String at(CampaignSheet sheet, String act) {
        return CampaignPages.CAMPAIGNS + "/" + sheet.campaign() + act;
    }
}
