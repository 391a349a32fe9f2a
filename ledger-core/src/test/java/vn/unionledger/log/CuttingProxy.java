package vn.unionledger.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a program and its database, and can lose the database's answer to a commit. */
public final class CuttingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger requestsToLose = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    public CuttingProxy(int target) throws IOException {
        this.target = target;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The next commits reach the database, but the connection ends before the answer comes back. */
    public void loseAnswers(int commits) {
        answersToLose.set(commits);
    }

    /** The next commits do not reach the database: the connection ends with them. */
    public void loseRequests(int commits) {
        requestsToLose.set(commits);
    }

    public int lost() {
        return lost.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                var cut = new AtomicInteger();
                Thread.ofPlatform().daemon().start(() -> pump(client, server, true, cut));
                Thread.ofPlatform().daemon().start(() -> pump(server, client, false, cut));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void pump(Socket from, Socket to, boolean toServer, AtomicInteger cut) {
        byte[] buffer = new byte[1 << 20];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (toServer && hasCommit(buffer, read)) {
                    if (takeOne(requestsToLose)) {
                        lost.incrementAndGet();
                        return;
                    }
                    if (takeOne(answersToLose)) {
                        cut.set(1);
                    }
                }
                if (!toServer && cut.get() == 1) {
                    lost.incrementAndGet();
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException ended) {
            // so does the other direction
        }
    }

    private static boolean hasCommit(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("\nCOMMIT");
    }

    private static boolean takeOne(AtomicInteger left) {
        return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
