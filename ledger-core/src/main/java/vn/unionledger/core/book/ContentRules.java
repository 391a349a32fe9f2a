package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.unionledger.core.book.BookRefusal.AccountNotOfFund;
import vn.unionledger.core.book.BookRefusal.BadPurpose;
import vn.unionledger.core.book.BookRefusal.FundHasEnded;
import vn.unionledger.core.book.BookRefusal.LineDoesNotFit;
import vn.unionledger.core.book.BookRefusal.MixedMoney;
import vn.unionledger.core.book.BookRefusal.NoLines;
import vn.unionledger.core.book.BookRefusal.NoSuchPlace;
import vn.unionledger.core.book.BookRefusal.OneFundOnly;
import vn.unionledger.core.book.BookRefusal.SamePlace;
import vn.unionledger.core.book.BookRefusal.TooManyLines;
import vn.unionledger.core.book.BookRefusal.Unbalanced;
import vn.unionledger.core.book.BookRefusal.WrongConcernsOn;
import vn.unionledger.core.book.BookRefusal.WrongKind;
import vn.unionledger.core.book.BookRefusal.ZeroLine;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.refusal.Field;

/** What a voucher must satisfy before anyone looks at balances: its days, its lines, its funds, its purpose and its kind. */
record ContentRules(UnitBook.Open book, Funds funds, LocalDate today) {
    /** The most lines one voucher has. */
    static final int LINES_MOST = 1_000;

    private static final int LONGEST_DECISION = 200;
    private static final int LAST_YEAR = 9999;

    void check(VoucherContent content) {
        days(content);
        purpose(content.purpose());
        Map<FundCode, List<Line>> byFund = lines(content);
        byFund.forEach((code, lines) -> fund(code, lines, content));
        if (byFund.size() > 1 && drawsOnOneFund(content.purpose())) {
            throw refuse(new OneFundOnly(content.purpose().word()));
        }
        new BetweenFunds(book, funds).check(content, byFund);
        kind(content);
    }

    private void days(VoucherContent content) {
        Field.notInFuture("occurredOn", content.occurredOn(), today);
        Field.notInFuture("documentOn", content.documentOn(), today);
        book.months().requireOpen(content.occurredOn());
        LocalDate concernsOn = content.concernsOn();
        if (concernsOn != null
                && (!mayConcernAnotherDay(content.purpose()) || concernsOn.isAfter(content.occurredOn()))) {
            throw refuse(new WrongConcernsOn(concernsOn, content.occurredOn()));
        }
        if (content.truePurpose() instanceof Purpose.FundTransfer transfer
                && !(content.purpose() instanceof Purpose.Reversal)) {
            Field.notInFuture("decidedOn", transfer.decidedOn(), content.occurredOn());
        }
        if (content.truePurpose() instanceof Purpose.ShareAdjusted adjusted
                && !adjusted.month().equals(YearMonth.from(content.concerns()))) {
            throw refuse(new WrongConcernsOn(content.concerns(), content.occurredOn()));
        }
    }

    private static boolean mayConcernAnotherDay(Purpose purpose) {
        return purpose instanceof Purpose.Correction
                || purpose instanceof Purpose.Reversal
                || purpose instanceof Purpose.ShareAdjusted
                || purpose instanceof Purpose.DuesRefund
                || purpose instanceof Purpose.Shortage;
    }

    private static void purpose(Purpose purpose) {
        switch (purpose) {
            case Purpose.Welfare p -> {
                Field.count("instalment", p.instalment(), Integer.MAX_VALUE);
                Field.count("persons", p.persons(), Integer.MAX_VALUE);
            }
            case Purpose.Gift p -> Field.count("recipients", p.recipients(), Integer.MAX_VALUE);
            case Purpose.HandOver p -> Field.wordsIfAny("ownerReceipt", p.ownerReceipt(), UnitBook.LONGEST_WORDS);
            case Purpose.LoanWrittenOff p -> Field.words("decision", p.decision(), UnitBook.LONGEST_WORDS);
            case Purpose.Correction p -> {
                if (p.right() instanceof Purpose.Correction
                        || p.right() instanceof Purpose.Reversal
                        || p.right() instanceof Purpose.Shortage) {
                    throw refuse(new BadPurpose("right", p.right().word()));
                }
                purpose(p.right());
            }
            case Purpose.Donation p when p.list() != null -> p.list().require();
            case Purpose.Levy p -> {
                Field.count("year", p.year(), LAST_YEAR);
                p.list().require();
            }
            case Purpose.FundTransfer p -> Field.words("decision", p.decision(), LONGEST_DECISION);
            default -> {}
        }
    }

