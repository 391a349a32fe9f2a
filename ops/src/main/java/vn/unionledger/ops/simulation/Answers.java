package vn.unionledger.ops.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.AppendKey;
import vn.unionledger.log.Found;
import vn.unionledger.log.axon.Receipt;

/**
 * What was sent under each key and what was answered: the clients' journal. One key has one answer, whoever gives it and however
 * often; what was acknowledged is stored, what was only refused is not, and what is unknown can be asked again.
 */
final class Answers {
    private final Map<AppendKey, Sent> sent = new LinkedHashMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int misused;

    /** One key's story. */
    static final class Sent {
        final Wish wish;
        private @Nullable Receipt acknowledged;
        private boolean nothingToDo;
        private boolean refused;
        private boolean unknown;

        Sent(Wish wish) {
            this.wish = wish;
        }

        boolean isUnknown() {
            return acknowledged == null && !nothingToDo && (unknown || !refused);
        }

        boolean isAcknowledged() {
            return acknowledged != null;
        }
    }

    Sent sending(Wish wish) {
        return sent.computeIfAbsent(wish.appendKey(), _ -> new Sent(wish));
    }

    void acknowledged(Sent key, Receipt receipt) {
        if (receipt.recordedAt() == 0) {
            key.nothingToDo = true;
            return;
        }
        Receipt before = key.acknowledged;
        if (before == null) {
            key.acknowledged = receipt;
            key.wish.granted().accept(receipt);
            return;
        }
        Violation.unless(
                before.first() == receipt.first()
                        && before.last() == receipt.last()
                        && before.recordedAt() == receipt.recordedAt()
                        && Objects.equals(before.answer(), receipt.answer()),
                key.wish.key() + " was answered " + before + " and then " + receipt);
    }

    void refused(Sent key, String why) {
        key.refused = true;
        refusals.merge(why, 1, Integer::sum);
    }

    void unknown(Sent key) {
        key.unknown = true;
    }

    /** Asked again when all is calm: this is the answer. */
    void resolved(Sent key, boolean refused) {
        if (refused) {
            Violation.unless(
                    key.acknowledged == null, key.wish.key() + " was acknowledged and is refused when asked again");
            key.unknown = false;
            key.refused = true;
        }
    }

    void misused() {
        misused++;
    }

    List<Sent> all() {
        return List.copyOf(sent.values());
    }

    int commands() {
        return sent.size() + misused;
    }

    int acknowledged() {
        return (int) sent.values().stream().filter(Sent::isAcknowledged).count();
    }

    Map<String, Integer> refusals() {
        return refusals;
    }

    /** Holds what is stored to what was answered. */
    void hold(Map<AppendKey, Found.StoredKey> stored) {
        sent.forEach((key, story) -> {
            Found.StoredKey there = stored.get(key);
            Receipt told = story.acknowledged;
            if (told == null) {
                Violation.unless(there == null, key + " was not acknowledged, but is stored");
                return;
            }
            Violation.unless(there != null, key + " was acknowledged at " + told.first() + " and is lost");
            if (there != null) {
                Violation.unless(
                        there.first() == told.first()
                                && there.last() == told.last()
                                && there.recordedAt() == told.recordedAt(),
                        key + " was acknowledged as " + told + " and is stored as " + there);
            }
        });
    }
}
