package vn.unionledger.projections.entries;

import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;

/** Asks on which days something was booked, so that a page can begin where the books are. */
public final class BookedDays {
    private final JdbcClient views;

    public BookedDays(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** The last day of the period on which the unit booked anything. */
    public Optional<LocalDate> last(UnitId unit, Asked asked) {
        return ends("max", unit, asked);
    }

    /** The first one. */
    public Optional<LocalDate> first(UnitId unit, Asked asked) {
        return ends("min", unit, asked);
    }

    private Optional<LocalDate> ends(String which, UnitId unit, Asked asked) {
        return views.sql("select " + which + "(" + asked.basis().column() + ") from posting"
                        + " where unit = :unit and " + asked.basis().column() + " between :from and :until"
                        + " and position <= :known")
                .param("unit", unit.value())
                .param("from", asked.start())
                .param("until", asked.until())
                .param("known", asked.known())
                .query(rows -> {
                    rows.next();
                    return Optional.ofNullable(rows.getObject(1, LocalDate.class));
                });
    }
}
