package vn.unionledger.core.voucher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.transfer.TransferEvent;

/**
 * What facts sum to, by plain addition and without the ledger's own states: from the vouchers' lines on the one hand, from what
 * was said beside them on the other. Amounts in đồng.
 */
final class FactSums {
    /** By "unit fund account"; debit positive. */
    final Map<String, Long> booked = new TreeMap<>();

    /** What vouchers of a purpose, less those that took one back, moved in places of money. */
    final Map<Class<? extends Purpose>, Long> moved = new HashMap<>();

    /** By "unit member month". */
    final Map<String, Long> assessed = new TreeMap<>();

    final Map<String, Long> applied = new TreeMap<>();

    /** By "unit member". */
    final Map<String, Long> collected = new TreeMap<>();

    final Map<String, Long> refunded = new TreeMap<>();
    final Map<String, Long> levyOwed = new TreeMap<>();

    /** By "unit account". */
    final Map<String, Long> said = new TreeMap<>();

    long levyIn;
    long inTransit;
    private final Map<VoucherId, VoucherContent> vouchers = new HashMap<>();

    void add(Object fact) {
        switch (fact) {
            case VoucherPosted e -> posted(e);
            case DuesEvent e -> dues(e);
            case LevyEvent e -> levy(e);
            case TransferEvent.TransferSent e -> inTransit += e.amount().dong();
            case TransferEvent.TransferReceived e -> inTransit -= e.amount().dong();
            case TransferEvent.SendingReversed e -> inTransit -= e.amount().dong();
            case TransferEvent.ReceiptReversed e -> inTransit += e.amount().dong();
            case CampaignEvent.DonationReceived e -> said(e.unit(), Account.OWED_TO_OWNER, e.amount());
            case CampaignEvent.HandedOver e ->
                said(e.unit(), Account.OWED_TO_OWNER, e.amount().negate());
            case CampaignEvent.CampaignEntryReversed e ->
                said(e.unit(), Account.OWED_TO_OWNER, e.amount().negate());
            case CampaignEvent.LateDonationTaken e -> said(e.unit(), Account.TO_RETURN, e.amount());
            case CampaignEvent.LateDonationReturned e ->
                said(e.unit(), Account.TO_RETURN, e.amount().negate());
            case CampaignEvent.LateTakingReversed e ->
                said(e.unit(), Account.TO_RETURN, e.amount().negate());
            case CampaignEvent.LateReturnReversed e -> said(e.unit(), Account.TO_RETURN, e.amount());
            case HeldShareEvent.ShareCollected e -> said(e.unit(), Account.owedTo(e.grassroots()), e.amount());
            case HeldShareEvent.ShareCollectionReversed e ->
                said(e.unit(), Account.owedTo(e.grassroots()), e.amount().negate());
            case HeldShareEvent.SharePassedDown e ->
                said(e.unit(), Account.owedTo(e.grassroots()), e.amount().negate());
            case HeldShareEvent.PassingReversed e -> said(e.unit(), Account.owedTo(e.grassroots()), e.amount());
            case RefundEvent.TakenAfterStop e -> said(e.unit(), Account.TO_REFUND, e.amount());
            case RefundEvent.Refunded e ->
                said(e.unit(), Account.TO_REFUND, e.amount().negate());
            case RefundEvent.RefundReversed e -> said(e.unit(), Account.TO_REFUND, e.amount());
            case RefundEvent.TakingReversed e -> {
                VoucherContent taken = vouchers.get(e.receipt());
                if (taken != null) {
                    said(e.unit(), Account.TO_REFUND, taken.total().negate());
                }
            }
            case LoanEvent.LoanPaidOut e ->
                said(e.unit(), Account.loan(e.loan()), e.amount().negate());
            case LoanEvent.LoanPayoutReversed e -> said(e.unit(), Account.loan(e.loan()), e.amount());
            case LoanEvent.LoanRepaid e -> said(e.unit(), Account.loan(e.loan()), e.principal());
            case LoanEvent.RepaymentReversed e ->
                said(e.unit(), Account.loan(e.loan()), e.principal().negate());
            case DepositEvent.FundCapitalPaidIn e -> said(e.unit(), deposit(e), e.amount());
            case DepositEvent.PayingInReversed e ->
                said(e.unit(), deposit(e), e.amount().negate());
            case DepositEvent.MemberCapitalReturned e ->
                said(e.unit(), deposit(e), e.amount().negate());
            case DepositEvent.ReturnReversed e -> said(e.unit(), deposit(e), e.amount());
            default -> {}
        }
    }

