package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.ExtendReception;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.NoteOwnerReceipt;
import vn.unionledger.core.campaign.CampaignCommand.Publish;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveDonation;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveLevy;
import vn.unionledger.core.campaign.CampaignCommand.ReturnLate;
import vn.unionledger.core.campaign.CampaignCommand.ReverseEntry;
import vn.unionledger.core.campaign.CampaignCommand.ReverseLate;
import vn.unionledger.core.campaign.CampaignCommand.ReverseReturn;
import vn.unionledger.core.campaign.CampaignCommand.SetTerms;
import vn.unionledger.core.campaign.CampaignCommand.TakeLate;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.CampaignPublished;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationReturned;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationTaken;
import vn.unionledger.core.campaign.CampaignEvent.LateReturnReversed;
import vn.unionledger.core.campaign.CampaignEvent.LateTakingReversed;
import vn.unionledger.core.campaign.CampaignEvent.OwnerReceiptNoted;
import vn.unionledger.core.campaign.CampaignEvent.ReceptionExtended;
import vn.unionledger.core.campaign.CampaignEvent.TermsSet;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyCalled;
import vn.unionledger.core.campaign.CampaignRefusal.ClosesBeforeItOpens;
import vn.unionledger.core.campaign.CampaignRefusal.IsALevy;
import vn.unionledger.core.campaign.CampaignRefusal.KindStays;
import vn.unionledger.core.campaign.CampaignRefusal.LevyNeedsOwner;
import vn.unionledger.core.campaign.CampaignRefusal.MoreThanCame;
import vn.unionledger.core.campaign.CampaignRefusal.MoreThanHeld;
import vn.unionledger.core.campaign.CampaignRefusal.NoCampaignRule;
import vn.unionledger.core.campaign.CampaignRefusal.NoLevy;
import vn.unionledger.core.campaign.CampaignRefusal.NoLonger;
import vn.unionledger.core.campaign.CampaignRefusal.NoReceiptMissing;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchCampaign;
import vn.unionledger.core.campaign.CampaignRefusal.NotOpenYet;
import vn.unionledger.core.campaign.CampaignRefusal.NotOverYet;
import vn.unionledger.core.campaign.CampaignRefusal.NotReturnedBy;
import vn.unionledger.core.campaign.CampaignRefusal.NothingLate;
import vn.unionledger.core.campaign.CampaignRefusal.NothingToHandOver;
import vn.unionledger.core.campaign.CampaignRefusal.OpenTooLong;
import vn.unionledger.core.campaign.CampaignRefusal.Over;
import vn.unionledger.core.campaign.CampaignRefusal.OwnOver;
import vn.unionledger.core.campaign.CampaignRefusal.ReturnedAlready;
import vn.unionledger.core.campaign.CampaignRefusal.Settled;
import vn.unionledger.core.campaign.CampaignRefusal.StillHeld;
import vn.unionledger.core.campaign.CampaignRefusal.TooMuch;
import vn.unionledger.core.campaign.Terms.DutyDays;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.refusal.Field;

/**
 * The life of a campaign: called, filled by donations while it is open, emptied by hand-overs to its owner. What is held is
 * what is owed to the owner, from the first đồng to the last; it ends at 0, both. What is given to a fund of the unit's own is
 * that fund's at once: it is owed to nobody and not handed over.
 */
public sealed interface Campaign {
    /** How many characters a title, an owner, a document's or receipt's number may have. */
    int LONGEST_WORDS = 200;

    /** How many characters a publication may have. */
    int LONGEST_TEXT = 4_000;

    /** The most days anything may be left for. */
    int DAYS_MOST = 366;

    /** Nobody has called it yet. */
    record Uncalled() implements Campaign {}

