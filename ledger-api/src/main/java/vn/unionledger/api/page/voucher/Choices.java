package vn.unionledger.api.page.voucher;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.welfareregister.ActivityRow;
import vn.unionledger.projections.welfareregister.CampaignRow;
import vn.unionledger.projections.welfareregister.CaseRow;
import vn.unionledger.projections.welfareregister.LoanRow;
import vn.unionledger.projections.welfareregister.OpenAdvance;
import vn.unionledger.projections.welfareregister.RoundRow;
import vn.unionledger.projections.welfareregister.State;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** Finds what a form is for among what was approved and is not paid, or is open for giving. */
@Component
class Choices {

    private static final Show SHOW = new Show();

    private final WelfareRegister register;
    private final PageNames names;
    private final PageWords words;

    Choices(WelfareRegister register, PageNames names, PageWords words) {
        this.register = register;
        this.names = names;
        this.words = words;
    }

    /** Everything such a form may be for now, the latest first. */
    List<Choice> of(VoucherForm form, Reading reading) {
        Asked asked = reading.asked();
        return switch (form.matter()) {
            case NONE -> List.of();
            case CAMPAIGN -> campaigns(form, reading, asked);
            case CASE ->
                register.cases(reading.unit(), asked).reversed().stream()
                        .filter(one -> one.state() == State.APPROVED)
                        .map(this::aCase)
                        .toList();
            case ROUND ->
                register.rounds(reading.unit(), asked).reversed().stream()
                        .filter(one -> one.state() == State.APPROVED)
                        .map(this::round)
                        .toList();
            case ACTIVITY ->
                register.activities(reading.unit(), asked).reversed().stream()
                        .flatMap(this::activity)
                        .toList();
            case ADVANCE ->
                register.openAdvances(reading.unit(), asked).stream()
                        .flatMap(one -> advance(one, reading))
                        .toList();
            case LOAN ->
                register.loans(reading.unit(), asked).loans().reversed().stream()
                        .filter(one -> one.state() == State.APPROVED)
                        .map(one -> loan(one, reading))
                        .toList();
        };
    }

    Optional<Choice> find(VoucherForm form, String id, Reading reading) {
        return of(form, reading).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<Choice> campaigns(VoucherForm form, Reading reading, Asked asked) {
        LocalDate today = reading.moment().today();
        boolean paysOut = form.way() == VoucherForm.Way.OUT;
        return register.campaigns(reading.unit(), asked).reversed().stream()
                .filter(one -> paysOut
                        ? one.owed().isPositive()
                        : one.closesOn() == null || !one.closesOn().isBefore(today))
                .map(one -> campaign(one, paysOut))
                .toList();
    }

    private Choice campaign(CampaignRow one, boolean paysOut) {
        return new Choice(
                one.campaign().value(),
                one.title(),
                one.document(),
                paysOut ? one.owed().dong() : 0,
                fixed("campaign", one.campaign().value(), one.fund()));
    }

    private Choice aCase(CaseRow one) {
        Map<String, String> fixed = fixed("case", one.aCase().value(), one.fund());
        fixed.put("reason", one.reason().name());
        fixed.put("persons", Integer.toString(one.persons()));
        fixed.put("instalment", Integer.toString(one.payments().size() + 1));
        if (one.section() != null) {
            fixed.put("section", one.section().value());
        }
        return new Choice(
                one.aCase().value(),
                words.capital(words.word(one.reason())),
                words.said("voucher.choice.asked-on", SHOW.date(one.requestedOn())),
                left(one.approved(), one.paid()),
                fixed);
    }

    private Choice round(RoundRow one) {
        Map<String, String> fixed = fixed("round", one.round().value(), one.fund());
        fixed.put("occasion", one.occasion().name());
        fixed.put("recipients", Integer.toString(one.recipients()));
        return new Choice(
                one.round().value(),
                words.capital(words.word(one.occasion())),
                words.said("voucher.choice.recipients", SHOW.count(one.recipients())),
                left(one.total(), one.paid()),
                fixed);
    }

    private Stream<Choice> activity(ActivityRow one) {
        return one.heldOn() != null || !one.left().isPositive()
                ? Stream.empty()
                : Stream.of(new Choice(
                        one.activity().value(),
                        one.title(),
                        one.document(),
                        one.left().dong(),
                        fixed("activity", one.activity().value(), one.fund())));
    }

    /** What came in with the opening of the book belongs to no event and has no form. */
    private Stream<Choice> advance(OpenAdvance one, Reading reading) {
        if (one.activity() == null) {
            return Stream.empty();
        }
        Map<String, String> fixed = fixed("advance", one.advance().value(), one.fund());
        fixed.put("activity", one.activity().value());
        fixed.put("advanced", Long.toString(one.amount().dong()));
        PersonId receiver = one.receiver();
        String since = words.said("voucher.choice.advanced", SHOW.date(one.since()), one.number());
        String who = receiver == null
                ? null
                : names.parties(List.of(receiver), reading).get(receiver);
        if (receiver != null) {
            fixed.put("counterparty", receiver.value());
        }
        return Stream.of(new Choice(
                one.advance().value(),
                Objects.requireNonNullElse(one.title(), words.said("task.kind.ACTIVITY")),
                who == null ? since : who + " · " + since,
                one.amount().dong(),
                fixed));
    }

    private Choice loan(LoanRow one, Reading reading) {
        Map<String, String> fixed = fixed("loan", one.loan().value(), one.fund());
        fixed.put("counterparty", one.borrower().value());
        return new Choice(
                one.loan().value(),
                Objects.requireNonNullElse(
                        names.parties(List.of(one.borrower()), reading).get(one.borrower()), ""),
                words.said("voucher.choice.asked-on", SHOW.date(one.requestedOn())),
                one.amount().dong(),
                fixed);
    }

    private static Map<String, String> fixed(String name, String id, FundCode fund) {
        Map<String, String> fixed = new LinkedHashMap<>();
        fixed.put(name, id);
        fixed.put("fund", fund.value());
        return fixed;
    }

    private static long left(@Nullable Vnd granted, Vnd paid) {
        return granted == null ? 0 : Math.subtractExact(granted.dong(), paid.dong());
    }
}
