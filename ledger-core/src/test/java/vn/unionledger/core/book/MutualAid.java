package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.HOA;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.OPENED;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.book.BookFacts.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookCommand.Correct;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.deposit.Deposit;
import vn.unionledger.core.deposit.DepositCommand;
import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRules;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.Instalment;
import vn.unionledger.core.loan.Loan;
import vn.unionledger.core.loan.LoanCommand;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.loan.LoanHistory;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.LoanStanding;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.RefusedException;

/**
 * A mutual-aid fund in which anything happens, in any order: its book, its loans and its members' money side by side, each act
 * whole or not at all.
 */
final class MutualAid {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final List<FundGround> GROUNDS = List.of(FundGround.values());
    private static final int PEOPLE = 6;
    private static final int LOANS = 8;

    private final Random random;
    private final Map<LoanId, Loan> loans = new LinkedHashMap<>();
    private final Map<PersonId, Deposit> deposits = new LinkedHashMap<>();
    private final Map<VoucherId, VoucherPosted> standing = new LinkedHashMap<>();
    private final Map<VoucherId, Long> interestMoved = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private UnitBook book = new UnitBook.Unopened();
    private @Nullable FundRules rules;
    private LocalDate day = OPENED;
    private int made;
    private int refused;

    /** What an act would change; kept only if all of it is taken. */
    private final class Act {
        private final Map<LoanId, Loan> loansAfter = new HashMap<>(loans);
        private final Map<PersonId, Deposit> depositsAfter = new HashMap<>(deposits);
        private final List<Object> told = new ArrayList<>();

        Loan loan(LoanId id) {
            return loansAfter.getOrDefault(id, new Loan.Unopened());
        }

        void tell(LoanCommand command) {
            for (LoanEvent fact : loan(command.loan()).decide(command)) {
                told.add(fact);
                loansAfter.put(fact.loan(), loan(fact.loan()).evolve(fact));
            }
        }

        void tell(DepositCommand command) {
            Deposit before = depositsAfter.getOrDefault(command.member(), Deposit.NONE);
            for (DepositEvent fact : before.decide(command)) {
                told.add(fact);
                depositsAfter.merge(fact.member(), Deposit.NONE.evolve(fact), (was, _) -> was.evolve(fact));
            }
        }

        void pay(VoucherId voucher, VoucherContent content) {
            LocalDate on = content.occurredOn();
            switch (content.truePurpose()) {
                case Purpose.LoanDisbursed p ->
                    tell(new LoanCommand.PayOut(UNIT, p.loan(), voucher, content.total(), on));
                case Purpose.LoanRepaid p ->
                    tell(new LoanCommand.Repay(
                            UNIT,
                            p.loan(),
                            voucher,
                            content.on(Account.Kind.LOAN).negate(),
                            content.on(Account.Kind.INCOME).negate(),
                            content.documentOn(),
                            on));
                case Purpose.LoanWrittenOff p ->
                    tell(new LoanCommand.WriteOff(UNIT, p.loan(), voucher, content.total(), p.decision(), on));
                case Purpose.CapitalReturned p ->
                    tell(new DepositCommand.GiveBack(
                            UNIT, MUTUAL_AID, p.member(), voucher, content.total(), on, false));
                case Purpose.FundCapital _ -> {
                    PersonId member = member(content);
                    if (member != null) {
                        tell(new DepositCommand.PayIn(UNIT, MUTUAL_AID, member, voucher, content.total(), on, false));
                    }
                }
                default -> {}
            }
        }

        void takeBack(VoucherId voucher, VoucherContent content, LocalDate on) {
            switch (content.truePurpose()) {
                case Purpose.LoanDisbursed p -> tell(new LoanCommand.ReversePayout(UNIT, p.loan(), voucher, on));
                case Purpose.LoanRepaid p -> tell(new LoanCommand.ReverseEntry(UNIT, p.loan(), voucher, on));
                case Purpose.LoanWrittenOff p -> tell(new LoanCommand.ReverseEntry(UNIT, p.loan(), voucher, on));
                case Purpose.FundCapital _, Purpose.CapitalReturned _ -> {
                    PersonId member = member(content);
                    if (member != null) {
                        tell(new DepositCommand.ReverseEntry(UNIT, MUTUAL_AID, member, voucher, on, false));
                    }
                }
                default -> {}
            }
        }

