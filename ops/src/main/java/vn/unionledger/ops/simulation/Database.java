package vn.unionledger.ops.simulation;

import java.sql.SQLException;
import java.util.Map;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.log.AppendKey;
import vn.unionledger.log.Found;
import vn.unionledger.log.LogRows;
import vn.unionledger.log.WriterSession;

/** The database of a run: the port the writer and the reader stand on, and what only the simulator may do with it. */
interface Database {
    WriterSession open() throws SQLException;

    LogRows rows();

    /** All it holds besides the events. */
    Contents contents();

    /** Brings everything committed to disk. */
    void flush();

    /** Loses what was not on disk. */
    void cutPower();

    /** @param keys every key with its answer
     * @param claims every claim with its position
     * @param position in the head row
     * @param frontier in the head row
     */
    record Contents(Map<AppendKey, Found.StoredKey> keys, Map<Claim, Long> claims, long position, Frontier frontier) {}
}
