package vn.unionledger.api.page.voucher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;

/**
 * A voucher's content put back into the form it came from, to be changed.
 *
 * @param values of the fields people fill in
 * @param fixed what is sent along without asking
 */
record Refilled(VoucherForm form, Map<String, String> values, Map<String, String> fixed) {

    private static final Show SHOW = new Show();

    /** Nothing for what has no form: openings, imports, what takes back another voucher. */
    static Optional<Refilled> of(VoucherContent content, @Nullable String note) {
        Purpose purpose = content.purpose() instanceof Purpose.Correction again ? again.right() : content.purpose();
        Map<String, String> fixed = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("occurredOn", SHOW.date(content.occurredOn()));
        values.put("documentOn", SHOW.date(content.documentOn()));
        if (note != null) {
            values.put("note", note);
        }
        if (content.counterparty() != null) {
            fixed.put("counterparty", content.counterparty().value());
        }
        Optional<VoucherForm> form = form(purpose, content, values, fixed);
        form.ifPresent(one -> money(one, content.lines(), values, fixed));
        return form.map(one -> new Refilled(one, values, fixed));
    }

    private static Optional<VoucherForm> form(
            Purpose purpose, VoucherContent content, Map<String, String> values, Map<String, String> fixed) {
        return switch (purpose) {
            case Purpose.Dues p when p.roll() != null -> Optional.empty();
            case Purpose.Dues p -> month(VoucherForm.DUES, p.month().toString(), values);
            case Purpose.Contribution p ->
                month(VoucherForm.CONTRIBUTION, p.month().toString(), values);
            case Purpose.ShareOwed p -> month(VoucherForm.SHARE_OWED, p.month().toString(), values);
            case Purpose.Allocation p -> {
                values.put("byRatio", Boolean.toString(p.byRatio()));
                yield Optional.of(VoucherForm.ALLOCATION);
            }
            case Purpose.OtherIncome _ -> Optional.of(VoucherForm.OTHER_INCOME);
            case Purpose.Donation p when p.list() != null -> Optional.empty();
            case Purpose.FundTransfer p -> {
                values.put("decision", p.decision());
                values.put("decidedOn", SHOW.date(p.decidedOn()));
                values.put("ground", p.ground().name());
                yield Optional.of(VoucherForm.BETWEEN_FUNDS);
            }
            case Purpose.Donation p ->
                of(VoucherForm.DONATION, fixed, "campaign", p.campaign().value());
            case Purpose.HandOver p -> {
                if (p.ownerReceipt() != null) {
                    values.put("ownerReceipt", p.ownerReceipt());
                }
                yield of(VoucherForm.HAND_OVER, fixed, "campaign", p.campaign().value());
            }
            case Purpose.Welfare p -> {
                fixed.put("reason", p.reason().name());
                fixed.put("persons", Integer.toString(p.persons()));
                fixed.put("instalment", Integer.toString(p.instalment()));
                yield of(VoucherForm.WELFARE, fixed, "case", p.aCase().value());
            }
            case Purpose.Gift p -> {
                fixed.put("occasion", p.occasion().name());
                fixed.put("recipients", Integer.toString(p.recipients()));
                yield of(VoucherForm.GIFT, fixed, "round", p.round().value());
            }
            case Purpose.AdvanceIssued p -> {
                fixed.put("advance", p.advance().value());
                yield of(VoucherForm.ADVANCE, fixed, "activity", p.activity().value());
            }
            case Purpose.LoanDisbursed p ->
                of(VoucherForm.LOAN, fixed, "loan", p.loan().value());
            case Purpose.Expense _ -> Optional.of(VoucherForm.EXPENSE);
            case Purpose.PaidUp _ -> Optional.of(VoucherForm.PAID_UP);
            case Purpose.FundCapital _ ->
                Optional.of(
                        content.lines().stream().anyMatch(line -> line.account().kind() == Account.Kind.DEPOSIT)
                                ? VoucherForm.MEMBER_CAPITAL
                                : VoucherForm.CAPITAL);
            case Purpose.AdvanceSettled p -> {
                fixed.put("advance", p.advance().value());
                yield of(VoucherForm.SETTLEMENT, fixed, "activity", p.activity().value());
            }
            case Purpose.Transfer _ ->
                Optional.of(
                        content.lines().stream().map(Line::fund).distinct().count() > 1
                                ? VoucherForm.BETWEEN_FUNDS
                                : VoucherForm.TRANSFER);
            case Purpose.Opening _,
                    Purpose.Imported _,
                    Purpose.Reversal _,
                    Purpose.Correction _,
                    Purpose.ShareAdjusted _,
                    Purpose.DuesRefund _,
                    Purpose.EmployerPaid _,
                    Purpose.ShareReckoned _,
                    Purpose.Sent _,
                    Purpose.Received _,
                    Purpose.ToRefund _,
                    Purpose.Refunded _,
                    Purpose.LateDonation _,
                    Purpose.LateReturned _,
                    Purpose.Levy _,
                    Purpose.LoanRepaid _,
                    Purpose.LoanWrittenOff _,
                    Purpose.CapitalReturned _,
                    Purpose.Shortage _ -> Optional.empty();
        };
    }

