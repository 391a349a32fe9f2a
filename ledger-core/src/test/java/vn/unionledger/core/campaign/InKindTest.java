package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.campaign.InKindCommand.GiveInKindOn;
import vn.unionledger.core.campaign.InKindCommand.ReceiveInKind;
import vn.unionledger.core.campaign.InKindCommand.WithdrawInKind;
import vn.unionledger.core.campaign.InKindEvent.InKindGivenOn;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;

@DisplayName("A gift of things")
class InKindTest {
    private static final GiftId GIFT = Some.gift(1);
    private static final LocalDate ON = LocalDate.of(2024, 3, 8);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 1);

    private final Life<InKind, InKindCommand, InKindEvent> life =
            new Life<>(new InKind.Unknown(), (state, command) -> List.of(state.decide(command)), InKind::evolve);

    @Test
    @DisplayName("is never handed on in greater number than came, whatever is asked")
    void neverMore() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Life<InKind, InKindCommand, InKindEvent> one = new Life<>(
                    new InKind.Unknown(), (state, command) -> List.of(state.decide(command)), InKind::evolve);
            long came = 1L + random.nextInt(50);
            one.ask(receive(came));
            for (int i = 0; i < 12; i++) {
                one.ask(give(random.nextInt(20) - 1));
            }
            long given = one.facts(InKindGivenOn.class).stream()
                    .mapToLong(InKindGivenOn::quantity)
                    .sum();
            assertThat(((InKind.There) one.state()).left()).as("seed %d", seed).isEqualTo(came - given);
            assertThat(given).as("seed %d", seed).isBetween(0L, came);
        }
    }

    @Test
    @DisplayName("is entered once, and withdrawn only while all of it is there")
    void once() {
        assertThat(life.ask(give(1))).isEmpty();
        assertThat(life.ask(receive(60))).hasSize(1);
        assertThat(life.ask(receive(60))).isEmpty();
        assertThat(life.ask(give(20))).hasSize(1);
        assertThat(life.ask(withdraw())).isEmpty();
        assertThat(life.refused()).isEqualTo(3);
    }

    @Test
    @DisplayName("withdrawn, is in no register any more")
    void withdrawn() {
        life.ask(receive(60));
        assertThat(life.ask(withdraw())).hasSize(1);
        assertThat(life.state()).isEqualTo(new InKind.Withdrawn());
        assertThat(life.ask(give(1))).isEmpty();
    }

    private static ReceiveInKind receive(long quantity) {
        return new ReceiveInKind(
                CampaignFacts.UNIT,
                GIFT,
                null,
                "Áo dài",
                quantity,
                "bộ",
                Vnd.of(12_000_000),
                null,
                null,
                ON,
                CampaignFacts.LAN,
                TODAY);
    }

    private static GiveInKindOn give(long quantity) {
        return new GiveInKindOn(
                CampaignFacts.UNIT, GIFT, quantity, "Hội Phụ nữ xã", "BN-03", ON, CampaignFacts.LAN, TODAY);
    }

    private static WithdrawInKind withdraw() {
        return new WithdrawInKind(CampaignFacts.UNIT, GIFT, "Nhập trùng", CampaignFacts.LAN, TODAY);
    }
}
