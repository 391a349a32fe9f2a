package vn.unionledger.api.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.web.Show;
import vn.unionledger.api.web.Unfolded;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Measure;

/** Puts a figure and what it is the sum of into the drawer. */
public final class Drawers {

    private static final Show SHOW = new Show();

    private final PageWords words;
    private final Matters matters;
    private final PageNames names;

    public Drawers(PageWords words, Matters matters, PageNames names) {
        this.words = words;
        this.matters = matters;
        this.names = names;
    }

    /** A figure of a report. It is said to be checked only because its items were just added up and gave it. */
    public Unfolded figure(String label, vn.unionledger.projections.section.Unfolded figure, Reading reading) {
        return figure(label, figure.measure(), figure.value(), figure.agrees(), figure.items(), reading);
    }

    /** Any figure with its items. */
    public Unfolded figure(
            String label, Measure measure, long value, boolean agrees, List<Item> items, Reading reading) {
        Map<PersonId, String> officers = names.officers(actors(items), reading);
        List<Unfolded.Entry> entries = new ArrayList<>(items.size());
        String shared = shared(items, item -> acts(item, officers));
        for (Item item : items) {
            entries.add(entry(item, reading, shared == null ? acts(item, officers) : null));
        }
        String figure = measure == Measure.AMOUNT
                ? SHOW.amountDong(value)
                : SHOW.count(value) + '\u00a0' + words.said("measure." + measure.name());
        return new Unfolded(label, figure, agrees, entries, shared);
    }

    private Unfolded.Entry entry(Item item, Reading reading, @Nullable String acts) {
        String event = reading.way().to("/su-kien/" + item.position());
        String what = matter(item);
        return new Unfolded.Entry(
                item.number() == null ? words.capital(words.word("FactKind", item.what())) : item.number(),
                item.voucher() == null ? event : reading.way().to("/phieu/" + item.voucher()),
                item.on(),
                item.weight(),
                acts == null ? what : what + " · " + acts,
                item.position(),
                item.hash(),
                event);
    }

    private String matter(Item item) {
        if (item.state() != null) {
            String[] state = item.state().split("/", -1);
            return Objects.requireNonNullElse(item.title(), "") + " · " + words.word("InspectionState", state[0]) + ", "
                    + words.word("InspectionResult", state[1]);
        }
        return item.number() == null
                ? Objects.requireNonNullElse(item.title(), words.word("CareReason", item.topic()))
                : matters.of(item.what(), item.topic(), item.title(), item.reversal(), false);
    }

    /** Who asked, granted, made and approved: "Đề nghị: … · Lập: … · Duyệt: … · Ghi sổ 12/03/2024 09:14". */
    private String acts(Item item, Map<PersonId, String> officers) {
        List<String> acts = new ArrayList<>();
        add(acts, "act.requested", item.requestedBy(), officers);
        add(acts, "act.granted", item.grantedBy(), officers);
        add(acts, item.voucher() == null ? "act.recorded" : "act.made", item.maker(), officers);
        add(acts, "act.approved", item.approver(), officers);
        acts.add(words.said(item.voucher() == null ? "act.recorded-at" : "act.posted-at", SHOW.moment(at(item))));
        return String.join(" · ", acts);
    }

    private void add(List<String> acts, String key, @Nullable PersonId person, Map<PersonId, String> officers) {
        if (person != null) {
            acts.add(words.said(key, Objects.requireNonNullElse(officers.get(person), "")));
        }
    }

    private static Set<PersonId> actors(List<Item> items) {
        Set<PersonId> actors = new LinkedHashSet<>();
        for (Item item : items) {
            for (PersonId person : Arrays.asList(item.requestedBy(), item.grantedBy(), item.maker(), item.approver())) {
                if (person != null) {
                    actors.add(person);
                }
            }
        }
        return actors;
    }

    private static Instant at(Item item) {
        return Instant.EPOCH.plus(item.recordedAt(), ChronoUnit.MICROS);
    }

    private static @Nullable String shared(List<Item> items, Function<Item, String> says) {
        List<String> all = items.stream().map(says).distinct().limit(2).toList();
        return all.size() == 1 ? all.getFirst() : null;
    }
}
