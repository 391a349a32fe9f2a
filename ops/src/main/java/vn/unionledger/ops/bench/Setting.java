package vn.unionledger.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.MariaDbServer;

/** A database server for one measuring alone, in a folder that is removed afterwards, and what there is to say of the machine. */
record Setting(Path folder, MariaDbServer server) implements AutoCloseable {
    static Setting make(String memory) throws IOException {
        Path target = Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(target, "bench-").toAbsolutePath();
        return new Setting(
                folder,
                MariaDbServer.in(folder.resolve("data")).bufferPool(memory).start());
    }

    /** The folder of the key files. */
    Path keys() {
        return folder.resolve("keys");
    }

    /** What tells a program of its own where the databases of this run are. */
    Map<String, String> environment() {
        return Map.of(
                "LEDGER_DB_URL",
                "jdbc:mysql://127.0.0.1:" + server.port() + "?sslMode=DISABLED",
                "LEDGER_DB_ACCOUNTS",
                folder.resolve("data/accounts.properties").toString(),
                "LEDGER_KEYS",
                keys().toString());
    }

    /** One more database. @return its name */
    String database(String name) throws SQLException {
        sql("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        return name;
    }

    private void sql(String sql) throws SQLException {
        Account root = server.account("root");
        try (var connection = DriverManager.getConnection(server.url(""), root.user(), root.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The machine and the versions, in one line. */
    String described() throws IOException, SQLException {
        Account root = server.account("root");
        String version;
        try (var connection = DriverManager.getConnection(server.url(""), root.user(), root.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select version()")) {
            row.next();
            version = row.getString(1);
        }
        return String.format(
                Locale.ROOT,
                "%s; %d processors (%s), %d GiB, %s %s; JDK %s; MariaDB %s, flush at every commit, no binary log",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                first(Path.of("/proc/cpuinfo"), "model name"),
                Math.round(Long.parseLong(
                                first(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", ""))
                        / 1048576.0),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version(),
                version);
    }

    private static String first(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
