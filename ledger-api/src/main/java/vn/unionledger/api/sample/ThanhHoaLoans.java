package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.List;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.voucher.VoucherCommand.SubmitLoanRepayment;

/**
 * The mutual-aid fund of the office: members' money, and three loans out of it. One is paid back, one stopped after four
 * instalments, one was given more time. All of it is invented (số liệu mẫu); the report knows no such fund.
 */
final class ThanhHoaLoans {
    static final FundCode MUTUAL_AID = new FundCode("tuong-ho");

    private static final LocalDate OPENS = LocalDate.of(2024, 1, 16);
    private static final LocalDate PAID_IN = LocalDate.of(2024, 1, 18);
    private static final Vnd DEPOSIT = Vnd.of(3_000_000);
    private static final int DEPOSITORS = 12;
    private static final int RETIRED = 9;

    private final Desk desk;
    private final List<PersonId> members;

    private ThanhHoaLoans(Desk desk, List<PersonId> members) {
        this.desk = desk;
        this.members = members;
    }

    static void write(Desk desk, List<PersonId> members) {
        ThanhHoaLoans loans = new ThanhHoaLoans(desk, members);
        desk.opensFund(OPENS, MUTUAL_AID, "Quỹ Tương hỗ công đoàn", FundKind.REVOLVING, OPENS);
        loans.deposits();
        loans.repaid();
        loans.stopped();
        loans.givenTime();
    }

    /** Twelve members pay in; one of them retires in the autumn and gets it back. */
    private void deposits() {
        for (int number = 0; number < DEPOSITORS; number++) {
            desk.postsTogether(
                    PAID_IN,
                    "gop-von/%02d".formatted(number + 1),
                    Till.bank(MUTUAL_AID, PAID_IN).forSample().deposit(members.get(number), DEPOSIT));
        }
        LocalDate left = LocalDate.of(2024, 10, 3);
        desk.posts(
                left,
                "gop-von/tra-lai",
                Till.bank(MUTUAL_AID, left).forSample().depositReturned(members.get(RETIRED), DEPOSIT));
    }

    private void repaid() {
        Lent loan = lends(
                1,
                3,
                6_000_000,
                LocalDate.of(2024, 3, 7),
                new LoanConditions(
                        LoanPurpose.LIVELIHOOD,
                        new RepaymentPlan(3, 2, LocalDate.of(2024, 5, 27), 0),
                        List.of(members.get(7)),
                        null));
        for (int time = 1; time <= 3; time++) {
            repays(loan, time, LocalDate.of(2024, 3 + 2 * time, 24), 2_000_000);
        }
    }

    private void stopped() {
        Lent loan = lends(
                2,
                11,
                12_000_000,
                LocalDate.of(2024, 4, 11),
                new LoanConditions(
                        LoanPurpose.HOUSING,
                        new RepaymentPlan(12, 1, LocalDate.of(2024, 6, 25), 0),
                        List.of(),
                        ThanhHoa2024.groupOf(11)));
        for (int time = 1; time <= 4; time++) {
            repays(loan, time, LocalDate.of(2024, 5 + time, 24), 1_000_000);
        }
    }

    private void givenTime() {
        Lent loan = lends(
                3,
                26,
                10_000_000,
                LocalDate.of(2024, 5, 9),
                new LoanConditions(
                        LoanPurpose.STUDY,
                        new RepaymentPlan(10, 1, LocalDate.of(2024, 7, 25), 360),
                        List.of(members.get(14), members.get(18)),
                        null));
        for (int time = 1; time <= 2; time++) {
            repays(loan, time, LocalDate.of(2024, 6 + time, 24), 1_030_000);
        }
        SampleOfficer chair = desk.staff().chair();
        LocalDate decided = LocalDate.of(2024, 11, 14);
        desk.act(
                decided,
                Hour.APPROVE,
                chair,
                loan.matter(),
                "co-cau",
                (pen, today) -> new Reschedule(
                        desk.unit(),
                        loan.id(),
                        new RepaymentPlan(16, 3, LocalDate.of(2025, 3, 25), 360),
                        "Nghị quyết BCH ngày 14/11/2024 (văn bản mẫu)",
                        decided,
                        chair.person(),
                        today));
    }

    private Lent lends(int number, int borrower, long dong, LocalDate on, LoanConditions conditions) {
        String matter = "vay-von/%02d".formatted(number);
        LoanId loan = SampleIds.loan(desk.unit() + "/" + matter);
        PersonId person = members.get(borrower);
        SampleOfficer proposer = desk.staff().proposer(0);
        desk.act(
                on,
                Hour.PROPOSE,
                proposer,
                matter,
                "de-nghi",
                (pen, today) -> new RequestLoan(
                        desk.unit(),
                        loan,
                        MUTUAL_AID,
                        person,
                        Vnd.of(dong),
                        conditions,
                        on,
                        proposer.person(),
                        true,
                        today));
        desk.posts(on, matter, Till.bank(MUTUAL_AID, on).forSample().loan(loan, person, Vnd.of(dong)));
        return new Lent(loan, matter, person);
    }

    private void repays(Lent loan, int time, LocalDate day, long dong) {
        LocalDate on = WorkingDays.from(day);
        String matter = loan.matter() + "/thu-" + time;
        VoucherId voucher = SampleIds.voucher(desk.unit() + "/" + matter);
        SampleOfficer accountant = desk.staff().accountant();
        desk.puts(
                on,
                matter,
                voucher,
                (pen, today) -> new SubmitLoanRepayment(
                        desk.unit(),
                        voucher,
                        loan.id(),
                        Till.BANK,
                        Vnd.of(dong),
                        new Paper(on, on, loan.borrower(), null, true),
                        accountant.person(),
                        today));
    }

    private record Lent(LoanId id, String matter, PersonId borrower) {}
}
