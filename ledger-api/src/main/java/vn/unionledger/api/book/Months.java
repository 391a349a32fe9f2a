package vn.unionledger.api.book;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.BookCommand.ShownShare;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Receipt;

/** What can be done with the months of a book, for pages and the HTTP interface alike. */
@Component
public class Months {
    private final Acts acts;
    private final KeyVault vault;

    Months(Acts acts, KeyVault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    /** Closes a month that is over; {@code shown} is absent where nobody looked at what it books. */
    public Receipt close(Sending sending, YearMonth month, @Nullable List<ShownShare> shown) {
        return acts.send(sending, today -> new CloseMonth(sending.unit(), month, shown, sending.person(), today));
    }

    /** Opens a closed month again, with words. */
    public Receipt reopen(Sending sending, YearMonth month, String why) {
        Sealed<Sealed.Text> sealed = vault.seal(Subject.of(sending.unit()), ReopenMonth.REASON, why);
        return acts.send(sending, today -> new ReopenMonth(sending.unit(), month, sealed, sending.person(), today));
    }
}
