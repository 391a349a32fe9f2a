package vn.unionledger.log.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A private MariaDB server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbServerTest {

    private static final int ACCESS_DENIED = 1045;
    private static final int COMMAND_DENIED = 1142;

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
            try (var connection = open("", server.account(user))) {
                assertThat(text(connection, "SELECT CURRENT_USER()")).isEqualTo(user + "@127.0.0.1");
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
            assertThat(refusal(() -> open("", stranger).close())).isEqualTo(ACCESS_DENIED);
        }
    }

    @Test
    @DisplayName("gives each account no more than its part")
    void rightsAreNarrow() throws SQLException {
        try (var migrate = open("ledger", server.account("ledger_migrate"))) {
            execute(migrate, "CREATE TABLE IF NOT EXISTS fact (id INT PRIMARY KEY, amount BIGINT)");
            execute(
                    migrate,
                    "GRANT SELECT, INSERT ON ledger.fact TO "
                            + server.account("ledger_run").grantee());
        }
        try (var run = open("ledger", server.account("ledger_run"))) {
            execute(run, "INSERT INTO fact VALUES (7, 29000000)");
            assertThat(refusal(() -> execute(run, "UPDATE fact SET amount = 0")))
                    .isEqualTo(COMMAND_DENIED);
            assertThat(refusal(() -> execute(run, "DELETE FROM fact"))).isEqualTo(COMMAND_DENIED);
            assertThat(refusal(() -> execute(run, "CREATE TABLE mine (id INT)")))
                    .isEqualTo(COMMAND_DENIED);
        }
        try (var app = open("ledger_app", server.account("ledger_app"))) {
            assertThat(refusal(() -> execute(app, "CREATE TABLE mine (id INT)")))
                    .isEqualTo(COMMAND_DENIED);
            assertThat(refusal(() -> execute(app, "SELECT * FROM ledger.fact"))).isEqualTo(COMMAND_DENIED);
        }
        try (var views = open("ledger_views", server.account("ledger_views"))) {
            execute(views, "CREATE TABLE IF NOT EXISTS entry (position BIGINT PRIMARY KEY)");
            assertThat(text(views, "SELECT amount FROM ledger.fact WHERE id = 7"))
                    .isEqualTo("29000000");
            assertThat(refusal(() -> execute(views, "INSERT INTO ledger.fact VALUES (8, 1)")))
                    .isEqualTo(COMMAND_DENIED);
        }
    }

    @Test
    @DisplayName("stores durably, in UTF-8, at READ COMMITTED, and listens on the loopback address only")
    void settings() throws SQLException {
        try (var connection = open("ledger", server.account("ledger_run"))) {
            assertThat(text(connection, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(text(connection, "SELECT @@socket")).isEmpty();
            assertThat(text(connection, "SELECT @@tx_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(text(connection, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(text(connection, "SELECT @@innodb_doublewrite")).isEqualTo("ON");
            assertThat(text(connection, "SELECT @@innodb_snapshot_isolation")).isEqualTo("1");
            assertThat(text(connection, "SELECT @@collation_database")).isEqualTo("utf8mb4_bin");
            assertThat(text(connection, "SELECT @@collation_connection")).isEqualTo("utf8mb4_bin");
            assertThat(text(connection, "SELECT @@max_allowed_packet")).isEqualTo("67108864");
            assertThat(text(connection, "SELECT 'Trà Vinh – đoàn phí'")).isEqualTo("Trà Vinh – đoàn phí");
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
    @DisplayName("keeps a folder for one program and names it to the second")
    void oneProgramPerFolder() {
        assertThatThrownBy(() -> TestServer.at(server.folder()).start())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("đang được một chương trình khác sử dụng")
                .hasMessageContaining("is in use by another program (process "
                        + ProcessHandle.current().pid() + ")");
    }

    @Test
    @DisplayName("gives tests databases that do not see each other")
    void testsAreApart() throws SQLException {
        var one = TestServer.fresh(server);
        var other = TestServer.fresh(server);
        try (var migrate = DriverManager.getConnection(
                one.url("ledger"),
                one.account("ledger_migrate").user(),
                one.account("ledger_migrate").password())) {
            execute(migrate, "CREATE TABLE fact (id INT PRIMARY KEY)");
            assertThat(refusal(() -> execute(migrate, "CREATE TABLE " + other.database("ledger") + ".fact (id INT)")))
                    .isEqualTo(COMMAND_DENIED);
        }
    }

    private Connection open(String database, Account account) throws SQLException {
        return DriverManager.getConnection(server.url(database), account.user(), account.password());
    }

    private static int refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var refused = catchThrowableOfType(SQLException.class, act);
        assertThat((Throwable) refused).as("a refusal").isNotNull();
        return refused.getErrorCode();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
