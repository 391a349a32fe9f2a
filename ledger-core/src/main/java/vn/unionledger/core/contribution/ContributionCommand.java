package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What may be asked about an employer's contribution. {@code today} is the day of asking in Asia/Ho_Chi_Minh. */
public sealed interface ContributionCommand extends Targeted {
    /** The unit that collects. */
    UnitId unit();

    EmployerCode employer();

    @Override
    default String target() {
        return "contribution/" + unit() + "/" + employer();
    }

    /** Enrols an employer among those the unit collects from. */
    record EnrolEmployer(
            UnitId unit,
            EmployerCode employer,
            String name,
            @Nullable String taxCode,
            PayCycle cycle,
            @Nullable UnitId grassroots,
            YearMonth from,
            @Nullable String document,
            PersonId by,
            LocalDate today)
            implements ContributionCommand {}

    /** Registers another rhythm of paying. */
    record RegisterCycle(
            UnitId unit,
            EmployerCode employer,
            PayCycle cycle,
            YearMonth from,
            String document,
            PersonId by,
            LocalDate today)
            implements ContributionCommand {}

    /** Ends the collecting. */
    record EndEmployer(
            UnitId unit, EmployerCode employer, YearMonth last, String document, PersonId by, LocalDate today)
            implements ContributionCommand {}

    /** Declares the payroll of a month, or declares it anew. */
    record DeclarePayroll(
            UnitId unit,
            EmployerCode employer,
            YearMonth month,
            Vnd payroll,
            @Nullable Integer persons,
            @Nullable Integer insured,
            PersonId by,
            boolean invented,
            LocalDate today)
            implements ContributionCommand {}

    /** Reckons declared months again by the terms known today; their payrolls stay. A month nobody declared stays undeclared. */
    record ReckonAgain(UnitId unit, EmployerCode employer, Set<YearMonth> months, PersonId by, LocalDate today)
            implements ContributionCommand {
        public ReckonAgain {
            months = Set.copyOf(months);
        }
    }

    /** Records a relief that was granted. */
    record GrantRelief(UnitId unit, EmployerCode employer, Relief relief, PersonId by, LocalDate today)
            implements ContributionCommand {}

    /** Takes a recorded relief back. */
    record WithdrawRelief(
            UnitId unit, EmployerCode employer, String decision, String document, PersonId by, LocalDate today)
            implements ContributionCommand {}

    /** Says that a voucher takes the money in; only from the act that posts it, in the same append. */
    record Receive(UnitId unit, EmployerCode employer, VoucherId voucher, Vnd amount, LocalDate on)
            implements ContributionCommand {}

    /** Says that such a voucher is taken back; only from the act that posts the reversal. */
    record ReverseReceipt(UnitId unit, EmployerCode employer, VoucherId voucher, LocalDate on)
            implements ContributionCommand {}
}
