package vn.unionledger.projections.audittrail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.dues.DuesEvent.Assessed;
import vn.unionledger.core.dues.DuesEvent.Paid;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.Vnd;

/** The sentences of members and their dues: how many and how much in all, never whose pay. */
final class MemberSentences {
    private MemberSentences() {}

    static String of(MemberEvent event) {
        return switch (event) {
            case MemberEvent.MembersAdmitted e ->
                "Ghi " + e.people().size() + " đoàn viên vào danh sách từ ngày " + Dates.day(e.on())
                        + document(e.document());
            case MemberEvent.MembersMoved e ->
                "Chuyển " + e.people().size() + " đoàn viên"
                        + (e.to() == null ? " ra khỏi tổ" : " sang “" + e.to() + "”") + " từ ngày " + Dates.day(e.on());
            case MemberEvent.PaySet e ->
                "Ghi mức lương tính đoàn phí của " + e.people().size() + " đoàn viên từ tháng " + Dates.month(e.from());
            case MemberEvent.PayerGroupSet e ->
                "Đổi nhóm đóng đoàn phí của một đoàn viên từ tháng " + Dates.month(e.from()) + document(e.document());
            case MemberEvent.MemberExempted e ->
                "Ghi thời gian miễn đoàn phí của một đoàn viên từ ngày " + Dates.day(e.from())
                        + (e.until() == null ? "" : " đến ngày " + Dates.day(e.until())) + document(e.document());
            case MemberEvent.ExemptionWithdrawn e ->
                "Bỏ thời gian miễn đoàn phí ghi nhầm từ ngày " + Dates.day(e.from());
            case MemberEvent.MemberLeft e ->
                "Một đoàn viên thôi sinh hoạt tại đơn vị, ngày cuối " + Dates.day(e.on()) + document(e.document());
            case MemberEvent.StayCorrected e ->
                "Sửa ngày của một đoàn viên: từ ngày " + Dates.day(e.from())
                        + (e.last() == null ? "" : " đến ngày " + Dates.day(e.last()));
        };
    }

    static String of(DuesEvent event) {
        return switch (event) {
            case DuesEvent.MonthAssessed e ->
                "Tính đoàn phí tháng " + Dates.month(e.month()) + section(e.section()) + " của "
                        + e.lines().size() + " đoàn viên: " + money(assessed(e.lines()))
                        + (e.withoutPay().isEmpty() ? "" : "; " + e.withoutPay().size() + " người chưa có mức lương");
            case DuesEvent.MonthReassessed e ->
                "Tính lại đoàn phí tháng " + Dates.month(e.month()) + section(e.section()) + " của "
                        + e.lines().size() + " đoàn viên: chênh lệch " + money(assessed(e.lines()));
            case DuesEvent.DuesCollected e ->
                "Thu đoàn phí tháng " + Dates.month(e.month()) + " của "
                        + e.lines().size() + " đoàn viên: " + money(paid(e.lines()));
            case DuesEvent.CollectionReversed e ->
                "Đảo khoản thu đoàn phí tháng " + Dates.month(e.month()) + " của "
                        + e.lines().size() + " đoàn viên: " + money(paid(e.lines()));
            case DuesEvent.DuesRefunded e ->
                "Hoàn trả đoàn phí tháng " + Dates.month(e.month()) + " cho "
                        + e.lines().size() + " đoàn viên: "
                        + money(paid(e.lines()).negate());
            case DuesEvent.RefundReversed e ->
                "Đảo khoản hoàn trả đoàn phí tháng " + Dates.month(e.month()) + " cho "
                        + e.lines().size() + " đoàn viên: " + money(paid(e.lines()));
        };
    }

    private static Vnd assessed(List<Assessed> lines) {
        return Vnd.sum(lines.stream().map(line -> line.standard().plus(line.excess())));
    }

    private static Vnd paid(List<Paid> lines) {
        return Vnd.sum(lines.stream().map(Paid::amount));
    }

    private static String money(Vnd amount) {
        return AmountText.PLAIN.withUnit(amount);
    }

    private static String section(@Nullable SectionCode section) {
        return section == null ? "" : " (" + section + ")";
    }

    private static String document(@Nullable String document) {
        return document == null ? "" : " theo " + document;
    }
}
