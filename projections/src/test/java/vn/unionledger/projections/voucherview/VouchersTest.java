package vn.unionledger.projections.voucherview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.projections.Union.ACCOUNTANT;
import static vn.unionledger.projections.Union.CASH;
import static vn.unionledger.projections.Union.CHAIR;
import static vn.unionledger.projections.Union.GENERAL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.voucher.VoucherEvent.VoucherApproved;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedPosted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedReversed;
import vn.unionledger.core.voucher.VoucherEvent.VoucherReturned;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.feed.Follower;

@DisplayName("A voucher, as people handle it")
class VouchersTest {
    static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    static final String HASH = "a1".repeat(32);

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt");
    final Vouchers vouchers = new Vouchers(database.views(), log);

    @Test
    @DisplayName("shows each step of its life with who took it, and its state as known at any of them")
    void life() {
        VoucherId id = union.nextVoucher();
        long submitted = union.happened(new VoucherSubmitted(union.unit, id, content(500_000), HASH, ACCOUNTANT));
        long returned = union.happened(new VoucherReturned(union.unit, id, words("lý do"), CHAIR));
        long again =
                union.happened(new VoucherSubmitted(union.unit, id, content(600_000), "b2".repeat(32), ACCOUNTANT));
        long approved = union.happened(new VoucherApproved(union.unit, id, "b2".repeat(32), CHAIR));
        long posted = post(id, content(600_000), 1);
        VoucherId other = union.nextVoucher();
        long reversed = union.happened(
                back(other, id), new VoucherMarkedReversed(union.unit, id, other, words("nhầm"), ACCOUNTANT));
        follow();

        assertThat(state(id, submitted)).isEqualTo(VoucherState.SUBMITTED);
        assertThat(state(id, returned)).isEqualTo(VoucherState.RETURNED);
        assertThat(state(id, again)).isEqualTo(VoucherState.SUBMITTED);
        assertThat(state(id, approved)).isEqualTo(VoucherState.APPROVED);
        assertThat(state(id, posted)).isEqualTo(VoucherState.POSTED);
        VoucherPage page = vouchers.voucher(id, reversed).orElseThrow();
        assertThat(page.state()).isEqualTo(VoucherState.REVERSED);
        assertThat(page.number()).isEqualTo("PC-0001/2024");
        assertThat(page.total()).isEqualTo(Vnd.of(600_000));
        assertThat(page.contentHash()).isEqualTo("b2".repeat(32));
        assertThat(page.approver()).isEqualTo(CHAIR);
        assertThat(page.steps())
                .extracting(Step::state)
                .containsExactly(
                        VoucherState.SUBMITTED,
                        VoucherState.RETURNED,
                        VoucherState.SUBMITTED,
                        VoucherState.APPROVED,
                        VoucherState.POSTED,
                        VoucherState.REVERSED);
        assertThat(page.steps().get(1).reason()).isEqualTo(words("lý do"));
        assertThat(page.reversedBy()).isEqualTo(new Link(other, "PC-0002/2024"));
        assertThat(vouchers.voucher(other, reversed).orElseThrow().reverses()).isEqualTo(new Link(id, "PC-0001/2024"));
        assertThat(vouchers.voucher(id, submitted).orElseThrow().total()).isEqualTo(Vnd.of(500_000));
        assertThat(vouchers.voucher(new VoucherId("f".repeat(32)), reversed)).isEmpty();
    }

    @Test
    @DisplayName("is shown without an approver where it was posted without a second person")
    void approvedByNobody() {
        VoucherId id = union.nextVoucher();
        long posted = union.happened(new VoucherPosted(union.unit, id, 1, content(500_000), ACCOUNTANT, null));
        follow();

        VoucherPage page = vouchers.voucher(id, posted).orElseThrow();

        assertThat(page.state()).isEqualTo(VoucherState.POSTED);
        assertThat(page.approver()).isNull();
        assertThat(page.steps()).isEmpty();
    }

