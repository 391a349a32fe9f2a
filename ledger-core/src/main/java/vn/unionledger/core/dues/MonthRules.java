package vn.unionledger.core.dues;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.dues.DuesRefusal.NoBaseSalary;
import vn.unionledger.core.dues.DuesRefusal.NoRate;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.money.BasisPoints;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule.BaseSalary;
import vn.unionledger.core.policy.Rule.DuesRate;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/**
 * What members owe for one month: a function of the member and the rules. A month goes by its last day: by the rule, the
 * membership and the exemption of that day; the pay is the pay of that month. Each rule is looked up once.
 */
public final class MonthRules {
    private final DuesRules of;
    private final YearMonth month;
    private final LocalDate last;
    private final boolean stopped;
    private final Map<PayerGroup, Rates> rates = new EnumMap<>(PayerGroup.class);

    MonthRules(DuesRules of, YearMonth month) {
        this.of = of;
        this.month = month;
        this.last = month.atEndOfMonth();
        this.stopped = of.rules()
                .stop(IncomeKind.DUES_STANDARD, of.standing(), last, of.knownOn())
                .isPresent();
    }

    /**
     * What the member owes for the month.
     *
     * @return nothing if the person is no member then, or if the pay is not known; {@link #lacksPay} tells which
     * @throws vn.unionledger.core.refusal.RefusedException {@link NoRate} or {@link NoBaseSalary} if no rule is known
     */
    public Optional<Charge> charge(Member member) {
        if (!member.isMemberOn(last)) {
            return Optional.empty();
        }
        if (stopped) {
            return Optional.of(Charge.nothing(Basis.STOPPED));
        }
        if (member.isExemptOn(last)) {
            return Optional.of(Charge.nothing(Basis.EXEMPT));
        }
        return rates.computeIfAbsent(member.groupIn(month), this::lookUp).charge(member.payIn(month));
    }

    /** Whether the member owes something for the month that nobody can reckon, for the pay is not known. */
    public boolean lacksPay(Member member) {
        return member.isMemberOn(last) && charge(member).isEmpty();
    }

    private Rates lookUp(PayerGroup group) {
        Rulebook rules = of.rules();
        Standing standing = of.standing();
        Policy standard = rules.inForce(RuleKind.DUES_RATE, group.name(), standing, last, of.knownOn())
                .orElseThrow(() -> refuse(new NoRate(group, month, of.knownOn())));
        Policy own = rules.inForceFor(of.unit(), RuleKind.DUES_RATE, group.name(), standing, last, of.knownOn())
                .orElse(standard);
        boolean needed = needsBaseSalary(standard) || needsBaseSalary(own);
        return new Rates(standard, own, needed ? baseSalary() : Vnd.ZERO);
    }

    private static boolean needsBaseSalary(Policy policy) {
        DuesRate rate = (DuesRate) policy.rule();
        return rate.cap() != null || rate.floor() != null;
    }

    private Vnd baseSalary() {
        return of.rules()
                .baseSalary(of.standing(), last, of.knownOn())
                .map(BaseSalary::amount)
                .orElseThrow(() -> refuse(new NoBaseSalary(month, of.knownOn())));
    }

    /**
     * What one payer group pays in the month.
     *
     * @param standard the rule for everyone
     * @param own the unit's own, or else that for everyone
     */
    private record Rates(Policy standard, Policy own, Vnd baseSalary) {
        Optional<Charge> charge(@Nullable Vnd pay) {
            DuesRate forEveryone = (DuesRate) standard.rule();
            if (forEveryone.floor() != null) {
                Vnd least = forEveryone.least(baseSalary);
                return Optional.of(
                        pay == null || pay.compareTo(least) < 0
                                ? new Charge(Basis.FLOOR, least, Vnd.ZERO, standard.policy())
                                : new Charge(Basis.FIXED, pay, Vnd.ZERO, standard.policy()));
            }
            if (pay == null) {
                return Optional.empty();
            }
            DuesRate asked = (DuesRate) own.rule();
            Vnd due = asked.of(pay, baseSalary);
            Vnd shared = smaller(forEveryone.of(pay, baseSalary), due);
            Vnd uncapped = BasisPoints.of(asked.rate()).roundedOf(pay);
            Basis basis = due.compareTo(uncapped) < 0 ? Basis.CAP : Basis.RATE;
            return Optional.of(new Charge(basis, shared, due.minus(shared), own.policy()));
        }

        private static Vnd smaller(Vnd one, Vnd other) {
            return one.compareTo(other) <= 0 ? one : other;
        }
    }
}
