package vn.unionledger.log;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Optional;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.core.voucher.PostedVouchers;

/** Finds a posting by walking its unit's events, a page at a time; only events that name the voucher are read in full. */
public final class PostedInLog implements PostedVouchers {
    private static final EventName POSTED = EventNames.nameOf(VoucherPosted.class);
    private static final int PAGE = 2000;

    private final LogReader reader;

    public PostedInLog(LogReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<VoucherPosted> find(UnitId unit, VoucherId voucher) {
        byte[] id = voucher.value().getBytes(US_ASCII);
        long bound = reader.bound();
        List<StoredEvent> page = reader.ofUnit(unit, 0, bound, PAGE);
        while (!page.isEmpty()) {
            for (StoredEvent event : page) {
                if (event.name().equals(POSTED)
                        && holds(event.payloadBytes(), id)
                        && event.payload() instanceof VoucherPosted posted
                        && posted.voucher().equals(voucher)) {
                    return Optional.of(posted);
                }
            }
            page = reader.ofUnit(unit, page.getLast().unitSequence(), bound, PAGE);
        }
        return Optional.empty();
    }

    private static boolean holds(byte[] payload, byte[] id) {
        for (int start = 0; start <= payload.length - id.length; start++) {
            int at = 0;
            while (at < id.length && payload[start + at] == id[at]) {
                at++;
            }
            if (at == id.length) {
                return true;
            }
        }
        return false;
    }
}
