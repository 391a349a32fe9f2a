package vn.unionledger.api.person;

import java.util.List;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;

/** People to be registered, one or many at once; their names are sealed. */
public record PeopleAsked(List<NameAsked> people) {
    public PeopleAsked {
        if (people.isEmpty() || people.size() > RegisterPeople.MOST) {
            throw new FaultyRequestException(
                    Fault.of("/people", "number-out-of-range", 1L, (long) RegisterPeople.MOST));
        }
        people = List.copyOf(people);
    }

    /** One name. */
    public record NameAsked(@Length(max = 120) String name) {
        /** Masks it. */
        @Override
        public String toString() {
            return "NameAsked";
        }
    }
}
