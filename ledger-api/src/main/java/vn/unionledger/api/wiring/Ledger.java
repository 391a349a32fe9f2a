package vn.unionledger.api.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import vn.unionledger.api.guard.Guard;
import vn.unionledger.api.guard.LedgerMeters;
import vn.unionledger.api.guard.UnsoundDatabaseException;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.api.vault.KeyFile;
import vn.unionledger.core.voucher.PostedVouchers;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.GroupCommitWriter;
import vn.unionledger.log.LedgerIdentity;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogInstaller;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.LogUnavailableException;
import vn.unionledger.log.Opening;
import vn.unionledger.log.SchemaCheck;
import vn.unionledger.log.Snapshots;
import vn.unionledger.log.axon.Answers;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.KeptStates;
import vn.unionledger.log.axon.LedgerBus;
import vn.unionledger.log.server.Account;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.projections.feed.View;
import vn.unionledger.projections.feed.ViewsSchema;

/**
 * The ledger put together on its databases: the log with its writer and reader, the command bus and its door, the key vault, the
 * views and their follower. Needs no container; the server, the command line and the programs that load and harm a ledger all
 * use this.
 */
public final class Ledger implements AutoCloseable {
    /** Written into the metadata of every event. */
    public static final String PROGRAM = program();

    private static final String CLOCKS = "LEDGER_CLOCKS";
    private static final int PAGE = 2000;

    /** No answer that a person waits for takes longer. */
    private static final Duration READ_WITHIN = Duration.ofSeconds(30);

    /** What keeps the views may empty or switch tables of millions of rows. */
    private static final Duration KEPT_WITHIN = Duration.ofMinutes(10);

    private final Databases databases;
    private final Path keys;
    private final LedgerIdentity identity;
    private final GroupCommitWriter writer;
    private final ContiguousReader reader;
    private final Snapshots snapshots;
    private final Door door;
    private final Answers answers;
    private final HikariDataSource vaultDatabase;
    private final DatabaseKeyVault vault;
    private final HikariDataSource viewsDatabase;
    private final HikariDataSource viewsKeeping;
    private final List<View> views = Views.all();
    private final Follower follower;
    private final Guard guard;
    private final LedgerMeters meters;

    private Ledger(Databases databases, Path keys, LedgerIdentity identity, Guard guard, LogListener listener) {
        this.databases = databases;
        this.keys = keys;
        this.identity = identity;
        this.guard = guard;
        meters = new LedgerMeters(listener);
        LogAddress log = log(databases);
        writer = new GroupCommitWriter(log, meters, Duration.ofSeconds(20));
        reader = new ContiguousReader(log);
        snapshots = new Snapshots(log);
        vaultDatabase = databases.pool("ledger_vault", "ledger_vault", 4, READ_WITHIN);
        Supplier<String> ledgerId = () -> identity.ledgerId().toString().replace("-", "");
        vault = new DatabaseKeyVault(vaultDatabase, KeyFile.wrapping(keys.resolve("kek.json")), ledgerId);
        try (HikariDataSource unhurried = databases.pool("ledger_views", "ledger_views", 2)) {
            ViewsSchema.migrate(unhurried);
        }
        viewsDatabase = databases.pool("ledger_views", "ledger_views", 8, READ_WITHIN);
        viewsKeeping = databases.pool("ledger_views", "ledger_views", 4, KEPT_WITHIN);
        PostedVouchers posted = new PostingsInLog(reader, viewsDatabase);
        LedgerBus bus = new LedgerBus(
                writer,
                reader,
                new KeptStates(snapshots, reader, Books.states()),
                PROGRAM,
                Books.aggregates(),
                repositories -> Books.acts(repositories, posted));
        door = meters.timing(guard.guarding(bus.door()));
        answers = bus.answers();
        follower = new Follower(viewsKeeping, reader, views, PAGE);
    }

    /**
     * Brings the databases up to date, looks whether they are as the log needs them, destroys again what the log says was
     * destroyed, and puts the ledger together. The follower is not started.
     *
     * @param keys the folder of the key files, outside every database
     * @param opening how a ledger begins if there is none yet
     * @throws UnsoundDatabaseException if something in the database must be put right before
     */
    public static Ledger open(Databases databases, Path keys, Opening opening, LogListener listener) {
        LedgerIdentity identity =
                LogInstaller.install(log(databases, "ledger_migrate"), grantee(databases, "ledger_run"), opening);
        SchemaCheck.Clocks clocks = SchemaCheck.Clocks.of(System.getenv(CLOCKS));
        Guard guard = new Guard(new SchemaCheck(log(databases), InstantSource.system(), clocks));
        guard.requireSound();
        Migrations.run(databases, "ledger_vault", "db/vault");
        Migrations.run(databases, "ledger_app", "db/app");
        Ledger ledger = new Ledger(databases, keys, identity, guard, listener);
        try {
            DestroyedKeys.destroyAgain(ledger.reader, ledger.vault);
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
        return ledger;
    }

    public Databases databases() {
        return databases;
    }

    /** The folder of the key files. */
    public Path keys() {
        return keys;
    }

    public LedgerIdentity identity() {
        return identity;
    }

    public Door door() {
        return door;
    }

    public Answers answers() {
        return answers;
    }

    public LogReader reader() {
        return reader;
    }

    public GroupCommitWriter writer() {
        return writer;
    }

    public DatabaseKeyVault vault() {
        return vault;
    }

    /** The database of the views, to be read by people. */
    public HikariDataSource viewsDatabase() {
        return viewsDatabase;
    }

    /** The database of the views, for what keeps, compares and exports them: a statement may take minutes. */
    public HikariDataSource viewsKeeping() {
        return viewsKeeping;
    }

    public List<View> views() {
        return views;
    }

    public Follower follower() {
        return follower;
    }

    /** Whether the database is still as the log needs it. */
    public Guard guard() {
        return guard;
    }

    /** The figures of commands and of the writer. */
    public LedgerMeters meters() {
        return meters;
    }

    @Override
    public void close() {
        follower.close();
        writer.close();
        snapshots.close();
        reader.close();
        viewsKeeping.close();
        viewsDatabase.close();
        vaultDatabase.close();
    }

    /** Where the log is, for the account that writes it. */
    public static LogAddress log(Databases databases) {
        return log(databases, "ledger_run");
    }

    private static LogAddress log(Databases databases, String name) {
        Account account = databases.account(name);
        return new LogAddress(databases.url("ledger"), account.user(), account.password());
    }

    /** The account as the server knows it: its host part is the server's to say. */
    private static String grantee(Databases databases, String name) {
        Account account = databases.account(name);
        try (Connection connection =
                        DriverManager.getConnection(databases.url(""), account.user(), account.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user()")) {
            row.next();
            String user = row.getString(1);
            int at = user.lastIndexOf('@');
            return "'" + user.substring(0, at) + "'@'" + user.substring(at + 1) + "'";
        } catch (SQLException e) {
            throw new LogUnavailableException("the account " + account.user() + " cannot sign in", e);
        }
    }

    private static String program() {
        String version = Ledger.class.getPackage().getImplementationVersion();
        return version == null ? "union-ledger" : "union-ledger " + version;
    }
}
