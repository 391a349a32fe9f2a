package vn.unionledger.api.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.function.Function;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.book.BookRefusal;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;

/** What a voucher's content is made with: its paper, ready and sealed, and what the unit has. */
public final class Drafting {
    private final Paper paper;
    private final Sending sending;
    private final UnitBooks books;
    private final People people;

    Drafting(Paper paper, Sending sending, UnitBooks books, People people) {
        this.paper = paper;
        this.sending = sending;
        this.books = books;
        this.people = people;
    }

    public Paper paper() {
        return paper;
    }

    /** The place of money of this code, refused where the unit has none. */
    Place place(PlaceCode code) {
        return books.place(sending.unit(), code)
                .orElseThrow(() -> refuse(new BookRefusal.NoSuchPlace(sending.unit(), code)));
    }

    /** The kind of a fund of the unit. A fund that is not there is refused later, by the rules. */
    FundKind fundKind(FundCode fund) {
        return books.fundKind(sending.unit(), fund).orElse(FundKind.ORDINARY);
    }

    /** A person the unit registered. */
    PersonId person(PersonId person) {
        return people.known(sending, person);
    }

    /** Somebody named for the first time, registered with what is drafted. */
    PersonId named(String name) {
        return people.registerNamed(sending, name);
    }

    <T> T newId(String what, Function<String, T> form) {
        return sending.newId(what, form);
    }
}
