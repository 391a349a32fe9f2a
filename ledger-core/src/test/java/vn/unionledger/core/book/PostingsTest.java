package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.ADVANCE;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.CONTEST;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.LOAN;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.book.BookFacts.REGISTRY;
import static vn.unionledger.core.book.BookFacts.book;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookRefusal.NotSettledWhole;
import vn.unionledger.core.book.Postings.Spent;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

@DisplayName("What a treasurer does becomes a voucher")
class PostingsTest {
    @Test
    @DisplayName("dues: one debit for the place, one credit per group")
    void dues() {
        VoucherContent dues = Postings.dues(
                on(MARCH_5),
                ORDINARY,
                CASH,
                MARCH,
                List.of(new Part(REGISTRY, Vnd.of(21_454_000)), new Part(null, Vnd.of(21_453_917))));
        assertThat(dues.kind()).isEqualTo(VoucherKind.PT);
        assertThat(dues.lines())
                .containsExactly(
                        Line.debit(ORDINARY, CASH.account(), Vnd.of(42_907_917), null),
                        Line.credit(ORDINARY, Account.income("22"), Vnd.of(21_454_000), REGISTRY),
                        Line.credit(ORDINARY, Account.income("22"), Vnd.of(21_453_917), null));
        assertThat(dues.total()).isEqualTo(Vnd.of(42_907_917));
    }

    @Test
    @DisplayName("contribution, allocation, other income, each under its own item")
    void otherReceipts() {
        assertThat(creditOf(Postings.contribution(on(MARCH_5), ORDINARY, BANK, MARCH, millions(1))))
                .isEqualTo(Account.income("23"));
        assertThat(creditOf(Postings.allocation(on(MARCH_5), ORDINARY, BANK, true, millions(1))))
                .isEqualTo(Account.income("28/phan-phoi"));
        assertThat(creditOf(Postings.allocation(on(MARCH_5), ORDINARY, BANK, false, millions(1))))
                .isEqualTo(Account.income("28/ho-tro"));
        assertThat(creditOf(Postings.otherIncome(on(MARCH_5), ORDINARY, BANK, Item.EMPLOYER_SUPPORT, millions(1))))
                .isEqualTo(Account.income("25/chuyen-mon-ho-tro"));
    }

    @Test
    @DisplayName("a donation: owed to the owner of a pass-through fund, income of an own fund")
    void donations() {
        VoucherContent passed = Postings.donation(
                on(MARCH_5), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, Part.whole(millions(2)));
        assertThat(creditOf(passed)).isEqualTo(Account.OWED_TO_OWNER);
        VoucherContent kept =
                Postings.donation(on(MARCH_5), OWN, FundKind.OWN, CASH, CAMPAIGN, Part.whole(millions(2)));
        assertThat(creditOf(kept)).isEqualTo(Account.income("ung-ho"));
        VoucherContent handed = Postings.handOver(on(MARCH_5), FOR_THE_POOR, BANK, CAMPAIGN, "BN 12", millions(2));
        assertThat(handed.kind()).isEqualTo(VoucherKind.UNC);
        assertThat(handed.lines())
                .containsExactly(
                        Line.debit(FOR_THE_POOR, Account.OWED_TO_OWNER, millions(2), null),
                        Line.credit(FOR_THE_POOR, BANK.account(), millions(2), null));
    }

    @Test
    @DisplayName("an advance, and its settlement with the rest coming back")
    void advances() {
        VoucherContent advanced = Postings.advance(on(MARCH_5), ORDINARY, CASH, CONTEST, ADVANCE, Vnd.of(52_600_000));
        assertThat(advanced.kind()).isEqualTo(VoucherKind.PC);
        VoucherContent settled = Postings.settlement(
                on(MARCH_5),
                ORDINARY,
                CASH,
                CONTEST,
                ADVANCE,
                Vnd.of(52_600_000),
                List.of(
                        new Spent("32/hoi-thi", REGISTRY, Vnd.of(40_000_000)),
                        new Spent("32/hoi-thi", null, Vnd.of(10_000_000))));
        assertThat(settled.kind()).isEqualTo(VoucherKind.PT);
        assertThat(settled.on(Account.Kind.EXPENSE)).isEqualTo(millions(50));
        assertThat(settled.lines())
                .contains(
                        Line.debit(ORDINARY, CASH.account(), Vnd.of(2_600_000), null),
                        Line.credit(ORDINARY, Account.advance(ADVANCE), Vnd.of(52_600_000), null));
    }

    @Test
    @DisplayName("a settlement of all that was advanced moves no money, and of more than that is refused")
    void settledExactly() {
        VoucherContent settled = settlement(millions(5), millions(5));
        assertThat(settled.kind()).isEqualTo(VoucherKind.KT);
        assertThat(settled.lines()).hasSize(2);
        assertThat(refusalOf(() -> settlement(millions(5), millions(6))))
                .isEqualTo(new NotSettledWhole(millions(5), millions(6)));
    }

    @Test
    @DisplayName("a move between places, and money given from one fund to another as two balanced halves")
    void transfers() {
        assertThat(Postings.transfer(on(MARCH_5), ORDINARY, CASH, BANK, millions(1))
                        .lines())
                .containsExactly(
                        Line.debit(ORDINARY, BANK.account(), millions(1), null),
                        Line.credit(ORDINARY, CASH.account(), millions(1), null));
        assertThat(Postings.betweenFunds(on(MARCH_5), ORDINARY, CASH, OWN, CASH, millions(1), BookFacts.DECIDED)
                        .lines())
                .containsExactly(
                        Line.debit(ORDINARY, Account.INTERFUND, millions(1), null),
                        Line.credit(ORDINARY, CASH.account(), millions(1), null),
                        Line.debit(OWN, CASH.account(), millions(1), null),
                        Line.credit(OWN, Account.INTERFUND, millions(1), null));
    }

