package vn.unionledger.api.page.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.projections.voucherview.VoucherPage;

/** What is done with a voucher on its way: approved, sent back, taken back, posted, reversed. */
@Controller
@RequestMapping("/phieu/{voucher:[0-9a-f]{32}}")
class VoucherDeskPages {

    private static final Show SHOW = new Show();

    private final Vouchers vouchers;
    private final vn.unionledger.projections.voucherview.Vouchers view;
    private final Forms forms;
    private final PageWords words;

    VoucherDeskPages(
            Vouchers vouchers, vn.unionledger.projections.voucherview.Vouchers view, Forms forms, PageWords words) {
        this.vouchers = vouchers;
        this.view = view;
        this.forms = forms;
        this.words = words;
    }

    /** @param content the hash of the content that was looked at */
    @PostMapping("/duyet")
    String approve(
            @PathVariable("voucher") String id,
            @RequestParam("content") String content,
            @RequestParam(name = "_ve", required = false) @Nullable String back,
            Sending sending) {
        VoucherId voucher = Addresses.voucher(id);
        return Onward.decided(back, "/phieu/" + voucher, vouchers.approve(sending, voucher, content));
    }

    @PostMapping("/ghi-so")
    String post(@PathVariable("voucher") String id, Sending sending) {
        VoucherId voucher = Addresses.voucher(id);
        return "redirect:" + VoucherForms.at(voucher, vouchers.post(sending, voucher));
    }

    @PostMapping("/rut")
    String withdraw(@PathVariable("voucher") String id, Sending sending) {
        VoucherId voucher = Addresses.voucher(id);
        return "redirect:" + VoucherForms.at(voucher, vouchers.withdraw(sending, voucher));
    }

    @GetMapping("/tra-lai")
    String why(@PathVariable("voucher") String id, Reading reading, Model model) {
        return sendBack(Typed.fresh(Map.of()), voucher(id, reading), model);
    }

    @PostMapping("/tra-lai")
    String sendBack(@PathVariable("voucher") String id, SentForm sent, Model model) {
        VoucherPage voucher = voucher(id, sent.reading());
        return forms.send(
                sent,
                () -> {
                    WhyAsked why = sent.read(WhyAsked.class);
                    return VoucherForms.at(
                            voucher.voucher(), vouchers.sendBack(sent.sending(), voucher.voucher(), why.reason()));
                },
                typed -> sendBack(typed, voucher, model));
    }

    private String sendBack(Typed typed, VoucherPage voucher, Model model) {
        model.addAttribute("dated", false);
        return explain(typed, voucher, "tra-lai", model);
    }

    /** The day a reversal is booked on, and why; the paper's day is the same unless it is said. */
    record ReversalAsked(
            LocalDate occurredOn,
            @Nullable LocalDate documentOn,
            @Length(max = 1000, lines = true) String reason) {}

    @GetMapping("/dao")
    String reversal(@PathVariable("voucher") String id, Reading reading, Model model) {
        Typed typed =
                Typed.fresh(Map.of("occurredOn", SHOW.date(reading.moment().today())));
        return reversal(typed, voucher(id, reading), model);
    }

    @PostMapping("/dao")
    String reverse(@PathVariable("voucher") String id, SentForm sent, Model model) {
        VoucherPage voucher = voucher(id, sent.reading());
        return forms.send(
                sent,
                () -> {
                    ReversalAsked asked = sent.read(ReversalAsked.class);
                    LocalDate paper = asked.documentOn() == null ? asked.occurredOn() : asked.documentOn();
                    return VoucherForms.at(
                            Vouchers.idOf(sent.sending()),
                            vouchers.reverse(
                                    sent.sending(), voucher.voucher(), paper, asked.occurredOn(), asked.reason()));
                },
                typed -> reversal(typed, voucher, model));
    }

    private String reversal(Typed typed, VoucherPage voucher, Model model) {
        model.addAttribute("dated", true);
        return explain(typed, voucher, "dao", model);
    }

    private String explain(Typed typed, VoucherPage voucher, String act, Model model) {
        String number = voucher.number() == null ? words.said("voucher.unnumbered") : voucher.number();
        model.addAttribute("typed", typed);
        model.addAttribute("voucher", voucher);
        model.addAttribute("number", number);
        model.addAttribute("act", act);
        model.addAttribute("heading", words.said("voucher." + act, number));
        return "voucher/explain";
    }

    private VoucherPage voucher(String id, Reading reading) {
        return view.voucher(Addresses.voucher(id), reading.moment().known())
                .filter(page -> page.unit().equals(reading.unit()) && !reading.below())
                .orElseThrow(() -> new NoSuchPageException("no voucher " + List.of(id)));
    }
}
