package vn.unionledger.api.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.sample.SamplePeople.LAI_CHAU;
import static vn.unionledger.api.sample.SamplePeople.STNMT_TRA_VINH;
import static vn.unionledger.api.sample.SamplePeople.VAN_PHONG_THANH_HOA;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.PersonEvent;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.cashbook.CashRow;
import vn.unionledger.projections.comparison.Compared;
import vn.unionledger.projections.comparison.Comparisons;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.FundStatement;
import vn.unionledger.projections.section.Figure;
import vn.unionledger.projections.section.FinancialSections;
import vn.unionledger.projections.section.Form;
import vn.unionledger.projections.section.Unfolded;
import vn.unionledger.projections.voucherview.VoucherPage;
import vn.unionledger.projections.voucherview.Vouchers;
import vn.unionledger.projections.welfareregister.CaseRow;
import vn.unionledger.projections.welfareregister.LoanBook;
import vn.unionledger.projections.welfareregister.RoundRow;
import vn.unionledger.projections.welfareregister.State;
import vn.unionledger.projections.welfareregister.WelfareRegister;

@DisplayName("What the sample's unions published, asked of the views,")
class PublishedFiguresTest {
    private static final FundCode DISASTERS = new FundCode("phong-chong-thien-tai");

    private static Ledger ledger;
    private static FinancialSections sections;
    private static FundBook funds;
    private static WelfareRegister register;
    private static Vouchers vouchers;
    private static long now;

