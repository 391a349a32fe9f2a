package vn.unionledger.core.voucher;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Acting;
import vn.unionledger.core.book.BookAct;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignAct;
import vn.unionledger.core.campaign.CampaignAggregate;
import vn.unionledger.core.contribution.ContributionAct;
import vn.unionledger.core.contribution.ContributionCommand.EnrolEmployer;
import vn.unionledger.core.contribution.EmployerAggregate;
import vn.unionledger.core.contribution.HeldShareAggregate;
import vn.unionledger.core.contribution.PayCycle;
import vn.unionledger.core.deposit.DepositAggregate;
import vn.unionledger.core.dues.DuesAct;
import vn.unionledger.core.dues.DuesAggregate;
import vn.unionledger.core.fund.FundAct;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyAct;
import vn.unionledger.core.levy.LevyAggregate;
import vn.unionledger.core.loan.LoanAct;
import vn.unionledger.core.loan.LoanAggregate;
import vn.unionledger.core.member.MemberAct;
import vn.unionledger.core.member.MembersAggregate;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.UnitAct;
import vn.unionledger.core.organisation.UnitAggregate;
import vn.unionledger.core.organisation.UnitCommand.FirstOfficer;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyAct;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.privacy.PersonAct;
import vn.unionledger.core.privacy.PersonAggregate;
import vn.unionledger.core.privacy.RollAggregate;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refund.RefundAggregate;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.remittance.RemittanceAct;
import vn.unionledger.core.remittance.RemittanceAggregate;
import vn.unionledger.core.transfer.TransferAggregate;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitEmployerReceipt;
import vn.unionledger.core.voucher.VoucherCommand.SubmitReversal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitShare;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.rules.ShippedRules;

/** A province, a factory's union and a bureau's below it, each with officers, a fund and an open book; and all shipped rules. */
final class LevelsOffice {
    static final UnitId PROVINCE = new UnitId("ldld-vinh-long");
    static final UnitId FACTORY = new UnitId("cdcs-giay-my-phong");
    static final UnitId BUREAU = new UnitId("stnmt-tra-vinh");
    static final FundCode FUND = new FundCode("kinh-phi");
    static final Place AGRIBANK = Place.bank("agribank");
    static final EmployerCode SHOES = new EmployerCode("giay-my-phong");
    static final YearMonth FIRST_MONTH = YearMonth.of(2023, 1);
    private static final LocalDate OPENED = FIRST_MONTH.atDay(1);
    private static final PersonId CHAIR = Some.person(1);
    private static final PersonId ACCOUNTANT = Some.person(2);

    private final Acting acting = new Acting(
            List.of(
                    UnitAggregate.class,
                    FundAggregate.class,
                    VoucherAggregate.class,
                    UnitBookAggregate.class,
                    PolicyAggregate.class,
                    EmployerAggregate.class,
                    HeldShareAggregate.class,
                    RefundAggregate.class,
                    RemittanceAggregate.class,
                    TransferAggregate.class,
                    RollAggregate.class,
                    PersonAggregate.class,
                    MembersAggregate.class,
                    DuesAggregate.class,
                    CampaignAggregate.class,
                    LevyAggregate.class,
                    LoanAggregate.class,
                    DepositAggregate.class),
            repositories -> List.of(
                    new UnitAct(repositories),
                    new FundAct(repositories),
                    new BookAct(repositories),
                    new CloseMonthAct(repositories),
                    new PolicyAct(repositories),
                    new ContributionAct(repositories),
                    new RemittanceAct(repositories),
                    new PersonAct(repositories),
                    new MemberAct(repositories),
                    new DuesAct(repositories),
                    new CampaignAct(repositories),
                    new LevyAct(repositories),
                    new LoanAct(repositories),
                    new OpenBookAct(repositories),
                    new SubmitVoucherAct(repositories, posted()),
                    new ApproveVoucherAct(repositories),
                    new PostVoucherAct(repositories, posted())));
    private LocalDate today = LocalDate.of(2026, 11, 20);
    private int vouchers = 100;

    LevelsOffice() {
        for (Policy policy : ShippedRules.all()) {
            send(new RecordPolicy(policy, null, null, today));
        }
        found(PROVINCE, UnitLevel.PROVINCE, FundingClass.UNION_BODY, null);
        found(FACTORY, UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, PROVINCE);
        found(BUREAU, UnitLevel.GRASSROOTS, FundingClass.BUDGET_FULL, PROVINCE);
    }

    private void found(UnitId unit, UnitLevel level, FundingClass funding, @Nullable UnitId parent) {
        List<FirstOfficer> officers = List.of(first(CHAIR, Office.CHAIR), first(ACCOUNTANT, Office.ACCOUNTANT));
        send(new FoundUnit(unit, "Công đoàn " + unit, level, funding, parent, OPENED, null, officers, null, today));
        send(new OpenFund(unit, FUND, "Tài chính công đoàn", FundKind.ORDINARY, null, null, OPENED, CHAIR, today));
        OpeningVoucher opening = new OpeningVoucher(
                Some.voucher(++vouchers),
                Postings.opening(
                        Paper.of(OPENED), List.of(Held.in(AGRIBANK, FUND, FundKind.ORDINARY, Vnd.of(20_000_000)))));
        send(new OpenBook(
                unit,
                OPENED,
                List.of(new NewPlace(AGRIBANK.code(), AGRIBANK.kind(), "Agribank")),
                List.of(opening),
                ACCOUNTANT,
                today));
    }