    @Test
    @DisplayName("an item that says no more of a case than its coarse reason")
    void coarseItems() {
        for (CareReason reason : CareReason.values()) {
            assertThat(Item.of(reason)).isIn("31/tham-hoi", "31/tro-cap-kho-khan", "31/ho-tro-nha-o");
        }
        for (Occasion occasion : Occasion.values()) {
            assertThat(Item.of(occasion)).isIn("31/khen-thuong", "31/qua-tang");
        }
    }

    @Test
    @DisplayName("and each of them is taken by the book as it is made")
    void allAreTaken() {
        BookFacts.Kept book = book();
        List<VoucherContent> all = List.of(
                Postings.dues(on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(millions(9))),
                Postings.contribution(on(MARCH_5), ORDINARY, BANK, MARCH, millions(30)),
                Postings.allocation(on(MARCH_5), ORDINARY, BANK, true, millions(3)),
                Postings.allocation(on(MARCH_5), OWN, BANK, false, millions(3)),
                Postings.otherIncome(on(MARCH_5), ORDINARY, BANK, Item.OTHER_INCOME, Vnd.of(17_301)),
                Postings.otherIncome(on(MARCH_5), MUTUAL_AID, BANK, Item.OTHER_INCOME, Vnd.of(1)),
                Postings.donation(
                        on(MARCH_5), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, Part.whole(millions(4))),
                Postings.donation(on(MARCH_5), OWN, FundKind.OWN, CASH, CAMPAIGN, Part.whole(millions(4))),
                Postings.handOver(on(MARCH_5), FOR_THE_POOR, CASH, CAMPAIGN, null, millions(4)),
                Postings.welfare(
                        on(MARCH_5), ORDINARY, CASH, Some.aCase(1), CareReason.HARDSHIP, 1, 1, null, millions(6)),
                Postings.welfare(
                        on(MARCH_5), OWN, CASH, Some.aCase(2), CareReason.HOUSING, 1, 4, REGISTRY, millions(1)),
                Postings.gift(
                        on(MARCH_5), ORDINARY, BANK, Some.round(1), Occasion.MID_AUTUMN, 20, Part.whole(millions(3))),
                Postings.expense(on(MARCH_5), ORDINARY, BANK, Item.ADMINISTRATION, null, millions(1)),
                Postings.advance(on(MARCH_5), ORDINARY, CASH, CONTEST, ADVANCE, millions(5)),
                settlement(millions(5), millions(4)),
                Postings.shareOwed(on(MARCH_5), ORDINARY, MARCH, millions(12)),
                Postings.shareOwed(on(MARCH_5), ORDINARY, MARCH, millions(-2)),
                Postings.paidUp(on(MARCH_5), ORDINARY, BANK, millions(10)),
                Postings.fundCapital(on(MARCH_5), MUTUAL_AID, BANK, millions(20)),
                Postings.memberCapital(on(MARCH_5), MUTUAL_AID, BANK, LAN, millions(2)),
                Postings.loan(on(MARCH_5), MUTUAL_AID, BANK, LOAN, millions(12)),
                Postings.transfer(on(MARCH_5), ORDINARY, BANK, CASH, millions(1)),
                Postings.betweenFunds(on(MARCH_5), ORDINARY, BANK, OWN, BANK, millions(1), BookFacts.DECIDED));
        all.forEach(book::post);
        assertThat(book.postings()).hasSize(all.size() + 1);
        assertThat(book.state().balance(FOR_THE_POOR, Account.OWED_TO_OWNER)).isZero();
        assertThat(book.state().balance(ORDINARY, Account.PAYABLE_UP)).isZero();
        assertThat(book.state().balance(MUTUAL_AID, Account.loan(LOAN))).isEqualTo(12_000_000);
    }

    @Test
    @DisplayName("no amount is zero, negative, or too large in its sum")
    void soundAmounts() {
        assertThat(refusalOf(() -> Postings.paidUp(on(MARCH_5), ORDINARY, CASH, Vnd.ZERO)))
                .isEqualTo(new NotPositive("amount", 0));
        assertThat(refusalOf(() -> Postings.transfer(on(MARCH_5), ORDINARY, CASH, BANK, millions(-1))))
                .isEqualTo(new NotPositive("amount", -1_000_000));
        assertThat(refusalOf(() -> Postings.dues(
                        on(MARCH_5),
                        ORDINARY,
                        CASH,
                        MARCH,
                        List.of(new Part(null, millions(1)), new Part(REGISTRY, Vnd.ZERO)))))
                .isEqualTo(new NotPositive("parts[1].amount", 0));
        assertThat(refusalOf(() -> Postings.dues(
                        on(MARCH_5),
                        ORDINARY,
                        CASH,
                        MARCH,
                        List.of(new Part(null, Vnd.of(Vnd.MAX_DONG)), new Part(REGISTRY, Vnd.of(1))))))
                .isEqualTo(new TooLarge("amount", Vnd.MAX_DONG + 1, Vnd.MAX_DONG));
    }

    private static VoucherContent settlement(Vnd advanced, Vnd spent) {
        return Postings.settlement(
                on(MARCH_5), ORDINARY, CASH, CONTEST, ADVANCE, advanced, List.of(new Spent("32/hoi-thi", null, spent)));
    }

    private static Account creditOf(VoucherContent content) {
        return content.lines().getLast().account();
    }
}
