package vn.unionledger.projections.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * What one posted voucher says about all of its entries.
 *
 * @param position of its event
 * @param total the sum of its debits, đồng
 * @param recordedAt microseconds since 1970-01-01 UTC
 * @param approver absent for openings and imports
 * @param counterparty who paid or received, by random id
 * @param invented whether the figure is invented for a sample (số liệu mẫu)
 * @param hash of its event
 */
public record Posting(
        long position,
        UnitId unit,
        VoucherId voucher,
        VoucherKind kind,
        int serial,
        String number,
        LocalDate documentOn,
        LocalDate occurredOn,
        LocalDate concernsOn,
        long recordedAt,
        Vnd total,
        Why why,
        PersonId maker,
        @Nullable PersonId approver,
        @Nullable PersonId counterparty,
        boolean invented,
        Sha256 hash) {}
