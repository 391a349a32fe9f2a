package vn.unionledger.api.page.campaign;

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
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.PublicationForm;
import vn.unionledger.core.campaign.PublicationKind;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.collection.CampaignSheet;

/** The forms of a campaign: called, its terms, its days, its publications, its owner's receipts. */
@Controller
class CampaignForms {
    private static final String TERMS = "terms.";
    private static final Show SHOW = new Show();

    private final CampaignPages pages;
    private final Campaigns campaigns;
    private final FormChoices lists;
    private final Forms forms;
    private final BlankPage page;
    private final PageWords words;

    CampaignForms(
            CampaignPages pages, Campaigns campaigns, FormChoices lists, Forms forms, BlankPage page, PageWords words) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.lists = lists;
        this.forms = forms;
        this.page = page;
        this.words = words;
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/moi")
    String calling(Reading reading, Model model) {
        return call(Typed.dated("opensOn", reading, Map.of()), reading, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/moi")
    String call(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        CampaignPages.CAMPAIGNS + "/" + Campaigns.idOf(sent.sending()),
                        campaigns.call(sent.sending(), sent.read(CampaignAsked.class))),
                typed -> call(typed, sent.reading(), model));
    }

    private String call(Typed typed, Reading reading, Model model) {
        List<Blank> blanks = new ArrayList<>();
        blanks.add(Blank.text("title", "campaigns.name", null));
        blanks.add(Blank.text("document", "campaigns.document", "campaigns.document.hint"));
        blanks.add(Blank.text("owner", "campaigns.owner.asked", "campaigns.owner.hint"));
        blanks.add(
                Blank.one("fund", "voucher.blank.fund", lists.funds(reading, FundUse.DONATION), "campaigns.fund.hint"));
        blanks.add(Blank.day("opensOn", "campaigns.opens", null));
        blanks.add(Blank.day("closesOn", "campaigns.closes", "campaigns.closes.hint"));
        blanks.addAll(terms(TERMS, reading));
        return show(typed, "campaigns.call", CampaignPages.CAMPAIGNS + "/moi", CampaignPages.CAMPAIGNS, blanks, model);
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/can-cu")
    String ruling(@PathVariable("campaign") String id, Reading reading, Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        return rule(Typed.fresh(recorded(sheet.terms())), sheet, reading, model);
    }

    /** What stands, to be changed. */
    private static Map<String, String> recorded(@Nullable Terms terms) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (terms != null) {
            fields.put("kind", terms.kind().name());
            fields.put("legalBasis", terms.legalBasis());
            PlaceCode account = terms.account();
            fields.put("account", account == null ? "" : account.value());
            Vnd target = terms.target();
            fields.put("target", target == null ? "" : SHOW.amount(target.dong()));
            fields.put("publishDays", String.valueOf(terms.days().published()));
            fields.put("handOverDays", String.valueOf(terms.days().handedOver()));
            fields.put("accountDays", String.valueOf(terms.days().accounted()));
        }
        return fields;
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/can-cu")
    String rule(@PathVariable("campaign") String id, SentForm sent, Model model) {
        CampaignSheet sheet = pages.find(id, sent.reading());
        return forms.send(
                sent,
                () -> Onward.to(
                        at(sheet, ""),
                        campaigns.set(sent.sending(), sheet.campaign(), sent.read(CampaignAsked.TermsAsked.class))),
                typed -> rule(typed, sheet, sent.reading(), model));
    }

    private String rule(Typed typed, CampaignSheet sheet, Reading reading, Model model) {
        String title = sheet.terms() == null ? "campaigns.terms" : "campaigns.terms.change";
        return show(typed, title, at(sheet, "/can-cu"), at(sheet, ""), terms("", reading), model);
    }

    /** By what law, into which account, and how much. */
    private List<Blank> terms(String prefix, Reading reading) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("", words.said("campaigns.account.none"));
        places.putAll(lists.places(reading));
        return List.of(
                Blank.one(
                        prefix + "kind", "campaigns.kind", words.listed(CampaignKind.values()), "campaigns.kind.hint"),
                Blank.text(prefix + "legalBasis", "campaigns.basis", "campaigns.basis.hint"),
                Blank.one(prefix + "account", "campaigns.account", places, null),
                Blank.money(prefix + "target", "campaigns.target"),
                Blank.text(prefix + "publishDays", "campaigns.publish-days", "campaigns.days.hint"),
                Blank.text(prefix + "handOverDays", "campaigns.hand-over-days", null),
                Blank.text(prefix + "accountDays", "campaigns.account-days", null));
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/gia-han")
    String extending(@PathVariable("campaign") String id, Reading reading, Model model) {
        return extend(Typed.dated("documentOn", reading, Map.of()), pages.find(id, reading), model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/gia-han")
    String extend(@PathVariable("campaign") String id, SentForm sent, Model model) {
        CampaignSheet sheet = pages.find(id, sent.reading());
        return forms.send(
                sent,
                () -> Onward.to(
                        at(sheet, ""),
                        campaigns.extend(
                                sent.sending(), sheet.campaign(), sent.read(CampaignAsked.ExtensionAsked.class))),
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
        Map<String, String> fields = what == null ? Map.of() : Map.of("what", what);
        return publish(Typed.dated("on", reading, fields), pages.find(id, reading), model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/cong-khai")
    String publish(@PathVariable("campaign") String id, SentForm sent, Model model) {
        CampaignSheet sheet = pages.find(id, sent.reading());
        return forms.send(
                sent,
                () -> Onward.to(
                        at(sheet, ""),
                        campaigns.publish(
                                sent.sending(), sheet.campaign(), sent.read(CampaignAsked.PublicationAsked.class))),
                typed -> publish(typed, sheet, model));
    }

    private String publish(Typed typed, CampaignSheet sheet, Model model) {
        return show(
                typed,
                "campaigns.publish",
                at(sheet, "/cong-khai"),
                at(sheet, ""),
                List.of(
                        Blank.one("what", "campaigns.what", words.listed(PublicationKind.values()), null),
                        Blank.one("form", "campaigns.form", words.listed(PublicationForm.values()), null),
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
        return note(Typed.dated(reading), pages.find(id, reading), voucher, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/bien-nhan/{voucher:[0-9a-f]{32}}")
    String note(
            @PathVariable("campaign") String id, @PathVariable("voucher") String voucher, SentForm sent, Model model) {
        CampaignSheet sheet = pages.find(id, sent.reading());
        return forms.send(
                sent,
                () -> {
                    var asked = sent.read(CampaignAsked.OwnerReceiptAsked.class, Map.of("voucher", voucher));
                    return Onward.to(at(sheet, ""), campaigns.note(sent.sending(), sheet.campaign(), asked));
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

    private String show(Typed typed, String title, String action, String back, List<Blank> blanks, Model model) {
        return page.show(typed, title, action, back, "campaigns.back", blanks, model);
    }

    private static String at(CampaignSheet sheet, String act) {
        return CampaignPages.CAMPAIGNS + "/" + sheet.campaign() + act;
    }
}
