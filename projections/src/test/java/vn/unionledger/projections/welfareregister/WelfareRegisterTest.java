package vn.unionledger.projections.welfareregister;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.projections.Union.ACCOUNTANT;
import static vn.unionledger.projections.Union.CHAIR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.loan.LoanEvent.LoanApproved;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanPayoutReversed;
import vn.unionledger.core.loan.LoanEvent.LoanRequested;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;
import vn.unionledger.core.welfare.WelfareEvent.AidPaymentReversed;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.TraVinh;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.projections.section.FinancialSections;
import vn.unionledger.projections.section.Form;

@DisplayName("The welfare register")
class WelfareRegisterTest {
    static final FundCode MUTUAL = new FundCode("tuong-ho");

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final TraVinh traVinh = new TraVinh(log);
    final WelfareRegister register = new WelfareRegister(database.views());

    @Test
    @DisplayName("shows a case as it stood on a day: asked for, approved, paid, taken back")
    void aCase() {
        LocalDate day = LocalDate.of(2024, 2, 10);
        CaseId id = traVinh.granted(CareReason.HARDSHIP, day, 6_000_000);
        VoucherPosted voucher = traVinh.paid(id, CareReason.HARDSHIP, LocalDate.of(2024, 3, 1), 6_000_000);
        traVinh.union.happened(new AidPaymentReversed(
                traVinh.union.unit,
                id,
                CareReason.HARDSHIP,
                1,
                voucher.voucher(),
                Vnd.of(6_000_000),
                1,
                LocalDate.of(2024, 3, 20),
                false));
        follow();

        assertThat(state(id, day)).isEqualTo(State.REQUESTED);
        assertThat(state(id, day.plusDays(1))).isEqualTo(State.APPROVED);
        assertThat(state(id, LocalDate.of(2024, 3, 1))).isEqualTo(State.PAID);
        CaseRow row = register.aCase(id, Asked.upTo(LocalDate.of(2024, 4, 1), log.bound()))
                .orElseThrow();
        assertThat(row.state()).isEqualTo(State.APPROVED);
        assertThat(row.paid().isZero()).isTrue();
        assertThat(row.approved()).isEqualTo(Vnd.of(6_000_000));
        assertThat(row.payments())
                .extracting(Payment::number, Payment::reversed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(voucher.number(), true));
        assertThat(row.requestedBy()).isEqualTo(ACCOUNTANT);
        assertThat(row.decidedBy()).isEqualTo(CHAIR);
        assertThat(register.cases(traVinh.union.unit, Asked.month(java.time.YearMonth.of(2024, 1), log.bound())))
                .isEmpty();
        assertThat(register.history(id.value(), log.bound())).hasSize(4);
    }

    @Test
    @DisplayName("shows a round with its classes, their total and the voucher that paid it")
    void round() {
        traVinh.round(
                Occasion.MID_AUTUMN,
                LocalDate.of(2024, 9, 16),
                List.of(
                        new GiftClass("nhỏ", Recipients.CHILD, Vnd.of(100_000), 3),
                        new GiftClass("lớn", Recipients.CHILD, Vnd.of(150_000), 2)));
        follow();

        RoundRow row = register.rounds(traVinh.union.unit, Asked.year(2024, log.bound()))
                .getFirst();

        assertThat(row.total()).isEqualTo(Vnd.of(600_000));
        assertThat(Vnd.sum(row.classes().stream().map(RoundRow.GiftRow::total))).isEqualTo(row.total());
        assertThat(row.recipients()).isEqualTo(5);
        assertThat(row.state()).isEqualTo(State.PAID);
        assertThat(row.payments().getFirst().number()).startsWith("UNC-");
    }

