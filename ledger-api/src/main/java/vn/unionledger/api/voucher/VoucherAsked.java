package vn.unionledger.api.voucher;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

/** What may be asked to be put on a voucher: one record per act of a treasurer, in the treasurer's terms. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = VoucherAsked.Dues.class, name = "dues"),
    @JsonSubTypes.Type(value = VoucherAsked.Contribution.class, name = "contribution"),
    @JsonSubTypes.Type(value = VoucherAsked.Allocation.class, name = "allocation"),
    @JsonSubTypes.Type(value = VoucherAsked.OtherIncome.class, name = "other-income"),
    @JsonSubTypes.Type(value = VoucherAsked.Donation.class, name = "donation"),
    @JsonSubTypes.Type(value = VoucherAsked.HandOver.class, name = "hand-over"),
    @JsonSubTypes.Type(value = VoucherAsked.Welfare.class, name = "welfare"),
    @JsonSubTypes.Type(value = VoucherAsked.Gift.class, name = "gift"),
    @JsonSubTypes.Type(value = VoucherAsked.Expense.class, name = "expense"),
    @JsonSubTypes.Type(value = VoucherAsked.Advance.class, name = "advance"),
    @JsonSubTypes.Type(value = VoucherAsked.Settlement.class, name = "advance-settled"),
    @JsonSubTypes.Type(value = VoucherAsked.ShareOwed.class, name = "share-owed"),
    @JsonSubTypes.Type(value = VoucherAsked.PaidUp.class, name = "paid-up"),
    @JsonSubTypes.Type(value = VoucherAsked.Loan.class, name = "loan"),
    @JsonSubTypes.Type(value = VoucherAsked.Capital.class, name = "fund-capital"),
    @JsonSubTypes.Type(value = VoucherAsked.MemberCapital.class, name = "member-capital"),
    @JsonSubTypes.Type(value = VoucherAsked.Transfer.class, name = "transfer"),
    @JsonSubTypes.Type(value = VoucherAsked.BetweenFunds.class, name = "between-funds"),
    @JsonSubTypes.Type(value = VoucherAsked.ShortageCleared.class, name = "shortage-cleared"),
    @JsonSubTypes.Type(value = VoucherAsked.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = VoucherAsked.Received.class, name = "received"),
    @JsonSubTypes.Type(value = VoucherAsked.ToRefund.class, name = "to-refund"),
    @JsonSubTypes.Type(value = VoucherAsked.Refunded.class, name = "refunded"),
    @JsonSubTypes.Type(value = VoucherAsked.DonationList.class, name = "donation-list"),
    @JsonSubTypes.Type(value = VoucherAsked.LateDonation.class, name = "late-donation"),
    @JsonSubTypes.Type(value = VoucherAsked.LateReturned.class, name = "late-returned"),
    @JsonSubTypes.Type(value = VoucherAsked.Levy.class, name = "levy"),
    @JsonSubTypes.Type(value = VoucherAsked.LoanRepaid.class, name = "loan-repaid"),
    @JsonSubTypes.Type(value = VoucherAsked.LoanWrittenOff.class, name = "loan-written-off"),
    @JsonSubTypes.Type(value = VoucherAsked.CapitalReturned.class, name = "capital-returned")
})
public sealed interface VoucherAsked {
    PaperAsked paper();

    /** Whose key seals the note, where it is neither the person's nor the unit's. */
    default @Nullable Subject about() {
        return null;
    }

    /** The content, made the way the books make it. */
    VoucherContent content(Drafting drafting);

    /** Thu đoàn phí of one month, by section or group. */
    record Dues(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, YearMonth month, List<PartAsked> parts)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.dues(d.paper(), fund, d.place(place), month, PartAsked.parts(parts));
        }
    }

    /** Thu kinh phí công đoàn 2 % of one month. */
    record Contribution(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, YearMonth month, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.contribution(d.paper(), fund, d.place(place), month, amount);
        }
    }

    /** Kinh phí cấp trên cấp, by distribution or as support. */
    record Allocation(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, boolean byRatio, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.allocation(d.paper(), fund, d.place(place), byRatio, amount);
        }
    }

    /** Thu khác under an item code. */
    record OtherIncome(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            @Length(max = 40) String item,
            Vnd amount) implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.otherIncome(d.paper(), fund, d.place(place), item, amount);
        }
    }

    /** Tiền ủng hộ một cuộc vận động, by section. */
    record Donation(
            @JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, CampaignId campaign, List<PartAsked> parts)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.donation(
                    d.paper(), fund, d.fundKind(fund), d.place(place), campaign, PartAsked.parts(parts));
        }
    }

    /** Nộp cho chủ sở hữu what a campaign collected. */
    record HandOver(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            CampaignId campaign,
            @Nullable String ownerReceipt,
            Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.handOver(d.paper(), fund, d.place(place), campaign, ownerReceipt, amount);
        }
    }

    /** Chi trợ cấp for one case. */
    record Welfare(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            @JsonProperty("case") CaseId aCase,
            CareReason reason,
            @Nullable Integer instalment,
            @Between(min = 1, max = 10_000) int persons,
            @Nullable SectionCode section,
            Vnd amount)
            implements VoucherAsked {
        @Override
        public Subject about() {
            return Subject.of(aCase);
        }

        @Override
        public VoucherContent content(Drafting d) {
            return Postings.welfare(
                    d.paper(),
                    fund,
                    d.place(place),
                    aCase,
                    reason,
                    instalment == null ? 1 : instalment,
                    persons,
                    section,
                    amount);
        }
    }

    /** Chi tặng quà for one list, in parts by section where the list has them. */
    record Gift(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            RoundId round,
            Occasion occasion,
            int recipients,
            List<PartAsked> parts)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.gift(d.paper(), fund, d.place(place), round, occasion, recipients, PartAsked.parts(parts));
        }
    }

    /** Chi hoạt động under an item code. */
    record Expense(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            @Length(max = 40) String item,
            @Nullable SectionCode section,
            Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.expense(d.paper(), fund, d.place(place), item, section, amount);
        }
    }

    /** Tạm ứng for an event; {@code advance} is absent for a new one. */
    record Advance(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            ActivityId activity,
            @Nullable AdvanceId advance,
            Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            AdvanceId id = advance == null ? d.newId("advance", AdvanceId::new) : advance;
            return Postings.advance(d.paper(), fund, d.place(place), activity, id, amount);
        }
    }

    /** Quyết toán tạm ứng: what it was spent on; the rest came back. */
    record Settlement(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            ActivityId activity,
            AdvanceId advance,
            Vnd advanced,
            List<SpentAsked> spent)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.settlement(
                    d.paper(),
                    fund,
                    d.place(place),
                    activity,
                    advance,
                    advanced,
                    spent.stream()
                            .map(one -> new Postings.Spent(one.item(), one.section(), one.amount()))
                            .toList());
        }
    }

    /** What one advance was spent on. */
    record SpentAsked(
            @Length(max = 40) String item, @Nullable SectionCode section, Vnd amount) {}

    /** Phần phải nộp cấp trên of a month. */
    record ShareOwed(@JsonUnwrapped PaperAsked paper, FundCode fund, YearMonth month, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.shareOwed(d.paper(), fund, month, amount);
        }
    }

    /** Nộp cấp trên. */
    record PaidUp(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, Vnd amount) implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.paidUp(d.paper(), fund, d.place(place), amount);
        }
    }

    /** Giải ngân cho vay. */
    record Loan(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, LoanId loan, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.loan(d.paper(), fund, d.place(place), loan, amount);
        }
    }

    /** Vốn góp nobody gets back. */
    record Capital(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.fundCapital(d.paper(), fund, d.place(place), amount);
        }
    }

    /** A member's money in a fund. */
    record MemberCapital(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, PersonId member, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.memberCapital(d.paper(), fund, d.place(place), d.person(member), amount);
        }
    }

    /** Chuyển tiền between two places of one fund. */
    record Transfer(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode from, PlaceCode to, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.transfer(d.paper(), fund, d.place(from), d.place(to), amount);
        }
    }

    /**
     * Money of one fund given to another one of the unit, by a decision.
     *
     * @param ground why; absent for the decision alone
     */
    record BetweenFunds(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            FundCode toFund,
            PlaceCode toPlace,
            @Length(max = 200) String decision,
            LocalDate decidedOn,
            @Nullable FundGround ground,
            Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            Purpose.FundTransfer why =
                    new Purpose.FundTransfer(decision, decidedOn, ground == null ? FundGround.DECISION : ground);
            return Postings.betweenFunds(d.paper(), fund, d.place(place), toFund, d.place(toPlace), amount, why);
        }
    }

    /** Tiền ủng hộ một cuộc vận động, by a list of who gave. */
    record DonationList(
            @JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, CampaignId campaign, List<Given> lines)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.donations(
                    d.paper(), fund, d.fundKind(fund), d.place(place), campaign, Given.list(lines, d));
        }
    }

    /** Quỹ phòng, chống thiên tai of a year, by a list of who paid. */
    record Levy(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            CampaignId campaign,
            int year,
            List<Given> lines)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.levy(d.paper(), fund, d.place(place), campaign, year, Given.list(lines, d));
        }
    }

    /**
     * What one giver gave, or one section together.
     *
     * @param person absent where a section gave together or nobody wants to be named
     * @param personName the name of somebody new; registered with the voucher
     * @param section the section or group, if known
     */
    record Given(
            @Nullable PersonId person,
            @Nullable @Length(max = 120) String personName,
            @Nullable SectionCode section,
            Vnd amount) {
        static CollectionList list(List<Given> lines, Drafting d) {
            return new CollectionList(lines.stream()
                    .map(one -> new CollectionLine(one.who(d), one.section(), one.amount()))
                    .toList());
        }

        private @Nullable PersonId who(Drafting d) {
            String name = personName;
            if (name != null && person != null) {
                throw new FaultyRequestException(Fault.of("/lines", "named-twice"));
            }
            return name == null ? person : d.named(name);
        }

        /** Masks who it is. */
        @Override
        public String toString() {
            return "Given";
        }
    }

    /** Ủng hộ đến sau ngày kết thúc, to be given back. */
    record LateDonation(
            @JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, CampaignId campaign, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.lateDonation(d.paper(), fund, d.place(place), campaign, amount);
        }
    }

    /** Trả lại khoản ủng hộ đến muộn; {@code of} is the voucher that took it in. */
    record LateReturned(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            CampaignId campaign,
            VoucherId of,
            Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.lateReturned(d.paper(), fund, d.place(place), campaign, of, amount);
        }
    }

    /** Xử lý thiếu quỹ once what was missing has come in. */
    record ShortageCleared(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, VoucherId of, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.shortageCleared(d.paper(), fund, d.place(place), of, amount);
        }
    }

    /**
     * Chuyển tiền cho đơn vị khác.
     *
     * @param transfer only where the other end has booked it already; absent, a new one begins
     */
    record Sent(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            @Nullable TransferId transfer,
            UnitId to,
            TransferKind kind,
            Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            TransferId id = transfer == null ? d.newId("transfer", TransferId::new) : transfer;
            return Postings.sent(d.paper(), fund, d.place(place), id, to, kind, amount);
        }
    }

    /**
     * Nhận tiền của đơn vị khác.
     *
     * @param transfer the one the other end has booked; absent where it has booked nothing yet
     * @param allocation the announced allocation it fills, if any
     * @param row where a share from above stands in the settlement; absent means contribution
     */
    record Received(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            @Nullable TransferId transfer,
            UnitId from,
            TransferKind kind,
            @Nullable AllocationId allocation,
            @Nullable ShareRow row,
            Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            TransferId id = transfer == null ? d.newId("transfer", TransferId::new) : transfer;
            Purpose.Received purpose = new Purpose.Received(id, from, kind, allocation);
            ShareRow where = row == null ? ShareRow.CONTRIBUTION : row;
            return Postings.received(d.paper(), fund, d.place(place), purpose, where, amount);
        }
    }

    /** Thu sau ngày dừng thu, chờ hoàn trả. */
    record ToRefund(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, IncomeKind income, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.toRefund(d.paper(), fund, d.place(place), income, amount);
        }
    }

    /** Hoàn trả khoản thu sau ngày dừng thu. */
    record Refunded(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, VoucherId of, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.refunded(d.paper(), fund, d.place(place), of, amount);
        }
    }

    /**
     * Thu hồi nợ vay, parted by who asks; {@code /vouchers/loan-repayments} parts it itself. In place of a wrong voucher it is
     * parted anew whatever is said here.
     *
     * @param interest absent means none
     */
    record LoanRepaid(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            PlaceCode place,
            LoanId loan,
            Vnd amount,
            @Nullable Vnd interest)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            Vnd part = interest == null ? Vnd.ZERO : interest;
            return Postings.loanRepaid(d.paper(), fund, d.place(place), loan, amount.minus(part), part);
        }
    }

    /** Xóa nợ vay by a decision: moves no money. */
    record LoanWrittenOff(
            @JsonUnwrapped PaperAsked paper,
            FundCode fund,
            LoanId loan,
            @Length(max = 200) String decision,
            Vnd amount) implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.loanWrittenOff(d.paper(), fund, loan, decision, amount);
        }
    }

    /** Trả lại vốn góp to a member. */
    record CapitalReturned(@JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, PersonId member, Vnd amount)
            implements VoucherAsked {
        @Override
        public VoucherContent content(Drafting d) {
            return Postings.capitalReturned(d.paper(), fund, d.place(place), d.person(member), amount);
        }
    }
}