    /**
     * Called. However many donations it takes, this is all there is to remember.
     *
     * @param owner whom the money belongs to; absent where it is given to the fund itself, which hands nothing over
     * @param gifts how many entries brought money and were not taken back
     * @param held what was received and neither handed over nor taken back, đồng; below zero only between the two halves of a
     *     correction, and zero where there is no owner
     * @param terms absent where nothing was recorded
     * @param published the first day each thing was made public
     * @param handedOverOn the last day something was handed over; absent before
     * @param receiptless hand-overs the owner gave no receipt for yet, with their day
     * @param late what came after the last day, by the voucher that took it in, as long as any voucher says so
     */
    record Called(
            UnitId unit,
            CampaignId campaign,
            FundCode fund,
            String title,
            @Nullable String owner,
            LocalDate opensOn,
            LocalDate closesOn,
            long gifts,
            Vnd held,
            @Nullable Terms terms,
            Map<PublicationKind, LocalDate> published,
            @Nullable LocalDate handedOverOn,
            Map<VoucherId, LocalDate> receiptless,
            Map<VoucherId, Late> late)
            implements Campaign {
        public Called {
            published = Map.copyOf(published);
            receiptless = Map.copyOf(receiptless);
            late = Map.copyOf(late);
        }

        private static Called of(CampaignCalled e) {
            return new Called(
                    e.unit(),
                    e.campaign(),
                    e.fund(),
                    e.title(),
                    e.owner(),
                    e.opensOn(),
                    e.closesOn(),
                    0,
                    Vnd.ZERO,
                    null,
                    Map.of(),
                    null,
                    Map.of(),
                    Map.of());
        }

        /** Late money that is still here, đồng. */
        public Vnd lateHeld() {
            return Vnd.sum(late.values().stream().map(Late::left));
        }

        public CampaignKind kind() {
            return terms == null ? CampaignKind.VOLUNTARY : terms.kind();
        }

        /** Whether it is for a fund of the unit's own: what is given is that fund's, and there is nothing to hand over. */
        public boolean isOwn() {
            return owner == null;
        }

        private Called received(Vnd amount) {
            return with(gifts + 1, isOwn() ? held : held.plus(amount), handedOverOn, receiptless);
        }

        private Called handed(HandedOver e) {
            Map<VoucherId, LocalDate> waiting = new HashMap<>(receiptless);
            if (e.ownerReceipt() == null) {
                waiting.put(e.voucher(), e.on());
            }
            return with(gifts, held.minus(e.amount()), e.on(), waiting);
        }

        private Called reversed(CampaignEntryReversed e) {
            boolean gift = e.amount().isPositive();
            return with(
                    gift ? gifts - 1 : gifts,
                    isOwn() ? held : held.minus(e.amount()),
                    handedOverOn,
                    without(e.voucher()));
        }

        private Map<VoucherId, LocalDate> without(VoucherId voucher) {
            Map<VoucherId, LocalDate> waiting = new HashMap<>(receiptless);
            waiting.remove(voucher);
            return waiting;
        }

        private Called with(
                long nowGifts, Vnd nowHeld, @Nullable LocalDate handedOn, Map<VoucherId, LocalDate> waiting) {
            return new Called(
                    unit, campaign, fund, title, owner, opensOn, closesOn, nowGifts, nowHeld, terms, published,
                    handedOn, waiting, late);
        }

        private Called with(Terms newTerms) {
            return new Called(
                    unit,
                    campaign,
                    fund,
                    title,
                    owner,
                    opensOn,
                    closesOn,
                    gifts,
                    held,
                    newTerms,
                    published,
                    handedOverOn,
                    receiptless,
                    late);
        }

        /** What was received is published anew once the longer reception is over. */
        private Called extended(LocalDate newLast) {
            Map<PublicationKind, LocalDate> stays = new EnumMap<>(PublicationKind.class);
            stays.putAll(published);
            stays.remove(PublicationKind.RECEIVED);
            return new Called(
                    unit,
                    campaign,
                    fund,
                    title,
                    owner,
                    opensOn,
                    newLast,
                    gifts,
                    held,
                    terms,
                    stays,
                    handedOverOn,
                    receiptless,
                    late);
        }

        /** The day everything was handed over or accounted for, after the last one; nothing as long as it was not. */
        private @Nullable LocalDate settledOn(LocalDate today) {
            LocalDate accounted = published.get(PublicationKind.USED);
            return accounted == null && handedOverOn != null ? emptiedOn(today) : accounted;
        }

        /** Refuses a last day that leaves a call to give open for longer than the rule of its first day allows. */
        void requireAllowed(LocalDate newLast, Rule.CampaignTerms rule) {
            requireAllowed(kind(), newLast, rule);
        }

        /** Refuses terms under which it would be open for longer than the rule of its first day allows. */
        void requireAllowed(Terms.Asked asked, Rule.CampaignTerms rule) {
            requireAllowed(asked.kind(), closesOn, rule);
        }

        private void requireAllowed(CampaignKind asked, LocalDate newLast, Rule.CampaignTerms rule) {
            if (asked == CampaignKind.VOLUNTARY && newLast.isAfter(opensOn.plusDays(rule.openDaysMost()))) {
                throw refuse(new OpenTooLong(opensOn, newLast, rule.openDaysMost()));
            }
        }

        private Called made(PublicationKind what, LocalDate on) {
            Map<PublicationKind, LocalDate> more = new EnumMap<>(PublicationKind.class);
            more.putAll(published);
            more.merge(what, on, (one, other) -> one.isBefore(other) ? one : other);
            return new Called(
                    unit,
                    campaign,
                    fund,
                    title,
                    owner,
                    opensOn,
                    closesOn,
                    gifts,
                    held,
                    terms,
                    more,
                    handedOverOn,
                    receiptless,
                    late);
        }

        private Called late(VoucherId receipt, @Nullable Late now) {
            Map<VoucherId, Late> more = new HashMap<>(late);
            if (now == null) {
                more.remove(receipt);
            } else {
                more.put(receipt, now);
            }
            return new Called(
                    unit,
                    campaign,
                    fund,
                    title,
                    owner,
                    opensOn,
                    closesOn,
                    gifts,
                    held,
                    terms,
                    published,
                    handedOverOn,
                    receiptless,
                    more);
        }

        private Late late(VoucherId receipt) {
            Late found = late.get(receipt);
            if (found == null) {
                throw refuse(new NothingLate(campaign, receipt));
            }
            return found;
        }

        /** Nothing was taken and no terms say anything yet: only then is it open whether people may give or must. */
        private void requireKind(CampaignKind asked) {
            boolean untouched = terms == null && gifts == 0 && late.isEmpty();
            if (asked != kind() && !untouched) {
                throw refuse(new KindStays(campaign, kind()));
            }
        }

        /** Everything that is to be done for it and by when, as far as that is known on a day; what was done among it. */
        public List<Duty> duties(LocalDate today) {
            List<Duty> duties = new ArrayList<>();
            Terms asked = terms;
            if (asked != null) {
                duties.add(published(DutyKind.PUBLISH_CALL, PublicationKind.CALL, opensOn));
                LocalDate publishBy = asked.days().publishBy(closesOn);
                duties.add(published(DutyKind.PUBLISH_RECEIVED, PublicationKind.RECEIVED, publishBy));
                LocalDate handOverBy = asked.days().handOverBy(closesOn);
                LocalDate emptiedOn = isOwn() ? null : emptiedOn(today);
                if (!isOwn()) {
                    duties.add(new Duty(DutyKind.HAND_OVER, handOverBy, emptiedOn, null));
                }
                LocalDate accountBy = asked.days().accountBy(emptiedOn == null ? handOverBy : emptiedOn);
                duties.add(published(DutyKind.PUBLISH_USED, PublicationKind.USED, accountBy));
            }
            receiptless.forEach((voucher, on) -> duties.add(new Duty(DutyKind.OWNER_RECEIPT, on, null, voucher)));
            late.forEach((receipt, one) -> {
                if (one.left().isPositive()) {
                    duties.add(new Duty(DutyKind.RETURN_LATE, one.takenOn(), null, receipt));
                }
            });
            duties.sort(Comparator.comparing(Duty::due).thenComparing(Duty::kind));
            return duties;
        }

        /** The day nothing was left to hand over, after the campaign closed; nothing as long as there may be. */
        private @Nullable LocalDate emptiedOn(LocalDate today) {
            if (!held.isZero() || !today.isAfter(closesOn)) {
                return null;
            }
            LocalDate last = handedOverOn;
            return last == null || last.isBefore(closesOn) ? closesOn : last;
        }

        private Duty published(DutyKind kind, PublicationKind what, LocalDate due) {
            return new Duty(kind, due, published.get(what), null);
        }
    }

