package vn.unionledger.projections.imports;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.UnitId;

/** Asks how far imports have come. How many vouchers a file has in all, only whoever read the file knows. */
public final class Imports {
    private static final String SUMS =
            "select file, unit, count(*), sum(vouchers), max(last_txn), max(position), max(recorded_at) from import_part";

    private final JdbcClient views;

    public Imports(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** A file, unit by unit, as known at a position. */
    public List<ImportProgress> of(ImportId file, long known) {
        return progress(views.sql(SUMS + " where file = :file and position <= :known group by file, unit order by unit")
                .param("file", file.value())
                .param("known", known));
    }

    /** How many vouchers of a file are posted, over all units. */
    public long posted(ImportId file, long known) {
        return of(file, known).stream().mapToLong(ImportProgress::vouchers).sum();
    }

    /** Every file that was ever posted to a unit, the last one first. */
    public List<ImportProgress> ofUnit(UnitId unit, long known) {
        return progress(views.sql(SUMS
                        + " where unit = :unit and position <= :known group by file, unit order by max(position) desc")
                .param("unit", unit.value())
                .param("known", known));
    }

    private static List<ImportProgress> progress(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new ImportProgress(
                        new ImportId(row.getString(1)),
                        new UnitId(row.getString(2)),
                        row.getInt(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getLong(6),
                        row.getLong(7)))
                .list();
    }
}
