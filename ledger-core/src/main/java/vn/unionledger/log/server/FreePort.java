package vn.unionledger.log.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Free ports of the loopback address. */
final class FreePort {

    private static final SecureRandom RANDOM = new SecureRandom();

    private FreePort() {}

    /**
     * A port below those the kernel gives to clients: a client that keeps trying to reach a stopped server there could be
     * given that very port and be connected to itself.
     */
    static int take() throws IOException {
        for (var attempt = 0; attempt < 200; attempt++) {
            var port = 15_000 + RANDOM.nextInt(15_000);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no free port between 15000 and 29999");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral(Account.HOST))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
