package vn.unionledger.core.loan;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.loan.LoanRefusal.NoGuarantor;
import vn.unionledger.core.refusal.Field;

/**
 * What a loan is asked for under.
 *
 * @param guarantors who answers for it with the borrower, by random id
 * @param group the group that answers for it, if one does
 */
public record LoanConditions(
        LoanPurpose purpose,
        RepaymentPlan plan,
        List<PersonId> guarantors,
        @Nullable SectionCode group) {
    /** How many people may answer for a loan. */
    public static final int GUARANTORS_MOST = 20;

    public LoanConditions {
        guarantors = List.copyOf(guarantors);
    }

    /** Refuses a borrower who answers for the own loan, somebody named twice, and a plan that makes no sense. */
    void check(PersonId borrower) {
        plan.check();
        if (!guarantors.isEmpty()) {
            Field.count("guarantors", guarantors.size(), GUARANTORS_MOST);
        }
        Set<PersonId> seen = new HashSet<>();
        for (PersonId guarantor : guarantors) {
            if (guarantor.equals(borrower) || !seen.add(guarantor)) {
                throw refuse(new NoGuarantor(guarantor));
            }
        }
    }
}
