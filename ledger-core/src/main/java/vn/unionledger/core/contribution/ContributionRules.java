package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/**
 * The rules a union's employers go by, as known on a day. A month goes by what its last day finds.
 *
 * @param standing what the union was at the end of a month; a union nobody had founded has none, and no rule
 */
public record ContributionRules(Rulebook rules, Function<YearMonth, Optional<Standing>> standing, LocalDate knownOn) {

    /** What an employer owes of a month. */
    public Optional<Terms> terms(YearMonth month) {
        return standing.apply(month)
                .flatMap(of -> rules.contributionTerms(of, month.atEndOfMonth(), knownOn))
                .map(Terms::of);
    }

    /** Whether a rule stopped the collecting of a month. */
    public boolean stopped(YearMonth month) {
        return standing.apply(month)
                .flatMap(of -> rules.stop(IncomeKind.EMPLOYER_CONTRIBUTION, of, month.atEndOfMonth(), knownOn))
                .isPresent();
    }
}
