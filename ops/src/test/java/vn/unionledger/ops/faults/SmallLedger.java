package vn.unionledger.ops.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.privacy.Keeping;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.MariaDbServer;

/** A small ledger made by real clients through real commands, with their journals, views that follow, and a person forgotten. */
public final class SmallLedger {
    private static final int UNITS = 2;
    private static final int CLIENTS = 2;
    private static final int SENDINGS = 150;

    private SmallLedger() {}

    /** Makes one on an empty server. */
    public static void make(MariaDbServer server, Path keys, Path journals) {
        try {
            Files.createDirectories(journals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Ledger ledger = Ledger.open(Databases.of(server), keys, Opening.real("Sổ nhỏ"), LogListener.NONE)) {
            LoadedUnion.found(ledger, UNITS);
            forget(ledger);
            ledger.follower().start();
            for (int number = 0; number < CLIENTS; number++) {
                AtomicInteger left = new AtomicInteger(SENDINGS);
                new ClientAtTheDoor(ledger, Journal.of(journals, number), number, UNITS)
                        .run(() -> left.getAndDecrement() > 0);
            }
            ledger.follower().awaitPosition(ledger.reader().bound(), java.time.Duration.ofSeconds(60));
        }
    }

    private static void forget(Ledger ledger) {
        var unit = LoadedUnion.unit(0);
        var by = LoadedUnion.chair(unit);
        var person = new PersonId(LoadedUnion.id("a member"));
        LocalDate day = LoadedUnion.DAY;
        ledger.door()
                .send(
                        new RegisterPerson(
                                unit,
                                person,
                                ledger.vault().seal(Subject.of(person), RegisterPerson.NAME, "Nguyễn Thị Hoa")),
                        LoadedUnion.sender(unit, by, Office.CHAIR, "a member"));
        ledger.door()
                .send(
                        new DestroyKey(
                                unit, Subject.of(person), Ground.REQUESTED, by, day, new Keeping.Nothing(), null),
                        LoadedUnion.sender(unit, by, Office.CHAIR, "forget her"));
        ledger.vault().destroy(Subject.of(person));
    }
}
