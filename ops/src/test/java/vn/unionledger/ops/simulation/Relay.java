package vn.unionledger.ops.simulation;

import java.sql.SQLException;
import vn.unionledger.log.Batch;
import vn.unionledger.log.Found;
import vn.unionledger.log.Question;
import vn.unionledger.log.WriterSession;

/** Hands every call on; what a defect does otherwise, it overrides. */
class Relay implements WriterSession {
    private final WriterSession to;

    Relay(WriterSession to) {
        this.to = to;
    }

    @Override
    public Found take(Question question) throws SQLException {
        return to.take(question);
    }

    @Override
    public void look(Question question, Found into) throws SQLException {
        to.look(question, into);
    }

    @Override
    public void write(Batch batch) throws SQLException {
        to.write(batch);
    }

    @Override
    public void writeUnseen(Batch batch, long rememberedPosition) throws SQLException {
        to.writeUnseen(batch, rememberedPosition);
    }

    @Override
    public void touch() throws SQLException {
        to.touch();
    }

    @Override
    public void leave() throws SQLException {
        to.leave();
    }

    @Override
    public void ping() throws SQLException {
        to.ping();
    }

    @Override
    public void abort() {
        to.abort();
    }

    @Override
    public void close() {
        to.close();
    }
}
