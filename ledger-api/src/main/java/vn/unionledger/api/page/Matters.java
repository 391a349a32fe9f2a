package vn.unionledger.api.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says in a few words what money was for, from what stands in the clear: the purpose, what it is sorted by, the title of the
 * campaign or event. Never a person, never a story. Templates know it as {@code matters}.
 */
public final class Matters {

    private final PageWords words;

    public Matters(PageWords words) {
        this.words = words;
    }

    /**
     * @param purpose the stored word of what it was for
     * @param topic a care reason, an occasion, a month, an imported item
     * @param title of the campaign or event, if it is for one
     * @param takesBack whether it takes such a voucher back
     * @param corrects whether it stands in place of one
     */
    public String of(
            String purpose, @Nullable String topic, @Nullable String title, boolean takesBack, boolean corrects) {
        String matter = plain(purpose, topic, title);
        return takesBack
                ? words.said("matter.reversal", matter)
                : corrects ? words.said("matter.correction", matter) : matter;
    }

    private String plain(String purpose, @Nullable String topic, @Nullable String title) {
        return switch (purpose) {
            case "welfare" -> words.said("matter.welfare", words.word("CareReason", topic));
            case "gift" -> words.said("matter.gift", words.word("Occasion", topic));
            case "dues", "contribution", "share-owed", "share-adjusted" ->
                words.said("matter." + purpose, month(topic));
            case "allocation" -> words.said("matter.allocation." + Objects.requireNonNullElse(topic, "support"));
            case "donation", "hand-over", "advance", "advance-settled" ->
                title == null ? words.said("matter." + purpose + ".plain") : words.said("matter." + purpose, title);
            case "imported" -> words.said("matter.imported", Objects.requireNonNullElse(topic, ""));
            default -> words.capital(words.word("purpose", purpose));
        };
    }

    private static String month(@Nullable String month) {
        return month == null || month.length() < 7 ? "" : month.substring(5, 7) + "/" + month.substring(0, 4);
    }
}
