package vn.unionledger.core.chain;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the chain of one unit reaches: its last event, and that event's leaf hash. A writer takes from it what the next
 * leaf needs; a checker follows the stored events with it and is told the first place where they do not hold together.
 *
 * @param unitSeq the number of the last event in the unit, 0 before the first
 * @param head the leaf hash of the last event, 32 zero bytes before the first
 * @param position the position of the last event in the whole log, 0 before the first
 * @param recordedAtMicros when the last event was recorded, microseconds since 1970, 0 before the first
 */
public record UnitChain(UUID ledgerId, String unit, long unitSeq, Sha256 head, long position, long recordedAtMicros)
        implements ChainStep {

    /** The chain of a unit without events. */
    public static UnitChain before(UUID ledgerId, String unit) {
        return new UnitChain(ledgerId, unit, 0, Sha256.ZERO, 0, 0);
    }

    /** The first break in these stored events, which are given in the unit's order; empty if they all follow. */
    public Optional<ChainBreak> firstBreak(Iterator<Link> links) {
        return switch (followAll(links)) {
            case ChainBreak found -> Optional.of(found);
            case UnitChain _ -> Optional.empty();
        };
    }

    /**
     * The first break in these stored events, or that they do not end where the unit's chain is known to end: events cut
     * off at the end leave a chain that is whole in itself.
     */
    public Optional<ChainBreak> firstBreak(Iterator<Link> links, long lastUnitSeq, Sha256 lastHash) {
        return switch (followAll(links)) {
            case ChainBreak found -> Optional.of(found);
            case UnitChain end
            when end.unitSeq != lastUnitSeq ->
                Optional.of(end.broken(ChainBreak.Kind.OTHER_END, lastUnitSeq, end.unitSeq));
            case UnitChain end
            when !end.head.equals(lastHash) -> Optional.of(end.broken(ChainBreak.Kind.OTHER_END, lastHash, end.head));
            case UnitChain _ -> Optional.empty();
        };
    }

    /** The chain after all these stored events, or the first break in them. */
    public ChainStep followAll(Iterator<Link> links) {
        UnitChain chain = this;
        while (links.hasNext()) {
            switch (chain.follow(links.next())) {
                case UnitChain next -> chain = next;
                case ChainBreak found -> {
                    return found;
                }
            }
        }
        return chain;
    }

    /** The chain with this stored event after its last, or why the event does not belong there. */
    public ChainStep follow(Link link) {
        Leaf leaf = link.leaf();
        if (!leaf.ledgerId().equals(ledgerId)) {
            return broken(leaf, ChainBreak.Kind.OTHER_LEDGER, ledgerId, leaf.ledgerId());
        }
        if (!leaf.unit().equals(unit)) {
            return broken(leaf, ChainBreak.Kind.OTHER_UNIT, unit, leaf.unit());
        }
        if (leaf.unitSeq() != unitSeq + 1) {
            var kind = leaf.unitSeq() > unitSeq ? ChainBreak.Kind.MISSING : ChainBreak.Kind.REPEATED;
            return broken(leaf, kind, unitSeq + 1, leaf.unitSeq());
        }
        if (leaf.position() <= position) {
            return broken(leaf, ChainBreak.Kind.OUT_OF_ORDER, "> " + position, leaf.position());
        }
        if (leaf.recordedAtMicros() < recordedAtMicros) {
            return broken(leaf, ChainBreak.Kind.BACK_IN_TIME, ">= " + recordedAtMicros, leaf.recordedAtMicros());
        }
        if (!leaf.prevUnitHash().equals(head)) {
            return broken(leaf, ChainBreak.Kind.OTHER_PREDECESSOR, head, leaf.prevUnitHash());
        }
        Sha256 hash = leaf.hash();
        if (!hash.equals(link.storedHash())) {
            return broken(leaf, ChainBreak.Kind.CHANGED, link.storedHash(), hash);
        }
        return new UnitChain(ledgerId, unit, leaf.unitSeq(), hash, leaf.position(), leaf.recordedAtMicros());
    }

    private ChainBreak broken(Leaf leaf, ChainBreak.Kind kind, Object expected, Object found) {
        return new ChainBreak(kind, unit, leaf.unitSeq(), leaf.position(), expected.toString(), found.toString());
    }

    private ChainBreak broken(ChainBreak.Kind kind, Object expected, Object found) {
        return new ChainBreak(kind, unit, unitSeq, position, expected.toString(), found.toString());
    }
}
