package vn.unionledger.projections.audittrail;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.RuleKind;

/** The sentences of dated rules. */
final class PolicySentences {
    private PolicySentences() {}

    static String of(PolicyEvent event) {
        return switch (event) {
            case PolicyRecorded e -> recorded(e.policy());
            case PolicyConfirmed e -> "Xác nhận " + named(e.kind(), e.policy()) + " (" + e.evidence() + ")";
        };
    }

    private static String recorded(Policy policy) {
        String decision = policy.decision() == null ? "" : " theo " + policy.decision();
        String sure =
                switch (policy.certainty()) {
                    case CONFIRMED -> "";
                    case TO_CONFIRM -> ", chưa xác nhận";
                };
        return "Ghi " + named(policy.rule().kind(), policy.policy()) + decision + ", hiệu lực từ "
                + Dates.day(policy.effectiveFrom()) + replaced(policy.replaces()) + sure;
    }

    private static String named(RuleKind kind, PolicyId policy) {
        return policy.isReadable() ? kind(kind) + " “" + policy + "”" : kind(kind);
    }

    private static String replaced(@Nullable PolicyId earlier) {
        if (earlier == null) {
            return "";
        }
        return earlier.isReadable() ? ", thay “" + earlier + "”" : ", thay quy định ghi trước đó";
    }

    private static String kind(RuleKind kind) {
        return switch (kind) {
            case DISTRIBUTION -> "quy định phân phối nguồn thu";
            case DUES_RATE -> "quy định mức đóng đoàn phí";
            case BASE_SALARY -> "mức lương cơ sở";
            case ITEM -> "mã mục lục thu, chi";
            case SPENDING_LIMIT -> "tỷ lệ chi theo nguồn";
            case WELFARE_NORM -> "định mức thăm hỏi, trợ cấp";
            case COLLECTION_STOP -> "ngày ngừng thu";
            case CONTRIBUTION_TERMS -> "mức và hạn đóng kinh phí công đoàn";
            case PASS_DOWN -> "hạn chuyển phần được hưởng";
            case DAYS_OFF -> "ngày nghỉ";
            case CAMPAIGN_TERMS -> "thời hạn vận động, công khai";
            case LEVY_RATE -> "mức đóng quỹ phòng, chống thiên tai";
            case MINIMUM_WAGE -> "mức lương tối thiểu vùng";
            case LOAN_INTEREST -> "trần lãi suất cho vay tương trợ";
        };
    }
}
