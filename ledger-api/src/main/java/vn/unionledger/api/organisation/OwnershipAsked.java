package vn.unionledger.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.organisation.Ownership;

/**
 * Whose the employer behind the unit is.
 *
 * @param on the first day it is so; absent means today
 * @param document what says so: a registration's or a decision's number
 */
public record OwnershipAsked(
        Ownership ownership,
        @Nullable LocalDate on,
        @Length(max = 200) String document) {}
