package vn.unionledger.api.dues;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.policy.Unconfirmed;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.projections.arrears.Dues;
import vn.unionledger.projections.arrears.DuesEntry;
import vn.unionledger.projections.arrears.MemberDues;
import vn.unionledger.projections.arrears.MonthDues;
import vn.unionledger.projections.asof.Asked;

/** Dues over HTTP: a month reckoned, rolls and refunds put forward, who owes what. Vouchers are approved and posted as any other. */
@RestController
@RequestMapping("/api/v1/dues")
class DuesApi {
    private final DuesDesk desk;
    private final Dues dues;
    private final Differences differences;
    private final Reveal reveal;
    private final Unconfirmed unconfirmed;
    private final Acts acts;

    DuesApi(DuesDesk desk, Dues dues, Differences differences, Reveal reveal, Unconfirmed unconfirmed, Acts acts) {
        this.desk = desk;
        this.dues = dues;
        this.differences = differences;
        this.reveal = reveal;
        this.unconfirmed = unconfirmed;
        this.acts = acts;
    }

    /** @param section only this section or group; absent for the whole unit */
    record SectionAsked(@Nullable SectionCode section) {}

    /**
     * One member's dues of one month, đồng.
     *
     * @param basis why they are what they are; absent if only money came in
     */
    record MonthLine(
            Named member,
            YearMonth month,
            @Nullable SectionCode section,
            @Nullable String basis,
            Vnd standard,
            Vnd excess,
            Vnd paid,
            Vnd arrears) {
        static MonthLine of(MonthDues row, Reveal.Names names) {
            return new MonthLine(
                    names.of(row.member()),
                    row.month(),
                    row.section(),
                    row.basis(),
                    row.standard(),
                    row.excess(),
                    row.applied(),
                    row.arrears());
        }
    }

    /**
     * Dues of several members or months, with their sums, đồng.
     *
     * @param toConfirm the dated rules they rest on that no accountant has confirmed
     */
    record DuesPage(Vnd assessed, Vnd paid, Vnd arrears, List<MonthLine> lines, List<PolicyId> toConfirm) {
        DuesPage {
            lines = List.copyOf(lines);
            toConfirm = List.copyOf(toConfirm);
        }
    }

    /**
     * All of one member's dues, and the entries they are the sums of.
     *
     * @param toConfirm the dated rules they rest on that no accountant has confirmed
     */
    record MemberPage(MemberDues all, List<MonthLine> months, List<DuesEntry> entries, List<PolicyId> toConfirm) {
        MemberPage {
            toConfirm = List.copyOf(toConfirm);
            months = List.copyOf(months);
            entries = List.copyOf(entries);
        }
    }

    /** @param members how many members' dues were reckoned, or differ */
    record Reckoned(int members, Recorded recorded) {
        static Reckoned of(YearMonth month, Receipt receipt) {
            String answer = receipt.answer();
            return new Reckoned(answer == null ? 0 : Integer.parseInt(answer), Recorded.of(month, receipt));
        }
    }

    /** Everybody's dues of a month. */
    @GetMapping("/months/{month}")
    DuesPage month(Seen seen, @PathVariable YearMonth month, Asked asked) {
        MemberSheets.mayLook(seen);
        return page(seen, dues.month(seen.unit(), month, asked.known()), asked);
    }

    /**
     * What reckoning a month again would record for a member, đồng; negative where less is owed than was reckoned.
     *
     * @param credited what would be paid ahead from then on
     */
    record DifferenceLine(Named member, Vnd standard, Vnd excess, Vnd credited) {}

    /**
     * What reckoning a month again would record in all, đồng. Nothing is recorded.
     *
     * @param toConfirm the dated rules it rests on that no accountant has confirmed
     */
    record DifferencePage(
            Vnd standard, Vnd excess, Vnd credited, List<DifferenceLine> lines, List<PolicyId> toConfirm) {
        DifferencePage {
            toConfirm = List.copyOf(toConfirm);
            lines = List.copyOf(lines);
        }
    }

