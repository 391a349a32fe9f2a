package vn.unionledger.log.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a data folder needs before its first use: the server's system tables, passwords, databases and accounts. Each step is
 * done whole or done again at the next start.
 */
final class Preparation {

    private static final LedgerDatabases LEDGER = new LedgerDatabases("");

    private final Path folder;
    private final Path passwords;
    private final Path initFile;
    private final Path doneFile;
    private final String version;
    private final Engine engine;

    Preparation(Path folder, Engine engine) throws IOException {
        this.folder = folder;
        this.engine = engine;
        passwords = folder.resolve("accounts.properties");
        initFile = folder.resolve("first-start.sql");
        doneFile = folder.resolve("engine.version");
        version = engine.version();
        if (Files.exists(doneFile) && !Files.readString(doneFile).strip().equals(version)) {
            var made = Files.readString(doneFile).strip();
            throw new ServerException(
                    "Dữ liệu trong " + folder + " thuộc MariaDB " + made + ", không dùng được với MariaDB " + version
                            + ": hãy chạy bằng bản " + made + " hoặc khôi phục từ bản sao lưu.",
                    "The data in " + folder + " belongs to MariaDB " + made + " and cannot be used with MariaDB "
                            + version + ": run it with " + made + " or restore a backup.");
        }
    }

    /**
     * Makes the system tables beside their place and moves them there in one step, unless they are there.
     *
     * @param scratch where the server that makes them keeps temporary tables
     */
    void fillIfEmpty(Path database, Path scratch, Path log) throws IOException {
        if (Files.exists(database)) {
            return;
        }
        var fresh = database.resolveSibling("database.new");
        ServerProcess.on(fresh).forEach(ServerProcess::stop);
        PrivateFile.deleteTree(fresh);
        var command = new ArrayList<>(List.of(
                engine.installer().toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--basedir=" + engine.base(),
                "--datadir=" + fresh));
        if (MariaDbSetup.runsAsRoot()) {
            command.add("--user=root");
        }
        Files.createDirectories(scratch);
        var building = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // as for the running server: what another one finds in a shared folder it removes
        building.environment().put("TMPDIR", scratch.toString());
        var installer = building.start();
        try {
            if (installer.waitFor() != 0) {
                throw new ServerException(
                        "Không tạo được cơ sở dữ liệu trong " + folder + "; xem " + log + ".",
                        "No database can be made in " + folder + "; see " + log + ".");
            }
        } catch (InterruptedException interrupted) {
            installer.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was made", interrupted);
        }
        Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The accounts of the folder; missing passwords are made, and the server is to learn them at this start. */
    Accounts accounts() throws IOException {
        var needed = new ArrayList<>(LEDGER.users());
        needed.add("root");
        var stored = Accounts.read(passwords);
        if (stored.holds(needed)) {
            return stored;
        }
        Files.deleteIfExists(doneFile);
        var all = stored.with(needed);
        all.write(passwords);
        return all;
    }

    /** The statements the server carries out before it lets anyone in, or null when they have been. */
    @Nullable
    Path initFile(Accounts accounts) throws IOException {
        if (Files.exists(doneFile)) {
            return null;
        }
        PrivateFile.create(initFile);
        Files.writeString(initFile, String.join(";\n", statements(accounts)) + ";\n", UTF_8);
        return initFile;
    }

    private static List<String> statements(Accounts accounts) {
        var known = new ArrayList<>(LEDGER.users());
        known.addAll(List.of("root", "mariadb.sys", "PUBLIC"));
        var statements = new ArrayList<String>();
        statements.add("DELETE FROM mysql.global_priv WHERE User NOT IN ('" + String.join("', '", known) + "')"
                + " OR User = 'root' AND Host <> '" + Account.HOST + "'");
        statements.add("FLUSH PRIVILEGES");
        var root = accounts.named("root");
        statements.addAll(LedgerDatabases.account(root));
        statements.add("GRANT ALL PRIVILEGES ON *.* TO " + root.grantee() + " WITH GRANT OPTION");
        statements.addAll(LEDGER.statements(accounts::named));
        return statements;
    }

    /** Notes that the server has answered every account, so that the next start is a plain one. */
    void done() throws IOException {
        Files.deleteIfExists(initFile);
        if (Files.notExists(doneFile)) {
            var fresh = folder.resolve("engine.version.new");
            Files.writeString(fresh, version + "\n");
            Files.move(fresh, doneFile, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
