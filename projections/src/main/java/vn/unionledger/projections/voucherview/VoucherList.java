package vn.unionledger.projections.voucherview;

import java.util.List;
import vn.unionledger.core.money.Vnd;

/**
 * A page of a list of vouchers.
 *
 * @param count of all that fit, not only those on the page
 * @param total their sum, đồng
 */
public record VoucherList(List<VoucherRow> rows, int offset, int count, Vnd total) {
    public VoucherList {
        rows = List.copyOf(rows);
    }
}
