package vn.unionledger.projections.entries;

import static vn.unionledger.projections.entries.FactKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.activity.ActivityEvent;
import vn.unionledger.core.activity.ActivityEvent.ActivityApproved;
import vn.unionledger.core.activity.ActivityEvent.ActivityEntryReversed;
import vn.unionledger.core.activity.ActivityEvent.ActivityHeld;
import vn.unionledger.core.activity.ActivityEvent.ActivityPlanned;
import vn.unionledger.core.activity.ActivityEvent.AdvanceCleared;
import vn.unionledger.core.activity.ActivityEvent.AdvancePaid;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.loan.LoanEvent.LoanApproved;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanPayoutReversed;
import vn.unionledger.core.loan.LoanEvent.LoanRequested;
import vn.unionledger.core.welfare.GiftRoundEvent;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundApproved;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundDeclined;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaid;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaymentReversed;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundProposed;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.WelfareEvent;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidDeclined;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareEvent.AidPaymentReversed;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.log.StoredEvent;

/** The fold of events to facts, feature by feature: exhaustive, so that a new event does not compile until it is placed. */
final class Facts {
    private Facts() {}

    static List<Fact> of(StoredEvent event) {
        return switch (event.payload()) {
            case WelfareEvent e -> List.of(aid(event, e));
            case GiftRoundEvent e -> round(event, e);
            case CampaignEvent e -> campaign(event, e);
            case ActivityEvent e -> activity(event, e);
            case LoanEvent e -> loan(event, e).stream().toList();
            case FundEvent.FundRulesSet _ -> List.of();
            case FundEvent e -> List.of(fund(event, e));
            default -> List.of();
        };
    }

    private static Fact fund(StoredEvent event, FundEvent fund) {
        return switch (fund) {
            case FundOpened e ->
                new FactDraft(event, e.unit(), FUND_OPENED, e.fund(), e.on())
                        .fund(e.fund())
                        .topic(e.kind())
                        .title(e.name())
                        .owner(e.owner())
                        .document(e.document())
                        .fact();
            case FundClosed e ->
                new FactDraft(event, e.unit(), FUND_CLOSED, e.fund(), e.on())
                        .fund(e.fund())
                        .document(e.document())
                        .fact();
            case FundEvent.FundRulesSet e -> throw new IllegalStateException("no matter of a report: " + e);
        };
    }

    private static Fact aid(StoredEvent event, WelfareEvent aid) {
        return switch (aid) {
            case AidRequested e ->
                draft(event, aid, AID_REQUESTED, e.on())
                        .topic(e.reason())
                        .fund(e.fund())
                        .amount(e.amount())
                        .count(e.persons())
                        .section(e.section())
                        .origin(e.origin())
                        .details(e.who() != null || e.note() != null)
                        .by(e.by())
                        .invented(e.invented())
                        .fact();
            case AidApproved e ->
                draft(event, aid, AID_APPROVED, e.on())
                        .topic(e.reason())
                        .amount(e.amount())
                        .count(e.persons())
                        .by(e.by())
                        .invented(e.invented())
                        .fact();
            case AidDeclined e ->
                draft(event, aid, AID_DECLINED, e.on()).by(e.by()).details(true).fact();
            case AidPaid e ->
                draft(event, aid, AID_PAID, e.on())
                        .topic(e.reason())
                        .amount(e.amount())
                        .count(e.persons())
                        .voucher(e.voucher())
                        .invented(e.invented())
                        .fact();
            case AidPaymentReversed e ->
                draft(event, aid, AID_PAYMENT_REVERSED, e.on())
                        .topic(e.reason())
                        .amount(e.amount())
                        .count(e.persons())
                        .voucher(e.voucher())
                        .invented(e.invented())
                        .fact();
        };
    }

    private static FactDraft draft(StoredEvent event, WelfareEvent aid, FactKind what, LocalDate on) {
        return new FactDraft(event, aid.unit(), what, aid.aCase(), on);
    }

