package vn.unionledger.projections.targets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.core.target.TargetEvent;
import vn.unionledger.core.target.TargetEvent.BudgetSet;
import vn.unionledger.core.target.TargetEvent.ResultRecorded;
import vn.unionledger.core.target.TargetEvent.TargetAssigned;
import vn.unionledger.core.target.TargetEvent.TargetReassigned;
import vn.unionledger.core.target.TargetEvent.TargetWithdrawn;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.asof.Asked;

/**
 * Asks about the targets of a unit, as known at a position and as of the last day asked about. What the ledger itself holds is
 * counted in the target's year up to that day.
 */
public final class Targets {
    private final JdbcClient views;
    private final Counting counting;

    public Targets(DataSource database) {
        this.views = JdbcClient.create(database);
        this.counting = new Counting(views);
    }

    private record Told(long position, TargetEvent event) {}

    /** The targets of a year, in the order of their documents. */
    public List<TargetRow> ofYear(UnitId unit, int year, Asked asked) {
        Map<TargetId, List<Told>> byTarget = new LinkedHashMap<>();
        told("unit = :subject", unit.value(), asked.known())
                .forEach(one -> byTarget.computeIfAbsent(one.event().target(), _ -> new ArrayList<>())
                        .add(one));
        List<TargetRow> rows = new ArrayList<>();
        byTarget.values().stream()
                .filter(facts -> facts.getFirst().event() instanceof TargetAssigned e && e.year() == year)
                .forEach(facts -> row(facts, asked).ifPresent(rows::add));
        rows.sort(Comparator.comparing(TargetRow::document));
        return rows;
    }

    /** The years a unit has targets of, the last one first. */
    public List<Integer> years(UnitId unit, Asked asked) {
        return told("unit = :subject", unit.value(), asked.known()).stream()
                .map(Told::event)
                .filter(event -> event instanceof TargetAssigned e && !e.on().isAfter(asked.until()))
                .map(event -> ((TargetAssigned) event).year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** One target; nothing if it was not assigned by then, or taken back. */
    public Optional<TargetRow> target(TargetId target, Asked asked) {
        return row(told("subject = :subject", target.value(), asked.known()), asked);
    }

    private List<Told> told(String condition, String subject, long known) {
        return views.sql("select position, name, revision, facts from target_fact where " + condition
                        + " and position <= :known order by position")
                .param("subject", subject)
                .param("known", known)
                .query((row, number) -> new Told(row.getLong(1), (TargetEvent) Codec.FACTS.readEvent(
                        new EventName(row.getString(2), row.getInt(3)),
                        row.getString(4).getBytes(UTF_8))))
                .list();
    }

    private Optional<TargetRow> row(List<Told> told, Asked asked) {
        TargetAssigned assigned = null;
        ResultRecorded recorded = null;
        BudgetLine budget = null;
        long value = 0;
        String document = "";
        long position = 0;
        for (Told one : told) {
            if (one.event().on().isAfter(asked.until())) {
                continue;
            }
            position = one.position();
            switch (one.event()) {
                case TargetAssigned e -> {
                    assigned = e;
                    value = e.assigned();
                    document = e.document();
                }
                case TargetReassigned e -> {
                    value = e.assigned();
                    document = e.document();
                }
                case ResultRecorded e -> recorded = e;
                case BudgetSet e -> budget = e.line();
                case TargetWithdrawn _ -> {
                    return Optional.empty();
                }
            }
        }
        return assigned == null
                ? Optional.empty()
                : Optional.of(row(assigned, recorded, budget, value, document, position, asked));
    }

    private TargetRow row(
            TargetAssigned target,
            @Nullable ResultRecorded recorded,
            @Nullable BudgetLine budget,
            long value,
            String document,
            long position,
            Asked asked) {
        Asked year = year(target.year(), asked);
        Outcome outcome = target.measure() instanceof Measure.Recorded
                ? recorded == null ? null : recorded.outcome()
                : counting.outcome(target.unit(), target.measure(), year);
        boolean told = recorded != null && target.measure() instanceof Measure.Recorded;
        return new TargetRow(
                target.unit(),
                target.target(),
                target.year(),
                target.title(),
                target.kind(),
                target.comparison(),
                value,
                value == target.assigned() ? null : Long.valueOf(target.assigned()),
                target.measure(),
                document,
                target.from(),
                target.on(),
                outcome,
                outcome == null ? null : number(outcome.points()),
                outcome == null ? null : number(outcome.reached(target.kind(), value)),
                outcome != null && outcome.meets(target.kind(), target.comparison(), value),
                told && recorded != null ? recorded.evidence() : null,
                told && recorded != null ? recorded.on() : null,
                budget,
                budget == null ? null : counting.spent(target.unit(), budget, year),
                target.invented() || (recorded != null && recorded.invented()),
                position);
    }

    /** The target's year up to the day asked about; a year that has not begun counts nothing. */
    private static Asked year(int year, Asked asked) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate until = asked.until().isBefore(last) ? asked.until() : last;
        return until.isBefore(first)
                ? new Asked(first, first, 0, asked.basis())
                : new Asked(first, until, asked.known(), asked.basis());
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }
}
