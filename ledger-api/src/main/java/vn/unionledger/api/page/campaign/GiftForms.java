package vn.unionledger.api.page.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.campaign.CampaignAsked;
import vn.unionledger.api.campaign.Campaigns;
import vn.unionledger.api.campaign.InKindAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.core.id.GiftId;

/** The forms of gifts that are no money, and of gifts that go straight from their donor. */
@Controller
class GiftForms {
    private static final String REGISTER = "/cham-lo";
    private static final String GIFTS = REGISTER + "/tai-tro";
    private static final String GIFT_PART = "muc=ho-tro";

    private final CampaignPages pages;
    private final Campaigns campaigns;
    private final FormChoices lists;
    private final Forms forms;
    private final BlankPage page;
    private final PageWords words;

    GiftForms(
            CampaignPages pages, Campaigns campaigns, FormChoices lists, Forms forms, BlankPage page, PageWords words) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.lists = lists;
        this.forms = forms;
        this.page = page;
        this.words = words;
    }

    @GetMapping(CampaignPages.THINGS + "/moi")
    String receiving(Reading reading, Model model) {
        return receive(Typed.dated(reading), reading, model);
    }

    @PostMapping(CampaignPages.THINGS + "/moi")
    String receive(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(CampaignPages.THINGS, campaigns.receive(sent.sending(), sent.read(InKindAsked.class))),
                typed -> receive(typed, sent.reading(), model));
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
        return give(Typed.dated(reading), gift, model);
    }

    @PostMapping(CampaignPages.THINGS + "/{gift:[0-9a-f]{32}}/giao")
    String give(@PathVariable("gift") String gift, SentForm sent, Model model) {
        GiftId id = Addresses.id(gift, GiftId::new);
        return forms.send(
                sent,
                () -> Onward.to(
                        CampaignPages.THINGS,
                        campaigns.giveOn(sent.sending(), id, sent.read(InKindAsked.GivenOnAsked.class))),
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
    String withdraw(@PathVariable("gift") String gift, SentForm sent, Model model) {
        GiftId id = Addresses.id(gift, GiftId::new);
        return forms.send(
                sent,
                () -> Onward.to(
                        CampaignPages.THINGS,
                        campaigns.withdraw(sent.sending(), id, sent.read(InKindAsked.WithdrawalAsked.class))),
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
        return register(Typed.dated(reading), model);
    }

    @PostMapping(GIFTS + "/moi")
    String register(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    var asked = sent.read(CampaignAsked.GiftAsked.class);
                    String list = Onward.to(REGISTER, campaigns.register(sent.sending(), asked));
                    return list + "&" + GIFT_PART + "&ky=" + asked.on().getYear();
                },
                typed -> register(typed, model));
    }

    private String register(Typed typed, Model model) {
        return page.show(
                typed,
                "campaigns.third-party",
                GIFTS + "/moi",
                REGISTER + "?" + GIFT_PART,
                "welfare.short",
                List.of(
                        Blank.text("donor", "campaigns.donor", "campaigns.donor.hint"),
                        Blank.text("purpose", "welfare.gift", "campaigns.third-party.purpose.hint"),
                        Blank.money("value", "welfare.value"),
                        Blank.date("on", "campaigns.on", null)),
                model);
    }

    private String show(Typed typed, String title, String action, String back, List<Blank> blanks, Model model) {
        return page.show(typed, title, action, back, "campaigns.back", blanks, model);
    }
}
