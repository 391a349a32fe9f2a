package vn.unionledger.api.book;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;

/**
 * A book to be opened.
 *
 * @param on its first day
 * @param balances what lies in its places; empty for a new unit
 * @param note the evidence, in words that are sealed
 * @param invented whether the figures are invented for a sample
 */
public record BookAsked(
        LocalDate on,
        List<PlaceAsked> places,
        List<HeldAsked> balances,
        @Nullable @Length(max = 1000, lines = true) String note,
        @Nullable Boolean invented) {
    public BookAsked {
        places = List.copyOf(places);
        balances = List.copyOf(balances);
    }

    /** A cash box or a bank account to open with. */
    public record PlaceAsked(
            PlaceCode place,
            PlaceKind kind,
            @Length(max = 120) String name) {
        NewPlace asNew() {
            return new NewPlace(place, kind, name);
        }
    }

    /** What one fund has in one place, đồng. */
    public record HeldAsked(PlaceCode place, FundCode fund, Vnd amount) {}

    /**
     * A cash box or a bank account to be added.
     *
     * @param on its first day; absent means today
     */
    public record PlaceAddedAsked(
            PlaceCode place,
            PlaceKind kind,
            @Length(max = 120) String name,
            @Nullable LocalDate on) {}
}
