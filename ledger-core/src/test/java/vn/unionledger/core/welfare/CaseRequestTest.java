package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.unionledger.core.refusal.Refused.refusalOf;
import static vn.unionledger.core.welfare.CaseFacts.AID;
import static vn.unionledger.core.welfare.CaseFacts.ASKED_ON;
import static vn.unionledger.core.welfare.CaseFacts.CASE;
import static vn.unionledger.core.welfare.CaseFacts.LAN;
import static vn.unionledger.core.welfare.CaseFacts.NOTE;
import static vn.unionledger.core.welfare.CaseFacts.ORDINARY;
import static vn.unionledger.core.welfare.CaseFacts.PAID;
import static vn.unionledger.core.welfare.CaseFacts.REQUEST;
import static vn.unionledger.core.welfare.CaseFacts.REQUESTED_BY_LAN;
import static vn.unionledger.core.welfare.CaseFacts.SECTION;
import static vn.unionledger.core.welfare.CaseFacts.TODAY;
import static vn.unionledger.core.welfare.CaseFacts.UNIT;
import static vn.unionledger.core.welfare.CaseFacts.WHO;
import static vn.unionledger.core.welfare.CaseFacts.after;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.core.welfare.WelfareRefusal.AlreadyRequested;

@DisplayName("A request for aid")
class CaseRequestTest {
    @Test
    @DisplayName("opens the case with everything that was asked")
    void opens() {
        assertThat(after().decide(REQUEST)).containsExactly(REQUESTED_BY_LAN);
    }

    @Test
    @DisplayName("may leave out the section, the person and the note")
    void bare() {
        RequestAid bare = new RequestAid(
                UNIT, CASE, ORDINARY, CareReason.WEDDING, AID, 1, null, null, null, null, ASKED_ON, LAN, false, TODAY);
        assertThat(after().decide(bare)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -6_000_000})
    @DisplayName("is refused for no money or less")
    void positive(long dong) {
        assertThat(refusalOf(() -> after().decide(requestOf(Vnd.of(dong), 1, ASKED_ON))))
                .isEqualTo(new NotPositive("amount", dong));
    }

    @Test
    @DisplayName("is refused for nobody, and for more people than a case may have")
    void persons() {
        assertThat(refusalOf(() -> after().decide(requestOf(AID, 0, ASKED_ON))))
                .isEqualTo(new NotPositive("persons", 0));
        assertThat(refusalOf(() -> after().decide(requestOf(AID, 1_001, ASKED_ON))))
                .isEqualTo(new TooLarge("persons", 1_001, 1_000));
    }

    @Test
    @DisplayName("may carry today's date, never tomorrow's")
    void notInFuture() {
        assertThat(after().decide(requestOf(AID, 1, TODAY))).hasSize(1);
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(refusalOf(() -> after().decide(requestOf(AID, 1, tomorrow))))
                .isEqualTo(new InTheFuture("on", tomorrow, TODAY));
    }

    @Test
    @DisplayName("is refused for a case that was opened before, whatever became of it")
    void once() {
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN).decide(REQUEST))).isEqualTo(new AlreadyRequested(CASE));
        assertThat(refusalOf(() ->
                        after(REQUESTED_BY_LAN, CaseFacts.APPROVED_BY_HOA, PAID).decide(REQUEST)))
                .isEqualTo(new AlreadyRequested(CASE));
        assertThat(refusalOf(
                        () -> after(REQUESTED_BY_LAN, CaseFacts.DECLINED_BY_HOA).decide(REQUEST)))
                .isEqualTo(new AlreadyRequested(CASE));
    }

    @Test
    @DisplayName("takes only text that was sealed with this case's key, for this very field")
    void sealedForTheCase() {
        Sealed<Sealed.Who> foreign = new Sealed<>(Subject.of(Some.aCase(2)), "k2", RequestAid.WHO, "c2VhbGVk");
        Sealed<Sealed.Text> misplaced = new Sealed<>(Subject.of(CASE), "k1", RequestAid.WHO, "c2VhbGVk");
        assertThatIllegalArgumentException().isThrownBy(() -> requestSealing(foreign, NOTE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requestSealing(WHO, misplaced))
                .withMessageContaining(RequestAid.NOTE);
    }

    private static RequestAid requestOf(Vnd amount, int persons, LocalDate on) {
        return new RequestAid(
                UNIT,
                CASE,
                ORDINARY,
                CareReason.HARDSHIP,
                amount,
                persons,
                SECTION,
                null,
                WHO,
                NOTE,
                on,
                LAN,
                false,
                TODAY);
    }

    private static RequestAid requestSealing(Sealed<Sealed.Who> who, Sealed<Sealed.Text> note) {
        return new RequestAid(
                UNIT,
                CASE,
                ORDINARY,
                CareReason.HARDSHIP,
                AID,
                1,
                SECTION,
                null,
                who,
                note,
                ASKED_ON,
                LAN,
                false,
                TODAY);
    }
}
