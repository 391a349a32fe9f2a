package vn.unionledger.core.voucher;

import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CONTEST;
import static vn.unionledger.core.book.BookFacts.DUES_FUND;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.LOAN;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.OPENED;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.MINH;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Acting;
import vn.unionledger.core.activity.ActivityAct;
import vn.unionledger.core.activity.ActivityAggregate;
import vn.unionledger.core.activity.ActivityCommand.PlanActivity;
import vn.unionledger.core.book.BookAct;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookFacts;
import vn.unionledger.core.book.CloseFundAct;
import vn.unionledger.core.book.ImportBatchAct;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignAct;
import vn.unionledger.core.campaign.CampaignAggregate;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.InKindAggregate;
import vn.unionledger.core.deposit.DepositAggregate;
import vn.unionledger.core.dues.DuesAct;
import vn.unionledger.core.dues.DuesAggregate;
import vn.unionledger.core.employment.EmploymentAct;
import vn.unionledger.core.employment.EmploymentAggregate;
import vn.unionledger.core.fund.FundAct;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.grant.GrantAct;
import vn.unionledger.core.grant.GrantAggregate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyAct;
import vn.unionledger.core.levy.LevyAggregate;
import vn.unionledger.core.loan.LoanAct;
import vn.unionledger.core.loan.LoanAggregate;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.member.MemberAct;
import vn.unionledger.core.member.MembersAggregate;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.UnitAct;
import vn.unionledger.core.organisation.UnitAggregate;
import vn.unionledger.core.organisation.UnitFacts;
import vn.unionledger.core.policy.PolicyAct;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.privacy.PersonAct;
import vn.unionledger.core.privacy.PersonAggregate;
import vn.unionledger.core.privacy.RollAggregate;
import vn.unionledger.core.remittance.RemittanceAggregate;
import vn.unionledger.core.target.TargetAct;
import vn.unionledger.core.target.TargetAggregate;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitCorrection;
import vn.unionledger.core.voucher.VoucherCommand.SubmitReversal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftRoundAct;
import vn.unionledger.core.welfare.GiftRoundAggregate;
import vn.unionledger.core.welfare.WelfareAct;
import vn.unionledger.core.welfare.WelfareCaseAggregate;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;

/** A unit with officers, funds and an open book, on its way through a day: Lan makes vouchers, Hòa approves, Minh posts. */
final class UnionOffice {
    static final LocalDate TODAY = BookFacts.TODAY;

    private final Acting acting = new Acting(
            List.of(
                    UnitAggregate.class,
                    FundAggregate.class,
                    VoucherAggregate.class,
                    UnitBookAggregate.class,
                    WelfareCaseAggregate.class,
                    GiftRoundAggregate.class,
                    CampaignAggregate.class,
                    ActivityAggregate.class,
                    LoanAggregate.class,
                    PolicyAggregate.class,
                    RemittanceAggregate.class,
                    RollAggregate.class,
                    PersonAggregate.class,
                    MembersAggregate.class,
                    DuesAggregate.class,
                    InKindAggregate.class,
                    LevyAggregate.class,
                    GrantAggregate.class,
                    DepositAggregate.class,
                    EmploymentAggregate.class,
                    TargetAggregate.class),
            repositories -> List.of(
                    new UnitAct(repositories),
                    new FundAct(repositories),
                    new BookAct(repositories),
                    new CloseMonthAct(repositories),
                    new ImportBatchAct(repositories),
                    new CloseFundAct(repositories),
                    new OpenBookAct(repositories),
                    new SubmitVoucherAct(repositories, posted()),
                    new ApproveVoucherAct(repositories),
                    new PostVoucherAct(repositories, posted()),
                    new WelfareAct(repositories),
                    new GiftRoundAct(repositories),
                    new CampaignAct(repositories),
                    new ActivityAct(repositories),
                    new LoanAct(repositories),
                    new PolicyAct(repositories),
                    new PersonAct(repositories),
                    new MemberAct(repositories),
                    new DuesAct(repositories),
                    new LevyAct(repositories),
                    new GrantAct(repositories),
                    new EmploymentAct(repositories),
                    new TargetAct(repositories)));
    private int vouchers = 5_000;