    /** What a voucher for this campaign must agree with; nothing before it is called. */
    default Optional<Backing> backing() {
        return this instanceof Called called
                ? Optional.of(new Backing(called.unit(), called.fund(), false))
                : Optional.empty();
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link CampaignRefusal}, or a field's refusal
     */
    default List<CampaignEvent> decide(CampaignCommand command) {
        return switch (command) {
            case CallCampaign c -> call(c);
            case SetTerms c -> List.of(set(c, called(c)));
            case ExtendReception c -> List.of(extend(c, called(c)));
            case Publish c -> List.of(publish(c, called(c)));
            case NoteOwnerReceipt c -> List.of(note(c, called(c)));
            case ReceiveDonation c -> List.of(receive(c, called(c)));
            case ReceiveLevy c -> List.of(levy(c, called(c)));
            case HandOver c -> List.of(handOver(c, called(c)));
            case ReverseEntry c -> List.of(reverse(c, called(c)));
            case TakeLate c -> List.of(takeLate(c, called(c)));
            case ReturnLate c -> List.of(returnLate(c, called(c)));
            case ReverseLate c -> List.of(reverseLate(c, called(c)));
            case ReverseReturn c -> List.of(reverseReturn(c, called(c)));
        };
    }

    /** Refuses what {@link #decide} would refuse, and decides nothing. */
    default void requirePossible(CampaignCommand command) {
        List<CampaignEvent> possible = decide(command);
        if (possible.isEmpty()) {
            throw new IllegalStateException("nothing follows from " + command);
        }
    }

