package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.Histories;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.contribution.ContributionEvent;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.transfer.TransferEvent;

@DisplayName("Whatever a province and its unions ask for, all year and all together,")
class UnionsAtWorkTest {
    private static final long FIRST_SEED = 20_260_112;
    private static final int HISTORIES = Histories.count(300, 10);
    private static final int WISHES = 300;

    @Test
    @DisplayName("the vouchers' lines and what was said beside them agree at every position")
    void anyYear() {
        Set<Class<?>> happened = new HashSet<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES).forEach(seed -> year(seed, happened));
        assertThat(happened)
                .as("nothing is proved of what never happened")
                .contains(
                        MonthClosed.class,
                        DuesEvent.MonthReassessed.class,
                        DuesEvent.CollectionReversed.class,
                        DuesEvent.DuesRefunded.class,
                        ContributionEvent.ContributionReceived.class,
                        HeldShareEvent.ShareCollected.class,
                        HeldShareEvent.SharePassedDown.class,
                        RemittanceEvent.ShareReckoned.class,
                        TransferEvent.TransferReceived.class,
                        TransferEvent.SendingReversed.class,
                        RefundEvent.Refunded.class,
                        CampaignEvent.HandedOver.class,
                        CampaignEvent.LateDonationReturned.class,
                        LevyEvent.LevyCollected.class,
                        LoanEvent.LoanRepaid.class,
                        DepositEvent.MemberCapitalReturned.class);
    }

    private static void year(long seed, Set<Class<?>> happened) {
        UnionsAtWork unions = new UnionsAtWork(seed);
        for (int i = 0; i < WISHES; i++) {
            unions.step();
        }
        assertThat(unions.refused()).as("seed %d goes on", seed).isLessThan(unions.asked() / 2);
        FactSums sums = new FactSums();
        for (List<Object> append : unions.appends()) {
            for (Object fact : append) {
                happened.add(fact.getClass());
                sums.add(fact);
                if (fact instanceof VoucherPosted posted) {
                    balances(seed, posted);
                }
            }
            if (append.stream().anyMatch(VoucherPosted.class::isInstance)) {
                neverBelow(seed, sums);
                agree(seed, sums);
            }
        }
        duesOf(seed, sums);
        assertThat(unions.requireReplayed())
                .as("seed %d: aggregates folded again", seed)
                .isGreaterThan(10);
    }

    private static void balances(long seed, VoucherPosted posted) {
        Map<FundCode, Long> byFund = new HashMap<>();
        for (Line line : posted.content().lines()) {
            byFund.merge(line.fund(), line.amount().dong(), Long::sum);
        }
        assertThat(byFund.values()).as("seed %d: %s", seed, posted).containsOnly(0L);
    }

    private static void neverBelow(long seed, FactSums sums) {
        sums.booked.forEach((key, amount) -> {
            Account.Side side = FactSums.account(key).kind().side();
            if (side == Account.Side.HELD || side == Account.Side.RECEIVABLE) {
                assertThat(amount).as("seed %d: %s", seed, key).isNotNegative();
            }
        });
    }

    private static void agree(long seed, FactSums sums) {
        sums.said.forEach((account, amount) ->
                assertThat(-sums.on(account)).as("seed %d: %s", seed, account).isEqualTo(amount));
        for (FundCode fund : List.of(UnionsAtWork.POOR, UnionsAtWork.DISASTER)) {
            assertThat(sums.in(fund, Account.Side.NET))
                    .as("seed %d: nothing of %s is income or expense", seed, fund)
                    .isZero();
        }
        assertThat(-moved(sums, Purpose.Sent.class) - moved(sums, Purpose.Received.class))
                .as("seed %d: left one unit and not come to another", seed)
                .isEqualTo(sums.inTransit);
        assertThat(sums.levyIn).as("seed %d: levy", seed).isEqualTo(moved(sums, Purpose.Levy.class));
        assertThat(sums.levyOwed.values()).as("seed %d: levy owed", seed).allMatch(owed -> owed >= 0);
    }

    private static void duesOf(long seed, FactSums sums) {
        sums.assessed.forEach((key, amount) -> assertThat(amount - sums.applied.getOrDefault(key, 0L))
                .as("seed %d: arrears of %s", seed, key)
                .isNotNegative());
        assertThat(sums.assessed.keySet())
                .as("seed %d: applied to months reckoned", seed)
                .containsAll(sums.applied.keySet());
        long held = 0;
        for (Map.Entry<String, Long> one : sums.collected.entrySet()) {
            long settled = sums.applied.entrySet().stream()
                    .filter(of -> of.getKey().startsWith(one.getKey() + " "))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            long back = sums.refunded.getOrDefault(one.getKey(), 0L);
            assertThat(one.getValue() - settled - back)
                    .as("seed %d: paid ahead by %s", seed, one.getKey())
                    .isNotNegative();
            held += one.getValue() - back;
        }
        assertThat(Vnd.of(held))
                .as("seed %d: dues of people and of vouchers", seed)
                .isEqualTo(Vnd.of(moved(sums, Purpose.Dues.class) + moved(sums, Purpose.DuesRefund.class)));
    }

    private static long moved(FactSums sums, Class<? extends Purpose> purpose) {
        return sums.moved.getOrDefault(purpose, 0L);
    }
}
