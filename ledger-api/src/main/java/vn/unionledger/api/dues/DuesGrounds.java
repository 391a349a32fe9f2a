package vn.unionledger.api.dues;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.RuleKind;

/** The rules dues rest on: the rate of each payer group there is, the base salary its cap or floor is reckoned from, the stop. */
public final class DuesGrounds {
    private DuesGrounds() {}

    /** Those of some members' dues of one month. */
    public static List<Ground> of(UnitId unit, Members everybody, Collection<PersonId> people, YearMonth month) {
        return people.isEmpty() ? List.of() : between(unit, groups(everybody, people, List.of(month)), month, month);
    }

    /** Those of some members' dues of several months, the first to the last of them. */
    public static List<Ground> of(
            UnitId unit, Members everybody, Collection<PersonId> people, Collection<YearMonth> months) {
        if (people.isEmpty() || months.isEmpty()) {
            return List.of();
        }
        YearMonth first = months.stream().min(YearMonth::compareTo).orElseThrow();
        YearMonth last = months.stream().max(YearMonth::compareTo).orElseThrow();
        return between(unit, groups(everybody, people, months), first, last);
    }

    private static List<Ground> between(UnitId unit, Set<PayerGroup> groups, YearMonth first, YearMonth last) {
        List<Ground> grounds = new ArrayList<>();
        for (PayerGroup group : groups) {
            grounds.add(Ground.ofMonths(unit, RuleKind.DUES_RATE, group.name(), first, last));
        }
        // only the first group has neither a cap nor a floor by any decision
        if (groups.stream().anyMatch(group -> group != PayerGroup.PUBLIC_SERVICE)) {
            grounds.add(Ground.ofMonths(unit, RuleKind.BASE_SALARY, "", first, last));
        }
        grounds.add(Ground.ofMonths(unit, RuleKind.COLLECTION_STOP, IncomeKind.DUES_STANDARD.name(), first, last));
        return grounds;
    }

    private static Set<PayerGroup> groups(
            Members everybody, Collection<PersonId> people, Collection<YearMonth> months) {
        Set<PayerGroup> groups = EnumSet.noneOf(PayerGroup.class);
        people.stream()
                .map(everybody.people()::get)
                .filter(Objects::nonNull)
                .flatMap(member -> groups(member, months))
                .filter(group -> group != PayerGroup.EXEMPT)
                .forEach(groups::add);
        return groups;
    }

    private static Stream<PayerGroup> groups(Member member, Collection<YearMonth> months) {
        return months.stream().distinct().map(member::groupIn);
    }
}
