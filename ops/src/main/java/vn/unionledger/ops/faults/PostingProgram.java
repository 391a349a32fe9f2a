package vn.unionledger.ops.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.Account;

/**
 * The ledger with clients of its own in place of people: the whole path of commands, the views followed, figures read. Posts until
 * a line comes in, then resolves what is owed, waits for its views, says "done" and ends.
 */
public final class PostingProgram {
    private PostingProgram() {}

    /** {@code ACCOUNTS-FILE PORT KEYS JOURNALS FIRST-CLIENT CLIENTS UNITS} */
    public static void main(String[] args) throws IOException, InterruptedException {
        Properties accounts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(args[0]))) {
            accounts.load(reader);
        }
        int port = Integer.parseInt(args[1]);
        int first = Integer.parseInt(args[4]);
        int clients = Integer.parseInt(args[5]);
        var going = new AtomicBoolean(true);
        try (Ledger ledger =
                Ledger.open(databases(accounts, port), Path.of(args[2]), Opening.real("Sổ thử"), LogListener.NONE)) {
            ledger.follower().start();
            List<Thread> threads = new ArrayList<>();
            for (int number = first; number < first + clients; number++) {
                Journal journal = Journal.of(Path.of(args[3]), number);
                VoucherClient client = new ClientAtTheDoor(ledger, journal, number, Integer.parseInt(args[6]));
                threads.add(Thread.ofPlatform().start(() -> client.run(going::get)));
            }
            System.out.println("ready");
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            going.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
            ledger.follower().awaitPosition(ledger.reader().bound(), Duration.ofMinutes(5));
            System.out.println("done");
        }
        System.exit(0);
    }

    /** The databases behind a port of this machine. */
    static Databases databases(Properties accounts, int port) {
        String server = "jdbc:mysql://127.0.0.1:" + port + "/";
        return Databases.of(
                (database, parameters) -> Databases.with(
                        Databases.with(
                                server + database,
                                "sslMode=DISABLED",
                                "connectionTimeZone=UTC",
                                "characterEncoding=UTF-8",
                                "connectionCollation=utf8mb4_bin"),
                        parameters),
                name -> new Account(name, accounts.getProperty(name, "")));
    }
}
