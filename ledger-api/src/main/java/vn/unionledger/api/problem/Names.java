package vn.unionledger.api.problem;

import java.time.LocalDate;
import java.util.Optional;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.PolicyId;

/** What people call the things a problem is about, where all the problem knows of them is an id or a code. */
public interface Names {
    /** Knows nothing: ids and codes stay as they are. */
    Names NONE = new Names() {};

    /** A rule that was recorded, or nothing if it is not known. */
    default Optional<NamedRule> rule(PolicyId policy) {
        return Optional.empty();
    }

    /** A fund of the unit of whoever asks, or nothing if it has no such fund. */
    default Optional<String> fund(FundCode fund) {
        return Optional.empty();
    }

    /** A place of money of the unit of whoever asks, or nothing if it has no such place. */
    default Optional<String> place(PlaceCode place) {
        return Optional.empty();
    }

    /**
     * What people know a rule by.
     *
     * @param decision the decision's number; where there is none, where it was read
     * @param from the first day it is about
     */
    record NamedRule(String decision, LocalDate from) {}
}
