package vn.unionledger.projections.audittrail;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.inspection.InspectionEvent;
import vn.unionledger.core.inspection.InspectionEvent.InspectionAdvanced;
import vn.unionledger.core.inspection.InspectionEvent.InspectionRecorded;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.core.inspection.InspectionResult;
import vn.unionledger.core.inspection.InspectionState;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.organisation.UnitEvent.FundingClassChanged;
import vn.unionledger.core.organisation.UnitEvent.OfficeDelegated;
import vn.unionledger.core.organisation.UnitEvent.OfficerAppointed;
import vn.unionledger.core.organisation.UnitEvent.OfficerReleased;
import vn.unionledger.core.organisation.UnitEvent.OwnershipRecorded;
import vn.unionledger.core.organisation.UnitEvent.SectionFormed;
import vn.unionledger.core.organisation.UnitEvent.UnitFounded;
import vn.unionledger.core.organisation.UnitEvent.UnitReparented;

/** The sentences of units and of their inspections. */
final class UnitSentences {
    private UnitSentences() {}

    static String of(UnitEvent unit) {
        return switch (unit) {
            case UnitFounded e -> "Thành lập “" + e.name() + "” từ ngày " + Dates.day(e.on()) + by(e.document());
            case UnitReparented e ->
                "Chuyển về trực thuộc " + e.parent() + " từ ngày " + Dates.day(e.on()) + by(e.document());
            case FundingClassChanged e ->
                "Đổi nguồn kinh phí của đơn vị từ ngày " + Dates.day(e.on()) + by(e.document());
            case OwnershipRecorded e ->
                "Ghi hình thức sở hữu của người sử dụng lao động từ ngày " + Dates.day(e.on()) + by(e.document());
            case SectionFormed e ->
                switch (e.kind()) {
                            case SECTION -> "Lập công đoàn bộ phận “";
                            case GROUP -> "Lập tổ công đoàn “";
                        }
                        + e.name() + "”";
            case OfficerAppointed e ->
                "Giao chức vụ " + OfficeWords.of(e.office()) + " từ ngày " + Dates.day(e.from()) + by(e.document());
            case OfficerReleased e ->
                "Thôi chức vụ " + OfficeWords.of(e.office()) + " từ ngày " + Dates.day(e.on()) + by(e.document());
            case OfficeDelegated e ->
                "Ủy quyền chức vụ " + OfficeWords.of(e.office()) + " từ " + Dates.day(e.since()) + " đến "
                        + Dates.day(e.until()) + by(e.document());
        };
    }

    static String inspection(InspectionEvent inspection) {
        return switch (inspection) {
            case InspectionRecorded e ->
                "Ghi nhận " + kind(e.kind()) + " (" + e.about() + "): " + state(e.state()) + result(e.result());
            case InspectionAdvanced e -> "Cập nhật " + kind(e.kind()) + ": " + state(e.state()) + result(e.result());
        };
    }

    private static String kind(InspectionKind kind) {
        return switch (kind) {
            case STATUTES -> "cuộc kiểm tra chấp hành Điều lệ";
            case FINANCE -> "cuộc kiểm tra tài chính";
            case SUPERVISION -> "cuộc giám sát";
            case FINANCE_BEFORE_REPORT -> "cuộc kiểm tra tài chính trước quyết toán";
        };
    }

    private static String state(InspectionState state) {
        return switch (state) {
            case PLANNED -> "theo kế hoạch";
            case IN_PROGRESS -> "đang thực hiện";
            case DONE -> "đã hoàn thành";
        };
    }

    private static String result(InspectionResult result) {
        return switch (result) {
            case NONE_YET -> "";
            case NO_BREACH -> ", không có vi phạm";
            case GOOD_WITH_REMARKS -> ", cơ bản tốt, có góp ý";
            case BREACH -> ", có vi phạm";
        };
    }

    private static String by(@Nullable String document) {
        return document == null || document.isEmpty() ? "" : " (" + document + ")";
    }
}
