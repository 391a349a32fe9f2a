package vn.unionledger.api.levels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.unionledger.core.contribution.Receivable;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.projections.levels.EmployerRow;
import vn.unionledger.projections.levels.HeldShareRow;
import vn.unionledger.projections.levels.RefundRow;
import vn.unionledger.projections.levels.RemittanceRow;

/** The rules behind what employers owe, what is held for others, owed upward, or to be refunded. */
public final class LevelGrounds {
    private LevelGrounds() {}

    /** Those of an employer's months: what the law of each asks, for the union it is collected for. */
    public static List<Ground> employer(EmployerRow row) {
        UnitId of = Objects.requireNonNullElse(row.grassroots(), row.unit());
        List<YearMonth> months =
                row.months().stream().map(Receivable::month).sorted().toList();
        return months.isEmpty()
                ? List.of()
                : List.of(Ground.ofMonths(of, RuleKind.CONTRIBUTION_TERMS, "", months.getFirst(), months.getLast()));
    }

    /** Those of shares held: how much of a payment is the union's, how soon it goes down, and the days offices were closed meanwhile. */
    public static List<Ground> held(HeldShareRow row, LocalDate day) {
        List<Ground> grounds = new ArrayList<>();
        for (var share : row.shares()) {
            LocalDate passedOn = Objects.requireNonNullElse(share.passedOn(), day);
            LocalDate by = Objects.requireNonNullElse(share.passBy(), share.on());
            LocalDate last = by.isAfter(passedOn) ? by : passedOn;
            grounds.add(Ground.on(
                    row.grassroots(), RuleKind.DISTRIBUTION, IncomeKind.EMPLOYER_CONTRIBUTION.name(), share.on()));
            grounds.add(Ground.on(row.unit(), RuleKind.PASS_DOWN, "", share.on()));
            grounds.add(new Ground(
                    row.unit(), RuleKind.DAYS_OFF, null, share.on(), last.isBefore(share.on()) ? share.on() : last));
        }
        return grounds;
    }

    /** Those of what is owed upward: the shares of the months it is about. */
    public static List<Ground> remittance(UnitId unit, RemittanceRow row) {
        List<YearMonth> months = row.charges().stream()
                .map(charge -> charge.topic() != null && charge.topic().matches("\\d{4}-\\d{2}")
                        ? YearMonth.parse(charge.topic())
                        : YearMonth.from(charge.on()))
                .sorted()
                .toList();
        return months.isEmpty()
                ? List.of()
                : OpenShares.SHARED.stream()
                        .map(income -> Ground.ofMonths(
                                unit, RuleKind.DISTRIBUTION, income.name(), months.getFirst(), months.getLast()))
                        .toList();
    }

    /** The stop after which money came. */
    public static Ground refund(RefundRow row) {
        return Ground.on(row.unit(), RuleKind.COLLECTION_STOP, row.income().name(), row.paidOn());
    }
}
