package vn.unionledger.api.page.dues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.dues.DuesDesk;
import vn.unionledger.api.dues.RollAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.dues.RollForm.Subject;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.Rows;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.dues.RollLine;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.voucherview.VoucherPage;

/**
 * The right roll in place of a posted one: everybody of the month stands in it, with what the wrong one said, so that money
 * entered for one member can be given to another. The wrong roll is taken back when the right one is posted, in the same act.
 */
@Controller
class RollRightPages {
    private static final Show SHOW = new Show();

    private final DuesDesk desk;
    private final DuesReading dues;
    private final vn.unionledger.projections.voucherview.Vouchers vouchers;
    private final RollForm form;
    private final Forms forms;

    RollRightPages(
            DuesDesk desk,
            DuesReading dues,
            vn.unionledger.projections.voucherview.Vouchers vouchers,
            RollForm form,
            Forms forms) {
        this.desk = desk;
        this.dues = dues;
        this.vouchers = vouchers;
        this.form = form;
        this.forms = forms;
    }

    /** A posted roll, as it was put forward. */
    private record Wrong(VoucherPage voucher, Purpose.Dues purpose, DuesRoll roll) {
        Subject subject() {
            return new Subject(purpose.month(), null, false, voucher.voucher());
        }
    }

    @GetMapping("/doan-phi/danh-sach/{voucher:[0-9a-f]{32}}/ghi-lai")
    String right(@PathVariable("voucher") String voucher, Reading reading, Model model) {
        Wrong wrong = wrong(voucher, reading);
        RollSheet sheet = sheet(wrong, reading);
        return form.show(Typed.fresh(values(wrong, sheet, reading)), wrong.subject(), sheet, true, reading, model);
    }

    @PostMapping("/doan-phi/danh-sach/{voucher:[0-9a-f]{32}}/ghi-lai")
    String send(
            @PathVariable("voucher") String voucher,
            @RequestParam(name = "_xem", required = false) @Nullable String look,
            SentForm sent,
            Model model) {
        Reading reading = sent.reading();
        Wrong wrong = wrong(voucher, reading);
        RollSheet sheet = sheet(wrong, reading);
        if (look != null) {
            Typed typed = sheet.filled(
                    forms.sent(sent.request()), Pasted.lines(sent.request().getParameter("_dan")));
            return form.show(typed, wrong.subject(), sheet, true, reading, model);
        }
        return forms.send(
                sent,
                () -> {
                    Map<String, List<String>> fields =
                            new LinkedHashMap<>(Rows.filled(sent.fields(), RollForm.AMOUNTS, List.of("amount")));
                    String why = Objects.requireNonNullElse(sent.request().getParameter("why"), "");
                    fields.remove("why");
                    String reason = RequestReader.form(Map.of("reason", List.of(why)), WhyAsked.class)
                            .reason();
                    RollAsked right = RequestReader.form(fields, RollAsked.class);
                    var receipt = desk.putRight(
                            sent.sending(), wrong.voucher().voucher(), new RollAsked.PutRight(reason, right));
                    return Onward.to("/phieu/" + Vouchers.idOf(sent.sending()), receipt);
                },
                typed -> form.show(
                        typed.inPlace(RollForm.AMOUNTS, "amount"), wrong.subject(), sheet, true, reading, model));
    }

    private Map<String, String> values(Wrong wrong, RollSheet sheet, Reading reading) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("occurredOn", SHOW.date(reading.moment().today()));
        values.put("documentOn", SHOW.date(wrong.voucher().content().documentOn()));
        for (Line line : wrong.voucher().content().lines()) {
            values.put("fund", line.fund().value());
            if (line.account().kind() == Account.Kind.PLACE) {
                values.put("place", line.account().asPlace().value());
            }
        }
        Map<String, Vnd> paid = paid(wrong);
        for (int i = 0; i < sheet.rows().size(); i++) {
            Vnd amount = paid.get(sheet.rows().get(i).person());
            values.put(RollSheet.amount(i), amount == null ? "" : SHOW.amount(amount.dong()));
        }
        return values;
    }

    /** Those on the wrong roll first, then the others of the month. */
    private RollSheet sheet(Wrong wrong, Reading reading) {
        Map<String, Vnd> paid = paid(wrong);
        List<MonthRow> rows = new ArrayList<>();
        List<MonthRow> others = new ArrayList<>();
        for (MonthRow row : dues.month(wrong.purpose().month(), null, reading)) {
            (paid.containsKey(row.person()) ? rows : others).add(row);
        }
        List<PersonId> gone = wrong.roll().lines().stream()
                .map(RollLine::member)
                .filter(member -> rows.stream().noneMatch(row -> row.person().equals(member.value())))
                .toList();
        rows.addAll(dues.unreckoned(gone, wrong.purpose().month(), reading));
        rows.addAll(others);
        return new RollSheet(rows);
    }

    private static Map<String, Vnd> paid(Wrong wrong) {
        Map<String, Vnd> paid = new LinkedHashMap<>();
        wrong.roll().lines().forEach(line -> paid.put(line.member().value(), line.amount()));
        return paid;
    }

    private Wrong wrong(String id, Reading reading) {
        VoucherPage page = vouchers.voucher(
                        Addresses.voucher(id), reading.moment().known())
                .filter(one -> one.unit().equals(reading.unit()) && !reading.below())
                .orElseThrow(() -> new NoSuchPageException("no voucher " + id));
        Purpose purpose = page.content().truePurpose();
        if (purpose instanceof Purpose.Dues collected) {
            DuesRoll roll = collected.roll();
            if (roll != null) {
                return new Wrong(page, collected, roll);
            }
        }
        throw new NoSuchPageException("no roll " + id);
    }
}
