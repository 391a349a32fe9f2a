package vn.unionledger.api.page.approve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.unionledger.api.page.Matters;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Fact;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.AmountInWords;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.entries.Why;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.PlaceRow;
import vn.unionledger.projections.voucherview.VoucherPage;
import vn.unionledger.projections.voucherview.Vouchers;
import vn.unionledger.projections.voucherview.Waiting;

/** What waits to be decided, as cards that can be approved here: vouchers, cases, lists of gifts, plans, loans. */
@Controller
class ApprovalsPage {

    private static final int MOST = 12;
    private static final Show SHOW = new Show();

    private final Vouchers vouchers;
    private final ThingCards things;
    private final Organisation organisation;
    private final PageNames names;
    private final Matters matters;
    private final PageWords words;

    ApprovalsPage(
            Vouchers vouchers,
            ThingCards things,
            Organisation organisation,
            PageNames names,
            Matters matters,
            PageWords words) {
        this.vouchers = vouchers;
        this.things = things;
        this.organisation = organisation;
        this.names = names;
        this.matters = matters;
        this.words = words;
    }

    @GetMapping("/cho-duyet")
    String waiting(Reading reading, Model model) {
        List<Waiting> all = vouchers.waiting(reading.unit(), reading.moment().known());
        List<Card> cards = all.stream()
                .limit(MOST)
                .map(one -> one.kind() == Waiting.Kind.VOUCHER ? card(one, reading) : things.card(one, reading))
                .flatMap(Optional::stream)
                .toList();
        model.addAttribute("heading", words.said("door.approvals"));
        model.addAttribute("cards", cards);
        model.addAttribute("count", all.size());
        model.addAttribute("left", Math.max(0, all.size() - MOST));
        model.addAttribute("decides", decides(reading));
        return "approve/waiting";
    }

    private static boolean decides(Reading reading) {
        boolean signs = reading.office() == Office.CHAIR || reading.office() == Office.VICE_CHAIR;
        return signs && !reading.below() && !reading.moment().past();
    }

    private Optional<Card> card(Waiting waiting, Reading reading) {
        return vouchers.voucher(new VoucherId(waiting.id()), reading.moment().known())
                .map(voucher -> card(voucher, reading));
    }

    private Card card(VoucherPage voucher, Reading reading) {
        VoucherContent content = voucher.content();
        Why why = Why.of(content.purpose());
        String matter =
                matters.of(why.word(), why.topic(), voucher.title(), why.reverses() != null, why.corrects() != null);
        return new Card(
                words.capital(words.word(content.kind())) + " · " + matter,
                voucher.total().dong(),
                AmountInWords.STANDARD.of(voucher.total()),
                facts(voucher, reading),
                "/phieu/" + voucher.voucher(),
                voucher.contentHash(),
                Card.Refuse.SEND_BACK,
                voucher.maker().equals(reading.reader().person()) ? words.said("approval.own") : null);
    }

    private List<Fact> facts(VoucherPage voucher, Reading reading) {
        VoucherContent content = voucher.content();
        List<Fact> facts = new ArrayList<>();
        PersonId party = content.counterparty();
        if (party != null) {
            add(facts, "voucher.party", names.parties(Set.of(party), reading).get(party), true);
        }
        add(facts, "voucher.note", names.text(content.note(), reading), false);
        add(facts, "column.fund", funds(content, reading), false);
        add(facts, "approval.place", places(content, reading), false);
        add(facts, "voucher.occurred-on", SHOW.date(content.occurredOn()), false);
        if (!content.documentOn().equals(content.occurredOn())) {
            add(facts, "voucher.document-on", SHOW.date(content.documentOn()), false);
        }
        add(
                facts,
                "voucher.maker",
                names.officers(Set.of(voucher.maker()), reading).get(voucher.maker()),
                false);
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String value, boolean strong) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(words.said(key), value, strong));
        }
    }

    private String funds(VoucherContent content, Reading reading) {
        Map<String, String> all = organisation.funds(reading.unit(), reading.asked()).stream()
                .collect(Collectors.toMap(fund -> fund.fund().value(), FundRow::name));
        return content.lines().stream()
                .map(line -> line.fund().value())
                .distinct()
                .map(code -> all.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }

    /** "Quỹ tiền mặt", or "Quỹ tiền mặt → Tài khoản ngân hàng" where money moves between two places. */
    private String places(VoucherContent content, Reading reading) {
        Map<String, String> all = organisation.places(reading.unit(), reading.asked()).stream()
                .collect(Collectors.toMap(place -> place.place().value(), PlaceRow::name));
        Set<String> from = new LinkedHashSet<>();
        Set<String> to = new LinkedHashSet<>();
        for (Line line : content.lines()) {
            if (line.account().kind() == Account.Kind.PLACE) {
                String code = line.account().asPlace().value();
                (line.amount().isPositive() ? to : from).add(all.getOrDefault(code, code));
            }
        }
        return from.isEmpty() || to.isEmpty()
                ? String.join(", ", from.isEmpty() ? to : from)
                : String.join(", ", from) + " → " + String.join(", ", to);
    }
}
