package vn.unionledger.api.page.report;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.section.Unfolded;

/** Says what a figure of a report is, in a few words above the figure itself: "Quỹ Mái ấm công đoàn · vận động được". */
@Component
class FigureLabels {

    private final PageWords words;

    FigureLabels(PageWords words) {
        this.words = words;
    }

    String of(Unfolded figure) {
        String[] id = figure.id().split("/", -1);
        String family = id[0];
        String last = id[id.length - 1];
        return switch (family) {
            case "aid", "granted", "waiting" ->
                words.said("figure." + family, reason(id[1]), words.said("figure.measure." + last));
            case "gift" ->
                words.said("figure.gift", words.word("Occasion", id[1]), words.said("figure.measure." + last));
            case "gift-to" -> words.said("figure.gift", words.word("Occasion", id[1]), words.word("Recipients", id[2]));
            case "campaign" ->
                words.said(
                        "figure.campaign",
                        title(figure, "figure.all-campaigns"),
                        words.said("figure.campaign." + last));
            case "activity" ->
                id[2].equals("people")
                        ? words.said("figure.activity.people", title(figure, "figure.activity"))
                        : words.said("figure.activity.cost", title(figure, "figure.activity"));
            case "third-party" -> words.said("figure.third-party", title(figure, "figure.all-gifts"));
            case "loan" -> words.said("figure.loan." + last);
            case "finance" -> words.said("figure.finance." + last);
            case "inspection" -> inspection(id);
            default -> figure.id();
        };
    }

    private String reason(String group) {
        return switch (group) {
            case "visits", "sickness", "life", "all" -> words.said("figure.reason." + group);
            default -> words.word("CareReason", group);
        };
    }

    private String inspection(String[] id) {
        String which =
                switch (id[2]) {
                    case "SAME_LEVEL", "LOWER_LEVEL" -> words.word("InspectionScope", id[2]);
                    case "BODY", "PERSON" -> words.word("InspectionTarget", id[2]);
                    default -> "";
                };
        String state =
                switch (id[3]) {
                    case "all" -> "";
                    case "begun" -> words.said("figure.inspection.begun");
                    default -> words.word("InspectionState", id[3]);
                };
        StringBuilder label = new StringBuilder(words.capital(words.word("InspectionKind", id[1])));
        for (String part : new String[] {which, state}) {
            if (!part.isEmpty()) {
                label.append(" · ").append(part);
            }
        }
        return label.toString();
    }

    /** The title that all items share; general words where they have several or none. */
    private String title(Unfolded figure, String general) {
        var titles = figure.items().stream()
                .map(Item::title)
                .filter(Objects::nonNull)
                .distinct()
                .limit(2)
                .toList();
        return titles.size() == 1 ? titles.getFirst() : words.said(general);
    }
}
