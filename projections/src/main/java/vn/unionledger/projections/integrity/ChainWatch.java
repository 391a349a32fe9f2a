package vn.unionledger.projections.integrity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.feed.Rest;

/**
 * Follows the chain of every unit and the tree over all events, from the first event on at each start of the program, then as
 * the log grows; every few hours it walks the whole log again, so that a change of what it has passed is found as well. What
 * it found is kept where every program can read it. A disagreement stays until a walk that began after it has passed its place.
 */
public final class ChainWatch {
    private static final int STEP = 5_000;

    private final LogReader log;
    private final UUID ledger;
    private final JdbcClient views;
    private final InstantSource clock;
    private final Duration again;
    private ChainWalk walk;
    private @Nullable ChainWalk behind;

    /**
     * @param ledger the ledger's id, as its first event says
     * @param again how long after the beginning of one walk the next one begins
     */
    public ChainWatch(LogReader log, UUID ledger, DataSource database, InstantSource clock, Duration again) {
        this.log = log;
        this.ledger = ledger;
        this.views = JdbcClient.create(database);
        this.clock = clock;
        this.again = again;
        this.walk = new ChainWalk(ledger, clock.instant());
    }

    /**
     * Follows what is new, then what is to be walked again, and notes how far everything agrees.
     *
     * @param atMost so many events
     * @param rest what is done between some of them and the next
     */
    public synchronized ChainState follow(int atMost, Rest rest) {
        int left = atMost - along(walk, atMost, rest);
        if (behind == null && (walk.disagreement() != null || isOld(walk))) {
            behind = new ChainWalk(ledger, clock.instant());
        }
        if (behind != null) {
            boolean atEnd = along(behind, left, rest) < left;
            if (behind.disagreement() != null || atEnd) {
                walk = behind;
                behind = null;
            }
        }
        return note(walk);
    }

    private int along(ChainWalk walk, int atMost, Rest rest) {
        int gone = 0;
        while (gone < atMost) {
            long started = System.nanoTime();
            int wanted = Math.min(STEP, atMost - gone);
            int step = walk.follow(log, wanted);
            gone += step;
            if (step < wanted) {
                break;
            }
            rest.after(System.nanoTime() - started);
        }
        return gone;
    }

    private boolean isOld(ChainWalk walk) {
        return walk.begun().plus(again).isBefore(clock.instant());
    }

    private ChainState note(ChainWalk walk) {
        long now = micros(clock.instant());
        if (walk.disagreement() != null || !isFoundSince(micros(walk.begun()), walk.position())) {
            views.sql("replace into chain_agreement (id, position, root, verified_at, disagreement)"
                            + " values (1, :position, :root, :now, :disagreement)")
                    .param("position", walk.position())
                    .param("root", walk.root().bytes())
                    .param("now", now)
                    .param("disagreement", walk.disagreement())
                    .update();
        }
        return new ChainState(walk.position(), walk.root(), now, walk.disagreement());
    }

    /** Whether a disagreement is noted that this walk had passed already, or has not reached. */
    private boolean isFoundSince(long begun, long position) {
        return views.sql("select count(*) from chain_agreement where id = 1 and disagreement is not null"
                                + " and (verified_at >= :begun or position >= :position)")
                        .param("begun", begun)
                        .param("position", position)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
