package vn.unionledger.api.lending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.Entry;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.LoanStanding;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.lending.LentRow;
import vn.unionledger.projections.lending.LentStage;

/**
 * A loan with its schedule and what was paid, for somebody.
 *
 * @param standing instalment by instalment; absent before it is paid out
 * @param schedules the one in force last, the ones it replaced before it
 * @param entries what came off it and was not taken back
 * @param borrower absent for who may not see people, as are those who answer for it
 */
public record LentSheet(
        LoanId loan,
        FundCode fund,
        Vnd amount,
        LentStage stage,
        LocalDate requestedOn,
        @Nullable LoanPurpose purpose,
        @Nullable RepaymentPlan plan,
        @Nullable SectionCode group,
        @Nullable LocalDate paidOutOn,
        @Nullable VoucherId paidOutBy,
        Vnd outstanding,
        Vnd overdue,
        @Nullable LocalDate overdueSince,
        @Nullable LoanStanding standing,
        List<LentRow.Schedule> schedules,
        List<Entry> entries,
        @Nullable LocalDate closedOn,
        @Nullable Named borrower,
        @Nullable List<Named> guarantors,
        boolean invented,
        long position) {
    static LentSheet of(LentRow row, @Nullable Names names) {
        LoanConditions conditions = row.conditions();
        return new LentSheet(
                row.loan(),
                row.fund(),
                row.amount(),
                row.stage(),
                row.requestedOn(),
                conditions == null ? null : conditions.purpose(),
                conditions == null ? null : conditions.plan(),
                conditions == null ? null : conditions.group(),
                row.paidOutOn(),
                row.paidOutBy(),
                row.outstanding(),
                row.overdue(),
                row.overdueSince(),
                row.standing(),
                row.schedules(),
                row.entries(),
                row.closedOn(),
                names == null ? null : names.of(row.borrower()),
                names == null || conditions == null
                        ? null
                        : conditions.guarantors().stream().map(names::of).toList(),
                row.invented(),
                row.position());
    }
}
