package vn.unionledger.core.book;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.VoucherId;

/**
 * What of a fund's past decides whether its money may leave it. Few vouchers move interest or end a fund, so those that did are
 * remembered by themselves: taken back, they never happened.
 *
 * @param earned the interest each fund took in, đồng; funds without any are left out
 * @param moved what vouchers moved away as interest
 * @param ended the voucher that moved away all that was left of a fund
 */
record FundLives(Map<FundCode, Long> earned, Map<VoucherId, Moved> moved, Map<FundCode, VoucherId> ended) {
    static final FundLives NONE = new FundLives(Map.of(), Map.of(), Map.of());

    /** Interest that left funds by one voucher, đồng. */
    record Moved(Map<FundCode, Long> amounts) {
        Moved {
            amounts = Map.copyOf(amounts);
        }
    }

    FundLives {
        earned = Map.copyOf(earned);
        moved = Map.copyOf(moved);
        ended = Map.copyOf(ended);
    }

    /** Interest the fund has earned and not yet moved, đồng; below zero where what was moved turned out not to be earned. */
    long interestLeft(FundCode fund) {
        return moved.values().stream()
                .mapToLong(one -> one.amounts().getOrDefault(fund, 0L))
                .reduce(earned.getOrDefault(fund, 0L), Math::subtractExact);
    }

    boolean hasEnded(FundCode fund) {
        return ended.containsKey(fund);
    }

    /** @param after what the book has once the voucher is posted */
    FundLives plus(VoucherId voucher, VoucherContent content, Balances after) {
        return switch (content.truePurpose()) {
            case Purpose.OtherIncome _, Purpose.LoanRepaid _, Purpose.Imported _ -> with(content);
            case Purpose.Reversal back -> with(content).without(back.of());
            case Purpose.FundTransfer p when p.ground() == FundGround.INTEREST -> moving(voucher, content);
            case Purpose.FundTransfer p
            when p.ground() == FundGround.CLOSING_BALANCE -> ending(voucher, content, after);
            default -> this;
        };
    }

    private FundLives with(VoucherContent content) {
        Map<FundCode, Long> more = new HashMap<>(earned);
        for (Line line : content.lines()) {
            if (line.account().kind() == Account.Kind.INCOME
                    && Item.isInterest(String.valueOf(line.account().detail()))) {
                more.merge(line.fund(), -line.amount().dong(), Math::addExact);
            }
        }
        more.values().removeIf(sum -> sum == 0);
        return more.equals(earned) ? this : new FundLives(more, moved, ended);
    }

    private FundLives without(VoucherId voucher) {
        if (!moved.containsKey(voucher) && !ended.containsValue(voucher)) {
            return this;
        }
        Map<VoucherId, Moved> fewer = new HashMap<>(moved);
        fewer.remove(voucher);
        Map<FundCode, VoucherId> open = new HashMap<>(ended);
        open.values().removeIf(voucher::equals);
        return new FundLives(earned, fewer, open);
    }

    private FundLives moving(VoucherId voucher, VoucherContent content) {
        Map<VoucherId, Moved> more = new HashMap<>(moved);
        more.put(voucher, new Moved(given(content)));
        return new FundLives(earned, more, ended);
    }

    private FundLives ending(VoucherId voucher, VoucherContent content, Balances after) {
        Map<FundCode, VoucherId> more = new HashMap<>(ended);
        given(content).forEach((fund, _) -> {
            if (after.of(fund).isEmpty()) {
                more.put(fund, voucher);
            }
        });
        return new FundLives(earned, moved, more);
    }

    /** What the voucher takes out of funds for others, đồng. */
    private static Map<FundCode, Long> given(VoucherContent content) {
        Map<FundCode, Long> given = new LinkedHashMap<>();
        for (Line line : content.lines()) {
            if (line.account().kind() == Account.Kind.INTERFUND && line.amount().isPositive()) {
                given.merge(line.fund(), line.amount().dong(), Math::addExact);
            }
        }
        return given;
    }
}