    private static Optional<VoucherForm> month(VoucherForm form, String month, Map<String, String> values) {
        values.put("month", month);
        return Optional.of(form);
    }

    private static Optional<VoucherForm> of(VoucherForm form, Map<String, String> fixed, String name, String id) {
        fixed.put(name, id);
        return Optional.of(form);
    }

    private static void money(
            VoucherForm form, List<Line> lines, Map<String, String> values, Map<String, String> fixed) {
        List<Line> places = lines.stream()
                .filter(line -> line.account().kind() == Account.Kind.PLACE)
                .toList();
        List<Line> others = lines.stream()
                .filter(line -> line.account().kind() != Account.Kind.PLACE)
                .toList();
        (form.matter() == VoucherForm.Matter.NONE ? values : fixed)
                .put("fund", lines.getFirst().fund().value());
        switch (form) {
            case TRANSFER -> {
                values.put("to", place(places.getFirst()));
                values.put("from", place(places.getLast()));
            }
            case BETWEEN_FUNDS -> {
                values.put("place", place(places.getFirst()));
                values.put("toFund", places.getLast().fund().value());
                values.put("toPlace", place(places.getLast()));
            }
            default -> places.forEach(line -> values.put("place", place(line)));
        }
        if (form == VoucherForm.SETTLEMENT) {
            settled(places, others, values, fixed);
            return;
        }
        if (form.list() != null) {
            rows(form.list(), others, values);
            return;
        }
        if (form == VoucherForm.MEMBER_CAPITAL) {
            values.put(
                    "member",
                    Objects.requireNonNullElse(others.getFirst().account().detail(), ""));
        }
        values.put("amount", amount(lines.getFirst()));
        for (Line line : others) {
            if (line.section() != null) {
                (form.blanks().contains(VoucherForm.Blank.SECTION) ? values : fixed)
                        .put("section", line.section().value());
            }
            if (form == VoucherForm.EXPENSE || form == VoucherForm.OTHER_INCOME) {
                values.put("item", Objects.requireNonNullElse(line.account().detail(), ""));
            }
        }
    }

    private static void settled(
            List<Line> places, List<Line> others, Map<String, String> values, Map<String, String> fixed) {
        places.forEach(rest -> values.put("returned", amount(rest)));
        Line advance = others.getLast();
        fixed.put("advanced", Long.toString(Math.abs(advance.amount().dong())));
        List<Line> spent = others.subList(0, others.size() - 1);
        rows("spent", spent, values);
        for (int i = 0; i < spent.size(); i++) {
            values.put(
                    "spent[" + i + "].item",
                    Objects.requireNonNullElse(spent.get(i).account().detail(), ""));
        }
    }

    private static void rows(String list, List<Line> lines, Map<String, String> values) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            values.put(list + "[" + i + "].amount", amount(line));
            if (line.section() != null) {
                values.put(list + "[" + i + "].section", line.section().value());
            }
        }
    }

    private static String place(Line line) {
        return Objects.requireNonNullElse(line.account().detail(), "");
    }

    private static String amount(Line line) {
        return SHOW.amount(Math.abs(line.amount().dong()));
    }
}
