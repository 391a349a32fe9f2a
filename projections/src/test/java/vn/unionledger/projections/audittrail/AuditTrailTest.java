package vn.unionledger.projections.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.projections.Union.ACCOUNTANT;
import static vn.unionledger.projections.Union.CASH;
import static vn.unionledger.projections.Union.GENERAL;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.projections.EveryEvent;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;

@DisplayName("The audit trail")
class AuditTrailTest {
    static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");
    final AuditTrail trail = new AuditTrail(log);

    @Test
    @DisplayName("has a sentence for every event that can happen, and no sealed word in any of them")
    void everyEvent() throws IOException {
        for (Object example : EveryEvent.examples()) {
            union.happened(example);
            AuditRow row = trail.at(log.bound());
            assertThat(row.words()).as(row.event()).isNotBlank().doesNotContain("q83vEjRWeJA", "null", "phiên bản này");
        }
    }

    @Test
    @DisplayName("shows a unit's events page by page, the newest first, none twice and none left out")
    void pages() {
        Union other = new Union(log, "khac");
        for (int i = 1; i <= 25; i++) {
            receive(union, i);
            receive(other, i);
        }
        long known = log.bound();
        receive(union, 26);
        List<Long> sequences = new ArrayList<>();
        AuditPage page = trail.page(union.unit, known, null, 10);
        assertThat(page.last()).isEqualTo(25);
        page.rows().forEach(row -> sequences.add(row.unitSequence()));
        while (page.older() != null) {
            page = trail.page(union.unit, known, page.older(), 10);
            page.rows().forEach(row -> sequences.add(row.unitSequence()));
        }
        assertThat(sequences).hasSize(25).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(trail.page(new vn.unionledger.core.id.UnitId("nobody"), known, null, 10)
                        .rows())
                .isEmpty();
    }

    @Test
    @DisplayName("says what was done in words, who did it and in which event")
    void words() {
        receive(union, 5_000_000);
        AuditRow row = trail.page(union.unit, log.bound(), null, 10).rows().getFirst();
        assertThat(row.words().replace('\u00a0', ' '))
                .isEqualTo("Ghi sổ PT-0001/2024, phiếu thu 5.000.000 đồng, hạch toán ngày 05/03/2024: Thu khác");
        assertThat(row.person()).isEqualTo(ACCOUNTANT);
        assertThat(row.hash()).isEqualTo(log.at(1).hash().hex());
        assertThat(row.voucher()).isNotNull();
    }

    @Test
    @DisplayName("says what a voucher put forward again changed: before and after")
    void beforeAndAfter() {
        VoucherId id = union.nextVoucher();
        union.happened(new VoucherSubmitted(union.unit, id, content(500_000), "a1".repeat(32), ACCOUNTANT));
        union.happened(new VoucherSubmitted(union.unit, id, content(5_000_000), "b1".repeat(32), ACCOUNTANT));

        assertThat(trail.at(1).changes()).isEmpty();
        assertThat(trail.at(2).changes()).contains(new Change("Số tiền", "500.000", "5.000.000"));
        assertThat(trail.at(2).changes()).extracting(Change::what).containsExactly("Số tiền", "Định khoản");
    }

    @Test
    @DisplayName("names a rule by its code, and one that people recorded by what it is about")
    void rules() {
        PolicyId shipped = new PolicyId("lai-vay-2023");
        PolicyId recorded = new PolicyId("ab".repeat(16));
        assertThat(words(new PolicyRecorded(ceiling(recorded, shipped), ACCOUNTANT)))
                .isEqualTo(
                        "Ghi trần lãi suất cho vay tương trợ theo 04/QĐ-LĐLĐ, hiệu lực từ 05/03/2024, thay “lai-vay-2023”");
        assertThat(words(new PolicyRecorded(ceiling(shipped, recorded), null)))
                .isEqualTo("Ghi trần lãi suất cho vay tương trợ “lai-vay-2023” theo 04/QĐ-LĐLĐ, hiệu lực từ 05/03/2024,"
                        + " thay quy định ghi trước đó");
        assertThat(words(confirmed(recorded))).isEqualTo("Xác nhận trần lãi suất cho vay tương trợ (Công báo số 3)");
        assertThat(words(confirmed(shipped)))
                .isEqualTo("Xác nhận trần lãi suất cho vay tương trợ “lai-vay-2023” (Công báo số 3)");
    }

    private String words(PolicyEvent event) {
        union.happened(event);
        return trail.at(log.bound()).words();
    }

    private static PolicyConfirmed confirmed(PolicyId policy) {
        return new PolicyConfirmed(policy, RuleKind.LOAN_INTEREST, null, "Công báo số 3", DAY, ACCOUNTANT);
    }

    private static Policy ceiling(PolicyId policy, PolicyId replaces) {
        return new Policy(
                policy,
                null,
                new Rule.LoanInterest(1_250),
                Scope.EVERYONE,
                DAY,
                null,
                "04/QĐ-LĐLĐ",
                null,
                DAY,
                Certainty.CONFIRMED,
                "Quy chế quỹ tương hỗ",
                null,
                replaces);
    }

    @Test
    @DisplayName("goes on past an event of a kind this program does not know")
    void unknown() {
        log.add(union.by(null), union.unit, new EventName("book.from-tomorrow", 1), "something");
        assertThat(trail.at(1).words()).isEqualTo("Sự kiện book.from-tomorrow/1 (phiên bản này chưa đọc được)");
    }

    private static void receive(Union union, long dong) {
        union.post(VoucherKind.PT, DAY, new Purpose.OtherIncome(), GENERAL, CASH, Account.income("25"), dong);
    }

    private static VoucherContent content(long dong) {
        return new VoucherContent(
                VoucherKind.PC,
                DAY,
                DAY,
                null,
                List.of(
                        Line.debit(GENERAL, Account.expense("32"), Vnd.of(dong), null),
                        Line.credit(GENERAL, CASH, Vnd.of(dong), null)),
                new Purpose.Expense(),
                null,
                null,
                false);
    }
}
