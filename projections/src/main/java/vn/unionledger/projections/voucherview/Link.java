package vn.unionledger.projections.voucherview;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.VoucherId;

/**
 * Another voucher that this one takes back, is taken back by, stands in place of, or is put right by.
 *
 * @param number absent while not posted
 */
public record Link(VoucherId voucher, @Nullable String number) {}
