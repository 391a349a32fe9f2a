package vn.unionledger.core.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;

/**
 * A person in an office from one day to another, both included; without a last day it goes on.
 *
 * @param actingFor whose office it is, if the person only acts in it
 */
record Term(
        PersonId person,
        Office office,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable PersonId actingFor) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it covers the day or a later one. */
    boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** Whether it covers every day from the first to the last. */
    boolean covers(LocalDate first, LocalDate last) {
        return covers(first) && covers(last);
    }

    /** Whether this is the chair's own term, not that of one who acts for the chair. */
    boolean isChairs() {
        return office == Office.CHAIR && actingFor == null;
    }

    /** The first day both terms cover, or nothing. */
    @Nullable
    LocalDate firstDayWith(Term other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        return covers(start) && other.covers(start) ? start : null;
    }

    /** This term without the day and all after it; nothing if no day remains. */
    @Nullable
    Term before(LocalDate day) {
        if (!from.isBefore(day)) {
            return null;
        }
        LocalDate last = day.minusDays(1);
        return until != null && until.isBefore(last) ? this : new Term(person, office, from, last, actingFor);
    }
}
