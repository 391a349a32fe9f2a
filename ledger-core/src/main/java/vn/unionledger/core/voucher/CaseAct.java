package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.core.activity.ActivityAggregate;
import vn.unionledger.core.activity.ActivityCommand;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignAggregate;
import vn.unionledger.core.campaign.CampaignCommand;
import vn.unionledger.core.dues.DuesAggregate;
import vn.unionledger.core.dues.DuesCommand;
import vn.unionledger.core.grant.Grant;
import vn.unionledger.core.grant.GrantAggregate;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyAggregate;
import vn.unionledger.core.levy.LevyCommand;
import vn.unionledger.core.levy.LevyRefusal.NobodyToLevy;
import vn.unionledger.core.loan.LoanAggregate;
import vn.unionledger.core.loan.LoanCommand;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refund.RefundAggregate;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchCase;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftRoundAggregate;
import vn.unionledger.core.welfare.GiftRoundCommand;
import vn.unionledger.core.welfare.WelfareCaseAggregate;
import vn.unionledger.core.welfare.WelfareCommand;

/** An act on a voucher that reaches through to the case behind it: finds it, approves it, pays it, takes the payment back. */
abstract class CaseAct extends LendingAct {
    CaseAct(Repositories repositories) {
        super(repositories);
    }

