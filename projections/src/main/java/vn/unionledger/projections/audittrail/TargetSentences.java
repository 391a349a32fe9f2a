package vn.unionledger.projections.audittrail;

import java.util.Locale;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.BasisPoints;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.core.target.TargetEvent;
import vn.unionledger.core.target.TargetKind;

/** The sentences of targets and what came of them. */
final class TargetSentences {
    private TargetSentences() {}

    static String of(TargetEvent target) {
        return switch (target) {
            case TargetEvent.TargetAssigned e ->
                "Giao chỉ tiêu năm " + e.year() + " “" + e.title() + "”: " + value(e.kind(), e.assigned()) + " theo "
                        + e.document();
            case TargetEvent.TargetReassigned e -> "Giao lại chỉ tiêu theo " + e.document();
            case TargetEvent.ResultRecorded e -> "Ghi kết quả chỉ tiêu: " + outcome(e.outcome()) + ", " + e.evidence();
            case TargetEvent.BudgetSet e ->
                "Dự trù kinh phí cho chỉ tiêu "
                        + AmountText.PLAIN.withUnit(e.line().planned()) + " theo " + e.document();
            case TargetEvent.TargetWithdrawn e -> "Rút chỉ tiêu, " + e.document();
        };
    }

    private static String value(TargetKind kind, long value) {
        return switch (kind) {
            case AMOUNT -> AmountText.PLAIN.withUnit(Vnd.of(value));
            case COUNT -> String.format(Locale.ROOT, "%d", value);
            case SHARE -> BasisPoints.of(Math.toIntExact(value)).percentText();
        };
    }

    private static String outcome(Outcome outcome) {
        return outcome.whole() == 1 ? Long.toString(outcome.value()) : outcome.value() + "/" + outcome.whole();
    }
}
