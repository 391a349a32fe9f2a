package vn.unionledger.log.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a private server shall run; made by {@link MariaDbServer#in}. */
public final class MariaDbSetup {

    final Path folder;
    int port;
    boolean binaryLog;
    boolean stopsWithProgram = true;
    boolean startsAgain;
    private String bufferPool = "256M";
    private final List<String> extra = new ArrayList<>();
    private @Nullable Path installed;
    private @Nullable Path cache;

    MariaDbSetup(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A port of the loopback address; 0, which is the default, takes a free one. */
    public MariaDbSetup port(int chosen) {
        if (chosen < 0 || chosen > 65_535) {
            throw new IllegalArgumentException("not a port: " + chosen);
        }
        port = chosen;
        return this;
    }

    /** Uses a MariaDB server of this machine, such as {@code /usr/sbin/mariadbd}, in place of the one that came with the program. */
    public MariaDbSetup installed(Path mariadbd) {
        installed = mariadbd;
        return this;
    }

    /** Where the server that came with the program is unpacked; otherwise the user's own cache folder. */
    public MariaDbSetup cache(Path folderForEngines) {
        cache = folderForEngines.toAbsolutePath().normalize();
        return this;
    }

    /** Size of InnoDB's page cache in MariaDB's spelling, such as {@code 256M}, which is the default. */
    public MariaDbSetup bufferPool(String size) {
        bufferPool = size;
        return this;
    }

    /** Keeps a durable binary log in the data folder, for replication and restoring to a moment; off by default. */
    public MariaDbSetup binaryLog() {
        binaryLog = true;
        return this;
    }

    /** Further arguments of mariadbd; they come last, so they win. */
    public MariaDbSetup extra(String... arguments) {
        extra.addAll(Arrays.asList(arguments));
        return this;
    }

    /**
     * Leaves stopping to the caller's {@link MariaDbServer#close}: without it, the end of the Java program stops the server
     * while other shutdown hooks may still be writing. The server never outlives the program where the kernel can see to it.
     */
    public MariaDbSetup stoppedByCaller() {
        stopsWithProgram = false;
        return this;
    }

    /** Starts the server again when its process ends unasked: killed, out of memory, by a fault of its own. Off by default. */
    public MariaDbSetup startedAgain() {
        startsAgain = true;
        return this;
    }

    /** Starts the server and answers once every account can sign in; refuses with a {@link ServerException}. */
    public MariaDbServer start() {
        return MariaDbServer.start(this);
    }

    Engine engine() throws IOException {
        return installed != null ? Engine.installed(installed) : Engine.embedded(cache != null ? cache : userCache());
    }

    private static Path userCache() {
        var caches = System.getenv("XDG_CACHE_HOME");
        return (caches != null && caches.startsWith("/")
                        ? Path.of(caches)
                        : Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("union-ledger");
    }

    /** The arguments of mariadbd but for port and init file, the caller's own last. */
    List<String> arguments(Engine engine, Path database) {
        var arguments = new ArrayList<>(List.of(
                "--no-defaults",
                "--basedir=" + engine.base(),
                "--datadir=" + database,
                "--pid-file=" + folder.resolve("mariadbd.pid"),
                // a server that starts removes what it takes for leftovers in its tmpdir: never shared with another one
                "--tmpdir=" + scratch(),
                "--bind-address=" + Account.HOST,
                // no socket: its path may hold 107 characters only, and one door is enough
                "--socket=",
                "--skip-name-resolve",
                // loopback needs no encryption, and making a key costs seconds at each start
                "--skip-ssl",
                "--local-infile=OFF",
                "--default-storage-engine=InnoDB",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--loose-innodb-snapshot-isolation=ON",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=1",
                "--innodb-buffer-pool-size=" + bufferPool,
                "--max-allowed-packet=64M",
                "--max-connections=300"));
        if (runsAsRoot()) {
            arguments.add("--user=root");
        }
        if (binaryLog) {
            arguments.addAll(List.of(
                    "--server-id=1",
                    "--log-bin=" + folder.resolve("binlog/ledger"),
                    "--binlog-format=ROW",
                    "--sync-binlog=1",
                    "--log-bin-trust-function-creators=1"));
        }
        arguments.addAll(extra);
        return arguments;
    }

    /** Where the server keeps temporary tables. */
    Path scratch() {
        return folder.resolve("tmp");
    }

    static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