        void book(BookCommand command) {
            List<BookEvent> decided = book.decide(command, funds());
            loans.putAll(loansAfter);
            deposits.putAll(depositsAfter);
            facts.addAll(told);
            for (BookEvent fact : decided) {
                facts.add(fact);
                book = book.evolve(fact);
                if (fact instanceof VoucherPosted posted) {
                    standing.put(posted.voucher(), posted);
                }
            }
        }

        void done() {
            loans.putAll(loansAfter);
            facts.addAll(told);
        }
    }

    MutualAid(long seed) {
        random = new Random(seed);
        new Act().book(BookFacts.openEmpty());
    }

    private Funds funds() {
        return new Funds(Map.of(
                ORDINARY, BookFacts.opened(ORDINARY, FundKind.ORDINARY),
                OWN, BookFacts.opened(OWN, FundKind.OWN),
                MUTUAL_AID, new Fund.Opened(MUTUAL_AID, FundKind.REVOLVING, OPENED, null, rules)));
    }

    int refused() {
        return refused;
    }

    List<Object> facts() {
        return List.copyOf(facts);
    }

    /** Something somebody asks for. @return whether it was taken; what is refused changes nothing */
    boolean step() {
        if (random.nextInt(3) == 0 && day.isBefore(TODAY)) {
            day = day.plusDays(1 + random.nextInt(20));
        }
        try {
            ask();
            return true;
        } catch (RefusedException _) {
            refused++;
            return false;
        }
    }

    private void ask() {
        LoanId loan = Some.loan(1 + random.nextInt(LOANS));
        PersonId person = Some.person(100 + random.nextInt(PEOPLE));
        Vnd amount = Vnd.of(1 + random.nextLong(12_000_000));
        Paper paper = Paper.of(day);
        Place place = random.nextBoolean() ? CASH : BANK;
        switch (random.nextInt(18)) {
            case 0, 1 -> post(Postings.memberCapital(paper, MUTUAL_AID, place, person, amount));
            case 2 -> post(Postings.fundCapital(paper, MUTUAL_AID, place, amount));
            case 3 -> post(Postings.capitalReturned(paper, MUTUAL_AID, place, person, amount));
            case 4 -> request(loan, person, amount);
            case 5, 6 -> post(Postings.loan(paper, MUTUAL_AID, place, loan, asked(loan, amount)));
            case 7, 8, 9, 10, 11 -> post(repayment(paper, place, loan, random.nextInt(4) == 0 ? amount : part(loan)));
            case 12 -> post(Postings.loanWrittenOff(paper, MUTUAL_AID, loan, "05/QĐ-CĐCS", part(loan)));
            case 13 -> {
                Act act = new Act();
                act.tell(new LoanCommand.Reschedule(UNIT, loan, plan(), "07/QĐ-CĐCS", day, HOA, TODAY));
                act.done();
            }
            case 14 -> reverse();
            case 15 -> rules = new FundRules("QC 2", random.nextInt(4) != 0, random.nextInt(4) != 0);
            case 16 -> moveAway(paper, place, amount);
            default -> correct();
        }
    }

