package vn.unionledger.core.book;

import static vn.unionledger.core.book.Account.Kind.ADVANCE;
import static vn.unionledger.core.book.Account.Kind.DEPOSIT;
import static vn.unionledger.core.book.Account.Kind.EXPENSE;
import static vn.unionledger.core.book.Account.Kind.INCOME;
import static vn.unionledger.core.book.Account.Kind.INTERFUND;
import static vn.unionledger.core.book.Account.Kind.LOAN;
import static vn.unionledger.core.book.Account.Kind.OPENING;
import static vn.unionledger.core.book.Account.Kind.OWED_TO_OWNER;
import static vn.unionledger.core.book.Account.Kind.PAYABLE;
import static vn.unionledger.core.book.Account.Kind.PAYABLE_UP;
import static vn.unionledger.core.book.Account.Kind.PLACE;
import static vn.unionledger.core.book.Account.Kind.SHORTAGE;
import static vn.unionledger.core.book.Account.Kind.TRANSIT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundKind;

/**
 * The lines a purpose may have in a fund of a kind: one row of the table below per purpose. Where a row has one account a side,
 * balance makes both of them compulsory.
 *
 * @param slots what each line must fit one of; absent where lines are taken as given
 */
record PurposeShape(@Nullable List<Slot> slots) {
    private static final Slot IN = debit(PLACE);
    private static final Slot OUT = credit(PLACE);

    static PurposeShape of(Purpose purpose, FundKind fund) {
        return switch (purpose) {
            case Purpose.Dues _ -> rows(IN, credit(INCOME, Item.DUES));
            case Purpose.DuesRefund _ -> rows(debit(INCOME, Item.DUES), OUT);
            case Purpose.Contribution _ -> rows(IN, credit(INCOME, Item.CONTRIBUTION));
            case Purpose.Allocation _ -> rows(IN, credit(INCOME, Item.ALLOCATION));
            case Purpose.OtherIncome _ -> rows(IN, credit(INCOME, Item.OTHER_INCOME));
            case Purpose.Donation _ when fund == FundKind.PASS_THROUGH -> rows(IN, credit(OWED_TO_OWNER));
            case Purpose.Donation _ -> rows(IN, credit(INCOME, Item.DONATION));
            case Purpose.LateDonation _ -> rows(IN, credit(PAYABLE, Item.TO_RETURN));
            case Purpose.LateReturned _ -> rows(debit(PAYABLE, Item.TO_RETURN), OUT);
            case Purpose.Levy _ -> rows(IN, credit(OWED_TO_OWNER));
            case Purpose.FundTransfer _ -> rows(either(PLACE, ""), either(INTERFUND, ""));
            case Purpose.FundCapital _ -> rows(IN, credit(INCOME, Item.CAPITAL), credit(DEPOSIT));
            case Purpose.HandOver _ -> rows(debit(OWED_TO_OWNER), OUT);
            case Purpose.Welfare _ -> rows(debit(EXPENSE, Item.CARE), OUT);
            case Purpose.Gift _ -> rows(debit(EXPENSE, Item.CARE), debit(EXPENSE, Item.PROPAGANDA), OUT);
            case Purpose.Expense _ -> rows(debit(EXPENSE), OUT);
            case Purpose.PaidUp _ -> rows(debit(PAYABLE_UP), OUT);
            case Purpose.EmployerPaid _ -> rows(IN, credit(INCOME, Item.CONTRIBUTION), credit(PAYABLE, "unit"));
            case Purpose.ShareReckoned _ -> rows(either(EXPENSE, Item.UPPER_SHARE), either(PAYABLE_UP, ""));
            case Purpose.Sent p -> rows(sent(p), OUT);
            case Purpose.Received p -> received(p.kind());
            case Purpose.ToRefund _ -> rows(IN, credit(PAYABLE, Item.TO_REFUND));
            case Purpose.Refunded _ -> rows(debit(PAYABLE, Item.TO_REFUND), OUT);
            case Purpose.LoanDisbursed p -> rows(debit(LOAN, p.loan().value()), OUT);
            case Purpose.LoanRepaid p -> rows(IN, credit(LOAN, p.loan().value()), credit(INCOME, Item.LOAN_INTEREST));
            case Purpose.LoanWrittenOff p ->
                rows(debit(EXPENSE, Item.LOAN_LOSS), credit(LOAN, p.loan().value()));
            case Purpose.CapitalReturned p -> rows(debit(DEPOSIT, p.member().value()), OUT);
            case Purpose.AdvanceIssued p -> rows(debit(ADVANCE, p.advance().value()), OUT);
            case Purpose.AdvanceSettled p ->
                rows(debit(EXPENSE), IN, credit(ADVANCE, p.advance().value()));
            case Purpose.ShareOwed _, Purpose.ShareAdjusted _ ->
                rows(either(EXPENSE, Item.UPPER_SHARE), either(PAYABLE_UP, ""));
            case Purpose.Transfer _ -> rows(either(PLACE, ""));
            case Purpose.Shortage _ -> rows(debit(SHORTAGE), OUT);
            case Purpose.Opening _ ->
                rows(
                        IN,
                        debit(ADVANCE),
                        debit(LOAN),
                        debit(TRANSIT),
                        either(OPENING, ""),
                        either(PAYABLE_UP, ""),
                        credit(PAYABLE),
                        credit(DEPOSIT),
                        credit(OWED_TO_OWNER));
            case Purpose.Correction p -> of(p.right(), fund);
            case Purpose.Imported _, Purpose.Reversal _ -> new PurposeShape(null);
        };
    }