    private static List<Fact> round(StoredEvent event, GiftRoundEvent round) {
        return switch (round) {
            case RoundProposed e ->
                withClasses(
                        event,
                        draft(event, e, ROUND_PROPOSED, e.on())
                                .fund(e.fund())
                                .amount(e.total())
                                .count(e.classes().stream()
                                        .mapToInt(GiftClass::count)
                                        .sum())
                                .document(e.document())
                                .by(e.by()),
                        new Giving(e, ROUND_CLASS, e.occasion(), e.classes(), e.on(), e.invented()));
            case RoundApproved e ->
                List.of(draft(event, round, ROUND_APPROVED, e.on())
                        .topic(e.occasion())
                        .amount(e.total())
                        .count(e.recipients())
                        .by(e.by())
                        .invented(e.invented())
                        .fact());
            case RoundDeclined e ->
                List.of(draft(event, round, ROUND_DECLINED, e.on())
                        .by(e.by())
                        .details(true)
                        .fact());
            case RoundPaid e ->
                withClasses(
                        event,
                        draft(event, e, ROUND_PAID, e.on())
                                .amount(e.total())
                                .count(e.recipients())
                                .voucher(e.voucher()),
                        new Giving(e, ROUND_PAID_CLASS, e.occasion(), e.classes(), e.on(), e.invented()));
            case RoundPaymentReversed e ->
                withClasses(
                        event,
                        draft(event, e, ROUND_PAYMENT_REVERSED, e.on())
                                .amount(e.total())
                                .count(e.recipients())
                                .voucher(e.voucher()),
                        new Giving(e, ROUND_REVERSED_CLASS, e.occasion(), e.classes(), e.on(), e.invented()));
        };
    }

    /** The list of a round: its classes, and what is said of each. */
    private record Giving(
            GiftRoundEvent round,
            FactKind part,
            Occasion occasion,
            List<GiftClass> classes,
            LocalDate on,
            boolean invented) {}

    private static List<Fact> withClasses(StoredEvent event, FactDraft whole, Giving list) {
        List<Fact> facts = new ArrayList<>();
        facts.add(whole.topic(list.occasion()).invented(list.invented()).fact());
        for (GiftClass gifts : list.classes()) {
            facts.add(draft(event, list.round(), list.part(), list.on())
                    .line(facts.size())
                    .topic(list.occasion())
                    .whom(gifts.to())
                    .title(gifts.label())
                    .amount(gifts.rate())
                    .count(gifts.count())
                    .invented(list.invented())
                    .fact());
        }
        return facts;
    }

    private static FactDraft draft(StoredEvent event, GiftRoundEvent round, FactKind what, LocalDate on) {
        return new FactDraft(event, round.unit(), what, round.round(), on);
    }

    /** What moves no money and is no matter of a report is left to the view that keeps campaigns. */
    private static List<Fact> campaign(StoredEvent event, CampaignEvent campaign) {
        Fact fact = reported(event, campaign);
        return fact == null ? List.of() : List.of(fact);
    }

    private static @Nullable Fact reported(StoredEvent event, CampaignEvent campaign) {
        return switch (campaign) {
            case CampaignCalled e ->
                new FactDraft(event, e.unit(), CAMPAIGN_CALLED, e.campaign(), e.opensOn())
                        .fund(e.fund())
                        .title(e.title())
                        .owner(e.owner())
                        .document(e.document())
                        .closesOn(e.closesOn())
                        .fact();
            case DonationReceived e ->
                new FactDraft(event, e.unit(), DONATION_RECEIVED, e.campaign(), e.on())
                        .amount(e.amount())
                        .voucher(e.voucher())
                        .fact();
            case HandedOver e ->
                new FactDraft(event, e.unit(), HANDED_OVER, e.campaign(), e.on())
                        .amount(e.amount())
                        .voucher(e.voucher())
                        .document(e.ownerReceipt())
                        .fact();
            case CampaignEntryReversed e ->
                new FactDraft(event, e.unit(), CAMPAIGN_ENTRY_REVERSED, e.campaign(), e.on())
                        .amount(e.amount())
                        .voucher(e.voucher())
                        .fact();
            case ThirdPartyGiftRegistered e ->
                new FactDraft(event, e.unit(), GIFT_REGISTERED, e.gift(), e.on())
                        .title(e.purpose())
                        .owner(e.donor())
                        .amount(e.value())
                        .invented(e.invented())
                        .fact();
            case CampaignEvent.ReceptionExtended e ->
                new FactDraft(event, e.unit(), CAMPAIGN_EXTENDED, e.campaign(), e.documentOn())
                        .document(e.document())
                        .closesOn(e.closesOn())
                        .fact();
            case CampaignEvent.TermsSet _,
                    CampaignEvent.CampaignPublished _,
                    CampaignEvent.OwnerReceiptNoted _,
                    CampaignEvent.LateDonationTaken _,
                    CampaignEvent.LateDonationReturned _,
                    CampaignEvent.LateTakingReversed _,
                    CampaignEvent.LateReturnReversed _ -> null;
        };
    }

