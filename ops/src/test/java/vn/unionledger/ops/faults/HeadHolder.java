package vn.unionledger.ops.faults;

import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;

/** A program that takes the head row as a writer's session does, and then does nothing more. */
public final class HeadHolder {
    private HeadHolder() {}

    /** {@code URL USER PASSWORD} */
    public static void main(String[] args) throws Exception {
        try (var connection = DriverManager.getConnection(args[0], args[1], args[2]);
                var statement = connection.createStatement()) {
            statement.execute("set session idle_transaction_timeout = 2");
            statement.execute("start transaction");
            statement
                    .executeQuery("select position from head where id = 1 for update")
                    .close();
            System.out.println("ready");
            new CountDownLatch(1).await();
        }
    }
}
