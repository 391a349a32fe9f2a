package vn.unionledger.ops.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.ConfirmPolicy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Scope;

/**
 * Income that is not collected any more from a day on: the rule recorded while people go on collecting, brought forward, confirmed;
 * what still comes taken in to be given back, and given back in parts.
 */
final class Stops extends Matter {
    private static final int DAYS_BACK = 60;
    private static final int FIRST_DAYS_AGO = 30;

    private final List<Policy> stops = new ArrayList<>(List.of(first()));
    private final List<Slip> taken = new ArrayList<>();

    Stops(RandomGenerator chance) {
        super(chance);
    }

    /** The stop there is from the beginning; for every unit, so recorded at one that has none above it. */
    static RecordPolicy founding(UnitId unit) {
        return recording(unit, first());
    }

    private static Policy first() {
        return stop("stop", IncomeKind.EMPLOYER_CONTRIBUTION, daysAgo(FIRST_DAYS_AGO), null);
    }

    private static Policy stop(String id, IncomeKind income, LocalDate from, @Nullable PolicyId replaces) {
        return new Policy(
                new PolicyId(id),
                null,
                new Rule.CollectionStop(income),
                Scope.EVERYONE,
                from,
                null,
                "61/QĐ-TLĐ",
                from,
                Union.TODAY,
                Certainty.TO_CONFIRM,
                "Quyết định 61/QĐ-TLĐ",
                null,
                replaces);
    }

    private static RecordPolicy recording(UnitId unit, Policy policy) {
        return new RecordPolicy(policy, unit, Union.officer(unit, Office.ACCOUNTANT), Union.TODAY);
    }

    @Override
    Optional<VoucherContent> content(UnitId unit, Place place) {
        Optional<VoucherContent> onward =
                onceIn(4) ? Optional.empty() : any(of(unit)).flatMap(slip -> refund(slip, place));
        return onward.or(
                () -> onceIn(3) ? Optional.of(income(place)) : any(stops).map(stop -> taken(stop, place)));
    }

    /** As if nothing were stopped. */
    private VoucherContent income(Place place) {
        YearMonth month = Union.month(draw(Union.MONTHS));
        return onceIn(3)
                ? Postings.contribution(paper(DAYS_BACK), Union.ORDINARY, place, month, amount())
                : Postings.dues(paper(DAYS_BACK), Union.DUES, place, month, List.of(new Part(null, amount())));
    }

    private VoucherContent taken(Policy stop, Place place) {
        return Postings.toRefund(paper(FIRST_DAYS_AGO), Union.ORDINARY, place, income(stop), amount());
    }

    private Optional<VoucherContent> refund(Slip slip, Place place) {
        return Optional.ofNullable(slip.content())
                .map(content ->
                        Postings.refunded(paper(0), Union.ORDINARY, place, slip.voucher(), mostly(content.total())));
    }

    @Override
    Optional<Want> want(UnitId unit, int number) {
        if (onceIn(4)) {
            return any(stops).map(stop -> confirm(unit, stop, number));
        }
        IncomeKind income = onceIn(2) ? IncomeKind.DUES_STANDARD : IncomeKind.EMPLOYER_CONTRIBUTION;
        Policy stop = stop("stop-" + number, income, from(), last(income));
        return Optional.of(new Want(Office.ACCOUNTANT, recording(unit, stop), () -> stops.add(stop)));
    }

    /** What a new one stands in place of, as far as they know. */
    private @Nullable PolicyId last(IncomeKind income) {
        return stops.reversed().stream()
                .filter(stop -> income(stop) == income)
                .map(Policy::policy)
                .findFirst()
                .orElse(null);
    }

    private LocalDate from() {
        return daysAgo(draw(DAYS_BACK));
    }

    private static Want confirm(UnitId unit, Policy policy, int number) {
        var command = new ConfirmPolicy(
                policy.policy(),
                RuleKind.COLLECTION_STOP,
                null,
                "Công báo số " + number,
                unit,
                Union.officer(unit, Office.ACCOUNTANT),
                Union.TODAY);
        return new Want(Office.ACCOUNTANT, command, () -> {});
    }

    @Override
    void posted(Slip slip) {
        if (slip.isFor(Purpose.ToRefund.class)) {
            taken.add(slip);
        }
    }

    private List<Slip> of(UnitId unit) {
        return taken.stream().filter(slip -> slip.unit().equals(unit)).toList();
    }

    private static IncomeKind income(Policy stop) {
        return ((Rule.CollectionStop) stop.rule()).income();
    }
}
