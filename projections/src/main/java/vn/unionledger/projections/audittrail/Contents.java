package vn.unionledger.projections.audittrail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.entries.Why;
import vn.unionledger.projections.entries.Words;

/** A voucher's content in words, and what became different between two of them. */
final class Contents {
    private Contents() {}

    /** "phiếu chi 500.000 đồng, hạch toán ngày 05/03/2024: Chi thăm hỏi ốm đau". */
    static String words(VoucherContent content) {
        String kind = Words.kind(content.kind());
        return Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + " "
                + AmountText.PLAIN.withUnit(total(content)) + ", hạch toán ngày " + Dates.day(content.occurredOn())
                + ": " + purpose(content);
    }

    static String purpose(VoucherContent content) {
        Why why = Why.of(content.purpose());
        return Words.purpose(why.word(), why.topic(), null);
    }

    static Vnd total(VoucherContent content) {
        return Vnd.sum(content.lines().stream().map(Line::amount).filter(Vnd::isPositive));
    }

    static List<Change> changes(VoucherContent before, VoucherContent after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "Số tiền", amount(before), amount(after));
        add(changes, "Ngày hạch toán", Dates.day(before.occurredOn()), Dates.day(after.occurredOn()));
        add(changes, "Ngày chứng từ", Dates.day(before.documentOn()), Dates.day(after.documentOn()));
        add(changes, "Loại chứng từ", Words.kind(before.kind()), Words.kind(after.kind()));
        add(changes, "Nội dung", purpose(before), purpose(after));
        add(changes, "Định khoản", lines(before), lines(after));
        if (!Objects.equals(before.counterparty(), after.counterparty())) {
            changes.add(new Change("Người nộp/nhận", "(người khác)", "(đã đổi)"));
        }
        if (!Objects.equals(before.note(), after.note())) {
            changes.add(new Change("Diễn giải", "(được bảo mật)", "(đã đổi)"));
        }
        return changes;
    }

    private static void add(List<Change> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, before, after));
        }
    }

    private static String amount(VoucherContent content) {
        return AmountText.PLAIN.of(total(content));
    }

    private static String lines(VoucherContent content) {
        return content.lines().stream().map(Contents::line).collect(Collectors.joining("; "));
    }

    private static String line(Line line) {
        return (line.amount().isNegative() ? "Có " : "Nợ ") + line.fund() + "/" + Words.account(line.account()) + " "
                + AmountText.PLAIN.of(line.amount().abs()) + section(line.section());
    }

    private static String section(@Nullable Object section) {
        return section == null ? "" : " (" + section + ")";
    }
}
