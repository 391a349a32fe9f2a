package vn.unionledger.ops.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.api.sample.SampleLedger;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("The sample ledger, with its cases, lists, loans, events, campaigns and corrections")
class SampleCheckedTest {
    @Test
    @EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "loads the whole sample once more")
    @DisplayName("keeps every promise the checker knows of, until the dues of one member are one đồng off in the views")
    void holds(@TempDir Path folder) throws SQLException {
        TestDatabases databases = TestServer.fresh();
        try (Ledger ledger = Ledger.open(
                Databases.of(
                        (name, parameters) ->
                                databases.server().url(name.isEmpty() ? "" : databases.database(name), parameters),
                        databases::account),
                folder.resolve("keys"),
                SampleLedger.opening(),
                LogListener.NONE)) {
            SampleLedger.load(ledger.door(), ledger.writer(), ledger.vault(), (_, _) -> {});
            ledger.follower().catchUp();
        }
        var root = databases.account("root");
        String server = databases.server().url("");
        Source source = new Source(
                server.substring(0, server.lastIndexOf('/')),
                root.user(),
                root.password(),
                databases.database("ledger").replace("ledger", ""));

        Verdict verdict = new Checker(source, folder.resolve("none")).check();

        System.out.println(verdict);
        assertThat(verdict.broken()).isEmpty();

        try (Connection views = source.open("ledger_views");
                Statement statement = views.createStatement()) {
            assertThat(statement.executeUpdate("update dues_entry set applied = applied + 1 where applied > 0 limit 1"))
                    .isOne();
        }
        Verdict after = new Checker(source, folder.resolve("none")).check();
        assertThat(after.broken()).containsOnly(Invariant.I7);
        assertThat(after.toString()).as("by the second fold, too").contains("dues_entry adds up to");
    }
}
