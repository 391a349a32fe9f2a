package vn.unionledger.core.book;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.Sealed;

/**
 * Everything a voucher says, and exactly what its approval covers.
 *
 * @param documentOn the day on the paper
 * @param occurredOn the day booked, in an open month; its year is the number's year
 * @param concernsOn the day a correction is about; absent means {@code occurredOn}
 * @param counterparty who paid or received, by id
 * @param note free words, sealed
 * @param invented whether the figure is invented for a sample (số liệu mẫu)
 */
public record VoucherContent(
        VoucherKind kind,
        LocalDate documentOn,
        LocalDate occurredOn,
        @Nullable LocalDate concernsOn,
        List<Line> lines,
        Purpose purpose,
        @Nullable PersonId counterparty,
        @Nullable Sealed<Sealed.Text> note,
        boolean invented) {
    public VoucherContent {
        lines = List.copyOf(lines);
    }

    /** What an approval covers: 64 hexadecimal digits that change with anything the voucher says, sealed bytes included. */
    public String fingerprint() {
        return Sha256.of(ContentBytes.of(this)).hex();
    }

    /** The day it is about: {@code concernsOn}, or else the day booked. */
    public LocalDate concerns() {
        return concernsOn == null ? occurredOn : concernsOn;
    }
}
