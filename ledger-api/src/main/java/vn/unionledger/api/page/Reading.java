package vn.unionledger.api.page;

import java.time.LocalDate;
import vn.unionledger.api.signin.SignedIn;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.asof.Asked;

/**
 * Who reads whose books as of when. Every page is asked with one.
 *
 * @param unit whose books are open: the reader's own, or one below it
 */
public record Reading(SignedIn reader, UnitId unit, Moment moment, Way way) {

    public Office office() {
        return reader.office();
    }

    /** The same reader in the books of another unit, which the reader may open. */
    public Reading of(UnitId other) {
        return other.equals(unit) ? this : new Reading(reader, other, moment, way.of(other));
    }

    /** Whether the books of a lower unit are open. */
    public boolean below() {
        return !unit.equals(reader.unit());
    }

    /** What of people the reader may see here. */
    public Sight sight() {
        return below() ? Sight.TOTALS : Sight.of(office());
    }

    /** What a page about a period asks its view: up to the day the reader named, or today, but never beyond the period. */
    public Asked asked(Period period) {
        LocalDate last = moment.day();
        LocalDate until = last.isBefore(period.until()) && !last.isBefore(period.from()) ? last : period.until();
        return Asked.between(period.from(), until, moment.known());
    }

    /** What a page about everything so far asks its view. */
    public Asked asked() {
        return Asked.upTo(moment.day(), moment.known());
    }
}
