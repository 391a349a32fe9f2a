package vn.unionledger.projections.integrity;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.chain.ChainBreak;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.FrontierBuilder;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.chain.UnitChain;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;

/**
 * Follows the chain of every unit and the tree over all events, from the first event on at each start of the program, then
 * as the log grows. What it found is kept where every program can read it.
 */
public final class ChainWatch {
    private static final int PAGE = 2000;
    private static final int WORDS_MAX = 580;

    private final LogReader log;
    private final UUID ledger;
    private final JdbcClient views;
    private final InstantSource clock;
    private final Map<String, UnitChain> units = new HashMap<>();
    private final FrontierBuilder tree = new FrontierBuilder(Frontier.EMPTY);
    private long position;
    private @Nullable String disagreement;

    /** @param ledger the ledger's id, as its first event says */
    public ChainWatch(LogReader log, UUID ledger, DataSource database, InstantSource clock) {
        this.log = log;
        this.ledger = ledger;
        this.views = JdbcClient.create(database);
        this.clock = clock;
    }

    /** Follows what is new, at most so many events, and notes how far everything agrees. */
    public synchronized ChainState follow(int atMost) {
        long until = position + atMost;
        while (disagreement == null && position < until) {
            List<StoredEvent> events = log.after(position, (int) Math.min(PAGE, until - position));
            if (events.isEmpty()) {
                break;
            }
            events.forEach(this::follow);
        }
        return note();
    }

    private void follow(StoredEvent event) {
        if (disagreement != null) {
            return;
        }
        String unit = event.unit().value();
        UnitChain chain = units.computeIfAbsent(unit, one -> UnitChain.before(ledger, one));
        switch (chain.follow(event.link(ledger))) {
            case UnitChain next -> {
                units.put(unit, next);
                tree.append(event.hash());
                position = event.position();
            }
            case ChainBreak found -> disagreement = words(event, found);
        }
    }

    private static String words(StoredEvent event, ChainBreak found) {
        String what = "Sự kiện " + event.position() + " của đơn vị " + event.unit() + " không khớp chuỗi băm ("
                + found.kind() + "): mong đợi " + found.expected() + ", tìm thấy " + found.found();
        return what.substring(0, Math.min(WORDS_MAX, what.length()));
    }

    private ChainState note() {
        Sha256 root = tree.build().root();
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        views.sql("replace into chain_agreement (id, position, root, verified_at, disagreement)"
                        + " values (1, :position, :root, :now, :disagreement)")
                .param("position", position)
                .param("root", root.bytes())
                .param("now", now)
                .param("disagreement", disagreement)
                .update();
        return new ChainState(position, root, now, disagreement);
    }
}
