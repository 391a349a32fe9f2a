package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.book.BookCommand.AddPlace;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;

/** Adds places of money and opens closed months again. */
public class BookAct extends OfficeAct {
    public BookAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(AddPlace command) {
        unit(command.unit(), command.by(), Power.KEEP_BOOK, command.today());
        changeBook(command);
    }

    @CommandHandler
    void handle(ReopenMonth command) {
        unit(command.unit(), command.by(), Power.REOPEN_MONTH, command.today());
        changeBook(command);
    }

    private void changeBook(BookCommand command) {
        if (!change(UnitBookAggregate.class, command.target(), book -> book.decide(command, Funds.NONE))) {
            throw refuse(new BookNotOpen(command.unit()));
        }
    }
}
