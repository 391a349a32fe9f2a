package vn.unionledger.ops.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.ExtendReception;
import vn.unionledger.core.campaign.CampaignCommand.NoteOwnerReceipt;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;

/**
 * Money given for others: taken in the days of each unit's campaign, handed to its owner; what comes late goes back to who gave it,
 * unless the days were prolonged before.
 */
final class Gifts extends Matter {
    private static final int OPENED_DAYS_AGO = 45;
    private static final int CLOSED_DAYS_AGO = 15;

    private final List<Slip> given = new ArrayList<>();
    private final List<Slip> handedOver = new ArrayList<>();
    private final List<Slip> late = new ArrayList<>();

    Gifts(RandomGenerator chance) {
        super(chance);
    }

    /** What calls a unit's campaign; its fund has to be open. */
    static CallCampaign founding(UnitId unit) {
        return new CallCampaign(
                unit,
                campaign(unit),
                Union.POOR,
                "Vì người nghèo",
                Union.OWNER,
                "03/KH-CĐCS",
                daysAgo(OPENED_DAYS_AGO),
                daysAgo(CLOSED_DAYS_AGO),
                Union.officer(unit, Office.ACCOUNTANT),
                Union.TODAY);
    }

    private static CampaignId campaign(UnitId unit) {
        return new CampaignId(Union.id("campaign of " + unit));
    }

    @Override
    Optional<VoucherContent> content(UnitId unit, Place place) {
        Optional<VoucherContent> onward =
                switch (draw(5)) {
                    case 0, 1 -> any(of(unit, given)).map(this::handOver);
                    case 2, 3 -> any(of(unit, late)).map(this::returned);
                    default -> Optional.empty();
                };
        return onward.or(() -> Optional.of(onceIn(3) ? late(unit, place) : donation(unit, place)));
    }

    /** Out of the place it came into; of two gifts there is perhaps more than was given by one. */
    private VoucherContent handOver(Slip gift) {
        return Postings.handOver(paper(0), Union.POOR, placeOf(gift), campaign(gift.unit()), null, mostly(total(gift)));
    }

    private VoucherContent returned(Slip gift) {
        return Postings.lateReturned(
                paper(0), Union.POOR, placeOf(gift), campaign(gift.unit()), gift.voucher(), mostly(total(gift)));
    }

    private VoucherContent late(UnitId unit, Place place) {
        return Postings.lateDonation(paper(CLOSED_DAYS_AGO), Union.POOR, place, campaign(unit), amount());
    }

    /** Now and then of a day on which nothing may be given. */
    private VoucherContent donation(UnitId unit, Place place) {
        Paper paper = Paper.of(daysAgo(CLOSED_DAYS_AGO - 2 + draw(OPENED_DAYS_AGO - CLOSED_DAYS_AGO + 4)));
        return Postings.donation(paper, Union.POOR, FundKind.PASS_THROUGH, place, campaign(unit), Part.whole(amount()));
    }

    @Override
    Optional<Want> want(UnitId unit, int number) {
        return onceIn(3)
                ? any(of(unit, handedOver)).map(handed -> receipt(handed, number))
                : Optional.of(extension(unit));
    }

    private Want receipt(Slip handed, int number) {
        var by = Union.officer(handed.unit(), Office.ACCOUNTANT);
        var command = new NoteOwnerReceipt(
                handed.unit(), campaign(handed.unit()), handed.voucher(), "BN-" + number, Union.TODAY, by, Union.TODAY);
        return new Want(Office.ACCOUNTANT, command, () -> {});
    }

    private Want extension(UnitId unit) {
        var command = new ExtendReception(
                unit,
                campaign(unit),
                "07/CV-CĐCS",
                daysAgo(CLOSED_DAYS_AGO),
                daysAgo(draw(CLOSED_DAYS_AGO)),
                Union.officer(unit, Office.ACCOUNTANT),
                Union.TODAY);
        return new Want(Office.ACCOUNTANT, command, () -> {});
    }

    @Override
    void posted(Slip slip) {
        if (slip.isFor(Purpose.Donation.class)) {
            given.add(slip);
        } else if (slip.isFor(Purpose.HandOver.class)) {
            handedOver.add(slip);
        } else if (slip.isFor(Purpose.LateDonation.class)) {
            late.add(slip);
        }
    }

    private static List<Slip> of(UnitId unit, List<Slip> slips) {
        return slips.stream().filter(slip -> slip.unit().equals(unit)).toList();
    }

    private static Vnd total(Slip slip) {
        return said(slip).total();
    }

    private static Place placeOf(Slip slip) {
        // a receipt's first line is where the money came in
        PlaceCode place = said(slip).lines().getFirst().account().asPlace();
        return place.equals(Union.BANK.code()) ? Union.BANK : Union.CASH;
    }

    private static VoucherContent said(Slip slip) {
        return Objects.requireNonNull(slip.content(), "kept for what it says");
    }
}