    private static Slot sent(Purpose.Sent sent) {
        return switch (sent.kind()) {
            case REMITTANCE -> debit(PAYABLE_UP);
            case PASS_DOWN -> debit(PAYABLE, "unit/" + sent.to());
            case SUPPORT -> debit(EXPENSE, Item.TO_BELOW);
            case CLOSING -> debit(OPENING);
        };
    }

    /** A share that comes down is contribution in one unit's books and allocation in another's: its upper level says which. */
    private static PurposeShape received(TransferKind kind) {
        return switch (kind) {
            case REMITTANCE -> rows(IN, credit(INCOME, Item.FROM_BELOW));
            case PASS_DOWN ->
                rows(IN, credit(INCOME, Item.CONTRIBUTION_PASSED_DOWN), credit(INCOME, Item.ALLOCATED_BY_RATIO));
            case SUPPORT -> rows(IN, credit(INCOME, Item.ALLOCATED_AS_SUPPORT));
            case CLOSING -> rows(IN, credit(OPENING));
        };
    }

    boolean takes(Line line) {
        if (slots == null) {
            return true;
        }
        for (Slot slot : slots) {
            if (slot.takes(line)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A place for lines.
     *
     * @param detail what the account's detail must be, or be within; empty for any
     */
    record Slot(Account.Kind account, Side side, String detail) {
        boolean takes(Line line) {
            return line.account().kind() == account
                    && side.takes(line)
                    && (detail.isEmpty()
                            || Item.within(detail, String.valueOf(line.account().detail())));
        }
    }

    private enum Side {
        DEBIT,
        CREDIT,
        EITHER;

        boolean takes(Line line) {
            return this == EITHER || (this == DEBIT) == line.amount().isPositive();
        }
    }

    private static PurposeShape rows(Slot... slots) {
        return new PurposeShape(List.of(slots));
    }

    private static Slot debit(Account.Kind account) {
        return debit(account, "");
    }

    private static Slot debit(Account.Kind account, String detail) {
        return new Slot(account, Side.DEBIT, detail);
    }

    private static Slot credit(Account.Kind account) {
        return credit(account, "");
    }

    private static Slot credit(Account.Kind account, String detail) {
        return new Slot(account, Side.CREDIT, detail);
    }

    private static Slot either(Account.Kind account, String detail) {
        return new Slot(account, Side.EITHER, detail);
    }
}
