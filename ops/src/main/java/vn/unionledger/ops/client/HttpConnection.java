package vn.unionledger.ops.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One connection to the program, kept open: as little work as possible, for clients and program share the processors. */
public final class HttpConnection implements Closeable {
    private static final int TIMEOUT_MILLIS = 60_000;

    private final int port;
    private final String always;
    private Socket socket;
    private InputStream in;
    private boolean ending;
    private byte[] body = new byte[0];

    /** @param token whose bearer asks; empty for nobody */
    public HttpConnection(int port, String token) throws IOException {
        this.port = port;
        socket = open(port);
        in = new BufferedInputStream(socket.getInputStream());
        always = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    /** @return the status */
    public int get(String path) throws IOException {
        return ask("GET " + path + always + "\r\n");
    }

    /** @return the status */
    public int post(String path, String key, byte[] json) throws IOException {
        return ask("POST " + path + always + "Content-Type: application/json\r\nIdempotency-Key: \"" + key
                + "\"\r\nContent-Length: " + json.length + "\r\n\r\n" + new String(json, ISO_8859_1));
    }

    /** What the last answer said. */
    public String body() {
        return new String(body, UTF_8);
    }

    private int ask(String request) throws IOException {
        if (ending) {
            // a server ends a connection after so many requests, and says so with the last
            socket.close();
            socket = open(port);
            in = new BufferedInputStream(socket.getInputStream());
            ending = false;
        }
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        int status = Integer.parseInt(line().substring(9, 12));
        long length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.endsWith("chunked");
            } else if (lower.startsWith("connection:")) {
                ending = lower.endsWith("close");
            }
        }
        body = chunked ? chunks() : bytes((int) Math.max(0, length));
        return status;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            whole.write(bytes(size));
            line();
        } while (size > 0);
        return whole.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the program closed the connection");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the program closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
