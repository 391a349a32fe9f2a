package vn.unionledger.api.loan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.money.Vnd;

/**
 * A loan to be asked for.
 *
 * @param fund a revolving fund
 * @param borrower who borrows, if registered before
 * @param borrowerName who borrows, if new; registered with the loan
 * @param conditions absent where nothing was agreed about how it is paid back
 * @param on the day it is asked for; absent means today
 * @param invented whether the figure is invented for a sample
 */
public record LoanAsked(
        FundCode fund,
        @Nullable PersonId borrower,
        @Nullable @Length(max = 120) String borrowerName,
        Vnd amount,
        @Nullable ConditionsAsked conditions,
        @Nullable LocalDate on,
        @Nullable Boolean invented) {
    /**
     * What a loan is asked for under.
     *
     * @param guarantors people registered before who answer for it
     * @param group the section or group that answers for it
     */
    public record ConditionsAsked(
            LoanPurpose purpose,
            @JsonUnwrapped PlanAsked plan,
            @Nullable List<PersonId> guarantors,
            @Nullable SectionCode group) {
        /** Masks who answers for it. */
        @Override
        public String toString() {
            return "ConditionsAsked[" + purpose + "]";
        }
    }

    /**
     * How it is paid back.
     *
     * @param everyMonths absent means monthly
     * @param interestPoints hundredths of a percent a year; absent means none
     */
    public record PlanAsked(
            @Between(min = 1, max = 120) int instalments,
            @Nullable @Between(min = 1, max = 12) Integer everyMonths,
            LocalDate firstDueOn,
            @Nullable @Between(min = 0, max = 10_000) Integer interestPoints) {
        RepaymentPlan plan() {
            return new RepaymentPlan(
                    instalments,
                    everyMonths == null ? 1 : everyMonths,
                    firstDueOn,
                    interestPoints == null ? 0 : interestPoints);
        }
    }

    /** Another schedule for what is out. */
    public record RescheduleAsked(
            @JsonUnwrapped PlanAsked plan,
            @Length(max = 200) String decision,
            @Nullable LocalDate on) {}

    /** Masks the borrower. */
    @Override
    public String toString() {
        return "LoanAsked[" + fund + "]";
    }
}
