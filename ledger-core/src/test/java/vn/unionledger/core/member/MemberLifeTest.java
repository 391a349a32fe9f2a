package vn.unionledger.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.member.MemberFacts.BINH;
import static vn.unionledger.core.member.MemberFacts.CHI;
import static vn.unionledger.core.member.MemberFacts.DUNG;
import static vn.unionledger.core.member.MemberFacts.JANUARY;
import static vn.unionledger.core.member.MemberFacts.JULY;
import static vn.unionledger.core.member.MemberFacts.LAN;
import static vn.unionledger.core.member.MemberFacts.NEW_YEAR;
import static vn.unionledger.core.member.MemberFacts.PACKING;
import static vn.unionledger.core.member.MemberFacts.SEWING;
import static vn.unionledger.core.member.MemberFacts.TODAY;
import static vn.unionledger.core.member.MemberFacts.UNIT;
import static vn.unionledger.core.member.MemberFacts.admit;
import static vn.unionledger.core.member.MemberFacts.after;
import static vn.unionledger.core.member.MemberFacts.exempt;
import static vn.unionledger.core.member.MemberFacts.leave;
import static vn.unionledger.core.member.MemberFacts.pay;
import static vn.unionledger.core.member.MemberFacts.sewing;
import static vn.unionledger.core.member.MemberFacts.worker;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.member.MemberCommand.CorrectStay;
import vn.unionledger.core.member.MemberCommand.MoveMembers;
import vn.unionledger.core.member.MemberCommand.SetPayerGroup;
import vn.unionledger.core.member.MemberCommand.WithdrawExemption;
import vn.unionledger.core.member.MemberRefusal.AlreadyMember;
import vn.unionledger.core.member.MemberRefusal.EndsBeforeStart;
import vn.unionledger.core.member.MemberRefusal.ExemptAlready;
import vn.unionledger.core.member.MemberRefusal.MemberTwice;
import vn.unionledger.core.member.MemberRefusal.MembersOutOfRange;
import vn.unionledger.core.member.MemberRefusal.NoExemptionFrom;
import vn.unionledger.core.member.MemberRefusal.NoGroupToPayBy;
import vn.unionledger.core.member.MemberRefusal.NotMember;
import vn.unionledger.core.member.MemberRefusal.ShorterThanAMonth;
import vn.unionledger.core.member.MemberRefusal.StaysMeet;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;

@DisplayName("A member of a union")
class MemberLifeTest {
    private static final LocalDate MARCH_10 = LocalDate.of(2025, 3, 10);
    private static final Members THREE = after(admit(
            NEW_YEAR,
            sewing(BINH, 9_000_000),
            sewing(CHI, 8_000_000),
            worker(DUNG, null, PayerGroup.FIXED_AMOUNT, null)));

