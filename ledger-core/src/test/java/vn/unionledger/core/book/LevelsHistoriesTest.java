package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.Histories;
import vn.unionledger.core.book.Account.Side;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.transfer.TransferEvent;

@DisplayName("Whatever units collect, owe, send and take back, in whatever order,")
class LevelsHistoriesTest {
    private static final long FIRST_SEED = 20_270_101;
    private static final int HISTORIES = Histories.count(10_000, 500);
    private static final int COMMANDS = 300;

    @Test
    @DisplayName("what all of them hold and what is in transit is what came from outside, and every fund balances")
    void anyHistory() {
        Set<Class<?>> happened = new HashSet<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES).forEach(seed -> history(seed, happened));
        assertThat(happened)
                .as("nothing is proved of what never happened")
                .contains(
                        HeldShareEvent.PassingReversed.class,
                        HeldShareEvent.ShareCollectionReversed.class,
                        RemittanceEvent.ReckoningReversed.class,
                        TransferEvent.TransferSent.class,
                        TransferEvent.TransferReceived.class,
                        TransferEvent.SendingReversed.class,
                        TransferEvent.ReceiptReversed.class,
                        RefundEvent.Refunded.class,
                        RefundEvent.RefundReversed.class,
                        RefundEvent.TakingReversed.class);
    }

    private static void history(long seed, Set<Class<?>> happened) {
        Levels levels = new Levels(seed);
        for (int i = 0; i < COMMANDS; i++) {
            levels.step();
            levels.check(seed);
        }
        assertThat(levels.refused()).as("seed %d goes on", seed).isLessThan(COMMANDS * 2 / 3);
        levels.replay(seed);
        Map<UnitId, Map<Side, Long>> sides = new HashMap<>();
        for (Object fact : levels.facts()) {
            happened.add(fact.getClass());
            if (fact instanceof VoucherPosted posted) {
                Map<Side, Long> of = sides.computeIfAbsent(posted.unit(), _ -> new HashMap<>());
                posted.content()
                        .lines()
                        .forEach(line -> of.merge(
                                line.account().kind().side(), line.amount().dong(), Long::sum));
                long there = of.getOrDefault(Side.HELD, 0L) + of.getOrDefault(Side.RECEIVABLE, 0L);
                long behind = of.getOrDefault(Side.PAYABLE, 0L) + of.getOrDefault(Side.NET, 0L);
                assertThat(there)
                        .as("seed %d: the equation of %s", seed, posted.unit())
                        .isEqualTo(-behind);
            }
        }
    }
}
