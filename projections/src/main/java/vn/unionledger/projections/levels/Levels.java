package vn.unionledger.projections.levels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.contribution.Account;
import vn.unionledger.core.contribution.ContributionEvent;
import vn.unionledger.core.contribution.ContributionEvent.EmployerEnrolled;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.Employer;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.contribution.PassingDown;
import vn.unionledger.core.contribution.PassingDown.Passed;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.WorkingDays;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.refund.RefundEvent.RefundReversed;
import vn.unionledger.core.refund.RefundEvent.Refunded;
import vn.unionledger.core.refund.RefundEvent.TakenAfterStop;
import vn.unionledger.core.refund.RefundEvent.TakingReversed;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.Facts.Fact;

/**
 * Asks about contribution and about money between levels, as known at a position and as of a day. The facts are folded by the
 * rules themselves, so that a page and a decision never differ.
 */
public final class Levels {
    private final Facts facts;
    private final Remittances remittances;
    private final Transfers transfers;

    public Levels(DataSource database) {
        JdbcClient views = JdbcClient.create(database);
        this.facts = new Facts(views);
        this.remittances = new Remittances(views, facts);
        this.transfers = new Transfers(views, facts);
    }

    /** Whether a rule stopped the collecting of contribution of a union's employers in a month. */
    @FunctionalInterface
    public interface Stops {
        boolean of(UnitId whose, YearMonth month);
    }

    /** The employers a unit collects from, and those that another one collects from for it. */
    public List<EmployerRow> employers(UnitId unit, Stops stops, Asked asked) {
        return enrolled(unit, asked).stream()
                .map(employer -> row(employer, stops, asked.until()))
                .toList();
    }

    /** The same employers, not yet reckoned. Of the question only its position counts. */
    public List<EnrolledEmployer> enrolled(UnitId unit, Asked asked) {
        Map<String, List<Fact<ContributionEvent>>> byEmployer = new LinkedHashMap<>();
        for (Fact<ContributionEvent> fact : facts.read(ContributionEvent.class, """
                topic = 'CONTRIBUTION' and subject in (
                  select subject from level_fact
                  where topic = 'CONTRIBUTION' and (unit = :unit or other = :unit) and position <= :known)""", unit, asked)) {
            byEmployer.computeIfAbsent(fact.subject(), _ -> new ArrayList<>()).add(fact);
        }
        return byEmployer.values().stream()
                .flatMap(facts -> enrolled(facts).stream())
                .toList();
    }

    public Optional<EmployerRow> employer(
            UnitId unit, UnitId collecting, EmployerCode employer, Stops stops, Asked asked) {
        return employers(unit, stops, asked).stream()
                .filter(row -> row.unit().equals(collecting) && row.employer().equals(employer))
                .findFirst();
    }

    private static Optional<EnrolledEmployer> enrolled(List<Fact<ContributionEvent>> facts) {
        Employer employer = new Employer.Unenrolled();
        EmployerEnrolled enrolment = null;
        boolean invented = false;
        for (Fact<ContributionEvent> fact : facts) {
            employer = employer.evolve(fact.event());
            switch (fact.event()) {
                case EmployerEnrolled e -> enrolment = e;
                case PayrollDeclared e -> invented |= e.invented();
                default -> {}
            }
        }
        return enrolment == null || !(employer instanceof Employer.Enrolled enrolled)
                ? Optional.empty()
                : Optional.of(new EnrolledEmployer(
                        enrolled,
                        enrolment.name(),
                        enrolment.taxCode(),
                        invented,
                        facts.getLast().position()));
    }

    private static EmployerRow row(EnrolledEmployer employer, Stops stops, LocalDate day) {
        Employer.Enrolled facts = employer.facts();
        Predicate<YearMonth> stopped = month -> stops.of(facts.whose(), month);
        Account account = facts.on(day, stopped);
        return new EmployerRow(
                facts.unit(),
                facts.employer(),
                employer.name(),
                employer.taxCode(),
                facts.grassroots(),
                facts.from(),
                facts.last(),
                account.months(),
                facts.missing(day, stopped),
                account.owed(),
                account.paid(),
                account.open(),
                account.prepaid(),
                employer.invented(),
                employer.position());
    }

    /** What a unit holds for unions below, or others hold for it. */
    public List<HeldShareRow> heldShares(UnitId unit, WorkingDays days, Asked asked) {
        Map<String, List<HeldShareEvent>> bySubject = new LinkedHashMap<>();
        facts.read(HeldShareEvent.class, "topic = 'SHARE' and (unit = :unit or other = :unit)", unit, asked)
                .forEach(fact -> bySubject
                        .computeIfAbsent(fact.subject(), _ -> new ArrayList<>())
                        .add(fact.event()));
        return bySubject.values().stream()
                .map(facts -> {
                    List<Passed> shares = PassingDown.on(facts, days, asked.until());
                    return new HeldShareRow(
                            facts.getFirst().unit(),
                            facts.getFirst().grassroots(),
                            Vnd.sum(shares.stream().map(Passed::held)),
                            shares);
                })
                .toList();
    }

    /** What is known of units beside what they booked. */
    public interface Units {
        /** Whom a unit settled with on a day; nobody where this ledger knows no unit above it. */
        @Nullable
        UnitId above(UnitId unit, LocalDate on);

        /** Whether a unit keeps its book in this ledger. */
        boolean keepsBook(UnitId unit);
    }

    /**
     * The transfers from and to a unit up to a day, the last one first: those both ends name, and payments upward and allocations
     * that name none.
     *
     * @param below the units whose payments upward may be for this one
     */
    public List<TransferRow> transfers(UnitId unit, Collection<UnitId> below, Units units, Asked asked) {
        return transfers.of(unit, below, units, asked);
    }

    /** What a unit took in after a stop, the oldest first; what is all given back stays, with nothing left. */
    public List<RefundRow> refunds(UnitId unit, Asked asked) {
        Map<VoucherId, TakenAfterStop> taken = new LinkedHashMap<>();
        Map<VoucherId, Vnd> left = new HashMap<>();
        Map<VoucherId, Long> positions = new HashMap<>();
        for (Fact<RefundEvent> fact : facts.read(RefundEvent.class, "topic = 'REFUND' and unit = :unit", unit, asked)) {
            positions.put(fact.event().receipt(), fact.position());
            switch (fact.event()) {
                case TakenAfterStop e
                when !e.on().isAfter(asked.until()) -> {
                    taken.put(e.receipt(), e);
                    left.put(e.receipt(), e.amount());
                }
                case TakingReversed e when !e.on().isAfter(asked.until()) -> taken.remove(e.receipt());
                case Refunded e
                when !e.on().isAfter(asked.until()) ->
                    left.merge(e.receipt(), e.amount().negate(), Vnd::plus);
                case RefundReversed e
                when !e.on().isAfter(asked.until()) -> left.merge(e.receipt(), e.amount(), Vnd::plus);
                default -> {}
            }
        }
        return taken.values().stream()
                .map(e -> new RefundRow(
                        e.unit(),
                        e.receipt(),
                        e.fund(),
                        e.income(),
                        e.amount(),
                        left.getOrDefault(e.receipt(), Vnd.ZERO),
                        e.stop(),
                        e.stoppedOn(),
                        e.paidOn(),
                        positions.getOrDefault(e.receipt(), 0L)))
                .toList();
    }

    /** What a unit owes upward, has paid and has been promised. */
    public RemittanceRow remittance(UnitId unit, Asked asked) {
        return remittances.of(unit, asked);
    }
}
