package vn.unionledger.api.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.member.MemberCommand;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/**
 * People to be taken in as members: either all of them by name, registered with the list, or all by the id they were registered
 * under before, alone or together on one list. Who was a member here before needs neither.
 *
 * @param on the day they are members from; absent means today
 * @param document the decision, if there is one
 */
public record MembersAsked(
        @Nullable LocalDate on,
        List<AdmissionAsked> people,
        @Nullable @Length(max = 120) String document) {
    public MembersAsked {
        if (people.isEmpty() || people.size() > MemberCommand.MOST) {
            throw new FaultyRequestException(Fault.of("/people", "number-out-of-range", 1L, (long) MemberCommand.MOST));
        }
        people = List.copyOf(people);
        boolean named = people.getFirst().name() != null;
        for (int row = 0; row < people.size(); row++) {
            AdmissionAsked line = people.get(row);
            if ((line.person() == null) == (line.name() == null)) {
                throw new FaultyRequestException(
                        Fault.of("/people/" + row + "/name", line.name() == null ? "missing" : "named-twice"));
            }
            if ((line.name() != null) != named) {
                throw new FaultyRequestException(Fault.of("/people/" + row + "/name", "named-twice"));
            }
        }
    }

    /** Whether they are named, and not registered yet. */
    public boolean byName() {
        return people.getFirst().name() != null;
    }

    /** Their names, where they are named. */
    public List<String> names() {
        return people.stream()
                .map(AdmissionAsked::name)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /**
     * One of them.
     *
     * @param person who, if registered before
     * @param name who, if new
     * @param pay đồng a month dues are reckoned from; absent if not known yet
     */
    public record AdmissionAsked(
            @Nullable PersonId person,
            @Nullable @Length(max = 120) String name,
            @Nullable SectionCode section,
            PayerGroup group,
            @Nullable Vnd pay) {
        /** Masks name and pay. */
        @Override
        public String toString() {
            return "AdmissionAsked";
        }
    }
}
