package vn.unionledger.projections.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.projections.Union.ACCOUNTANT;
import static vn.unionledger.projections.Union.CASH;
import static vn.unionledger.projections.Union.GENERAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundProposed;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;

@DisplayName("The fold of events to entries")
class EntriesTest {
    static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    static final CaseId CASE = new CaseId("1".repeat(32));

    final Union union = new Union(new RecordedLog(), "stnmt");

    @Test
    @DisplayName("leaves one entry for every line of a posted voucher")
    void oneEntryPerLine() {
        union.post(
                VoucherKind.PT,
                DAY,
                null,
                new Purpose.Dues(YearMonth.of(2024, 3)),
                List.of(
                        Line.debit(GENERAL, CASH, Vnd.of(900), null),
                        Line.credit(GENERAL, Account.income("22"), Vnd.of(400), new SectionCode("dat-dai")),
                        Line.credit(GENERAL, Account.income("22"), Vnd.of(500), new SectionCode("van-phong"))),
                false);

        List<Entry> entries = Entries.entries(union.last());

        assertThat(entries).extracting(Entry::line).containsExactly(1, 2, 3);
        assertThat(entries).extracting(entry -> entry.amount().dong()).containsExactly(900L, -400L, -500L);
        assertThat(entries)
                .extracting(Entry::section)
                .containsExactly(null, new SectionCode("dat-dai"), new SectionCode("van-phong"));
        assertThat(entries.get(1).item()).isEqualTo("22");
        assertThat(entries.getFirst().place()).isEqualTo(CASH.asPlace());
        Posting posting = entries.getFirst().posting();
        assertThat(posting.number()).isEqualTo("PT-0001/2024");
        assertThat(posting.total()).isEqualTo(Vnd.of(900));
        assertThat(posting.why()).isEqualTo(new Why("dues", "2024-03", null, 0, null, null, null));
        assertThat(posting.concernsOn()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("says of a correction what it truly is, and which voucher it stands in place of")
    void correctionKeepsItsTruePurpose() {
        VoucherPosted wrong = union.post(
                VoucherKind.PC, DAY, new Purpose.Expense(), GENERAL, Account.expense("31/tham-hoi"), CASH, 500);
        union.post(
                VoucherKind.PC,
                DAY.plusDays(3),
                DAY,
                new Purpose.Correction(wrong.voucher(), new Purpose.Welfare(CASE, CareReason.ILLNESS, 1, 1)),
                List.of(
                        Line.debit(GENERAL, Account.expense("31/tham-hoi"), Vnd.of(600), null),
                        Line.credit(GENERAL, CASH, Vnd.of(600), null)),
                false);

        Posting posting = Entries.entries(union.last()).getFirst().posting();

        assertThat(posting.why())
                .isEqualTo(new Why("welfare", "ILLNESS", CASE.value(), 1, null, null, wrong.voucher()));
        assertThat(posting.concernsOn()).isEqualTo(DAY);
        assertThat(posting.occurredOn()).isEqualTo(DAY.plusDays(3));
    }

    @Test
    @DisplayName("leaves a fact for a proposed gift round and one for each of its classes")
    void roundAndItsClasses() {
        union.happened(new RoundProposed(
                union.unit,
                new RoundId("2".repeat(32)),
                GENERAL,
                Occasion.CHILDREN_DAY,
                List.of(
                        new GiftClass("mẫu giáo", Recipients.CHILD, Vnd.of(200_000), 60),
                        new GiftClass("tiểu học", Recipients.CHILD, Vnd.of(250_000), 73)),
                Vnd.of(30_250_000),
                null,
                DAY,
                ACCOUNTANT,
                false));

        List<Fact> facts = Entries.facts(union.last());

        assertThat(facts)
                .extracting(Fact::what)
                .containsExactly(FactKind.ROUND_PROPOSED, FactKind.ROUND_CLASS, FactKind.ROUND_CLASS);
        assertThat(facts).extracting(Fact::count).containsExactly(133, 60, 73);
        assertThat(facts).extracting(Fact::line).containsExactly(0, 1, 2);
    }

    @Test
    @DisplayName("leaves nothing for an event that moves no money and that no report counts")
    void nothingForOthers() {
        union.happened(new vn.unionledger.core.ledger.LedgerEvent.LedgerOpened("0".repeat(32), "Sổ thử", true));

        assertThat(Entries.entries(union.last())).isEmpty();
        assertThat(Entries.facts(union.last())).isEmpty();
    }
}
