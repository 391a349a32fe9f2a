package vn.unionledger.core.voucher;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.member.ExemptReason;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberCommand.ExemptMember;
import vn.unionledger.core.member.MemberCommand.SetPay;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberEvent.Pay;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.core.transfer.TransferEvent.TransferSent;
import vn.unionledger.core.voucher.VoucherCommand.DuesPayment;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRefund;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRoll;
import vn.unionledger.core.voucher.VoucherCommand.SubmitEmployerReceipt;
import vn.unionledger.core.voucher.VoucherCommand.SubmitLoanRepayment;
import vn.unionledger.core.voucher.VoucherCommand.SubmitReversal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitShare;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;

/**
 * A province and two unions below it through a year in which anything is asked for, in any order and by chance, of the acts that
 * people's requests go to: dues, contribution, shares, transfers, refunds, campaigns, the levy, the mutual-aid fund, months
 * closed and vouchers taken back. What an act makes follow is its own doing; nothing of it is made up here.
 */
final class UnionsAtWork {
    static final FundCode POOR = new FundCode("vi-nguoi-ngheo");
    static final FundCode DISASTER = new FundCode("phong-chong-thien-tai");
    static final FundCode AID = new FundCode("tuong-tro");
    static final List<UnitId> BELOW = List.of(LevelsOffice.FACTORY, LevelsOffice.BUREAU);
    private static final int PEOPLE = 8;
    private static final int LOANS = 2;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);
    private static final YearMonth LAST_YEAR = YearMonth.of(2025, 12);
    private static final FundCode FUND = LevelsOffice.FUND;
    private static final Place BANK = LevelsOffice.AGRIBANK;

    private final LevelsOffice office = new LevelsOffice();
    private final PersonId clerk = office.accountant();
    private final Random random;
    private final List<List<Object>> appends = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** The first month of a unit that is not closed. */
    private final Map<UnitId, YearMonth> open = new HashMap<>();

    private LocalDate day = FIRST;
    private int made = 10_000;
    private int asked;
    private int refused;

    private record Waiting(UnitId unit, VoucherId voucher) {}

    UnionsAtWork(long seed) {
        random = new Random(seed);
        office.on(day);
        office.enrol(LevelsOffice.FACTORY);
        for (UnitId unit : List.of(LevelsOffice.PROVINCE, LevelsOffice.FACTORY, LevelsOffice.BUREAU)) {
            for (YearMonth month = LevelsOffice.FIRST_MONTH; month.isBefore(LAST_YEAR); month = month.plusMonths(1)) {
                office.send(new CloseMonth(unit, month, clerk, day));
            }
        }
        for (UnitId unit : BELOW) {
            open(unit, POOR, FundKind.PASS_THROUGH, "Ủy ban Mặt trận Tổ quốc tỉnh");
            open(unit, DISASTER, FundKind.PASS_THROUGH, "Quỹ phòng, chống thiên tai tỉnh");
            open(unit, AID, FundKind.REVOLVING, null);
            call(unit, poor(unit), POOR, CampaignKind.VOLUNTARY);
            call(unit, levy(unit), DISASTER, CampaignKind.LEVY);
            admit(unit);
        }
        appends.add(office.facts(Object.class));
    }

    private void open(UnitId unit, FundCode fund, FundKind kind, @Nullable String owner) {
        office.send(new OpenFund(unit, fund, "Quỹ " + fund, kind, owner, null, FIRST, clerk, day));
    }

    private void call(UnitId unit, CampaignId campaign, FundCode fund, CampaignKind kind) {
        Terms.Asked terms = new Terms.Asked(kind, "93/2021/NĐ-CP", null, null, new Terms.DutyDays(15, 20, 30));
        office.send(new CallCampaign(
                unit, campaign, fund, "Quỹ " + fund, "Chủ quỹ", "01/KH", FIRST, FIRST.plusDays(89), terms, clerk, day));
    }

    private void admit(UnitId unit) {
        List<Registered> people = new ArrayList<>();
        List<Admission> admissions = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            PersonId person = person(unit, i);
            people.add(new Registered(person, new Sealed<>(Subject.of(person), "k1", RegisterPeople.NAME, "c2VhbGVk")));
            admissions.add(new Admission(person, null, PayerGroup.NON_STATE, pay()));
        }
        RollId roll = Some.roll(1 + BELOW.indexOf(unit));
        office.send(new RegisterPeople(unit, roll, people));
        office.send(new AdmitMembers(unit, FIRST, admissions, roll, null, clerk, day));
    }

    /** What happened, act by act; before the first all that had to be there. */
    List<List<Object>> appends() {
        return List.copyOf(appends);
    }

    /** Folds every aggregate again. @return how many there were; each is what it became */
    int requireReplayed() {
        return office.requireReplayed();
    }

    int asked() {
        return asked;
    }

    int refused() {
        return refused;
    }

    /** Something somebody asks for. */
    void step() {
        if (random.nextInt(3) == 0 && day.isBefore(LAST)) {
            day = day.plusDays(1 + random.nextInt(6));
            office.on(day);
        }
        UnitId unit = BELOW.get(random.nextInt(BELOW.size()));
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> dues(unit);
            case 3 -> contribution();
            case 4 -> share(random.nextInt(3) == 0 ? LevelsOffice.PROVINCE : unit);
            case 5, 6 -> transfer(unit);
            case 7 -> refund();
            case 8 -> campaign(unit);
            case 9 -> levy();
            case 10, 11, 12 -> aid(unit);
            default -> other(random.nextInt(3) == 0 ? LevelsOffice.PROVINCE : unit);
        }
    }

    private void dues(UnitId unit) {
        switch (random.nextInt(12)) {
            case 0, 10 -> ask(new SetPay(unit, month(), List.of(new Pay(anyone(unit), pay())), clerk, day));
            case 1 ->
                ask(new ExemptMember(
                        unit, anyone(unit), day, day.plusDays(40), ExemptReason.NO_WORK, null, clerk, day));
            case 2, 3 -> ask(new AssessMonth(unit, month(), null, clerk, day));
            case 4, 11 -> ask(new ReassessMonth(unit, month(), null, clerk, day));
            case 5 ->
                put(unit, v -> new SubmitDuesRefund(unit, v, FUND, BANK, month(), payments(unit), paper(), clerk, day));
            default ->
                put(unit, v -> new SubmitDuesRoll(unit, v, FUND, BANK, month(), payments(unit), paper(), clerk, day));
        }
    }

    private List<DuesPayment> payments(UnitId unit) {
        List<DuesPayment> payments = new ArrayList<>();
        int from = random.nextInt(PEOPLE);
        for (int i = 0; i <= random.nextInt(PEOPLE); i++) {
            payments.add(new DuesPayment(person(unit, (from + i) % PEOPLE), Vnd.of(1 + random.nextInt(300_000))));
        }
        return payments;
    }

    private void contribution() {
        if (random.nextInt(3) == 0) {
            ask(new DeclarePayroll(
                    LevelsOffice.PROVINCE, LevelsOffice.SHOES, month(), amount(90), null, null, clerk, false, day));
        } else {
            put(
                    LevelsOffice.PROVINCE,
                    v -> new SubmitEmployerReceipt(
                            LevelsOffice.PROVINCE, v, LevelsOffice.SHOES, FUND, BANK, amount(9), paper(), clerk, day));
        }
    }

    private void share(UnitId unit) {
        IncomeKind income = random.nextBoolean() ? IncomeKind.DUES_STANDARD : IncomeKind.EMPLOYER_CONTRIBUTION;
        put(unit, v -> new SubmitShare(unit, v, FUND, income, month(), paper(), clerk, day));
    }

    private void transfer(UnitId unit) {
        UnitId province = LevelsOffice.PROVINCE;
        List<TransferSent> sent = office.facts(TransferSent.class);
        switch (random.nextInt(4)) {
            case 0 -> content(unit, sent(Some.transfer(++made), province, TransferKind.REMITTANCE, amount(2)));
            case 1 ->
                content(province, sent(Some.transfer(++made), LevelsOffice.FACTORY, TransferKind.PASS_DOWN, amount(2)));
            case 2 -> content(province, received(Some.transfer(++made), unit, TransferKind.REMITTANCE, amount(1)));
            default -> {
                List<TransferReceived> there = office.facts(TransferReceived.class);
                sent.stream()
                        .filter(one -> there.stream()
                                .noneMatch(other -> other.transfer().equals(one.transfer())))
                        .findFirst()
                        .ifPresent(one ->
                                content(one.to(), received(one.transfer(), one.unit(), one.kind(), one.amount())));
            }
        }
    }

    private VoucherContent sent(TransferId transfer, UnitId to, TransferKind kind, Vnd amount) {
        return Postings.sent(paper(), FUND, BANK, transfer, to, kind, amount);
    }

    private VoucherContent received(TransferId transfer, UnitId from, TransferKind kind, Vnd amount) {
        Purpose.Received purpose = new Purpose.Received(transfer, from, kind, null);
        ShareRow row = random.nextBoolean() ? ShareRow.CONTRIBUTION : ShareRow.ALLOCATION;
        return Postings.received(paper(), FUND, BANK, purpose, row, amount);
    }

    private void refund() {
        UnitId unit = LevelsOffice.BUREAU;
        List<VoucherPosted> taken = office.facts(VoucherPosted.class).stream()
                .filter(one -> one.content().purpose() instanceof Purpose.ToRefund)
                .toList();
        if (taken.isEmpty() || random.nextBoolean()) {
            content(unit, Postings.toRefund(paper(), FUND, BANK, IncomeKind.DUES_STANDARD, amount(1)));
        } else {
            VoucherPosted one = taken.get(random.nextInt(taken.size()));
            Vnd back = random.nextBoolean() ? one.content().total() : amount(1);
            content(unit, Postings.refunded(paper(), FUND, BANK, one.voucher(), back));
        }
    }

    private void campaign(UnitId unit) {
        CampaignId campaign = poor(unit);
        List<VoucherPosted> late = office.facts(VoucherPosted.class).stream()
                .filter(one -> one.unit().equals(unit) && one.content().purpose() instanceof Purpose.LateDonation)
                .toList();
        switch (random.nextInt(5)) {
            case 0 ->
                content(unit, Postings.donations(paper(), POOR, FundKind.PASS_THROUGH, BANK, campaign, gifts(unit)));
            case 1 ->
                content(
                        unit,
                        Postings.donation(paper(), POOR, FundKind.PASS_THROUGH, BANK, campaign, Part.whole(amount(1))));
            case 2 -> content(unit, Postings.handOver(paper(), POOR, BANK, campaign, null, amount(1)));
            case 3 -> content(unit, Postings.lateDonation(paper(), POOR, BANK, campaign, amount(1)));
            default -> {
                if (!late.isEmpty()) {
                    VoucherPosted one = late.get(random.nextInt(late.size()));
                    Vnd back = random.nextBoolean() ? one.content().total() : amount(1);
                    content(unit, Postings.lateReturned(paper(), POOR, BANK, campaign, one.voucher(), back));
                }
            }
        }
    }

    /** Only one of the two unions keeps it. */
    private void levy() {
        UnitId unit = LevelsOffice.BUREAU;
        CampaignId campaign = levy(unit);
        switch (random.nextInt(3)) {
            case 0 ->
                ask(new AssessLevy(
                        unit,
                        day.getYear(),
                        campaign,
                        LevyGroup.STATE_PAID,
                        null,
                        22,
                        List.of(anyone(unit)),
                        List.of(),
                        day,
                        clerk,
                        day));
            case 1 -> {
                CollectionLine line = new CollectionLine(anyone(unit), null, Vnd.of(1 + random.nextInt(60_000)));
                content(
                        unit,
                        Postings.levy(
                                paper(), DISASTER, BANK, campaign, day.getYear(), new CollectionList(List.of(line))));
            }
            default -> content(unit, Postings.handOver(paper(), DISASTER, BANK, campaign, "BN-1", Vnd.of(1_000)));
        }
    }

    private CollectionList gifts(UnitId unit) {
        List<CollectionLine> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            lines.add(new CollectionLine(random.nextBoolean() ? null : person(unit, i), null, amount(1)));
        }
        return new CollectionList(lines);
    }

    private void aid(UnitId unit) {
        LoanId loan = Some.loan(BELOW.indexOf(unit) * LOANS + 1 + random.nextInt(LOANS));
        switch (random.nextInt(8)) {
            case 0, 1 -> content(unit, Postings.memberCapital(paper(), AID, BANK, anyone(unit), amount(6)));
            case 2 -> content(unit, Postings.fundCapital(paper(), AID, BANK, amount(6)));
            case 3 -> content(unit, Postings.capitalReturned(paper(), AID, BANK, anyone(unit), amount(3)));
            case 4 -> {
                RepaymentPlan plan = new RepaymentPlan(1 + random.nextInt(6), 1, day.plusDays(30), 600);
                LoanConditions conditions = new LoanConditions(LoanPurpose.LIVELIHOOD, plan, List.of(), null);
                ask(new RequestLoan(
                        unit, loan, AID, anyone(unit), Vnd.of(3_000_000), conditions, day, clerk, false, day));
                ask(new ApproveLoan(unit, loan, day, Some.person(1), day));
            }
            case 5 -> content(unit, Postings.loan(paper(), AID, BANK, loan, Vnd.of(3_000_000)));
            default -> put(unit, v -> new SubmitLoanRepayment(unit, v, loan, BANK, amount(1), paper(), clerk, day));
        }
    }

    private void other(UnitId unit) {
        switch (random.nextInt(6)) {
            case 0 -> {
                YearMonth next = open.getOrDefault(unit, LAST_YEAR);
                if (next.isBefore(YearMonth.from(day)) && ask(new CloseMonth(unit, next, clerk, day))) {
                    open.put(unit, next.plusMonths(1));
                }
            }
            case 1 -> content(unit, Postings.expense(paper(), FUND, BANK, "31", null, amount(1)));
            case 2 -> {
                if (!waiting.isEmpty()) {
                    finish(waiting.remove(random.nextInt(waiting.size())));
                }
            }
            default -> {
                List<VoucherPosted> all = office.facts(VoucherPosted.class);
                VoucherPosted wrong = all.get(random.nextInt(all.size()));
                UnitId of = wrong.unit();
                Sealed<Sealed.Text> why = new Sealed<>(Subject.of(of), "k1", Paper.NOTE, "c2VhbGVk");
                put(of, v -> new SubmitReversal(of, v, wrong.voucher(), day, day, why, clerk, day));
            }
        }
    }

    private void content(UnitId unit, VoucherContent content) {
        put(unit, v -> new SubmitVoucher(unit, v, content, clerk, day));
    }

    /** Mostly goes through at once; now and then it lies until something else has happened. */
    private void put(UnitId unit, Function<VoucherId, Object> command) {
        VoucherId voucher = Some.voucher(++made);
        if (!ask(command.apply(voucher))) {
            return;
        }
        if (random.nextInt(6) == 0) {
            waiting.add(new Waiting(unit, voucher));
        } else {
            finish(new Waiting(unit, voucher));
        }
    }

    private void finish(Waiting one) {
        if (ask(office.approval(one.unit(), one.voucher()))) {
            ask(office.posting(one.unit(), one.voucher()));
        }
    }

    private boolean ask(Object command) {
        asked++;
        List<Object> happened = office.ask(command);
        if (happened.isEmpty()) {
            refused++;
            return false;
        }
        appends.add(happened);
        return true;
    }

    private Paper paper() {
        return Paper.of(day);
    }

    private YearMonth month() {
        return YearMonth.from(day).minusMonths(random.nextInt(3));
    }

    private Vnd amount(int millions) {
        return Vnd.of(1 + random.nextInt(millions * 1_000_000));
    }

    private Vnd pay() {
        return Vnd.of(5_000_000 + random.nextInt(20_000_000));
    }

    private PersonId anyone(UnitId unit) {
        return person(unit, random.nextInt(PEOPLE));
    }

    private static PersonId person(UnitId unit, int number) {
        return Some.person(100 + BELOW.indexOf(unit) * 50 + number);
    }

    private static CampaignId poor(UnitId unit) {
        return Some.campaign(1 + BELOW.indexOf(unit));
    }

    private static CampaignId levy(UnitId unit) {
        return Some.campaign(11 + BELOW.indexOf(unit));
    }
}
