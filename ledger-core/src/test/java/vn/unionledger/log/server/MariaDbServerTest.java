package vn.unionledger.log.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A private MariaDB server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbServerTest {

    private static final int SIGN_IN_REFUSED = 1045;
    private static final int STATEMENT_REFUSED = 1142;

    private MariaDbServer server;

    @BeforeAll
    void start() {
        server = TestServer.own("server").start();
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    @DisplayName("lets in its own accounts and nobody else")
    void onlyOwnAccounts() throws SQLException {
        for (var user : LedgerDatabases.USERS) {
            try (var session = Session.open(server.url(""), server.account(user))) {
                assertThat(session.text("SELECT CURRENT_USER()")).isEqualTo(user + "@127.0.0.1");
            }
        }
        for (var stranger : new Account[] {
            new Account("root", ""),
            new Account("", ""),
            new Account("mariadb.sys", ""),
            new Account("mysql", ""),
            new Account("ledger_run", ""),
            new Account("ledger_run", server.account("ledger_app").password())
        }) {
            assertThat(Session.refusalOfSignIn(server.url(""), stranger))
                    .as(stranger.toString())
                    .isEqualTo(SIGN_IN_REFUSED);
        }
    }

    @Test
    @DisplayName("gives each account no more than its part")
    void rightsAreNarrow() throws SQLException {
        try (var migrate = Session.open(server.url("ledger"), server.account("ledger_migrate"))) {
            migrate.run("CREATE TABLE fact (id INT PRIMARY KEY, amount BIGINT)");
            migrate.run("GRANT SELECT, INSERT ON ledger.fact TO "
                    + server.account("ledger_run").grantee());
        }
        try (var run = Session.open(server.url("ledger"), server.account("ledger_run"))) {
            run.run("INSERT INTO fact VALUES (7, 29000000)");
            assertThat(run.refusal("UPDATE fact SET amount = 0")).isEqualTo(STATEMENT_REFUSED);
            assertThat(run.refusal("DELETE FROM fact")).isEqualTo(STATEMENT_REFUSED);
            assertThat(run.refusal("CREATE TABLE mine (id INT)")).isEqualTo(STATEMENT_REFUSED);
        }
        try (var app = Session.open(server.url("ledger_app"), server.account("ledger_app"))) {
            assertThat(app.refusal("CREATE TABLE mine (id INT)")).isEqualTo(STATEMENT_REFUSED);
            assertThat(app.refusal("SELECT * FROM ledger.fact")).isEqualTo(STATEMENT_REFUSED);
        }
        try (var vault = Session.open(server.url("ledger_vault"), server.account("ledger_vault"))) {
            assertThat(vault.refusal("CREATE TABLE mine (id INT)")).isEqualTo(STATEMENT_REFUSED);
            assertThat(vault.refusal("SELECT * FROM ledger.fact")).isEqualTo(STATEMENT_REFUSED);
        }
        try (var views = Session.open(server.url("ledger_views"), server.account("ledger_views"))) {
            views.run("CREATE TABLE entry (position BIGINT PRIMARY KEY)");
            assertThat(views.text("SELECT amount FROM ledger.fact WHERE id = 7"))
                    .isEqualTo("29000000");
            assertThat(views.refusal("INSERT INTO ledger.fact VALUES (8, 1)")).isEqualTo(STATEMENT_REFUSED);
        }
    }

    @Test
    @DisplayName("stores durably, in UTF-8, at READ COMMITTED, and listens on the loopback address only")
    void settings() throws SQLException {
        try (var session = Session.open(server.url("ledger"), server.account("ledger_run"))) {
            assertThat(session.text("SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(session.text("SELECT @@socket")).isEmpty();
            assertThat(session.text("SELECT @@tx_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(session.text("SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(session.text("SELECT @@innodb_doublewrite")).isIn("1", "ON");
            assertThat(session.text("SELECT @@innodb_snapshot_isolation")).isEqualTo("1");
            assertThat(session.text("SELECT @@collation_database")).isEqualTo("utf8mb4_bin");
            assertThat(session.text("SELECT @@collation_connection")).isEqualTo("utf8mb4_bin");
            assertThat(session.text("SELECT @@max_allowed_packet")).isEqualTo("67108864");
            assertThat(session.text("SELECT 'Trà Vinh – đoàn phí'")).isEqualTo("Trà Vinh – đoàn phí");
        }
    }

    @Test
    @DisplayName("keeps its passwords in a file that only its owner can read")
    void passwordsAreKept() throws Exception {
        var file = server.folder().resolve("accounts.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file))
                .contains("ledger_run=" + server.account("ledger_run").password());
        assertThat(server.account("ledger_run").toString())
                .doesNotContain(server.account("ledger_run").password());
        assertThat(server.folder().resolve("first-start.sql")).doesNotExist();
    }

    @Test
    @DisplayName("keeps a folder for one program and names that program to the second")
    void oneProgramPerFolder() {
        assertThatThrownBy(() -> TestServer.at(server.folder()).start())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("đang được một chương trình khác sử dụng")
                .hasMessageContaining("is in use by another program (process "
                        + ProcessHandle.current().pid() + ")");
    }

    @Test
    @DisplayName("says which port is taken")
    void portIsTaken() {
        assertThatThrownBy(() -> TestServer.own("port").port(server.port()).start())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("The port " + server.port() + " is taken");
    }

    @Test
    @DisplayName("gives tests databases that do not see each other")
    void testsAreApart() throws SQLException {
        var one = TestServer.fresh(server);
        var other = TestServer.fresh(server);
        try (var migrate = Session.open(one.url("ledger"), one.account("ledger_migrate"))) {
            migrate.run("CREATE TABLE fact (id INT PRIMARY KEY)");
            migrate.run("GRANT SELECT ON fact TO " + one.account("ledger_run").grantee());
            assertThat(migrate.refusal("CREATE TABLE " + other.database("ledger") + ".fact (id INT)"))
                    .isEqualTo(STATEMENT_REFUSED);
        }
    }
}
