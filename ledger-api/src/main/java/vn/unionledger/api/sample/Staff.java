package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in a unit.
 *
 * @param away when the chair lets the vice chair act; absent if never
 * @param proposers who put cases forward, such as the heads of the sections
 */
record Staff(
        SampleOfficer chair,
        @Nullable Away away,
        SampleOfficer accountant,
        SampleOfficer cashier,
        List<SampleOfficer> inspectors,
        List<SampleOfficer> proposers) {
    Staff {
        inspectors = List.copyOf(inspectors);
        proposers = List.copyOf(proposers);
    }

    Stream<SampleOfficer> everyone() {
        Stream<SampleOfficer> vice = away == null ? Stream.empty() : Stream.of(away.acting());
        return Stream.of(
                        Stream.of(chair), vice, Stream.of(accountant, cashier), inspectors.stream(), proposers.stream())
                .flatMap(officers -> officers);
    }

    /** Who approves on that day. */
    SampleOfficer approver(LocalDate on) {
        return away != null && away.covers(on) ? away.acting() : chair;
    }

    /** Who puts the n-th case forward. */
    SampleOfficer proposer(int n) {
        return proposers.get(n % proposers.size());
    }

    /** The days somebody acts for the chair, both included. */
    record Away(LocalDate since, LocalDate until, SampleOfficer acting) {
        boolean covers(LocalDate on) {
            return !on.isBefore(since) && !on.isAfter(until);
        }
    }
}
