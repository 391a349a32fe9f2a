package vn.unionledger.core.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.unionledger.core.activity.ActivityEvent;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.InKindEvent;
import vn.unionledger.core.contribution.ContributionEvent;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.employment.EmploymentEvent;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.grant.GrantEvent;
import vn.unionledger.core.inspection.InspectionEvent;
import vn.unionledger.core.ledger.LedgerEvent;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.privacy.PersonEvent;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.target.TargetEvent;
import vn.unionledger.core.transfer.TransferEvent;
import vn.unionledger.core.voucher.VoucherEvent;
import vn.unionledger.core.welfare.GiftRoundEvent;
import vn.unionledger.core.welfare.WelfareEvent;

/** Which event is stored under which name. A line here is a promise for ever: names are added, never changed. */
public final class EventNames {
    private static final Map<Class<?>, EventName> BY_TYPE = new LinkedHashMap<>();
    private static final Map<EventName, Class<?>> BY_NAME = new HashMap<>();

    static {
        put(LedgerEvent.LedgerOpened.class, "ledger.opened", 1);

        put(PersonEvent.PersonRegistered.class, "privacy.person-registered", 1);
        put(PersonEvent.PeopleRegistered.class, "privacy.people-registered", 1);
        put(PersonEvent.KeyDestroyed.class, "privacy.key-destroyed", 1);

        put(UnitEvent.UnitFounded.class, "organisation.unit-founded", 1);
        put(UnitEvent.UnitReparented.class, "organisation.unit-reparented", 1);
        put(UnitEvent.FundingClassChanged.class, "organisation.funding-class-changed", 1);
        put(UnitEvent.SectionFormed.class, "organisation.section-formed", 1);
        put(UnitEvent.OfficerAppointed.class, "organisation.officer-appointed", 1);
        put(UnitEvent.OfficerReleased.class, "organisation.officer-released", 1);
        put(UnitEvent.OfficeDelegated.class, "organisation.office-delegated", 1);

        put(UnitEvent.OwnershipRecorded.class, "organisation.ownership-recorded", 1);

        put(FundEvent.FundOpened.class, "fund.opened", 1);
        put(FundEvent.FundClosed.class, "fund.closed", 1);

        put(BookEvent.BookOpened.class, "book.opened", 1);
        put(BookEvent.PlaceAdded.class, "book.place-added", 1);
        put(BookEvent.VoucherPosted.class, "book.voucher-posted", 1);
        put(BookEvent.MonthClosed.class, "book.month-closed", 1);
        put(BookEvent.MonthReopened.class, "book.month-reopened", 1);
        put(BookEvent.ImportPosted.class, "book.import-posted", 1);

        put(VoucherEvent.VoucherSubmitted.class, "voucher.submitted", 1);
        put(VoucherEvent.VoucherApproved.class, "voucher.approved", 1);
        put(VoucherEvent.VoucherReturned.class, "voucher.returned", 1);
        put(VoucherEvent.VoucherWithdrawn.class, "voucher.withdrawn", 1);
        put(VoucherEvent.VoucherMarkedPosted.class, "voucher.posted", 1);
        put(VoucherEvent.VoucherMarkedReversed.class, "voucher.reversed", 1);

        put(WelfareEvent.AidRequested.class, "welfare.aid-requested", 1);
        put(WelfareEvent.AidApproved.class, "welfare.aid-approved", 1);
        put(WelfareEvent.AidDeclined.class, "welfare.aid-declined", 1);
        put(WelfareEvent.AidPaid.class, "welfare.aid-paid", 1);
        put(WelfareEvent.AidPaymentReversed.class, "welfare.aid-payment-reversed", 1);

        put(GiftRoundEvent.RoundProposed.class, "welfare.round-proposed", 1);
        put(GiftRoundEvent.RoundApproved.class, "welfare.round-approved", 1);
        put(GiftRoundEvent.RoundDeclined.class, "welfare.round-declined", 1);
        put(GiftRoundEvent.RoundPaid.class, "welfare.round-paid", 1);
        put(GiftRoundEvent.RoundPaymentReversed.class, "welfare.round-payment-reversed", 1);

        put(CampaignEvent.CampaignCalled.class, "campaign.called", 1);
        put(CampaignEvent.DonationReceived.class, "campaign.donation-received", 1);
        put(CampaignEvent.HandedOver.class, "campaign.handed-over", 1);
        put(CampaignEvent.CampaignEntryReversed.class, "campaign.entry-reversed", 1);
        put(CampaignEvent.ThirdPartyGiftRegistered.class, "campaign.third-party-gift-registered", 1);

        put(CampaignEvent.TermsSet.class, "campaign.terms-set", 1);
        put(CampaignEvent.CampaignPublished.class, "campaign.published", 1);
        put(CampaignEvent.OwnerReceiptNoted.class, "campaign.owner-receipt-noted", 1);
        put(CampaignEvent.LateDonationTaken.class, "campaign.late-donation-taken", 1);
        put(CampaignEvent.LateDonationReturned.class, "campaign.late-donation-returned", 1);
        put(CampaignEvent.LateTakingReversed.class, "campaign.late-taking-reversed", 1);
        put(CampaignEvent.LateReturnReversed.class, "campaign.late-return-reversed", 1);
        put(InKindEvent.InKindReceived.class, "campaign.in-kind-received", 1);
        put(InKindEvent.InKindGivenOn.class, "campaign.in-kind-given-on", 1);
        put(InKindEvent.InKindWithdrawn.class, "campaign.in-kind-withdrawn", 1);
        put(LevyEvent.LevyAssessed.class, "levy.assessed", 1);
        put(LevyEvent.LevyWaived.class, "levy.waived", 1);
        put(LevyEvent.LevyCollected.class, "levy.collected", 1);
        put(LevyEvent.LevyCollectionReversed.class, "levy.collection-reversed", 1);
        put(FundEvent.FundRulesSet.class, "fund.rules-set", 1);
        put(GrantEvent.GrantDecided.class, "grant.decided", 1);
        put(CampaignEvent.ReceptionExtended.class, "campaign.reception-extended", 1);

        put(ActivityEvent.ActivityPlanned.class, "activity.planned", 1);
        put(ActivityEvent.ActivityApproved.class, "activity.approved", 1);
        put(ActivityEvent.AdvancePaid.class, "activity.advance-paid", 1);
        put(ActivityEvent.AdvanceCleared.class, "activity.advance-cleared", 1);
        put(ActivityEvent.ActivityEntryReversed.class, "activity.entry-reversed", 1);
        put(ActivityEvent.ActivityHeld.class, "activity.held", 1);

        put(LoanEvent.LoanRequested.class, "loan.requested", 1);
        put(LoanEvent.LoanApproved.class, "loan.approved", 1);
        put(LoanEvent.LoanPaidOut.class, "loan.paid-out", 1);
        put(LoanEvent.LoanPayoutReversed.class, "loan.payout-reversed", 1);
        put(LoanEvent.ConditionsAgreed.class, "loan.conditions-agreed", 1);
        put(LoanEvent.LoanScheduled.class, "loan.scheduled", 1);
        put(LoanEvent.LoanRepaid.class, "loan.repaid", 1);
        put(LoanEvent.RepaymentReversed.class, "loan.repayment-reversed", 1);
        put(LoanEvent.LoanRescheduled.class, "loan.rescheduled", 1);
        put(LoanEvent.LoanWrittenOff.class, "loan.written-off", 1);
        put(LoanEvent.WriteOffReversed.class, "loan.write-off-reversed", 1);
        put(LoanEvent.LoanClosed.class, "loan.closed", 1);

        put(DepositEvent.FundCapitalPaidIn.class, "deposit.paid-in", 1);
        put(DepositEvent.PayingInReversed.class, "deposit.paying-in-reversed", 1);
        put(DepositEvent.MemberCapitalReturned.class, "deposit.returned", 1);
        put(DepositEvent.ReturnReversed.class, "deposit.return-reversed", 1);

        put(EmploymentEvent.ProjectAppraised.class, "employment.project-appraised", 1);
        put(EmploymentEvent.ProjectLent.class, "employment.project-lent", 1);
        put(EmploymentEvent.ProjectStarted.class, "employment.project-started", 1);
        put(EmploymentEvent.ProjectVisited.class, "employment.project-visited", 1);
        put(EmploymentEvent.HouseholdAdded.class, "employment.household-added", 1);
        put(EmploymentEvent.HouseholdRemoved.class, "employment.household-removed", 1);
        put(EmploymentEvent.ProjectFinished.class, "employment.project-finished", 1);
        put(EmploymentEvent.ProjectWithdrawn.class, "employment.project-withdrawn", 1);

        put(TargetEvent.TargetAssigned.class, "target.assigned", 1);
        put(TargetEvent.TargetReassigned.class, "target.reassigned", 1);
        put(TargetEvent.ResultRecorded.class, "target.result-recorded", 1);
        put(TargetEvent.BudgetSet.class, "target.budget-set", 1);
        put(TargetEvent.TargetWithdrawn.class, "target.withdrawn", 1);

        put(ContributionEvent.EmployerEnrolled.class, "contribution.employer-enrolled", 1);
        put(ContributionEvent.CycleRegistered.class, "contribution.cycle-registered", 1);
        put(ContributionEvent.EmployerEnded.class, "contribution.employer-ended", 1);
        put(ContributionEvent.PayrollDeclared.class, "contribution.payroll-declared", 1);
        put(ContributionEvent.ReliefGranted.class, "contribution.relief-granted", 1);
        put(ContributionEvent.ReliefWithdrawn.class, "contribution.relief-withdrawn", 1);
        put(ContributionEvent.ContributionReceived.class, "contribution.received", 1);
        put(ContributionEvent.ContributionReversed.class, "contribution.reversed", 1);
        put(HeldShareEvent.ShareCollected.class, "contribution.share-collected", 1);
        put(HeldShareEvent.ShareCollectionReversed.class, "contribution.share-collection-reversed", 1);
        put(HeldShareEvent.SharePassedDown.class, "contribution.share-passed-down", 1);
        put(HeldShareEvent.PassingReversed.class, "contribution.passing-reversed", 1);

        put(RemittanceEvent.RemittanceArranged.class, "remittance.arranged", 1);
        put(RemittanceEvent.ShareReckoned.class, "remittance.share-reckoned", 1);
        put(RemittanceEvent.ReckoningReversed.class, "remittance.reckoning-reversed", 1);
        put(RemittanceEvent.AllocationAnnounced.class, "remittance.allocation-announced", 1);
        put(RemittanceEvent.AllocationReceived.class, "remittance.allocation-received", 1);
        put(RemittanceEvent.AllocationReversed.class, "remittance.allocation-reversed", 1);

        put(TransferEvent.TransferSent.class, "transfer.sent", 1);
        put(TransferEvent.TransferReceived.class, "transfer.received", 1);
        put(TransferEvent.SendingReversed.class, "transfer.sending-reversed", 1);
        put(TransferEvent.ReceiptReversed.class, "transfer.receipt-reversed", 1);

        put(RefundEvent.TakenAfterStop.class, "refund.taken-after-stop", 1);
        put(RefundEvent.Refunded.class, "refund.refunded", 1);
        put(RefundEvent.RefundReversed.class, "refund.refund-reversed", 1);
        put(RefundEvent.TakingReversed.class, "refund.taking-reversed", 1);

        put(InspectionEvent.InspectionRecorded.class, "inspection.recorded", 1);
        put(InspectionEvent.InspectionAdvanced.class, "inspection.advanced", 1);

        put(MemberEvent.MembersAdmitted.class, "member.admitted", 1);
        put(MemberEvent.MembersMoved.class, "member.moved", 1);
        put(MemberEvent.PaySet.class, "member.pay-set", 1);
        put(MemberEvent.PayerGroupSet.class, "member.payer-group-set", 1);
        put(MemberEvent.MemberExempted.class, "member.exempted", 1);
        put(MemberEvent.ExemptionWithdrawn.class, "member.exemption-withdrawn", 1);
        put(MemberEvent.MemberLeft.class, "member.left", 1);
        put(MemberEvent.StayCorrected.class, "member.stay-corrected", 1);

        put(DuesEvent.MonthAssessed.class, "dues.month-assessed", 1);
        put(DuesEvent.MonthReassessed.class, "dues.month-reassessed", 1);
        put(DuesEvent.DuesCollected.class, "dues.collected", 1);
        put(DuesEvent.CollectionReversed.class, "dues.collection-reversed", 1);
        put(DuesEvent.DuesRefunded.class, "dues.refunded", 1);
        put(DuesEvent.RefundReversed.class, "dues.refund-reversed", 1);

        put(PolicyEvent.PolicyRecorded.class, "policy.recorded", 1);
        put(PolicyEvent.PolicyConfirmed.class, "policy.confirmed", 1);
    }

    private EventNames() {}

    /** The name an event of this class is stored under. @throws IllegalArgumentException if it has none */
    public static EventName nameOf(Class<?> type) {
        EventName name = BY_TYPE.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " has no stored name");
        }
        return name;
    }

    /** The class that reads events of this name. @throws IllegalArgumentException if nothing does */
    public static Class<?> typeOf(EventName name) {
        Class<?> type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no event is stored as " + name);
        }
        return type;
    }

    /** Every class with a stored name, in the order they were named. */
    public static Collection<Class<?>> types() {
        return List.copyOf(BY_TYPE.keySet());
    }

    private static void put(Class<?> type, String name, int revision) {
        EventName stored = new EventName(name, revision);
        if (BY_TYPE.put(type, stored) != null || BY_NAME.put(stored, type) != null) {
            throw new IllegalStateException("named twice: " + stored);
        }
    }
}
