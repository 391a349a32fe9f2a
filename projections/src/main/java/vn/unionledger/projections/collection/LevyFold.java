package vn.unionledger.projections.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyAccount;
import vn.unionledger.core.levy.LevyBook;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.core.levy.LevyEvent.LevyCollected;
import vn.unionledger.core.levy.LevyEvent.LevyCollectionReversed;
import vn.unionledger.core.levy.LevyEvent.LevyLine;
import vn.unionledger.core.levy.LevyEvent.LevyPaid;
import vn.unionledger.core.levy.LevyEvent.LevyWaived;
import vn.unionledger.core.money.Vnd;

/** The entries of one year's levy: what each fact changed in the book the rules keep. */
final class LevyFold {
    private final List<LevyEntry> entries = new ArrayList<>();
    private LevyBook book = LevyBook.EMPTY;

    void happened(LevyEvent event, long position) {
        LevyBook before = book;
        book = book.evolve(event);
        for (PersonId person : people(event)) {
            LevyAccount was = before.accounts().get(person);
            LevyAccount is = book.accounts().get(person);
            if (is != null) {
                Vnd assessed = was == null ? is.assessed() : is.assessed().minus(was.assessed());
                Vnd collected = was == null ? is.collected() : is.collected().minus(was.collected());
                entries.add(
                        new LevyEntry(position, on(event), person, is.section(), voucher(event), assessed, collected));
            }
        }
    }

    List<LevyEntry> entries() {
        return List.copyOf(entries);
    }

    private static List<PersonId> people(LevyEvent event) {
        return switch (event) {
            case LevyAssessed e -> e.lines().stream().map(LevyLine::person).toList();
            case LevyWaived e -> List.of(e.person());
            case LevyCollected e -> e.lines().stream().map(LevyPaid::person).toList();
            case LevyCollectionReversed e ->
                e.lines().stream().map(LevyPaid::person).toList();
        };
    }

    private static LocalDate on(LevyEvent event) {
        return switch (event) {
            case LevyAssessed e -> e.on();
            case LevyWaived e -> e.on();
            case LevyCollected e -> e.on();
            case LevyCollectionReversed e -> e.on();
        };
    }

    private static @Nullable VoucherId voucher(LevyEvent event) {
        return switch (event) {
            case LevyAssessed _, LevyWaived _ -> null;
            case LevyCollected e -> e.voucher();
            case LevyCollectionReversed e -> e.voucher();
        };
    }
}
