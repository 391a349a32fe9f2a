package vn.unionledger.projections.integrity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.ChainBreak;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.FrontierBuilder;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.chain.UnitChain;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;

/** One walk along the log from its first event, making every hash again; ends at the first that does not agree. */
final class ChainWalk {
    private static final int PAGE = 2000;
    private static final int WORDS_MAX = 580;

    private final UUID ledger;
    private final Instant begun;
    private final Map<String, UnitChain> units = new HashMap<>();
    private final FrontierBuilder tree = new FrontierBuilder(Frontier.EMPTY);
    private @Nullable String disagreement;

    ChainWalk(UUID ledger, Instant begun) {
        this.ledger = ledger;
        this.begun = begun;
    }

    /** Goes on by at most so many events; the number it went. */
    int follow(LogReader log, int atMost) {
        int gone = 0;
        while (disagreement == null && gone < atMost) {
            List<StoredEvent> events = log.after(position(), Math.min(PAGE, atMost - gone));
            if (events.isEmpty()) {
                break;
            }
            for (StoredEvent event : events) {
                if (disagreement == null) {
                    follow(event);
                    gone++;
                }
            }
        }
        return gone;
    }

    private void follow(StoredEvent event) {
        String unit = event.unit().value();
        UnitChain chain = units.computeIfAbsent(unit, one -> UnitChain.before(ledger, one));
        switch (chain.follow(event.link(ledger))) {
            case UnitChain next -> {
                units.put(unit, next);
                tree.append(event.hash());
            }
            case ChainBreak found -> disagreement = words(event, found);
        }
    }

    private static String words(StoredEvent event, ChainBreak found) {
        String what = "Sự kiện " + event.position() + " của đơn vị " + event.unit() + " không khớp chuỗi băm ("
                + found.kind() + "): mong đợi " + found.expected() + ", tìm thấy " + found.found();
        return what.substring(0, Math.min(WORDS_MAX, what.length()));
    }

    Instant begun() {
        return begun;
    }

    /** The last event that agreed. */
    long position() {
        return tree.size();
    }

    Sha256 root() {
        return tree.build().root();
    }

    @Nullable
    String disagreement() {
        return disagreement;
    }
}
