package vn.unionledger.projections.imports;

import java.util.List;
import vn.unionledger.core.book.BookEvent.ImportPosted;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code imports}: the parts of imported files that were posted. */
public final class ImportsView implements View {
    static final Table PART = Table.of(
            "import_part", "position", "line", "unit", "file", "first_txn", "last_txn", "vouchers", "recorded_at");

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<Table> tables() {
        return List.of(PART);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        if (event.payload() instanceof ImportPosted part) {
            rows.add(
                    PART,
                    event.position(),
                    0,
                    part.unit().value(),
                    part.file().value(),
                    part.from(),
                    part.to(),
                    part.vouchers(),
                    event.recordedAt());
        }
    }
}
