package vn.unionledger.projections.integrity;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.chain.Sha256;

/** Asks what the last look at the chain found. */
public final class Integrity {
    private final JdbcClient views;

    public Integrity(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** How far the chain was followed last, by whichever program did it. */
    public ChainState state() {
        return views.sql("select position, root, verified_at, disagreement from chain_agreement where id = 1")
                .query((row, number) -> new ChainState(
                        row.getLong(1), Sha256.fromBytes(row.getBytes(2)), row.getLong(3), row.getString(4)))
                .optional()
                .orElse(new ChainState(0, Sha256.ZERO, 0, null));
    }
}