    /** The lines by fund, none of them empty, and in each fund as much debit as credit. */
    private Map<FundCode, List<Line>> lines(VoucherContent content) {
        List<Line> lines = content.lines();
        if (lines.isEmpty()) {
            throw refuse(new NoLines());
        }
        if (lines.size() > LINES_MOST) {
            throw refuse(new TooManyLines(lines.size(), LINES_MOST));
        }
        Map<FundCode, List<Line>> byFund = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.amount().isZero()) {
                throw refuse(new ZeroLine(i + 1));
            }
            if (line.account().kind() == Account.Kind.PLACE) {
                PlaceCode place = line.account().asPlace();
                if (!book.places().containsKey(place)) {
                    throw refuse(new NoSuchPlace(book.unit(), place));
                }
            }
            byFund.computeIfAbsent(line.fund(), _ -> new ArrayList<>()).add(line);
        }
        byFund.forEach((fund, part) -> {
            long difference = sum(part);
            if (difference != 0) {
                throw refuse(new Unbalanced(fund, difference));
            }
        });
        return byFund;
    }

    private void fund(FundCode code, List<Line> lines, VoucherContent content) {
        Fund fund = funds.of(book.unit(), code);
        fund.requireOpen(content.occurredOn());
        if (book.lives().hasEnded(code) && !mayFollowTheEnd(content.purpose())) {
            throw refuse(new FundHasEnded(code));
        }
        if (!(content.purpose() instanceof Purpose.Reversal)) {
            fund.require(use(content.purpose(), lines));
        }
        PurposeShape shape = PurposeShape.of(content.purpose(), fund.kind());
        for (Line line : lines) {
            if (!FundAccounts.has(fund.kind(), line.account())) {
                throw refuse(new AccountNotOfFund(number(line, content), line.account(), code));
            }
            if (!shape.takes(line)) {
                throw refuse(new LineDoesNotFit(
                        number(line, content),
                        line.account(),
                        line.amount().isPositive(),
                        content.purpose().word()));
            }
        }
    }

    /** A mistake may still be put right in a fund that has ended, and what that brings back be moved away. */
    private static boolean mayFollowTheEnd(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Reversal _, Purpose.Correction _, Purpose.Shortage _ -> true;
            case Purpose.FundTransfer transfer -> transfer.ground() == FundGround.CLOSING_BALANCE;
            default -> false;
        };
    }

    /** Only for a refusal: counting every line of a long roll anew costs more than all the rules. */
    private static int number(Line line, VoucherContent content) {
        return content.lines().indexOf(line) + 1;
    }

    private void kind(VoucherContent content) {
        VoucherKind fitting = fitting(content);
        boolean reversedEntry = content.purpose() instanceof Purpose.Reversal && content.kind() == VoucherKind.KT;
        if (content.kind() != fitting && !reversedEntry) {
            throw refuse(new WrongKind(content.kind(), fitting));
        }
        switch (right(content.purpose())) {
            case Purpose.Transfer _, Purpose.FundTransfer _ -> requireTwoPlaces(content);
            case Purpose.Imported _, Purpose.Reversal _ -> {}
            default -> {
                if (fitting == VoucherKind.CT) {
                    throw refuse(new MixedMoney());
                }
            }
        }
    }

    private VoucherKind fitting(VoucherContent content) {
        return switch (right(content.purpose())) {
            case Purpose.Opening _, Purpose.Shortage _ -> VoucherKind.KT;
            case Purpose.Reversal _ -> FittingKind.of(turned(content.lines()), book.places());
            default -> FittingKind.of(content.lines(), book.places());
        };
    }

    private static void requireTwoPlaces(VoucherContent content) {
        Map<Balances.Cell, Boolean> sides = new LinkedHashMap<>();
        for (Line line : content.lines()) {
            if (line.account().kind() == Account.Kind.PLACE) {
                boolean debit = line.amount().isPositive();
                Boolean before = sides.put(Balances.Cell.of(line), debit);
                if (before != null && before != debit) {
                    throw refuse(new SamePlace(line.account().asPlace()));
                }
            }
        }
    }

    private static boolean drawsOnOneFund(Purpose purpose) {
        return switch (right(purpose)) {
            case Purpose.Dues p -> p.roll() != null;
            case Purpose.DuesRefund _,
                    Purpose.Donation _,
                    Purpose.LateDonation _,
                    Purpose.LateReturned _,
                    Purpose.Levy _,
                    Purpose.HandOver _,
                    Purpose.Welfare _,
                    Purpose.Gift _,
                    Purpose.AdvanceIssued _,
                    Purpose.AdvanceSettled _,
                    Purpose.EmployerPaid _,
                    Purpose.ShareReckoned _,
                    Purpose.Sent _,
                    Purpose.Received _,
                    Purpose.ToRefund _,
                    Purpose.Refunded _,
                    Purpose.LoanDisbursed _,
                    Purpose.LoanRepaid _,
                    Purpose.LoanWrittenOff _,
                    Purpose.CapitalReturned _ -> true;
            default -> false;
        };
    }

    private static FundUse use(Purpose purpose, List<Line> lines) {
        return switch (right(purpose)) {
            case Purpose.Dues _, Purpose.DuesRefund _ -> FundUse.DUES;
            case Purpose.Contribution _ -> FundUse.CONTRIBUTION;
            case Purpose.Allocation _ -> FundUse.ALLOCATION;
            case Purpose.OtherIncome _ -> FundUse.OTHER_INCOME;
            case Purpose.Donation _, Purpose.LateDonation _, Purpose.LateReturned _ -> FundUse.DONATION;
            case Purpose.Levy _, Purpose.HandOver _ -> FundUse.HAND_OVER;
            case Purpose.FundTransfer _ -> transferUse(lines);
            case Purpose.Welfare _ -> FundUse.WELFARE;
            case Purpose.Gift _ -> FundUse.GIFT;
            case Purpose.AdvanceIssued _, Purpose.AdvanceSettled _ -> FundUse.ADVANCE;
            case Purpose.Expense _ -> FundUse.EXPENSE;
            case Purpose.Transfer _ -> transferUse(lines);
            case Purpose.ShareOwed _, Purpose.ShareAdjusted _, Purpose.PaidUp _ -> FundUse.UPPER_SHARE;
            case Purpose.EmployerPaid _, Purpose.ToRefund _, Purpose.Refunded _ -> FundUse.CONTRIBUTION;
            case Purpose.ShareReckoned _ -> FundUse.UPPER_SHARE;
            case Purpose.Sent p -> p.kind() == TransferKind.SUPPORT ? FundUse.EXPENSE : FundUse.UPPER_SHARE;
            case Purpose.Received _ -> FundUse.ALLOCATION;
            case Purpose.LoanDisbursed _, Purpose.LoanRepaid _, Purpose.LoanWrittenOff _ -> FundUse.LOAN;
            case Purpose.FundCapital _, Purpose.CapitalReturned _ -> FundUse.CAPITAL;
            case Purpose.Opening _ -> FundUse.OPENING;
            case Purpose.Imported _ -> FundUse.IMPORTED;
            case Purpose.Shortage _ -> FundUse.SHORTAGE;
            case Purpose.Reversal _, Purpose.Correction _ ->
                throw new IllegalStateException("no purpose of its own: " + purpose);
        };
    }

    private static FundUse transferUse(List<Line> lines) {
        for (Line line : lines) {
            if (line.account().kind() == Account.Kind.INTERFUND) {
                return line.amount().isPositive() ? FundUse.TO_OTHER_FUND : FundUse.FROM_OTHER_FUND;
            }
        }
        return FundUse.MOVE;
    }

    /** The purpose itself, or what a correction truly is. */
    static Purpose right(Purpose purpose) {
        return purpose instanceof Purpose.Correction correction ? correction.right() : purpose;
    }

    static List<Line> turned(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.fund(), line.account(), line.amount().negate(), line.section()))
                .toList();
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(line -> line.amount().dong()).reduce(0, Math::addExact);
    }
}
