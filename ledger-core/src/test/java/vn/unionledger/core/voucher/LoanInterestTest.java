package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.LOAN;
import static vn.unionledger.core.book.BookFacts.MARCH_12;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.voucher.UnionOffice.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanEvent.ConditionsAgreed;
import vn.unionledger.core.loan.LoanEvent.LoanRescheduled;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.LoanRefusal.InterestTooHigh;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.refusal.Percent;

@DisplayName("The interest of a mutual-aid loan")
class LoanInterestTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate APRIL_1 = LocalDate.of(2024, 4, 1);
    private static final LocalDate APRIL_12 = LocalDate.of(2024, 4, 12);
    private static final Vnd AMOUNT = Vnd.of(12_000_000);

    private final UnionOffice office = UnionOffice.open();

    @Test
    @DisplayName("is what was agreed where no rule bounds it")
    void free() {
        office.send(request(3_000, MARCH_5));
        assertThat(office.acting().facts(ConditionsAgreed.class)).hasSize(1);
    }

    @Test
    @DisplayName("is no more than the rule of the day the terms are agreed allows")
    void bounded() {
        ruled("tran-2024", null, 600, NEW_YEAR, LocalDate.of(2024, 3, 31));
        ruled("tran-2024-4", null, 300, APRIL_1, null);
        assertThat(office.acting().refusal(request(601, MARCH_5)))
                .isEqualTo(new InterestTooHigh(new PolicyId("tran-2024"), new Percent(600), new Percent(601)));
        assertThat(office.acting().refusal(request(600, APRIL_1)))
                .isEqualTo(new InterestTooHigh(new PolicyId("tran-2024-4"), new Percent(300), new Percent(600)));
        office.send(request(600, MARCH_5));
        assertThat(office.acting().facts(ConditionsAgreed.class)).hasSize(1);
    }

    @Test
    @DisplayName("is bounded by the fund's own rules too, which never free it from the rule for everyone")
    void own() {
        ruled("tran-chung", null, 600, NEW_YEAR, null);
        ruled("tran-rieng", UNIT, 200, NEW_YEAR, null);
        assertThat(office.acting().refusal(request(201, MARCH_5)))
                .isEqualTo(new InterestTooHigh(new PolicyId("tran-rieng"), new Percent(200), new Percent(201)));
        assertThat(office.acting().refusal(request(601, MARCH_5)))
                .isEqualTo(new InterestTooHigh(new PolicyId("tran-chung"), new Percent(600), new Percent(601)));
        office.send(request(200, MARCH_5));
    }

    @Test
    @DisplayName("is bounded again when another schedule is agreed")
    void rescheduled() {
        office.posted(Postings.fundCapital(Paper.of(MARCH_5), MUTUAL_AID, BANK, AMOUNT));
        office.send(request(600, MARCH_5));
        office.posted(Postings.loan(Paper.of(MARCH_12), MUTUAL_AID, BANK, LOAN, AMOUNT));
        ruled("tran-2024-4", null, 300, APRIL_1, null);
        assertThat(office.acting().refusal(reschedule(600)))
                .isEqualTo(new InterestTooHigh(new PolicyId("tran-2024-4"), new Percent(300), new Percent(600)));
        office.send(reschedule(300));
        assertThat(office.acting().facts(LoanRescheduled.class)).hasSize(1);
    }

    private void ruled(String name, @Nullable UnitId unit, int most, LocalDate from, @Nullable LocalDate to) {
        Policy policy = new Policy(
                new PolicyId(name),
                unit,
                new Rule.LoanInterest(most),
                Scope.EVERYONE,
                from,
                to,
                "12/QĐ-TLĐ",
                null,
                from,
                Certainty.CONFIRMED,
                "Quyết định",
                null,
                null);
        office.send(new RecordPolicy(policy, unit, unit == null ? null : LAN, TODAY));
    }

    private static RequestLoan request(int points, LocalDate on) {
        LoanConditions conditions = new LoanConditions(LoanPurpose.STUDY, plan(points), List.of(), null);
        return new RequestLoan(UNIT, LOAN, MUTUAL_AID, Some.person(77), AMOUNT, conditions, on, SON, false, TODAY);
    }

    private static Reschedule reschedule(int points) {
        return new Reschedule(UNIT, LOAN, plan(points), "QĐ 5", APRIL_12, HOA, TODAY);
    }

    private static RepaymentPlan plan(int points) {
        return new RepaymentPlan(12, 1, APRIL_12, points);
    }
}
