package vn.unionledger.api.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.core.dues.DuesBook;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.dues.DuesEvent.Assessed;
import vn.unionledger.core.dues.DuesRules;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.policyview.Policies;

/**
 * What reckoning a month again would record, by the same fold as the rules and from the log itself; books nothing. The answer to a
 * decision that came late, before anybody accepts it.
 */
@Component
public class Differences {
    private final LogReader log;
    private final Policies policies;

    Differences(LogReader log, Policies policies) {
        this.log = log;
        this.policies = policies;
    }

    /**
     * The differences of a month, member by member; nothing if none or if no such unit.
     *
     * @param section only those of this section or group; absent for the whole unit
     * @throws vn.unionledger.core.refusal.RefusedException if a rule is missing
     */
    public List<Assessed> of(UnitId unit, YearMonth month, @Nullable SectionCode section, LocalDate today) {
        if (!(unit(unit) instanceof Unit.Founded founded)) {
            return List.of();
        }
        DuesBook book =
                facts("dues", unit, DuesEvent.class).reduce(DuesBook.EMPTY, DuesBook::evolve, (one, other) -> other);
        Members members = facts("members", unit, MemberEvent.class)
                .reduce(Members.NOBODY, Members::evolve, (one, other) -> other);
        DuesRules rules =
                new DuesRules(policies.rules(log.bound()), unit, Standing.of(founded, month.atEndOfMonth()), today);
        List<Assessed> all = new ArrayList<>();
        book.differences(month, section, members, rules).values().forEach(all::addAll);
        return all;
    }

    private Unit unit(UnitId unit) {
        return facts("unit", unit, UnitEvent.class).reduce(new Unit.Unfounded(), Unit::evolve, (one, other) -> other);
    }

    private <E> Stream<E> facts(String type, UnitId unit, Class<E> kind) {
        return log.of(new AggregateKey(type, unit.value()), 0).stream().map(event -> kind.cast(event.payload()));
    }
}
