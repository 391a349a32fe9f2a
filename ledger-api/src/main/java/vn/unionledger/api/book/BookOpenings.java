package vn.unionledger.api.book;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.voucher.UnitBooks;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookCommand.AddPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Receipt;

/** Opens books and adds places of money, for pages and the HTTP interface alike. */
@Component
public class BookOpenings {
    private final Acts acts;
    private final KeyVault vault;
    private final UnitBooks books;

    BookOpenings(Acts acts, KeyVault vault, UnitBooks books) {
        this.acts = acts;
        this.vault = vault;
        this.books = books;
    }

    /** Opens the unit's book with its places of money and one voucher of what lies there. */
    public Receipt open(Sending sending, BookAsked asked) {
        List<OpeningVoucher> openings = asked.balances().isEmpty() ? List.of() : List.of(opening(sending, asked));
        return acts.send(
                sending,
                today -> new OpenBook(
                        sending.unit(),
                        asked.on(),
                        asked.places().stream().map(BookAsked.PlaceAsked::asNew).toList(),
                        openings,
                        sending.person(),
                        today));
    }

    /** Adds a cash box or a bank account. */
    public Receipt add(Sending sending, BookAsked.PlaceAddedAsked asked) {
        return acts.send(
                sending,
                today -> new AddPlace(
                        sending.unit(),
                        asked.place(),
                        asked.kind(),
                        asked.name(),
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        today));
    }

    private OpeningVoucher opening(Sending sending, BookAsked asked) {
        Sealed<Sealed.Text> note =
                asked.note() == null ? null : vault.seal(Subject.of(sending.unit()), Paper.NOTE, asked.note());
        Paper paper = new Paper(asked.on(), asked.on(), null, note, Boolean.TRUE.equals(asked.invented()));
        List<Held> held = asked.balances().stream()
                .map(one -> new Held(
                        one.fund(),
                        books.fundKind(sending.unit(), one.fund()).orElse(FundKind.ORDINARY),
                        Account.place(one.place()),
                        one.amount()))
                .toList();
        return new OpeningVoucher(sending.newId("voucher", VoucherId::new), Postings.opening(paper, held));
    }
}
