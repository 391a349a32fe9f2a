package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.LOAN;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MILLION;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.book;
import static vn.unionledger.core.book.BookFacts.on;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookRefusal.BadPurpose;
import vn.unionledger.core.campaign.CampaignRefusal.ListOutOfRange;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

@DisplayName("What a voucher says it is for")
class PurposeFieldsTest {
    private static final CollectionList NOBODY = new CollectionList(List.of());

    @Test
    @DisplayName("counts somebody, names a document, lists who gave")
    void said() {
        assertThat(book().refusalOfPosting(Postings.gift(
                        on(MARCH_5), ORDINARY, CASH, Some.round(1), Occasion.TET, 0, Part.whole(MILLION))))
                .isEqualTo(new NotPositive("recipients", 0));
        assertThat(book().refusalOfPosting(Postings.handOver(on(MARCH_5), FOR_THE_POOR, CASH, CAMPAIGN, " ", MILLION)))
                .isEqualTo(new Empty("ownerReceipt"));
        assertThat(book().refusalOfPosting(Postings.loanWrittenOff(on(MARCH_5), MUTUAL_AID, LOAN, "", MILLION)))
                .isEqualTo(new Empty("decision"));
        assertThat(book().refusalOfPosting(listed(new Purpose.Donation(CAMPAIGN, NOBODY))))
                .isInstanceOf(ListOutOfRange.class);
        assertThat(book().refusalOfPosting(listed(new Purpose.Levy(CAMPAIGN, 2024, NOBODY))))
                .isInstanceOf(ListOutOfRange.class);
        CollectionList one = new CollectionList(List.of(new CollectionLine(null, null, MILLION)));
        assertThat(book().refusalOfPosting(listed(new Purpose.Levy(CAMPAIGN, 0, one))))
                .isEqualTo(new NotPositive("year", 0));
    }

    @Test
    @DisplayName("is held to the same where it is put right, and is itself no correction")
    void putRight() {
        BookFacts.Kept book = book();
        VoucherPosted wrong = book.post(welfare(1));
        assertThatThrownBy(() -> book.correct(wrong, MARCH_5, welfare(0)))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(new NotPositive("persons", 0)));
        VoucherContent twice = welfare(2).inPlaceOf(wrong.voucher(), wrong.content(), BookFacts.WHY);
        assertThatThrownBy(() -> book.correct(wrong, MARCH_5, twice))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.refusal())
                        .isEqualTo(new BadPurpose("right", "correction")));
        assertThat(book.correct(wrong, MARCH_5, welfare(2))).hasSize(2);
    }

    private static VoucherContent welfare(int persons) {
        return Postings.welfare(
                on(MARCH_5), ORDINARY, CASH, Some.aCase(1), CareReason.ILLNESS, 1, persons, null, MILLION);
    }

    private static VoucherContent listed(Purpose purpose) {
        return VoucherLinesTest.content(
                VoucherKind.PT,
                purpose,
                Line.debit(FOR_THE_POOR, CASH.account(), MILLION, null),
                Line.credit(FOR_THE_POOR, Account.OWED_TO_OWNER, MILLION, null));
    }
}
