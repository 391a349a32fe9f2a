package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.PayRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaid;
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.PayAid;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;

@DisplayName("The welfare of a year, case by case and round by round")
class WelfareYearTest {
    private static final UnitId TRA_VINH = new UnitId("stnmt-tra-vinh");
    private static final UnitId LAI_CHAU = new UnitId("ldld-lai-chau");
    private static final FundCode ORDINARY = new FundCode("tai-chinh-cong-doan");
    private static final PersonId LAN = Some.person(1);
    private static final PersonId HOA = Some.person(2);

    private final List<WelfareEvent> cases = new ArrayList<>();
    private final List<RoundPaid> rounds = new ArrayList<>();
    private int number;

    @Test
    @DisplayName("of Trà Vinh 2024 comes to 300.185.000: 6 in hardship, 1 house, 324 visits, 4 rounds")
    void traVinh() {
        LocalDate day = LocalDate.of(2024, 6, 3);
        for (int i = 0; i < 6; i++) {
            paidCase(TRA_VINH, CareReason.HARDSHIP, 6_000_000, day, day);
        }
        paidCase(TRA_VINH, CareReason.HOUSING, 50_000_000, day, day);
        for (int i = 0; i < 324; i++) {
            CareReason reason = i % 3 == 0 ? CareReason.MISFORTUNE : CareReason.ILLNESS;
            paidCase(TRA_VINH, reason, i < 323 ? 353_000 : 376_000, day, day);
        }
        GiftClass school = new GiftClass("bé được đỡ đầu", Recipients.CHILD, Vnd.of(3_000_000), 2);
        paidRound(Occasion.SCHOOL_SUPPORT, List.of(school), 6_000_000);
        paidRound(Occasion.CHILDREN_DAY, RoundFacts.CHILDREN_DAY, 31_440_000);
        paidRound(Occasion.MID_AUTUMN, RoundFacts.MID_AUTUMN, 49_350_000);
        paidRound(Occasion.SENDONTA, RoundFacts.SENDONTA, 13_000_000);

        assertThat(paid(CareReason.HARDSHIP)).isEqualTo(Vnd.of(36_000_000));
        assertThat(paid(CareReason.HOUSING)).isEqualTo(Vnd.of(50_000_000));
        assertThat(paid(CareReason.ILLNESS).plus(paid(CareReason.MISFORTUNE))).isEqualTo(Vnd.of(114_395_000));
        assertThat(facts(AidPaid.class)).hasSize(6 + 1 + 324);
        assertThat(gifts(Recipients.CHILD)).isEqualTo(2 + 133 + 329);
        assertThat(gifts(Recipients.MEMBER)).isEqualTo(52);
        Vnd total = sum(facts(AidPaid.class), AidPaid::amount).plus(sum(rounds, RoundPaid::total));
        assertThat(total).isEqualTo(Vnd.of(300_185_000));
    }

    @Test
    @DisplayName("of Lai Châu 2025 had 29.000.000 for 09 people approved in February and nothing paid before March")
    void laiChau() {
        LocalDate inFebruary = LocalDate.of(2025, 2, 17);
        LocalDate inMarch = LocalDate.of(2025, 3, 5);
        for (int i = 0; i < 9; i++) {
            paidCase(LAI_CHAU, CareReason.CRITICAL_ILLNESS, i < 8 ? 3_200_000 : 3_400_000, inFebruary, inMarch);
        }

        LocalDate endOfFebruary = LocalDate.of(2025, 2, 28);
        LocalDate endOfMarch = LocalDate.of(2025, 3, 31);
        assertThat(approvedUntil(endOfFebruary)).isEqualTo(Vnd.of(29_000_000));
        assertThat(personsApprovedUntil(endOfFebruary)).isEqualTo(9);
        assertThat(paidUntil(endOfFebruary)).isEqualTo(Vnd.ZERO);
        assertThat(paidUntil(endOfMarch)).isEqualTo(Vnd.of(29_000_000));
    }

    private void paidCase(UnitId unit, CareReason reason, long dong, LocalDate approvedOn, LocalDate paidOn) {
        number++;
        Vnd amount = Vnd.of(dong);
        Life<WelfareCase, WelfareCommand, WelfareEvent> life =
                new Life<>(new WelfareCase.Unopened(), WelfareCase::decide, WelfareCase::evolve);
        life.ask(new RequestAid(
                unit,
                Some.aCase(number),
                ORDINARY,
                reason,
                amount,
                1,
                null,
                null,
                null,
                null,
                approvedOn,
                LAN,
                false,
                paidOn));
        life.ask(new ApproveAid(unit, Some.aCase(number), approvedOn, HOA, paidOn));
        life.ask(new PayAid(unit, Some.aCase(number), reason, 1, Some.voucher(number), amount, 1, paidOn));
        cases.addAll(life.facts());
    }

    private void paidRound(Occasion occasion, List<GiftClass> classes, long dong) {
        number++;
        LocalDate day = LocalDate.of(2024, 6, 3);
        Vnd total = Vnd.of(dong);
        Life<GiftRound, GiftRoundCommand, GiftRoundEvent> life =
                new Life<>(new GiftRound.Unopened(), GiftRound::decide, GiftRound::evolve);
        life.ask(new ProposeRound(
                TRA_VINH, Some.round(number), ORDINARY, occasion, classes, total, null, day, LAN, false, day));
        life.ask(new ApproveRound(TRA_VINH, Some.round(number), day, HOA, day));
        int recipients = new GiftList(classes).recipients();
        life.ask(new PayRound(TRA_VINH, Some.round(number), occasion, Some.voucher(number), recipients, total, day));
        rounds.addAll(life.facts(RoundPaid.class));
    }

    private Vnd paid(CareReason reason) {
        return sum(
                facts(AidPaid.class).stream().filter(e -> e.reason() == reason).toList(), AidPaid::amount);
    }

    private Vnd paidUntil(LocalDate day) {
        return sum(
                facts(AidPaid.class).stream().filter(e -> !e.on().isAfter(day)).toList(), AidPaid::amount);
    }

    private Vnd approvedUntil(LocalDate day) {
        return sum(approvals(day), AidApproved::amount);
    }

    private int personsApprovedUntil(LocalDate day) {
        return approvals(day).stream().mapToInt(AidApproved::persons).sum();
    }

    private List<AidApproved> approvals(LocalDate day) {
        return facts(AidApproved.class).stream()
                .filter(e -> !e.on().isAfter(day))
                .toList();
    }

    private int gifts(Recipients to) {
        return rounds.stream()
                .mapToInt(round -> new GiftList(round.classes()).recipients(to))
                .sum();
    }

    private <F> List<F> facts(Class<F> kind) {
        return cases.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <F> Vnd sum(List<F> facts, Function<F, Vnd> amount) {
        return Vnd.sum(facts.stream().map(amount));
    }
}
