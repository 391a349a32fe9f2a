package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.refusal.Refused.refusalOf;
import static vn.unionledger.core.welfare.RoundFacts.APPROVAL;
import static vn.unionledger.core.welfare.RoundFacts.APPROVED_BY_HOA;
import static vn.unionledger.core.welfare.RoundFacts.APPROVED_ON;
import static vn.unionledger.core.welfare.RoundFacts.CHILDREN_DAY;
import static vn.unionledger.core.welfare.RoundFacts.DECLINED_BY_HOA;
import static vn.unionledger.core.welfare.RoundFacts.DECLINING;
import static vn.unionledger.core.welfare.RoundFacts.HOA;
import static vn.unionledger.core.welfare.RoundFacts.LAN;
import static vn.unionledger.core.welfare.RoundFacts.MID_AUTUMN;
import static vn.unionledger.core.welfare.RoundFacts.ORDINARY;
import static vn.unionledger.core.welfare.RoundFacts.OTHER_UNIT;
import static vn.unionledger.core.welfare.RoundFacts.PAID;
import static vn.unionledger.core.welfare.RoundFacts.PAID_ON;
import static vn.unionledger.core.welfare.RoundFacts.PAYMENT;
import static vn.unionledger.core.welfare.RoundFacts.PROPOSAL;
import static vn.unionledger.core.welfare.RoundFacts.PROPOSED_BY_LAN;
import static vn.unionledger.core.welfare.RoundFacts.PROPOSED_ON;
import static vn.unionledger.core.welfare.RoundFacts.REVERSED;
import static vn.unionledger.core.welfare.RoundFacts.ROUND;
import static vn.unionledger.core.welfare.RoundFacts.TODAY;
import static vn.unionledger.core.welfare.RoundFacts.TOTAL;
import static vn.unionledger.core.welfare.RoundFacts.UNIT;
import static vn.unionledger.core.welfare.RoundFacts.VOUCHER;
import static vn.unionledger.core.welfare.RoundFacts.after;
import static vn.unionledger.core.welfare.RoundFacts.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPlain;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.DeclineRound;
import vn.unionledger.core.welfare.GiftRoundCommand.PayRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ReverseRoundPayment;
import vn.unionledger.core.welfare.GiftRoundRefusal.AlreadyDecided;
import vn.unionledger.core.welfare.GiftRoundRefusal.AlreadyPaid;
import vn.unionledger.core.welfare.GiftRoundRefusal.AlreadyProposed;
import vn.unionledger.core.welfare.GiftRoundRefusal.AmountDiffers;
import vn.unionledger.core.welfare.GiftRoundRefusal.EmptyList;
import vn.unionledger.core.welfare.GiftRoundRefusal.NoSuchRound;
import vn.unionledger.core.welfare.GiftRoundRefusal.NotApproved;
import vn.unionledger.core.welfare.GiftRoundRefusal.NotPaidBy;
import vn.unionledger.core.welfare.GiftRoundRefusal.OccasionDiffers;
import vn.unionledger.core.welfare.GiftRoundRefusal.RecipientsDiffer;
import vn.unionledger.core.welfare.GiftRoundRefusal.SamePerson;
import vn.unionledger.core.welfare.GiftRoundRefusal.TotalDiffers;

@DisplayName("A gift round")
class RoundLifeTest {
    private static final VoucherId SECOND_VOUCHER = Some.voucher(2);

    @Nested
    @DisplayName("put forward")
    class Proposal {
        @Test
        @DisplayName("keeps its list and the total counted from it")
        void proposed() {
            assertThat(after().decide(PROPOSAL)).containsExactly(PROPOSED_BY_LAN);
        }

        @Test
        @DisplayName("is refused when the paper's total is not rate times count")
        void total() {
            ProposeRound miscounted = proposal(Occasion.MID_AUTUMN, MID_AUTUMN, Vnd.of(49_350_001));
            assertThat(refusalOf(() -> after().decide(miscounted)))
                    .isEqualTo(new TotalDiffers(Vnd.of(49_350_000), Vnd.of(49_350_001)));
        }

