package vn.unionledger.api.page.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Matters;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.campaign.Duty;
import vn.unionledger.core.campaign.DutyKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.cashbook.Signal;
import vn.unionledger.projections.collection.CampaignSheet;
import vn.unionledger.projections.collection.Collections;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.FundStatement;
import vn.unionledger.projections.organisationview.MonthRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.PlaceRow;
import vn.unionledger.projections.voucherview.Filter;
import vn.unionledger.projections.voucherview.VoucherRow;
import vn.unionledger.projections.voucherview.VoucherState;
import vn.unionledger.projections.voucherview.Vouchers;
import vn.unionledger.projections.voucherview.Waiting;
import vn.unionledger.projections.welfareregister.OpenAdvance;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** What waits for the holder of an office, read from the books. */
@Component
class Tasks {

    private static final int MOST = 6;

    /** How far ahead a day is shown as near: only what is shown first, and no rule. */
    private static final int DAYS_AHEAD = 14;

    private static final Set<Office> APPROVE = Set.of(Office.CHAIR, Office.VICE_CHAIR);
    private static final Set<Office> KEEP_BOOKS = Set.of(Office.ACCOUNTANT, Office.CASHIER);

    private final Vouchers vouchers;
    private final Organisation organisation;
    private final FundBook funds;
    private final CashBook books;
    private final BookedDays days;
    private final WelfareRegister register;
    private final Collections collections;
    private final LateDecisions late;
    private final Matters matters;
    private final PageWords words;

    Tasks(
            Vouchers vouchers,
            Organisation organisation,
            FundBook funds,
            CashBook books,
            BookedDays days,
            WelfareRegister register,
            Collections collections,
            LateDecisions late,
            Matters matters,
            PageWords words) {
        this.vouchers = vouchers;
        this.organisation = organisation;
        this.funds = funds;
        this.books = books;
        this.days = days;
        this.register = register;
        this.collections = collections;
        this.late = late;
        this.matters = matters;
        this.words = words;
    }

    List<Task> of(Reading reading) {
        List<Task> tasks = new ArrayList<>();
        if (APPROVE.contains(reading.office())) {
            waiting(tasks, reading);
        }
        if (KEEP_BOOKS.contains(reading.office())) {
            underWay(tasks, reading, VoucherState.RETURNED, "task.returned");
            underWay(tasks, reading, VoucherState.APPROVED, "task.approved");
            advanced(tasks, reading);
        }
        if (KEEP_BOOKS.contains(reading.office()) || APPROVE.contains(reading.office())) {
            Set<FundCode> handedOver = collectedForOthers(tasks, reading);
            if (KEEP_BOOKS.contains(reading.office())) {
                owed(tasks, reading, handedOver);
            }
        }
        if (reading.office() == Office.ACCOUNTANT) {
            tasks.addAll(late.of(reading));
            monthToClose(tasks, reading);
        }
        if (reading.office() == Office.INSPECTOR || KEEP_BOOKS.contains(reading.office())) {
            signals(tasks, reading);
        }
        return tasks;
    }

    private void waiting(List<Task> tasks, Reading reading) {
        List<Waiting> all = vouchers.waiting(reading.unit(), reading.moment().known());
        for (Waiting one : all.subList(0, Math.min(MOST, all.size()))) {
            tasks.add(new Task(
                    words.said("task.approve", what(one)),
                    words.said("task.since", one.on()),
                    one.amount().dong(),
                    reading.way().to("/cho-duyet"),
                    false));
        }
        if (all.size() > MOST) {
            tasks.add(new Task(
                    words.said("task.approve.more", all.size() - MOST),
                    null,
                    0,
                    reading.way().to("/cho-duyet"),
                    false));
        }
    }

    private String what(Waiting one) {
        return switch (one.kind()) {
            case VOUCHER ->
                one.topic() == null
                        ? words.said("task.voucher")
                        : matters.of(one.topic(), null, one.title(), false, false);
            case CASE -> words.said("matter.welfare", words.word("CareReason", one.topic()));
            case ROUND -> words.said("matter.gift", words.word("Occasion", one.topic()));
            case ACTIVITY, LOAN -> one.title() == null ? words.said("task.kind." + one.kind()) : one.title();
        };
    }

    private void underWay(List<Task> tasks, Reading reading, VoucherState state, String key) {
        var found = vouchers.list(reading.unit(), Filter.ALL.with(state), reading.asked(), 0, MOST);
        for (VoucherRow row : found.rows()) {
            tasks.add(new Task(
                    words.said(
                            key,
                            matters.of(
                                    row.purpose(),
                                    row.topic(),
                                    row.title(),
                                    row.reverses() != null,
                                    row.corrects() != null)),
                    words.said("task.since", row.occurredOn()),
                    row.total().dong(),
                    reading.way().to("/phieu/" + row.voucher()),
                    false));
        }
    }

    /** Money given in advance that nobody has settled yet. */
    private void advanced(List<Task> tasks, Reading reading) {
        for (OpenAdvance one : register.openAdvances(reading.unit(), reading.asked()).stream()
                .limit(MOST)
                .toList()) {
            String title = one.title() == null ? words.said("advances.opening") : one.title();
            tasks.add(new Task(
                    words.said("task.advance", title),
                    words.said("task.since", one.since()),
                    one.amount().dong(),
                    reading.way().to("/tam-ung"),
                    false));
        }
    }

