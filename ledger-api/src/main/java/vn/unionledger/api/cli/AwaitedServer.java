package vn.unionledger.api.cli;

import java.io.PrintWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.log.server.Account;

/**
 * A database server that may not answer yet: when a machine starts, its programs come up in any order, and nobody should have to
 * start one of them again by hand. Whatever else it says, such as that a password is wrong, is an answer.
 */
final class AwaitedServer {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String NO_CONNECTION = "08";

    private final Databases databases;
    private final PrintWriter out;

    AwaitedServer(Databases databases, PrintWriter out) {
        this.databases = databases;
        this.out = out;
    }

    /**
     * Returns when it answers; says so once if it has to wait.
     *
     * @throws CommandRefusedException if it has not answered within that time
     */
    void await(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (isSilent()) {
            if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                throw new CommandRefusedException(
                        "Máy chủ cơ sở dữ liệu không trả lời trong " + patience.toSeconds()
                                + " giây: hãy xem nó đã chạy chưa và LEDGER_DB_URL đã đúng chưa.",
                        "The database server did not answer within " + patience.toSeconds()
                                + " seconds: see that it runs and that LEDGER_DB_URL is right.");
            }
            if (!told) {
                out.println("Đang chờ máy chủ cơ sở dữ liệu… / Waiting for the database server…");
                out.flush();
                told = true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isSilent() {
        Account account = databases.account("ledger_run");
        try (var _ = DriverManager.getConnection(
                databases.url("", "connectTimeout=3000"), account.user(), account.password())) {
            return false;
        } catch (SQLException e) {
            return e.getSQLState() != null && e.getSQLState().startsWith(NO_CONNECTION);
        }
    }
}
