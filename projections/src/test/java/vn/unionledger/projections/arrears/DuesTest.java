package vn.unionledger.projections.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.dues.DuesBook;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.Collect;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesCommand.Refund;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.dues.DuesRules;
import vn.unionledger.core.dues.RollLine;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.member.MemberCommand;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberCommand.MoveMembers;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.rules.ShippedRules;

@DisplayName("The dues of a union's members as people read them")
class DuesTest {
    private static final SectionCode SEWING = new SectionCode("chuyen-may");
    private static final SectionCode PACKING = new SectionCode("dong-goi");
    private static final PersonId BINH = new PersonId("b".repeat(32));
    private static final PersonId CHI = new PersonId("c".repeat(32));
    private static final PersonId DUNG = new PersonId("d".repeat(32));
    private static final VoucherId ROLL = new VoucherId("1".repeat(32));
    private static final VoucherId BACK = new VoucherId("2".repeat(32));
    private static final YearMonth JUNE = YearMonth.of(2025, 6);
    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final LocalDate BEFORE = LocalDate.of(2025, 7, 28);
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    private final Database database = Database.fresh();
    private final RecordedLog log = new RecordedLog();
    private final Union union = new Union(log, "may-viet-tien");
    private final Dues dues = new Dues(database.views());
    private Members members = Members.NOBODY;
    private DuesBook book = DuesBook.EMPTY;
    private long beforeDecision;

    @BeforeEach
    void july() {
        ask(new AdmitMembers(
                union.unit,
                LocalDate.of(2025, 1, 1),
                List.of(
                        sewing(BINH, 17_600_000L),
                        sewing(CHI, 10_000_000L),
                        new Admission(DUNG, null, PayerGroup.NON_STATE, null)),
                null,
                null,
                Union.ACCOUNTANT,
                TODAY));
        happen(book.decide(new AssessMonth(union.unit, JUNE, null, Union.ACCOUNTANT, BEFORE), members, rules(BEFORE)));
        ask(new MoveMembers(union.unit, LocalDate.of(2025, 7, 1), List.of(CHI), PACKING, Union.ACCOUNTANT, TODAY));
        happen(book.decide(new AssessMonth(union.unit, JULY, null, Union.ACCOUNTANT, BEFORE), members, rules(BEFORE)));
        happen(List.of(book.decide(new Collect(
                union.unit, ROLL, JULY, book.split(List.of(paid(BINH, 352_000), paid(CHI, 150_000))), BEFORE))));
        beforeDecision = log.bound();
        happen(book.decide(new ReassessMonth(union.unit, JULY, null, Union.ACCOUNTANT, TODAY), members, rules(TODAY)));
        happen(List.of(
                book.decide(new Refund(union.unit, BACK, JULY, book.splitRefund(List.of(paid(BINH, 8_000))), TODAY))));
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }

    @Test
    @DisplayName("name the members as the rules know them, now and before")
    void whoIsThere() {
        assertThat(dues.members(union.unit, log.bound())).isEqualTo(members);
        assertThat(dues.members(union.unit, 0)).isEqualTo(Members.NOBODY);
    }

    @Test
    @DisplayName("are the same, month by month and all together, as the facts folded by the rules")
    void sameAsTheRules() {
        for (PersonId member : List.of(BINH, CHI, DUNG)) {
            dues.ofMember(union.unit, member, log.bound()).forEach(month -> {
                var due = book.account(member).due(month.month());
                assertThat(month.standard()).isEqualTo(due.standard());
                assertThat(month.excess()).isEqualTo(due.excess());
                assertThat(month.applied()).isEqualTo(due.applied());
            });
            MemberDues all = dues.balance(union.unit, member, log.bound());
            assertThat(all.arrears()).isEqualTo(book.account(member).arrears());
            assertThat(all.prepaid()).isEqualTo(book.account(member).prepaid());
            assertThat(all.prepaid())
                    .isEqualTo(all.collected().minus(all.applied()).minus(all.refunded()));
        }
        assertThat(dues.balance(union.unit, BINH, log.bound()).refunded()).isEqualTo(Vnd.of(8_000));
        assertThat(dues.balances(union.unit, log.bound())).hasSize(3);
        assertThat(dues.balance(union.unit, new PersonId("e".repeat(32)), log.bound())
                        .assessed())
                .isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("in arrears are listed by section, member and month")
    void arrears() {
        assertThat(dues.arrears(union.unit, JULY, beforeDecision))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.member()).isEqualTo(CHI);
                    assertThat(one.month()).isEqualTo(JULY);
                    assertThat(one.section()).isEqualTo(PACKING);
                    assertThat(one.arrears()).isEqualTo(Vnd.of(50_000));
                });
        assertThat(dues.arrears(union.unit, JULY, log.bound())).isEmpty();
    }

    @Test
    @DisplayName("of a closed month stay what they were as known then")
    void asKnownThen() {
        assertThat(july(BINH, beforeDecision).assessed()).isEqualTo(Vnd.of(176_000));
        assertThat(july(BINH, log.bound()).assessed()).isEqualTo(Vnd.of(88_000));
        assertThat(july(BINH, log.bound()).basis()).isEqualTo("RATE");
        assertThat(dues.balance(union.unit, BINH, beforeDecision).prepaid()).isEqualTo(Vnd.ZERO);
        assertThat(dues.balance(union.unit, BINH, log.bound()).prepaid()).isEqualTo(Vnd.of(80_000));
    }

    @Test
    @DisplayName("unfold to the facts they come from")
    void unfold() {
        List<DuesEntry> entries = dues.entries(union.unit, BINH, null, log.bound());
        assertThat(entries)
                .extracting(DuesEntry::what)
                .containsExactly(
                        What.ASSESSED, What.ASSESSED, What.COLLECTED, What.COLLECTED, What.REASSESSED, What.REFUNDED);
        assertThat(dues.entries(union.unit, BINH, JUNE, log.bound())).hasSize(2);
        assertThat(Vnd.sum(entries.stream().map(DuesEntry::applied)))
                .isEqualTo(book.account(BINH).applied());
        assertThat(entries.get(2).voucher()).isEqualTo(ROLL);
        assertThat(entries.getFirst().hash()).hasSize(64);
        assertThat(dues.entries(union.unit, DUNG, null, log.bound()))
                .extracting(DuesEntry::what)
                .containsExactly(What.PAY_UNKNOWN, What.PAY_UNKNOWN);
    }

    private MonthDues july(PersonId member, long known) {
        return dues.month(union.unit, JULY, known).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private DuesRules rules(LocalDate known) {
        return new DuesRules(
                new Rulebook(ShippedRules.all()),
                union.unit,
                new Standing(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, null),
                known);
    }

    private static RollLine paid(PersonId member, long amount) {
        return new RollLine(member, null, Vnd.of(amount), Vnd.ZERO);
    }

    private static Admission sewing(PersonId person, long pay) {
        return new Admission(person, SEWING, PayerGroup.NON_STATE, Vnd.of(pay));
    }

    private void ask(MemberCommand command) {
        for (MemberEvent fact : members.decide(command)) {
            members = members.evolve(fact);
            union.happened(fact);
        }
    }

    private void happen(List<DuesEvent> facts) {
        Stream.of(facts.toArray(DuesEvent[]::new)).forEach(fact -> {
            book = book.evolve(fact);
            union.happened(fact);
        });
    }
}
