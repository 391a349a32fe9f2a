package vn.unionledger.core.act;

import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;

/**
 * What stands behind a voucher: the case, list, campaign, event or loan its purpose names, as far as every voucher must agree
 * with it.
 *
 * @param unit whose it is; to any other unit it does not exist
 * @param fund the one fund that pays or takes for it
 * @param waiting whether it still waits for another officer's approval
 */
public record Backing(UnitId unit, FundCode fund, boolean waiting) {}
