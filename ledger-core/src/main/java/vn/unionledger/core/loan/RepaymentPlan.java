package vn.unionledger.core.loan;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.unionledger.core.loan.LoanRefusal.InterestTooHigh;
import vn.unionledger.core.loan.LoanRefusal.MoreInstalmentsThanDong;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.refusal.Percent;

/**
 * How a loan is to be paid back: equal instalments of principal, what does not divide in the last one, and interest on what is
 * still out.
 *
 * @param instalments how many, 1 to {@value #MOST}
 * @param everyMonths the months from one to the next, 1 to 12
 * @param interestPoints interest of a year, hundredths of a percent of what is out; 0 for a loan without
 */
public record RepaymentPlan(int instalments, int everyMonths, LocalDate firstDueOn, int interestPoints) {
    /** How many instalments a loan may have. */
    public static final int MOST = 120;

    private static final int MONTHS_OF_YEAR = 12;
    private static final int WHOLE_POINTS = 10_000;

    /** Refuses numbers that make no plan. */
    void check() {
        Field.count("instalments", instalments, MOST);
        Field.count("everyMonths", everyMonths, MONTHS_OF_YEAR);
        if (interestPoints != 0) {
            Field.count("interestPoints", interestPoints, WHOLE_POINTS);
        }
    }

    /** Refuses more interest than a rule allows. */
    void requireAllowed(Policy policy) {
        if (policy.rule() instanceof Rule.LoanInterest rule && interestPoints > rule.most()) {
            throw refuse(new InterestTooHigh(policy.policy(), new Percent(rule.most()), new Percent(interestPoints)));
        }
    }

    /**
     * The instalments of so much money, from the day it is out. Their principal sums to it, and their interest to that of all of
     * them rounded once; each part is cut to whole đồng and the last instalment takes what is left.
     *
     * @throws vn.unionledger.core.refusal.RefusedException if the plan makes no sense, has more instalments than đồng, or
     *     more interest than a book can hold
     */
    public List<Instalment> schedule(Vnd principal, LocalDate from) {
        check();
        if (principal.dong() < instalments) {
            throw refuse(new MoreInstalmentsThanDong(instalments, principal));
        }
        List<Instalment> schedule = new ArrayList<>();
        long part = principal.dong() / instalments;
        long out = principal.dong();
        BigInteger exact = BigInteger.ZERO;
        long given = 0;
        LocalDate begins = from;
        for (int number = 1; number <= instalments; number++) {
            LocalDate dueOn = firstDueOn.plusMonths((long) everyMonths * (number - 1));
            boolean last = number == instalments;
            BigInteger accrued = accrued(out);
            exact = exact.add(accrued);
            long interest =
                    last ? rounded(exact) - given : accrued.divide(unit()).longValueExact();
            given += interest;
            if (principal.dong() + given > Vnd.MAX_DONG) {
                throw refuse(new TooLarge("amount", principal.dong() + given, Vnd.MAX_DONG));
            }
            schedule.add(new Instalment(number, begins, dueOn, Vnd.of(last ? out : part), Vnd.of(interest)));
            out -= part;
            begins = dueOn;
        }
        return List.copyOf(schedule);
    }

    private BigInteger accrued(long out) {
        return BigInteger.valueOf(out).multiply(BigInteger.valueOf((long) interestPoints * everyMonths));
    }

    private static BigInteger unit() {
        return BigInteger.valueOf((long) WHOLE_POINTS * MONTHS_OF_YEAR);
    }

    private static long rounded(BigInteger exact) {
        return exact.add(unit().shiftRight(1)).divide(unit()).longValueExact();
    }
}
