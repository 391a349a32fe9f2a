package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.Publish;
import vn.unionledger.core.campaign.PublicationForm;
import vn.unionledger.core.campaign.PublicationKind;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * Money a unit collects for its owner: a pass-through fund, the call that fills it, and the hand-over that empties it.
 *
 * @param name as the reports name the fund
 * @param document the call
 * @param invented whether the report gives no figure of its own for it
 */
record CollectedFund(
        Desk desk,
        FundCode fund,
        String name,
        String owner,
        String document,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean invented) {
    CampaignId campaign() {
        return SampleIds.campaign(desk.unit() + "/" + matter());
    }

    String matter() {
        return "quy/" + fund;
    }

    /** The fund is opened, and the call made known. */
    void opens(LocalDate on) {
        opens(on, null);
    }

    /** The same, and by what law it collects. */
    void opens(LocalDate on, Terms.@Nullable Asked terms) {
        SampleOfficer accountant = desk.staff().accountant();
        SampleOfficer chair = desk.staff().chair();
        desk.act(
                on,
                Hour.FIRST,
                accountant,
                matter(),
                "mo",
                (pen, today) -> new OpenFund(
                        desk.unit(),
                        fund,
                        name,
                        FundKind.PASS_THROUGH,
                        owner,
                        document,
                        on,
                        accountant.person(),
                        today));
        desk.act(
                on,
                Hour.PROPOSE,
                chair,
                matter(),
                "phat-dong",
                (pen, today) -> new CallCampaign(
                        desk.unit(),
                        campaign(),
                        fund,
                        name,
                        owner,
                        document,
                        opensOn,
                        closesOn,
                        terms,
                        chair.person(),
                        today));
    }

    /** What is said in public of it: totals only. */
    void publishes(LocalDate day, PublicationKind what, String text) {
        SampleOfficer accountant = desk.staff().accountant();
        LocalDate on = WorkingDays.from(day);
        desk.act(
                on,
                Hour.PROPOSE,
                accountant,
                matter(),
                "cong-khai-" + what.name().toLowerCase(Locale.ROOT),
                (pen, today) -> new Publish(
                        desk.unit(), campaign(), what, PublicationForm.POSTED, on, text, accountant.person(), today));
    }

    /** A section brings what its people gave. */
    VoucherId takes(LocalDate on, Place place, SectionCode from, String section, long dong) {
        return desk.posts(on, matter() + "/" + from, gift(on, place, from, section, dong));
    }

    /** What a voucher should have said about what a section brought. */
    void corrects(
            LocalDate on, VoucherId wrong, Place place, SectionCode from, String section, long right, String why) {
        desk.corrects(on, matter() + "/" + from + "/sua", wrong, gift(on, place, from, section, right), why);
    }

    /** Cash is brought to the bank. */
    void banks(LocalDate on, long dong) {
        desk.posts(
                on,
                matter() + "/nop-ngan-hang",
                new Till(fund, Till.CASH, on, invented)
                        .transferTo(Till.BANK, Vnd.of(dong), "Nộp tiền mặt " + name + " vào tài khoản"));
    }

    /** All of it goes to the owner, who gives a receipt. */
    void handsOver(LocalDate on, long dong, String receipt) {
        desk.posts(
                on,
                matter() + "/nop",
                new Till(fund, Till.BANK, on, invented)
                        .handOver(campaign(), Vnd.of(dong), receipt, "Nộp " + name + " cho " + owner));
    }

    private Slip gift(LocalDate on, Place place, SectionCode from, String section, long dong) {
        return new Till(fund, place, on, invented)
                .donation(campaign(), from, Vnd.of(dong), section + " nộp tiền " + name);
    }
}
