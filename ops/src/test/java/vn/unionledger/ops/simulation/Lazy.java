package vn.unionledger.ops.simulation;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.Batch;
import vn.unionledger.log.Found;
import vn.unionledger.log.Question;
import vn.unionledger.log.WriterSession;

/** Says that a batch is written, and writes it with the next call. */
final class Lazy extends Relay {
    private @Nullable Batch owed;

    Lazy(WriterSession to) {
        super(to);
    }

    @Override
    public void write(Batch batch) {
        owed = batch;
    }

    @Override
    public Found take(Question question) throws SQLException {
        pay();
        return super.take(question);
    }

    @Override
    public void writeUnseen(Batch batch, long rememberedPosition) throws SQLException {
        pay();
        super.writeUnseen(batch, rememberedPosition);
    }

    private void pay() throws SQLException {
        Batch batch = owed;
        owed = null;
        if (batch != null) {
            super.write(batch);
        }
    }
}
