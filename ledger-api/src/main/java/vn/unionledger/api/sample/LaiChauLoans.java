package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.LaiChau.MUTUAL_AID;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.money.Vnd;

/**
 * The mutual-aid fund of Lai Châu: 338 loans to as many people, together 4.067.150.000, decided in monthly sessions from March 2021
 * to August 2023. The report gives number and sum; capital, people, days and amounts are invented (số liệu mẫu), and so is that
 * one fund of the province lends what many small ones lent.
 */
final class LaiChauLoans {
    private static final YearMonth FIRST = YearMonth.of(2021, 3);
    private static final int SESSIONS = 30;
    private static final int FIRST_NAME = 4_000;

    private final Desk desk;
    private final List<Long> amounts = amounts();

    private LaiChauLoans(Desk desk) {
        this.desk = desk;
    }

    static void write(Desk desk) {
        LaiChauLoans loans = new LaiChauLoans(desk);
        loans.capital(LocalDate.of(2021, 2, 22), 1_600_000_000);
        loans.capital(LocalDate.of(2022, 1, 17), 1_500_000_000);
        loans.capital(LocalDate.of(2023, 1, 9), 1_000_000_000);
        List<PersonId> borrowers = loans.borrowers();
        desk.registers(LocalDate.of(2021, 2, 22), "danh-sach-vay-von", borrowers, FIRST_NAME);
        int from = 0;
        for (int session = 0; session < SESSIONS; session++) {
            int until = (session + 1) * loans.amounts.size() / SESSIONS;
            loans.session(FIRST.plusMonths(session), from, borrowers.subList(from, until));
            from = until;
        }
    }

    private void capital(LocalDate on, long dong) {
        desk.posts(
                on,
                "von-tuong-ho/" + on.getYear(),
                Till.bank(MUTUAL_AID, on)
                        .forSample()
                        .capital(Vnd.of(dong), "Vốn góp Quỹ Tương hỗ công đoàn (số liệu mẫu)"));
    }

    /** One session: all requests are read at once, all vouchers approved at once; the bank pays one after the other. */
    private void session(YearMonth month, int before, List<PersonId> borrowers) {
        LocalDate on = WorkingDays.nth(month, 8);
        for (int number = 0; number < borrowers.size(); number++) {
            int loanNumber = before + number + 1;
            PersonId borrower = borrowers.get(number);
            Vnd amount = Vnd.of(amounts.get(loanNumber - 1));
            String matter = "vay-von/%03d".formatted(loanNumber);
            LoanId loan = SampleIds.loan(desk.unit() + "/" + matter);
            SampleOfficer proposer = desk.staff().proposer(0);
            desk.together(
                    on,
                    Hour.PROPOSE,
                    proposer,
                    matter,
                    "de-nghi",
                    (pen, today) -> new RequestLoan(
                            desk.unit(), loan, MUTUAL_AID, borrower, amount, on, proposer.person(), true, today));
            desk.postsTogether(on, matter, Till.bank(MUTUAL_AID, on).forSample().loan(loan, borrower, amount));
        }
    }

    private List<PersonId> borrowers() {
        List<PersonId> people = new ArrayList<>();
        for (int number = 1; number <= amounts.size(); number++) {
            people.add(SampleIds.person(desk.unit() + "/vay-von/" + number));
        }
        return people;
    }

    private static List<Long> amounts() {
        List<Long> all = new ArrayList<>();
        all.addAll(Collections.nCopies(40, 20_000_000L));
        all.addAll(Collections.nCopies(80, 15_000_000L));
        all.addAll(Collections.nCopies(60, 12_000_000L));
        all.addAll(Collections.nCopies(100, 10_000_000L));
        all.addAll(Collections.nCopies(57, 6_000_000L));
        all.add(5_150_000L);
        Collections.shuffle(all, new Random(338));
        return all;
    }
}
