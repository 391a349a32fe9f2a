package vn.unionledger.api.sample;

import java.util.List;
import java.util.Optional;
import vn.unionledger.api.wiring.Books;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.voucher.PostedVouchers;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.GroupCommitWriter;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogInstaller;
import vn.unionledger.log.Snapshots;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.axon.AggregateStates;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.KeptStates;
import vn.unionledger.log.axon.LedgerBus;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

/** A sample ledger on a real database: installed, loaded with a stop in the middle, and read back whole. */
final class SampleHouse implements AutoCloseable {
    private final HeldKeys vault = new HeldKeys();
    private final GroupCommitWriter writer;
    private final ContiguousReader reader;
    private final Snapshots snapshots;
    private final KeptStates states;

    SampleHouse() {
        TestDatabases databases = TestServer.fresh();
        Account running = databases.account("ledger_run");
        Account migrating = databases.account("ledger_migrate");
        String url = databases.url("ledger");
        LogInstaller.install(
                new LogAddress(url, migrating.user(), migrating.password()), running.grantee(), SampleLedger.opening());
        LogAddress address = new LogAddress(url, running.user(), running.password());
        writer = new GroupCommitWriter(address);
        reader = new ContiguousReader(address);
        snapshots = new Snapshots(address);
        states = new KeptStates(snapshots, reader, Books.states());
    }

    /** Loads the sample as a program that has just been started. */
    void load(Progress progress) {
        SampleLedger.load(door(), writer, vault, progress);
    }

    /** Everything that is in the log. */
    List<StoredEvent> events() {
        return reader.after(0, Integer.MAX_VALUE);
    }

    KeyVault vault() {
        return vault;
    }

    /** A state kept of an aggregate, if there is one. */
    Optional<AggregateStates.Kept> kept(AggregateKey aggregate) {
        return states.latest(aggregate);
    }

    private Door door() {
        PostedVouchers imported = (_, _) -> Optional.empty(); // the sample corrects no imported voucher
        return new LedgerBus(writer, reader, states, "test", Books.aggregates(), from -> Books.acts(from, imported))
                .door();
    }

    @Override
    public void close() {
        writer.close();
        snapshots.close();
        reader.close();
    }
}
