package vn.unionledger.api.page.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.campaign.Levies;
import vn.unionledger.api.campaign.LevyAsked;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.levy.LevyExemption;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.WageRegion;

/** The forms of the disaster levy: reckoned for a year, and a person exempted. */
@Controller
class LevyForms {

    private final CampaignPages pages;
    private final FormChoices lists;
    private final Levies levies;
    private final Forms forms;
    private final BlankPage page;
    private final PageWords words;

    LevyForms(CampaignPages pages, FormChoices lists, Levies levies, Forms forms, BlankPage page, PageWords words) {
        this.pages = pages;
        this.lists = lists;
        this.levies = levies;
        this.forms = forms;
        this.page = page;
        this.words = words;
    }

    @GetMapping(CampaignPages.LEVY + "/tinh")
    String assessing(Reading reading, Model model) {
        return assess(Typed.dated("on", reading, Map.of("workingDays", "22")), reading, model);
    }

    @PostMapping(CampaignPages.LEVY + "/tinh")
    String assess(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    LevyAsked asked = sent.read(LevyAsked.class);
                    int year = asked.on().getYear();
                    return Onward.to(CampaignPages.LEVY, levies.assess(sent.sending(), year, asked));
                },
                typed -> assess(typed, sent.reading(), model));
    }

    private String assess(Typed typed, Reading reading, Model model) {
        Map<String, String> levyCampaigns = new LinkedHashMap<>();
        pages.all(reading).reversed().stream()
                .filter(one -> one.kind() == CampaignKind.LEVY)
                .forEach(one -> levyCampaigns.put(one.campaign().value(), one.title()));
        return show(
                typed,
                "campaigns.levy.assess",
                CampaignPages.LEVY + "/tinh",
                CampaignPages.LEVY,
                List.of(
                        Blank.one("campaign", "campaigns.levy.campaign", levyCampaigns, "campaigns.levy.campaign.hint"),
                        Blank.one("group", "policy.levy-group", words.listed(LevyGroup.values()), null),
                        Blank.one(
                                "region",
                                "policy.wage-region",
                                words.listedOr("campaigns.region.none", WageRegion.values()),
                                "campaigns.region.hint"),
                        Blank.one(
                                "section",
                                "campaigns.levy.section",
                                lists.sectionsOrAll(reading),
                                "campaigns.levy.section.hint"),
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
    String waive(@PathVariable("year") int year, @PathVariable("person") String person, SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        CampaignPages.LEVY,
                        levies.waive(
                                sent.sending(),
                                year,
                                sent.read(LevyAsked.WaiverAsked.class, Map.of("person", person)))),
                typed -> waive(typed, year, person, model));
    }

    private String waive(Typed typed, int year, String person, Model model) {
        return show(
                typed,
                "campaigns.levy.waive",
                CampaignPages.LEVY + "/" + year + "/" + person + "/mien",
                CampaignPages.LEVY,
                List.of(Blank.one(
                        "why", "campaigns.levy.why", words.listed(LevyExemption.values()), "campaigns.levy.why.hint")),
                model);
    }

    private String show(Typed typed, String title, String action, String back, List<Blank> blanks, Model model) {
        return page.show(typed, title, action, back, "campaigns.back", blanks, model);
    }
}
