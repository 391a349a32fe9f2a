package vn.unionledger.core.campaign;

import java.time.LocalDate;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a campaign or a third party's gift is refused. */
public sealed interface CampaignRefusal extends Refusal {
    /** There is no such campaign in this unit. */
    record NoSuchCampaign(CampaignId campaign) implements CampaignRefusal {}

    /** The campaign was called before. */
    record AlreadyCalled(CampaignId campaign) implements CampaignRefusal {}

    /** It would close before it opens. */
    record ClosesBeforeItOpens(LocalDate opensOn, LocalDate closesOn) implements CampaignRefusal {}

    /** Money offered before the first day: take it on that day, or give it back. */
    record NotOpenYet(CampaignId campaign, LocalDate opensOn, LocalDate on) implements CampaignRefusal {}

    /** Money offered after the last day: give it back, or send the donor to the owner, who may still take it. */
    record Over(CampaignId campaign, LocalDate closesOn, LocalDate on, String owner) implements CampaignRefusal {}

    /** Money offered after the last day to a fund of the unit's own: give it back. */
    record OwnOver(CampaignId campaign, LocalDate closesOn, LocalDate on) implements CampaignRefusal {}

    /** What is given to a fund of the unit's own stays there: nobody is waiting for it to be handed over. */
    record NothingToHandOver(CampaignId campaign, FundCode fund) implements CampaignRefusal {}

    /** What people owe by law belongs to the State: it is not collected for a fund of the unit's own. */
    record LevyNeedsOwner(CampaignId campaign, FundCode fund) implements CampaignRefusal {}

    /** Whether people may give or must is settled: terms say so, or money came. */
    record KindStays(CampaignId campaign, CampaignKind kind) implements CampaignRefusal {}

    /** The law gives so many days at most to do that. */
    record DutyTooLate(DutyKind duty, int days, int most) implements CampaignRefusal {}

    /** No more can be handed over than is held. */
    record MoreThanHeld(CampaignId campaign, Vnd held, Vnd asked) implements CampaignRefusal {}

    /** The campaign would hold more than any book does. */
    record TooMuch(CampaignId campaign, Vnd held, Vnd asked) implements CampaignRefusal {}

    /** The law gives a call so many days at most. */
    record OpenTooLong(LocalDate opensOn, LocalDate closesOn, int most) implements CampaignRefusal {}

    /** It would not be open for longer than it is. */
    record NoLonger(CampaignId campaign, LocalDate closesOn, LocalDate asked) implements CampaignRefusal {}

    /** Everything was handed over or accounted for after its last day: what comes now needs a campaign of its own. */
    record Settled(CampaignId campaign, LocalDate closedOn, LocalDate settledOn) implements CampaignRefusal {}

    /** No rule says by when such a campaign publishes and hands over; give the days. */
    record NoCampaignRule(LocalDate on) implements CampaignRefusal {}

    /** What people owe by law is no donation: collect it as a levy. */
    record IsALevy(CampaignId campaign) implements CampaignRefusal {}

    /** People owe nothing here: what they give is a donation. */
    record NoLevy(CampaignId campaign) implements CampaignRefusal {}

    /** The campaign still takes money: take it as a donation. */
    record NotOverYet(CampaignId campaign, LocalDate closesOn, LocalDate on) implements CampaignRefusal {}

    /** The voucher took in nothing late for this campaign, or was taken back. */
    record NothingLate(CampaignId campaign, VoucherId receipt) implements CampaignRefusal {}

    /** No more is given back than came. */
    record MoreThanCame(VoucherId receipt, Vnd left, Vnd asked) implements CampaignRefusal {}

    /** Some of it was given back; that is taken back first. */
    record ReturnedAlready(VoucherId receipt, Vnd returned) implements CampaignRefusal {}

    /** This voucher gave nothing back of it, or was taken back already. */
    record NotReturnedBy(VoucherId receipt, VoucherId voucher) implements CampaignRefusal {}

    /** What was used is published once all of it was handed over. */
    record StillHeld(CampaignId campaign, Vnd held) implements CampaignRefusal {}

    /** The line names somebody beside an illness or poverty: give totals instead. Lines are counted from 1. */
    record NamesHardship(int line) implements CampaignRefusal {}

    /** That hand-over is not there, or has its receipt. */
    record NoReceiptMissing(CampaignId campaign, VoucherId voucher) implements CampaignRefusal {}

    /** The list names nobody, or has more lines than one list may. */
    record ListOutOfRange(int lines, int most) implements CampaignRefusal {}

    /** The same person stands twice on the list. Rows are counted from 1. */
    record OnListTwice(int row, PersonId person) implements CampaignRefusal {}

    /** Nobody of that id is known to the unit. */
    record NobodyOnList(int row, PersonId person) implements CampaignRefusal {}

    /** The lines of the voucher are not those of its list. */
    record ListDiffers(CampaignId campaign) implements CampaignRefusal {}

    /** So many of it are not there. */
    record MoreThanThere(GiftId gift, long left, long asked) implements CampaignRefusal {}

    /** There is no such entry in the unit's register. */
    record NoSuchGift(GiftId gift) implements CampaignRefusal {}

    /** Some of it was given on, or it was withdrawn: it stays as it is. */
    record GiftStays(GiftId gift) implements CampaignRefusal {}

    /** The gift was registered before. */
    record AlreadyRegistered(GiftId gift) implements CampaignRefusal {}
}
