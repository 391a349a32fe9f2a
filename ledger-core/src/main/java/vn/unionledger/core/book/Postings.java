package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookRefusal.NotSettledWhole;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

/**
 * What a treasurer does, as the voucher it makes: nobody else puts debit and credit together. Amounts are đồng; one that is not
 * positive is refused. The voucher's kind follows from the place of money.
 */
public final class Postings {
    private Postings() {}

    /** Thu đoàn phí of one month, in parts per section or group. */
    public static VoucherContent dues(Paper paper, FundCode fund, Place place, YearMonth month, List<Part> parts) {
        return receipt(paper, fund, place, Account.income(Item.DUES), parts, new Purpose.Dues(month));
    }

    /** Thu đoàn phí of one month by a roll of members: per section or group, the part above the standard rate by itself. */
    public static VoucherContent dues(Paper paper, FundCode fund, Place place, YearMonth month, DuesRoll roll) {
        return content(place.in(), paper, rollLines(fund, place.account(), roll, false), new Purpose.Dues(month, roll));
    }

    /** Hoàn trả đoàn phí to members who had paid ahead, about the month too much was collected for. */
    public static VoucherContent duesRefund(Paper paper, FundCode fund, Place place, YearMonth month, DuesRoll roll) {
        LocalDate last = month.atEndOfMonth();
        boolean past = last.isBefore(paper.occurredOn());
        return new VoucherContent(
                place.out(),
                paper.documentOn(),
                paper.occurredOn(),
                past ? last : null,
                rollLines(fund, place.account(), roll, true),
                new Purpose.DuesRefund(month, roll),
                paper.counterparty(),
                paper.note(),
                paper.invented());
    }