    private List<CampaignEvent> call(CallCampaign c) {
        if (this instanceof Called) {
            throw refuse(new AlreadyCalled(c.campaign()));
        }
        Field.words("title", c.title(), LONGEST_WORDS);
        Field.wordsIfAny("owner", c.owner(), LONGEST_WORDS);
        Field.words("document", c.document(), LONGEST_WORDS);
        if (c.closesOn().isBefore(c.opensOn())) {
            throw refuse(new ClosesBeforeItOpens(c.opensOn(), c.closesOn()));
        }
        CampaignCalled called = new CampaignCalled(
                c.unit(), c.campaign(), c.fund(), c.title(), c.owner(), c.document(), c.opensOn(), c.closesOn());
        Terms.Asked asked = c.terms();
        if (asked != null && asked.kind() == CampaignKind.LEVY && c.owner() == null) {
            throw refuse(new LevyNeedsOwner(c.campaign(), c.fund()));
        }
        return asked == null
                ? List.of(called)
                : List.of(called, new TermsSet(c.unit(), c.campaign(), terms(asked, c.opensOn()), c.by()));
    }

    private static CampaignEvent set(SetTerms c, Called called) {
        if (c.terms().kind() == CampaignKind.LEVY && called.isOwn()) {
            throw refuse(new LevyNeedsOwner(c.campaign(), called.fund()));
        }
        called.requireKind(c.terms().kind());
        return new TermsSet(c.unit(), called.campaign(), terms(c.terms(), called.opensOn()), c.by());
    }

    private static Terms terms(Terms.Asked asked, LocalDate on) {
        Field.words("legalBasis", asked.legalBasis(), LONGEST_WORDS);
        Vnd target = asked.target();
        if (target != null) {
            Field.positive("target", target);
        }
        DutyDays days = asked.days();
        if (days == null) {
            throw refuse(new NoCampaignRule(on));
        }
        Field.count("days.published", days.published(), DAYS_MOST);
        Field.count("days.handedOver", days.handedOver(), DAYS_MOST);
        Field.count("days.accounted", days.accounted(), DAYS_MOST);
        return new Terms(asked.kind(), asked.legalBasis(), asked.account(), target, days);
    }

    private static CampaignEvent extend(ExtendReception c, Called called) {
        Field.words("document", c.document(), LONGEST_WORDS);
        Field.notInFuture("documentOn", c.documentOn(), c.today());
        if (!c.closesOn().isAfter(called.closesOn())) {
            throw refuse(new NoLonger(c.campaign(), called.closesOn(), c.closesOn()));
        }
        LocalDate settledOn = called.settledOn(c.today());
        if (settledOn != null) {
            throw refuse(new Settled(c.campaign(), called.closesOn(), settledOn));
        }
        return new ReceptionExtended(c.unit(), c.campaign(), c.document(), c.documentOn(), c.closesOn(), c.by());
    }

