package vn.unionledger.api.fund;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.api.signin.SignInPage;
import vn.unionledger.api.web.Frame;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.FundStatement;

/** The first page after signing in: the unit's funds, one line each, as the books stand now. */
@Controller
class FundsPage {
    private final FundBook book;
    private final Ledger ledger;
    private final InstantSource clock;

    FundsPage(FundBook book, Ledger ledger, InstantSource clock) {
        this.book = book;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/")
    String funds(Seen seen, Asked asked, Model model) {
        List<FundStatement> statements = book.statements(seen.unit(), asked);
        model.addAttribute("frame", frame(seen, asked));
        model.addAttribute("funds", statements);
        model.addAttribute("held", Vnd.sum(statements.stream().map(FundStatement::held)));
        return "fund/funds";
    }

    private Frame frame(Seen seen, Asked asked) {
        var here = new Frame.Door("door.welfare", "/", 0, true);
        var more = new Frame.Door("door.more", "#muc-luc", 0, false);
        return new Frame(
                seen.unit().value(),
                List.of(here),
                List.of(here, more),
                new Frame.Standing(asked.until(), asked.known(), clock.instant(), Frame.Chain.UNCHECKED),
                new Frame.Reader(seen.person().name(), seen.person().username(), SignInPage.LEAVE),
                ledger.identity().sample());
    }
}
