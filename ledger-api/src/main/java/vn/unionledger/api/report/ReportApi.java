package vn.unionledger.api.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.policy.OpenRules;
import vn.unionledger.api.policy.Unconfirmed;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.section.Figure;
import vn.unionledger.projections.section.FinancialSections;
import vn.unionledger.projections.section.Form;
import vn.unionledger.projections.section.Unfolded;

/** The financial sections of a report over HTTP, each figure with the address where it unfolds. */
@RestController
@RequestMapping("/api/v1/report")
class ReportApi {
    private final FinancialSections sections;
    private final Organisation organisation;
    private final Unconfirmed unconfirmed;

    ReportApi(FinancialSections sections, Organisation organisation, Unconfirmed unconfirmed) {
        this.sections = sections;
        this.organisation = organisation;
        this.unconfirmed = unconfirmed;
    }

    /**
     * A report.
     *
     * @param period in words
     * @param sample whether any figure is invented for a sample (số liệu mẫu)
     */
    record ReportText(UnitId unit, Asked asked, String period, Form form, boolean sample, List<SectionText> sections) {
        ReportText {
            sections = List.copyOf(sections);
        }
    }

    /**
     * A section, with what may be copied into a report as it is.
     *
     * @param toConfirm the dated rules it rests on that no accountant has confirmed
     */
    record SectionText(String key, String heading, List<ParagraphText> paragraphs, List<PolicyId> toConfirm) {
        SectionText {
            paragraphs = List.copyOf(paragraphs);
            toConfirm = List.copyOf(toConfirm);
        }
    }

    /** @param level 1 for a line with a dash, 2 for one with a plus below it, 0 for running text */
    record ParagraphText(int level, String text, List<FigureText> figures) {
        ParagraphText {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param value đồng or a count
     * @param text as it stands in the paragraph
     * @param unfold the address that lists what it is the sum of
     */
    record FigureText(String id, Figure.Kind kind, long value, String text, boolean invented, String unfold) {}

    /** The sections for a period, as booked or as concerned, as known on a day. */
    @GetMapping
    ReportText report(
            Seen seen, Asked asked, @RequestParam(required = false) @Nullable Form form, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "&" + request.getQueryString();
        var report = sections.report(seen.unit(), asked, form == null ? form(seen.unit(), asked) : form);
        List<SectionText> texts = report.sections().stream()
                .map(section -> new SectionText(
                        section.key(),
                        section.heading(),
                        section.paragraphs().stream()
                                .map(one -> new ParagraphText(
                                        one.level(),
                                        one.text(),
                                        one.figures().stream()
                                                .map(figure -> text(figure, query))
                                                .toList()))
                                .toList(),
                        toConfirm(section.key(), seen.unit(), asked)))
                .toList();
        return new ReportText(seen.unit(), asked, asked.inWords(), report.form(), report.invented(), texts);
    }

    private List<PolicyId> toConfirm(String key, UnitId unit, Asked asked) {
        return unconfirmed.ids(OpenRules.section(key, unit, asked.start(), asked.until()), asked);
    }

    private static FigureText text(Figure figure, String query) {
        String unfold = "/api/v1/report/unfold?figure=" + URLEncoder.encode(figure.id(), UTF_8) + query;
        return new FigureText(figure.id(), figure.kind(), figure.value(), figure.text(), figure.invented(), unfold);
    }

    private Form form(UnitId unit, Asked asked) {
        UnitLevel level = organisation.unit(unit, asked).map(UnitRow::level).orElse(UnitLevel.GRASSROOTS);
        LocalDate from = asked.from();
        if (level == UnitLevel.GRASSROOTS) {
            return Form.GRASSROOTS;
        }
        boolean month = from != null && from.plusMonths(1).minusDays(1).equals(asked.until());
        return month ? Form.UPPER_LEVEL_MONTH : Form.UPPER_LEVEL;
    }

    /**
     * A figure and what it is the sum of.
     *
     * @param value the figure
     * @param listed what the items add up to, one by one
     * @param agrees whether the two are the same
     */
    record FigureUnfolded(
            String figure, Figure.Kind kind, long value, long listed, boolean agrees, List<ItemLine> items) {
        FigureUnfolded {
            items = List.copyOf(items);
        }

        static FigureUnfolded of(Unfolded unfolded, boolean people) {
            return new FigureUnfolded(
                    unfolded.id(),
                    unfolded.kind(),
                    unfolded.value(),
                    unfolded.listed(),
                    unfolded.agrees(),
                    unfolded.items().stream()
                            .map(item -> ItemLine.of(item, people))
                            .toList());
        }
    }

    /**
     * One of the things a figure is the sum of.
     *
     * @param weight what it adds to the figure
     * @param requestedBy who asked for what is behind it; people are absent for who may not see them
     * @param hash of the event
     */
    record ItemLine(
            long position,
            int line,
            LocalDate on,
            Instant recordedAt,
            String what,
            @Nullable String topic,
            @Nullable String ref,
            @Nullable String title,
            @Nullable VoucherId voucher,
            @Nullable String number,
            @Nullable FundCode fund,
            @Nullable Account account,
            Vnd amount,
            long weight,
            @Nullable String state,
            @Nullable PersonId requestedBy,
            @Nullable PersonId grantedBy,
            @Nullable PersonId maker,
            @Nullable PersonId approver,
            boolean reversal,
            boolean invented,
            String hash) {
        static ItemLine of(Item item, boolean people) {
            return new ItemLine(
                    item.position(),
                    item.line(),
                    item.on(),
                    Acts.moment(item.recordedAt()),
                    item.what(),
                    item.topic(),
                    item.ref(),
                    item.title(),
                    item.voucher(),
                    item.number(),
                    item.fund(),
                    item.account(),
                    item.amount(),
                    item.weight(),
                    item.state(),
                    people ? item.requestedBy() : null,
                    people ? item.grantedBy() : null,
                    people ? item.maker() : null,
                    people ? item.approver() : null,
                    item.reversal(),
                    item.invented(),
                    item.hash());
        }
    }

    /** @param figure the figure's id in a report on the same period */
    @GetMapping("/unfold")
    FigureUnfolded unfold(Seen seen, Asked asked, @RequestParam String figure) {
        return sections.unfold(seen.unit(), figure, asked)
                .map(unfolded -> FigureUnfolded.of(unfolded, seen.names()))
                .orElseThrow(() -> new ProblemException(404, "not-found"));
    }
}
