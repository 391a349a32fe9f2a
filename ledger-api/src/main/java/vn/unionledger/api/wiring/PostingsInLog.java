package vn.unionledger.api.wiring;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.voucher.PostedVouchers;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;

/**
 * Finds postings in the log. A view says where to look, no more: what it names is read from the log and compared, and what it
 * has not reached yet is looked through there.
 */
final class PostingsInLog implements PostedVouchers {
    private static final int PAGE = 2000;

    private final LogReader log;
    private final JdbcClient views;

    PostingsInLog(LogReader log, DataSource views) {
        this.log = log;
        this.views = JdbcClient.create(views);
    }

    @Override
    public Optional<VoucherPosted> find(UnitId unit, VoucherId voucher) {
        long shown = views.sql("select coalesce(min(position), 0) from view_token where view = 'entries'")
                .query(Long.class)
                .single();
        Optional<VoucherPosted> found = views
                .sql("select position from posting where voucher = ? and unit = ?")
                .params(voucher.value(), unit.value())
                .query(Long.class)
                .list()
                .stream()
                .filter(position -> position <= log.bound())
                .map(log::at)
                .flatMap(event -> posting(event, unit, voucher).stream())
                .findFirst();
        return found.isPresent() ? found : after(shown, unit, voucher);
    }

    private Optional<VoucherPosted> after(long shown, UnitId unit, VoucherId voucher) {
        long at = shown;
        while (true) {
            List<StoredEvent> page = log.after(at, PAGE);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            for (StoredEvent event : page) {
                Optional<VoucherPosted> found = posting(event, unit, voucher);
                if (found.isPresent()) {
                    return found;
                }
            }
            at = page.getLast().position();
        }
    }

    private static Optional<VoucherPosted> posting(StoredEvent event, UnitId unit, VoucherId voucher) {
        return event.payload() instanceof VoucherPosted posted
                        && posted.voucher().equals(voucher)
                        && posted.unit().equals(unit)
                ? Optional.of(posted)
                : Optional.empty();
    }
}
