package vn.unionledger.api.lending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.employment.Ending;
import vn.unionledger.core.employment.VisitResult;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;

/**
 * A project of the national employment fund to be put on the register.
 *
 * @param capital đồng asked of the bank for all households
 * @param on the day it was appraised; absent means today
 */
public record ProjectAsked(
        @Length(max = 200) String title,
        @Between(min = 1, max = 100_000) int households,
        Vnd capital,
        @Between(min = 1, max = 240) int months,
        @Length(max = 200) String document,
        @Nullable LocalDate on,
        @Nullable Boolean invented) {

    /** What the bank lent. */
    public record LentAsked(
            @Length(max = 200) String bank,
            Vnd amount,
            @Length(max = 200) String document,
            @Nullable LocalDate on) {}

    /** A step that needs no words. */
    public record StepAsked(@Nullable LocalDate on) {}

    /**
     * A supervision visit.
     *
     * @param households how many were visited
     * @param extraFrom the least extra income a household has a month, đồng
     * @param extraTo the most
     */
    public record VisitAsked(
            VisitResult result,
            @Between(min = 1, max = 100_000) int households,
            @Nullable Vnd extraFrom,
            @Nullable Vnd extraTo,
            @Length(max = 200) String document,
            @Nullable LocalDate on) {}

    /**
     * A household that has a part of what the bank lent.
     *
     * @param head who answers for it, if registered before
     * @param headName who answers for it, if new; registered with the household
     * @param place where it lives; sealed, as is the purpose
     */
    public record HouseholdAsked(
            @Nullable PersonId head,
            @Nullable @Length(max = 120) String headName,
            @Length(max = 200) String place,
            Vnd amount,
            @Length(max = 200) String purpose,
            @Nullable LocalDate on) {
        /** Masks the household. */
        @Override
        public String toString() {
            return "HouseholdAsked[" + amount + "]";
        }
    }

    /** How it ended. */
    public record EndAsked(
            Ending ending,
            @Length(max = 200) String document,
            @Nullable LocalDate on) {}

    /** By which paper it is taken back. */
    public record TakenBackAsked(
            @Length(max = 200) String document, @Nullable LocalDate on) {}
}