    /**
     * A voucher of a roll, with this roll in place of its own.
     *
     * @throws IllegalArgumentException if it is no such voucher, or one without a place of money
     */
    public static VoucherContent rolled(VoucherContent content, DuesRoll roll) {
        Line money = content.lines().stream()
                .filter(line -> line.account().kind() == Account.Kind.PLACE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place of money: " + content.purpose()));
        Purpose purpose =
                switch (content.purpose()) {
                    case Purpose.Dues dues -> new Purpose.Dues(dues.month(), roll);
                    case Purpose.DuesRefund refund -> new Purpose.DuesRefund(refund.month(), roll);
                    default -> throw new IllegalArgumentException("no roll: " + content.purpose());
                };
        return new VoucherContent(
                content.kind(),
                content.documentOn(),
                content.occurredOn(),
                content.concernsOn(),
                rollLines(money.fund(), money.account(), roll, purpose instanceof Purpose.DuesRefund),
                purpose,
                content.counterparty(),
                content.note(),
                content.invented());
    }

    /** Whether the lines are exactly those of the roll. */
    public static boolean areOfRoll(VoucherContent content, DuesRoll roll, boolean refund) {
        for (Line line : content.lines()) {
            if (line.account().kind() == Account.Kind.PLACE) {
                return content.lines().equals(rollLines(line.fund(), line.account(), roll, refund));
            }
        }
        return false;
    }

    private static List<Line> rollLines(FundCode fund, Account place, DuesRoll roll, boolean refund) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.debit(fund, place, roll.total(), null));
        roll.standard()
                .forEach((section, sum) ->
                        lines.add(Line.credit(fund, Account.income(Item.DUES), sum, section.orElse(null))));
        roll.excess()
                .forEach((section, sum) ->
                        lines.add(Line.credit(fund, Account.income(Item.DUES_EXCESS), sum, section.orElse(null))));
        return refund ? ContentRules.turned(lines) : lines;
    }

    /** Thu kinh phí công đoàn 2 % of one month. */
    public static VoucherContent contribution(Paper paper, FundCode fund, Place place, YearMonth month, Vnd amount) {
        return receipt(
                paper,
                fund,
                place,
                Account.income(Item.CONTRIBUTION),
                Part.whole(amount),
                new Purpose.Contribution(month));
    }

    /** Tài chính cấp trên cấp, by distribution or as support. */
    public static VoucherContent allocation(Paper paper, FundCode fund, Place place, boolean byRatio, Vnd amount) {
        String item = byRatio ? Item.ALLOCATED_BY_RATIO : Item.ALLOCATED_AS_SUPPORT;
        return receipt(paper, fund, place, Account.income(item), Part.whole(amount), new Purpose.Allocation(byRatio));
    }

    /** Thu khác under an item of code 25: employer's support, interest. */
    public static VoucherContent otherIncome(Paper paper, FundCode fund, Place place, String item, Vnd amount) {
        return receipt(paper, fund, place, Account.income(item), Part.whole(amount), new Purpose.OtherIncome());
    }

    /** Ủng hộ: owed to the owner of a pass-through fund, income of an own fund. */
    public static VoucherContent donation(
            Paper paper, FundCode fund, FundKind kind, Place place, CampaignId campaign, List<Part> parts) {
        return receipt(paper, fund, place, given(kind), parts, new Purpose.Donation(campaign));
    }

    /** Ủng hộ by a list, in parts per section or group: owed to the owner of a pass-through fund, income of an own fund. */
    public static VoucherContent donations(
            Paper paper, FundCode fund, FundKind kind, Place place, CampaignId campaign, CollectionList list) {
        return content(
                place.in(),
                paper,
                listLines(fund, place.account(), given(kind), list),
                new Purpose.Donation(campaign, list));
    }

    private static Account given(FundKind kind) {
        return kind == FundKind.PASS_THROUGH ? Account.OWED_TO_OWNER : Account.income(Item.DONATION);
    }

    /** Thu quỹ phòng, chống thiên tai by a list: owed to the fund, in parts per section or group. */
    public static VoucherContent levy(
            Paper paper, FundCode fund, Place place, CampaignId campaign, int year, CollectionList list) {
        return content(
                place.in(),
                paper,
                listLines(fund, place.account(), Account.OWED_TO_OWNER, list),
                new Purpose.Levy(campaign, year, list));
    }

    /** Whether the lines are exactly those of the list; the rules of the fund say on which account they may stand. */
    public static boolean areOfList(VoucherContent content, CollectionList list) {
        if (content.lines().size() < 2) {
            return false;
        }
        Line in = content.lines().getFirst();
        Account from = content.lines().getLast().account();
        return content.lines().equals(listLines(in.fund(), in.account(), from, list));
    }

    private static List<Line> listLines(FundCode fund, Account place, Account from, CollectionList list) {
        list.require();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.debit(fund, place, total(List.copyOf(list.bySection().values())), null));
        list.bySection().forEach((section, sum) -> lines.add(Line.credit(fund, from, sum, section.orElse(null))));
        return lines;
    }

    /** Ủng hộ đến sau ngày kết thúc: owed back to who gave it. */
    public static VoucherContent lateDonation(
            Paper paper, FundCode fund, Place place, CampaignId campaign, Vnd amount) {
        return receipt(paper, fund, place, Account.TO_RETURN, Part.whole(amount), new Purpose.LateDonation(campaign));
    }

    /** Trả lại khoản ủng hộ đến muộn. */
    public static VoucherContent lateReturned(
            Paper paper, FundCode fund, Place place, CampaignId campaign, VoucherId of, Vnd amount) {
        return payment(
                paper, fund, place, Account.TO_RETURN, Part.whole(amount), new Purpose.LateReturned(campaign, of));
    }

    /** Nộp cho chủ quỹ: collected money goes to whom it belongs. */
    public static VoucherContent handOver(
            Paper paper, FundCode fund, Place place, CampaignId campaign, @Nullable String ownerReceipt, Vnd amount) {
        return payment(
                paper,
                fund,
                place,
                Account.OWED_TO_OWNER,
                Part.whole(amount),
                new Purpose.HandOver(campaign, ownerReceipt));
    }

    /** Chi thăm hỏi, trợ cấp: one instalment of one case. */
    public static VoucherContent welfare(
            Paper paper,
            FundCode fund,
            Place place,
            CaseId aCase,
            CareReason reason,
            int instalment,
            int persons,
            @Nullable SectionCode section,
            Vnd amount) {
        return payment(
                paper,
                fund,
                place,
                Account.expense(Item.of(reason)),
                List.of(new Part(section, amount)),
                new Purpose.Welfare(aCase, reason, instalment, persons));
    }

    /** Chi tặng quà: one round, in parts per section where the list has them. */
    public static VoucherContent gift(
            Paper paper,
            FundCode fund,
            Place place,
            RoundId round,
            Occasion occasion,
            int recipients,
            List<Part> parts) {
        return payment(
                paper,
                fund,
                place,
                Account.expense(Item.of(occasion)),
                parts,
                new Purpose.Gift(round, occasion, recipients));
    }

    /** Any other spending under its item. */
    public static VoucherContent expense(
            Paper paper, FundCode fund, Place place, String item, @Nullable SectionCode section, Vnd amount) {
        return payment(
                paper, fund, place, Account.expense(item), List.of(new Part(section, amount)), new Purpose.Expense());
    }

    /** Tạm ứng for an event. */
    public static VoucherContent advance(
            Paper paper, FundCode fund, Place place, ActivityId activity, AdvanceId advance, Vnd amount) {
        return payment(
                paper,
                fund,
                place,
                Account.advance(advance),
                Part.whole(amount),
                new Purpose.AdvanceIssued(activity, advance));
    }

    /**
     * Thanh toán tạm ứng: what was spent, and the rest back into the place. What was spent beyond the advance is a payment of
     * its own.
     *
     * @param place where the rest comes back; unused if all was spent
     * @param advanced the whole advance
     */
    public static VoucherContent settlement(
            Paper paper,
            FundCode fund,
            Place place,
            ActivityId activity,
            AdvanceId advance,
            Vnd advanced,
            List<Spent> spent) {
        Field.positive("advanced", advanced);
        List<Line> lines = new ArrayList<>();
        for (Spent one : spent) {
            Field.positive("spent[" + lines.size() + "].amount", one.amount());
            lines.add(Line.debit(fund, Account.expense(one.item()), one.amount(), one.section()));
        }
        Vnd used = total(spent.stream().map(Spent::amount).toList());
        if (used.compareTo(advanced) > 0) {
            throw refuse(new NotSettledWhole(advanced, used));
        }
        Vnd rest = advanced.minus(used);
        if (rest.isPositive()) {
            lines.add(Line.debit(fund, place.account(), rest, null));
        }
        lines.add(Line.credit(fund, Account.advance(advance), advanced, null));
        VoucherKind kind = rest.isZero() ? VoucherKind.KT : place.in();
        return content(kind, paper, lines, new Purpose.AdvanceSettled(activity, advance));
    }

    /** What one advance was spent on. */
    public record Spent(String item, @Nullable SectionCode section, Vnd amount) {}

    /**
     * Phải nộp cấp trên: the upper share of a month's income, owed from now on.
     *
     * @param amount negative where a later decision lowers the share
     */
    public static VoucherContent shareOwed(Paper paper, FundCode fund, YearMonth month, Vnd amount) {
        List<Line> lines = List.of(
                Line.debit(fund, Account.expense(Item.UPPER_SHARE), amount, null),
                Line.credit(fund, Account.PAYABLE_UP, amount, null));
        return content(VoucherKind.KT, paper, lines, new Purpose.ShareOwed(month));
    }

    /**
     * Điều chỉnh phải nộp cấp trên: what a decision known late changes of the upper share of a month that is over. Booked on the
     * paper's day, about the last day of that month.
     *
     * @param owed what each fund owes beyond what it did, negative if less
     */
    public static VoucherContent shareAdjusted(
            Paper paper, PolicyId policy, YearMonth month, SequencedMap<FundCode, Vnd> owed) {
        List<Line> lines = new ArrayList<>();
        owed.forEach((fund, amount) -> {
            lines.add(Line.debit(fund, Account.expense(Item.UPPER_SHARE), amount, null));
            lines.add(Line.credit(fund, Account.PAYABLE_UP, amount, null));
        });
        return new VoucherContent(
                VoucherKind.KT,
                paper.documentOn(),
                paper.occurredOn(),
                month.atEndOfMonth(),
                lines,
                new Purpose.ShareAdjusted(month, policy),
                paper.counterparty(),
                paper.note(),
                paper.invented());
    }

    /** Nộp cấp trên. */
    public static VoucherContent paidUp(Paper paper, FundCode fund, Place place, Vnd amount) {
        return payment(paper, fund, place, Account.PAYABLE_UP, Part.whole(amount), new Purpose.PaidUp());
    }

    /**
     * Kinh phí công đoàn from an employer, collected for the unit itself or for a grassroots union below.
     *
     * @param grassroots whom the unit collects for; absent where it is itself
     * @param share what of the amount is that union's; zero where there is none
     */
    public static VoucherContent employerPaid(
            Paper paper,
            FundCode fund,
            Place place,
            EmployerCode employer,
            Vnd amount,
            @Nullable UnitId grassroots,
            Vnd share) {
        Field.positive("amount", amount);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.debit(fund, place.account(), amount, null));
        Vnd own = amount.minus(share);
        if (!own.isZero()) {
            lines.add(Line.credit(fund, Account.income(Item.CONTRIBUTION), own, null));
        }
        if (grassroots != null && !share.isZero()) {
            lines.add(Line.credit(fund, Account.owedTo(grassroots), share, null));
        }
        return content(place.in(), paper, lines, new Purpose.EmployerPaid(employer));
    }

    /**
     * Phải nộp cấp trên as reckoned for a month.
     *
     * @param amount what is owed beyond what was owed for it already; negative if less
     */
    public static VoucherContent shareReckoned(
            Paper paper, FundCode fund, YearMonth month, IncomeKind income, PolicyId policy, Vnd amount) {
        VoucherContent owed = shareOwed(paper, fund, month, amount);
        return content(VoucherKind.KT, paper, owed.lines(), new Purpose.ShareReckoned(month, income, policy));
    }

    /** Chuyển tiền cho đơn vị khác: a share up, a share down, support, or what a union that ends leaves. */
    public static VoucherContent sent(
            Paper paper, FundCode fund, Place place, TransferId transfer, UnitId to, TransferKind kind, Vnd amount) {
        Account against =
                switch (kind) {
                    case REMITTANCE -> Account.PAYABLE_UP;
                    case PASS_DOWN -> Account.owedTo(to);
                    case SUPPORT -> Account.expense(Item.TO_BELOW);
                    case CLOSING -> Account.OPENING;
                };
        return payment(paper, fund, place, against, Part.whole(amount), new Purpose.Sent(transfer, to, kind));
    }

    /**
     * Nhận tiền của đơn vị khác.
     *
     * @param row where a share from above stands in this unit's settlement; of no account otherwise
     */
    public static VoucherContent received(
            Paper paper, FundCode fund, Place place, Purpose.Received purpose, ShareRow row, Vnd amount) {
        Account from =
                switch (purpose.kind()) {
                    case REMITTANCE -> Account.income(Item.FROM_BELOW);
                    case PASS_DOWN -> Account.income(row.item());
                    case SUPPORT -> Account.income(Item.ALLOCATED_AS_SUPPORT);
                    case CLOSING -> Account.OPENING;
                };
        return receipt(paper, fund, place, from, Part.whole(amount), purpose);
    }

    /** Thu sau ngày dừng thu, chờ hoàn trả. */
    public static VoucherContent toRefund(Paper paper, FundCode fund, Place place, IncomeKind income, Vnd amount) {
        return receipt(paper, fund, place, Account.TO_REFUND, Part.whole(amount), new Purpose.ToRefund(income));
    }

    /** Hoàn trả khoản thu sau ngày dừng thu. */
    public static VoucherContent refunded(Paper paper, FundCode fund, Place place, VoucherId of, Vnd amount) {
        return payment(paper, fund, place, Account.TO_REFUND, Part.whole(amount), new Purpose.Refunded(of));
    }

    /** Cho vay out of a revolving fund. */
    public static VoucherContent loan(Paper paper, FundCode fund, Place place, LoanId loan, Vnd amount) {
        return payment(paper, fund, place, Account.loan(loan), Part.whole(amount), new Purpose.LoanDisbursed(loan));
    }

    /**
     * Thu hồi nợ vay: what comes back of a loan, interest by itself.
     *
     * @param interest of a revolving fund, never union income; may be zero, as may the principal
     */
    public static VoucherContent loanRepaid(
            Paper paper, FundCode fund, Place place, LoanId loan, Vnd principal, Vnd interest) {
        Field.positive("amount", principal.plus(interest));
        return content(
                place.in(),
                paper,
                repaidLines(fund, place.account(), loan, principal, interest),
                new Purpose.LoanRepaid(loan));
    }

    /**
     * A voucher of a repayment, with its money parted so in place of its own.
     *
     * @throws IllegalArgumentException if it is no such voucher, or one without a place of money
     */
    public static VoucherContent repaid(VoucherContent content, Vnd principal, Vnd interest) {
        if (!(content.purpose() instanceof Purpose.LoanRepaid repaid)) {
            throw new IllegalArgumentException("no repayment: " + content.purpose());
        }
        Line money = content.lines().stream()
                .filter(line -> line.account().kind() == Account.Kind.PLACE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place of money: " + content.purpose()));
        return new VoucherContent(
                content.kind(),
                content.documentOn(),
                content.occurredOn(),
                content.concernsOn(),
                repaidLines(money.fund(), money.account(), repaid.loan(), principal, interest),
                repaid,
                content.counterparty(),
                content.note(),
                content.invented());
    }

    private static List<Line> repaidLines(FundCode fund, Account place, LoanId loan, Vnd principal, Vnd interest) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.debit(fund, place, principal.plus(interest), null));
        if (!principal.isZero()) {
            lines.add(Line.credit(fund, Account.loan(loan), principal, null));
        }
        if (!interest.isZero()) {
            lines.add(Line.credit(fund, Account.income(Item.LOAN_INTEREST), interest, null));
        }
        return lines;
    }

    /** Xóa nợ by a decision: at the cost of the fund that lent. */
    public static VoucherContent loanWrittenOff(Paper paper, FundCode fund, LoanId loan, String decision, Vnd amount) {
        Field.positive("amount", amount);
        List<Line> lines = List.of(
                Line.debit(fund, Account.expense(Item.LOAN_LOSS), amount, null),
                Line.credit(fund, Account.loan(loan), amount, null));
        return content(VoucherKind.KT, paper, lines, new Purpose.LoanWrittenOff(loan, decision));
    }

    /** Trả lại vốn góp to a member. */
    public static VoucherContent capitalReturned(Paper paper, FundCode fund, Place place, PersonId member, Vnd amount) {
        return payment(
                paper,
                fund,
                place,
                new Account("deposit:" + member),
                Part.whole(amount),
                new Purpose.CapitalReturned(member));
    }

    /** Vốn góp nobody gets back. */
    public static VoucherContent fundCapital(Paper paper, FundCode fund, Place place, Vnd amount) {
        return receipt(paper, fund, place, Account.income(Item.CAPITAL), Part.whole(amount), new Purpose.FundCapital());
    }

    /** A member's money in the fund, returned when the member leaves. */
    public static VoucherContent memberCapital(Paper paper, FundCode fund, Place place, PersonId member, Vnd amount) {
        return receipt(
                paper, fund, place, new Account("deposit:" + member), Part.whole(amount), new Purpose.FundCapital());
    }

    /** Chuyển tiền between two places, such as cash taken to the bank. */
    public static VoucherContent transfer(Paper paper, FundCode fund, Place from, Place to, Vnd amount) {
        Field.positive("amount", amount);
        List<Line> lines =
                List.of(Line.debit(fund, to.account(), amount, null), Line.credit(fund, from.account(), amount, null));
        return content(VoucherKind.CT, paper, lines, new Purpose.Transfer());
    }

    /** Money of one fund given to another one of the unit by a decision: two balanced halves. */
    public static VoucherContent betweenFunds(
            Paper paper, FundCode from, Place place, FundCode to, Place toPlace, Vnd amount, Purpose.FundTransfer why) {
        Field.positive("amount", amount);
        List<Line> lines = List.of(
                Line.debit(from, Account.INTERFUND, amount, null),
                Line.credit(from, place.account(), amount, null),
                Line.debit(to, toPlace.account(), amount, null),
                Line.credit(to, Account.INTERFUND, amount, null));
        return content(VoucherKind.CT, paper, lines, why);
    }

    /** Số dư đầu kỳ: what lies in the places when the book is opened, and what of it is owed. */
    public static VoucherContent opening(Paper paper, List<Held> balances) {
        List<Line> lines = new ArrayList<>();
        for (Held one : balances) {
            Field.positive("balances[" + lines.size() / 2 + "].amount", one.amount());
            Account against = one.kind() == FundKind.PASS_THROUGH ? Account.OWED_TO_OWNER : Account.OPENING;
            lines.add(Line.debit(one.fund(), one.account(), one.amount(), null));
            lines.add(Line.credit(one.fund(), against, one.amount(), null));
        }
        return content(VoucherKind.KT, paper, lines, new Purpose.Opening());
    }

    /** What a fund has on a place of money, an advance or a loan when its book is opened. */
    public record Held(FundCode fund, FundKind kind, Account account, Vnd amount) {
        public static Held in(Place place, FundCode fund, FundKind kind, Vnd amount) {
            return new Held(fund, kind, place.account(), amount);
        }
    }

    /** Xử lý thiếu quỹ: what was missing has come in by its own voucher, so the stand-in goes. */
    public static VoucherContent shortageCleared(Paper paper, FundCode fund, Place place, VoucherId of, Vnd amount) {
        Field.positive("amount", amount);
        List<Line> lines = List.of(
                Line.debit(fund, Account.SHORTAGE, amount, null), Line.credit(fund, place.account(), amount, null));
        return content(VoucherKind.KT, paper, lines, new Purpose.Shortage(of));
    }

    private static VoucherContent receipt(
            Paper paper, FundCode fund, Place place, Account from, List<Part> parts, Purpose purpose) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.debit(fund, place.account(), sum(parts), null));
        parts.forEach(part -> lines.add(Line.credit(fund, from, part.amount(), part.section())));
        return content(place.in(), paper, lines, purpose);
    }

    private static VoucherContent payment(
            Paper paper, FundCode fund, Place place, Account to, List<Part> parts, Purpose purpose) {
        Vnd total = sum(parts);
        List<Line> lines = new ArrayList<>();
        parts.forEach(part -> lines.add(Line.debit(fund, to, part.amount(), part.section())));
        lines.add(Line.credit(fund, place.account(), total, null));
        return content(place.out(), paper, lines, purpose);
    }

    private static VoucherContent content(VoucherKind kind, Paper paper, List<Line> lines, Purpose purpose) {
        return new VoucherContent(
                kind,
                paper.documentOn(),
                paper.occurredOn(),
                null,
                lines,
                purpose,
                paper.counterparty(),
                paper.note(),
                paper.invented());
    }

    private static Vnd sum(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Field.positive(
                    parts.size() == 1 ? "amount" : "parts[" + i + "].amount",
                    parts.get(i).amount());
        }
        return total(parts.stream().map(Part::amount).toList());
    }

    private static Vnd total(List<Vnd> amounts) {
        long total = amounts.stream().mapToLong(Vnd::dong).reduce(0, Math::addExact);
        if (total > Vnd.MAX_DONG) {
            throw refuse(new TooLarge("amount", total, Vnd.MAX_DONG));
        }
        return Vnd.of(total);
    }
}
