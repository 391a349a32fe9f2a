package vn.unionledger.projections.levels;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.Employer;

/**
 * An employer with everything recorded about it, to be reckoned as of a day.
 *
 * @param invented whether any of it is invented for a sample
 * @param position of the last fact in it
 */
public record EnrolledEmployer(
        Employer.Enrolled facts, String name, @Nullable String taxCode, boolean invented, long position) {}
