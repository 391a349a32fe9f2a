package vn.unionledger.core.book;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * What a book has of upper shares that were not reckoned, a few a month.
 *
 * @param takenBack the differences of decisions among those that were taken back
 */
record UpperCharges(List<UpperCharge> standing, List<UpperCharge> takenBack) {
    static final UpperCharges NONE = new UpperCharges(List.of(), List.of());

    UpperCharges {
        standing = List.copyOf(standing);
        takenBack = List.copyOf(takenBack);
    }

    UpperCharges plus(VoucherId voucher, VoucherContent content) {
        return switch (content.truePurpose()) {
            case Purpose.Reversal reversal -> without(reversal.of());
            // the remittance remembers these itself
            case Purpose.ShareReckoned _ -> this;
            case Purpose.ShareOwed p -> with(voucher, content, p.month(), null);
            case Purpose.ShareAdjusted p -> with(voucher, content, p.month(), p.policy());
            default -> with(voucher, content, YearMonth.from(content.concerns()), null);
        };
    }

    private UpperCharges with(VoucherId voucher, VoucherContent content, YearMonth month, @Nullable PolicyId policy) {
        Map<FundCode, Vnd> sums = new LinkedHashMap<>();
        for (Line line : content.lines()) {
            if (line.account().kind() == Account.Kind.EXPENSE
                    && Item.within(
                            Item.UPPER_SHARE, String.valueOf(line.account().detail()))) {
                sums.merge(line.fund(), line.amount(), Vnd::plus);
            }
        }
        if (sums.isEmpty()) {
            return this;
        }
        List<UpperCharge> more = new ArrayList<>(standing);
        sums.forEach((fund, amount) -> more.add(new UpperCharge(voucher, fund, month, policy, amount)));
        return new UpperCharges(more, takenBack);
    }

    long takenBack(PolicyId policy, YearMonth month) {
        if (standing.stream().anyMatch(one -> isDifference(one, policy, month))) {
            return 0;
        }
        return takenBack.stream()
                .filter(one -> isDifference(one, policy, month))
                .map(UpperCharge::voucher)
                .distinct()
                .count();
    }

    private static boolean isDifference(UpperCharge charge, PolicyId policy, YearMonth month) {
        return policy.equals(charge.policy()) && charge.month().equals(month);
    }

    private UpperCharges without(VoucherId of) {
        List<UpperCharge> gone =
                standing.stream().filter(one -> one.voucher().equals(of)).toList();
        if (gone.isEmpty()) {
            return this;
        }
        List<UpperCharge> left = new ArrayList<>(standing);
        left.removeAll(gone);
        List<UpperCharge> back = new ArrayList<>(takenBack);
        gone.stream().filter(one -> one.policy() != null).forEach(back::add);
        return new UpperCharges(left, back);
    }
}
