package vn.unionledger.api.page.levels;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.voucher.ShareAsked;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.levels.RefundRow;
import vn.unionledger.projections.levels.TransferRow;

/** The forms whose vouchers move money between levels, or take in and give back what came after a stop. */
@Controller
class SettlingForms {
    private static final Show SHOW = new Show();

    private final Vouchers vouchers;
    private final Levels levels;
    private final LevelChoices choices;
    private final FormChoices lists;
    private final Forms forms;
    private final BlankSheet sheet;

    SettlingForms(
            Vouchers vouchers, Levels levels, LevelChoices choices, FormChoices lists, Forms forms, BlankSheet sheet) {
        this.vouchers = vouchers;
        this.levels = levels;
        this.choices = choices;
        this.lists = lists;
        this.forms = forms;
        this.sheet = sheet;
    }

    @GetMapping("/nop-cap-tren/tinh")
    String reckoning(Reading reading, Model model) {
        return share(BlankSheet.today(reading, Map.of()), reading, model);
    }

    @PostMapping("/nop-cap-tren/tinh")
    String reckon(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        "/phieu/" + Vouchers.idOf(sending),
                        vouchers.submit(sending, RequestReader.form(FormFields.of(request), ShareAsked.class))),
                typed -> share(typed, reading, model));
    }

    private String share(Typed typed, Reading reading, Model model) {
        return sheet.show(
                typed,
                "levels.reckon",
                "/nop-cap-tren/tinh",
                LevelPages.REMITTANCE,
                List.of(
                        Blank.date("occurredOn", "levels.booked-on", "form.day.hint"),
                        Blank.one("fund", "voucher.blank.fund", lists.funds(reading, FundUse.UPPER_SHARE), null),
                        Blank.one(
                                "income",
                                "policy.income",
                                choices.listed(
                                        IncomeKind.DUES_STANDARD,
                                        IncomeKind.DUES_EXCESS,
                                        IncomeKind.EMPLOYER_CONTRIBUTION),
                                null),
                        Blank.one("month", "levels.month", choices.months(reading), "levels.reckon.month")),
                model);
    }

    @GetMapping("/dang-chuyen/chuyen")
    String sending(
            @RequestParam(name = "lan", required = false) @Nullable String transfer, Reading reading, Model model) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (transfer != null) {
            TransferRow row = find(transfer, reading);
            fields.put("transfer", transfer);
            fields.put("to", row.to().value());
            fields.put("kind", row.kind().name());
            fields.put("amount", SHOW.amount(row.amount().dong()));
        }
        return sent(BlankSheet.today(reading, fields), reading, model);
    }

    @PostMapping("/dang-chuyen/chuyen")
    String send(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> voucher("sent", Map.of(), sending, request),
                typed -> sent(typed, reading, model));
    }

    private String sent(Typed typed, Reading reading, Model model) {
        List<Blank> blanks = money(FundUse.UPPER_SHARE, reading);
        blanks.add(Blank.one("to", "levels.to", choices.neighbours(reading), null));
        blanks.add(Blank.one("kind", "levels.kind", choices.listed(TransferKind.values()), null));
        blanks.add(Blank.money("amount", "levels.amount"));
        return sheet.show(typed, "levels.send", "/dang-chuyen/chuyen", LevelPages.TRANSIT, blanks, model);
    }

    @GetMapping("/dang-chuyen/nhan")
    String receiving(
            @RequestParam(name = "lan", required = false) @Nullable String transfer, Reading reading, Model model) {
        Map<String, String> fields = new LinkedHashMap<>();
        var arrangement = levels.remittance(reading.unit(), reading.asked()).arrangement();
        if (arrangement != null) {
            fields.put("row", arrangement.row().name());
        }
        if (transfer != null) {
            TransferRow row = find(transfer, reading);
            fields.put("transfer", transfer);
            fields.put("from", row.from().value());
            fields.put("kind", row.kind().name());
            fields.put("amount", SHOW.amount(row.amount().dong()));
        }
        return received(BlankSheet.today(reading, fields), reading, model);
    }

    @PostMapping("/dang-chuyen/nhan")
    String receive(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> voucher("received", Map.of(), sending, request),
                typed -> received(typed, reading, model));
    }

    private String received(Typed typed, Reading reading, Model model) {
        List<Blank> blanks = money(FundUse.ALLOCATION, reading);
        blanks.add(Blank.one("from", "levels.from-unit", choices.neighbours(reading), null));
        blanks.add(Blank.one("kind", "levels.kind", choices.listed(TransferKind.values()), null));
        blanks.add(Blank.one("row", "levels.row", choices.rows(reading), "levels.row.hint"));
        blanks.add(Blank.one(
                "allocation",
                "levels.allocation",
                choices.allocations(levels.remittance(reading.unit(), reading.asked())),
                null));
        blanks.add(Blank.money("amount", "levels.amount"));
        return sheet.show(typed, "levels.receive", "/dang-chuyen/nhan", LevelPages.TRANSIT, blanks, model);
    }

    private TransferRow find(String transfer, Reading reading) {
        TransferId id = Addresses.id(transfer, TransferId::new);
        return levels.unpaired(reading.unit(), reading.asked()).stream()
                .filter(row -> row.transfer().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no open transfer " + transfer));
    }

    @GetMapping("/cho-hoan-tra/moi")
    String taking(Reading reading, Model model) {
        return taken(BlankSheet.today(reading, Map.of()), reading, model);
    }

    @PostMapping("/cho-hoan-tra/moi")
    String take(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> voucher("to-refund", Map.of(), sending, request),
                typed -> taken(typed, reading, model));
    }

    private String taken(Typed typed, Reading reading, Model model) {
        List<Blank> blanks = money(FundUse.CONTRIBUTION, reading);
        blanks.add(Blank.one(
                "income",
                "policy.income",
                choices.listed(IncomeKind.DUES_STANDARD, IncomeKind.DUES_EXCESS, IncomeKind.EMPLOYER_CONTRIBUTION),
                null));
        blanks.add(Blank.money("amount", "levels.amount"));
        return sheet.show(typed, "levels.take", "/cho-hoan-tra/moi", LevelPages.WATCH, blanks, model);
    }

    @GetMapping("/cho-hoan-tra/{receipt:[0-9a-f]{32}}/hoan")
    String refunding(@PathVariable("receipt") String receipt, Reading reading, Model model) {
        VoucherId id = Addresses.voucher(receipt);
        RefundRow row = levels.refunds(reading.unit(), reading.asked()).stream()
                .filter(one -> one.receipt().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("nothing to refund of " + receipt));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("fund", row.fund().value());
        fields.put("amount", SHOW.amount(row.left().dong()));
        return refunded(BlankSheet.today(reading, fields), id, reading, model);
    }

    @PostMapping("/cho-hoan-tra/{receipt:[0-9a-f]{32}}/hoan")
    String refund(
            @PathVariable("receipt") String receipt,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> voucher("refunded", Map.of("of", receipt), sending, request),
                typed -> refunded(typed, Addresses.voucher(receipt), reading, model));
    }

    private String refunded(Typed typed, VoucherId receipt, Reading reading, Model model) {
        List<Blank> blanks = money(FundUse.CONTRIBUTION, reading);
        blanks.add(Blank.money("amount", "levels.amount"));
        String action = "/cho-hoan-tra/" + receipt + "/hoan";
        return sheet.show(typed, "levels.refund", action, LevelPages.WATCH, blanks, model);
    }

    private List<Blank> money(FundUse use, Reading reading) {
        List<Blank> blanks = new ArrayList<>();
        blanks.add(Blank.date("occurredOn", "levels.booked-on", "form.day.hint"));
        blanks.add(Blank.one("fund", "voucher.blank.fund", lists.funds(reading, use), null));
        blanks.add(Blank.one("place", "levels.place", lists.places(reading), null));
        return blanks;
    }

    private String voucher(String type, Map<String, String> fixed, Sending sending, HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>(FormFields.of(request));
        fields.put("type", List.of(type));
        fixed.forEach((name, value) -> fields.put(name, List.of(value)));
        VoucherAsked asked = RequestReader.form(fields, VoucherAsked.class);
        return Onward.to("/phieu/" + Vouchers.idOf(sending), vouchers.submit(sending, asked));
    }
}
