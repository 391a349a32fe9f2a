package vn.unionledger.api.page.levels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.levels.TransferBooks;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.voucher.ShareAsked;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
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
    private final TransferBooks transfers;
    private final LevelChoices choices;
    private final FormChoices lists;
    private final Forms forms;
    private final BlankPage page;
    private final PageWords words;

    SettlingForms(
            Vouchers vouchers,
            Levels levels,
            TransferBooks transfers,
            LevelChoices choices,
            FormChoices lists,
            Forms forms,
            BlankPage page,
            PageWords words) {
        this.vouchers = vouchers;
        this.levels = levels;
        this.transfers = transfers;
        this.choices = choices;
        this.lists = lists;
        this.forms = forms;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/nop-cap-tren/tinh")
    String reckoning(Reading reading, Model model) {
        return share(Typed.dated("occurredOn", reading, Map.of()), reading, model);
    }

    @PostMapping("/nop-cap-tren/tinh")
    String reckon(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        "/phieu/" + Vouchers.idOf(sent.sending()),
                        vouchers.submit(sent.sending(), sent.read(ShareAsked.class))),
                typed -> share(typed, sent.reading(), model));
    }

    private String share(Typed typed, Reading reading, Model model) {
        return page.show(
                typed,
                "levels.reckon",
                "/nop-cap-tren/tinh",
                LevelPages.REMITTANCE,
                "levels.back",
                List.of(
                        Blank.date("occurredOn", "levels.booked-on", "form.day.hint"),
                        Blank.one("fund", "voucher.blank.fund", lists.funds(reading, FundUse.UPPER_SHARE), null),
                        Blank.one(
                                "income",
                                "policy.income",
                                words.listed(
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
            unit(row.to()).ifPresent(to -> fields.put("to", to));
            fields.put("kind", row.kind().name());
            fields.put("amount", SHOW.amount(row.amount().dong()));
        }
        return sent(Typed.dated("occurredOn", reading, fields), reading, model);
    }

    @PostMapping("/dang-chuyen/chuyen")
    String send(SentForm sent, Model model) {
        return forms.send(sent, () -> voucher("sent", Map.of(), sent), typed -> sent(typed, sent.reading(), model));
    }

    private String sent(Typed typed, Reading reading, Model model) {
        List<Blank> blanks = money(FundUse.UPPER_SHARE, reading);
        blanks.add(Blank.hidden("transfer"));
        blanks.add(Blank.one("to", "levels.to", choices.neighbours(reading), null));
        blanks.add(Blank.one("kind", "levels.kind", words.listed(TransferKind.values()), null));
        blanks.add(Blank.money("amount", "levels.amount"));
        return page.show(typed, "levels.send", "/dang-chuyen/chuyen", LevelPages.TRANSIT, "levels.back", blanks, model);
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
            unit(row.from()).ifPresent(from -> fields.put("from", from));
            fields.put("kind", row.kind().name());
            fields.put("amount", SHOW.amount(row.amount().dong()));
        }
        return received(Typed.dated("occurredOn", reading, fields), reading, model);
    }

    @PostMapping("/dang-chuyen/nhan")
    String receive(SentForm sent, Model model) {
        return forms.send(
                sent, () -> voucher("received", Map.of(), sent), typed -> received(typed, sent.reading(), model));
    }

    private String received(Typed typed, Reading reading, Model model) {
        List<Blank> blanks = money(FundUse.ALLOCATION, reading);
        blanks.add(Blank.hidden("transfer"));
        blanks.add(Blank.one("from", "levels.from-unit", choices.neighbours(reading), null));
        blanks.add(Blank.one("kind", "levels.kind", words.listed(TransferKind.values()), null));
        blanks.add(Blank.one("row", "levels.row", choices.rows(reading), "levels.row.hint"));
        blanks.add(Blank.one(
                "allocation",
                "levels.allocation",
                choices.allocations(levels.remittance(reading.unit(), reading.asked())),
                null));
        blanks.add(Blank.money("amount", "levels.amount"));
        return page.show(
                typed, "levels.receive", "/dang-chuyen/nhan", LevelPages.TRANSIT, "levels.back", blanks, model);
    }

    private static Optional<String> unit(@Nullable UnitId unit) {
        return Optional.ofNullable(unit).map(UnitId::value);
    }

    private TransferRow find(String transfer, Reading reading) {
        TransferId id = Addresses.id(transfer, TransferId::new);
        return transfers.unpaired(reading.unit(), reading.asked()).stream()
                .filter(row -> row.transfer().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no open transfer " + transfer));
    }

    @GetMapping("/cho-hoan-tra/moi")
    String taking(Reading reading, Model model) {
        return taken(Typed.dated("occurredOn", reading, Map.of()), reading, model);
    }

    @PostMapping("/cho-hoan-tra/moi")
    String take(SentForm sent, Model model) {
        return forms.send(
                sent, () -> voucher("to-refund", Map.of(), sent), typed -> taken(typed, sent.reading(), model));
    }

    private String taken(Typed typed, Reading reading, Model model) {
        List<Blank> blanks = money(FundUse.CONTRIBUTION, reading);
        blanks.add(Blank.one(
                "income",
                "policy.income",
                words.listed(IncomeKind.DUES_STANDARD, IncomeKind.DUES_EXCESS, IncomeKind.EMPLOYER_CONTRIBUTION),
                null));
        blanks.add(Blank.money("amount", "levels.amount"));
        return page.show(typed, "levels.take", "/cho-hoan-tra/moi", LevelPages.WATCH, "levels.back", blanks, model);
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
        return refunded(Typed.dated("occurredOn", reading, fields), id, reading, model);
    }

    @PostMapping("/cho-hoan-tra/{receipt:[0-9a-f]{32}}/hoan")
    String refund(@PathVariable("receipt") String receipt, SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> voucher("refunded", Map.of("of", receipt), sent),
                typed -> refunded(typed, Addresses.voucher(receipt), sent.reading(), model));
    }

    private String refunded(Typed typed, VoucherId receipt, Reading reading, Model model) {
        List<Blank> blanks = money(FundUse.CONTRIBUTION, reading);
        blanks.add(Blank.money("amount", "levels.amount"));
        String action = "/cho-hoan-tra/" + receipt + "/hoan";
        return page.show(typed, "levels.refund", action, LevelPages.WATCH, "levels.back", blanks, model);
    }

    private List<Blank> money(FundUse use, Reading reading) {
        List<Blank> blanks = new ArrayList<>();
        blanks.add(Blank.date("occurredOn", "levels.booked-on", "form.day.hint"));
        blanks.add(Blank.one("fund", "voucher.blank.fund", lists.funds(reading, use), null));
        blanks.add(Blank.one("place", "levels.place", lists.places(reading), null));
        return blanks;
    }

    private String voucher(String type, Map<String, String> fixed, SentForm sent) {
        Map<String, String> all = new LinkedHashMap<>(fixed);
        all.put("type", type);
        VoucherAsked asked = sent.read(VoucherAsked.class, all);
        return Onward.to("/phieu/" + Vouchers.idOf(sent.sending()), vouchers.submit(sent.sending(), asked));
    }
}
