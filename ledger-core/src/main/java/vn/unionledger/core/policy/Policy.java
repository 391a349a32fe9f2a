package vn.unionledger.core.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;

/**
 * A rule with its days and its decision.
 *
 * @param unit the one unit it is for, by its own resolution; absent for a rule for everyone in its scope
 * @param effectiveFrom the first day it is about
 * @param effectiveTo the last day, included; absent while no end is known
 * @param decision the number of the decision, such as {@code 8108/QĐ-TLĐ}; absent where none is known
 * @param decidedOn the day on the decision
 * @param knownFrom the first day people could know it: before, what was booked followed the rule then known
 * @param source where it was read
 * @param replaces the policy it stands in place of on its own days, from the day it is known
 */
public record Policy(
        PolicyId policy,
        @Nullable UnitId unit,
        Rule rule,
        Scope scope,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        LocalDate knownFrom,
        Certainty certainty,
        String source,
        @Nullable String note,
        @Nullable PolicyId replaces) {

    /** Where it is kept: {@code distribution}, or {@code dues-rate/<unit>} for a unit's own. */
    public String shelf() {
        return shelf(rule.kind(), unit);
    }

    /** Where policies of that kind and unit are kept. */
    static String shelf(RuleKind kind, @Nullable UnitId unit) {
        return unit == null ? kind.word() : kind.word() + "/" + unit;
    }

    /** Whether it is about that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether it became known only after days it is about: what was booked for them may differ from it. */
    public boolean isLate() {
        return knownFrom.isAfter(effectiveFrom);
    }

    /**
     * Whether that month was over before anybody knew the policy, though the policy is about it. A month goes by the rule of its
     * last day.
     */
    public boolean isLateFor(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return covers(last) && last.isBefore(knownFrom);
    }

    /** The same, sure: an accountant found it right. */
    public Policy confirmed() {
        return new Policy(
                policy,
                unit,
                rule,
                scope,
                effectiveFrom,
                effectiveTo,
                decision,
                decidedOn,
                knownFrom,
                Certainty.CONFIRMED,
                source,
                note,
                replaces);
    }

    /** Whether both are about some day. */
    boolean sharesDaysWith(Policy other) {
        return meets(effectiveFrom, other.effectiveTo) && meets(other.effectiveFrom, effectiveTo);
    }

    /** The first day both are about, if they share one. */
    LocalDate firstDayWith(Policy other) {
        return effectiveFrom.isAfter(other.effectiveFrom) ? effectiveFrom : other.effectiveFrom;
    }

    /** Whether both rule the same thing for the same or for everyone. */
    boolean isAboutWhat(Policy other) {
        return rule.kind() == other.rule.kind()
                && Objects.equals(unit, other.unit)
                && rule.matter().equals(other.rule.matter());
    }

    private static boolean meets(LocalDate from, @Nullable LocalDate until) {
        return until == null || !from.isAfter(until);
    }
}
