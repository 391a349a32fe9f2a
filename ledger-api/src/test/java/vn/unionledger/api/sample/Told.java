package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.unionledger.core.activity.ActivityEvent.ActivityHeld;
import vn.unionledger.core.activity.ActivityEvent.AdvanceCleared;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanPayoutReversed;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaid;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaymentReversed;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareEvent.AidPaymentReversed;
import vn.unionledger.log.StoredEvent;

/**
 * What the log tells of one unit about some days, as known then: a plain fold of facts, apart from every view.
 *
 * @param facts what was recorded of the unit, in order
 */
record Told(List<StoredEvent> facts, LocalDate from, LocalDate until) {
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2100, 1, 1);

    static Told of(List<StoredEvent> all, UnitId unit) {
        return new Told(all.stream().filter(event -> event.unit().equals(unit)).toList(), BEGINNING, END);
    }

    /** About these days only, both included. */
    Told about(LocalDate first, LocalDate last) {
        return new Told(facts, first, last);
    }

    Told year(int year) {
        return about(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** As known at the end of a day. */
    Told knownOn(LocalDate day) {
        long end = Act.micros(day.plusDays(1).atStartOfDay());
        return new Told(facts.stream().filter(event -> event.recordedAt() < end).toList(), from, until);
    }

    Sum aidApproved(CareReason... reasons) {
        return sum(fact -> fact instanceof AidApproved e && among(e.reason(), reasons) && in(e.on())
                ? new Sum(1, e.amount().dong())
                : Sum.NOTHING);
    }

    Sum aidPaid(CareReason... reasons) {
        return sum(fact -> switch (fact) {
            case AidPaid e
            when among(e.reason(), reasons) && in(e.on()) ->
                new Sum(1, e.amount().dong());
            case AidPaymentReversed e
            when among(e.reason(), reasons) && in(e.on()) ->
                new Sum(-1, -e.amount().dong());
            default -> Sum.NOTHING;
        });
    }

    Sum gifts(Occasion occasion) {
        return sum(fact -> switch (fact) {
            case RoundPaid e
            when e.occasion() == occasion && in(e.on()) ->
                new Sum(e.recipients(), e.total().dong());
            case RoundPaymentReversed e
            when e.occasion() == occasion && in(e.on()) ->
                new Sum(-e.recipients(), -e.total().dong());
            default -> Sum.NOTHING;
        });
    }

    /** What came in for others, net of what was taken back. */
    Sum collected(FundCode fund) {
        var campaign = SampleIds.campaign(unit() + "/quy/" + fund);
        return sum(fact -> switch (fact) {
            case DonationReceived e
            when e.campaign().equals(campaign) -> new Sum(1, e.amount().dong());
            case CampaignEntryReversed e
            when e.campaign().equals(campaign) -> new Sum(-1, -e.amount().dong());
            default -> Sum.NOTHING;
        });
    }

    Sum handedOver(FundCode fund) {
        var campaign = SampleIds.campaign(unit() + "/quy/" + fund);
        return sum(fact -> fact instanceof HandedOver e && e.campaign().equals(campaign)
                ? new Sum(1, e.amount().dong())
                : Sum.NOTHING);
    }

    /** What an event cost, and how many people it had in all. */
    Sum contest(String matter) {
        var activity = SampleIds.activity(unit() + "/" + matter);
        return sum(fact -> switch (fact) {
            case AdvanceCleared e
            when e.activity().equals(activity) -> new Sum(0, e.spent().dong());
            case ActivityHeld e
            when e.activity().equals(activity) ->
                new Sum(e.attendance().stream().mapToInt(part -> part.count()).sum(), 0);
            default -> Sum.NOTHING;
        });
    }

    Sum loans() {
        return sum(fact -> switch (fact) {
            case LoanPaidOut e when in(e.on()) -> new Sum(1, e.amount().dong());
            case LoanPayoutReversed e when in(e.on()) -> new Sum(-1, -e.amount().dong());
            default -> Sum.NOTHING;
        });
    }

    Sum thirdPartyGifts() {
        return sum(fact -> fact instanceof ThirdPartyGiftRegistered e && in(e.on())
                ? new Sum(1, e.value().dong())
                : Sum.NOTHING);
    }

    /** Debits less credits on the accounts that fit, of the days booked. */
    long booked(Predicate<Line> lines) {
        return vouchers()
                .filter(posted -> in(posted.content().occurredOn()))
                .flatMap(posted -> posted.content().lines().stream())
                .filter(lines)
                .mapToLong(line -> line.amount().dong())
                .sum();
    }

    /** Credits less debits of one income item, whatever the fund. */
    long income(String item) {
        return -booked(line -> line.account().equals(Account.income(item)));
    }

    Stream<VoucherPosted> vouchers() {
        return facts.stream()
                .map(StoredEvent::payload)
                .filter(VoucherPosted.class::isInstance)
                .map(VoucherPosted.class::cast);
    }

    <E> List<E> all(Class<E> type) {
        return facts.stream()
                .map(StoredEvent::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private UnitId unit() {
        return facts.getFirst().unit();
    }

    private boolean in(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static boolean among(CareReason reason, CareReason... reasons) {
        return List.of(reasons).contains(reason);
    }

    private Sum sum(java.util.function.Function<Object, Sum> each) {
        return facts.stream().map(event -> each.apply(event.payload())).reduce(Sum.NOTHING, Sum::plus);
    }

    /** How many, and how much (đồng). */
    record Sum(int count, long dong) {
        static final Sum NOTHING = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(count + other.count, dong + other.dong);
        }
    }
}
