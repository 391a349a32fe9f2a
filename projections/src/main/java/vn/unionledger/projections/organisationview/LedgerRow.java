package vn.unionledger.projections.organisationview;

/**
 * Which ledger this is.
 *
 * @param sample whether its figures are a sample, which every page says
 */
public record LedgerRow(String ledgerId, String title, boolean sample) {}
