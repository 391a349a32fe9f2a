package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.deposit.DepositAggregate;
import vn.unionledger.core.deposit.DepositCommand;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.Loan;
import vn.unionledger.core.loan.LoanAggregate;
import vn.unionledger.core.loan.LoanCommand;
import vn.unionledger.core.loan.LoanRefusal.MoreThanOwed;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.loan.LoanRefusal.NotOut;
import vn.unionledger.core.loan.LoanRefusal.SplitDiffers;
import vn.unionledger.core.loan.LoanStanding;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchCase;

/** An act on a voucher of a revolving fund: loans paid back or written off, members' money in and out. */
abstract class LendingAct extends TransferringAct {
    LendingAct(Repositories repositories) {
        super(repositories);
    }

    /** The loan, if it is the unit's and out. */
    Loan.PaidOut loan(UnitId unit, LoanId loan) {
        return out(loan, opened(unit, loan));
    }

    /** The fund a loan of the unit is of. */
    FundCode fund(UnitId unit, LoanId loan) {
        return opened(unit, loan).terms().fund();
    }

    private Loan.Opened opened(UnitId unit, LoanId loan) {
        return read(LoanAggregate.class, "loan/" + loan, LoanAggregate::state)
                .filter(Loan.Opened.class::isInstance)
                .map(Loan.Opened.class::cast)
                .filter(opened -> opened.terms().unit().equals(unit))
                .orElseThrow(() -> refuse(new NoSuchLoan(loan)));
    }

    private static Loan.PaidOut out(LoanId id, Loan loan) {
        if (loan instanceof Loan.PaidOut out) {
            return out;
        }
        throw refuse(new NotOut(id));
    }

    /** A repayment in place of a wrong voucher, parted as the loan would stand without that one. */
    VoucherContent partedAnew(UnitId unit, LoanId id, VoucherId of, VoucherContent right, VoucherContent wrong) {
        LocalDate paidOn = wrong.documentOn().isBefore(right.documentOn()) ? wrong.documentOn() : right.documentOn();
        LoanStanding.Split split =
                out(id, loan(unit, id).without(of)).standing(paidOn).split(id, right.total());
        return Postings.repaid(right, split.principal(), split.interest());
    }

    /** Refuses what would be refused when it is posted, as far as it can be known before. */
    void requireLending(UnitId unit, VoucherContent content, LocalDate paidOn) {
        switch (content.purpose()) {
            case Purpose.LoanRepaid p -> {
                LoanStanding.Split split = loan(unit, p.loan()).standing(paidOn).split(p.loan(), content.total());
                if (!split.principal().equals(principal(content))) {
                    throw refuse(new SplitDiffers(p.loan(), split.principal(), split.interest()));
                }
            }
            case Purpose.LoanWrittenOff p -> {
                Vnd out = loan(unit, p.loan()).standing(paidOn).outstanding();
                if (content.total().compareTo(out) > 0) {
                    throw refuse(new MoreThanOwed(p.loan(), out, content.total()));
                }
            }
            default -> {}
        }
    }

    /** Says to the loan and to members' money that the voucher moves it. */
    void lend(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate paidOn) {
        LocalDate on = content.occurredOn();
        switch (content.truePurpose()) {
            case Purpose.LoanRepaid p ->
                tell(new LoanCommand.Repay(
                        unit,
                        p.loan(),
                        voucher,
                        principal(content),
                        content.on(Account.Kind.INCOME).negate(),
                        paidOn,
                        on));
            case Purpose.LoanWrittenOff p ->
                tell(new LoanCommand.WriteOff(unit, p.loan(), voucher, content.total(), p.decision(), on));
            case Purpose.FundCapital _, Purpose.CapitalReturned _ -> {
                for (Line line : content.lines()) {
                    if (line.account().kind() == Account.Kind.DEPOSIT) {
                        deposit(unit, voucher, line, content);
                    }
                }
            }
            default -> {}
        }
    }

    private void deposit(UnitId unit, VoucherId voucher, Line line, VoucherContent content) {
        LocalDate on = content.occurredOn();
        DepositCommand command = line.amount().isNegative()
                ? new DepositCommand.PayIn(
                        unit, line.fund(), member(line), voucher, line.amount().negate(), on, content.invented())
                : new DepositCommand.GiveBack(
                        unit, line.fund(), member(line), voucher, line.amount(), on, content.invented());
        start(DepositAggregate.class, command.target(), DepositAggregate::new, it -> it.decide(command));
    }

    /** Says to them that it is taken back. */
    void unlend(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate on) {
        switch (content.truePurpose()) {
            case Purpose.LoanRepaid p -> tell(new LoanCommand.ReverseEntry(unit, p.loan(), voucher, on));
            case Purpose.LoanWrittenOff p -> tell(new LoanCommand.ReverseEntry(unit, p.loan(), voucher, on));
            case Purpose.FundCapital _, Purpose.CapitalReturned _ -> {
                for (Line line : content.lines()) {
                    if (line.account().kind() == Account.Kind.DEPOSIT) {
                        DepositCommand command = new DepositCommand.ReverseEntry(
                                unit, line.fund(), member(line), voucher, on, content.invented());
                        // one paid in before there were such facts has none to take back
                        change(DepositAggregate.class, command.target(), it -> it.decide(command));
                    }
                }
            }
            default -> {}
        }
    }

    private static Vnd principal(VoucherContent content) {
        return content.on(Account.Kind.LOAN).negate();
    }

    private static PersonId member(Line line) {
        return new PersonId(String.valueOf(line.account().detail()));
    }

    void tell(LoanCommand command) {
        if (!change(LoanAggregate.class, command.target(), loan -> loan.decide(command))) {
            throw refuse(new NoSuchCase(command.target()));
        }
    }
}
