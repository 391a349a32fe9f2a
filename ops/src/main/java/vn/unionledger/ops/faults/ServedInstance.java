package vn.unionledger.ops.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.unionledger.api.LedgerApplication;
import vn.unionledger.ops.client.HttpConnection;

/** The program as people run it, asked over HTTP by clients that are outside of it and outlive it. */
final class ServedInstance extends Instance {
    private static final String FIRST_PAGE = "/dang-nhap";
    private static final int STOP_SECONDS_MOST = 60;

    private final Path accounts;
    private final Path keys;
    private final int port;
    private final HttpAnswers answers = new HttpAnswers();
    private final List<ClientOverHttp> clients = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean going = new AtomicBoolean(true);

    /**
     * @param accounts the file of the database's accounts
     * @param keys the folder of the key files
     */
    ServedInstance(String name, PacketProxy proxy, Path accounts, Path keys, Path folder) throws IOException {
        super(name, proxy, folder);
        this.accounts = accounts;
        this.keys = keys;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    /** One more client, which begins to send when the program has come up the first time. */
    void client(Path journals, int number, int units, ClientOverHttp.Tokens tokens) {
        clients.add(new ClientOverHttp(Journal.of(journals, number), number, units, port, tokens, answers));
    }

    HttpAnswers answers() {
        return answers;
    }

    @Override
    List<String> program() {
        return List.of(
                LedgerApplication.class.getName(),
                "run",
                "--port",
                String.valueOf(port),
                "--management-port",
                "0",
                "--keys",
                keys.toString());
    }

    @Override
    Map<String, String> environment() {
        return Map.of(
                "LEDGER_DB_URL",
                "jdbc:mysql://127.0.0.1:" + proxy().port() + "?sslMode=DISABLED",
                "LEDGER_DB_ACCOUNTS",
                accounts.toString());
    }

    @Override
    boolean isListenedTo() {
        return false;
    }

    @Override
    boolean comesUp(Process started) {
        boolean up = World.await(Duration.ofSeconds(START_SECONDS_MOST), () -> !started.isAlive() || gets(FIRST_PAGE))
                && started.isAlive();
        if (!up) {
            kill();
        } else if (threads.isEmpty()) {
            clients.forEach(client -> threads.add(Thread.ofPlatform().daemon().start(() -> client.run(going::get))));
        }
        return up;
    }

    private boolean gets(String path) {
        try (HttpConnection connection = new HttpConnection(port, "")) {
            return connection.get(path) == 200;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    boolean finish(int seconds) {
        going.set(false);
        boolean rested =
                World.await(Duration.ofSeconds(seconds), () -> threads.stream().noneMatch(Thread::isAlive));
        return rested && stop(STOP_SECONDS_MOST);
    }
}
