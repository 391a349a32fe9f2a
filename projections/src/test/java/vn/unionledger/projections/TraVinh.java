package vn.unionledger.projections;

import static vn.unionledger.projections.Union.ACCOUNTANT;
import static vn.unionledger.projections.Union.BANK;
import static vn.unionledger.projections.Union.CASH;
import static vn.unionledger.projections.Union.CHAIR;
import static vn.unionledger.projections.Union.GENERAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.unionledger.core.activity.ActivityEvent.ActivityApproved;
import vn.unionledger.core.activity.ActivityEvent.ActivityHeld;
import vn.unionledger.core.activity.ActivityEvent.ActivityPlanned;
import vn.unionledger.core.activity.ActivityEvent.AdvanceCleared;
import vn.unionledger.core.activity.ActivityEvent.AdvancePaid;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.inspection.InspectionEvent.InspectionAdvanced;
import vn.unionledger.core.inspection.InspectionEvent.InspectionRecorded;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.core.inspection.InspectionResult;
import vn.unionledger.core.inspection.InspectionScope;
import vn.unionledger.core.inspection.InspectionState;
import vn.unionledger.core.inspection.InspectionTarget;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundApproved;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaid;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundProposed;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;

/** The year 2024 of a department's union: its published figures, as the facts that must stand behind them. */
public final class TraVinh {
    public final Union union;
    private int ids;

    public TraVinh(RecordedLog log) {
        this.union = new Union(log, "stnmt-tra-vinh");
    }

    /** All of the year, in the order the counts were published. */
    public TraVinh year() {
        funds();
        income();
        for (int i = 0; i < 6; i++) {
            aid(CareReason.HARDSHIP, LocalDate.of(2024, 2 + i, 10), 6_000_000);
        }
        aid(CareReason.HOUSING, LocalDate.of(2024, 8, 20), 50_000_000);
        round(
                Occasion.SCHOOL_SUPPORT,
                LocalDate.of(2024, 9, 4),
                List.of(new GiftClass("năm học mới", Recipients.CHILD, Vnd.of(3_000_000), 2)));
        round(
                Occasion.CHILDREN_DAY,
                LocalDate.of(2024, 5, 30),
                List.of(
                        new GiftClass("mẫu giáo", Recipients.CHILD, Vnd.of(220_000), 61),
                        new GiftClass("tiểu học", Recipients.CHILD, Vnd.of(250_000), 71),
                        new GiftClass("xuất sắc", Recipients.CHILD, Vnd.of(270_000), 1)));
        round(
                Occasion.MID_AUTUMN,
                LocalDate.of(2024, 9, 16),
                List.of(new GiftClass("trung thu", Recipients.CHILD, Vnd.of(150_000), 329)));
        round(
                Occasion.SENDONTA,
                LocalDate.of(2024, 9, 30),
                List.of(new GiftClass("đoàn viên", Recipients.MEMBER, Vnd.of(250_000), 52)));
        visits();
        campaign("mai-am", "Quỹ mái ấm công đoàn", "33/CĐVC", 39_030_000);
        campaign("thien-tai", "Quỹ phòng chống thiên tai", "", 23_189_318);
        campaign("nguoi-ngheo", "Quỹ Vì người nghèo", "", 166_694_904);
        campaign("vien-chau", "Quỹ ủng hộ khu tưởng niệm soạn giả Viễn Châu", "", 103_668_884);
        campaign("lu-lut", "Quỹ ủng hộ đồng bào Miền Bắc bị lũ lụt", "", 154_188_368);
        event(
                "Hội thi “Khéo tay hay làm” nhân ngày Quốc tế Phụ nữ 8/3",
                "Kế hoạch 03/KH-CĐCS",
                LocalDate.of(2024, 3, 7),
                52_600_000,
                List.of(
                        new Attendance("thí sinh đổ rau câu", 18),
                        new Attendance("thí sinh cắm hoa", 9),
                        new Attendance("đại biểu và cổ động viên", 235)));
        event(
                "Hội thi Tiếng hát Karaoke chào mừng ngày Phụ nữ Việt Nam 20/10",
                "Kế hoạch 12/KH-CĐCS ngày 23/9/2024",
                LocalDate.of(2024, 10, 18),
                58_200_000,
                List.of(new Attendance("đại biểu và cổ động viên", 366)));
        inspections();
        return this;
    }

