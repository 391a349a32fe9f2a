package vn.unionledger.api.problem;

import java.time.LocalDate;
import java.util.Optional;
import vn.unionledger.core.id.PolicyId;

/** What people call the things a problem is about, where all the problem knows of them is an id. */
@FunctionalInterface
public interface Names {
    /** Knows nothing: ids stay as they are. */
    Names NONE = _ -> Optional.empty();

    /** A rule that was recorded, or nothing if it is not known. */
    Optional<NamedRule> rule(PolicyId policy);

    /**
     * What people know a rule by.
     *
     * @param decision the decision's number; where there is none, where it was read
     * @param from the first day it is about
     */
    record NamedRule(String decision, LocalDate from) {}
}
