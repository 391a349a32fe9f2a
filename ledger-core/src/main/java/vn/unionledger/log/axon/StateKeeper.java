package vn.unionledger.log.axon;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.log.AggregateKey;

/**
 * Keeps an aggregate's state after every two hundred of its events, as the act that recorded them left it, off the command's
 * thread. When it cannot keep up, it skips.
 */
final class StateKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(StateKeeper.class);
    private static final int EVERY = 200;
    private static final int WAITING_MOST = 64;

    private final AggregateStates states;
    private final ThreadPoolExecutor keeping = new ThreadPoolExecutor(
            0,
            1,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING_MOST),
            work -> Thread.ofPlatform().daemon().name("ledger-states").unstarted(work),
            new ThreadPoolExecutor.DiscardPolicy());

    StateKeeper(AggregateStates states) {
        this.states = states;
    }

    /**
     * Says that an aggregate has moved.
     *
     * @param from the first of the events it moved by
     * @param last the last of them
     * @param position of the last one in the log
     */
    void moved(AggregateKey aggregate, long from, long last, long position, Object state) {
        if (from / EVERY != (last + 1) / EVERY) {
            keeping.execute(() -> {
                try {
                    states.store(aggregate, last, position, state);
                } catch (RuntimeException e) {
                    LOG.warn("The state of {} was not kept: {}", aggregate, e.getMessage());
                }
            });
        }
    }
}
