package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;
import static vn.unionledger.core.welfare.CaseFacts.APPROVAL;
import static vn.unionledger.core.welfare.CaseFacts.APPROVED_BY_HOA;
import static vn.unionledger.core.welfare.CaseFacts.ASKED_ON;
import static vn.unionledger.core.welfare.CaseFacts.CASE;
import static vn.unionledger.core.welfare.CaseFacts.DECLINED_BY_HOA;
import static vn.unionledger.core.welfare.CaseFacts.DECLINING;
import static vn.unionledger.core.welfare.CaseFacts.HOA;
import static vn.unionledger.core.welfare.CaseFacts.LAN;
import static vn.unionledger.core.welfare.CaseFacts.OTHER_UNIT;
import static vn.unionledger.core.welfare.CaseFacts.PAID;
import static vn.unionledger.core.welfare.CaseFacts.REQUESTED_BY_LAN;
import static vn.unionledger.core.welfare.CaseFacts.TODAY;
import static vn.unionledger.core.welfare.CaseFacts.UNIT;
import static vn.unionledger.core.welfare.CaseFacts.WHY;
import static vn.unionledger.core.welfare.CaseFacts.after;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.DeclineAid;
import vn.unionledger.core.welfare.WelfareRefusal.AlreadyDecided;
import vn.unionledger.core.welfare.WelfareRefusal.NoSuchCase;
import vn.unionledger.core.welfare.WelfareRefusal.SamePerson;

@DisplayName("A case that waits for its decision")
class CaseDecisionTest {
    @Test
    @DisplayName("is approved in full by another officer")
    void approved() {
        assertThat(after(REQUESTED_BY_LAN).decide(APPROVAL)).containsExactly(APPROVED_BY_HOA);
    }

    @Test
    @DisplayName("is not approved by the officer who asked for it")
    void needsASecondPerson() {
        ApproveAid byLan = new ApproveAid(UNIT, CASE, TODAY, LAN, TODAY);
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN).decide(byLan))).isEqualTo(new SamePerson(LAN));
    }

    @Test
    @DisplayName("is turned down with words, by whoever asked as well as by another")
    void declined() {
        assertThat(after(REQUESTED_BY_LAN).decide(DECLINING)).containsExactly(DECLINED_BY_HOA);
        assertThat(after(REQUESTED_BY_LAN).decide(new DeclineAid(UNIT, CASE, WHY, TODAY, LAN, TODAY)))
                .hasSize(1);
    }

    @Test
    @DisplayName("is decided once")
    void once() {
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN, APPROVED_BY_HOA).decide(APPROVAL)))
                .isEqualTo(new AlreadyDecided(CASE));
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN, APPROVED_BY_HOA).decide(DECLINING)))
                .isEqualTo(new AlreadyDecided(CASE));
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN, DECLINED_BY_HOA).decide(APPROVAL)))
                .isEqualTo(new AlreadyDecided(CASE));
        assertThat(refusalOf(
                        () -> after(REQUESTED_BY_LAN, APPROVED_BY_HOA, PAID).decide(DECLINING)))
                .isEqualTo(new AlreadyDecided(CASE));
    }

    @Test
    @DisplayName("is decided on or after the day of the request, and not in the future")
    void days() {
        ApproveAid sameDay = new ApproveAid(UNIT, CASE, ASKED_ON, HOA, TODAY);
        ApproveAid dayBefore = new ApproveAid(UNIT, CASE, ASKED_ON.minusDays(1), HOA, TODAY);
        ApproveAid tomorrow = new ApproveAid(UNIT, CASE, TODAY.plusDays(1), HOA, TODAY);
        DeclineAid declinedTomorrow = new DeclineAid(UNIT, CASE, WHY, TODAY.plusDays(1), HOA, TODAY);
        assertThat(after(REQUESTED_BY_LAN).decide(sameDay)).hasSize(1);
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN).decide(dayBefore)))
                .isEqualTo(new TooEarly("on", ASKED_ON.minusDays(1), ASKED_ON));
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN).decide(tomorrow)))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN).decide(declinedTomorrow)))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
    }

    @Test
    @DisplayName("does not exist for another unit, nor before anyone has asked")
    void elsewhere() {
        ApproveAid foreign = new ApproveAid(OTHER_UNIT, CASE, TODAY, HOA, TODAY);
        assertThat(refusalOf(() -> after(REQUESTED_BY_LAN).decide(foreign))).isEqualTo(new NoSuchCase(CASE));
        assertThat(refusalOf(() -> after().decide(APPROVAL))).isEqualTo(new NoSuchCase(CASE));
        assertThat(refusalOf(() -> after().decide(DECLINING))).isEqualTo(new NoSuchCase(CASE));
    }
}
