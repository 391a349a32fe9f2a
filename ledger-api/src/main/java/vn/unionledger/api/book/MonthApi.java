package vn.unionledger.api.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.levels.OpenShares;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.remittance.Reckoning.Owed;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.MonthRow;
import vn.unionledger.projections.organisationview.Organisation;

/** The months of a book over HTTP: closed one after the other, opened again by the chair. */
@RestController
@RequestMapping("/api/v1/months")
class MonthApi {
    private final Months months;
    private final Organisation organisation;
    private final OpenShares shares;
    private final Reveal reveal;

    MonthApi(Months months, Organisation organisation, OpenShares shares, Reveal reveal) {
        this.shares = shares;
        this.months = months;
        this.organisation = organisation;
        this.reveal = reveal;
    }

    /**
     * The months of the unit's book that were ever closed.
     *
     * @param openedOn the day the book was opened; absent while it is not
     */
    record MonthList(@Nullable LocalDate openedOn, List<MonthLine> months) {
        MonthList {
            months = List.copyOf(months);
        }
    }

    /**
     * A month that was closed, or closed and opened again.
     *
     * @param by who changed it last; absent for who may not see people
     */
    record MonthLine(
            YearMonth month, boolean closed, @Nullable Named by, Instant recordedAt, long position) {
        static MonthLine of(MonthRow row, @Nullable Names names) {
            return new MonthLine(
                    row.month(),
                    row.closed(),
                    names == null ? null : names.ofNullable(row.by()),
                    Acts.moment(row.recordedAt()),
                    row.position());
        }
    }

    @GetMapping
    MonthList list(Seen seen, Asked asked) {
        List<MonthRow> rows = organisation.months(seen.unit(), asked);
        Names names = reveal.namesOf(seen, rows, MonthRow::by);
        return new MonthList(
                organisation.bookOpenedOn(seen.unit(), asked).orElse(null),
                rows.stream().map(row -> MonthLine.of(row, names)).toList());
    }

    /**
     * What closing a month books as owed upward.
     *
     * @param month what it is about: an earlier one where its income has changed since it was reckoned
     * @param amount đồng, negative where too much is booked
     */
    record ShareLine(FundCode fund, IncomeKind income, YearMonth month, PolicyId policy, Vnd amount) {
        static ShareLine of(Owed owed) {
            return new ShareLine(owed.fund(), owed.income(), owed.month(), owed.policy(), owed.amount());
        }
    }

    /** What closing the month would book now, by the rule known at its end. */
    @GetMapping("/{month}/shares")
    List<ShareLine> shares(Seen seen, @PathVariable YearMonth month, Asked asked) {
        return shares.of(seen.unit(), month, asked.known()).stream()
                .map(ShareLine::of)
                .toList();
    }

    /** Closes the month; with the shares that were shown only if just those are to be booked. */
    @PostMapping("/{month}/close")
    Recorded close(
            @PathVariable YearMonth month,
            @RequestBody(required = false) @Nullable ClosingAsked asked,
            Sending sending) {
        return Recorded.of(month, months.close(sending, month, asked == null ? null : asked.shown()));
    }

    @PostMapping("/{month}/reopen")
    Recorded reopen(@PathVariable YearMonth month, @RequestBody WhyAsked asked, Sending sending) {
        return Recorded.of(month, months.reopen(sending, month, asked.reason()));
    }
}
