package vn.unionledger.api.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.unionledger.api.guard.Harm;
import vn.unionledger.api.problem.LostDatabase;
import vn.unionledger.api.vault.DatabaseKeyVault.Plain;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Migrations;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("The key vault")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseKeyVaultTest {
    static final Subject HOA = person(1);
    static final Subject BINH = person(2);
    static final String NAME = "privacy.person-registered.name";
    static final String LEDGER = "00112233445566778899aabbccddeeff";

    @TempDir
    static Path folder;

    TestDatabases databases;
    DataSource database;
    DatabaseKeyVault vault;

    @BeforeAll
    void open() {
        databases = TestServer.fresh();
        Migrations.run(Databases.of(databases::url, databases::account), "ledger_vault", "db/vault");
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(databases.url("ledger_vault"));
        source.setUser(databases.account("ledger_vault").user());
        source.setPassword(databases.account("ledger_vault").password());
        database = source;
        vault = program();
    }

    @Test
    @DisplayName("opens what it sealed, in this program and in another")
    void opens() {
        Sealed<Sealed.Name> name = vault.seal(HOA, NAME, "Nguyễn Thị Hòa");

        assertThat(vault.open(name)).contains("Nguyễn Thị Hòa");
        assertThat(program().open(name)).contains("Nguyễn Thị Hòa");
        assertThat(name.toString()
                        + new String(
                                Base64.getDecoder().decode(name.cipher()),
                                java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Nguy");
    }

    @Test
    @DisplayName("refuses a text in which one byte was changed, whichever byte it is")
    void refusesTampering() {
        Sealed<Sealed.Name> name = vault.seal(HOA, NAME, "Hòa");
        byte[] cipher = Base64.getDecoder().decode(name.cipher());

        for (int at = 0; at < cipher.length; at++) {
            byte[] changed = cipher.clone();
            changed[at] ^= 1;
            Sealed<Sealed.Name> forged = with(name, changed);
            assertThatIllegalStateException().as("byte %d", at).isThrownBy(() -> vault.open(forged));
        }
    }

    @Test
    @DisplayName("refuses a text that was moved to another subject, field, key or ledger: 10,000 swaps, none opens")
    void refusesSwaps() {
        Random chance = new Random(20241120);
        List<Sealed<Sealed.Name>> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(vault.seal(person(100 + i % 20), i % 3 == 0 ? NAME : "welfare.aid-requested.note", "text " + i));
        }
        int swaps = 0;
        while (swaps < 10_000) {
            Sealed<Sealed.Name> a = texts.get(chance.nextInt(texts.size()));
            Sealed<Sealed.Name> b = texts.get(chance.nextInt(texts.size()));
            Sealed<Sealed.Name> swapped =
                    switch (chance.nextInt(4)) {
                        case 0 -> new Sealed<>(b.subject(), a.key(), a.field(), a.cipher());
                        case 1 -> new Sealed<>(a.subject(), b.key(), a.field(), a.cipher());
                        case 2 -> new Sealed<>(a.subject(), a.key(), b.field(), a.cipher());
                        default -> new Sealed<>(b.subject(), b.key(), a.field(), a.cipher());
                    };
            if (swapped.equals(a) || texts.contains(swapped)) {
                continue;
            }
            swaps++;
            assertThatIllegalStateException().isThrownBy(() -> vault.open(swapped));
        }
        DatabaseKeyVault otherLedger =
                new DatabaseKeyVault(database, KeyFile.wrapping(folder.resolve("kek.json")), () -> "ff".repeat(16));
        assertThatIllegalStateException().isThrownBy(() -> otherLedger.open(texts.getFirst()));
    }

    @Test
    @DisplayName("opens nothing of a subject whose key was destroyed, and everything of the others")
    void destroys() {
        Subject gone = person(7);
        Sealed<Sealed.Name> name = vault.seal(gone, NAME, "Trần Văn Bình");
        Sealed<Sealed.Name> other = vault.seal(BINH, NAME, "Lê Bình");

        vault.destroy(gone);
        vault.destroy(gone);

        assertThat(vault.open(name)).isEmpty();
        assertThat(program().open(name)).isEmpty();
        assertThat(vault.openAll(List.of(name, other))).containsOnlyKeys(other);
        Sealed<Sealed.Name> again = vault.seal(gone, NAME, "Trần Văn Bình");
        assertThat(vault.open(again)).contains("Trần Văn Bình");
        assertThat(vault.open(name)).as("a new key opens no old text").isEmpty();
        assertThat(new JdbcTemplate(database)
                        .queryForList("select wrapped from subject_key where subject = ?", gone.value()))
                .hasSize(1);
    }

    @Test
    @Timeout(60)
    @DisplayName("destroys a key wholly or not at all where its connection is lost, and says that the database was")
    void destroysOrNot() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database);
            DatabaseKeyVault program = over(pool);
            Sealed<Sealed.Name> name = program.seal(person(8), NAME, "Phạm Thị Lan");

            assertThatThrownBy(() -> Harm.cutOffAt(databases, "ledger_vault", "destroyed_key", () -> {
                        program.destroy(person(8));
                        return name;
                    }))
                    .satisfies(thrown -> assertThat(LostDatabase.isBehind(thrown))
                            .as("%s", thrown.getCause())
                            .isTrue());
            assertThat(program().open(name)).contains("Phạm Thị Lan");

            program.destroy(person(8));
            assertThat(program().open(name)).isEmpty();
        }
    }

    @Test
    @DisplayName("takes a key that never was for a forgery, not for a destroyed one")
    void unknownKeyIsForged() {
        Sealed<Sealed.Name> name = vault.seal(HOA, NAME, "Hòa");
        Sealed<Sealed.Name> forged = new Sealed<>(name.subject(), "0".repeat(32), name.field(), name.cipher());

        assertThatIllegalStateException().isThrownBy(() -> vault.open(forged));
    }

    @Test
    @DisplayName("gives a subject one key, however many programs seal for it at once")
    void oneKeyUnderRace() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Sealed<Sealed.Name>>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                DatabaseKeyVault program = program();
                all.add(threads.submit(() -> program.seal(person(55), NAME, "one")));
            }
            List<String> keys = new ArrayList<>();
            for (Future<Sealed<Sealed.Name>> one : all) {
                keys.add(one.get().key());
            }
            assertThat(keys).containsOnly(keys.getFirst());
        }
    }

    @Test
    @DisplayName("seals the 5,000 names of a roll with few trips, in the order given")
    void sealsManyAtOnce() {
        List<Plain> roll = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            roll.add(new Plain(person(10_000 + i), NAME, "Đoàn viên " + i));
        }
        List<Sealed<Sealed.Name>> sealed = vault.sealAll(roll);

        assertThat(program().openAll(sealed).values())
                .containsExactlyElementsOf(roll.stream().map(Plain::text).toList());
    }

    @Test
    @DisplayName("keeps its wrapping key in a file that only its owner can read, and refuses one that others can")
    void keyFileIsPrivate() throws Exception {
        Path file = folder.resolve("own/kek.json");
        KeyFile.wrapping(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFile.wrapping(file))
                .withMessageContaining("để người khác đọc được")
                .withMessageContaining("chmod 600");
    }

    @Test
    @DisplayName("opens nothing with another wrapping key, and says which file is wrong")
    void otherWrappingKey() {
        Sealed<Sealed.Name> name = vault.seal(HOA, NAME, "Hòa");
        DatabaseKeyVault stranger =
                new DatabaseKeyVault(database, KeyFile.wrapping(folder.resolve("other.json")), () -> LEDGER);

        assertThatIllegalStateException()
                .isThrownBy(() -> stranger.open(name))
                .withMessageContaining("không mở được bằng tệp khóa này");
    }

    private DatabaseKeyVault program() {
        return over(database);
    }

    private static DatabaseKeyVault over(DataSource database) {
        return new DatabaseKeyVault(database, KeyFile.wrapping(folder.resolve("kek.json")), () -> LEDGER);
    }

    private static Sealed<Sealed.Name> with(Sealed<Sealed.Name> sealed, byte[] cipher) {
        return new Sealed<>(
                sealed.subject(),
                sealed.key(),
                sealed.field(),
                Base64.getEncoder().withoutPadding().encodeToString(cipher));
    }

    private static Subject person(int number) {
        return new Subject("person/" + String.format("%032x", number));
    }
}