    /** What reckoning a month again by what is known today would record; records nothing. */
    @GetMapping("/months/{month}/differences")
    DifferencePage differences(Seen seen, @PathVariable YearMonth month, Asked asked) {
        MemberSheets.mayLook(seen);
        List<DuesEvent.Assessed> lines = differences.of(seen.unit(), month, null, acts.today());
        Reveal.Names names = MemberSheets.names(
                reveal, seen, lines.stream().map(DuesEvent.Assessed::member).toList());
        return new DifferencePage(
                sum(lines.stream().map(DuesEvent.Assessed::standard)),
                sum(lines.stream().map(DuesEvent.Assessed::excess)),
                sum(lines.stream().map(DuesEvent.Assessed::prepaid)),
                lines.stream()
                        .map(line -> new DifferenceLine(
                                names.of(line.member()), line.standard(), line.excess(), line.prepaid()))
                        .toList(),
                unconfirmed.ids(
                        DuesGrounds.of(
                                seen.unit(),
                                dues.members(seen.unit(), asked.known()),
                                lines.stream().map(DuesEvent.Assessed::member).toList(),
                                month),
                        asked));
    }

    /** Every month somebody owes for, up to the month of the last day of the period. */
    @GetMapping("/arrears")
    DuesPage arrears(Seen seen, Asked asked) {
        MemberSheets.mayLook(seen);
        return page(seen, dues.arrears(seen.unit(), YearMonth.from(asked.until()), asked.known()), asked);
    }

    @GetMapping("/members/{person}")
    MemberPage member(Seen seen, @PathVariable PersonId person, Asked asked) {
        MemberSheets.mayLook(seen);
        if (dues.members(seen.unit(), asked.known()).find(person).isEmpty()) {
            throw new ProblemException(404, "person.none");
        }
        List<MonthDues> months = dues.ofMember(seen.unit(), person, asked.known());
        return new MemberPage(
                dues.balance(seen.unit(), person, asked.known()),
                page(seen, months, asked).lines(),
                dues.entries(seen.unit(), person, null, asked.known()),
                toConfirm(seen, months, asked));
    }

    @PostMapping("/months/{month}/assess")
    Reckoned assess(
            @PathVariable YearMonth month,
            @RequestBody(required = false) @Nullable SectionAsked asked,
            Sending sending) {
        return Reckoned.of(month, desk.assess(sending, month, asked == null ? null : asked.section()));
    }

    @PostMapping("/months/{month}/reassess")
    Reckoned reassess(
            @PathVariable YearMonth month,
            @RequestBody(required = false) @Nullable SectionAsked asked,
            Sending sending) {
        return Reckoned.of(month, desk.reassess(sending, month, asked == null ? null : asked.section()));
    }

    @PostMapping("/rolls")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded collect(@RequestBody RollAsked asked, Sending sending) {
        return Recorded.content(Vouchers.idOf(sending), desk.collect(sending, asked));
    }

    @PostMapping("/rolls/{voucher}/put-right")
    Recorded putRight(@PathVariable VoucherId voucher, @RequestBody RollAsked.PutRight asked, Sending sending) {
        return Recorded.content(Vouchers.idOf(sending), desk.putRight(sending, voucher, asked));
    }

    @PostMapping("/refunds")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded refund(@RequestBody RollAsked asked, Sending sending) {
        return Recorded.content(Vouchers.idOf(sending), desk.refund(sending, asked));
    }

    private DuesPage page(Seen seen, List<MonthDues> rows, Asked asked) {
        Reveal.Names names = MemberSheets.names(
                reveal, seen, rows.stream().map(MonthDues::member).distinct().toList());
        return new DuesPage(
                sum(rows.stream().map(MonthDues::assessed)),
                sum(rows.stream().map(MonthDues::applied)),
                sum(rows.stream().map(MonthDues::arrears)),
                rows.stream().map(row -> MonthLine.of(row, names)).toList(),
                toConfirm(seen, rows, asked));
    }

    private List<PolicyId> toConfirm(Seen seen, List<MonthDues> rows, Asked asked) {
        return unconfirmed.ids(
                DuesGrounds.of(
                        seen.unit(),
                        dues.members(seen.unit(), asked.known()),
                        rows.stream().map(MonthDues::member).distinct().toList(),
                        rows.stream().map(MonthDues::month).distinct().toList()),
                asked);
    }

    private static Vnd sum(Stream<Vnd> amounts) {
        return Vnd.sum(amounts);
    }
}
