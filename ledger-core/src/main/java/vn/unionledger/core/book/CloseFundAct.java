package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.fund.FundCommand.CloseFund;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;

/** Closes a fund once the book shows it empty: nothing held, lent or owed. */
public class CloseFundAct extends OfficeAct {
    public CloseFundAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(CloseFund command) {
        PersonId by = command.by();
        if (by == null) {
            unit(command.unit());
        } else {
            unit(command.unit(), by, Power.RULE_FUNDS, command.today());
        }
        if (!change(FundAggregate.class, command.target(), fund -> fund.decide(command))) {
            throw refuse(new NoSuchFund(command.unit(), command.fund()));
        }
        read(UnitBookAggregate.class, "book/" + command.unit(), UnitBookAggregate::book)
                .ifPresent(book -> book.requireEmpty(command.fund()));
    }
}
