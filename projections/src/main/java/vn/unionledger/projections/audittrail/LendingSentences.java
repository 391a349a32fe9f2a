package vn.unionledger.projections.audittrail;

import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.employment.EmploymentEvent;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.Vnd;

/** The sentences of loans, members' money in funds and employment projects: how much, never whose. */
final class LendingSentences {
    private LendingSentences() {}

    static String of(LoanEvent loan) {
        return switch (loan) {
            case LoanEvent.LoanRequested e -> "Đề nghị vay quỹ tương hỗ " + dong(e.amount());
            case LoanEvent.ConditionsAgreed e ->
                "Thỏa thuận trả khoản vay làm " + e.conditions().plan().instalments() + " kỳ, kỳ đầu ngày "
                        + Dates.day(e.conditions().plan().firstDueOn());
            case LoanEvent.LoanApproved e -> "Duyệt cho vay " + dong(e.amount());
            case LoanEvent.LoanPaidOut e -> "Đã cho vay " + dong(e.amount());
            case LoanEvent.LoanScheduled e ->
                "Lập lịch trả nợ " + e.instalments().size() + " kỳ";
            case LoanEvent.LoanPayoutReversed e -> "Đảo khoản đã cho vay " + dong(e.amount());
            case LoanEvent.LoanRepaid e ->
                "Thu hồi nợ vay " + dong(e.principal())
                        + (e.interest().isZero() ? "" : " và tiền lãi " + dong(e.interest()));
            case LoanEvent.RepaymentReversed e ->
                "Đảo khoản thu hồi nợ vay " + dong(e.principal().plus(e.interest()));
            case LoanEvent.LoanRescheduled e ->
                "Cơ cấu lại thời hạn trả nợ thành " + e.instalments().size() + " kỳ theo " + e.decision();
            case LoanEvent.LoanWrittenOff e -> "Xóa nợ vay " + dong(e.amount()) + " theo " + e.decision();
            case LoanEvent.WriteOffReversed e -> "Đảo khoản xóa nợ vay " + dong(e.amount());
            case LoanEvent.LoanClosed e -> "Tất toán khoản vay" + (e.writtenOff() ? " (có phần được xóa nợ)" : "");
        };
    }

    static String of(DepositEvent deposit) {
        return switch (deposit) {
            case DepositEvent.FundCapitalPaidIn e -> "Nhận vốn góp của một thành viên " + dong(e.amount());
            case DepositEvent.PayingInReversed e -> "Đảo khoản vốn góp của một thành viên " + dong(e.amount());
            case DepositEvent.MemberCapitalReturned e -> "Trả lại vốn góp cho một thành viên " + dong(e.amount());
            case DepositEvent.ReturnReversed e -> "Đảo khoản trả lại vốn góp " + dong(e.amount());
        };
    }

    static String of(EmploymentEvent project) {
        return switch (project) {
            case EmploymentEvent.ProjectAppraised e ->
                "Thẩm định dự án vay Quỹ quốc gia về việc làm “" + e.title() + "”: " + e.households() + " hộ, "
                        + dong(e.capital());
            case EmploymentEvent.ProjectLent e -> "Ngân hàng đã cho dự án vay " + dong(e.amount());
            case EmploymentEvent.ProjectStarted e -> "Dự án vay vốn hoạt động từ ngày " + Dates.day(e.on());
            case EmploymentEvent.ProjectVisited e ->
                "Kiểm tra dự án vay vốn lần " + e.number() + ": "
                        + switch (e.result()) {
                            case EFFECTIVE -> "đúng mục đích, có hiệu quả";
                            case WEAK -> "đúng mục đích, hiệu quả thấp";
                            case AT_RISK -> "có khó khăn trả nợ";
                            case WRONG_PURPOSE -> "sai mục đích";
                        };
            case EmploymentEvent.HouseholdAdded e -> "Ghi một hộ vào dự án vay vốn: " + dong(e.amount());
            case EmploymentEvent.HouseholdRemoved e -> "Bỏ một hộ ghi nhầm khỏi dự án vay vốn, " + e.document();
            case EmploymentEvent.ProjectFinished e ->
                "Kết thúc dự án vay vốn: "
                        + switch (e.ending()) {
                            case REPAID -> "đã trả hết nợ ngân hàng";
                            case CALLED_IN -> "ngân hàng thu hồi nợ trước hạn";
                            case GIVEN_UP -> "không vay nữa";
                        };
            case EmploymentEvent.ProjectWithdrawn e -> "Bỏ một dự án ghi nhầm khỏi sổ theo dõi, " + e.document();
        };
    }

    private static String dong(Vnd amount) {
        return AmountText.PLAIN.withUnit(amount);
    }
}
