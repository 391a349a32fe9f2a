package vn.unionledger.projections.imports;

import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.UnitId;

/**
 * How far a file has been posted for one unit.
 *
 * @param vouchers how many of its vouchers are posted
 * @param lastTransaction up to which transaction of the file
 * @param lastPosition position of the last part
 * @param recordedAt of the last part, in microseconds since 1970-01-01 UTC
 */
public record ImportProgress(
        ImportId file,
        UnitId unit,
        int parts,
        long vouchers,
        int lastTransaction,
        long lastPosition,
        long recordedAt) {}