    private void funds() {
        union.happened(
                new FundOpened(
                        union.unit,
                        GENERAL,
                        "Tài chính công đoàn",
                        FundKind.ORDINARY,
                        null,
                        null,
                        LocalDate.of(2024, 1, 1)),
                sample(LocalDate.of(2024, 1, 1), new Purpose.Opening(), BANK, Account.OPENING, 210_000_000));
    }

    private void income() {
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(2024, month);
            long dues = month == 12 ? 42_907_841 : 42_907_832 + (month == 1 ? 10 : 0);
            union.happened(
                    sample(of.atDay(15), new Purpose.Dues(of), CASH, Account.income("22"), dues),
                    sample(
                            of.atDay(20),
                            new Purpose.ShareOwed(of),
                            Account.expense("39"),
                            Account.PAYABLE_UP,
                            dues * 3 / 10),
                    sample(of.atDay(28), new Purpose.PaidUp(), Account.PAYABLE_UP, CASH, dues * 3 / 10));
        }
        union.happened(sample(
                LocalDate.of(2024, 4, 10),
                new Purpose.Allocation(true),
                BANK,
                Account.income("28/phan-phoi"),
                772_341_004));
    }

    /** An invented entry of the ordinary fund. */
    private VoucherPosted sample(LocalDate on, Purpose purpose, Account debit, Account credit, long dong) {
        return union.voucher(
                VoucherKind.KT,
                on,
                null,
                purpose,
                List.of(
                        vn.unionledger.core.book.Line.debit(GENERAL, debit, Vnd.of(dong), null),
                        vn.unionledger.core.book.Line.credit(GENERAL, credit, Vnd.of(dong), null)),
                true);
    }

    /** One case from request to payment. */
    public CaseId aid(CareReason reason, LocalDate day, long dong) {
        CaseId id = granted(reason, day, dong);
        paid(id, reason, day.plusDays(3), dong);
        return id;
    }

    /** A case that was asked for and approved. */
    public CaseId granted(CareReason reason, LocalDate day, long dong) {
        CaseId id = new CaseId(id());
        union.happened(new AidRequested(
                union.unit, id, GENERAL, reason, Vnd.of(dong), 1, null, null, null, null, day, ACCOUNTANT, false));
        union.happened(new AidApproved(union.unit, id, reason, Vnd.of(dong), 1, day.plusDays(1), CHAIR, false));
        return id;
    }

    /** The payment of an approved case. */
    public VoucherPosted paid(CaseId id, CareReason reason, LocalDate day, long dong) {
        VoucherPosted voucher = union.voucher(
                VoucherKind.UNC,
                day,
                null,
                new Purpose.Welfare(id, reason, 1, 1),
                List.of(
                        vn.unionledger.core.book.Line.debit(
                                GENERAL, Account.expense("31/tham-hoi"), Vnd.of(dong), null),
                        vn.unionledger.core.book.Line.credit(GENERAL, BANK, Vnd.of(dong), null)),
                false);
        union.happened(voucher, new AidPaid(union.unit, id, reason, 1, voucher.voucher(), Vnd.of(dong), 1, day, false));
        return voucher;
    }

    private void visits() {
        List<CareReason> reasons =
                List.of(CareReason.ILLNESS, CareReason.BEREAVEMENT, CareReason.MISFORTUNE, CareReason.MATERNITY);
        for (int i = 0; i < 324; i++) {
            long dong = i == 323 ? 114_395_000 - 323 * 353_000L : 353_000;
            aid(reasons.get(i % 4), LocalDate.of(2024, 1, 5).plusDays(i), dong);
        }
    }

    /** A round from its list to its payment. */
    public void round(Occasion occasion, LocalDate day, List<GiftClass> classes) {
        RoundId id = new RoundId(id());
        int gifts = classes.stream().mapToInt(GiftClass::count).sum();
        Vnd total = Vnd.sum(classes.stream().map(one -> one.rate().times(one.count())));
        union.happened(new RoundProposed(
                union.unit, id, GENERAL, occasion, classes, total, null, day.minusDays(5), ACCOUNTANT, false));
        union.happened(new RoundApproved(union.unit, id, occasion, gifts, total, day.minusDays(3), CHAIR, false));
        VoucherPosted voucher = union.voucher(
                VoucherKind.UNC,
                day,
                null,
                new Purpose.Gift(id, occasion, gifts),
                List.of(
                        vn.unionledger.core.book.Line.debit(GENERAL, Account.expense("31/qua-tang"), total, null),
                        vn.unionledger.core.book.Line.credit(GENERAL, BANK, total, null)),
                false);
        union.happened(
                voucher, new RoundPaid(union.unit, id, occasion, voucher.voucher(), classes, gifts, total, day, false));
    }

    /** A campaign with its own pass-through fund, collected and handed over in full. */
    public CampaignId campaign(String fund, String title, String document, long dong) {
        CampaignId id = new CampaignId(id());
        FundCode code = new FundCode(fund);
        LocalDate day = LocalDate.of(2024, 6, 3);
        union.happened(
                new FundOpened(
                        union.unit, code, title, FundKind.PASS_THROUGH, "Chủ quỹ", null, LocalDate.of(2024, 1, 1)),
                new CampaignCalled(union.unit, id, code, title, "Chủ quỹ", document, day, LocalDate.of(2024, 12, 31)));
        VoucherPosted in =
                union.post(VoucherKind.PT, day, new Purpose.Donation(id), code, CASH, Account.OWED_TO_OWNER, dong);
        union.happened(new DonationReceived(union.unit, id, in.voucher(), Vnd.of(dong), day));
        VoucherPosted out = union.post(
                VoucherKind.PC,
                day.plusDays(30),
                new Purpose.HandOver(id, null),
                code,
                Account.OWED_TO_OWNER,
                CASH,
                dong);
        union.happened(new HandedOver(union.unit, id, out.voucher(), Vnd.of(dong), null, day.plusDays(30)));
        return id;
    }

    private void event(String title, String document, LocalDate day, long dong, List<Attendance> attendance) {
        ActivityId id = new ActivityId(id());
        AdvanceId advance = new AdvanceId(id());
        Vnd cost = Vnd.of(dong);
        union.happened(
                new ActivityPlanned(union.unit, id, GENERAL, title, document, cost, day.minusDays(20), ACCOUNTANT),
                new ActivityApproved(union.unit, id, cost, day.minusDays(18), CHAIR));
        VoucherPosted out = union.post(
                VoucherKind.UNC,
                day.minusDays(10),
                new Purpose.AdvanceIssued(id, advance),
                GENERAL,
                Account.advance(advance),
                BANK,
                dong);
        union.happened(new AdvancePaid(union.unit, id, advance, out.voucher(), cost, day.minusDays(10)));
        union.happened(new ActivityHeld(union.unit, id, attendance, day));
        VoucherPosted settled = union.post(
                VoucherKind.KT,
                day.plusDays(5),
                new Purpose.AdvanceSettled(id, advance),
                GENERAL,
                Account.expense("32"),
                Account.advance(advance),
                dong);
        union.happened(new AdvanceCleared(union.unit, id, advance, settled.voucher(), cost, day.plusDays(5)));
    }

    private void inspections() {
        InspectionId statutes = new InspectionId(id());
        union.happened(
                inspection(statutes, InspectionKind.STATUTES, "CĐBP Văn phòng đăng ký", InspectionState.PLANNED, 3));
        union.happened(new InspectionAdvanced(
                union.unit,
                statutes,
                InspectionKind.STATUTES,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                InspectionState.DONE,
                InspectionResult.NO_BREACH,
                null,
                LocalDate.of(2024, 8, 15)));
        union.happened(inspection(
                new InspectionId(id()), InspectionKind.FINANCE, "Công đoàn cơ sở", InspectionState.IN_PROGRESS, 11));
    }

    /** An inspection of the own level, recorded in a month of 2024. */
    public InspectionRecorded inspection(
            InspectionId id, InspectionKind kind, String about, InspectionState state, int month) {
        return new InspectionRecorded(
                union.unit,
                id,
                kind,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                about,
                state,
                InspectionResult.NONE_YET,
                null,
                LocalDate.of(2024, month, 5),
                false);
    }

    /** A new id for anything. */
    public String id() {
        return String.format(Locale.ROOT, "%032x", 0xabc000 + ++ids);
    }

    /** Everything recorded, for tests that fold it themselves. */
    public List<Object> payloads() {
        List<Object> all = new ArrayList<>();
        union.log.after(0, Integer.MAX_VALUE).forEach(event -> all.add(event.payload()));
        return all;
    }
}
