package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.Histories;
import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.loan.LoanEvent;

@DisplayName("Whatever members pay in, borrow, pay back and take back, in whatever order,")
class MutualAidHistoriesTest {
    private static final long FIRST_SEED = 20_260_701;
    private static final int HISTORIES = Histories.count(10_000, 500);
    private static final int COMMANDS = 300;

    @Test
    @DisplayName("what the fund holds and has lent is its members' money and its own capital, at every position")
    void anyHistory() {
        Set<Class<?>> happened = new HashSet<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES).forEach(seed -> history(seed, happened));
        assertThat(happened)
                .as("nothing is proved of what never happened")
                .contains(LoanEvent.class.getPermittedSubclasses())
                .contains(DepositEvent.class.getPermittedSubclasses());
    }

    private static void history(long seed, Set<Class<?>> happened) {
        MutualAid fund = new MutualAid(seed);
        for (int i = 0; i < COMMANDS; i++) {
            if (fund.step()) {
                fund.check(seed);
            }
        }
        assertThat(fund.refused()).as("seed %d goes on", seed).isLessThan(COMMANDS * 3 / 4);
        fund.windUp(seed);
        fund.check(seed);
        fund.replay(seed);
        fund.facts().forEach(fact -> happened.add(fact.getClass()));
    }
}
