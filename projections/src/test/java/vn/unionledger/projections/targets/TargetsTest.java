package vn.unionledger.projections.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.activity.ActivityEvent.ActivityHeld;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.inspection.InspectionEvent.InspectionAdvanced;
import vn.unionledger.core.inspection.InspectionEvent.InspectionRecorded;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.core.inspection.InspectionResult;
import vn.unionledger.core.inspection.InspectionScope;
import vn.unionledger.core.inspection.InspectionState;
import vn.unionledger.core.inspection.InspectionTarget;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberEvent.MembersAdmitted;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.Comparison;
import vn.unionledger.core.target.CountOf;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.core.target.TargetEvent.BudgetSet;
import vn.unionledger.core.target.TargetEvent.ResultRecorded;
import vn.unionledger.core.target.TargetEvent.TargetAssigned;
import vn.unionledger.core.target.TargetEvent.TargetReassigned;
import vn.unionledger.core.target.TargetEvent.TargetWithdrawn;
import vn.unionledger.core.target.TargetKind;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.feed.Follower;

@DisplayName("Targets as people read them")
class TargetsTest {
    private static final CampaignId SHELTER = new CampaignId("9".repeat(32));
    private static final LocalDate SIGNED = LocalDate.of(2024, 12, 31);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 6);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final String PACT = "Bản giao ước thi đua 2025";

    private final Database database = Database.fresh();
    private final RecordedLog log = new RecordedLog();
    private final Union union = new Union(log, "stnmt-tra-vinh");
    private final Targets targets = new Targets(database.views());
    private int made;

    @Test
    @DisplayName(
            "of money are told by the campaign or the fund: what came in, and not what was taken back or handed over")
    void money() {
        TargetId collected = assign(TargetKind.AMOUNT, 40_000_000, new Measure.CampaignCollected(SHELTER));
        TargetId fund = assign(TargetKind.AMOUNT, 40_000_000, new Measure.FundCollected(Union.SHELTER));
        Purpose donation = new Purpose.Donation(SHELTER);
        union.post(VoucherKind.PT, MAY, donation, Union.SHELTER, Union.CASH, Account.OWED_TO_OWNER, 39_030_000);
        VoucherPosted wrong =
                union.post(VoucherKind.PT, MAY, donation, Union.SHELTER, Union.CASH, Account.OWED_TO_OWNER, 970_000);
        assertThat(row(collected, MAY).met()).isTrue();
        union.reverse(wrong, MAY.plusDays(2));
        union.post(
                VoucherKind.PC,
                MAY.plusDays(3),
                new Purpose.HandOver(SHELTER, null),
                Union.SHELTER,
                Account.OWED_TO_OWNER,
                Union.CASH,
                39_030_000);
        for (TargetId target : List.of(collected, fund)) {
            TargetRow row = row(target, END);
            assertThat(row.outcome()).isEqualTo(Outcome.of(39_030_000));
            assertThat(row.reached()).isEqualTo(9_758);
            assertThat(row.met()).isFalse();
            assertThat(row(target, MAY.minusDays(1)).outcome()).isEqualTo(Outcome.of(0));
        }
    }

    @Test
    @DisplayName("of counts and shares are told by the registers: inspections done of all, members who took part")
    void counts() {
        TargetId inspected =
                assign(TargetKind.SHARE, 10_000, new Measure.Ratio(CountOf.INSPECTIONS_DONE, CountOf.INSPECTIONS_ALL));
        TargetId sport = assign(TargetKind.SHARE, 2_000, new Measure.Ratio(CountOf.PARTICIPANTS, CountOf.MEMBERS));
        TargetId held = assign(TargetKind.COUNT, 1, new Measure.Counted(CountOf.ACTIVITIES_HELD));
        inspect(1, InspectionState.DONE);
        inspect(2, InspectionState.IN_PROGRESS);
        union.happened(new MembersAdmitted(
                union.unit, SIGNED, List.of(member(1), member(2), member(3), member(4)), null, Union.ACCOUNTANT));
        union.happened(new ActivityHeld(
                union.unit, new ActivityId("7".repeat(32)), List.of(new Attendance("vận động viên", 1)), MAY));
        assertThat(row(inspected, END).outcome()).isEqualTo(new Outcome(1, 2));
        assertThat(row(inspected, END).points()).isEqualTo(5_000);
        assertThat(row(sport, END).points()).isEqualTo(2_500);
        assertThat(row(sport, END).met()).isTrue();
        assertThat(row(held, END).outcome()).isEqualTo(Outcome.of(1));
        union.happened(new InspectionAdvanced(
                union.unit,
                new vn.unionledger.core.id.InspectionId(id(2)),
                InspectionKind.FINANCE,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                InspectionState.DONE,
                InspectionResult.NONE_YET,
                null,
                MAY.plusDays(9)));
        assertThat(row(inspected, END).met()).isTrue();
        assertThat(row(inspected, MAY).met()).as("as of the day before").isFalse();
    }

    @Test
    @DisplayName("the ledger cannot tell have the last recorded result with its evidence; a later document changes the"
            + " value")
    void recorded() {
        TargetId excellent = assign(TargetKind.SHARE, 8_000, new Measure.Recorded());
        assertThat(row(excellent, MAY).outcome()).isNull();
        long before = log.bound();
        union.happened(new ResultRecorded(
                union.unit, excellent, new Outcome(400, 485), "12/DS-CĐCS", MAY, Union.ACCOUNTANT, false));
        assertThat(row(excellent, MAY).points()).isEqualTo(8_247);
        assertThat(row(excellent, MAY).evidence()).isEqualTo("12/DS-CĐCS");
        assertThat(targets.target(excellent, Asked.upTo(MAY, before))
                        .orElseThrow()
                        .outcome())
                .as("as known before")
                .isNull();
        union.happened(new TargetReassigned(union.unit, excellent, 9_000, "02/CV", MAY.plusDays(1), Union.ACCOUNTANT));
        assertThat(row(excellent, END).met()).isFalse();
        assertThat(row(excellent, END).first()).isEqualTo(8_000);
        assertThat(row(excellent, MAY).met()).isTrue();
        union.happened(new TargetWithdrawn(union.unit, excellent, "ghi nhầm", END, Union.ACCOUNTANT));
        follow();
        assertThat(targets.target(excellent, Asked.upTo(END, log.bound()))).isEmpty();
        assertThat(targets.ofYear(union.unit, 2025, Asked.upTo(MAY, log.bound())))
                .hasSize(1);
        assertThat(targets.years(union.unit, Asked.upTo(END, log.bound()))).containsExactly(2025);
    }

    @Test
    @DisplayName("that cost money have what was spent under their item in their year beside what was planned")
    void budget() {
        TargetId excellent = assign(TargetKind.SHARE, 8_000, new Measure.Recorded());
        union.happened(new BudgetSet(
                union.unit,
                excellent,
                new BudgetLine(Vnd.of(20_000_000), Union.GENERAL, "31/khen-thuong", null),
                "Dự toán 2025",
                SIGNED,
                Union.ACCOUNTANT));
        spend(MAY, "31/khen-thuong", 3_000_000);
        spend(MAY, "31/khen-thuong/tap-the", 2_000_000);
        spend(MAY, "31/khen-thuong-khac", 1);
        spend(SIGNED, "31/khen-thuong", 7);
        assertThat(row(excellent, END).spent()).isEqualTo(Vnd.of(5_000_000));
        assertThat(row(excellent, MAY.minusDays(1)).spent()).isEqualTo(Vnd.ZERO);
    }

    private void spend(LocalDate on, String item, long dong) {
        union.post(VoucherKind.PC, on, new Purpose.Expense(), Union.GENERAL, Account.expense(item), Union.CASH, dong);
    }

    private void inspect(int number, InspectionState state) {
        union.happened(new InspectionRecorded(
                union.unit,
                new vn.unionledger.core.id.InspectionId(id(number)),
                InspectionKind.FINANCE,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                "Ban Chấp hành",
                state,
                InspectionResult.NONE_YET,
                null,
                MAY,
                false));
    }

    private static Admission member(int number) {
        return new Admission(new PersonId(id(100 + number)), null, PayerGroup.PUBLIC_SERVICE, null);
    }

    private TargetId assign(TargetKind kind, long value, Measure measure) {
        TargetId target = new TargetId(id(500 + ++made));
        union.happened(new TargetAssigned(
                union.unit,
                target,
                2025,
                "Chỉ tiêu " + made,
                kind,
                Comparison.AT_LEAST,
                value,
                measure,
                PACT,
                null,
                SIGNED,
                Union.ACCOUNTANT,
                false));
        return target;
    }

    private static String id(int number) {
        return String.format("%032x", number);
    }

    private TargetRow row(TargetId target, LocalDate day) {
        follow();
        return targets.target(target, Asked.upTo(day, log.bound())).orElseThrow();
    }

    private void follow() {
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }
}
