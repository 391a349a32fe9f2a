package vn.unionledger.ops.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.dues.DuesBook;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.member.MemberCommand;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.DuesPayment;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRoll;
import vn.unionledger.projections.arrears.Dues;
import vn.unionledger.projections.arrears.MonthDues;
import vn.unionledger.rules.ShippedRules;

/**
 * The dues of one very large unit: its members admitted with names and pay, and month after month reckoned, collected in rolls of
 * 500 that another person approves, posted and shown: {@code [MEMBERS [MONTHS]]}.
 */
final class DuesYear implements Benchmark {
    private static final int UNIT = 0;
    private static final double BOUND_SECONDS = 3;
    private static final Duration SHOWN_WITHIN = Duration.ofHours(1);
    private static final String BOUND = "1000-row inserts by plain JDBC, one connection";
    private static final String ADMITTED = "members registered and admitted";
    private static final String RECKONED = "months reckoned, lines";
    private static final String COLLECTED = "rolls put forward, approved and posted, lines";
    private static final String SHOWN = "shown: entries of dues";

    @Override
    public String measure(List<String> arguments) throws Exception {
        int members = (int) Benchmark.number(arguments, 0, 20_000);
        int months = (int) Benchmark.number(arguments, 1, 12);
        try (Setting setting = Setting.make("512M");
                Ours ours = new Ours(setting);
                Inserts inserts = new Inserts(setting, "bound")) {
            ShippedRules.record(ours.ledger().door(), Union.DAY, null);
            long database = setting.server().pid();
            Measures measures = new Measures("lines");
            inserts.run(BOUND_SECONDS);
            Unit unit = new Unit(ours, members);
            measures.measure(ADMITTED, database, unit::admit);
            for (int month = 1; month <= months; month++) {
                YearMonth due = YearMonth.of(Union.DAY.getYear(), month);
                measures.measure(BOUND, database, () -> inserts.run(BOUND_SECONDS));
                measures.measure(RECKONED, database, () -> unit.reckon(due));
                measures.measure(COLLECTED, database, () -> unit.collect(due));
            }
            measures.measure(SHOWN, database, () -> unit.show(months));
            return String.format("%s. %,d members, %d months.%n%n", setting.described(), members, months)
                    + measures.markdown(BOUND) + "\n";
        }
    }

    /** The unit with its members, and what they paid. */
    private static final class Unit {
        private final Ours ours;
        private final Union union;
        private final UnitId unit = Union.unit(UNIT);
        private final List<PersonId> members = new ArrayList<>();
        private long collected;

        Unit(Ours ours, int count) {
            this.ours = ours;
            this.union = ours.union();
            for (int number = 0; number < count; number++) {
                members.add(new PersonId(Union.id("member " + number)));
            }
        }

        long admit() {
            for (int from = 0; from < members.size(); from += MemberCommand.MOST) {
                List<PersonId> some = members.subList(from, Math.min(members.size(), from + MemberCommand.MOST));
                RollId roll = new RollId(Union.id("roll " + from));
                List<Registered> named = new ArrayList<>();
                List<Admission> admitted = new ArrayList<>();
                for (PersonId member : some) {
                    int number = from + named.size();
                    named.add(new Registered(
                            member,
                            ours.ledger()
                                    .vault()
                                    .seal(Subject.of(member), RegisterPeople.NAME, "Đoàn viên " + number)));
                    admitted.add(new Admission(member, null, PayerGroup.NON_STATE, Vnd.of(pay(number))));
                }
                union.send(UNIT, "register " + from, new RegisterPeople(unit, roll, named));
                union.send(
                        UNIT,
                        "admit " + from,
                        new AdmitMembers(unit, Union.DAY, admitted, roll, null, Union.accountant(UNIT), Union.DAY));
            }
            return members.size();
        }

        long reckon(YearMonth month) {
            union.send(
                    UNIT,
                    "reckon " + month,
                    new AssessMonth(unit, month, null, Union.accountant(UNIT), month.atEndOfMonth()));
            return members.size();
        }

        long collect(YearMonth month) {
            LocalDate on = month.atEndOfMonth();
            for (int from = 0; from < members.size(); from += DuesBook.MOST) {
                List<DuesPayment> payments = new ArrayList<>();
                for (int number = from; number < Math.min(members.size(), from + DuesBook.MOST); number++) {
                    Vnd paid = Vnd.of(pay(number) / 100);
                    payments.add(new DuesPayment(members.get(number), paid));
                    collected += paid.dong();
                }
                String key = month + " " + from;
                VoucherId voucher = new VoucherId(Union.id("roll of dues " + key));
                String content = Objects.requireNonNull(union.send(
                                UNIT,
                                "put forward " + key,
                                new SubmitDuesRoll(
                                        unit,
                                        voucher,
                                        Union.FUND,
                                        Union.BANK,
                                        month,
                                        payments,
                                        Paper.of(on),
                                        Union.accountant(UNIT),
                                        on))
                        .answer());
                union.sendAsChair(
                        UNIT, "approve " + key, new ApproveVoucher(unit, voucher, content, Union.chair(UNIT), on));
                union.send(UNIT, "post " + key, new PostVoucher(unit, voucher, Union.accountant(UNIT), on));
            }
            return members.size();
        }

        /** Follows the log with all views, and holds what they show to what was paid. */
        long show(int months) throws SQLException {
            Ledger ledger = ours.ledger();
            ledger.follower().start();
            long bound = ledger.reader().bound();
            if (!ledger.follower().awaitPosition(bound, SHOWN_WITHIN)) {
                throw new IllegalStateException("the views do not reach the log");
            }
            Dues dues = new Dues(ledger.viewsDatabase());
            long shown = 0;
            for (int month = 1; month <= months; month++) {
                for (MonthDues due : dues.month(unit, YearMonth.of(Union.DAY.getYear(), month), bound)) {
                    shown += due.applied().dong();
                }
            }
            long ahead = dues.balances(unit, bound).stream()
                    .mapToLong(balance -> balance.prepaid().dong())
                    .sum();
            if (shown + ahead != collected) {
                throw new IllegalStateException(
                        "collected " + collected + ", shown " + shown + " and " + ahead + " paid ahead");
            }
            return 2L * months * members.size();
        }

        /** One per cent of it is whole. */
        private static long pay(int number) {
            return 5_000_000 + number * 7_919L % 150 * 100_000;
        }
    }
}
