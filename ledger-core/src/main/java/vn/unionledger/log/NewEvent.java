package vn.unionledger.log;

import vn.unionledger.core.id.UnitId;

/**
 * One event to append.
 *
 * @param unit whose chain it goes into
 * @param sequence its place in the aggregate, from 0
 * @param payload a fact with a stored name
 */
public record NewEvent(UnitId unit, AggregateKey aggregate, long sequence, Object payload) {}
