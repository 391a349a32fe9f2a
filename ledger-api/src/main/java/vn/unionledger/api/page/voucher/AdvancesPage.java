package vn.unionledger.api.page.voucher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.voucherview.Filter;
import vn.unionledger.projections.voucherview.VoucherRow;
import vn.unionledger.projections.voucherview.VoucherState;
import vn.unionledger.projections.voucherview.Vouchers;
import vn.unionledger.projections.welfareregister.OpenAdvance;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** The advances that are open: who has the money, for what, since when, how much; each leads to the form that settles it. */
@Controller
class AdvancesPage {

    private static final int MOST = 200;
    private static final List<VoucherState> UNDER_WAY =
            List.of(VoucherState.SUBMITTED, VoucherState.APPROVED, VoucherState.RETURNED);

    private final WelfareRegister register;
    private final Vouchers vouchers;
    private final Organisation organisation;
    private final PageNames names;
    private final PageWords words;

    AdvancesPage(
            WelfareRegister register, Vouchers vouchers, Organisation organisation, PageNames names, PageWords words) {
        this.register = register;
        this.vouchers = vouchers;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/tam-ung")
    String open(Reading reading, Model model) {
        Asked asked = reading.asked();
        List<OpenAdvance> open = register.openAdvances(reading.unit(), asked);
        List<PersonId> people = open.stream()
                .map(OpenAdvance::receiver)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, String> funds = organisation.funds(reading.unit(), asked).stream()
                .collect(Collectors.toMap(fund -> fund.fund().value(), FundRow::name));
        model.addAttribute("heading", words.said("advances.title"));
        model.addAttribute("rows", open);
        model.addAttribute(
                "total", Vnd.sum(open.stream().map(OpenAdvance::amount)).dong());
        model.addAttribute("people", names.parties(people, reading));
        model.addAttribute("funds", funds);
        model.addAttribute("settles", VoucherActs.makes(reading));
        model.addAttribute("underWay", underWay(open, reading));
        return "voucher/advances";
    }

    /** The vouchers that settle such an advance and are not posted yet, by the advance. */
    private Map<String, VoucherRow> underWay(List<OpenAdvance> open, Reading reading) {
        Map<String, VoucherRow> underWay = new HashMap<>();
        if (open.isEmpty()) {
            return underWay;
        }
        for (VoucherState state : UNDER_WAY) {
            for (VoucherRow row : vouchers.list(reading.unit(), Filter.ALL.with(state), reading.asked(), 0, MOST)
                    .rows()) {
                open.stream()
                        .filter(one -> settles(row, one))
                        .findFirst()
                        .ifPresent(one -> underWay.put(one.advance().value(), row));
            }
        }
        return underWay;
    }

    private static boolean settles(VoucherRow row, OpenAdvance one) {
        return row.purpose().equals("advance-settled")
                && one.activity() != null
                && one.activity().value().equals(row.ref())
                && one.amount().equals(row.total());
    }
}
