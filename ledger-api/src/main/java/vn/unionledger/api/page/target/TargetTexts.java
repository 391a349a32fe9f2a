package vn.unionledger.api.page.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.target.CountOf;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.core.target.TargetKind;
import vn.unionledger.projections.targets.TargetRow;

/** Says a target's numbers as people write them, and where they can be looked up. */
@Component
class TargetTexts {
    private static final Show SHOW = new Show();

    private final PageWords words;

    TargetTexts(PageWords words) {
        this.words = words;
    }

    /**
     * A target in words.
     *
     * @param outcome absent where nothing is known yet
     * @param percent of what was assigned
     * @param source where the result comes from
     * @param href where the facts behind it stand; absent for a recorded result
     */
    record Text(
            TargetRow row,
            String assigned,
            @Nullable String first,
            @Nullable String outcome,
            @Nullable String percent,
            String source,
            @Nullable String href) {}

    Text of(TargetRow row, Reading reading) {
        Outcome outcome = row.outcome();
        Integer reached = row.reached();
        Long first = row.first();
        return new Text(
                row,
                words.capital(words.word(row.comparison())) + " " + value(row.kind(), row.assigned()),
                first == null ? null : value(row.kind(), first),
                outcome == null ? null : outcome(row, outcome),
                reached == null ? null : percent(reached),
                source(row.measure()),
                href(row, reading));
    }

    private String outcome(TargetRow row, Outcome outcome) {
        if (row.kind() != TargetKind.SHARE) {
            return value(row.kind(), outcome.value());
        }
        Integer points = row.points();
        String parts = SHOW.amount(outcome.value()) + "/" + SHOW.amount(outcome.whole());
        return points == null ? parts : percent(points) + " (" + parts + ")";
    }

    private static String value(TargetKind kind, long value) {
        return switch (kind) {
            case AMOUNT -> SHOW.amountDong(value);
            case COUNT -> SHOW.amount(value);
            case SHARE -> percent(Math.toIntExact(value));
        };
    }

    private static String percent(int points) {
        return BigDecimal.valueOf(points, 2)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',') + " %";
    }

    private String source(Measure measure) {
        return switch (measure) {
            case Measure.Recorded _ -> words.said("targets.source.recorded");
            case Measure.CampaignCollected _ -> words.said("targets.source.campaign");
            case Measure.FundCollected _ -> words.said("targets.source.fund");
            case Measure.Counted m -> words.word(m.what());
            case Measure.Ratio m -> words.said("targets.source.ratio", m.part(), m.whole());
        };
    }

    private static @Nullable String href(TargetRow row, Reading reading) {
        String period = "?ky=" + row.year();
        String page =
                switch (row.measure()) {
                    case Measure.Recorded _ -> null;
                    case Measure.CampaignCollected m -> "/van-dong/" + m.campaign();
                    case Measure.FundCollected m -> "/quy/" + m.fund() + period;
                    case Measure.Counted m -> page(m.what(), period);
                    case Measure.Ratio m -> page(m.part(), period);
                };
        return page == null ? null : reading.way().to(page);
    }

    private static String page(CountOf what, String period) {
        return switch (what) {
            case CASES_PAID, PEOPLE_HELPED, GIFTS_GIVEN -> "/cham-lo" + period;
            case ACTIVITIES_HELD, PARTICIPANTS -> "/cham-lo/hoat-dong" + period;
            case INSPECTIONS_DONE, INSPECTIONS_ALL, SUPERVISIONS_DONE -> "/kiem-tra" + period;
            case LOANS_PAID_OUT, BORROWERS -> "/cham-lo/von-vay";
            case MEMBERS, MEMBERS_ADMITTED -> "/doan-vien";
        };
    }
}