        @Test
        @DisplayName("needs a list, plain words for its document, and a day that has come")
        void fields() {
            assertThat(refusalOf(() -> after().decide(proposal(Occasion.TET, List.of(), Vnd.ZERO))))
                    .isEqualTo(new EmptyList(ROUND));
            assertThat(refusalOf(() -> after().decide(proposalOn(PROPOSED_ON, "Kế hoạch\n05"))))
                    .isEqualTo(new NotPlain("document"));
            assertThat(refusalOf(() -> after().decide(proposalOn(TODAY.plusDays(1), null))))
                    .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
        }

        @Test
        @DisplayName("is put forward once")
        void once() {
            assertThat(refusalOf(() -> after(PROPOSED_BY_LAN).decide(PROPOSAL))).isEqualTo(new AlreadyProposed(ROUND));
            assertThat(refusalOf(() -> after(PROPOSED_BY_LAN, DECLINED_BY_HOA).decide(PROPOSAL)))
                    .isEqualTo(new AlreadyProposed(ROUND));
        }

        private static ProposeRound proposalOn(LocalDate on, @Nullable String document) {
            return new ProposeRound(
                    UNIT, ROUND, ORDINARY, Occasion.CHILDREN_DAY, CHILDREN_DAY, TOTAL, document, on, LAN, false, TODAY);
        }
    }

    @Nested
    @DisplayName("waiting for its decision")
    class Decision {
        @Test
        @DisplayName("is approved by another officer, with what it comes to")
        void approved() {
            assertThat(after(PROPOSED_BY_LAN).decide(APPROVAL)).containsExactly(APPROVED_BY_HOA);
        }

        @Test
        @DisplayName("is not approved by the officer who put it forward")
        void needsASecondPerson() {
            assertThat(refusalOf(() -> after(PROPOSED_BY_LAN).decide(new ApproveRound(UNIT, ROUND, TODAY, LAN, TODAY))))
                    .isEqualTo(new SamePerson(LAN));
        }

        @Test
        @DisplayName("is turned down with words sealed by the unit's key")
        void declined() {
            assertThat(after(PROPOSED_BY_LAN).decide(DECLINING)).containsExactly(DECLINED_BY_HOA);
            Sealed<Sealed.Text> foreign = new Sealed<>(Subject.of(OTHER_UNIT), "k", DeclineRound.WHY, "c2VhbGVk");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DeclineRound(UNIT, ROUND, foreign, TODAY, HOA, TODAY));
        }

