package vn.unionledger.api.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.Appended;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.Metadata;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;

/**
 * Sends the acts of a script, moment after moment: those of one moment at once, since they do not depend on each other, and none
 * before all earlier ones are recorded, since the recording clock never goes back. So one look at a moment tells that all
 * earlier ones are there.
 */
final class Loading implements AutoCloseable, Pen {
    private static final int AT_ONCE = 16;

    private final List<Moment> moments = new ArrayList<>();
    private final Map<Name, Act> byName = new HashMap<>();
    private final Door door;
    private final EventLog log;
    private final KeyVault vault;
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
    private final Map<Name, String> answers = new ConcurrentHashMap<>();

    Loading(List<Act> acts, Door door, EventLog log, KeyVault vault) {
        this.door = door;
        this.log = log;
        this.vault = vault;
        int from = 0;
        for (int until = 1; until <= acts.size(); until++) {
            if (until == acts.size()
                    || !acts.get(until).at().equals(acts.get(from).at())) {
                moments.add(new Moment(acts.subList(from, until), until));
                from = until;
            }
        }
        acts.forEach(act -> byName.put(Name.of(act), act));
    }

    /** Sends what is not recorded yet, and the last moment of what is once more: it may have come in only in part. */
    void load(Progress progress) {
        int all = moments.getLast().done();
        for (Moment moment : moments.subList(recorded(), moments.size())) {
            send(moment.acts());
            progress.loaded(moment.done(), all);
        }
    }

    /** How many moments are recorded, less the last of them. */
    private int recorded() {
        int recorded = 0;
        int open = moments.size();
        while (open - recorded > 1) {
            int middle = (recorded + open) >>> 1;
            if (answered(moments.get(middle).acts().getFirst()).isPresent()) {
                recorded = middle;
            } else {
                open = middle;
            }
        }
        return recorded;
    }

    private Optional<Appended> answered(Act act) {
        SampleOfficer by = act.by();
        Metadata metadata = new Metadata(
                by == null ? null : by.person(),
                by == null ? null : by.office(),
                act.unit(),
                act.key(),
                act.matter(),
                null,
                "sample");
        return log.answered(metadata, AskedBody.of(act));
    }

    private void send(List<Act> moment) {
        if (moment.size() == 1) {
            send(moment.getFirst());
            return;
        }
        List<Future<?>> sent = new ArrayList<>();
        moment.forEach(act -> sent.add(senders.submit(() -> send(act))));
        sent.forEach(Loading::await);
    }

    private void send(Act act) {
        Object command = act.draft().write(this, act.today());
        try {
            Receipt receipt = door.send(command, sender(act));
            if (receipt.answer() != null) {
                answers.put(Name.of(act), receipt.answer());
            }
        } catch (RefusedException refused) {
            throw new IllegalStateException(
                    "the sample's act " + act.key() + " of " + act.unit() + " on " + act.at() + " is refused: "
                            + refused.refusal(),
                    refused);
        }
    }

    private static Sender sender(Act act) {
        SampleOfficer by = act.by();
        return new Sender(
                by == null ? null : by.person(),
                by == null ? null : by.office(),
                act.unit(),
                act.key(),
                AskedBody.of(act),
                act.matter(),
                act.recordAs());
    }

    @Override
    public <T> Sealed<T> seal(Subject subject, String field, String words) {
        return vault.seal(subject, field, words);
    }

    @Override
    public String contentHash(UnitId unit, ActKey putForward) {
        Name name = new Name(unit, putForward.text());
        return answers.computeIfAbsent(name, this::earlierAnswer);
    }

    private String earlierAnswer(Name name) {
        Act act = byName.get(name);
        return Optional.ofNullable(act)
                .flatMap(this::answered)
                .map(Appended::answer)
                .orElseThrow(() -> new IllegalStateException(name + " was not put forward before it is approved"));
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "the loading of the sample was interrupted; it goes on when started again", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Leaves nothing running. */
    @Override
    public void close() {
        senders.shutdownNow();
    }

    /** The acts of one moment; {@code done} counts all up to their end. */
    private record Moment(List<Act> acts, int done) {}

    private record Name(UnitId unit, String key) {
        static Name of(Act act) {
            return new Name(act.unit(), act.key());
        }
    }
}
