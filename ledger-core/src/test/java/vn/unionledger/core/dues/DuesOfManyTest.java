package vn.unionledger.core.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.Collect;
import vn.unionledger.core.dues.DuesEvent.MonthAssessed;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.member.MemberCommand;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberFacts;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/** {@code -Ddues.members=20000} reckons and collects as many. */
@DisplayName("The dues of a year of very many members")
class DuesOfManyTest {
    private static final int MEMBERS = Integer.getInteger("dues.members", 2_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    @DisplayName("are reckoned month by month and collected in rolls of five hundred, to the đồng")
    void year() {
        long begun = System.nanoTime();
        Members members = admitted();
        DuesBook book = DuesBook.EMPTY;
        long assessed = 0;
        int rolls = 0;
        for (YearMonth month = YearMonth.of(2025, 7);
                month.isBefore(YearMonth.of(2026, 7));
                month = month.plusMonths(1)) {
            List<RollLine> lines = new ArrayList<>();
            var command = new AssessMonth(DuesFacts.UNIT, month, null, DuesFacts.LAN, TODAY);
            for (DuesEvent fact : book.decide(command, members, DuesFacts.knownOn(TODAY))) {
                book = book.evolve(fact);
                MonthAssessed reckoned = (MonthAssessed) fact;
                assertThat(reckoned.lines()).hasSizeLessThanOrEqualTo(DuesBook.MOST);
                for (DuesEvent.Assessed one : reckoned.lines()) {
                    assessed += one.standard().dong();
                    lines.add(new RollLine(one.member(), reckoned.section(), one.standard(), Vnd.ZERO));
                }
            }
            for (int from = 0; from < lines.size(); from += DuesBook.MOST) {
                DuesRoll roll = book.split(lines.subList(from, Math.min(lines.size(), from + DuesBook.MOST)));
                book = book.evolve(book.decide(
                        new Collect(DuesFacts.UNIT, Some.voucher(++rolls), month, roll, month.atEndOfMonth())));
            }
        }
        DuesBook done = book;
        assertThat(done.accounts()).hasSize(MEMBERS);
        assertThat(done.accounts().values()).allSatisfy(account -> {
            assertThat(account.arrears()).isEqualTo(Vnd.ZERO);
            assertThat(account.prepaid()).isEqualTo(Vnd.ZERO);
            assertThat(account.months()).hasSize(12);
        });
        assertThat(Vnd.sum(done.accounts().values().stream().map(DuesAccount::applied))
                        .dong())
                .isEqualTo(assessed);
        if (Boolean.getBoolean("dues.time")) {
            System.out.printf(
                    "%,d members, %,d rolls: %,d ms%n", MEMBERS, rolls, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private static Members admitted() {
        Members members = Members.NOBODY;
        for (int from = 0; from < MEMBERS; from += MemberCommand.MOST) {
            List<Admission> people = new ArrayList<>();
            for (int number = from; number < Math.min(MEMBERS, from + MemberCommand.MOST); number++) {
                people.add(new Admission(
                        Some.person(10_000 + number),
                        new SectionCode("to-" + from / MemberCommand.MOST),
                        PayerGroup.NON_STATE,
                        Vnd.of(5_000_000 + 317L * number)));
            }
            var command = new AdmitMembers(
                    MemberFacts.UNIT, MemberFacts.NEW_YEAR, people, null, null, MemberFacts.LAN, TODAY);
            members = members.evolve(members.decide(command).getFirst());
        }
        return members;
    }
}