    @Test
    @DisplayName("is listed by state, kind, fund, number and amount, those on their way beside those posted")
    void lists() {
        VoucherId waiting = union.nextVoucher();
        union.happened(new VoucherSubmitted(union.unit, waiting, content(111), HASH, ACCOUNTANT));
        VoucherId posted = union.nextVoucher();
        union.happened(new VoucherSubmitted(union.unit, posted, content(222), HASH, ACCOUNTANT));
        union.happened(new VoucherApproved(union.unit, posted, HASH, CHAIR));
        post(posted, content(222), 1);
        VoucherPosted imported = union.post(
                VoucherKind.PT, DAY, new Purpose.OtherIncome(), Union.SHELTER, CASH, Account.income("25"), 333);
        union.reverse(imported, DAY.plusDays(1));
        follow();

        assertThat(list(Filter.ALL).count()).isEqualTo(4);
        assertThat(list(Filter.ALL).rows())
                .extracting(VoucherRow::number)
                .containsExactly("PT-0002/2024", "PT-0001/2024", "PC-0001/2024", null);
        assertThat(list(Filter.ALL.with(VoucherState.SUBMITTED)).rows())
                .extracting(VoucherRow::voucher)
                .containsExactly(waiting);
        assertThat(list(Filter.ALL.with(VoucherState.REVERSED)).rows())
                .extracting(VoucherRow::voucher)
                .containsExactly(imported.voucher());
        assertThat(list(Filter.ALL.with(VoucherState.POSTED)).count()).isEqualTo(2);
        assertThat(list(new Filter(VoucherKind.PC, null, null, null, null)).count())
                .isEqualTo(2);
        assertThat(list(new Filter(null, Union.SHELTER, null, null, null)).rows())
                .hasSize(2)
                .allMatch(row -> row.funds().equals(List.of(Union.SHELTER)));
        assertThat(list(new Filter(null, GENERAL, null, null, null)).count()).isEqualTo(2);
        assertThat(list(new Filter(null, null, null, "PC-0001", null)).count()).isEqualTo(1);
        assertThat(list(new Filter(null, null, null, "%", null)).count()).isZero();
        assertThat(list(new Filter(null, null, null, null, 333L)).total()).isEqualTo(Vnd.of(666));
        assertThat(vouchers.list(union.unit, Filter.ALL, Asked.year(2024, log.bound()), 1, 2)
                        .rows())
                .extracting(VoucherRow::number)
                .containsExactly("PT-0001/2024", "PC-0001/2024");
    }

    @Test
    @DisplayName("waits for the chair until it is decided, with the cases that wait too")
    void queue() {
        VoucherId id = union.nextVoucher();
        union.happened(new VoucherSubmitted(union.unit, id, content(111), HASH, ACCOUNTANT));
        CaseId aCase = new CaseId("7".repeat(32));
        union.happened(new AidRequested(
                union.unit,
                aCase,
                GENERAL,
                CareReason.HARDSHIP,
                Vnd.of(6_000_000),
                1,
                null,
                null,
                null,
                words("hoàn cảnh"),
                DAY,
                ACCOUNTANT,
                false));
        long both = log.bound();
        union.happened(
                new AidApproved(union.unit, aCase, CareReason.HARDSHIP, Vnd.of(6_000_000), 1, DAY, CHAIR, false));
        union.happened(new VoucherApproved(union.unit, id, HASH, CHAIR));
        follow();

        assertThat(vouchers.waiting(union.unit, both))
                .extracting(
                        Waiting::kind, Waiting::id, waiting -> waiting.amount().dong(), Waiting::contentHash)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Waiting.Kind.VOUCHER, id.value(), 111L, HASH),
                        org.assertj.core.groups.Tuple.tuple(Waiting.Kind.CASE, aCase.value(), 6_000_000L, null));
        assertThat(vouchers.waiting(union.unit, both).get(1).details()).isTrue();
        assertThat(vouchers.waiting(union.unit, log.bound())).isEmpty();
    }

    private VoucherList list(Filter filter) {
        return vouchers.list(union.unit, filter, Asked.year(2024, log.bound()), 0, 50);
    }

    private VoucherState state(VoucherId id, long known) {
        return vouchers.voucher(id, known).orElseThrow().state();
    }

    private long post(VoucherId id, VoucherContent content, int serial) {
        VoucherPosted posted = new VoucherPosted(union.unit, id, serial, content, ACCOUNTANT, CHAIR);
        return union.happened(posted, new VoucherMarkedPosted(union.unit, id, posted.number(), ACCOUNTANT));
    }

    private VoucherPosted back(VoucherId id, VoucherId of) {
        VoucherContent content = new VoucherContent(
                VoucherKind.PC,
                DAY,
                DAY,
                DAY,
                List.of(
                        Line.credit(GENERAL, Account.expense("32"), Vnd.of(600_000), null),
                        Line.debit(GENERAL, CASH, Vnd.of(600_000), null)),
                new Purpose.Reversal(of),
                null,
                null,
                false);
        return new VoucherPosted(union.unit, id, 2, content, ACCOUNTANT, CHAIR);
    }

    private VoucherContent content(long dong) {
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

    private Sealed<Sealed.Text> words(String text) {
        return new Sealed<>(Subject.of(union.unit), "k", "voucher.returned.reason", text);
    }

    private void follow() {
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }
}
