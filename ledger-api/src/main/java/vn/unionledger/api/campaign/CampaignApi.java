package vn.unionledger.api.campaign;

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
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.welfareregister.CampaignRow;
import vn.unionledger.projections.welfareregister.ThirdPartyGift;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** Campaigns and third parties' gifts over HTTP. Money comes by vouchers of type {@code donation}, goes by {@code hand-over}. */
@RestController
@RequestMapping("/api/v1")
class CampaignApi {
    private final Campaigns campaigns;
    private final WelfareRegister register;

    CampaignApi(Campaigns campaigns, WelfareRegister register) {
        this.campaigns = campaigns;
        this.register = register;
    }

    /** The campaigns called up to the last day of the period. */
    @GetMapping("/campaigns")
    Cut<CampaignRow> list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        return Cut.of(register.campaigns(seen.unit(), asked), CampaignRow::position, after);
    }

    @GetMapping("/campaigns/{campaign}")
    CampaignRow show(Seen seen, @PathVariable CampaignId campaign, Asked asked) {
        return register.campaigns(seen.unit(), asked).stream()
                .filter(row -> row.campaign().equals(campaign))
                .findFirst()
                .orElseThrow(() -> new ProblemException(404, "campaign.none"));
    }

    @PostMapping("/campaigns")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded call(@RequestBody CampaignAsked asked, Sending sending) {
        return Recorded.of(Campaigns.idOf(sending), campaigns.call(sending, asked));
    }

    /** The gifts registered in the period. */
    @GetMapping("/third-party-gifts")
    Cut<ThirdPartyGift> gifts(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        return Cut.of(register.thirdPartyGifts(seen.unit(), asked), ThirdPartyGift::position, after);
    }

    @PostMapping("/campaigns/{campaign}/terms")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded terms(@PathVariable CampaignId campaign, @RequestBody CampaignAsked.TermsAsked asked, Sending sending) {
        return Recorded.of(campaign, campaigns.set(sending, campaign, asked));
    }

    /** Lets a campaign take money for longer. */
    @PostMapping("/campaigns/{campaign}/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded extend(
            @PathVariable CampaignId campaign, @RequestBody CampaignAsked.ExtensionAsked asked, Sending sending) {
        return Recorded.of(campaign, campaigns.extend(sending, campaign, asked));
    }

    @PostMapping("/campaigns/{campaign}/publications")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded publish(
            @PathVariable CampaignId campaign, @RequestBody CampaignAsked.PublicationAsked asked, Sending sending) {
        return Recorded.of(campaign, campaigns.publish(sending, campaign, asked));
    }

    @PostMapping("/campaigns/{campaign}/owner-receipts")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded note(
            @PathVariable CampaignId campaign, @RequestBody CampaignAsked.OwnerReceiptAsked asked, Sending sending) {
        return Recorded.of(campaign, campaigns.note(sending, campaign, asked));
    }

    @PostMapping("/third-party-gifts")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded register(@RequestBody CampaignAsked.GiftAsked asked, Sending sending) {
        return Recorded.of(Campaigns.giftOf(sending), campaigns.register(sending, asked));
    }
}
