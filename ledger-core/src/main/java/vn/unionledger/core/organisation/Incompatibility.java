package vn.unionledger.core.organisation;

import static vn.unionledger.core.organisation.Office.ACCOUNTANT;
import static vn.unionledger.core.organisation.Office.CASHIER;
import static vn.unionledger.core.organisation.Office.CHAIR;
import static vn.unionledger.core.organisation.Office.FINANCE_OFFICER;
import static vn.unionledger.core.organisation.Office.INSPECTOR;

import java.util.List;
import java.util.Set;

/** Which offices one person may not hold on the same day, so that no one approves, keeps, pays and inspects the same money. */
final class Incompatibility {
    private static final List<Set<Office>> PAIRS = List.of(
            Set.of(CHAIR, ACCOUNTANT),
            Set.of(CHAIR, CASHIER),
            Set.of(CHAIR, INSPECTOR),
            Set.of(ACCOUNTANT, CASHIER),
            Set.of(INSPECTOR, ACCOUNTANT),
            Set.of(INSPECTOR, CASHIER),
            Set.of(INSPECTOR, FINANCE_OFFICER));

    private Incompatibility() {}

    static boolean between(Office one, Office other) {
        return one != other && PAIRS.contains(Set.of(one, other));
    }
}
