package vn.unionledger.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.contribution.EmployerFacts.FACTORY;
import static vn.unionledger.core.contribution.EmployerFacts.JUNE_2026;
import static vn.unionledger.core.contribution.EmployerFacts.LAN;
import static vn.unionledger.core.contribution.EmployerFacts.MAY_2026;
import static vn.unionledger.core.contribution.EmployerFacts.TODAY;
import static vn.unionledger.core.contribution.EmployerFacts.UNIT;
import static vn.unionledger.core.contribution.EmployerFacts.enrolled;
import static vn.unionledger.core.contribution.EmployerFacts.grant;
import static vn.unionledger.core.contribution.EmployerFacts.reduction;
import static vn.unionledger.core.contribution.EmployerFacts.suspension;
import static vn.unionledger.core.contribution.EmployerFacts.waiver;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionCommand.WithdrawRelief;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchRelief;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuspensionBefore;
import vn.unionledger.core.contribution.ContributionRefusal.PayByWrong;
import vn.unionledger.core.contribution.ContributionRefusal.ReductionTooLarge;
import vn.unionledger.core.contribution.ContributionRefusal.ReductionWrong;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefBackwards;
import vn.unionledger.core.contribution.ContributionRefusal.ReliefOverlaps;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.Refusal;

@DisplayName("A relief from the contribution")
class ReliefTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 9, 5);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final LocalDate END_OF_JUNE = JUNE_2026.atEndOfMonth();

    private final Life<Employer, ContributionCommand, ContributionEvent> factory = enrolled();

    @Test
    @DisplayName("has a decision of a day that has come, and months in their order")
    void decided() {
        assertThat(refusal(new Relief(ReliefKind.WAIVED, MAY_2026, MAY_2026, null, null, " ", DECIDED)))
                .isEqualTo(new Empty("decision"));
        assertThat(refusal(waiver(MAY_2026, MAY_2026, TODAY.plusDays(1))))
                .isEqualTo(new InTheFuture("decidedOn", TODAY.plusDays(1), TODAY));
        assertThat(refusal(waiver(JUNE_2026, MAY_2026, DECIDED))).isEqualTo(new ReliefBackwards(JUNE_2026, MAY_2026));
        assertThat(factory.ask(grant(waiver(MAY_2026, MAY_2026, TODAY)))).hasSize(1);
    }

    @Test
    @DisplayName("names a later day to pay only where it suspends, and one after its months")
    void payBy() {
        assertThat(refusal(suspension(MAY_2026, JUNE_2026, END_OF_JUNE, DECIDED)))
                .isEqualTo(new PayByWrong(ReliefKind.SUSPENDED));
        assertThat(refusal(asked(ReliefKind.WAIVED, null, TODAY))).isEqualTo(new PayByWrong(ReliefKind.WAIVED));
        assertThat(factory.ask(grant(suspension(MAY_2026, JUNE_2026, END_OF_JUNE.plusDays(1), DECIDED))))
                .hasSize(1);
    }

    @Test
    @DisplayName("says how much is taken off where it reduces, from one basis point on, and nowhere else")
    void reduced() {
        factory.ask(grant(suspension(JUNE_2026, JUNE_2026, null, DECIDED)));
        assertThat(refusal(asked(ReliefKind.REDUCED, null, null))).isEqualTo(new ReductionWrong(ReliefKind.REDUCED));
        assertThat(refusal(asked(ReliefKind.SUSPENDED, 100, null))).isEqualTo(new ReductionWrong(ReliefKind.SUSPENDED));
        assertThat(refusal(reduction(SEPTEMBER, SEPTEMBER, 0, DECIDED)))
                .isEqualTo(new ReductionTooLarge(new Percent(0), new Percent(2_000)));
        assertThat(factory.ask(grant(reduction(SEPTEMBER, SEPTEMBER, 1, DECIDED))))
                .hasSize(1);
    }

    @Test
    @DisplayName("reduces only after months that were suspended, still are by their decision, and are over")
    void afterSuspension() {
        YearMonth april = YearMonth.of(2026, 4);
        factory.ask(grant(waiver(april, april, DECIDED)));
        factory.ask(grant(suspension(JUNE_2026, JUNE_2026, null, DECIDED)));
        assertThat(refusal(reduction(MAY_2026, MAY_2026, 100, DECIDED))).isEqualTo(new NoSuspensionBefore(MAY_2026));
        assertThat(refusal(reduction(JUNE_2026, JUNE_2026, 100, DECIDED))).isEqualTo(new NoSuspensionBefore(JUNE_2026));
        factory.ask(withdraw("15/QĐ-LĐLĐ 2026-06", "18/QĐ-LĐLĐ"));
        assertThat(refusal(reduction(SEPTEMBER, SEPTEMBER, 100, DECIDED))).isEqualTo(new NoSuspensionBefore(SEPTEMBER));
    }

    @Test
    @DisplayName("is about months of its own, unless it waives what is left of them")
    void overlaps() {
        factory.ask(grant(suspension(MAY_2026, JUNE_2026, null, DECIDED)));
        assertThat(refusal(suspension(JUNE_2026, SEPTEMBER, null, DECIDED)))
                .isEqualTo(new ReliefOverlaps("15/QĐ-LĐLĐ 2026-05"));
        assertThat(factory.state()
                        .decide(grant(suspension(SEPTEMBER, SEPTEMBER, null, DECIDED)), EmployerFacts.DECREE_105))
                .hasSize(1);
        assertThat(factory.ask(grant(waiver(MAY_2026, JUNE_2026, DECIDED)))).hasSize(1);
    }

    @Test
    @DisplayName("is withdrawn once, by its own decision's number and with a document, and no other with it")
    void withdrawn() {
        factory.ask(grant(suspension(JUNE_2026, JUNE_2026, null, DECIDED)));
        factory.ask(grant(reduction(SEPTEMBER, SEPTEMBER, 100, DECIDED)));
        assertThat(refusal(withdraw("15/QĐ-LĐLĐ 2026-06", ""))).isEqualTo(new Empty("document"));
        assertThat(refusal(withdraw("99/QĐ-LĐLĐ", "18/QĐ-LĐLĐ"))).isEqualTo(new NoSuchRelief("99/QĐ-LĐLĐ"));
        assertThat(factory.ask(withdraw("15/QĐ-LĐLĐ 2026-06", "18/QĐ-LĐLĐ"))).hasSize(1);
        assertThat(refusal(withdraw("15/QĐ-LĐLĐ 2026-06", "19/QĐ-LĐLĐ")))
                .isEqualTo(new NoSuchRelief("15/QĐ-LĐLĐ 2026-06"));
        assertThat(factory.state().enrolled().orElseThrow().reliefs())
                .filteredOn(Employer.Granted::holds)
                .extracting(one -> one.relief().kind())
                .containsExactly(ReliefKind.REDUCED);
    }

    private Refusal refusal(Relief relief) {
        return refusal(grant(relief));
    }

    private Refusal refusal(ContributionCommand command) {
        return refusalOf(() -> factory.state().decide(command, EmployerFacts.terms(command)));
    }

    private static Relief asked(ReliefKind kind, @Nullable Integer reduction, @Nullable LocalDate payBy) {
        return new Relief(kind, SEPTEMBER, SEPTEMBER, reduction, payBy, "20/QĐ-LĐLĐ", DECIDED);
    }

    private static WithdrawRelief withdraw(String decision, String document) {
        return new WithdrawRelief(UNIT, FACTORY, decision, document, LAN, TODAY);
    }
}