    /** To ordinary money or to a fund of the union's own: what may go, or more, on any ground. */
    private void moveAway(Paper paper, Place place, Vnd amount) {
        FundGround ground = GROUNDS.get(random.nextInt(GROUNDS.size()));
        long allowed = ground == FundGround.INTEREST ? Math.min(interestLeft(), free()) : free();
        Vnd moved = random.nextInt(3) == 0 || allowed <= 0 ? amount : Vnd.of(1 + random.nextLong(allowed));
        FundCode to = random.nextBoolean() ? ORDINARY : OWN;
        post(Postings.betweenFunds(
                paper, MUTUAL_AID, place, to, place, moved, new Purpose.FundTransfer("15/QĐ", OPENED, ground)));
        assertThat(free()).as("what is left covers what is owed to members").isGreaterThanOrEqualTo(0);
        assertThat(to.equals(ORDINARY) && ground == FundGround.DECISION).isFalse();
        if (ground == FundGround.INTEREST) {
            interestMoved.put(Some.voucher(made), moved.dong());
            assertThat(interestLeft())
                    .as("no more goes as interest than was earned")
                    .isGreaterThanOrEqualTo(0);
        }
    }

    /** Interest that stands in the vouchers, less what was moved away as such and stands. */
    private long interestLeft() {
        long earned = facts.stream()
                .filter(VoucherPosted.class::isInstance)
                .flatMap(fact -> ((VoucherPosted) fact).content().lines().stream())
                .filter(line -> line.account().equals(Account.income(Item.LOAN_INTEREST)))
                .mapToLong(line -> -line.amount().dong())
                .sum();
        return earned
                - interestMoved.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What the fund has less what it owes its members. */
    private long free() {
        long owed = deposits.values().stream()
                .mapToLong(deposit -> deposit.owed().dong())
                .sum();
        long lent = loans.values().stream()
                .filter(Loan.PaidOut.class::isInstance)
                .mapToLong(loan ->
                        ((Loan.PaidOut) loan).standing(day).outstanding().dong())
                .sum();
        return held() + lent + book.balance(MUTUAL_AID, Account.SHORTAGE) - owed;
    }

    private long held() {
        return book.balance(MUTUAL_AID, CASH.account()) + book.balance(MUTUAL_AID, BANK.account());
    }

    /** Everybody gets and brings back what is owed, and what is left is moved away: then nothing happens in the fund any more. */
    void windUp(long seed) {
        day = day.isAfter(TODAY) ? TODAY : day;
        Paper paper = Paper.of(day);
        post(Postings.fundCapital(paper, MUTUAL_AID, CASH, Vnd.of(1_000_000_000_000L)));
        long gap = -book.balance(MUTUAL_AID, Account.SHORTAGE);
        if (gap > 0) {
            ended(seed, false);
            return;
        }
        for (Map.Entry<LoanId, Loan> one : Map.copyOf(loans).entrySet()) {
            if (one.getValue() instanceof Loan.PaidOut out
                    && out.standing(day).outstanding().isPositive()) {
                ended(seed, false);
                Vnd left = out.standing(day).outstanding();
                post(Postings.loanWrittenOff(paper, MUTUAL_AID, one.getKey(), "05/QĐ-CĐCS", left));
            }
        }
        Map.copyOf(deposits).forEach((member, deposit) -> {
            if (deposit.owed().isPositive()) {
                ended(seed, false);
                post(Postings.capitalReturned(paper, MUTUAL_AID, CASH, member, deposit.owed()));
            }
        });
        long inBank = book.balance(MUTUAL_AID, BANK.account());
        if (inBank > 0) {
            post(Postings.transfer(paper, MUTUAL_AID, BANK, CASH, Vnd.of(inBank)));
        }
        ended(seed, true);
        assertThatThrownBy(() -> post(Postings.fundCapital(paper, MUTUAL_AID, CASH, Vnd.of(1))))
                .as("seed %d: a fund that has ended takes nothing in", seed)
                .isInstanceOf(RefusedException.class);
    }

    /** Tries to move all that lies in cash away as the fund's closing balance. */
    private void ended(long seed, boolean taken) {
        rules = new FundRules("QC 2", false, true);
        Vnd all = Vnd.of(book.balance(MUTUAL_AID, CASH.account()));
        VoucherContent closing = Postings.betweenFunds(
                Paper.of(day),
                MUTUAL_AID,
                CASH,
                ORDINARY,
                CASH,
                all,
                new Purpose.FundTransfer("15/QĐ", OPENED, FundGround.CLOSING_BALANCE));
        if (taken) {
            post(closing);
            assertThat(held()).as("seed %d: nothing is left", seed).isZero();
        } else {
            assertThatThrownBy(() -> post(closing))
                    .as("seed %d: a fund that lends or owes does not end", seed)
                    .isInstanceOf(RefusedException.class);
        }
    }

    private void request(LoanId loan, PersonId borrower, Vnd amount) {
        LoanConditions conditions = random.nextInt(5) == 0
                ? null
                : new LoanConditions(LoanPurpose.LIVELIHOOD, plan(), List.of(Some.person(200)), null);
        Act act = new Act();
        act.tell(new LoanCommand.RequestLoan(
                UNIT, loan, MUTUAL_AID, borrower, amount, conditions, day, LAN, false, TODAY));
        act.tell(new LoanCommand.ApproveLoan(UNIT, loan, day, HOA, TODAY));
        act.done();
    }

    private RepaymentPlan plan() {
        return new RepaymentPlan(
                1 + random.nextInt(12),
                1 + random.nextInt(3),
                day.plusDays(random.nextInt(60)),
                random.nextInt(3) * 300);
    }

    private Vnd asked(LoanId loan, Vnd otherwise) {
        return loans.get(loan) instanceof Loan.Opened opened ? opened.terms().amount() : otherwise;
    }

    /** Some of what is out, or all of it. */
    private Vnd part(LoanId loan) {
        if (!(loans.get(loan) instanceof Loan.PaidOut out)) {
            return Vnd.of(1);
        }
        LoanStanding now = out.standing(day);
        long owed = Math.max(1, now.outstanding().plus(now.interestOpen()).dong());
        return Vnd.of(random.nextInt(3) == 0 ? owed : 1 + random.nextLong(owed));
    }

    private VoucherContent repayment(Paper paper, Place place, LoanId loan, Vnd amount) {
        return parted(loans.getOrDefault(loan, new Loan.Unopened()), paper, place, loan, amount);
    }

    private static VoucherContent parted(Loan loan, Paper paper, Place place, LoanId id, Vnd amount) {
        if (!(loan instanceof Loan.PaidOut out)) {
            return Postings.loanRepaid(paper, MUTUAL_AID, place, id, amount, Vnd.ZERO);
        }
        LoanStanding.Split split = out.standing(paper.documentOn()).split(id, amount);
        assertThat(split.principal().plus(split.interest())).isEqualTo(amount);
        return Postings.loanRepaid(paper, MUTUAL_AID, place, id, split.principal(), split.interest());
    }

    private void post(VoucherContent content) {
        VoucherId voucher = Some.voucher(++made);
        Act act = new Act();
        act.pay(voucher, content);
        act.book(new Post(UNIT, new Posting(voucher, content, LAN, HOA), TODAY));
    }

    private @Nullable VoucherPosted some() {
        List<VoucherPosted> all = standing.values().stream()
                .filter(posted -> !(posted.content().purpose() instanceof Purpose.Reversal)
                        && !(posted.content().purpose() instanceof Purpose.Shortage))
                .toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void reverse() {
        VoucherPosted wrong = some();
        if (wrong != null) {
            back(
                    wrong,
                    null,
                    day.isBefore(wrong.content().occurredOn()) ? wrong.content().occurredOn() : day);
        }
    }

    /** Takes a voucher back and puts the same with another amount in its place; of a repayment, parted anew. */
    private void correct() {
        VoucherPosted wrong = some();
        if (wrong == null) {
            return;
        }
        Paper paper = Paper.of(day);
        Vnd amount =
                Vnd.of(1 + random.nextLong(Math.max(1, wrong.content().total().dong())));
        switch (wrong.content().truePurpose()) {
            case Purpose.LoanRepaid p -> {
                Loan without = loans.getOrDefault(p.loan(), new Loan.Unopened()).without(wrong.voucher());
                back(wrong, parted(without, paper, BANK, p.loan(), amount), day);
            }
            case Purpose.FundCapital _ -> {
                PersonId member = member(wrong.content());
                if (member != null) {
                    back(wrong, Postings.memberCapital(paper, MUTUAL_AID, BANK, member, amount), day);
                }
            }
            case Purpose.LoanDisbursed p ->
                back(
                        wrong,
                        Postings.loan(
                                paper,
                                MUTUAL_AID,
                                CASH,
                                p.loan(),
                                wrong.content().total()),
                        day);
            default -> {}
        }
    }

    private void back(VoucherPosted wrong, @Nullable VoucherContent right, LocalDate on) {
        Act act = new Act();
        act.takeBack(wrong.voucher(), wrong.content(), on);
        VoucherContent back = wrong.content().turned(wrong.voucher(), on, on, BookFacts.WHY);
        VoucherId voucher = Some.voucher(++made);
        Posting instead = null;
        if (right != null) {
            VoucherContent put = right.inPlaceOf(wrong.voucher(), wrong.content(), BookFacts.WHY);
            act.pay(voucher, put);
            instead = new Posting(voucher, put, LAN, HOA);
        }
        act.book(new Correct(
                UNIT, new Posting(Some.voucher(++made), back, LAN, HOA), instead, Some.voucher(++made), TODAY));
        standing.remove(wrong.voucher());
        interestMoved.remove(wrong.voucher());
    }

    private static @Nullable PersonId member(VoucherContent content) {
        for (Line line : content.lines()) {
            if (line.account().kind() == Account.Kind.DEPOSIT) {
                return new PersonId(String.valueOf(line.account().detail()));
            }
        }
        return null;
    }

    /** What must hold whatever happened. */
    void check(long seed) {
        long out = 0;
        for (Map.Entry<LoanId, Loan> one : loans.entrySet()) {
            long booked = book.balance(MUTUAL_AID, Account.loan(one.getKey()));
            if (one.getValue() instanceof Loan.PaidOut loan) {
                LoanStanding now = loan.standing(day);
                assertThat(now.outstanding().dong())
                        .as("seed %d: out is lent less repaid less written off, as the book has it", seed)
                        .isEqualTo(now.lent()
                                .minus(now.repaid())
                                .minus(now.writtenOff())
                                .dong())
                        .isEqualTo(booked)
                        .isGreaterThanOrEqualTo(0);
                assertThat(now.interestOpen().isNegative()).isFalse();
                assertThat(loan.closedOn() != null)
                        .as("seed %d: closed when nothing is out", seed)
                        .isEqualTo(now.outstanding().isZero());
                schedule(seed, loan, now);
                out += booked;
            } else {
                assertThat(booked).isZero();
            }
        }
        long owed = 0;
        for (Map.Entry<PersonId, Deposit> one : deposits.entrySet()) {
            long booked = -book.balance(MUTUAL_AID, new Account("deposit:" + one.getKey()));
            assertThat(one.getValue().owed().dong())
                    .as("seed %d: owed to the member is paid in less given back", seed)
                    .isEqualTo(booked)
                    .isGreaterThanOrEqualTo(0);
            owed += booked;
        }
        long missing = book.balance(MUTUAL_AID, Account.SHORTAGE);
        long given = book.balance(MUTUAL_AID, Account.INTERFUND);
        assertThat(held() + out + missing + given)
                .as("seed %d: held and lent are members' money and own capital", seed)
                .isEqualTo(owed + ownCapital());
    }

    private static void schedule(long seed, Loan.PaidOut loan, LoanStanding now) {
        if (loan.plan().instalments().isEmpty()) {
            return;
        }
        Vnd open = Vnd.sum(now.rows().stream().map(LoanStanding.Row::principalOpen));
        assertThat(open).as("seed %d: what the schedule has open is out", seed).isEqualTo(now.outstanding());
        assertThat(now.rows()).allSatisfy(row -> {
            assertThat(row.principalOpen().isNegative()).isFalse();
            assertThat(row.interestOpen().isNegative()).isFalse();
        });
        assertThat(now.overdue().compareTo(now.outstanding())).isLessThanOrEqualTo(0);
    }

    /** Income less expense of the fund, by its vouchers. */
    private long ownCapital() {
        return facts.stream()
                .filter(VoucherPosted.class::isInstance)
                .flatMap(fact -> ((VoucherPosted) fact).content().lines().stream())
                .filter(line ->
                        line.fund().equals(MUTUAL_AID) && line.account().kind().side() == Account.Side.NET)
                .mapToLong(line -> -line.amount().dong())
                .sum();
    }

    /** As of the last day, by all that is known, loans are what they are. */
    private void asOfTheEnd(long seed) {
        Map<LoanId, List<LoanEvent>> byLoan = new HashMap<>();
        for (Object fact : facts) {
            if (fact instanceof LoanEvent e) {
                byLoan.computeIfAbsent(e.loan(), _ -> new ArrayList<>()).add(e);
            }
        }
        byLoan.forEach((id, told) -> {
            assertThat(LoanHistory.on(told, TODAY))
                    .as("seed %d: as of the end", seed)
                    .contains((Loan.Opened) loans.get(id));
            LocalDate then = OPENED.plusDays(random.nextInt(400));
            LoanHistory.on(told, then).ifPresent(loan -> {
                if (loan instanceof Loan.PaidOut out) {
                    assertThat(out.standing(then).outstanding().isNegative()).isFalse();
                }
            });
        });
    }

    /** Folding all facts again gives the same; each borrower counts once, and what was lent is what stands. */
    void replay(long seed) {
        asOfTheEnd(seed);
        Map<LoanId, Loan> again = new HashMap<>();
        Map<PersonId, Deposit> owed = new HashMap<>();
        UnitBook other = new UnitBook.Unopened();
        Map<PersonId, Integer> open = new HashMap<>();
        Vnd lent = Vnd.ZERO;
        for (Object fact : facts) {
            switch (fact) {
                case LoanEvent e -> {
                    again.put(
                            e.loan(),
                            again.getOrDefault(e.loan(), new Loan.Unopened()).evolve(e));
                    if (e instanceof LoanEvent.LoanPaidOut out) {
                        open.merge(out.borrower(), 1, Integer::sum);
                        lent = lent.plus(out.amount());
                    }
                    if (e instanceof LoanEvent.LoanPayoutReversed back) {
                        open.merge(back.borrower(), -1, Integer::sum);
                        lent = lent.minus(back.amount());
                    }
                    if (e instanceof LoanEvent.LoanRescheduled anew) {
                        requireWhole(seed, anew, again.get(anew.loan()));
                    }
                }
                case DepositEvent e ->
                    owed.put(
                            e.member(),
                            owed.getOrDefault(e.member(), Deposit.NONE).evolve(e));
                case BookEvent e -> other = other.evolve(e);
                default -> throw new IllegalStateException("what is " + fact);
            }
        }
        assertThat(again).as("seed %d: loans again", seed).isEqualTo(loans);
        assertThat(owed).as("seed %d: members' money again", seed).isEqualTo(deposits);
        assertThat(other).as("seed %d: the book again", seed).isEqualTo(book);
        Set<PersonId> people = new HashSet<>();
        Vnd standing = Vnd.ZERO;
        for (Loan loan : loans.values()) {
            if (loan instanceof Loan.PaidOut out) {
                people.add(out.terms().borrower());
                standing = standing.plus(out.terms().amount());
            }
        }
        assertThat(open.values().stream().filter(count -> count > 0))
                .as("seed %d: people, each once", seed)
                .hasSize(people.size());
        assertThat(lent).isEqualTo(standing);
    }

    private static void requireWhole(long seed, LoanEvent.LoanRescheduled anew, @Nullable Loan loan) {
        Vnd sum = Vnd.sum(anew.instalments().stream().map(Instalment::principal));
        assertThat(loan).isInstanceOfSatisfying(Loan.PaidOut.class, out -> assertThat(sum)
                .as("seed %d: a new schedule is all that is out", seed)
                .isEqualTo(out.standing(anew.on()).outstanding()));
    }
}
