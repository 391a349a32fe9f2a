package vn.unionledger.api.sample;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/**
 * An invented person who holds an office in a unit of the sample.
 *
 * @param username what the person signs in by; absent for one who never does
 * @param name the invented name
 */
public record SampleOfficer(
        UnitId unit,
        PersonId person,
        Office office,
        @Nullable String username,
        String name) {}
