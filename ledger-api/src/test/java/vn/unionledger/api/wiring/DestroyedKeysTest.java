package vn.unionledger.api.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.guard.Harm;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.Keeping;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("A key whose destruction is in the log")
class DestroyedKeysTest {
    private static final PersonId LAN = new PersonId("1a".repeat(16));
    private static final PersonId HOA = new PersonId("2b".repeat(16));

    @TempDir
    private Path folder;

    private final TestDatabases databases = TestServer.fresh();
    private int keys;

    @Test
    @DisplayName(
            "and which a restored backup of the vault brings back is destroyed again at the next start; others stay")
    void destroyedAgain() {
        Sealed<Sealed.Name> lan;
        Sealed<Sealed.Name> hoa;
        try (Ledger ledger = open()) {
            TestUnion.found(ledger);
            lan = register(ledger, LAN, "Nguyễn Thị Lan");
            hoa = register(ledger, HOA, "Trần Thị Hoa");
            harm("create table backup as select * from subject_key");
            send(ledger, destroy(LAN));
            ledger.vault().destroy(Subject.of(LAN));
            assertThat(ledger.vault().open(lan)).isEmpty();
        }
        harm("delete from destroyed_key");
        harm("insert ignore into subject_key select * from backup");

        try (Ledger again = open()) {
            assertThat(again.vault().open(lan)).isEmpty();
            assertThat(again.vault().open(hoa)).contains("Trần Thị Hoa");
            assertThat(again.vault().living(List.of(Subject.of(LAN), Subject.of(HOA))))
                    .containsExactly(Subject.of(HOA));
        }
    }

    @Test
    @DisplayName("but not yet in the vault, because the program ended between the two, is destroyed at the next start")
    void endedBetween() {
        Sealed<Sealed.Name> lan;
        try (Ledger ledger = open()) {
            TestUnion.found(ledger);
            lan = register(ledger, LAN, "Nguyễn Thị Lan");
            send(ledger, destroy(LAN));
            assertThat(ledger.vault().open(lan)).contains("Nguyễn Thị Lan");
        }

        try (Ledger again = open()) {
            assertThat(again.vault().open(lan)).isEmpty();
        }
    }

    private static DestroyKey destroy(PersonId person) {
        return new DestroyKey(
                TestUnion.UNIT,
                Subject.of(person),
                PersonEvent.Ground.REQUESTED,
                TestUnion.CHAIR.person(),
                LocalDate.of(2026, 11, 20),
                new Keeping.Nothing(),
                null);
    }

    private Sealed<Sealed.Name> register(Ledger ledger, PersonId person, String name) {
        Sealed<Sealed.Name> sealed = ledger.vault().seal(Subject.of(person), RegisterPerson.NAME, name);
        send(ledger, new RegisterPerson(TestUnion.UNIT, person, sealed));
        return sealed;
    }

    private void send(Ledger ledger, Object command) {
        String key = "keys-" + ++keys;
        ledger.door()
                .send(
                        command,
                        new Sender(
                                TestUnion.CHAIR.person(),
                                TestUnion.CHAIR.office(),
                                TestUnion.UNIT,
                                key,
                                Sha256.of(key.getBytes(UTF_8)),
                                null,
                                null));
    }

    private void harm(String sql) {
        Harm.on(databases, "root", "ledger_vault", sql);
    }

    private Ledger open() {
        return Ledger.open(ApiServer.of(databases), folder, Opening.real("Sổ thử"), LogListener.NONE);
    }
}
