package vn.unionledger.core.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.remittance.RemittanceAccount.Charge;
import vn.unionledger.core.remittance.RemittanceAccount.Payment;

@DisplayName("A unit's account with the level above")
class RemittanceAccountTest {
    private static final LocalDate MARCH_31 = LocalDate.of(2024, 3, 31);
    private static final LocalDate APRIL_20 = LocalDate.of(2024, 4, 20);

    @Test
    @DisplayName("is overdue for what is not paid by its day; a later decision that lowers it makes it prepaid")
    void overdueAndPrepaid() {
        List<Charge> charges = new ArrayList<>(List.of(new Charge(Vnd.of(300), MARCH_31, APRIL_20)));
        List<Payment> payments = List.of(new Payment(Vnd.of(250), MARCH_31));
        assertThat(RemittanceAccount.on(charges, payments, APRIL_20)).isEqualTo(account(300, 250, 50, 0, 0));
        assertThat(RemittanceAccount.on(charges, payments, APRIL_20.plusDays(1)))
                .isEqualTo(account(300, 250, 50, 0, 50));
        charges.add(new Charge(Vnd.of(-100), APRIL_20.plusDays(2), null));
        assertThat(RemittanceAccount.on(charges, payments, APRIL_20.plusDays(2)))
                .isEqualTo(account(200, 250, 0, 50, 0));
    }

    @Test
    @DisplayName("knows on a day only what was owed and paid by then, that day included")
    void onItsDay() {
        List<Charge> charges = List.of(new Charge(Vnd.of(300), MARCH_31, APRIL_20));
        List<Payment> payments = List.of(new Payment(Vnd.of(100), APRIL_20));
        assertThat(RemittanceAccount.on(charges, payments, MARCH_31.minusDays(1)))
                .isEqualTo(account(0, 0, 0, 0, 0));
        assertThat(RemittanceAccount.on(charges, payments, MARCH_31)).isEqualTo(account(300, 0, 300, 0, 0));
        assertThat(RemittanceAccount.on(charges, payments, APRIL_20)).isEqualTo(account(300, 100, 200, 0, 0));
        // what is owed only from a later day on is not late before it, whatever its own last day says
        List<Charge> after = List.of(new Charge(Vnd.of(300), APRIL_20, MARCH_31));
        assertThat(RemittanceAccount.on(after, List.of(), APRIL_20.minusDays(1)))
                .isEqualTo(account(0, 0, 0, 0, 0));
        assertThat(RemittanceAccount.on(after, List.of(), APRIL_20)).isEqualTo(account(300, 0, 300, 0, 300));
    }

    @Test
    @DisplayName("has paid and payable together what is owed and prepaid together, on any day")
    void sums() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Charge> charges = new ArrayList<>();
            List<Payment> payments = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                LocalDate on = MARCH_31.plusDays(random.nextInt(300));
                charges.add(new Charge(
                        Vnd.of(random.nextInt(1_000) - 200),
                        on,
                        random.nextBoolean() ? null : on.plusDays(random.nextInt(40))));
                payments.add(new Payment(Vnd.of(random.nextInt(1_000) - 100), on));
            }
            for (int i = 0; i < 20; i++) {
                RemittanceAccount account =
                        RemittanceAccount.on(charges, payments, MARCH_31.plusDays(random.nextInt(360)));
                assertThat(account.paid().plus(account.payable()))
                        .as("seed %d: %s", seed, account)
                        .isEqualTo(account.owed().plus(account.prepaid()));
                assertThat(account.overdue()).as("seed %d: %s", seed, account).isBetween(Vnd.ZERO, account.payable());
                assertThat(account.payable().isPositive() && account.prepaid().isPositive())
                        .isFalse();
            }
        }
    }

    private static RemittanceAccount account(long owed, long paid, long payable, long prepaid, long overdue) {
        return new RemittanceAccount(Vnd.of(owed), Vnd.of(paid), Vnd.of(payable), Vnd.of(prepaid), Vnd.of(overdue));
    }
}