    UnionOffice() {
        send(UnitFacts.FOUND_PROVINCE);
        send(UnitFacts.FOUND);
        fund(ORDINARY, FundKind.ORDINARY, null);
        fund(DUES_FUND, FundKind.ORDINARY, null);
        fund(OWN, FundKind.OWN, null);
        fund(FOR_THE_POOR, FundKind.PASS_THROUGH, "Ủy ban Mặt trận Tổ quốc tỉnh");
        fund(MUTUAL_AID, FundKind.REVOLVING, null);
    }

    /** The same with its book open: 50.000.000 of ordinary money in the cash box, as much at the bank. */
    static UnionOffice open() {
        UnionOffice office = new UnionOffice();
        office.send(BookFacts.OPEN);
        return office;
    }

    Acting acting() {
        return acting;
    }

    List<Object> send(Object command) {
        return acting.send(command);
    }

    VoucherId next() {
        return Some.voucher(++vouchers);
    }

    /** Lan puts it forward. */
    VoucherId submit(VoucherContent content) {
        VoucherId id = next();
        send(new SubmitVoucher(UNIT, id, content, LAN, TODAY));
        return id;
    }

    VoucherId submitReversal(VoucherId of, LocalDate on) {
        VoucherId id = next();
        send(new SubmitReversal(UNIT, id, of, on, on, BookFacts.WHY, LAN, TODAY));
        return id;
    }

    VoucherId submitCorrection(VoucherId of, VoucherContent right) {
        VoucherId id = next();
        send(new SubmitCorrection(UNIT, id, of, right, BookFacts.WHY, LAN, TODAY));
        return id;
    }

    /** Hòa approves what was put forward last. */
    List<Object> approve(VoucherId id) {
        return send(approval(id, HOA));
    }

    ApproveVoucher approval(VoucherId id, PersonId by) {
        return new ApproveVoucher(UNIT, id, hash(id), by, TODAY);
    }

    String hash(VoucherId id) {
        return acting.facts(VoucherSubmitted.class).stream()
                .filter(event -> event.voucher().equals(id))
                .toList()
                .getLast()
                .contentHash();
    }

    /** Minh posts it. */
    List<Object> post(VoucherId id) {
        return send(posting(id));
    }

    static PostVoucher posting(VoucherId id) {
        return new PostVoucher(UNIT, id, MINH, TODAY);
    }

    /** Put forward, approved and posted. */
    VoucherId posted(VoucherContent content) {
        VoucherId id = submit(content);
        approve(id);
        post(id);
        return id;
    }

    void requestAid(int number, FundCode fund, Vnd amount) {
        requestAid(number, fund, CareReason.HARDSHIP, amount);
    }

    void requestAid(int number, FundCode fund, CareReason reason, Vnd amount) {
        send(new RequestAid(
                UNIT,
                Some.aCase(number),
                fund,
                reason,
                amount,
                1,
                null,
                null,
                null,
                null,
                BookFacts.MARCH_5,
                SON,
                false,
                TODAY));
    }

    void callCampaign() {
        send(new CallCampaign(
                UNIT,
                CAMPAIGN,
                FOR_THE_POOR,
                "Vì người nghèo 2024",
                "Ủy ban Mặt trận Tổ quốc tỉnh",
                "1198/QĐ-MTTW",
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 3, 31),
                SON,
                TODAY));
    }

    void planContest(Vnd budget) {
        send(new PlanActivity(
                UNIT, CONTEST, ORDINARY, "Hội thi 8/3", "12/KH-CĐCS", budget, BookFacts.MARCH_5, SON, TODAY));
    }

    void requestLoan(Vnd amount) {
        send(new RequestLoan(UNIT, LOAN, MUTUAL_AID, Some.person(77), amount, BookFacts.MARCH_5, SON, false, TODAY));
    }

    VoucherPosted posting(int fromLast) {
        List<VoucherPosted> all = acting.facts(VoucherPosted.class);
        return all.get(all.size() - 1 - fromLast);
    }

    private void fund(FundCode code, FundKind kind, @Nullable String owner) {
        send(new OpenFund(UNIT, code, "Quỹ " + code, kind, owner, null, OPENED, LAN, TODAY));
    }

    private PostedVouchers posted() {
        return (unit, voucher) -> acting().facts(VoucherPosted.class).stream()
                .filter(event -> event.unit().equals(unit) && event.voucher().equals(voucher))
                .findFirst();
    }
}
