package vn.unionledger.api.page.policy;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.policyview.PolicyRow;

/** The dated rules a reader may see, at the moment the page speaks of. */
@Component
class ReadableRules {
    private final Policies policies;

    ReadableRules(Policies policies) {
        this.policies = policies;
    }

    List<PolicyRow> all(Reading reading) {
        return policies.readableBy(reading.unit(), reading.moment().known());
    }

    /** The rule an address names; without one there is no such page. */
    PolicyRow find(String id, Reading reading) {
        return policies.find(
                        Addresses.id(id, PolicyId::new),
                        reading.unit(),
                        reading.moment().known())
                .orElseThrow(() -> new NoSuchPageException("no rule " + id));
    }
}
