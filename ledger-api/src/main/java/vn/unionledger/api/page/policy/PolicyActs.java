package vn.unionledger.api.page.policy;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.projections.organisationview.Organisation;

/** What a reader can do with dated rules. The rules of the books decide again when it is done. */
@Component
class PolicyActs {
    private final Organisation organisation;

    PolicyActs(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Whether the reader may record rules for everyone: accountant or finance officer where no unit stands above. */
    boolean rulesEveryone(Reading reading) {
        return rules(reading)
                && organisation
                        .unit(reading.unit(), reading.asked())
                        .filter(unit -> unit.parent() == null)
                        .isPresent();
    }

    /** Whether the reader may record rules of the own unit alone. */
    boolean rules(Reading reading) {
        Office office = reading.office();
        return (office == Office.ACCOUNTANT || office == Office.FINANCE_OFFICER)
                && !reading.below()
                && !reading.moment().past();
    }

    /** Whether the reader may confirm or replace this rule. */
    boolean rules(Policy policy, Reading reading) {
        return policy.unit() == null ? rulesEveryone(reading) : rules(reading);
    }

    /** Whether the reader may put differences of the own unit forward. */
    boolean books(Reading reading) {
        Office office = reading.office();
        return (office == Office.ACCOUNTANT || office == Office.CASHIER)
                && !reading.below()
                && !reading.moment().past();
    }

    /** Whether the reader may reckon again what employers owe, whose contribution the own unit collects. */
    boolean collects(Reading reading) {
        return rules(reading);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
