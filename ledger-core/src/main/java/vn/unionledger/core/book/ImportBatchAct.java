package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.organisation.Power;

/** Posts a part of an imported file, all of it or none. */
public class ImportBatchAct extends FundsAct {
    public ImportBatchAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(ImportBatch command) {
        unit(command.unit(), command.by(), Power.KEEP_BOOK, command.today());
        Set<FundCode> codes = new LinkedHashSet<>();
        command.vouchers().forEach(one -> codes.addAll(one.content().funds()));
        Funds funds = funds(command.unit(), codes);
        if (!change(UnitBookAggregate.class, command.target(), book -> book.decide(command, funds))) {
            throw refuse(new BookNotOpen(command.unit()));
        }
    }
}
