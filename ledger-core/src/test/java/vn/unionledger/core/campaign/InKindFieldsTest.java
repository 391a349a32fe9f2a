package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.campaign.CampaignFacts.LAN;
import static vn.unionledger.core.campaign.CampaignFacts.OTHER_UNIT;
import static vn.unionledger.core.campaign.CampaignFacts.UNIT;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyRegistered;
import vn.unionledger.core.campaign.CampaignRefusal.GiftStays;
import vn.unionledger.core.campaign.CampaignRefusal.MoreThanThere;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchGift;
import vn.unionledger.core.campaign.InKindCommand.GiveInKindOn;
import vn.unionledger.core.campaign.InKindCommand.ReceiveInKind;
import vn.unionledger.core.campaign.InKindCommand.WithdrawInKind;
import vn.unionledger.core.campaign.InKindEvent.InKindGivenOn;
import vn.unionledger.core.campaign.InKindEvent.InKindReceived;
import vn.unionledger.core.campaign.InKindEvent.InKindWithdrawn;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.refusal.Refusal;

@DisplayName("The register of things given")
class InKindFieldsTest {
    private static final GiftId GIFT = Some.gift(1);
    private static final LocalDate ON = LocalDate.of(2024, 3, 8);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 1);
    private static final InKind UNKNOWN = new InKind.Unknown();
    private static final InKind SIXTY = UNKNOWN.evolve(UNKNOWN.decide(receive("Áo dài", "bộ", null, 60, null, ON)));

    @Test
    @DisplayName("says what came and by what it is counted, and who gave it if anybody says so")
    void described() {
        assertThat(refusal(UNKNOWN, receive(" ", "bộ", null, 60, null, ON))).isEqualTo(new Empty("description"));
        assertThat(refusal(UNKNOWN, receive("Áo dài", "", null, 60, null, ON))).isEqualTo(new Empty("measure"));
        assertThat(refusal(UNKNOWN, receive("Áo dài", "bộ", " ", 60, null, ON))).isEqualTo(new Empty("donor"));
        assertThat(UNKNOWN.decide(receive("Áo dài", "bộ", "Hội Phụ nữ xã", 60, null, ON)))
                .isEqualTo(
                        new InKindReceived(UNIT, GIFT, null, "Áo dài", 60, "bộ", null, null, "Hội Phụ nữ xã", ON, LAN));
        assertThat(refusal(SIXTY, receive("Áo dài", "bộ", null, 60, null, ON))).isEqualTo(new AlreadyRegistered(GIFT));
    }

    @Test
    @DisplayName("counts from one to a thousand million, and does not lose count above")
    void counted() {
        assertThat(refusal(UNKNOWN, counted(0))).isEqualTo(new NotPositive("quantity", 0));
        assertThat(refusal(UNKNOWN, counted(1_000_000_001)))
                .isEqualTo(new TooLarge("quantity", 1_000_000_001, 1_000_000_000));
        assertThat(refusal(UNKNOWN, counted((1L << 32) + 1)))
                .isEqualTo(new TooLarge("quantity", Integer.MAX_VALUE, 1_000_000_000));
        assertThat(UNKNOWN.decide(counted(1))).isInstanceOf(InKindReceived.class);
        assertThat(UNKNOWN.decide(counted(1_000_000_000))).isInstanceOf(InKindReceived.class);
    }

    @Test
    @DisplayName("knows a worth above zero or none, and no day to come")
    void worth() {
        assertThat(refusal(UNKNOWN, receive("Áo dài", "bộ", null, 60, Vnd.ZERO, ON)))
                .isEqualTo(new NotPositive("value", 0));
        assertThat(UNKNOWN.decide(receive("Áo dài", "bộ", null, 60, Vnd.of(1), TODAY)))
                .isInstanceOf(InKindReceived.class);
        assertThat(refusal(UNKNOWN, receive("Áo dài", "bộ", null, 60, null, TODAY.plusDays(1))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
    }

    @Test
    @DisplayName("says to whom things went and by what receipt, if there was one")
    void givenTo() {
        assertThat(refusal(SIXTY, give(60, " ", null, ON))).isEqualTo(new Empty("to"));
        assertThat(refusal(SIXTY, give(60, "Hội Phụ nữ xã", "", ON))).isEqualTo(new Empty("receipt"));
        assertThat(SIXTY.decide(give(60, "Hội Phụ nữ xã", null, ON)))
                .isEqualTo(new InKindGivenOn(UNIT, GIFT, 60, "Hội Phụ nữ xã", null, ON, LAN));
    }

    @Test
    @DisplayName("hands on from the day they came until today, all of them and not one more")
    void givenOn() {
        assertThat(refusal(SIXTY, give(60, ON.minusDays(1)))).isEqualTo(new TooEarly("on", ON.minusDays(1), ON));
        assertThat(refusal(SIXTY, give(60, TODAY.plusDays(1))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
        assertThat(refusal(SIXTY, give(0, TODAY))).isEqualTo(new NotPositive("quantity", 0));
        assertThat(refusal(SIXTY, give(61, TODAY))).isEqualTo(new MoreThanThere(GIFT, 60, 61));
        InKind.There none = (InKind.There) SIXTY.evolve(SIXTY.decide(give(60, TODAY)));
        assertThat(none.left()).isZero();
        assertThat(refusal(none, give(1, TODAY))).isEqualTo(new MoreThanThere(GIFT, 0, 1));
    }

    @Test
    @DisplayName("takes an entry back for a reason, while all of it is there, for its own unit")
    void withdrawn() {
        assertThat(refusal(SIXTY, withdraw(" "))).isEqualTo(new Empty("reason"));
        InKind some = SIXTY.evolve(SIXTY.decide(give(1, TODAY)));
        assertThat(refusal(some, withdraw("Nhập trùng"))).isEqualTo(new GiftStays(GIFT));
        assertThat(refusal(SIXTY, new WithdrawInKind(OTHER_UNIT, GIFT, "Nhập trùng", LAN, TODAY)))
                .isEqualTo(new NoSuchGift(GIFT));
        assertThat(SIXTY.decide(withdraw("Nhập trùng")))
                .isEqualTo(new InKindWithdrawn(UNIT, GIFT, "Nhập trùng", TODAY, LAN));
    }

    private static Refusal refusal(InKind gift, InKindCommand command) {
        return refusalOf(() -> gift.decide(command));
    }

    private static ReceiveInKind counted(long quantity) {
        return receive("Gạo", "kg", null, quantity, null, ON);
    }

    private static ReceiveInKind receive(
            String description,
            String measure,
            @Nullable String donor,
            long quantity,
            @Nullable Vnd value,
            LocalDate on) {
        return new ReceiveInKind(UNIT, GIFT, null, description, quantity, measure, value, null, donor, on, LAN, TODAY);
    }

    private static GiveInKindOn give(long quantity, LocalDate on) {
        return give(quantity, "Hội Phụ nữ xã", "BN-03", on);
    }

    private static GiveInKindOn give(long quantity, String to, @Nullable String receipt, LocalDate on) {
        return new GiveInKindOn(UNIT, GIFT, quantity, to, receipt, on, LAN, TODAY);
    }

    private static WithdrawInKind withdraw(String reason) {
        return new WithdrawInKind(UNIT, GIFT, reason, LAN, TODAY);
    }
}
