package vn.unionledger.api.page.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.projections.collection.CampaignSheet;

/** The forms for money that came after a campaign's close: taken in to be returned, and given back. */
@Controller
class LateForms {
    private static final Show SHOW = new Show();

    private final CampaignPages pages;
    private final Vouchers vouchers;
    private final FormChoices lists;
    private final Forms forms;
    private final BlankPage page;

    LateForms(CampaignPages pages, Vouchers vouchers, FormChoices lists, Forms forms, BlankPage page) {
        this.pages = pages;
        this.vouchers = vouchers;
        this.lists = lists;
        this.forms = forms;
        this.page = page;
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/den-muon")
    String late(@PathVariable("campaign") String id, Reading reading, Model model) {
        return late(Typed.dated("occurredOn", reading, Map.of()), pages.find(id, reading), null, reading, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/den-muon")
    String takeLate(@PathVariable("campaign") String id, SentForm sent, Model model) {
        CampaignSheet sheet = pages.find(id, sent.reading());
        return forms.send(
                sent,
                () -> voucher("late-donation", sheet, Map.of(), sent),
                typed -> late(typed, sheet, null, sent.reading(), model));
    }

    @GetMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/tra-lai/{voucher:[0-9a-f]{32}}")
    String returning(
            @PathVariable("campaign") String id,
            @PathVariable("voucher") String voucher,
            Reading reading,
            Model model) {
        CampaignSheet sheet = pages.find(id, reading);
        Map<String, String> fields = new LinkedHashMap<>();
        sheet.movements().stream()
                .filter(one -> one.voucher().value().equals(voucher))
                .forEach(one -> fields.put("amount", SHOW.amount(one.left().dong())));
        return late(Typed.dated("occurredOn", reading, fields), sheet, voucher, reading, model);
    }

    @PostMapping(CampaignPages.CAMPAIGNS + "/{campaign:[0-9a-f]{32}}/tra-lai/{voucher:[0-9a-f]{32}}")
    String giveBack(
            @PathVariable("campaign") String id, @PathVariable("voucher") String voucher, SentForm sent, Model model) {
        CampaignSheet sheet = pages.find(id, sent.reading());
        return forms.send(
                sent,
                () -> voucher("late-returned", sheet, Map.of("of", voucher), sent),
                typed -> late(typed, sheet, voucher, sent.reading(), model));
    }

    private String late(Typed typed, CampaignSheet sheet, @Nullable String of, Reading reading, Model model) {
        return page.show(
                typed,
                of == null ? "campaigns.late" : "campaigns.return",
                at(sheet, of == null ? "/den-muon" : "/tra-lai/" + of),
                at(sheet, ""),
                "campaigns.back",
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

    private String voucher(String type, CampaignSheet sheet, Map<String, String> more, SentForm sent) {
        Map<String, String> fixed = new LinkedHashMap<>(more);
        fixed.put("type", type);
        fixed.put("campaign", sheet.campaign().value());
        fixed.put("fund", sheet.fund().value());
        VoucherAsked asked = sent.read(VoucherAsked.class, fixed);
        return Onward.to("/phieu/" + Vouchers.idOf(sent.sending()), vouchers.submit(sent.sending(), asked));
    }

    private static String at(CampaignSheet sheet, String act) {
        return CampaignPages.CAMPAIGNS + "/" + sheet.campaign() + act;
    }
}
