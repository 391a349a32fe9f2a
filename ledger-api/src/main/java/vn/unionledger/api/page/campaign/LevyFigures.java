package vn.unionledger.api.page.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.web.Show;
import vn.unionledger.api.web.Unfolded;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.projections.audittrail.AuditTrail;
import vn.unionledger.projections.collection.Collections;
import vn.unionledger.projections.collection.LevyEntry;
import vn.unionledger.projections.collection.LevySheet;
import vn.unionledger.projections.voucherview.Vouchers;

/** The sums of the disaster levy, each with the people and vouchers it is made of. */
@Component
class LevyFigures {
    private static final Show SHOW = new Show();

    private final Collections collections;
    private final Vouchers vouchers;
    private final AuditTrail trail;
    private final FormChoices lists;
    private final PageNames names;
    private final PageWords words;

    LevyFigures(
            Collections collections,
            Vouchers vouchers,
            AuditTrail trail,
            FormChoices lists,
            PageNames names,
            PageWords words) {
        this.collections = collections;
        this.vouchers = vouchers;
        this.trail = trail;
        this.lists = lists;
        this.names = names;
        this.words = words;
    }

    /** A sum of the sheet's year such as {@code owed}, with everything it is the sum of. */
    Unfolded unfolded(String what, LevySheet sheet, Reading reading) {
        ToLongFunction<LevyEntry> share =
                switch (what) {
                    case "assessed" -> entry -> entry.assessed().dong();
                    case "collected" -> entry -> entry.collected().dong();
                    case "owed" ->
                        entry -> entry.assessed().minus(entry.collected()).dong();
                    default -> throw new NoSuchPageException("no figure " + what);
                };
        long value =
                switch (what) {
                    case "assessed" -> sheet.assessed().dong();
                    case "collected" -> sheet.collected().dong();
                    default -> sheet.owed().dong();
                };
        Set<PersonId> settled = what.equals("owed") ? settled(sheet) : Set.of();
        List<LevyEntry> entries =
                collections
                        .levyEntries(
                                reading.unit(), sheet.year(), reading.moment().known())
                        .stream()
                        .filter(entry -> share.applyAsLong(entry) != 0 && !settled.contains(entry.person()))
                        .toList();
        long listed = entries.stream().mapToLong(share).reduce(0, Math::addExact);
        return new Unfolded(
                words.said("campaigns.levy.figure." + what, String.valueOf(sheet.year())),
                SHOW.amountDong(value),
                value == listed,
                lines(entries, share, reading),
                null);
    }

    /** Who owes nothing any more: what they were assessed and paid is left out of what is still owed. */
    private static Set<PersonId> settled(LevySheet sheet) {
        Set<PersonId> settled = new HashSet<>();
        sheet.payers().stream().filter(one -> one.owed().isZero()).forEach(one -> settled.add(one.person()));
        return settled;
    }

    private List<Unfolded.Entry> lines(List<LevyEntry> entries, ToLongFunction<LevyEntry> share, Reading reading) {
        Map<PersonId, String> called = reading.below()
                ? Map.of()
                : names.parties(
                        entries.stream().map(LevyEntry::person).distinct().toList(), reading);
        Map<String, String> sections = lists.sections(reading);
        Map<Long, String> hashes = new HashMap<>();
        Map<VoucherId, String> numbers = new HashMap<>();
        List<Unfolded.Entry> lines = new ArrayList<>();
        for (LevyEntry entry : entries) {
            String event = reading.way().to("/su-kien/" + entry.position());
            VoucherId voucher = entry.voucher();
            lines.add(new Unfolded.Entry(
                    voucher == null
                            ? words.said(entry.assessed().dong() < 0 ? "campaigns.levy.waive" : "campaigns.levy.assess")
                            : numbers.computeIfAbsent(voucher, id -> number(id, reading)),
                    voucher == null ? event : reading.way().to("/phieu/" + voucher),
                    entry.on(),
                    share.applyAsLong(entry),
                    who(called.get(entry.person()), section(entry, sections)),
                    entry.position(),
                    hashes.computeIfAbsent(
                            entry.position(), position -> trail.at(position).hash()),
                    event));
        }
        return lines;
    }

    private String number(VoucherId voucher, Reading reading) {
        return vouchers.voucher(voucher, reading.moment().known())
                .map(page -> Objects.requireNonNullElse(page.number(), words.said("task.voucher")))
                .orElseGet(() -> words.said("task.voucher"));
    }

    private static @Nullable String section(LevyEntry entry, Map<String, String> sections) {
        return entry.section() == null
                ? null
                : sections.getOrDefault(entry.section().value(), entry.section().value());
    }

    private String who(@Nullable String name, @Nullable String section) {
        if (name == null) {
            return section == null ? words.said("campaigns.levy.member") : section;
        }
        return section == null ? name : name + " · " + section;
    }
}