    private static CampaignEvent publish(Publish c, Called called) {
        Field.notInFuture("on", c.on(), c.today());
        Field.words("text", c.text().replace('\n', ' '), LONGEST_TEXT);
        String owner = called.owner();
        PublicWords.require(c.text(), owner == null ? List.of(called.title()) : List.of(called.title(), owner));
        if (c.what() != PublicationKind.CALL && !c.on().isAfter(called.closesOn())) {
            throw refuse(new NotOverYet(c.campaign(), called.closesOn(), c.on()));
        }
        if (c.what() == PublicationKind.USED && !called.held().isZero()) {
            throw refuse(new StillHeld(c.campaign(), called.held()));
        }
        return new CampaignPublished(c.unit(), c.campaign(), c.what(), c.form(), c.on(), c.text(), c.by());
    }

    private static CampaignEvent note(NoteOwnerReceipt c, Called called) {
        LocalDate handedOn = called.receiptless().get(c.voucher());
        if (handedOn == null) {
            throw refuse(new NoReceiptMissing(c.campaign(), c.voucher()));
        }
        Field.words("ownerReceipt", c.ownerReceipt(), LONGEST_WORDS);
        Field.notBefore("on", c.on(), handedOn);
        Field.notInFuture("on", c.on(), c.today());
        return new OwnerReceiptNoted(c.unit(), c.campaign(), c.voucher(), c.ownerReceipt(), c.on(), c.by());
    }

    private static CampaignEvent levy(ReceiveLevy c, Called called) {
        Field.positive("amount", c.amount());
        if (called.kind() != CampaignKind.LEVY) {
            throw refuse(new NoLevy(c.campaign()));
        }
        if (c.on().isBefore(called.opensOn())) {
            throw refuse(new NotOpenYet(c.campaign(), called.opensOn(), c.on()));
        }
        requireRoom(c.campaign(), called.held(), c.amount());
        return new DonationReceived(c.unit(), c.campaign(), c.voucher(), c.amount(), c.on());
    }

    private static CampaignEvent takeLate(TakeLate c, Called called) {
        Field.positive("amount", c.amount());
        if (called.kind() == CampaignKind.LEVY) {
            throw refuse(new IsALevy(c.campaign()));
        }
        if (!c.paidOn().isAfter(called.closesOn())) {
            throw refuse(new NotOverYet(c.campaign(), called.closesOn(), c.paidOn()));
        }
        requireRoom(c.campaign(), called.lateHeld(), c.amount());
        return new LateDonationTaken(c.unit(), c.campaign(), c.voucher(), c.amount(), c.paidOn());
    }

    private static CampaignEvent returnLate(ReturnLate c, Called called) {
        Field.positive("amount", c.amount());
        Vnd left = called.late(c.receipt()).left();
        if (c.amount().compareTo(left) > 0) {
            throw refuse(new MoreThanCame(c.receipt(), left, c.amount()));
        }
        return new LateDonationReturned(c.unit(), c.campaign(), c.receipt(), c.voucher(), c.amount(), c.on());
    }

    private static CampaignEvent reverseLate(ReverseLate c, Called called) {
        Late late = called.late(c.receipt());
        if (!late.returned().isEmpty()) {
            throw refuse(new ReturnedAlready(c.receipt(), late.amount().minus(late.left())));
        }
        return new LateTakingReversed(c.unit(), c.campaign(), c.receipt(), late.amount(), c.on());
    }

    private static CampaignEvent reverseReturn(ReverseReturn c, Called called) {
        Vnd given = called.late(c.receipt()).returned().get(c.voucher());
        if (given == null) {
            throw refuse(new NotReturnedBy(c.receipt(), c.voucher()));
        }
        return new LateReturnReversed(c.unit(), c.campaign(), c.receipt(), c.voucher(), given, c.on());
    }