    /** What is booked on an account of a unit, in all its funds. */
    long on(String unitAndAccount) {
        String unit = unitAndAccount.substring(0, unitAndAccount.indexOf(' '));
        String account = unitAndAccount.substring(unitAndAccount.indexOf(' ') + 1);
        return booked.entrySet().stream()
                .filter(one ->
                        one.getKey().startsWith(unit + " ") && one.getKey().endsWith(" " + account))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What is booked in a fund of all units on accounts of a side. */
    long in(FundCode fund, Account.Side side) {
        return booked.entrySet().stream()
                .filter(one -> one.getKey().contains(" " + fund + " ")
                        && account(one.getKey()).kind().side() == side)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    static Account account(String key) {
        return new Account(key.substring(key.lastIndexOf(' ') + 1));
    }

    private void posted(VoucherPosted e) {
        VoucherContent content = e.content();
        vouchers.put(e.voucher(), content);
        for (Line line : content.lines()) {
            booked.merge(
                    e.unit() + " " + line.fund() + " " + line.account(),
                    line.amount().dong(),
                    Long::sum);
        }
        moved.merge(purpose(content).getClass(), content.on(Account.Kind.PLACE).dong(), Long::sum);
    }

    private Purpose purpose(VoucherContent content) {
        if (content.purpose() instanceof Purpose.Reversal back) {
            VoucherContent wrong = vouchers.get(back.of());
            if (wrong == null) {
                throw new AssertionError("takes back what was never posted: " + back.of());
            }
            return purpose(wrong);
        }
        return content.truePurpose();
    }

    private void dues(DuesEvent event) {
        switch (event) {
            case DuesEvent.MonthAssessed e ->
                e.lines().forEach(line -> charge(e, e.month().toString(), line));
            case DuesEvent.MonthReassessed e ->
                e.lines().forEach(line -> charge(e, e.month().toString(), line));
            case DuesEvent.DuesCollected e -> paid(e, collected, e.lines(), 1);
            case DuesEvent.CollectionReversed e -> paid(e, collected, e.lines(), 1);
            case DuesEvent.DuesRefunded e -> paid(e, refunded, e.lines(), -1);
            case DuesEvent.RefundReversed e -> paid(e, refunded, e.lines(), -1);
        }
    }

    private void charge(DuesEvent of, String month, DuesEvent.Assessed line) {
        String member = of.unit() + " " + line.member();
        assessed.merge(member + " " + month, line.standard().plus(line.excess()).dong(), Long::sum);
        line.applied()
                .forEach(one ->
                        applied.merge(member + " " + one.month(), one.amount().dong(), Long::sum));
    }

    /** The facts carry their sign: what was taken back is negative. */
    private void paid(DuesEvent of, Map<String, Long> into, List<DuesEvent.Paid> lines, int sign) {
        for (DuesEvent.Paid line : lines) {
            String member = of.unit() + " " + line.member();
            into.merge(member, sign * line.amount().dong(), Long::sum);
            line.applied()
                    .forEach(one -> applied.merge(
                            member + " " + one.month(), one.amount().dong(), Long::sum));
        }
    }

    private void levy(LevyEvent event) {
        switch (event) {
            case LevyEvent.LevyAssessed e ->
                e.lines()
                        .forEach(line -> levyOwed.merge(
                                e.unit() + " " + line.person(), line.amount().dong(), Long::sum));
            case LevyEvent.LevyWaived e ->
                levyOwed.merge(e.unit() + " " + e.person(), -e.amount().dong(), Long::sum);
            case LevyEvent.LevyCollected e -> e.lines().forEach(line -> levyPaid(e, line, 1));
            case LevyEvent.LevyCollectionReversed e -> e.lines().forEach(line -> levyPaid(e, line, -1));
        }
    }

    private void levyPaid(LevyEvent of, LevyEvent.LevyPaid line, int sign) {
        levyIn += sign * line.amount().dong();
        levyOwed.merge(of.unit() + " " + line.person(), -sign * line.amount().dong(), Long::sum);
    }

    private void said(Object unit, Account account, Vnd amount) {
        said.merge(unit + " " + account, amount.dong(), Long::sum);
    }

    private static Account deposit(DepositEvent event) {
        return new Account("deposit:" + event.member());
    }
}
