package vn.unionledger.api.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.unionledger.api.sample.SamplePeople.CDVC_TRA_VINH;
import static vn.unionledger.api.sample.SamplePeople.LAI_CHAU;
import static vn.unionledger.api.sample.SamplePeople.STNMT_TRA_VINH;
import static vn.unionledger.api.sample.SamplePeople.VAN_PHONG_THANH_HOA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.campaign.CampaignEvent.TermsSet;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.employment.ProjectStage;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.TargetEvent.BudgetSet;
import vn.unionledger.core.target.TargetEvent.ResultRecorded;
import vn.unionledger.core.target.TargetEvent.TargetAssigned;
import vn.unionledger.core.target.TargetKind;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.lending.ProjectRow;

@DisplayName("What the reports say beside money, in the sample")
class SampleFactsTest {
    private static final Terms.DutyDays BY_DECREE = new Terms.DutyDays(15, 20, 30);

    private static Ledger ledger;
    private static List<StoredEvent> events;

    @BeforeAll
    static void open() {
        ledger = SampleHouse.loaded().open();
        events = SampleHouse.events(ledger);
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    @DisplayName("has the four calls to give of Trà Vinh under their law, its days and the account named in the call")
    void terms() {
        Map<String, Terms> terms = terms(STNMT_TRA_VINH);
        assertThat(terms).containsOnlyKeys("mai-am", "vien-chau", "mien-bac", "vi-nguoi-ngheo");
        assertThat(terms.values())
                .allMatch(one -> one.kind() == CampaignKind.VOLUNTARY
                        && one.target() == null
                        && one.days().equals(BY_DECREE));
        assertThat(requireNonNull(terms.get("mai-am")).account())
                .as("taken in cash")
                .isNull();
        for (String fund : List.of("vien-chau", "mien-bac")) {
            assertThat(requireNonNull(terms.get(fund)).legalBasis()).isEqualTo("Nghị định 93/2021/NĐ-CP");
            assertThat(requireNonNull(terms.get(fund)).account()).isEqualTo(Till.BANK.code());
        }
        assertThat(Told.of(events, STNMT_TRA_VINH).all(CampaignCalled.class))
                .filteredOn(called -> called.fund().value().equals("mai-am"))
                .extracting(CampaignCalled::document)
                .containsExactly("Công văn số 33/CĐVC ngày 26/01/2024");
        Terms levy = requireNonNull(terms(VAN_PHONG_THANH_HOA).get("phong-chong-thien-tai"));
        assertThat(levy.kind()).isEqualTo(CampaignKind.LEVY);
        assertThat(levy.legalBasis()).isEqualTo("Nghị định 78/2021/NĐ-CP");
    }

    private static Map<String, Terms> terms(UnitId unit) {
        Told told = Told.of(events, unit);
        Map<CampaignId, String> funds = new HashMap<>();
        told.all(CampaignCalled.class)
                .forEach(called -> funds.put(called.campaign(), called.fund().value()));
        Map<String, Terms> terms = new HashMap<>();
        told.all(TermsSet.class).forEach(set -> terms.put(requireNonNull(funds.get(set.campaign())), set.terms()));
        return terms;
    }

    @Test
    @DisplayName("has the nine targets of Trà Vinh's pact for 2025 as signed, and one of 2024 from above")
    void pact() {
        List<TargetAssigned> targets = Told.of(events, STNMT_TRA_VINH).all(TargetAssigned.class);
        assertThat(targets)
                .filteredOn(target -> target.year() == 2025)
                .allMatch(target -> !target.invented() && target.from() == null)
                .allMatch(target -> target.on().equals(LocalDate.of(2024, 12, 31)))
                .extracting(TargetAssigned::kind, TargetAssigned::comparison, TargetAssigned::assigned)
                .containsExactly(
                        tuple(TargetKind.SHARE, Comparison.AT_LEAST, 8_000L),
                        tuple(TargetKind.SHARE, Comparison.AT_LEAST, 9_000L),
                        tuple(TargetKind.SHARE, Comparison.AT_LEAST, 10_000L),
                        tuple(TargetKind.SHARE, Comparison.MORE_THAN, 2_000L),
                        tuple(TargetKind.SHARE, Comparison.AT_LEAST, 10_000L),
                        tuple(TargetKind.SHARE, Comparison.AT_LEAST, 5_000L),
                        tuple(TargetKind.SHARE, Comparison.AT_LEAST, 2_000L),
                        tuple(TargetKind.COUNT, Comparison.AT_LEAST, 3L),
                        tuple(TargetKind.COUNT, Comparison.AT_LEAST, 1L));
        assertThat(targets)
                .filteredOn(target -> target.year() == 2024)
                .singleElement()
                .satisfies(target -> assertThat(target.from()).isEqualTo(CDVC_TRA_VINH))
                .satisfies(target -> assertThat(target.invented()).isTrue());
    }

    @Test
    @DisplayName(
            "plans what three of those targets cost: the rewarded 388 of 485 members, the trips and the sports meeting")
    void budgets() {
        Told told = Told.of(events, STNMT_TRA_VINH);
        Map<String, BudgetLine> lines = new HashMap<>();
        for (BudgetSet set : told.all(BudgetSet.class)) {
            assertThat(set.document()).as("the pact gives no amount").contains("số liệu mẫu");
            told.all(TargetAssigned.class).stream()
                    .filter(target -> target.target().equals(set.target()))
                    .forEach(target -> lines.put(target.title(), set.line()));
        }
        assertThat(lines)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Đoàn viên đạt danh hiệu đoàn viên xuất sắc",
                        line(388 * 100_000, "31/khen-thuong"),
                        "Người lao động được tham quan, học tập, nghỉ dưỡng",
                        line(60_000_000, "32"),
                        "Hội thao ngành",
                        line(45_000_000, "32")));
    }

    private static BudgetLine line(long dong, String item) {
        return new BudgetLine(Vnd.of(dong), TraVinh2024.GENERAL, item, null);
    }

    @Test
    @DisplayName(
            "has Lai Châu's targets of 2023 as far as reported: 8 of 10, 3.666 initiatives or 159 %, 11 of 11 inspections")
    void reached() {
        Told told = Told.of(events, LAI_CHAU);
        List<TargetAssigned> targets = told.all(TargetAssigned.class);
        List<ResultRecorded> results = told.all(ResultRecorded.class);
        assertThat(targets)
                .extracting(TargetAssigned::year, TargetAssigned::assigned, TargetAssigned::invented)
                .containsExactly(tuple(2023, 10L, false), tuple(2023, 2_306L, true), tuple(2023, 10_000L, false));
        assertThat(results)
                .extracting(result -> result.outcome().value(), ResultRecorded::on)
                .containsExactly(
                        tuple(8L, LocalDate.of(2023, 5, 31)),
                        tuple(3_666L, LocalDate.of(2023, 9, 12)),
                        tuple(11L, LocalDate.of(2023, 9, 12)));
        assertThat(results.getLast().outcome().whole()).isEqualTo(11);
        List<OptionalInt> reached = results.stream()
                .map(result -> result.outcome()
                        .reached(
                                target(targets, result).kind(),
                                target(targets, result).assigned()))
                .toList();
        assertThat(reached).containsExactly(OptionalInt.of(8_000), OptionalInt.of(15_898), OptionalInt.of(10_000));
    }

    private static TargetAssigned target(List<TargetAssigned> targets, ResultRecorded result) {
        return targets.stream()
                .filter(target -> target.target().equals(result.target()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "has 17 projects of the employment fund running in Lai Châu to the end of August 2023, two in preparation for two households")
    void projects() {
        Asked august = Asked.upTo(LocalDate.of(2023, 8, 31), ledger.reader().bound());
        List<ProjectRow> projects = new Lending(ledger.viewsDatabase()).projects(LAI_CHAU, august);
        assertThat(projects).allMatch(ProjectRow::invented);
        assertThat(projects)
                .filteredOn(row -> row.stage() == ProjectStage.RUNNING)
                .hasSize(17)
                .allSatisfy(row -> assertThat(row.lent()).isEqualTo(row.capital()));
        List<ProjectRow> waiting = projects.stream()
                .filter(row -> row.stage() == ProjectStage.APPRAISED)
                .toList();
        assertThat(projects).hasSize(17 + waiting.size());
        assertThat(waiting).hasSize(2);
        assertThat(waiting.stream().mapToInt(ProjectRow::households).sum()).isEqualTo(2);
    }
}
