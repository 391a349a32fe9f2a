package vn.unionledger.api.sample;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.money.BasisPoints;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.voucher.VoucherCommand.DuesPayment;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRoll;
import vn.unionledger.core.voucher.VoucherCommand.SubmitShare;

/**
 * The dues of 2024, member by member. The report says that they were collected in full and gives no figure: pays, and with them
 * every amount here, are invented (số liệu mẫu). One member pays two months at once in October, another owes the
 * last two; the share of the last quarter is still to be paid up.
 */
final class ThanhHoaDues {
    private static final BasisPoints RATE = BasisPoints.ofPercent(1);
    private static final BasisPoints UPPER_SHARE = BasisPoints.ofPercent(30);
    private static final int PAYS_AHEAD = 22;
    private static final int OWES = 37;

    private final Desk desk;
    private final FundCode fund;
    private final List<PersonId> members;
    private final Map<Integer, Long> shares = new HashMap<>();
    private long collected;

    private ThanhHoaDues(Desk desk, FundCode fund, List<PersonId> members) {
        this.desk = desk;
        this.fund = fund;
        this.members = members;
    }

    /** The year's dues of these members, registered on that roll, into that fund. */
    static void write(Desk desk, FundCode fund, List<PersonId> members, RollId roll, LocalDate first) {
        ThanhHoaDues dues = new ThanhHoaDues(desk, fund, members);
        dues.admitted(roll, first);
        for (int month = 1; month <= 12; month++) {
            dues.month(YearMonth.of(2024, month));
        }
        for (int quarter = 1; quarter <= 3; quarter++) {
            dues.paidUp(quarter);
        }
    }

    private void admitted(RollId roll, LocalDate first) {
        SampleOfficer accountant = desk.staff().accountant();
        List<Admission> people = new ArrayList<>();
        for (int number = 0; number < members.size(); number++) {
            people.add(new Admission(
                    members.get(number), ThanhHoa2024.groupOf(number), PayerGroup.PUBLIC_SERVICE, Vnd.of(pay(number))));
        }
        desk.act(
                first,
                Hour.PROPOSE,
                accountant,
                "doan-vien/2024",
                "ghi",
                (pen, today) -> new AdmitMembers(desk.unit(), first, people, roll, null, accountant.person(), today));
    }

    private void month(YearMonth month) {
        SampleOfficer accountant = desk.staff().accountant();
        desk.act(
                WorkingDays.from(month.atDay(8)),
                Hour.LAST,
                accountant,
                "doan-phi/" + month,
                "tinh",
                (pen, today) -> new AssessMonth(desk.unit(), month, null, accountant.person(), today));
        List<DuesPayment> payments = payments(month);
        for (DuesPayment payment : payments) {
            collected += payment.amount().dong();
        }
        LocalDate paid = WorkingDays.from(month.atDay(18));
        puts(
                paid,
                "thu-doan-phi/" + month,
                voucher -> new SubmitDuesRoll(
                        desk.unit(),
                        voucher,
                        fund,
                        Till.BANK,
                        month,
                        payments,
                        new Paper(paid, paid, null, null, true),
                        accountant.person(),
                        paid));
        // a month's share is reckoned when the month is over, before its books are closed
        LocalDate shared = WorkingDays.nth(month.plusMonths(1), 2);
        Paper last = new Paper(month.atEndOfMonth(), month.atEndOfMonth(), null, null, true);
        puts(
                shared,
                "phan-nop-cap-tren/" + month,
                voucher -> new SubmitShare(
                        desk.unit(),
                        voucher,
                        fund,
                        IncomeKind.DUES_STANDARD,
                        month,
                        last,
                        accountant.person(),
                        shared));
        shares.put(month.getMonthValue(), UPPER_SHARE.floorOf(Vnd.of(collected)).dong());
    }

    /** What was reckoned of a quarter goes up in the month after it; that of the last quarter is still owed. */
    private void paidUp(int quarter) {
        long before = requireNonNullElse(shares.get(quarter * 3 - 3), 0L);
        long amount = requireNonNullElse(shares.get(quarter * 3), 0L) - before;
        LocalDate on = WorkingDays.nth(YearMonth.of(2024, quarter * 3 + 1), 6);
        desk.posts(
                on,
                "nop-cap-tren/quy-" + quarter,
                Till.bank(fund, on)
                        .forSample()
                        .paidUp(Vnd.of(amount), "Nộp đoàn phí lên cấp trên, quý " + quarter + "/2024"));
    }

    private List<DuesPayment> payments(YearMonth month) {
        List<DuesPayment> payments = new ArrayList<>();
        for (int number = 0; number < members.size(); number++) {
            long times =
                    switch (number) {
                        case PAYS_AHEAD -> month.getMonthValue() == 10 ? 2 : (month.getMonthValue() == 11 ? 0 : 1);
                        case OWES -> month.getMonthValue() < 11 ? 1 : 0;
                        default -> 1;
                    };
            if (times > 0) {
                Vnd due = RATE.floorOf(Vnd.of(pay(number)));
                payments.add(new DuesPayment(members.get(number), Vnd.of(due.dong() * times)));
            }
        }
        return payments;
    }

    /** From 5.950.000 to 15.300.000 đồng a month, in hundreds, so that one per cent is whole. */
    private static long pay(int number) {
        return 5_950_000 + number * 7_919L % 94 * 100_000;
    }

    /** A voucher whose lines the rules work out: put forward, approved and posted on one day. */
    private void puts(LocalDate on, String matter, Function<VoucherId, Object> command) {
        VoucherId voucher = SampleIds.voucher(desk.unit() + "/" + matter);
        desk.puts(on, matter, voucher, (pen, today) -> command.apply(voucher));
    }
}
