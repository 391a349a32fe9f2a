package vn.unionledger.api.page.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.campaign.CampaignGrounds;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.web.Link;
import vn.unionledger.core.campaign.Duty;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.projections.collection.CampaignSheet;
import vn.unionledger.projections.collection.Collections;
import vn.unionledger.projections.collection.InKindRow;
import vn.unionledger.projections.collection.LevySheet;

/** The campaigns, one of them, what is still to be done, the register of things, and the disaster levy. */
@Controller
class CampaignPages {
    static final String CAMPAIGNS = "/van-dong";
    static final String DUTIES = "/nghia-vu";
    static final String THINGS = "/hien-vat";
    static final String LEVY = "/thien-tai";

    private final Collections collections;
    private final CampaignFigures figures;
    private final LevyFigures levyFigures;
    private final FormChoices lists;
    private final PageNames names;
    private final PageWords words;

    CampaignPages(
            Collections collections,
            CampaignFigures figures,
            LevyFigures levyFigures,
            FormChoices lists,
            PageNames names,
            PageWords words) {
        this.collections = collections;
        this.figures = figures;
        this.levyFigures = levyFigures;
        this.lists = lists;
        this.names = names;
        this.words = words;
    }

    @GetMapping(CAMPAIGNS)
    String campaigns(
            @RequestParam(name = "mo", required = false) @Nullable String opened, Reading reading, Model model) {
        List<CampaignSheet> all = all(reading);
        model.addAttribute("rows", all.reversed());
        model.addAttribute("grounds", CampaignGrounds.of(all));
        unfold(opened, reading, model);
        return show("campaign/campaigns", "campaigns.title", CAMPAIGNS, reading, model);
    }

    @GetMapping(CAMPAIGNS + "/{campaign:[0-9a-f]{32}}")
    String campaign(
            @PathVariable("campaign") String id,
            @RequestParam(name = "mo", required = false) @Nullable String opened,
            Reading reading,
            Model model) {
        CampaignSheet sheet = find(id, reading);
        model.addAttribute("row", sheet);
        model.addAttribute("grounds", CampaignGrounds.of(sheet));
        model.addAttribute("today", reading.moment().day());
        unfold(opened, reading, model);
        show("campaign/campaign", "campaigns.title", CAMPAIGNS, reading, model);
        model.addAttribute("heading", sheet.title());
        return "campaign/campaign";
    }

    /** Something to be done, with the campaign it is for. */
    record DutyRow(CampaignSheet campaign, Duty duty, boolean late) {}

    @GetMapping(DUTIES)
    String duties(Reading reading, Model model) {
        List<DutyRow> rows = new ArrayList<>();
        for (CampaignSheet sheet : all(reading)) {
            sheet.openDuties()
                    .forEach(duty -> rows.add(new DutyRow(
                            sheet, duty, duty.isLate(reading.moment().day()))));
        }
        rows.sort(Comparator.comparing(row -> row.duty().due()));
        model.addAttribute("rows", rows);
        model.addAttribute(
                "grounds",
                CampaignGrounds.of(rows.stream().map(DutyRow::campaign).toList()));
        return show("campaign/duties", "campaigns.duties", DUTIES, reading, model);
    }

    @GetMapping(THINGS)
    String things(Reading reading, Model model) {
        List<InKindRow> rows =
                collections.inKind(reading.unit(), reading.moment().known());
        model.addAttribute("rows", rows.reversed());
        model.addAttribute("sections", lists.sections(reading));
        return show("campaign/things", "campaigns.things", THINGS, reading, model);
    }

    /** One person of the levy, by name. */
    record PayerRow(
            String person,
            String name,
            String section,
            long assessed,
            long collected,
            long owed,
            @Nullable String exemption) {
        /** Masks who it is. */
        @Override
        public String toString() {
            return "PayerRow[" + section + "]";
        }
    }

    @GetMapping(LEVY)
    String levy(
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "mo", required = false) @Nullable String opened,
            Reading reading,
            Model model) {
        List<LevySheet> sheets =
                collections.levies(reading.unit(), reading.moment().known());
        LevySheet sheet = sheets.stream()
                .filter(one -> year == null || String.valueOf(one.year()).equals(year))
                .findFirst()
                .orElse(null);
        if (opened != null) {
            if (sheet == null) {
                throw new NoSuchPageException("no levy to unfold");
            }
            model.addAttribute("unfolded", levyFigures.unfolded(opened, sheet, reading));
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("years", sheets.stream().map(LevySheet::year).toList());
        model.addAttribute("payers", sheet == null || reading.below() ? List.of() : payers(sheet, reading));
        model.addAttribute(
                "remitted",
                sheet == null
                        ? null
                        : all(reading).stream()
                                .filter(one -> one.campaign().equals(sheet.campaign()))
                                .findFirst()
                                .orElse(null));
        model.addAttribute(
                "grounds",
                sheet == null
                        ? List.of()
                        : collections.levyGrounds(
                                reading.unit(), sheet.year(), reading.moment().known()));
        return show("campaign/levy", "campaigns.levy", LEVY, reading, model);
    }

    List<PayerRow> payers(LevySheet sheet, Reading reading) {
        List<PersonId> people =
                sheet.payers().stream().map(LevySheet.Payer::person).toList();
        Map<PersonId, String> called = names.parties(people, reading);
        Map<String, String> sections = lists.sections(reading);
        return sheet.payers().stream()
                .map(one -> new PayerRow(
                        one.person().value(),
                        Objects.requireNonNullElse(
                                called.get(one.person()), one.person().value()),
                        one.section() == null
                                ? ""
                                : sections.getOrDefault(
                                        one.section().value(), one.section().value()),
                        one.assessed().dong(),
                        one.collected().dong(),
                        one.owed().dong(),
                        one.exemption() == null ? null : words.word(one.exemption())))
                .sorted(Comparator.comparing(PayerRow::section).thenComparing(PayerRow::name))
                .toList();
    }

    List<CampaignSheet> all(Reading reading) {
        return collections.campaigns(
                reading.unit(), reading.moment().known(), reading.moment().day());
    }

    CampaignSheet find(String id, Reading reading) {
        CampaignId campaign = Addresses.id(id, CampaignId::new);
        return all(reading).stream()
                .filter(sheet -> sheet.campaign().equals(campaign))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no campaign " + id));
    }

    private void unfold(@Nullable String opened, Reading reading, Model model) {
        if (opened != null) {
            model.addAttribute("unfolded", figures.unfolded(opened, reading));
        }
    }

    /** With what every page of these has. */
    String show(String view, String title, String here, Reading reading, Model model) {
        model.addAttribute("heading", words.said(title));
        model.addAttribute(
                "views",
                List.of(
                        link("campaigns.title", CAMPAIGNS, here, reading),
                        link("campaigns.levy", LEVY, here, reading),
                        link("campaigns.things", THINGS, here, reading),
                        link("campaigns.houses", GrantPages.GRANTS, here, reading),
                        link("campaigns.duties", DUTIES, here, reading)));
        model.addAttribute("acts", CampaignActs.of(reading));
        return view;
    }

    private Link link(String title, String page, String here, Reading reading) {
        return new Link(words.said(title), reading.way().to(page), page.equals(here));
    }
}