    @Test
    @DisplayName("shows what each campaign collected, handed over and still owes, on any day")
    void campaigns() {
        CampaignId id = traVinh.campaign("thien-tai", "Quỹ phòng chống thiên tai", "", 23_189_318);
        follow();
        assertThat(register.campaigns(traVinh.union.unit, Asked.upTo(LocalDate.of(2024, 6, 30), log.bound())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.campaign()).isEqualTo(id);
                    assertThat(row.received()).isEqualTo(Vnd.of(23_189_318));
                    assertThat(row.owed()).isEqualTo(Vnd.of(23_189_318));
                });
        assertThat(register.campaigns(traVinh.union.unit, Asked.year(2024, log.bound())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.handedOver()).isEqualTo(Vnd.of(23_189_318));
                    assertThat(row.owed().isZero()).isTrue();
                });
    }

    @Test
    @DisplayName("counts borrowers each once and what they got, up to a day, and the report says the same")
    void loans() {
        for (int i = 0; i < 338; i++) {
            long dong = i == 337 ? 4_067_150_000L - 337 * 12_000_000L : 12_000_000;
            lend(i, person(i), LocalDate.of(2022, 1, 1).plusDays(i), dong);
        }
        VoucherPosted wrong = lend(400, person(400), LocalDate.of(2023, 8, 1), 9_000_000);
        traVinh.union.happened(new LoanPayoutReversed(
                traVinh.union.unit,
                loan(400),
                person(400),
                wrong.voucher(),
                Vnd.of(9_000_000),
                LocalDate.of(2023, 8, 9),
                true));
        traVinh.union.happened(new ThirdPartyGiftRegistered(
                traVinh.union.unit,
                new GiftId("5".repeat(32)),
                "Quỹ Tấm lòng vàng",
                "xây 02 phòng học",
                Vnd.of(650_000_000),
                LocalDate.of(2023, 8, 20),
                false));
        follow();
        Asked quarter = Asked.quarter(2023, 3, log.bound());

        LoanBook book = register.loans(traVinh.union.unit, quarter);

        assertThat(book.people()).isEqualTo(338);
        assertThat(book.amount()).isEqualTo(Vnd.of(4_067_150_000L));
        assertThat(book.invented()).isTrue();
        assertThat(register.loans(traVinh.union.unit, Asked.upTo(LocalDate.of(2022, 1, 31), log.bound()))
                        .people())
                .isEqualTo(31);
        assertThat(register.thirdPartyGifts(traVinh.union.unit, quarter))
                .extracting(ThirdPartyGift::value)
                .containsExactly(Vnd.of(650_000_000));
        assertThat(new FinancialSections(database.views())
                        .report(traVinh.union.unit, quarter, Form.UPPER_LEVEL)
                        .section("care")
                        .orElseThrow()
                        .text()
                        .replace('\u00a0', ' '))
                .isEqualTo("""
                        - Vận động hỗ trợ xây 02 phòng học: 650.000.000 đồng (đơn vị tài trợ chi trực tiếp, không qua quỹ của công đoàn).
                        - Quỹ tương hỗ công đoàn: lũy kế đến 30/09/2023 đã giúp đỡ cho 338 đoàn viên, người lao động với tổng số tiền 4.067.150.000 đồng.""");
    }

    @Test
    @DisplayName("shows an event with its budget, its advance, its cost and who took part")
    void activities() {
        traVinh.year();
        follow();
        assertThat(register.activities(traVinh.union.unit, Asked.year(2024, log.bound())))
                .extracting(row -> row.cost().dong(), row -> row.openAdvance().dong(), row -> row.attendance()
                        .size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(52_600_000L, 0L, 3),
                        org.assertj.core.groups.Tuple.tuple(58_200_000L, 0L, 1));
        ActivityRow advanced = register.activities(
                        traVinh.union.unit, Asked.upTo(LocalDate.of(2024, 3, 1), log.bound()))
                .getFirst();
        assertThat(advanced.openAdvance()).isEqualTo(Vnd.of(52_600_000));
        assertThat(advanced.cost().isZero()).isTrue();
        assertThat(advanced.heldOn()).isNull();
        assertThat(advanced.left())
                .isEqualTo(Vnd.of(requireNonNull(advanced.approved()).dong() - 52_600_000));
        assertThat(register.cases(traVinh.union.unit, Asked.year(2024, log.bound())))
                .hasSize(331);
    }

    @Test
    @DisplayName("lists the advances that are open on a day, with the event, the voucher and since when")
    void openAdvances() {
        traVinh.year();
        follow();
        assertThat(open(LocalDate.of(2024, 3, 1))).singleElement().satisfies(one -> {
            assertThat(one.amount()).isEqualTo(Vnd.of(52_600_000));
            assertThat(one.activity()).isNotNull();
            assertThat(one.title()).isEqualTo(title(one));
            assertThat(one.since()).isBeforeOrEqualTo(LocalDate.of(2024, 3, 1));
            assertThat(one.number()).isNotBlank();
        });
        assertThat(open(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(open(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    private List<OpenAdvance> open(LocalDate day) {
        return register.openAdvances(traVinh.union.unit, Asked.upTo(day, log.bound()));
    }

    private String title(OpenAdvance advance) {
        return register.activity(
                        java.util.Objects.requireNonNull(advance.activity()), Asked.upTo(advance.since(), log.bound()))
                .orElseThrow()
                .title();
    }

    private VoucherPosted lend(int number, PersonId borrower, LocalDate day, long dong) {
        Vnd amount = Vnd.of(dong);
        LoanId id = loan(number);
        traVinh.union.happened(
                new LoanRequested(traVinh.union.unit, id, MUTUAL, borrower, amount, day, ACCOUNTANT, true),
                new LoanApproved(traVinh.union.unit, id, amount, day, CHAIR));
        VoucherPosted voucher = traVinh.union.post(
                VoucherKind.UNC,
                day,
                new Purpose.LoanDisbursed(id),
                MUTUAL,
                Account.loan(id),
                vn.unionledger.projections.Union.BANK,
                dong);
        traVinh.union.happened(new LoanPaidOut(traVinh.union.unit, id, borrower, voucher.voucher(), amount, day, true));
        return voucher;
    }

    private static LoanId loan(int number) {
        return new LoanId(String.format(Locale.ROOT, "%032x", 0x10a000 + number));
    }

    private static PersonId person(int number) {
        return new PersonId(String.format(Locale.ROOT, "%032x", 0xb0b000 + number));
    }

    private State state(CaseId id, LocalDate day) {
        return register.aCase(id, Asked.upTo(day, log.bound())).orElseThrow().state();
    }

    private void follow() {
        new Follower(database.views(), log, Views.all(), 500).catchUp();
    }
}
