package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Shell;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyRegistered;
import vn.unionledger.core.campaign.ThirdPartyGiftCommand.RegisterThirdPartyGift;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("A third party's gift")
class ThirdPartyGiftTest {
    private static final UnitId PROVINCE = new UnitId("ldld-lai-chau");
    private static final GiftId GIFT = Some.gift(1);
    private static final String DONOR = "Quỹ Tấm lòng vàng (Báo Lao động) và doanh nghiệp";
    private static final String PURPOSE = "Xây 02 phòng học tại bản Mỳ, xã Ta Gia, huyện Than Uyên";
    private static final Vnd VALUE = Vnd.of(650_000_000);
    private static final LocalDate ON = LocalDate.of(2023, 8, 20);
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 12);
    private static final ThirdPartyGiftRegistered TWO_CLASSROOMS =
            new ThirdPartyGiftRegistered(PROVINCE, GIFT, DONOR, PURPOSE, VALUE, ON, false);

    @Test
    @DisplayName("stands in the register with donor, purpose and value, and moves no money")
    void registered() {
        assertThat(new ThirdPartyGift.Unknown().decide(register(DONOR, VALUE, ON)))
                .containsExactly(TWO_CLASSROOMS);
    }

    @Test
    @DisplayName("is registered once")
    void once() {
        ThirdPartyGift known = new ThirdPartyGift.Unknown().evolve(TWO_CLASSROOMS);
        assertThat(refusalOf(() -> known.decide(register(DONOR, VALUE, ON)))).isEqualTo(new AlreadyRegistered(GIFT));
        assertThatIllegalStateException().isThrownBy(() -> known.evolve(TWO_CLASSROOMS));
    }

    @Test
    @DisplayName("needs a donor, a purpose, a value, and a day that has come")
    void fields() {
        ThirdPartyGift unknown = new ThirdPartyGift.Unknown();
        assertThat(refusalOf(() -> unknown.decide(register(" ", VALUE, ON)))).isEqualTo(new Empty("donor"));
        assertThat(refusalOf(() -> unknown.decide(register(DONOR, " ", VALUE, ON))))
                .isEqualTo(new Empty("purpose"));
        assertThat(refusalOf(() -> unknown.decide(register(DONOR, Vnd.ZERO, ON))))
                .isEqualTo(new NotPositive("value", 0));
        assertThat(refusalOf(() -> unknown.decide(register(DONOR, VALUE, TODAY.plusDays(1)))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
    }

    @Test
    @DisplayName("is loaded by the framework from its one fact")
    void shell() {
        var fixture = Shell.of(
                ThirdPartyGiftAggregate.class,
                ThirdPartyGiftAggregate::new,
                (ThirdPartyGiftAggregate root, ThirdPartyGiftCommand command) -> root.decide(command),
                List.of(RegisterThirdPartyGift.class));
        fixture.givenNoPriorActivity().when(register(DONOR, VALUE, ON)).expectEvents(TWO_CLASSROOMS);
        fixture.given(TWO_CLASSROOMS)
                .when(register(DONOR, VALUE, ON))
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    private static RegisterThirdPartyGift register(String donor, Vnd value, LocalDate on) {
        return register(donor, PURPOSE, value, on);
    }

    private static RegisterThirdPartyGift register(String donor, String purpose, Vnd value, LocalDate on) {
        return new RegisterThirdPartyGift(PROVINCE, GIFT, donor, purpose, value, on, false, Some.person(1), TODAY);
    }
}
