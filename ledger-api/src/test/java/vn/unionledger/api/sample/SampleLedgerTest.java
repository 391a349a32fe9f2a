package vn.unionledger.api.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.sample.SamplePeople.LAI_CHAU;
import static vn.unionledger.api.sample.SamplePeople.STNMT_TRA_VINH;
import static vn.unionledger.api.sample.SamplePeople.VAN_PHONG_THANH_HOA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.sample.SampleFigures.Figure;
import vn.unionledger.api.sample.Told.Sum;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.UnitBook;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionEvent;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitEvent.SectionFormed;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedReversed;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.axon.AggregateStates;
import vn.unionledger.rules.ShippedRules;

@DisplayName("The sample ledger, loaded through the door with a stop in the middle")
class SampleLedgerTest {
    private static Ledger ledger;
    private static List<StoredEvent> events;

    @BeforeAll
    static void load() {
        ledger = SampleHouse.loaded().open();
        events = SampleHouse.events(ledger);
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"book/stnmt-tra-vinh", "book/ldld-lai-chau"})
    @DisplayName("keeps the state of a long book beside the log, equal to the fold of its events")
    void keepsTheStateOfABook(String book) {
        AggregateKey key = AggregateKey.parse(book);
        AggregateStates.Kept kept = SampleHouse.loaded().kept(ledger, key).orElseThrow();
        UnitBook folded = new UnitBook.Unopened();
        List<StoredEvent> own =
                events.stream().filter(event -> event.aggregate().equals(key)).toList();
        for (StoredEvent event : own) {
            if (event.sequence() <= kept.sequence()) {
                folded = folded.evolve((BookEvent) event.payload());
            }
        }
        assertThat(kept.state()).isEqualTo(folded);
        assertThat(own.getLast().sequence() - kept.sequence())
                .as("events read after it")
                .isLessThan(400);
    }

    static Stream<Figure> figures() {
        return SampleFigures.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    @DisplayName("tells each figure of the reports")
    void tellsTheFigures(Figure figure) {
        assertThat(figure.tell().apply(told(figure.unit()))).isEqualTo(figure.stated());
    }

    @Test
    @DisplayName("keeps the social funds out of income, and leaves them with nothing held and nothing owed")
    void keepsSocialFundsApart() {
        requireEmptied(STNMT_TRA_VINH, SampleFigures.SOCIAL_FUNDS_OF_TRA_VINH);
        requireEmptied(VAN_PHONG_THANH_HOA, SampleFigures.SOCIAL_FUNDS_OF_THANH_HOA);
        long income =
                -told(STNMT_TRA_VINH).year(2024).booked(line -> line.account().kind() == Account.Kind.INCOME);
        assertThat(income).isEqualTo(514_894_003L + 772_341_004L);
    }

    private static void requireEmptied(UnitId unit, List<FundCode> funds) {
        Told told = told(unit);
        for (FundCode fund : funds) {
            assertThat(told.handedOver(fund).dong())
                    .isEqualTo(told.collected(fund).dong());
            assertThat(told.booked(
                            line -> line.fund().equals(fund) && line.account().kind() == Account.Kind.PLACE))
                    .isZero();
            assertThat(told.booked(
                            line -> line.fund().equals(fund) && line.account().equals(Account.OWED_TO_OWNER)))
                    .isZero();
            assertThat(told.vouchers().flatMap(posted -> posted.content().lines().stream()))
                    .filteredOn(line -> line.fund().equals(fund))
                    .allMatch(line -> line.account().kind() == Account.Kind.PLACE
                            || line.account().equals(Account.OWED_TO_OWNER));
        }
    }

    @Test
    @DisplayName("shares the dues of Trà Vinh out 70 to 30, and has paid the upper share up")
    void sharesDues() {
        Told year = told(STNMT_TRA_VINH).year(2024);
        long up = year.booked(line -> line.account().equals(Account.expense("39")));
        assertThat(year.income("22")).isEqualTo(514_894_003);
        assertThat(up).isEqualTo(154_468_200);
        assertThat(year.income("22") - up).isEqualTo(360_425_803);
        assertThat(year.booked(line -> line.account().equals(Account.PAYABLE_UP)))
                .isZero();
        assertThat(year.income("28/phan-phoi")).isEqualTo(772_341_004);
    }

    @Test
    @DisplayName("balances every fund of every unit at every position, with no place of money below zero")
    void balances() {
        Map<String, Long> cells = new HashMap<>();
        for (StoredEvent event : events) {
            if (!(event.payload() instanceof VoucherPosted posted)) {
                continue;
            }
            Map<FundCode, Long> sums = new HashMap<>();
            posted.content().lines().forEach(line -> {
                sums.merge(line.fund(), line.amount().dong(), Long::sum);
                cells.merge(
                        posted.unit() + " " + line.fund() + " " + line.account(),
                        line.amount().dong(),
                        Long::sum);
            });
            assertThat(sums.values()).containsOnly(0L);
            posted.content().lines().stream()
                    .filter(line -> line.account().kind() == Account.Kind.PLACE)
                    .forEach(line -> assertThat(cells.get(posted.unit() + " " + line.fund() + " " + line.account()))
                            .isNotNegative());
        }
        assertThat(cells).isNotEmpty();
    }

    @Test
    @DisplayName(
            "corrects one đồng with the original left standing, its number used once, and knows what was known before")
    void showsTheCorrection() {
        Told union = told(STNMT_TRA_VINH);
        FundCode fund = new FundCode("phong-chong-thien-tai");
        assertThat(union.knownOn(LocalDate.of(2024, 6, 25)).collected(fund)).isEqualTo(new Sum(4, 23_189_319));
        assertThat(union.knownOn(LocalDate.of(2024, 6, 26)).collected(fund)).isEqualTo(new Sum(4, 23_189_318));

        VoucherPosted right = union.vouchers()
                .filter(posted -> posted.content().purpose() instanceof Purpose.Correction)
                .findFirst()
                .orElseThrow();
        Purpose.Correction correction = (Purpose.Correction) right.content().purpose();
        VoucherPosted wrong = union.vouchers()
                .filter(posted -> posted.voucher().equals(correction.of()))
                .findFirst()
                .orElseThrow();
        VoucherPosted back = union.vouchers()
                .filter(posted -> posted.content().purpose().equals(new Purpose.Reversal(wrong.voucher())))
                .findFirst()
                .orElseThrow();
        assertThat(right.content().concernsOn()).isEqualTo(wrong.content().occurredOn());
        assertThat(List.of(wrong.number(), back.number(), right.number())).doesNotHaveDuplicates();
        assertThat(union.all(VoucherMarkedReversed.class))
                .singleElement()
                .satisfies(reversed -> assertThat(reversed.voucher()).isEqualTo(wrong.voucher()))
                .satisfies(reversed -> assertThat(reversed.reversal()).isEqualTo(back.voucher()));
    }

    @Test
    @DisplayName("numbers vouchers without a gap in each unit, kind and year")
    void numbersWithoutAGap() {
        Map<String, Integer> last = new HashMap<>();
        for (StoredEvent event : events) {
            if (event.payload() instanceof VoucherPosted posted) {
                String series = posted.unit() + " " + posted.content().kind() + " "
                        + posted.content().occurredOn().getYear();
                assertThat(posted.serial()).isEqualTo(last.merge(series, 1, Integer::sum));
            }
        }
        assertThat(last).containsKey(STNMT_TRA_VINH + " " + VoucherKind.PC + " 2024");
    }

    @Test
    @DisplayName("knows on 28/2/2025 that 9 cases of Lai Châu are approved and none is paid, and on 31/3 that they are")
    void knowsApprovedFromPaid() {
        Told spring = told(LAI_CHAU).year(2025);
        CareReason[] reasons = {CareReason.CRITICAL_ILLNESS, CareReason.ILLNESS};
        Told february = spring.knownOn(LocalDate.of(2025, 2, 28));
        assertThat(february.about(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28))
                        .aidApproved(reasons))
                .isEqualTo(new Sum(9, 29_000_000));
        assertThat(february.aidPaid(reasons)).isEqualTo(Sum.NOTHING);
        Told march =
                spring.knownOn(LocalDate.of(2025, 3, 31)).about(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
        assertThat(march.aidPaid(reasons)).isEqualTo(new Sum(9, 29_000_000));
        assertThat(march.aidApproved(reasons)).isEqualTo(Sum.NOTHING);
        assertThat(told(LAI_CHAU).all(AidRequested.class))
                .filteredOn(asked -> asked.on().getYear() == 2025)
                .extracting(AidRequested::origin)
                .containsOnly(LaiChau.PHONG_THO, LaiChau.CITY, LaiChau.CIVIL_SERVANTS);
    }

    @Test
    @DisplayName("counts the inspections of both unions with how far they have come")
    void countsInspections() {
        assertThat(inspections(STNMT_TRA_VINH))
                .containsOnly(
                        Map.entry("STATUTES LOWER_LEVEL BODY DONE NO_BREACH", 1),
                        Map.entry("FINANCE SAME_LEVEL BODY IN_PROGRESS NONE_YET", 1),
                        Map.entry("SUPERVISION SAME_LEVEL BODY DONE GOOD_WITH_REMARKS", 1));
        assertThat(inspections(LAI_CHAU))
                .containsOnly(
                        Map.entry("STATUTES SAME_LEVEL BODY DONE NO_BREACH", 621),
                        Map.entry("STATUTES LOWER_LEVEL BODY DONE NO_BREACH", 5),
                        Map.entry("FINANCE SAME_LEVEL BODY DONE NO_BREACH", 616),
                        Map.entry("FINANCE LOWER_LEVEL BODY DONE NO_BREACH", 8),
                        Map.entry("SUPERVISION LOWER_LEVEL BODY DONE NO_BREACH", 26),
                        Map.entry("SUPERVISION LOWER_LEVEL PERSON DONE NO_BREACH", 8),
                        Map.entry("FINANCE_BEFORE_REPORT SAME_LEVEL BODY DONE NO_BREACH", 11));
        assertThat(inspections(VAN_PHONG_THANH_HOA)).isEmpty();
    }

    /** How many stand where in the end. */
    private static Map<String, Integer> inspections(UnitId unit) {
        Map<Object, String> latest = new HashMap<>();
        for (InspectionEvent event : told(unit).all(InspectionEvent.class)) {
            latest.put(
                    event.inspection(),
                    switch (event) {
                        case InspectionEvent.InspectionRecorded e ->
                            String.join(
                                    " ",
                                    e.kind().name(),
                                    e.scope().name(),
                                    e.target().name(),
                                    e.state().name(),
                                    e.result().name());
                        case InspectionEvent.InspectionAdvanced e ->
                            String.join(
                                    " ",
                                    e.kind().name(),
                                    e.scope().name(),
                                    e.target().name(),
                                    e.state().name(),
                                    e.result().name());
                    });
        }
        Map<String, Integer> counts = new HashMap<>();
        latest.values().forEach(where -> counts.merge(where, 1, Integer::sum));
        return counts;
    }

    @Test
    @DisplayName("has 4 sections and 20 groups in Trà Vinh, and 4 groups in Thanh Hóa")
    void formsSections() {
        assertThat(told(STNMT_TRA_VINH).all(SectionFormed.class))
                .filteredOn(formed -> formed.kind() == SectionKind.SECTION)
                .hasSize(4);
        assertThat(told(STNMT_TRA_VINH).all(SectionFormed.class))
                .filteredOn(formed -> formed.kind() == SectionKind.GROUP)
                .hasSize(20);
        assertThat(told(VAN_PHONG_THANH_HOA).all(SectionFormed.class)).hasSize(4);
    }

    @Test
    @DisplayName("says of invented money that it is invented, and of the reports' money that it is not")
    void marksWhatIsInvented() {
        assertThat(told(STNMT_TRA_VINH).vouchers()).allSatisfy(posted -> {
            boolean reported =
                    switch (posted.content().purpose()) {
                        case Purpose.Welfare _,
                                Purpose.Gift _,
                                Purpose.Donation _,
                                Purpose.HandOver _,
                                Purpose.AdvanceIssued _,
                                Purpose.AdvanceSettled _,
                                Purpose.Correction _,
                                Purpose.Reversal _ -> true;
                        default -> false;
                    };
            assertThat(posted.content().invented()).isEqualTo(!reported && !isSocial(posted.content()));
        });
        assertThat(told(VAN_PHONG_THANH_HOA).vouchers())
                .allMatch(posted -> posted.content().invented());
    }

    /** Whether only money collected for others is moved. */
    private static boolean isSocial(VoucherContent content) {
        return SampleFigures.SOCIAL_FUNDS_OF_TRA_VINH.containsAll(content.funds());
    }

    @Test
    @DisplayName("seals whom a case is about and why, with the key of the case")
    void sealsStories() {
        assertThat(told(STNMT_TRA_VINH).all(AidRequested.class)).hasSize(332).allSatisfy(asked -> {
            Sealed<Sealed.Text> story = requireNonNull(asked.note());
            assertThat(story.subject()).isEqualTo(Subject.of(asked.aCase()));
            assertThat(ledger.vault().open(story)).isPresent();
        });
    }

    @Test
    @DisplayName("records every act at its own moment")
    void recordsAtTheMoment() {
        Map<String, Long> planned = new HashMap<>();
        long beginning = Act.micros(SampleLedger.BEGINNING.atStartOfDay());
        ShippedRules.all().forEach(policy -> planned.put("ledger policy/" + policy.policy(), beginning));
        SampleLedger.acts().forEach(act -> planned.put(act.unit() + " " + act.key(), act.recordAs()));
        assertThat(events.stream().skip(1)).allSatisfy(event -> assertThat(event.recordedAt())
                .isEqualTo(planned.get(
                        event.metadata().unit() + " " + event.metadata().key())));
    }

    @Test
    @DisplayName("is the same after it is loaded once more")
    void loadsTwice() {
        SampleHouse.load(ledger, Progress.SILENT);
        List<StoredEvent> again = SampleHouse.events(ledger);
        assertThat(again).hasSameSizeAs(events);
        assertThat(again.getLast().hash()).isEqualTo(events.getLast().hash());
    }

    private static Told told(UnitId unit) {
        return Told.of(events, unit);
    }
}
