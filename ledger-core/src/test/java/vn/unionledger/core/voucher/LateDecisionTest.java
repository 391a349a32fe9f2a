package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.DUES_FUND;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.voucher.UnionOffice.TODAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookFacts;
import vn.unionledger.core.book.BookRefusal.WrongConcernsOn;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyRefusal.NoSuchPolicy;
import vn.unionledger.core.policy.PolicyRefusal.NotLate;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;

@DisplayName("A decision that came after its months")
class LateDecisionTest {
    private static final PolicyId DECISION = new PolicyId("chia-lai-2024");
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    private final UnionOffice office = UnionOffice.open();

    @BeforeEach
    void decided() {
        office.send(new RecordPolicy(
                new Policy(
                        DECISION,
                        null,
                        Distribution.keeping(IncomeKind.DUES_STANDARD, 7000),
                        Scope.EVERYONE,
                        LocalDate.of(2024, 2, 1),
                        null,
                        "99/QĐ-TLĐ",
                        LocalDate.of(2024, 5, 10),
                        LocalDate.of(2024, 5, 10),
                        Certainty.CONFIRMED,
                        "Công báo",
                        null,
                        null),
                null,
                null,
                TODAY));
    }

    @Test
    @DisplayName("has its difference booked in an open month, about the month it concerns, fund by fund")
    void booked() {
        VoucherId receipt =
                office.posted(Postings.dues(Paper.of(TODAY), ORDINARY, CASH, MARCH, Part.whole(Vnd.of(9_000_000))));
        VoucherId id = office.submit(adjusted(DECISION, MARCH, -1_000_001, 250));
        assertThat(office.acting().said().read()).containsKey("policy/distribution");
        office.approve(id);
        List<Object> facts = office.post(id);
        VoucherPosted posted = (VoucherPosted) facts.getFirst();
        assertThat(posted.content().concerns()).isEqualTo(MARCH.atEndOfMonth());
        assertThat(posted.content().occurredOn()).isEqualTo(TODAY);
        assertThat(posted.content().purpose()).isEqualTo(new Purpose.ShareAdjusted(MARCH, DECISION));
        assertThat(posted.content().on(Account.Kind.PAYABLE_UP)).isEqualTo(Vnd.of(999_751));
        assertThat(office.acting().said().claims())
                .containsExactly(new Claim("share-adjusted", DECISION + "/" + UNIT + "/" + MARCH));
        assertThat(office.acting().facts(VoucherPosted.class).stream()
                        .filter(one -> one.voucher().equals(receipt))
                        .toList())
                .as("the receipt stands as it was")
                .hasSize(1);
    }

    @Test
    @DisplayName("takes the same claim again, so that the log refuses the second booking")
    void once() {
        office.posted(adjusted(DECISION, MARCH, -1_000, 250));
        List<Claim> first = office.acting().said().claims();
        office.posted(adjusted(DECISION, MARCH, -1_000, 250));
        assertThat(office.acting().said().claims()).isEqualTo(first);
        office.posted(adjusted(DECISION, YearMonth.of(2024, 4), -1_000, 250));
        assertThat(office.acting().said().claims()).isNotEqualTo(first);
    }

    @Test
    @DisplayName("lets a wrong difference be corrected: the right one is booked in its place under a claim of its own")
    void corrected() {
        VoucherId wrong = office.posted(adjusted(DECISION, MARCH, -1_000, 250));
        VoucherId right = office.submitCorrection(wrong, adjusted(DECISION, MARCH, -1_001, 250));
        office.approve(right);
        office.post(right);
        assertThat(office.acting().said().claims())
                .contains(new Claim("share-adjusted", DECISION + "/" + UNIT + "/" + MARCH + "@" + wrong));
    }

    @Test
    @DisplayName("is booked only if it is there and came after that month")
    void refused() {
        assertThat(refusal(adjusted(new PolicyId("khong-co"), MARCH, 1, 1)))
                .isEqualTo(new NoSuchPolicy(new PolicyId("khong-co")));
        assertThat(refusal(adjusted(DECISION, YearMonth.of(2024, 5), 1, 1)))
                .isEqualTo(new NotLate(DECISION, YearMonth.of(2024, 5)));
        assertThat(refusal(adjusted(DECISION, YearMonth.of(2024, 1), 1, 1)))
                .isEqualTo(new NotLate(DECISION, YearMonth.of(2024, 1)));
        VoucherContent content = adjusted(DECISION, MARCH, 1, 1);
        VoucherContent elsewhere = new VoucherContent(
                content.kind(),
                content.documentOn(),
                content.occurredOn(),
                LocalDate.of(2024, 4, 1),
                content.lines(),
                content.purpose(),
                null,
                null,
                false);
        assertThat(refusal(elsewhere)).isEqualTo(new WrongConcernsOn(LocalDate.of(2024, 4, 1), TODAY));
    }

    private Object refusal(VoucherContent content) {
        return office.acting().refusal(new SubmitVoucher(UNIT, office.next(), content, BookFacts.LAN, TODAY));
    }

    private static VoucherContent adjusted(PolicyId decision, YearMonth month, long one, long other) {
        SequencedMap<FundCode, Vnd> owed = new LinkedHashMap<>();
        owed.put(ORDINARY, Vnd.of(one));
        owed.put(DUES_FUND, Vnd.of(other));
        return Postings.shareAdjusted(Paper.of(TODAY), decision, month, owed);
    }
}
