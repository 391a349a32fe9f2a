package vn.unionledger.core.contribution;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuspensionBefore;
import vn.unionledger.core.contribution.ContributionRefusal.PayByWrong;
import vn.unionledger.core.contribution.ContributionRefusal.ReductionTooLarge;
import vn.unionledger.core.contribution.ContributionRefusal.ReductionWrong;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefBackwards;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefOverlaps;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefTooLong;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefUnknown;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.refusal.Percent;

/** What a relief must be: within the limits of the rule in force when it was decided, and about months of its own. */
final class ReliefRules {
    private ReliefRules() {}

    static void check(Relief relief, Employer.Enrolled employer, @Nullable Terms terms, LocalDate today) {
        Field.words("decision", relief.decision(), Employer.LONGEST_WORDS);
        Field.notInFuture("decidedOn", relief.decidedOn(), today);
        if (relief.until().isBefore(relief.from())) {
            throw refuse(new ReliefBackwards(relief.from(), relief.until()));
        }
        payBy(relief);
        if ((relief.kind() == ReliefKind.REDUCED) != (relief.reduction() != null)) {
            throw refuse(new ReductionWrong(relief.kind()));
        }
        switch (relief.kind()) {
            case WAIVED -> {}
            case REDUCED -> {
                Integer reduction = relief.reduction();
                int most = known(relief, terms == null ? null : terms.rule().reductionMost());
                if (reduction == null || reduction < 1 || reduction > most) {
                    throw refuse(
                            new ReductionTooLarge(new Percent(reduction == null ? 0 : reduction), new Percent(most)));
                }
                tooLong(
                        relief,
                        known(relief, terms == null ? null : terms.rule().reductionMonths()));
                afterSuspension(relief, employer);
            }
            case SUSPENDED ->
                tooLong(
                        relief,
                        known(relief, terms == null ? null : terms.rule().suspensionMonths()));
        }
        for (Employer.Granted other : employer.reliefs()) {
            if (other.holds() && other.relief().meets(relief) && !waivesRest(relief)) {
                throw refuse(new ReliefOverlaps(other.relief().decision()));
            }
        }
    }

    /** A waiver is about whatever is unpaid, reduced and suspended months included. */
    private static boolean waivesRest(Relief relief) {
        return relief.kind() == ReliefKind.WAIVED;
    }

    private static void payBy(Relief relief) {
        LocalDate payBy = relief.payBy();
        boolean fits = payBy == null
                || (relief.kind() == ReliefKind.SUSPENDED
                        && payBy.isAfter(relief.until().atEndOfMonth()));
        if (!fits) {
            throw refuse(new PayByWrong(relief.kind()));
        }
    }

    private static void afterSuspension(Relief relief, Employer.Enrolled employer) {
        boolean suspendedBefore = employer.reliefs().stream()
                .anyMatch(one -> one.holds()
                        && one.relief().kind() == ReliefKind.SUSPENDED
                        && one.relief().until().isBefore(relief.from()));
        if (!suspendedBefore) {
            throw refuse(new NoSuspensionBefore(relief.from()));
        }
    }

    private static void tooLong(Relief relief, int most) {
        if (relief.months() > most) {
            throw refuse(new ReliefTooLong(relief.kind(), relief.months(), most));
        }
    }

    private static int known(Relief relief, @Nullable Integer limit) {
        if (limit == null) {
            throw refuse(new ReliefUnknown(relief.kind()));
        }
        return limit;
    }
}