    private static FirstOfficer first(PersonId person, Office office) {
        return new FirstOfficer(person, office, OPENED, null, "NQ 01/NQ-BCH");
    }

    /** From now on it is that day. */
    void on(LocalDate day) {
        today = day;
    }

    LocalDate today() {
        return today;
    }

    PersonId accountant() {
        return ACCOUNTANT;
    }

    List<Object> send(Object command) {
        return acting.send(command);
    }

    /** Asks for something that may be refused. @return what followed: nothing if it was refused */
    List<Object> ask(Object command) {
        return acting.ask(command);
    }

    ApproveVoucher approval(UnitId unit, VoucherId voucher) {
        return new ApproveVoucher(unit, voucher, hash(voucher), CHAIR, today);
    }

    PostVoucher posting(UnitId unit, VoucherId voucher) {
        return new PostVoucher(unit, voucher, ACCOUNTANT, today);
    }

    /** @see Acting#requireReplayed */
    int requireReplayed() {
        return acting.requireReplayed();
    }

    <F> List<F> facts(Class<F> kind) {
        return acting.facts(kind);
    }

    <F> F last(Class<F> kind) {
        return acting.last(kind).orElseThrow();
    }

    /** The province collects from the factory for its union. */
    void enrol(UnitId grassroots) {
        enrol(grassroots, SHOES);
    }

    void enrol(UnitId grassroots, EmployerCode employer) {
        send(new EnrolEmployer(
                PROVINCE,
                employer,
                "Công ty Giày Mỹ Phong",
                null,
                PayCycle.MONTHLY,
                grassroots,
                YearMonth.of(2025, 9),
                "433/TLĐ-CTCĐ",
                ACCOUNTANT,
                today));
    }

    Refusal refusalOf(Object command) {
        return acting.refusal(command);
    }

    VoucherId submitReceipt(EmployerCode employer, Vnd amount) {
        VoucherId voucher = Some.voucher(++vouchers);
        send(new SubmitEmployerReceipt(
                PROVINCE, voucher, employer, FUND, AGRIBANK, amount, Paper.of(today), ACCOUNTANT, today));
        return voucher;
    }

    VoucherId submitShare(UnitId unit, IncomeKind income, YearMonth month) {
        VoucherId voucher = Some.voucher(++vouchers);
        send(share(unit, voucher, income, month));
        return voucher;
    }

    Refusal refusalOfShare(UnitId unit, IncomeKind income, YearMonth month) {
        return acting.refusal(share(unit, Some.voucher(++vouchers), income, month));
    }

    private SubmitShare share(UnitId unit, VoucherId voucher, IncomeKind income, YearMonth month) {
        return new SubmitShare(unit, voucher, FUND, income, month, Paper.of(today), ACCOUNTANT, today);
    }

    void approveAndPost(UnitId unit, VoucherId voucher) {
        send(approval(unit, voucher));
        send(posting(unit, voucher));
    }

    VoucherId posted(UnitId unit, VoucherContent content) {
        VoucherId voucher = Some.voucher(++vouchers);
        send(new SubmitVoucher(unit, voucher, content, ACCOUNTANT, today));
        approveAndPost(unit, voucher);
        return voucher;
    }

    /** Put forward to be taken back, approved and posted. */
    void reversed(UnitId unit, VoucherId of) {
        VoucherId voucher = Some.voucher(++vouchers);
        Sealed<Sealed.Text> why = new Sealed<>(Subject.of(unit), "k1", Paper.NOTE, "c2VhbGVk");
        send(new SubmitReversal(unit, voucher, of, today, today, why, ACCOUNTANT, today));
        approveAndPost(unit, voucher);
    }

    /** What is said when a voucher that was put forward is approved and is to be posted. */
    Refusal refusalOfPosting(UnitId unit, VoucherId voucher) {
        send(approval(unit, voucher));
        return acting.refusal(posting(unit, voucher));
    }

    /** What is said at the first step that is refused: putting it forward, or posting it. */
    Refusal refusal(UnitId unit, VoucherContent content) {
        VoucherId voucher = Some.voucher(++vouchers);
        SubmitVoucher submit = new SubmitVoucher(unit, voucher, content, ACCOUNTANT, today);
        try {
            send(submit);
        } catch (AssertionError _) {
            return acting.refusal(submit);
        }
        send(approval(unit, voucher));
        return acting.refusal(posting(unit, voucher));
    }

    private String hash(VoucherId voucher) {
        return facts(VoucherSubmitted.class).stream()
                .filter(event -> event.voucher().equals(voucher))
                .toList()
                .getLast()
                .contentHash();
    }

    private PostedVouchers posted() {
        return (unit, voucher) -> acting().facts(VoucherPosted.class).stream()
                .filter(event -> event.unit().equals(unit) && event.voucher().equals(voucher))
                .findFirst();
    }

    private Acting acting() {
        return acting;
    }
}