    @BeforeAll
    static void open() {
        ledger = SampleHouse.loaded().open();
        sections = new FinancialSections(ledger.viewsDatabase());
        funds = new FundBook(ledger.viewsDatabase());
        register = new WelfareRegister(ledger.viewsDatabase());
        vouchers = new Vouchers(ledger.viewsDatabase(), ledger.reader());
        now = ledger.reader().bound();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    @DisplayName(
            "unfolds, figure by figure, to events and vouchers that add up to it, and to who asked and who approved")
    void unfolds() {
        Map<Long, StoredEvent> log = new HashMap<>();
        SampleHouse.events(ledger).forEach(event -> log.put(event.position(), event));
        Map<VoucherId, VoucherPage> pages = new HashMap<>();
        int figures = 0;
        for (Published one : Published.ALL) {
            for (Figure figure : one.figures()) {
                Unfolded unfolded =
                        sections.unfold(one.unit(), figure.id(), one.asked()).orElseThrow();
                assertThat(unfolded.value())
                        .as("%s %s", one.unit(), figure.id())
                        .isEqualTo(figure.value());
                assertThat(unfolded.listed())
                        .as("%s %s", one.unit(), figure.id())
                        .isEqualTo(figure.value());
                for (Item item : unfolded.items()) {
                    String which = figure.id() + " at " + item.position();
                    StoredEvent event = requireNonNull(log.get(item.position()), which);
                    assertThat(event.hash().hex()).as(which).isEqualTo(item.hash());
                    assertThat(event.unit()).as(which).isEqualTo(one.unit());
                    if (item.voucher() != null) {
                        VoucherPage page = pages.computeIfAbsent(
                                item.voucher(), id -> vouchers.voucher(id, now).orElseThrow());
                        assertThat(page.number()).as(which).isNotNull();
                        assertThat(page.maker()).as(which).isNotEqualTo(page.approver());
                        if (item.number() != null) {
                            assertThat(page.number()).as(which).isEqualTo(item.number());
                            assertThat(page.position()).as(which).isEqualTo(item.position());
                            assertThat(page.maker()).as(which).isEqualTo(item.maker());
                        }
                    }
                    if (figure.id().startsWith("aid/") || figure.id().startsWith("gift/")) {
                        assertThat(item.approver()).as(which).isNotNull();
                        assertThat(item.requestedBy()).as(which).isNotNull().isNotEqualTo(item.grantedBy());
                        assertThat(item.grantedBy()).as(which).isNotNull();
                    }
                }
                figures++;
            }
        }
        assertThat(figures).isGreaterThan(60);
        assertThat(pages).hasSizeGreaterThan(600);
    }

    @Test
    @DisplayName("collects 486.771.474 in five funds that end at zero, held and owed, and adds nothing to income")
    void socialFunds() {
        Asked year = Asked.year(2024, now);
        List<FundStatement> social = funds.statements(STNMT_TRA_VINH, year).stream()
                .filter(fund -> SampleFigures.SOCIAL_FUNDS_OF_TRA_VINH.contains(fund.fund()))
                .toList();
        assertThat(social).hasSize(5).allSatisfy(fund -> {
            assertThat(fund.kind()).isEqualTo(FundKind.PASS_THROUGH);
            assertThat(fund.balanced()).isTrue();
            assertThat(fund.handedOver()).isEqualTo(fund.in());
            assertThat(List.of(fund.held(), fund.owed(), fund.receivable(), fund.payable(), fund.net()))
                    .containsOnly(Vnd.ZERO);
            assertThat(fund.invented()).isFalse();
        });
        assertThat(Vnd.sum(social.stream().map(FundStatement::in))).isEqualTo(Vnd.of(486_771_474));
        sections.report(STNMT_TRA_VINH, year, Form.GRASSROOTS)
                .section("finance")
                .orElseThrow()
                .figures()
                .forEach(figure -> assertThat(sections.unfold(STNMT_TRA_VINH, figure.id(), year)
                                .orElseThrow()
                                .items())
                        .as(figure.id())
                        .noneMatch(item -> SampleFigures.SOCIAL_FUNDS_OF_TRA_VINH.contains(item.fund())));
    }

    @Test
    @DisplayName("gives one rate to 329 children and to 52 members, and mixed rates to 133 children and in 324 visits")
    void rates() {
        Asked year = Asked.year(2024, now);
        RoundRow midAutumn = round(year, Occasion.MID_AUTUMN);
        assertThat(midAutumn.classes()).extracting(RoundRow.GiftRow::rate).containsOnly(Vnd.of(150_000));
        assertThat(midAutumn.total()).isEqualTo(Vnd.of(150_000L * 329)).isEqualTo(midAutumn.paid());
        RoundRow sendonta = round(year, Occasion.SENDONTA);
        assertThat(sendonta.classes()).extracting(RoundRow.GiftRow::rate).containsOnly(Vnd.of(250_000));
        assertThat(sendonta.total()).isEqualTo(Vnd.of(250_000L * 52)).isEqualTo(sendonta.paid());

        RoundRow children = round(year, Occasion.CHILDREN_DAY);
        assertThat(children.classes())
                .extracting(RoundRow.GiftRow::rate)
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
        assertThat(children.classes().stream().mapToInt(RoundRow.GiftRow::count).sum())
                .isEqualTo(133);
        assertThat(Vnd.sum(children.classes().stream().map(RoundRow.GiftRow::total)))
                .isEqualTo(Vnd.of(31_440_000))
                .isEqualTo(children.paid());
        List<CaseRow> visits = register.cases(STNMT_TRA_VINH, year).stream()
                .filter(one -> one.state() == State.PAID)
                .filter(one -> one.reason() != CareReason.HARDSHIP && one.reason() != CareReason.HOUSING)
                .toList();
        assertThat(visits).hasSize(324);
        assertThat(Vnd.sum(visits.stream().map(CaseRow::paid))).isEqualTo(Vnd.of(114_395_000));
        assertThat(new HashSet<>(visits.stream().map(CaseRow::paid).toList())).hasSizeGreaterThan(1);
        assertThat(visits).allSatisfy(visit -> assertThat(visit.payments()).hasSize(1));
    }

    private static RoundRow round(Asked asked, Occasion occasion) {
        List<RoundRow> rounds = register.rounds(STNMT_TRA_VINH, asked).stream()
                .filter(round -> round.occasion() == occasion)
                .toList();
        assertThat(rounds).hasSize(1);
        return rounds.getFirst();
    }

    @Test
    @DisplayName(
            "has lent 4.067.150.000 to 338 people by 30/9/2023, each once, and less by the end of the quarter before")
    void loans() {
        LoanBook september = register.loans(LAI_CHAU, Asked.upTo(LocalDate.of(2023, 9, 30), now));
        assertThat(september.people()).isEqualTo(338);
        assertThat(september.amount()).isEqualTo(Vnd.of(4_067_150_000L));
        assertThat(september.invented()).isTrue();
        LoanBook june = register.loans(LAI_CHAU, Asked.upTo(LocalDate.of(2023, 6, 30), now));
        assertThat(june.people()).isBetween(1, 337);
        assertThat(june.amount()).isLessThan(september.amount());
    }

    @Test
    @DisplayName("names a gift of 650.000.000 in the register that never passed a place of money")
    void thirdPartyGift() {
        Asked quarter = Asked.quarter(2023, 3, now);
        assertThat(register.thirdPartyGifts(LAI_CHAU, quarter))
                .singleElement()
                .satisfies(gift -> assertThat(gift.value()).isEqualTo(Vnd.of(650_000_000)));
        CashBook book = new CashBook(ledger.viewsDatabase());
        List<CashRow> rows = new ArrayList<>();
        book.balances(LAI_CHAU, quarter)
                .forEach(place -> rows.addAll(
                        book.book(LAI_CHAU, place.place(), null, quarter).rows()));
        assertThat(rows)
                .isNotEmpty()
                .noneMatch(
                        row -> row.in().equals(Vnd.of(650_000_000)) || row.out().equals(Vnd.of(650_000_000)));
    }

    @Test
    @DisplayName("splits 136.225.000 of Thanh Hóa over four funds, and says that the split is invented")
    void fourFunds() {
        List<FundStatement> four = funds.statements(VAN_PHONG_THANH_HOA, Asked.year(2024, now)).stream()
                .filter(fund -> SampleFigures.SOCIAL_FUNDS_OF_THANH_HOA.contains(fund.fund()))
                .toList();
        assertThat(four).hasSize(4).allMatch(fund -> fund.in().isPositive() && fund.invented());
        assertThat(Vnd.sum(four.stream().map(FundStatement::in))).isEqualTo(Vnd.of(136_225_000));
    }

    @Test
    @DisplayName("approves 29.000.000 for 09 people in February 2025 and pays it in March, right on both days for ever")
    void approvedThenPaid() {
        LocalDate endOfFebruary = LocalDate.of(2025, 2, 28);
        long then = knownOn(endOfFebruary);
        for (long known : new long[] {then, now}) {
            List<CaseRow> february = spring(Asked.upTo(endOfFebruary, known));
            assertThat(february).hasSize(9).allMatch(one -> one.state() == State.APPROVED);
            assertThat(Vnd.sum(february.stream().map(one -> requireNonNull(one.approved()))))
                    .isEqualTo(Vnd.of(29_000_000));
            assertThat(february).allMatch(one -> one.paid().isZero());
        }
        assertThat(spring(Asked.upTo(LocalDate.of(2025, 3, 31), then)))
                .as("March, as known in February")
                .allMatch(one -> one.state() == State.APPROVED);
        List<CaseRow> march = spring(Asked.upTo(LocalDate.of(2025, 3, 31), now));
        assertThat(march).hasSize(9).allMatch(one -> one.state() == State.PAID);
        assertThat(Vnd.sum(march.stream().map(CaseRow::paid))).isEqualTo(Vnd.of(29_000_000));
    }

    private static List<CaseRow> spring(Asked asked) {
        return register.cases(LAI_CHAU, asked).stream()
                .filter(one -> one.requestedOn().getYear() == 2025)
                .toList();
    }

    @Test
    @DisplayName("keeps a donation mistyped by one đồng in sight, linked both ways, and the old sum as known before")
    void corrected() {
        long before = knownOn(LocalDate.of(2024, 6, 25));
        Asked first = Asked.upTo(LocalDate.of(2024, 6, 30), before);
        Asked second = Asked.upTo(LocalDate.of(2024, 6, 30), knownOn(LocalDate.of(2024, 6, 26)));
        assertThat(disasters(first).in()).isEqualTo(Vnd.of(23_189_319));
        assertThat(disasters(second).in()).isEqualTo(Vnd.of(23_189_318));

        List<CashRow> rows = new CashBook(ledger.viewsDatabase())
                .book(STNMT_TRA_VINH, Till.BANK.code(), DISASTERS, second)
                .rows();
        CashRow wrong = rows.stream().filter(CashRow::reversed).findFirst().orElseThrow();
        CashRow back = rows.stream()
                .filter(row -> wrong.voucher().equals(row.reverses()))
                .findFirst()
                .orElseThrow();
        CashRow right = rows.stream()
                .filter(row -> wrong.voucher().equals(row.corrects()))
                .findFirst()
                .orElseThrow();
        assertThat(wrong.in()).isEqualTo(Vnd.of(11_140_272));
        assertThat(right.in()).isEqualTo(Vnd.of(11_140_271));
        assertThat(Set.of(wrong.number(), back.number(), right.number())).hasSize(3);
        VoucherPage original = vouchers.voucher(wrong.voucher(), now).orElseThrow();
        assertThat(requireNonNull(original.reversedBy()).voucher()).isEqualTo(back.voucher());
        assertThat(requireNonNull(original.correctedBy()).voucher()).isEqualTo(right.voucher());
        assertThat(requireNonNull(vouchers.voucher(back.voucher(), now)
                                .orElseThrow()
                                .reverses())
                        .voucher())
                .isEqualTo(wrong.voucher());
        assertThat(requireNonNull(vouchers.voucher(right.voucher(), now)
                                .orElseThrow()
                                .corrects())
                        .voucher())
                .isEqualTo(wrong.voucher());

        Compared compared = new Comparisons(ledger.viewsDatabase()).compare(STNMT_TRA_VINH, first, second, 1000);
        assertThat(compared.explained()).isTrue();
        assertThat(compared.differing()).extracting(one -> one.voucher()).contains(back.voucher(), right.voucher());
    }

    private static FundStatement disasters(Asked asked) {
        return funds.statement(STNMT_TRA_VINH, DISASTERS, asked).orElseThrow();
    }

    @Test
    @DisplayName("names nobody: no report prints the name of any person the ledger knows")
    void namesNobody() {
        Set<String> names = new HashSet<>();
        for (StoredEvent event : SampleHouse.events(ledger)) {
            switch (event.payload()) {
                case PersonEvent.PersonRegistered one -> names.add(name(one.name()));
                case PersonEvent.PeopleRegistered roll -> roll.people().forEach(one -> names.add(name(one.name())));
                default -> {}
            }
        }
        assertThat(names).hasSizeGreaterThan(500);
        for (Published one : Published.ALL) {
            String text = one.text();
            assertThat(names).as("%s %s", one.unit(), one.asked().inWords()).noneMatch(text::contains);
        }
    }

    private static String name(Sealed<Sealed.Name> sealed) {
        return ledger.vault().open(sealed).orElseThrow();
    }

    private static long knownOn(LocalDate day) {
        return ledger.reader().lastBefore(Act.micros(day.plusDays(1).atStartOfDay()), now);
    }

    /** A report as it was published. */
    private record Published(UnitId unit, Asked asked, Form form) {
        static final List<Published> ALL = List.of(
                new Published(STNMT_TRA_VINH, Asked.year(2024, now), Form.GRASSROOTS),
                new Published(VAN_PHONG_THANH_HOA, Asked.year(2024, now), Form.GRASSROOTS),
                new Published(LAI_CHAU, Asked.quarter(2023, 3, now), Form.UPPER_LEVEL),
                new Published(LAI_CHAU, Asked.month(YearMonth.of(2025, 2), now), Form.UPPER_LEVEL_MONTH),
                new Published(LAI_CHAU, Asked.month(YearMonth.of(2025, 3), now), Form.UPPER_LEVEL_MONTH));

        List<Figure> figures() {
            return sections.report(unit, asked, form).figures();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            sections.report(unit, asked, form).sections().forEach(section -> text.append(section.text())
                    .append('\n'));
            return text.toString();
        }
    }
}