        @Test
        @DisplayName("is decided once, by its own unit, and on a day that fits")
        void once() {
            assertThat(refusalOf(() -> after(PROPOSED_BY_LAN, APPROVED_BY_HOA).decide(APPROVAL)))
                    .isEqualTo(new AlreadyDecided(ROUND));
            assertThat(refusalOf(() -> after(PROPOSED_BY_LAN, DECLINED_BY_HOA).decide(DECLINING)))
                    .isEqualTo(new AlreadyDecided(ROUND));
            assertThat(refusalOf(() ->
                            after(PROPOSED_BY_LAN).decide(new ApproveRound(OTHER_UNIT, ROUND, TODAY, HOA, TODAY))))
                    .isEqualTo(new NoSuchRound(ROUND));
            assertThat(refusalOf(() -> after().decide(APPROVAL))).isEqualTo(new NoSuchRound(ROUND));
            LocalDate early = PROPOSED_ON.minusDays(1);
            assertThat(refusalOf(() -> after(PROPOSED_BY_LAN).decide(new ApproveRound(UNIT, ROUND, early, HOA, TODAY))))
                    .isEqualTo(new TooEarly("on", early, PROPOSED_ON));
        }
    }

    @Nested
    @DisplayName("approved")
    class Payment {
        @Test
        @DisplayName("is paid as a whole, and the payment says who got how many")
        void paid() {
            assertThat(after(PROPOSED_BY_LAN, APPROVED_BY_HOA).decide(PAYMENT)).containsExactly(PAID);
        }

        @Test
        @DisplayName("is paid once")
        void once() {
            PayRound again = new PayRound(UNIT, ROUND, Occasion.CHILDREN_DAY, SECOND_VOUCHER, 133, TOTAL, PAID_ON);
            assertThat(refusalOf(
                            () -> after(PROPOSED_BY_LAN, APPROVED_BY_HOA, PAID).decide(again)))
                    .isEqualTo(new AlreadyPaid(ROUND, VOUCHER));
        }

        @Test
        @DisplayName("is not paid before the approval, nor after it was turned down")
        void needsApproval() {
            assertThat(refusalOf(() -> after(PROPOSED_BY_LAN).decide(PAYMENT))).isEqualTo(new NotApproved(ROUND));
            assertThat(refusalOf(() -> after(PROPOSED_BY_LAN, DECLINED_BY_HOA).decide(PAYMENT)))
                    .isEqualTo(new NotApproved(ROUND));
        }

        @Test
        @DisplayName("is paid for its own occasion, list and total, and not before its day")
        void exact() {
            assertThat(refused(new PayRound(UNIT, ROUND, Occasion.MID_AUTUMN, VOUCHER, 133, TOTAL, PAID_ON)))
                    .isEqualTo(new OccasionDiffers(ROUND, Occasion.CHILDREN_DAY, Occasion.MID_AUTUMN));
            assertThat(refused(new PayRound(UNIT, ROUND, Occasion.CHILDREN_DAY, VOUCHER, 132, TOTAL, PAID_ON)))
                    .isEqualTo(new RecipientsDiffer(ROUND, 133, 132));
            Vnd less = TOTAL.minus(Vnd.of(1));
            assertThat(refused(new PayRound(UNIT, ROUND, Occasion.CHILDREN_DAY, VOUCHER, 133, less, PAID_ON)))
                    .isEqualTo(new AmountDiffers(ROUND, TOTAL, less));
            LocalDate early = APPROVED_ON.minusDays(1);
            assertThat(refused(new PayRound(UNIT, ROUND, Occasion.CHILDREN_DAY, VOUCHER, 133, TOTAL, early)))
                    .isEqualTo(new TooEarly("on", early, APPROVED_ON));
            assertThat(refused(new PayRound(OTHER_UNIT, ROUND, Occasion.CHILDREN_DAY, VOUCHER, 133, TOTAL, PAID_ON)))
                    .isEqualTo(new NoSuchRound(ROUND));
        }

        private static Refusal refused(PayRound payment) {
            return refusalOf(() -> after(PROPOSED_BY_LAN, APPROVED_BY_HOA).decide(payment));
        }
    }

    @Nested
    @DisplayName("paid")
    class Reversal {
        @Test
        @DisplayName("is approved and unpaid again when its voucher is taken back")
        void reversed() {
            GiftRound paid = after(PROPOSED_BY_LAN, APPROVED_BY_HOA, PAID);
            assertThat(paid.decide(new ReverseRoundPayment(UNIT, ROUND, VOUCHER, TODAY)))
                    .containsExactly(REVERSED);
            assertThat(paid.evolve(REVERSED)).isEqualTo(after(PROPOSED_BY_LAN, APPROVED_BY_HOA));
        }

        @Test
        @DisplayName("is taken back only by the voucher that paid, and only while it is paid")
        void byItsVoucher() {
            GiftRound paid = after(PROPOSED_BY_LAN, APPROVED_BY_HOA, PAID);
            assertThat(refusalOf(() -> paid.decide(new ReverseRoundPayment(UNIT, ROUND, SECOND_VOUCHER, TODAY))))
                    .isEqualTo(new NotPaidBy(ROUND, SECOND_VOUCHER));
            assertThat(refusalOf(
                            () -> paid.evolve(REVERSED).decide(new ReverseRoundPayment(UNIT, ROUND, VOUCHER, TODAY))))
                    .isEqualTo(new NotPaidBy(ROUND, VOUCHER));
        }

        @Test
        @DisplayName("without an approval in the stream is damage, not a refusal")
        void damage() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> after(PROPOSED_BY_LAN, PAID))
                    .withMessageContaining("the stream is damaged");
        }
    }
}
