package vn.unionledger.api.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.policy.Flagged;
import vn.unionledger.api.policy.Unconfirmed;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.campaign.DutyKind;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.collection.CampaignSheet;
import vn.unionledger.projections.collection.Collections;
import vn.unionledger.projections.collection.InKindRow;
import vn.unionledger.projections.collection.LevySheet;

/** What campaigns hold, owe and must still do, gifts of things, and the disaster levy, over HTTP. */
@RestController
@RequestMapping("/api/v1")
class CollectionApi {
    private final Campaigns campaigns;
    private final Levies levies;
    private final Collections collections;
    private final Unconfirmed unconfirmed;

    CollectionApi(Campaigns campaigns, Levies levies, Collections collections, Unconfirmed unconfirmed) {
        this.campaigns = campaigns;
        this.levies = levies;
        this.collections = collections;
        this.unconfirmed = unconfirmed;
    }

    /** The campaigns with what they are to reach, hold and owe, as known then; duties as of the last day asked for. */
    @GetMapping("/campaign-sheets")
    Cut<Flagged<CampaignSheet>> sheets(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        return Cut.of(collections.campaigns(seen.unit(), asked.known(), asked.until()), CampaignSheet::position, after)
                .map(sheet -> flagged(sheet, asked));
    }

    @GetMapping("/campaign-sheets/{campaign}")
    Flagged<CampaignSheet> sheet(Seen seen, @PathVariable CampaignId campaign, Asked asked) {
        return collections
                .campaign(seen.unit(), campaign, asked.known(), asked.until())
                .map(sheet -> flagged(sheet, asked))
                .orElseThrow(() -> new ProblemException(404, "campaign.none"));
    }

    private Flagged<CampaignSheet> flagged(CampaignSheet sheet, Asked asked) {
        return new Flagged<>(sheet, unconfirmed.ids(CampaignGrounds.of(sheet), asked));
    }

    /**
     * Something that is to be done.
     *
     * @param late whether its last day has gone by
     * @param toConfirm the dated rules its day rests on that no accountant has confirmed
     */
    record DutyRow(
            CampaignId campaign,
            DutyKind kind,
            LocalDate due,
            boolean late,
            @Nullable VoucherId voucher,
            List<PolicyId> toConfirm) {
        DutyRow {
            toConfirm = List.copyOf(toConfirm);
        }
    }

    /** What is still to be done, by date. */
    @GetMapping("/campaign-duties")
    List<DutyRow> duties(Seen seen, Asked asked) {
        return collections.campaigns(seen.unit(), asked.known(), asked.until()).stream()
                .flatMap(sheet -> rows(sheet, asked))
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .toList();
    }

    private Stream<DutyRow> rows(CampaignSheet sheet, Asked asked) {
        List<PolicyId> toConfirm = unconfirmed.ids(CampaignGrounds.of(sheet), asked);
        return sheet.openDuties().stream()
                .map(duty -> new DutyRow(
                        sheet.campaign(),
                        duty.kind(),
                        duty.due(),
                        duty.isLate(asked.until()),
                        duty.voucher(),
                        toConfirm));
    }

    /** The register of things. */
    @GetMapping("/in-kind-gifts")
    Cut<InKindRow> things(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        return Cut.of(collections.inKind(seen.unit(), asked.known()), InKindRow::position, after);
    }

    @PostMapping("/in-kind-gifts")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded receive(@RequestBody InKindAsked asked, Sending sending) {
        return Recorded.of(Campaigns.giftOf(sending), campaigns.receive(sending, asked));
    }

    @PostMapping("/in-kind-gifts/{gift}/given-on")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded giveOn(@PathVariable GiftId gift, @RequestBody InKindAsked.GivenOnAsked asked, Sending sending) {
        return Recorded.of(gift, campaigns.giveOn(sending, gift, asked));
    }

    @PostMapping("/in-kind-gifts/{gift}/withdrawal")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded withdraw(@PathVariable GiftId gift, @RequestBody InKindAsked.WithdrawalAsked asked, Sending sending) {
        return Recorded.of(gift, campaigns.withdraw(sending, gift, asked));
    }

    /** The disaster levy by year, with what each person owes. */
    @GetMapping("/levies")
    List<Flagged<LevySheet>> levies(Seen seen, Asked asked) {
        return collections.levies(seen.unit(), asked.known()).stream()
                .map(sheet -> new Flagged<>(
                        sheet,
                        unconfirmed.ids(collections.levyGrounds(seen.unit(), sheet.year(), asked.known()), asked)))
                .toList();
    }

    /** Reckons the levy of those not reckoned yet. */
    @PostMapping("/levies/{year}/assessments")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded assess(@PathVariable int year, @RequestBody LevyAsked asked, Sending sending) {
        return Recorded.of(asked.campaign(), levies.assess(sending, year, asked));
    }

    @PostMapping("/levies/{year}/waivers")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded waive(@PathVariable int year, @RequestBody LevyAsked.WaiverAsked asked, Sending sending) {
        return Recorded.of(asked.person(), levies.waive(sending, year, asked));
    }
}
