package vn.unionledger.ops.simulation;

import vn.unionledger.log.BatchWriter;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.LogRows;
import vn.unionledger.log.WriterSession;

/** What the programs of a run are put together from: the ledger's own parts, unless a test plants a defective one. */
interface Parts {
    /** The ledger as it is. */
    Parts SOUND = new Parts() {};

    default WriterSession session(WriterSession session) {
        return session;
    }

    default EventLog log(BatchWriter writer) {
        return writer;
    }

    default LogReader reader(LogRows rows) {
        return new ContiguousReader(rows);
    }

    /** A database of its own for one run. */
    default Database database() {
        return new MemoryDatabase();
    }

    default ViewTables views() {
        return new ViewTables();
    }
}
