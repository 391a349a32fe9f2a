package vn.unionledger.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.Office;

/** What may be asked about the officers of a unit. */
public final class OfficerAsked {
    private OfficerAsked() {}

    /**
     * A person to be given an office.
     *
     * @param person if registered before
     * @param personName if new; registered with the appointment
     * @param until the last day; absent while open
     * @param document the decision's number and day
     */
    public record Appointment(
            @Nullable PersonId person,
            @Nullable @Length(max = 120) String personName,
            Office office,
            LocalDate from,
            @Nullable LocalDate until,
            @Length(max = 120) String document) {
        /** Masks the person. */
        @Override
        public String toString() {
            return "Appointment[" + office + "]";
        }
    }

    /** @param on the first day without the office */
    public record Release(
            PersonId person,
            Office office,
            LocalDate on,
            @Length(max = 120) String document) {}

    /** An office another officer may act in, first and last day included; asked by its holder. */
    public record Delegation(
            PersonId to,
            Office office,
            LocalDate since,
            LocalDate until,
            @Length(max = 120) String document) {}
}