    /**
     * What campaigns ask for in the days ahead or should have been done by now: to publish, to hand over, to give back, and which
     * of them close.
     *
     * @return the funds that are to be handed over
     */
    private Set<FundCode> collectedForOthers(List<Task> tasks, Reading reading) {
        LocalDate day = reading.moment().day();
        List<Ahead> ahead = new ArrayList<>();
        Set<FundCode> handedOver = new HashSet<>();
        for (CampaignSheet sheet :
                collections.campaigns(reading.unit(), reading.moment().known(), day)) {
            for (Duty duty : sheet.openDuties()) {
                if (!duty.due().isAfter(day.plusDays(DAYS_AHEAD))) {
                    ahead.add(new Ahead(duty.due(), duty(sheet, duty, day, reading)));
                    if (duty.kind() == DutyKind.HAND_OVER) {
                        handedOver.add(sheet.fund());
                    }
                }
            }
            if (!sheet.closesOn().isBefore(day) && !sheet.closesOn().isAfter(day.plusDays(DAYS_AHEAD))) {
                ahead.add(new Ahead(
                        sheet.closesOn(),
                        new Task(
                                words.said("task.closes", sheet.title()),
                                words.said("task.closes.on", sheet.closesOn()),
                                0,
                                reading.way().to("/van-dong/" + sheet.campaign()),
                                false)));
            }
        }
        ahead.sort(Comparator.comparing(Ahead::on));
        ahead.stream().limit(MOST).map(Ahead::task).forEach(tasks::add);
        if (ahead.size() > MOST) {
            tasks.add(new Task(
                    words.said("task.duty.more", ahead.size() - MOST),
                    null,
                    0,
                    reading.way().to("/nghia-vu"),
                    ahead.get(MOST).task().late()));
        }
        return handedOver;
    }

    private record Ahead(LocalDate on, Task task) {}

    private Task duty(CampaignSheet sheet, Duty duty, LocalDate day, Reading reading) {
        long amount =
                switch (duty.kind()) {
                    case HAND_OVER -> sheet.held().dong();
                    case RETURN_LATE ->
                        sheet.movements().stream()
                                .filter(one -> one.voucher().equals(duty.voucher()))
                                .mapToLong(one -> one.left().dong())
                                .sum();
                    case PUBLISH_CALL, PUBLISH_RECEIVED, PUBLISH_USED, OWNER_RECEIPT -> 0;
                };
        return new Task(
                words.said("task.duty", words.capital(words.word(duty.kind())), sheet.title()),
                words.said("task.due", duty.due()),
                amount,
                reading.way().to("/van-dong/" + sheet.campaign()),
                duty.isLate(day));
    }

    /** Money collected for others that its owner has not got yet. */
    private void owed(List<Task> tasks, Reading reading, Set<FundCode> said) {
        for (FundStatement fund : funds.statements(reading.unit(), reading.asked())) {
            if (fund.owed().isPositive() && !said.contains(fund.fund())) {
                String name = fund.name() == null ? fund.fund().value() : fund.name();
                tasks.add(new Task(
                        words.said("task.owed", name),
                        null,
                        fund.owed().dong(),
                        reading.way().to("/quy/" + fund.fund()),
                        false));
            }
        }
    }

    /** The first month that is over and not closed. */
    private void monthToClose(List<Task> tasks, Reading reading) {
        YearMonth month = nextToClose(reading);
        if (month != null && month.isBefore(YearMonth.from(reading.moment().today()))) {
            tasks.add(new Task(
                    words.said("task.close", Period.month(month)),
                    words.said("task.close.why"),
                    0,
                    "/khoa-so",
                    month.plusMonths(1).isBefore(YearMonth.from(reading.moment().today()))));
        }
    }

    private @Nullable YearMonth nextToClose(Reading reading) {
        Asked asked = reading.asked();
        LocalDate opened = organisation.bookOpenedOn(reading.unit(), asked).orElse(null);
        if (opened == null || days.last(reading.unit(), asked).isEmpty()) {
            return null;
        }
        List<MonthRow> months = organisation.months(reading.unit(), asked);
        return months.stream()
                .filter(month -> !month.closed())
                .map(MonthRow::month)
                .findFirst()
                .orElseGet(() -> months.isEmpty()
                        ? YearMonth.from(opened)
                        : months.getLast().month().plusMonths(1));
    }

    private void signals(List<Task> tasks, Reading reading) {
        Map<String, String> places = organisation.places(reading.unit(), reading.asked()).stream()
                .collect(Collectors.toMap(place -> place.place().value(), PlaceRow::name));
        List<Signal> all = books.signals(reading.unit(), reading.asked());
        for (Signal signal : all.reversed().subList(0, Math.min(3, all.size()))) {
            String place = signal.place().value();
            tasks.add(new Task(
                    words.said("task.signal", places.getOrDefault(place, place), signal.on()),
                    words.said("task.signal.why"),
                    signal.balance().dong(),
                    reading.way().to("/so-quy/" + place + "?ky=" + Period.month(YearMonth.from(signal.on()))),
                    false));
        }
    }
}
