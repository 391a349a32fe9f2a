package vn.unionledger.projections.levels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.WorkingDays;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.refund.RefundEvent.RefundReversed;
import vn.unionledger.core.refund.RefundEvent.Refunded;
import vn.unionledger.core.refund.RefundEvent.TakenAfterStop;
import vn.unionledger.core.refund.RefundEvent.TakingReversed;
import vn.unionledger.core.transfer.TransferEvent;
import vn.unionledger.core.transfer.TransferEvent.ReceiptReversed;
import vn.unionledger.core.transfer.TransferEvent.SendingReversed;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.core.transfer.TransferEvent.TransferSent;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.Facts.Fact;

/**
 * Asks about contribution and about money between levels, as known at a position and as of a day. The facts are folded by the
 * rules themselves, so that a page and a decision never differ.
 */
public final class Levels {
    private final Facts facts;
    private final Remittances remittances;

    public Levels(DataSource database) {
        JdbcClient views = JdbcClient.create(database);
        this.facts = new Facts(views);
        this.remittances = new Remittances(views, facts);
    }

    /** The employers a unit collects from, and those that another one collects from for it. */
    public List<EmployerRow> employers(UnitId unit, Asked asked) {
        Map<String, List<Fact<ContributionEvent>>> byEmployer = new LinkedHashMap<>();
        for (Fact<ContributionEvent> fact : facts.read(ContributionEvent.class, """
                topic = 'CONTRIBUTION' and subject in (
                  select subject from level_fact
                  where topic = 'CONTRIBUTION' and (unit = :unit or other = :unit) and position <= :known)""", unit, asked)) {
            byEmployer.computeIfAbsent(fact.subject(), _ -> new ArrayList<>()).add(fact);
        }
        List<EmployerRow> rows = new ArrayList<>();
        byEmployer.values().forEach(facts -> row(facts, asked.until()).ifPresent(rows::add));
        return rows;
    }

    public Optional<EmployerRow> employer(UnitId unit, UnitId collecting, EmployerCode employer, Asked asked) {
        return employers(unit, asked).stream()
                .filter(row -> row.unit().equals(collecting) && row.employer().equals(employer))
                .findFirst();
    }

    private static Optional<EmployerRow> row(List<Fact<ContributionEvent>> facts, LocalDate day) {
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
        if (enrolment == null || !(employer instanceof Employer.Enrolled enrolled)) {
            return Optional.empty();
        }
        Account account = enrolled.on(day);
        return Optional.of(new EmployerRow(
                enrolled.unit(),
                enrolled.employer(),
                enrolment.name(),
                enrolment.taxCode(),
                enrolled.grassroots(),
                enrolled.from(),
                enrolled.last(),
                account.months(),
                missing(enrolled, day),
                account.owed(),
                account.paid(),
                account.open(),
                account.prepaid(),
                invented,
                facts.getLast().position()));
    }

    private static List<YearMonth> missing(Employer.Enrolled employer, LocalDate day) {
        List<YearMonth> missing = new ArrayList<>();
        YearMonth last = employer.last();
        for (YearMonth month = employer.from();
                month.isBefore(YearMonth.from(day)) && (last == null || !month.isAfter(last));
                month = month.plusMonths(1)) {
            if (!employer.months().containsKey(month)) {
                missing.add(month);
            }
        }
        return missing;
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

    /** The transfers from and to a unit up to a day, the last one first. */
    public List<TransferRow> transfers(UnitId unit, Asked asked) {
        Map<TransferId, Ends> byTransfer = new LinkedHashMap<>();
        for (Fact<TransferEvent> fact : facts.read(
                TransferEvent.class,
                "topic = 'TRANSFER' and subject in (select subject from level_fact where topic = 'TRANSFER'"
                        + " and (unit = :unit or other = :unit) and position <= :known)",
                unit,
                asked)) {
            byTransfer.computeIfAbsent(fact.event().transfer(), _ -> new Ends()).happened(fact, asked.until());
        }
        List<TransferRow> rows = new ArrayList<>();
        byTransfer.values().forEach(ends -> ends.row(asked.until()).ifPresent(rows::add));
        return rows.reversed();
    }

    /** Those of them that only one end has booked. */
    public List<TransferRow> unpaired(UnitId unit, Asked asked) {
        return transfers(unit, asked).stream().filter(row -> !row.isPaired()).toList();
    }

    /** The two ends of a transfer, as far as they are booked. */
    private static final class Ends {
        private @Nullable TransferSent sent;
        private @Nullable TransferReceived received;
        private long position;

        void happened(Fact<TransferEvent> fact, LocalDate until) {
            position = fact.position();
            switch (fact.event()) {
                case TransferSent e when !e.on().isAfter(until) -> sent = e;
                case TransferReceived e when !e.on().isAfter(until) -> received = e;
                case SendingReversed e when !e.on().isAfter(until) -> sent = null;
                case ReceiptReversed e when !e.on().isAfter(until) -> received = null;
                default -> {}
            }
        }

        Optional<TransferRow> row(LocalDate until) {
            TransferSent out = sent;
            TransferReceived in = received;
            if (out != null) {
                return Optional.of(new TransferRow(
                        out.transfer(),
                        out.unit(),
                        out.to(),
                        out.kind(),
                        out.amount(),
                        out.fund(),
                        out.on(),
                        out.voucher(),
                        in == null ? null : in.on(),
                        in == null ? null : in.voucher(),
                        in == null ? ChronoUnit.DAYS.between(out.on(), until) : 0,
                        position));
            }
            if (in != null) {
                return Optional.of(new TransferRow(
                        in.transfer(),
                        in.from(),
                        in.unit(),
                        in.kind(),
                        in.amount(),
                        in.fund(),
                        null,
                        null,
                        in.on(),
                        in.voucher(),
                        ChronoUnit.DAYS.between(in.on(), until),
                        position));
            }
            return Optional.empty();
        }
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