    private static List<Fact> activity(StoredEvent event, ActivityEvent activity) {
        return switch (activity) {
            case ActivityPlanned e ->
                List.of(draft(event, activity, ACTIVITY_PLANNED, e.on())
                        .fund(e.fund())
                        .title(e.title())
                        .document(e.document())
                        .amount(e.budget())
                        .by(e.by())
                        .fact());
            case ActivityApproved e ->
                List.of(draft(event, activity, ACTIVITY_APPROVED, e.on())
                        .amount(e.budget())
                        .by(e.by())
                        .fact());
            case AdvancePaid e ->
                List.of(draft(event, activity, ADVANCE_PAID, e.on())
                        .amount(e.amount())
                        .voucher(e.voucher())
                        .fact());
            case AdvanceCleared e ->
                List.of(draft(event, activity, ADVANCE_CLEARED, e.on())
                        .amount(e.spent())
                        .voucher(e.voucher())
                        .fact());
            case ActivityEntryReversed e ->
                List.of(draft(event, activity, ACTIVITY_ENTRY_REVERSED, e.on())
                        .topic(e.entry())
                        .amount(e.amount())
                        .voucher(e.voucher())
                        .fact());
            case ActivityHeld e -> held(event, e);
        };
    }

    private static List<Fact> held(StoredEvent event, ActivityHeld e) {
        List<Fact> facts = new ArrayList<>();
        facts.add(draft(event, e, ACTIVITY_HELD, e.on()).fact());
        for (ActivityEvent.Attendance part : e.attendance()) {
            facts.add(draft(event, e, ATTENDANCE, e.on())
                    .line(facts.size())
                    .title(part.role())
                    .count(part.count())
                    .fact());
        }
        return facts;
    }

    private static FactDraft draft(StoredEvent event, ActivityEvent activity, FactKind what, LocalDate on) {
        return new FactDraft(event, activity.unit(), what, activity.activity(), on);
    }

    /** The fact reports count; how a loan is paid back is told by its own view. */
    private static Optional<Fact> loan(StoredEvent event, LoanEvent loan) {
        return switch (loan) {
            case LoanRequested e ->
                Optional.of(new FactDraft(event, e.unit(), LOAN_REQUESTED, e.loan(), e.on())
                        .fund(e.fund())
                        .person(e.borrower())
                        .amount(e.amount())
                        .by(e.by())
                        .invented(e.invented())
                        .fact());
            case LoanApproved e ->
                Optional.of(new FactDraft(event, e.unit(), LOAN_APPROVED, e.loan(), e.on())
                        .amount(e.amount())
                        .by(e.by())
                        .fact());
            case LoanPaidOut e ->
                Optional.of(new FactDraft(event, e.unit(), LOAN_PAID_OUT, e.loan(), e.on())
                        .person(e.borrower())
                        .amount(e.amount())
                        .count(1)
                        .voucher(e.voucher())
                        .invented(e.invented())
                        .fact());
            case LoanPayoutReversed e ->
                Optional.of(new FactDraft(event, e.unit(), LOAN_PAYOUT_REVERSED, e.loan(), e.on())
                        .person(e.borrower())
                        .amount(e.amount())
                        .count(1)
                        .voucher(e.voucher())
                        .invented(e.invented())
                        .fact());
            case LoanEvent.ConditionsAgreed _,
                    LoanEvent.LoanScheduled _,
                    LoanEvent.LoanRepaid _,
                    LoanEvent.RepaymentReversed _,
                    LoanEvent.LoanRescheduled _,
                    LoanEvent.LoanWrittenOff _,
                    LoanEvent.WriteOffReversed _,
                    LoanEvent.LoanClosed _ -> Optional.empty();
        };
    }
}