    private static CampaignEvent receive(ReceiveDonation c, Called called) {
        Field.positive("amount", c.amount());
        if (called.kind() == CampaignKind.LEVY) {
            throw refuse(new IsALevy(c.campaign()));
        }
        if (c.on().isBefore(called.opensOn())) {
            throw refuse(new NotOpenYet(c.campaign(), called.opensOn(), c.on()));
        }
        if (c.on().isAfter(called.closesOn())) {
            String owner = called.owner();
            throw refuse(
                    owner == null
                            ? new OwnOver(c.campaign(), called.closesOn(), c.on())
                            : new Over(c.campaign(), called.closesOn(), c.on(), owner));
        }
        requireRoom(c.campaign(), called.held(), c.amount());
        return new DonationReceived(c.unit(), c.campaign(), c.voucher(), c.amount(), c.on());
    }

    private static CampaignEvent handOver(HandOver c, Called called) {
        Field.positive("amount", c.amount());
        Field.wordsIfAny("ownerReceipt", c.ownerReceipt(), LONGEST_WORDS);
        if (called.isOwn()) {
            throw refuse(new NothingToHandOver(c.campaign(), called.fund()));
        }
        if (c.amount().compareTo(called.held()) > 0) {
            throw refuse(new MoreThanHeld(c.campaign(), called.held(), c.amount()));
        }
        return new HandedOver(c.unit(), c.campaign(), c.voucher(), c.amount(), c.ownerReceipt(), c.on());
    }

    /** Never refused for what is held: a donation that was handed over already must still be corrigible. */
    private static CampaignEvent reverse(ReverseEntry c, Called called) {
        requireRoom(c.campaign(), called.held(), c.amount().negate());
        return new CampaignEntryReversed(c.unit(), c.campaign(), c.voucher(), c.amount(), c.on());
    }

    private static void requireRoom(CampaignId campaign, Vnd held, Vnd movement) {
        if (Math.abs(held.dong() + movement.dong()) > Vnd.MAX_DONG) {
            throw refuse(new TooMuch(campaign, held, movement));
        }
    }

    /** The campaign as called, for a command of its own unit. */
    private Called called(CampaignCommand command) {
        if (this instanceof Called called && called.unit().equals(command.unit())) {
            return called;
        }
        throw refuse(new NoSuchCampaign(command.campaign()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Campaign evolve(CampaignEvent event) {
        return switch (event) {
            case CampaignCalled e -> {
                was(Uncalled.class, e);
                yield Called.of(e);
            }
            case DonationReceived e -> was(Called.class, e).received(e.amount());
            case HandedOver e -> was(Called.class, e).handed(e);
            case CampaignEntryReversed e -> was(Called.class, e).reversed(e);
            case TermsSet e -> was(Called.class, e).with(e.terms());
            case ReceptionExtended e -> was(Called.class, e).extended(e.closesOn());
            case CampaignPublished e -> was(Called.class, e).made(e.what(), e.on());
            case OwnerReceiptNoted e -> {
                Called called = was(Called.class, e);
                yield called.with(called.gifts(), called.held(), called.handedOverOn(), called.without(e.voucher()));
            }
            case LateDonationTaken e ->
                was(Called.class, e).late(e.voucher(), new Late(e.amount(), e.paidOn(), Map.of()));
            case LateDonationReturned e -> {
                Called called = was(Called.class, e);
                yield called.late(e.receipt(), late(called, e.receipt(), e).with(e.voucher(), e.amount()));
            }
            case LateTakingReversed e -> was(Called.class, e).late(e.receipt(), null);
            case LateReturnReversed e -> {
                Called called = was(Called.class, e);
                yield called.late(e.receipt(), late(called, e.receipt(), e).without(e.voucher()));
            }
            case ThirdPartyGiftRegistered e -> throw new IllegalStateException("no fact of a campaign: " + e);
        };
    }

    private static Late late(Called called, VoucherId receipt, Record event) {
        Late late = called.late().get(receipt);
        if (late == null) {
            throw new IllegalStateException("the stream is damaged: " + event + " of money that never came");
        }
        return late;
    }

    private <S extends Campaign> S was(Class<S> state, Record event) {
        return Replay.was(state, this, event);
    }
}
