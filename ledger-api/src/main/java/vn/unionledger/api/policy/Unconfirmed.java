package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.Policies;

/** Finds, for figures that say what they rest on, the rules nobody has confirmed. */
@Component
public class Unconfirmed {
    private final Policies policies;
    private final Organisation organisation;

    public Unconfirmed(Policies policies, Organisation organisation) {
        this.policies = policies;
        this.organisation = organisation;
    }

    /**
     * The rules behind these figures that are still to be confirmed, each once, as known at a position.
     *
     * @param knownOn the day of knowledge; a rule known later is left out
     */
    public List<Policy> behind(List<Ground> grounds, LocalDate knownOn, long known) {
        if (grounds.isEmpty()) {
            return List.of();
        }
        Rulebook rules = policies.rules(known);
        return grounds.stream()
                .flatMap(ground -> OpenRules.behind(ground, rules, standings(ground, known), knownOn).stream())
                .distinct()
                .toList();
    }

    /** The same, named, for a question over HTTP. */
    public List<PolicyId> ids(List<Ground> grounds, Asked asked) {
        LocalDate last = grounds.stream().map(Ground::until).reduce(asked.until(), Unconfirmed::later);
        return behind(grounds, last, asked.known()).stream().map(Policy::policy).toList();
    }

    private List<Standing> standings(Ground ground, long known) {
        return Stream.of(ground.from(), ground.until())
                .distinct()
                .flatMap(day -> standing(ground.unit(), day, known))
                .toList();
    }

    private Stream<Standing> standing(UnitId unit, LocalDate day, long known) {
        return organisation.unit(unit, Asked.upTo(day, known)).map(UnitRow::standing).stream();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
