package vn.unionledger.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Option;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.api.wiring.WebServer;
import vn.unionledger.log.server.MariaDbServer;

/** Serving pages and the HTTP interface until the program is told to stop. */
final class Serving {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "PORT",
            description = "Cổng của trang web. / Port of the web pages. (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            paramLabel = "ADDRESS",
            description = "Địa chỉ mở cho người dùng. / Address people reach it at. (${DEFAULT-VALUE})")
    private String address = "127.0.0.1";

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description = {
                "Cổng đo đạc, chỉ trên máy này: 9090, nếu bận thì cổng trống khác.",
                "Port of health and metrics, on this machine only: 9090, or a free one."
            })
    private @Nullable Integer managementPort;

    /** Refuses before anything else is started. */
    void requireFreePort() {
        if (!isFree(address, port)) {
            throw new CommandRefusedException(
                    "Cổng " + port + " đang bận: hãy chọn cổng khác, ví dụ --port " + (port + 1) + ".",
                    "The port " + port + " is taken: choose another, such as --port " + (port + 1) + ".");
        }
    }

    /**
     * Starts the web server around a ledger and stays until the program is stopped. Everything handed over is closed then.
     *
     * @param server the private database server, if there is one
     * @param whenUp what to do once everything is there, before the address is printed
     */
    void serve(
            Ledger ledger,
            @Nullable MariaDbServer server,
            PrintWriter out,
            Consumer<ConfigurableApplicationContext> whenUp) {
        ConfigurableApplicationContext context = WebServer.start(
                ledger,
                server,
                "server.port=" + port,
                "server.address=" + address,
                "management.server.port=" + managementPort());
        CountDownLatch closed = new CountDownLatch(1);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        try {
            whenUp.accept(context);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
        tellLauncher();
        out.println("Mở http://" + address + ":" + port + " (Ctrl+C để dừng / to stop)");
        out.flush();
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            context.close();
        }
    }

    /** Writes the empty file named by {@code ledger.served}: what the JVM keeps of a run is worth keeping once pages were served. */
    private static void tellLauncher() {
        String served = System.getProperty("ledger.served");
        if (served != null) {
            try {
                Files.write(Path.of(served), new byte[0]);
            } catch (IOException e) {
                LOG.debug("the launcher will record the next start again", e);
            }
        }
    }

    private int managementPort() {
        if (managementPort != null) {
            return managementPort;
        }
        return isFree("127.0.0.1", 9090) ? 9090 : 0;
    }

    private static boolean isFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
