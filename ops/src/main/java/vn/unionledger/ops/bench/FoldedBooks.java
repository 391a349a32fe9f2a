package vn.unionledger.ops.bench;

import java.util.HashMap;
import java.util.Map;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.UnitBook;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.StoredEvent;

/** The book of every unit as the rules keep it, folded from the log event by event. */
final class FoldedBooks {
    private final Map<UnitId, UnitBook> books = new HashMap<>();
    private long events;

    void take(StoredEvent event) {
        // every event is read from its bytes, also those that change no book
        if (event.payload() instanceof BookEvent happened) {
            UnitBook book = books.getOrDefault(event.unit(), new UnitBook.Unopened());
            books.put(event.unit(), book.evolve(happened));
        }
        events++;
    }

    long events() {
        return events;
    }

    /** What all units together have in a place, đồng. */
    long held(FundCode fund, Place place) {
        return books.values().stream()
                .mapToLong(book -> book.balance(fund, Account.place(place.code())))
                .sum();
    }
}
