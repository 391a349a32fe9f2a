package vn.unionledger.ops.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.TestServer;
import vn.unionledger.ops.checker.Defects.Defect;
import vn.unionledger.ops.faults.SmallLedger;

@DisplayName("The checker")
class CheckerTest {
    private static Set<String> stale = Set.of("ledger", "ledger_views", "ledger_vault");

    @TempDir
    static Path folder;

    static MariaDbServer server;
    static Source real;
    static Source copy;

    @BeforeAll
    static void make() throws Exception {
        server = TestServer.own("checked").extra("--innodb-flush-method=nosync").start();
        SmallLedger.make(server, folder.resolve("keys"), folder.resolve("journals"));
        real = Checker.of(server.url(""), server.account("root"));
        copy = new Source(real.server(), real.user(), real.password(), "harmed_");
        // copies need not outlive a power cut
        execute(List.of("set global innodb_flush_log_at_trx_commit = 0", "set global sync_frm = 0"));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    @DisplayName("finds nothing in a ledger that real clients made, and has something to say on every invariant")
    void nothing() {
        Verdict verdict = new Checker(real, folder.resolve("journals")).check();

        System.out.println(verdict);
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.lines().keySet()).containsExactlyInAnyOrder(Invariant.values());
        assertThat(verdict.lines().values())
                .allSatisfy(line -> assertThat(line.checked()).isPositive());
    }

    static Stream<Defect> defects() {
        return Defects.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    @DisplayName("finds that there is")
    void found(Defect defect) throws Exception {
        Path journals = copied();
        try (Harm harm = new Harm(copy, journals)) {
            defect.deed().on(harm);
            stale = harm.touched();
        }

        Verdict verdict = new Checker(copy, journals).check();

        System.out.println(defect.name() + " -> " + verdict.broken());
        assertThat(verdict.broken()).contains(defect.by());
    }

    private static Path copied() throws SQLException, IOException {
        List<String> statements = new ArrayList<>();
        for (String database : stale) {
            statements.add("drop database if exists harmed_" + database);
            statements.add("create database harmed_" + database + " character set utf8mb4 collate utf8mb4_bin");
            for (String table : tables(database)) {
                String name = database + ".`" + table + "`";
                statements.add("create table harmed_" + name + " like " + name);
                statements.add("insert into harmed_" + name + " select * from " + name);
            }
        }
        execute(statements);
        Path to = Files.createDirectories(folder.resolve("harmed"));
        try (Stream<Path> files = Files.list(folder.resolve("journals"))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }

    private static List<String> tables(String database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(real.url(""), real.user(), real.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_name not like 'flyway%' and table_schema = '"
                        + database + "'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static void execute(List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(real.url(""), real.user(), real.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
