package vn.unionledger.projections.lending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.employment.EmploymentEvent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.loan.Loan;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanRequested;
import vn.unionledger.core.loan.LoanEvent.LoanRescheduled;
import vn.unionledger.core.loan.LoanEvent.LoanScheduled;
import vn.unionledger.core.loan.LoanHistory;
import vn.unionledger.core.loan.LoanStanding;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.lending.Facts.Fact;

/**
 * Asks about loans, members' money and employment projects, as known at a position and as of the last day asked about. The facts
 * are folded by the rules themselves, so that a page and a decision never differ.
 */
public final class Lending {
    private final JdbcClient views;
    private final Facts facts;

    public Lending(DataSource database) {
        this.views = JdbcClient.create(database);
        this.facts = new Facts(views);
    }

    /** All loans of a unit, those asked for first before the others. */
    public LendingBook book(UnitId unit, Asked asked) {
        List<LentRow> rows = new ArrayList<>();
        facts.ofUnit(LoanEvent.class, Topic.LOAN, unit, asked.known()).values().forEach(told -> row(told, asked.until())
                .ifPresent(rows::add));
        return LendingBook.of(rows);
    }

    /** One loan; nothing if nobody had asked for it by then. */
    public Optional<LentRow> loan(LoanId loan, Asked asked) {
        return row(facts.about(LoanEvent.class, Topic.LOAN, loan.value(), asked.known()), asked.until());
    }

    private static Optional<LentRow> row(List<Fact<LoanEvent>> told, LocalDate day) {
        List<LoanEvent> events = told.stream().map(Fact::event).toList();
        return LoanHistory.on(events, day).map(loan -> row(told, loan, day));
    }

    private static LentRow row(List<Fact<LoanEvent>> told, Loan.Opened loan, LocalDate day) {
        Loan.Terms terms = loan.terms();
        LoanRequested asked = (LoanRequested) told.getFirst().event();
        Loan.PaidOut out = loan instanceof Loan.PaidOut one ? one : null;
        LoanStanding standing = out == null ? null : out.standing(day);
        return new LentRow(
                terms.unit(),
                asked.loan(),
                terms.fund(),
                terms.borrower(),
                terms.amount(),
                stage(loan, standing),
                asked.on(),
                terms.conditions(),
                out == null ? null : out.on(),
                out == null ? null : out.voucher(),
                standing,
                out == null ? List.of() : schedules(told, day),
                out == null ? List.of() : out.entries(),
                out == null ? null : out.closedOn(),
                terms.invented(),
                told.getLast().position());
    }

    private static LentStage stage(Loan.Opened loan, @Nullable LoanStanding standing) {
        if (standing == null) {
            return loan instanceof Loan.Requested ? LentStage.REQUESTED : LentStage.APPROVED;
        }
        if (standing.outstanding().isZero()) {
            return standing.writtenOff().isZero() ? LentStage.REPAID : LentStage.WRITTEN_OFF;
        }
        return standing.overdueSince().isPresent() ? LentStage.OVERDUE : LentStage.OUT;
    }

    /** Since it was last paid out: a payout that was taken back had a schedule of its own. */
    private static List<LentRow.Schedule> schedules(List<Fact<LoanEvent>> told, LocalDate day) {
        List<LentRow.Schedule> schedules = new ArrayList<>();
        for (Fact<LoanEvent> fact : told) {
            if (fact.event().on().isAfter(day)) {
                continue;
            }
            switch (fact.event()) {
                case LoanPaidOut _ -> schedules.clear();
                case LoanScheduled e -> schedules.add(new LentRow.Schedule(e.on(), null, Vnd.ZERO, e.instalments()));
                case LoanRescheduled e ->
                    schedules.add(new LentRow.Schedule(e.on(), e.decision(), e.carriedInterest(), e.instalments()));
                default -> {}
            }
        }
        return schedules;
    }

    /** What each fund owes each member who ever paid in, as booked. */
    public List<DepositRow> deposits(UnitId unit, Asked asked) {
        return views.sql("""
            select e.fund, e.account,
                   sum(case when coalesce(o.purpose, p.purpose) = 'capital-returned' then 0
                            else -e.amount end),
                   sum(case when coalesce(o.purpose, p.purpose) = 'capital-returned' then e.amount
                            else 0 end),
                   max(e.invented)
            from entry e
            join posting p on p.position = e.position
            left join posting o on o.voucher = p.reverses
            where e.unit = :unit and e.account like 'deposit:%' and e.occurred_on <= :until
              and e.position <= :known
            group by e.fund, e.account
            order by e.fund, min(e.position)\
            """)
                .param("unit", unit.value())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> {
                    Vnd paidIn = Vnd.of(row.getLong(3));
                    Vnd givenBack = Vnd.of(row.getLong(4));
                    return new DepositRow(
                            new FundCode(row.getString(1)),
                            new PersonId(row.getString(2).substring("deposit:".length())),
                            paidIn,
                            givenBack,
                            paidIn.minus(givenBack),
                            row.getInt(5) != 0);
                })
                .list();
    }

    /** The register of the national employment fund, in the order of appraisal. */
    public List<ProjectRow> projects(UnitId unit, Asked asked) {
        List<ProjectRow> rows = new ArrayList<>();
        facts.ofUnit(EmploymentEvent.class, Topic.EMPLOYMENT, unit, asked.known())
                .values()
                .forEach(told -> Projects.row(told, asked.until()).ifPresent(rows::add));
        return rows;
    }

    /** One project; nothing if it was not on the register by then, or taken off it. */
    public Optional<ProjectRow> project(ProjectId project, Asked asked) {
        return Projects.row(
                facts.about(EmploymentEvent.class, Topic.EMPLOYMENT, project.value(), asked.known()), asked.until());
    }

    /** The households listed with a project, in the order they were. */
    public List<HouseholdRow> households(ProjectId project, Asked asked) {
        return Projects.households(
                facts.about(EmploymentEvent.class, Topic.EMPLOYMENT, project.value(), asked.known()), asked.until());
    }
}