    @Test
    @DisplayName("has section, payer group and pay from the day of admission on")
    void admitted() {
        Member binh = THREE.find(BINH).orElseThrow();
        assertThat(binh.isMemberOn(NEW_YEAR)).isTrue();
        assertThat(binh.isMemberOn(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(binh.sectionOn(MARCH_10)).isEqualTo(SEWING);
        assertThat(binh.groupIn(JULY)).isEqualTo(PayerGroup.NON_STATE);
        assertThat(binh.payIn(JULY)).isEqualTo(Vnd.of(9_000_000));
        assertThat(binh.payIn(JANUARY.minusMonths(1))).isNull();
        assertThat(THREE.find(DUNG).orElseThrow().sectionOn(MARCH_10)).isNull();
        assertThat(THREE.find(DUNG).orElseThrow().payIn(JULY)).isNull();
    }

    @Test
    @DisplayName("earns from a month on, and what is said later about the same month stands")
    void paid() {
        Members members = and(THREE, pay(JULY, BINH, 10_000_000));
        assertThat(members.find(BINH).orElseThrow().payIn(JULY.minusMonths(1))).isEqualTo(Vnd.of(9_000_000));
        assertThat(members.find(BINH).orElseThrow().payIn(JULY)).isEqualTo(Vnd.of(10_000_000));
        assertThat(and(members, pay(JULY, BINH, 11_000_000))
                        .find(BINH)
                        .orElseThrow()
                        .payIn(JULY))
                .isEqualTo(Vnd.of(11_000_000));
        assertThat(refusalOf(() -> THREE.decide(pay(JULY, BINH, 0)))).isEqualTo(new NotPositive("people[0].amount", 0));
        assertThat(refusalOf(() -> THREE.decide(pay(JULY, Some.person(9), 1))))
                .isEqualTo(new NotMember(1, Some.person(9), LocalDate.of(2025, 7, 31)));
    }

    @Test
    @DisplayName("moves between groups, and was where it was before")
    void moved() {
        Members members = and(THREE, new MoveMembers(UNIT, MARCH_10, List.of(BINH, CHI), PACKING, LAN, TODAY));
        assertThat(members.find(BINH).orElseThrow().sectionOn(MARCH_10.minusDays(1)))
                .isEqualTo(SEWING);
        assertThat(members.find(CHI).orElseThrow().sectionOn(MARCH_10)).isEqualTo(PACKING);
        assertThat(refusalOf(() ->
                        THREE.decide(new MoveMembers(UNIT, MARCH_10, List.of(BINH, Some.person(9)), null, LAN, TODAY))))
                .isEqualTo(new NotMember(2, Some.person(9), MARCH_10));
    }

    @Test
    @DisplayName("pays by another group's rules from a month on, but never by those of the exempt")
    void grouped() {
        Members members = and(THREE, new SetPayerGroup(UNIT, BINH, PayerGroup.FIXED_AMOUNT, JULY, null, LAN, TODAY));
        assertThat(members.find(BINH).orElseThrow().groupIn(JULY)).isEqualTo(PayerGroup.FIXED_AMOUNT);
        assertThat(members.find(BINH).orElseThrow().groupIn(JULY.minusMonths(1)))
                .isEqualTo(PayerGroup.NON_STATE);
        assertThat(refusalOf(
                        () -> THREE.decide(new SetPayerGroup(UNIT, BINH, PayerGroup.EXEMPT, JULY, null, LAN, TODAY))))
                .isEqualTo(new NoGroupToPayBy(PayerGroup.EXEMPT));
    }

    @Test
    @DisplayName("is exempt for a month or more, until the day recorded last for the same beginning")
    void exempted() {
        Members open = and(THREE, exempt(BINH, MARCH_10, null));
        assertThat(open.find(BINH).orElseThrow().isExemptOn(TODAY)).isTrue();
        Members ended = and(open, exempt(BINH, MARCH_10, LocalDate.of(2025, 9, 9)));
        assertThat(ended.find(BINH).orElseThrow().isExemptOn(LocalDate.of(2025, 9, 9)))
                .isTrue();
        assertThat(ended.find(BINH).orElseThrow().isExemptOn(LocalDate.of(2025, 9, 10)))
                .isFalse();
        assertThat(ended.find(BINH).orElseThrow().isExemptOn(MARCH_10.minusDays(1)))
                .isFalse();
        assertThat(refusalOf(() -> THREE.decide(exempt(BINH, MARCH_10, LocalDate.of(2025, 4, 8)))))
                .isEqualTo(new ShorterThanAMonth(MARCH_10, LocalDate.of(2025, 4, 8)));
        assertThat(THREE.decide(exempt(BINH, MARCH_10, LocalDate.of(2025, 4, 9))))
                .hasSize(1);
        assertThat(refusalOf(() -> THREE.decide(exempt(BINH, MARCH_10, MARCH_10.minusDays(1)))))
                .isEqualTo(new EndsBeforeStart(MARCH_10, MARCH_10.minusDays(1)));
        assertThat(refusalOf(() -> ended.decide(exempt(BINH, LocalDate.of(2025, 9, 9), null))))
                .isEqualTo(new ExemptAlready(MARCH_10));
        assertThat(ended.decide(exempt(BINH, LocalDate.of(2025, 9, 10), null))).hasSize(1);
        Members none = and(ended, new WithdrawExemption(UNIT, BINH, MARCH_10, LAN, TODAY));
        assertThat(none.find(BINH).orElseThrow().isExemptOn(LocalDate.of(2025, 5, 1)))
                .isFalse();
        assertThat(refusalOf(() -> none.decide(new WithdrawExemption(UNIT, BINH, MARCH_10, LAN, TODAY))))
                .isEqualTo(new NoExemptionFrom(MARCH_10));
    }

    @Test
    @DisplayName("leaves, and may come again on a later day")
    void left() {
        Members members = and(THREE, leave(BINH, MARCH_10));
        assertThat(members.find(BINH).orElseThrow().isMemberOn(MARCH_10)).isTrue();
        assertThat(members.find(BINH).orElseThrow().isMemberOn(MARCH_10.plusDays(1)))
                .isFalse();
        assertThat(refusalOf(() -> members.decide(leave(BINH, MARCH_10.plusDays(1)))))
                .isEqualTo(new NotMember(1, BINH, MARCH_10.plusDays(1)));
        assertThat(refusalOf(() -> members.decide(leave(BINH, MARCH_10)))).isEqualTo(new NotMember(1, BINH, TODAY));
        assertThat(refusalOf(() -> members.decide(admit(MARCH_10, sewing(BINH, 1)))))
                .isEqualTo(new AlreadyMember(1, BINH, MARCH_10));
        Members again = and(members, admit(MARCH_10.plusDays(1), sewing(BINH, 1)));
        assertThat(again.find(BINH).orElseThrow().isMemberOn(TODAY)).isTrue();
        assertThat(again.find(BINH).orElseThrow().stays()).hasSize(2);
        assertThat(refusalOf(() -> again.decide(new CorrectStay(UNIT, BINH, MARCH_10, null, LAN, TODAY))))
                .isEqualTo(new StaysMeet(MARCH_10));
        assertThat(refusalOf(() -> THREE.decide(leave(BINH, TODAY.plusDays(1)))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
    }

    @Test
    @DisplayName("has wrong days put right by a later fact")
    void corrected() {
        LocalDate earlier = LocalDate.of(2024, 6, 1);
        Members members = and(THREE, new CorrectStay(UNIT, BINH, earlier, MARCH_10, LAN, TODAY));
        Member binh = members.find(BINH).orElseThrow();
        assertThat(binh.isMemberOn(earlier)).isTrue();
        assertThat(binh.isMemberOn(MARCH_10.plusDays(1))).isFalse();
        assertThat(binh.groupIn(JANUARY.minusMonths(3))).isEqualTo(PayerGroup.NON_STATE);
        assertThat(binh.sectionOn(earlier)).isEqualTo(SEWING);
        assertThat(refusalOf(
                        () -> THREE.decide(new CorrectStay(UNIT, BINH, MARCH_10, MARCH_10.minusDays(1), LAN, TODAY))))
                .isEqualTo(new EndsBeforeStart(MARCH_10, MARCH_10.minusDays(1)));
    }

    @Test
    @DisplayName("is admitted once, on a list that names everyone once and is not too long")
    void lists() {
        assertThat(refusalOf(() -> THREE.decide(admit(NEW_YEAR, sewing(BINH, 1)))))
                .isEqualTo(new AlreadyMember(1, BINH, NEW_YEAR));
        assertThat(refusalOf(() -> Members.NOBODY.decide(admit(NEW_YEAR, sewing(BINH, 1), sewing(BINH, 1)))))
                .isEqualTo(new MemberTwice(2, BINH));
        assertThat(refusalOf(() -> Members.NOBODY.decide(admit(NEW_YEAR))))
                .isEqualTo(new MembersOutOfRange(0, MemberCommand.MOST));
        assertThat(refusalOf(() -> Members.NOBODY.decide(admit(TODAY.plusDays(1), sewing(BINH, 1)))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
        assertThat(refusalOf(() -> Members.NOBODY.decide(admit(NEW_YEAR, worker(BINH, null, PayerGroup.EXEMPT, null)))))
                .isEqualTo(new NoGroupToPayBy(PayerGroup.EXEMPT));
    }

    private static Members and(Members members, MemberCommand command) {
        Members after = members;
        for (MemberEvent event : members.decide(command)) {
            after = after.evolve(event);
        }
        return after;
    }
}
