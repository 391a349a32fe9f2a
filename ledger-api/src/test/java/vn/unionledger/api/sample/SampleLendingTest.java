package vn.unionledger.api.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.sample.SamplePeople.VAN_PHONG_THANH_HOA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.levy.LevyExemption;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.collection.Collections;
import vn.unionledger.projections.collection.LevySheet;
import vn.unionledger.projections.lending.DepositRow;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.lending.LentRow;
import vn.unionledger.projections.lending.LentStage;

@DisplayName("The mutual-aid fund and the disaster levy of the sample's office in Thanh Hóa")
class SampleLendingTest {
    private static final LocalDate END_OF_YEAR = LocalDate.of(2024, 12, 31);

    private static Ledger ledger;
    private static Lending lending;
    private static Asked asked;

    @BeforeAll
    static void open() {
        ledger = SampleHouse.loaded().open();
        lending = new Lending(ledger.viewsDatabase());
        asked = Asked.upTo(END_OF_YEAR, ledger.reader().bound());
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    @DisplayName(
            "have one loan paid back, one with instalments overdue and one given more time, all under agreed terms")
    void loans() {
        List<LentRow> loans = lending.book(VAN_PHONG_THANH_HOA, asked).loans();

        assertThat(loans).hasSize(3).allMatch(loan -> loan.conditions() != null && loan.invented());
        LentRow repaid = of(loans, 6_000_000);
        assertThat(repaid.stage()).isEqualTo(LentStage.REPAID);
        assertThat(repaid.closedOn()).isEqualTo(LocalDate.of(2024, 9, 24));
        LentRow overdue = of(loans, 12_000_000);
        assertThat(overdue.stage()).isEqualTo(LentStage.OVERDUE);
        assertThat(overdue.overdueSince()).isEqualTo(LocalDate.of(2024, 10, 25));
        assertThat(overdue.overdue()).isEqualTo(Vnd.of(3_000_000));
        LentRow givenTime = of(loans, 10_000_000);
        assertThat(givenTime.stage()).isEqualTo(LentStage.OUT);
        assertThat(givenTime.schedules()).hasSize(2);
        assertThat(givenTime.schedules().getLast().instalments()).hasSize(16);
    }

    private static LentRow of(List<LentRow> loans, long dong) {
        return loans.stream()
                .filter(loan -> loan.amount().dong() == dong)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("have the money of twelve members, and gave one of them what was paid in")
    void deposits() {
        List<DepositRow> deposits = lending.deposits(VAN_PHONG_THANH_HOA, asked);

        assertThat(deposits).hasSize(12).allMatch(DepositRow::invented);
        assertThat(deposits).filteredOn(row -> row.owed().isZero()).hasSize(1);
        assertThat(Vnd.sum(deposits.stream().map(DepositRow::owed))).isEqualTo(Vnd.of(33_000_000));
    }

    @Test
    @DisplayName("reckon the levy of each member, two exempt by law, and know who has not paid yet")
    void levy() {
        LevySheet levy = new Collections(ledger.viewsDatabase())
                .levies(VAN_PHONG_THANH_HOA, ledger.reader().bound())
                .getFirst();

        assertThat(levy.payers()).hasSize(46);
        assertThat(levy.assessed()).isEqualTo(Vnd.of(44 * 40_909));
        assertThat(levy.collected()).isEqualTo(Vnd.of(41 * 40_909));
        assertThat(levy.payers())
                .filteredOn(payer -> payer.exemption() == LevyExemption.BY_LAW)
                .hasSize(2);
        assertThat(levy.payers())
                .filteredOn(payer -> payer.owed().isPositive())
                .hasSize(3)
                .allMatch(payer -> ThanhHoa2024.group(4).equals(payer.section()));
    }
}
