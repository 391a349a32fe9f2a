package vn.unionledger.api.page.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.campaign.GrantAsked;
import vn.unionledger.api.campaign.Grants;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.core.grant.GrantEvent.GrantDecided;
import vn.unionledger.core.grant.HousingWork;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.projections.collection.Collections;
import vn.unionledger.projections.welfareregister.CaseRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** Houses helped: by which document, to build or to repair, and what was paid. */
@Controller
class GrantPages {
    static final String GRANTS = "/mai-am";

    private final WelfareRegister register;
    private final Collections collections;
    private final Grants grants;
    private final CampaignPages pages;
    private final Forms forms;
    private final BlankPage page;
    private final PageWords words;

    GrantPages(
            WelfareRegister register,
            Collections collections,
            Grants grants,
            CampaignPages pages,
            Forms forms,
            BlankPage page,
            PageWords words) {
        this.register = register;
        this.collections = collections;
        this.grants = grants;
        this.pages = pages;
        this.forms = forms;
        this.page = page;
        this.words = words;
    }

    /** A case about a house with its decision, if there is one. */
    record GrantRow(CaseRow aCase, @Nullable GrantDecided grant) {}

    @GetMapping(GRANTS)
    String houses(Reading reading, Model model) {
        Map<CaseId, GrantDecided> decided = new HashMap<>();
        collections
                .grants(reading.unit(), reading.moment().known())
                .forEach(grant -> decided.put(grant.aCase(), grant));
        List<GrantRow> rows = register.cases(reading.unit(), reading.asked()).reversed().stream()
                .filter(one -> one.reason() == CareReason.HOUSING)
                .map(one -> new GrantRow(one, decided.get(one.aCase())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("signs", signs(reading));
        return pages.show("campaign/houses", "campaigns.houses", GRANTS, reading, model);
    }

    @GetMapping(GRANTS + "/{case:[0-9a-f]{32}}")
    String deciding(@PathVariable("case") String id, Reading reading, Model model) {
        return decide(Typed.dated("decidedOn", reading, Map.of()), id, model);
    }

    @PostMapping(GRANTS + "/{case:[0-9a-f]{32}}")
    String decide(@PathVariable("case") String id, SentForm sent, Model model) {
        CaseId aCase = Addresses.id(id, CaseId::new);
        return forms.send(
                sent,
                () -> Onward.to(GRANTS, grants.decide(sent.sending(), aCase, sent.read(GrantAsked.class))),
                typed -> decide(typed, id, model));
    }

    private String decide(Typed typed, String id, Model model) {
        return page.show(
                typed,
                "campaigns.houses.decide",
                GRANTS + "/" + id,
                GRANTS,
                "campaigns.back",
                List.of(
                        Blank.one("work", "campaigns.houses.work", words.listed(HousingWork.values()), null),
                        Blank.text("decision", "voucher.blank.decision", null),
                        Blank.date("decidedOn", "voucher.blank.decidedOn", null)),
                model);
    }

    private static boolean signs(Reading reading) {
        Office office = reading.office();
        return !reading.below() && !reading.moment().past() && (office == Office.CHAIR || office == Office.VICE_CHAIR);
    }
}
