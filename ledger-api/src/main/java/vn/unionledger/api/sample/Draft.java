package vn.unionledger.api.sample;

import java.time.LocalDate;

/** Writes the command of an act, once for what was asked and once for what is sent. */
@FunctionalInterface
interface Draft {
    Object write(Pen pen, LocalDate today);
}
