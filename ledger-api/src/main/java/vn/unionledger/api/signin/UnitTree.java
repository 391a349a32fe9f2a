package vn.unionledger.api.signin;

import vn.unionledger.core.id.UnitId;

/** Which unit stands below which today. */
@FunctionalInterface
public interface UnitTree {
    /** Whether a unit lies below another one, at any depth; no unit lies below itself. */
    boolean isBelow(UnitId unit, UnitId upper);
}
