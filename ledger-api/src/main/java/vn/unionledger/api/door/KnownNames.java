package vn.unionledger.api.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.unionledger.api.problem.Names;
import vn.unionledger.api.signin.SignedIn;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.PlaceRow;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.policyview.PolicyRow;

/** What the views know: rules as recorded, funds and places as the unit of whoever is signed in calls them. */
public final class KnownNames implements Names {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Policies policies;
    private final Organisation organisation;

    public KnownNames(Policies policies, Organisation organisation) {
        this.policies = policies;
        this.organisation = organisation;
    }

    @Override
    public Optional<NamedRule> rule(PolicyId id) {
        return policies.all(Long.MAX_VALUE).stream()
                .map(PolicyRow::policy)
                .filter(policy -> policy.policy().equals(id))
                .map(policy -> new NamedRule(
                        Objects.requireNonNullElse(policy.decision(), policy.source()), policy.effectiveFrom()))
                .findFirst();
    }

    @Override
    public Optional<String> fund(FundCode code) {
        return ofUnit(organisation::funds)
                .filter(row -> row.fund().equals(code))
                .map(FundRow::name)
                .findFirst();
    }

    @Override
    public Optional<String> place(PlaceCode code) {
        return ofUnit(organisation::places)
                .filter(row -> row.place().equals(code))
                .map(PlaceRow::name)
                .findFirst();
    }

    private static <T> Stream<T> ofUnit(BiFunction<UnitId, Asked, List<T>> rows) {
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        if (asking == null || !(asking.getPrincipal() instanceof SignedIn reader)) {
            return Stream.empty();
        }
        try {
            return rows.apply(reader.unit(), Asked.upTo(EVER, Long.MAX_VALUE)).stream();
        } catch (DataAccessException _) {
            // what was refused is still to be said while the views are away
            return Stream.empty();
        }
    }
}
