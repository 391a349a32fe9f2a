package vn.unionledger.ops.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Stands between a program and its database and reads the packets of MySQL's protocol: on demand it ends the connection with a
 * COMMIT still in its hand, or lets the COMMIT through and keeps the answer.
 */
final class PacketProxy implements AutoCloseable {
    private static final int QUERY = 3;
    private static final int HEADER = 4;
    private static final int SILENCE_MILLIS = 20;

    /** The word alone: every new connection speaks of its "autocommit". */
    private static final Pattern COMMIT = Pattern.compile("\\bCOMMIT\\b", Pattern.CASE_INSENSITIVE);

    private final ServerSocket door;
    private final int target;
    private final AtomicInteger before = new AtomicInteger();
    private final AtomicInteger after = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();

    PacketProxy(int target) throws IOException {
        this.target = target;
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("proxy").start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next COMMIT does not reach the database. */
    void cutBefore() {
        before.incrementAndGet();
    }

    /** The next COMMIT reaches the database, and its answer does not come back. */
    void cutAfter() {
        after.incrementAndGet();
    }

    /** How many connections were ended so far. */
    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                connect(client);
            } catch (IOException _) {
                Thread.onSpinWait();
            }
        }
    }

    /** A client whose database is not there is sent away. */
    private void connect(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            AtomicBoolean silenced = new AtomicBoolean();
            Thread.ofVirtual().start(() -> requests(client, server, silenced));
            Thread.ofVirtual().start(() -> answers(client, server, silenced));
        } catch (IOException e) {
            client.close();
            throw e;
        }
    }

    private void requests(Socket client, Socket server, AtomicBoolean silenced) {
        try (client;
                server) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = server.getOutputStream();
            byte[] header = new byte[HEADER];
            while (true) {
                in.readFully(header);
                int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
                byte[] packet = new byte[HEADER + length];
                System.arraycopy(header, 0, packet, 0, HEADER);
                in.readFully(packet, HEADER, length);
                if (isCommit(packet)) {
                    if (takeOne(before)) {
                        cuts.incrementAndGet();
                        return;
                    }
                    if (takeOne(after)) {
                        cuts.incrementAndGet();
                        silenced.set(true);
                    }
                }
                out.write(packet);
                out.flush();
            }
        } catch (IOException _) {
            // one side went away: so does the other
        }
    }

    private static void answers(Socket client, Socket server, AtomicBoolean silenced) {
        byte[] buffer = new byte[1 << 16];
        try (client;
                server) {
            InputStream in = server.getInputStream();
            OutputStream out = client.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (silenced.get()) {
                    swallow(server, in, buffer);
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException _) {
            // one side went away: so does the other
        }
    }

    /** Until the database has said all it had to say: the commit is done then. */
    private static void swallow(Socket server, InputStream in, byte[] buffer) throws IOException {
        server.setSoTimeout(SILENCE_MILLIS);
        try {
            while (in.read(buffer) >= 0) {
                Thread.onSpinWait();
            }
        } catch (SocketTimeoutException _) {
            // silent now
        }
    }

    private static boolean isCommit(byte[] packet) {
        return packet.length > HEADER
                && packet[HEADER] == QUERY
                && COMMIT.matcher(new String(packet, HEADER, packet.length - HEADER, StandardCharsets.ISO_8859_1))
                        .find();
    }

    private static boolean takeOne(AtomicInteger left) {
        return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