    /** The case the purpose names as {@code type/id}, or nothing if it names none. */
    static @Nullable String caseOf(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Welfare p -> "case/" + p.aCase();
            case Purpose.Gift p -> "round/" + p.round();
            case Purpose.Donation p -> "campaign/" + p.campaign();
            case Purpose.HandOver p -> "campaign/" + p.campaign();
            case Purpose.LateDonation p -> "campaign/" + p.campaign();
            case Purpose.LateReturned p -> "campaign/" + p.campaign();
            case Purpose.Levy p -> "campaign/" + p.campaign();
            case Purpose.AdvanceIssued p -> "activity/" + p.activity();
            case Purpose.AdvanceSettled p -> "activity/" + p.activity();
            case Purpose.LoanDisbursed p -> "loan/" + p.loan();
            case Purpose.LoanRepaid p -> "loan/" + p.loan();
            case Purpose.LoanWrittenOff p -> "loan/" + p.loan();
            case Purpose.Refunded p -> "refund/" + p.of();
            case Purpose.Correction p -> caseOf(p.right());
            case Purpose.Dues _,
                    Purpose.DuesRefund _,
                    Purpose.Contribution _,
                    Purpose.Allocation _,
                    Purpose.OtherIncome _,
                    Purpose.Expense _,
                    Purpose.Transfer _,
                    Purpose.FundTransfer _,
                    Purpose.ShareOwed _,
                    Purpose.ShareAdjusted _,
                    Purpose.PaidUp _,
                    Purpose.EmployerPaid _,
                    Purpose.ShareReckoned _,
                    Purpose.Sent _,
                    Purpose.Received _,
                    Purpose.ToRefund _,
                    Purpose.FundCapital _,
                    Purpose.CapitalReturned _,
                    Purpose.Opening _,
                    Purpose.Imported _,
                    Purpose.Reversal _,
                    Purpose.Shortage _ -> null;
        };
    }

    /** What the voucher must agree with; nothing if its purpose names no case. An unknown case, or another unit's, is refused. */
    Optional<Backing> backing(UnitId unit, Purpose purpose) {
        String target = caseOf(purpose);
        if (target == null) {
            return Optional.empty();
        }
        Optional<Backing> found =
                switch (target.substring(0, target.indexOf('/'))) {
                    case "case" -> look(WelfareCaseAggregate.class, target, WelfareCaseAggregate::backing);
                    case "round" -> look(GiftRoundAggregate.class, target, GiftRoundAggregate::backing);
                    case "campaign" -> look(CampaignAggregate.class, target, CampaignAggregate::backing);
                    case "refund" -> look(RefundAggregate.class, target, RefundAggregate::backing);
                    case "activity" -> look(ActivityAggregate.class, target, ActivityAggregate::backing);
                    default -> look(LoanAggregate.class, target, LoanAggregate::backing);
                };
        if (found.isEmpty() || !found.get().unit().equals(unit)) {
            throw refuse(new NoSuchCase(target));
        }
        return found;
    }

    private <A> Optional<Backing> look(Class<A> type, String target, Function<A, Optional<Backing>> backing) {
        return read(type, target, backing).flatMap(Function.identity());
    }

    /** Approves the case behind the voucher as of the day booked, if it still waits for that. */
    void approveCase(UnitId unit, VoucherContent content, PersonId by, LocalDate today) {
        LocalDate on = content.occurredOn();
        Purpose purpose = content.truePurpose();
        String target = caseOf(purpose);
        if (target == null) {
            return;
        }
        switch (purpose) {
            case Purpose.Welfare p ->
                changeCase(WelfareCaseAggregate.class, target, aCase -> {
                    if (waits(aCase.backing())) {
                        aCase.decide(new WelfareCommand.ApproveAid(unit, p.aCase(), on, by, today));
                    }
                });
            case Purpose.Gift p ->
                changeCase(GiftRoundAggregate.class, target, round -> {
                    if (waits(round.backing())) {
                        round.decide(new GiftRoundCommand.ApproveRound(unit, p.round(), on, by, today));
                    }
                });
            case Purpose.AdvanceIssued p ->
                changeCase(ActivityAggregate.class, target, activity -> {
                    if (waits(activity.backing())) {
                        activity.decide(new ActivityCommand.ApproveActivity(unit, p.activity(), on, by, today));
                    }
                });
            case Purpose.LoanDisbursed p ->
                changeCase(LoanAggregate.class, target, loan -> {
                    if (waits(loan.backing())) {
                        loan.decide(new LoanCommand.ApproveLoan(unit, p.loan(), on, by, today));
                    }
                });
            default -> {}
        }
    }

    /**
     * Says to the case that the voucher pays it, fills it or settles it.
     *
     * @param paperOn the day the money was given, as the paper says
     */
    void pay(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate paperOn, LocalDate today) {
        Purpose purpose = content.truePurpose();
        LocalDate on = content.occurredOn();
        switch (purpose) {
            case Purpose.Welfare p -> {
                claimInstalment(p);
                tell(new WelfareCommand.PayAid(
                        unit, p.aCase(), p.reason(), p.instalment(), voucher, content.total(), p.persons(), on));
                Vnd paid = take(WelfareCaseAggregate.class, "case/" + p.aCase(), (aCase, _) -> aCase.paid())
                        .orElse(content.total());
                requireDecided(p, paid, paperOn);
            }
            case Purpose.Gift p ->
                tell(new GiftRoundCommand.PayRound(
                        unit, p.round(), p.occasion(), voucher, p.recipients(), content.total(), on));
            case Purpose.Donation p ->
                tell(new CampaignCommand.ReceiveDonation(unit, p.campaign(), voucher, content.total(), paperOn));
            case Purpose.HandOver p ->
                tell(new CampaignCommand.HandOver(unit, p.campaign(), voucher, content.total(), p.ownerReceipt(), on));
            case Purpose.LateDonation p ->
                tell(new CampaignCommand.TakeLate(unit, p.campaign(), voucher, content.total(), paperOn));
            case Purpose.LateReturned p ->
                tell(new CampaignCommand.ReturnLate(unit, p.campaign(), p.of(), voucher, content.total(), on));
            case Purpose.Levy p -> {
                tell(new CampaignCommand.ReceiveLevy(unit, p.campaign(), voucher, content.total(), paperOn));
                tell(new LevyCommand.CollectLevy(unit, p.year(), p.campaign(), voucher, p.list(), on));
            }
            case Purpose.AdvanceIssued p ->
                tell(new ActivityCommand.PayAdvance(unit, p.activity(), p.advance(), voucher, content.total(), on));
            case Purpose.AdvanceSettled p ->
                tell(new ActivityCommand.ClearAdvance(
                        unit, p.activity(), p.advance(), voucher, content.on(Account.Kind.EXPENSE), on));
            case Purpose.LoanDisbursed p -> tell(new LoanCommand.PayOut(unit, p.loan(), voucher, content.total(), on));
            case Purpose.Dues p
            when p.roll() != null -> {
                collect(unit, voucher, content, paperOn, today);
                tell(new DuesCommand.Collect(unit, voucher, p.month(), p.roll(), on));
            }
            case Purpose.DuesRefund p -> tell(new DuesCommand.Refund(unit, voucher, p.month(), p.roll(), on));
            default -> {
                collect(unit, voucher, content, paperOn, today);
                settle(unit, voucher, content, today);
                lend(unit, voucher, content, paperOn);
            }
        }
    }

    /** Says to the case that the voucher which paid, filled or settled it is taken back on that day. */
    void takeBack(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate on) {
        switch (content.truePurpose()) {
            case Purpose.Welfare p ->
                tell(new WelfareCommand.ReverseAidPayment(unit, p.aCase(), p.instalment(), voucher, on));
            case Purpose.Gift p -> tell(new GiftRoundCommand.ReverseRoundPayment(unit, p.round(), voucher, on));
            case Purpose.Donation p ->
                tell(new CampaignCommand.ReverseEntry(unit, p.campaign(), voucher, content.total(), on));
            case Purpose.HandOver p ->
                tell(new CampaignCommand.ReverseEntry(
                        unit, p.campaign(), voucher, content.total().negate(), on));
            case Purpose.LateDonation p -> tell(new CampaignCommand.ReverseLate(unit, p.campaign(), voucher, on));
            case Purpose.LateReturned p ->
                tell(new CampaignCommand.ReverseReturn(unit, p.campaign(), p.of(), voucher, on));
            case Purpose.Levy p -> {
                tell(new CampaignCommand.ReverseEntry(unit, p.campaign(), voucher, content.total(), on));
                tell(new LevyCommand.ReverseLevy(unit, p.year(), voucher, p.list(), on));
            }
            case Purpose.AdvanceIssued p -> tell(new ActivityCommand.ReverseEntry(unit, p.activity(), voucher, on));
            case Purpose.AdvanceSettled p -> tell(new ActivityCommand.ReverseEntry(unit, p.activity(), voucher, on));
            case Purpose.LoanDisbursed p -> tell(new LoanCommand.ReversePayout(unit, p.loan(), voucher, on));
            case Purpose.Dues p
            when p.roll() != null -> tell(new DuesCommand.ReverseCollection(unit, voucher, p.month(), p.roll(), on));
            case Purpose.DuesRefund p -> tell(new DuesCommand.ReverseRefund(unit, voucher, p.month(), p.roll(), on));
            default -> {
                uncollect(unit, voucher, content, on);
                unsettle(unit, voucher, content, on);
                unlend(unit, voucher, content, on);
            }
        }
    }

    /**
     * Money for a campaign comes in its days, or after them as what it is: asked before anybody approves, and again when it is
     * posted, for the days may have changed.
     *
     * @param paperOn the day the money was given, as the paper says
     */
    void requireInItsDays(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate paperOn) {
        Vnd amount = content.total();
        CampaignCommand asked =
                switch (content.truePurpose()) {
                    case Purpose.Donation p ->
                        new CampaignCommand.ReceiveDonation(unit, p.campaign(), voucher, amount, paperOn);
                    case Purpose.LateDonation p ->
                        new CampaignCommand.TakeLate(unit, p.campaign(), voucher, amount, paperOn);
                    case Purpose.Levy p ->
                        new CampaignCommand.ReceiveLevy(unit, p.campaign(), voucher, amount, paperOn);
                    default -> null;
                };
        if (asked != null) {
            read(CampaignAggregate.class, asked.target(), CampaignAggregate::state)
                    .orElseThrow(() -> refuse(new NoSuchCase(asked.target())))
                    .requirePossible(asked);
        }
    }

    /** A house is helped only as a recorded decision says; other cases need none. */
    void requireDecided(Purpose.Welfare p, Vnd paidInAll, LocalDate paidOn) {
        if (p.reason() == CareReason.HOUSING) {
            read(GrantAggregate.class, "grant/" + p.aCase(), GrantAggregate::state)
                    .orElseGet(Grant.Undecided::new)
                    .requirePayable(p.aCase(), paidInAll, paidOn);
        }
    }

    /** One payment of an instalment per state of its case: taken back, it may be paid again. */
    private void claimInstalment(Purpose.Welfare p) {
        take(WelfareCaseAggregate.class, "case/" + p.aCase(), (_, sequence) -> sequence)
                .ifPresent(sequence ->
                        CurrentAct.claim("instalment-paid", p.aCase() + "/" + p.instalment() + "@" + sequence));
    }

    private void tell(WelfareCommand command) {
        changeCase(WelfareCaseAggregate.class, command.target(), aCase -> aCase.decide(command));
    }

    private void tell(GiftRoundCommand command) {
        changeCase(GiftRoundAggregate.class, command.target(), round -> round.decide(command));
    }

    private void tell(CampaignCommand command) {
        changeCase(CampaignAggregate.class, command.target(), campaign -> campaign.decide(command));
    }

    private void tell(LevyCommand command) {
        if (!change(LevyAggregate.class, command.target(), levy -> levy.decide(command))) {
            throw refuse(new NobodyToLevy(command.year()));
        }
    }

    private void tell(ActivityCommand command) {
        changeCase(ActivityAggregate.class, command.target(), activity -> activity.decide(command));
    }

    private void tell(DuesCommand command) {
        start(DuesAggregate.class, command.target(), DuesAggregate::new, dues -> dues.decide(command));
    }

    private <A> void changeCase(Class<A> type, String target, Consumer<A> act) {
        if (!change(type, target, act)) {
            throw refuse(new NoSuchCase(target));
        }
    }

    private static boolean waits(Optional<Backing> backing) {
        return backing.isPresent() && backing.get().waiting();
    }
}
