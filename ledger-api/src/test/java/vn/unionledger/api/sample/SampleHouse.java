package vn.unionledger.api.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.wiring.Books;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Snapshots;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.axon.AggregateStates;
import vn.unionledger.log.axon.KeptStates;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

/** The sample ledger on a real database: loaded by a program that stops in the middle, and by another one that goes on. */
final class SampleHouse {
    private static final int STOP_AFTER = betweenVoucherAndApproval();
    private static @Nullable SampleHouse shared;

    private final Databases databases;
    private final Path keys;

    private SampleHouse() {
        TestDatabases all = TestServer.fresh();
        databases = Databases.of(
                (database, parameters) ->
                        database.isEmpty() ? all.server().url("", parameters) : all.url(database, parameters),
                all::account);
        keys = TestServer.folder("keys");
    }

    /** The house that all tests of this JVM read, loaded at first use. */
    static synchronized SampleHouse loaded() {
        if (shared == null) {
            SampleHouse house = new SampleHouse();
            try (Ledger first = house.open()) {
                assertThatThrownBy(() -> load(first, SampleHouse::stop)).hasMessage("the power is gone");
            }
            try (Ledger second = house.open()) {
                load(second, Progress.SILENT);
                second.follower().catchUp();
            }
            shared = house;
        }
        return shared;
    }

    /** The ledger as a program that has just been started has it. */
    Ledger open() {
        return Ledger.open(databases, keys, SampleLedger.opening(), LogListener.NONE);
    }

    static void load(Ledger ledger, Progress progress) {
        SampleLedger.load(ledger.door(), ledger.writer(), ledger.vault(), progress);
    }

    /** Everything that is in the log. */
    static List<StoredEvent> events(Ledger ledger) {
        return ledger.reader().after(0, Integer.MAX_VALUE);
    }

    /** A state kept of an aggregate, if there is one. */
    Optional<AggregateStates.Kept> kept(Ledger ledger, AggregateKey aggregate) {
        Account account = databases.account("ledger_run");
        LogAddress log = new LogAddress(databases.url("ledger"), account.user(), account.password());
        try (Snapshots snapshots = new Snapshots(log)) {
            return new KeptStates(snapshots, ledger.reader(), Books.states()).latest(aggregate);
        }
    }

    private static void stop(int done, int of) {
        if (done == STOP_AFTER) {
            throw new IllegalStateException("the power is gone");
        }
    }

    /** How many acts are done when the hardest part to go on from begins: a voucher was put forward and is not approved. */
    private static int betweenVoucherAndApproval() {
        List<Act> acts = SampleLedger.acts();
        int done = acts.size() / 2;
        while (!acts.get(done).key().endsWith("/duyet")
                || acts.get(done).at().equals(acts.get(done - 1).at())) {
            done++;
        }
        return done;
    }
}
