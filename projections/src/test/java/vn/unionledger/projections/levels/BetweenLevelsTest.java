package vn.unionledger.projections.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.remittance.Reckoning;
import vn.unionledger.core.remittance.RemittanceEvent.ShareReckoned;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.rules.ShippedRules;

@DisplayName("Between levels people read")
class BetweenLevelsTest {
    private static final UnitId ABOVE = new UnitId("ldld-tra-vinh");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 26);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    private final Database database = Database.fresh();
    private final RecordedLog log = new RecordedLog();
    private final Union union = new Union(log, "stnmt");
    private final Levels levels = new Levels(database.views());
    private final ShareBooks shares = new ShareBooks(database.views());

    @Test
    @DisplayName("a payment upward that names no transfer at both ends without a pair, until the other end records it")
    void paidUp() {
        VoucherPosted paid = union.post(
                VoucherKind.UNC, DAY, new Purpose.PaidUp(), Union.GENERAL, Account.PAYABLE_UP, Union.BANK, 300_000);
        TransferId transfer = new TransferId(paid.voucher().value());
        for (boolean above : List.of(false, true)) {
            TransferRow row = transfers(above).getFirst();
            assertThat(row.isPaired()).isFalse();
            assertThat(row.transfer()).isEqualTo(transfer);
            assertThat(row.from()).isEqualTo(union.unit);
            assertThat(row.to()).isEqualTo(ABOVE);
            assertThat(row.kind()).isEqualTo(TransferKind.REMITTANCE);
            assertThat(row.pairable()).isTrue();
            assertThat(row.days()).isEqualTo(280);
        }
        received(transfer, 299_999);
        assertThat(transfers(true)).as("another amount is no pair").hasSize(2).noneMatch(TransferRow::isPaired);
        received(transfer, 300_000);
        assertThat(transfers(false)).hasSize(1).allMatch(TransferRow::isPaired);
        union.reverse(paid, DAY.plusDays(3));
        assertThat(transfers(true)).hasSize(1).noneMatch(TransferRow::isPaired);
    }

    @Test
    @DisplayName("an allocation likewise, and say where nobody above is known")
    void allocation() {
        union.post(
                VoucherKind.BC,
                DAY,
                new Purpose.Allocation(true),
                Union.GENERAL,
                Union.BANK,
                Account.income(Item.ALLOCATED_BY_RATIO),
                500_000);
        TransferRow row = transfers(true).getFirst();
        assertThat(row.from()).isEqualTo(ABOVE);
        assertThat(row.sentOn()).isNull();
        assertThat(row.receivedOn()).isEqualTo(DAY);
        assertThat(row.kind()).isEqualTo(TransferKind.PASS_DOWN);
        TransferRow alone =
                levels.transfers(union.unit, List.of(), known(null), asked()).getFirst();
        assertThat(alone.from()).isNull();
        assertThat(alone.pairable()).isFalse();
    }

    @Test
    @DisplayName("what is owed as the book reckons it: by the month concerned, less what is booked by hand or reckoned")
    void owed() {
        VoucherPosted wrong = dues(LocalDate.of(2024, 3, 15), 900_000);
        dues(LocalDate.of(2024, 3, 20), 1_000_000);
        union.post(
                VoucherKind.KT,
                DAY,
                new Purpose.ShareOwed(MARCH),
                Union.GENERAL,
                Account.expense(Item.UPPER_SHARE),
                Account.PAYABLE_UP,
                70_000);
        assertThat(open(MARCH)).containsExactly("2024-03 500000");
        VoucherPosted reckoned = union.post(
                VoucherKind.KT,
                LocalDate.of(2024, 3, 31),
                new Purpose.ShareReckoned(MARCH, IncomeKind.DUES_STANDARD, new PolicyId("doan-phi-2023")),
                Union.GENERAL,
                Account.expense(Item.UPPER_SHARE),
                Account.PAYABLE_UP,
                500_000);
        union.happened(new ShareReckoned(
                union.unit,
                Union.GENERAL,
                IncomeKind.DUES_STANDARD,
                MARCH,
                new PolicyId("doan-phi-2023"),
                3_000,
                Vnd.of(1_900_000),
                Vnd.of(500_000),
                null,
                reckoned.voucher(),
                LocalDate.of(2024, 3, 31)));
        assertThat(open(MARCH)).isEmpty();
        union.reverse(wrong, LocalDate.of(2024, 5, 6));
        assertThat(open(YearMonth.of(2024, 5))).containsExactly("2024-05 -270000");
    }

    private List<String> open(YearMonth month) {
        follow();
        return shares.of(union.unit, RULES, Asked.upTo(month.atEndOfMonth(), log.bound())).stream()
                .flatMap(fund -> fund.closing(month).stream())
                .map(owed -> owed.month() + " " + owed.amount().dong())
                .toList();
    }

    private static final Reckoning.Rules RULES = new Reckoning.Rules() {
        @Override
        public Optional<Policy> find(PolicyId policy) {
            return ShippedRules.all().stream()
                    .filter(one -> one.policy().equals(policy))
                    .findFirst();
        }

        @Override
        public Optional<Policy> knownThen(IncomeKind income, YearMonth month) {
            return income == IncomeKind.DUES_STANDARD ? find(new PolicyId("doan-phi-2023")) : Optional.empty();
        }
    };

    private VoucherPosted dues(LocalDate on, long dong) {
        return union.post(
                VoucherKind.PT,
                on,
                new Purpose.Dues(MARCH),
                Union.GENERAL,
                Union.CASH,
                Account.income(Item.DUES),
                dong);
    }

    private void received(TransferId transfer, long dong) {
        union.happened(new TransferReceived(
                ABOVE,
                transfer,
                union.unit,
                TransferKind.REMITTANCE,
                Union.GENERAL,
                new VoucherId("e".repeat(32)),
                Vnd.of(dong),
                DAY.plusDays(1)));
    }

    private List<TransferRow> transfers(boolean above) {
        follow();
        return above
                ? levels.transfers(ABOVE, List.of(union.unit), known(ABOVE), asked())
                : levels.transfers(union.unit, List.of(), known(ABOVE), asked());
    }

    private static Levels.Units known(@Nullable UnitId above) {
        return new Levels.Units() {
            @Override
            public @Nullable UnitId above(UnitId unit, LocalDate on) {
                return above;
            }

            @Override
            public boolean keepsBook(UnitId unit) {
                return true;
            }
        };
    }

    private Asked asked() {
        follow();
        return Asked.upTo(YEAR_END, log.bound());
    }

    private void follow() {
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }
}
