package vn.unionledger.api.fund;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.desk.Desk;
import vn.unionledger.projections.desk.DeskFund;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.FundStatement;

/** Funds over HTTP. */
@RestController
@RequestMapping("/api/v1/funds")
class FundApi {
    private final FundActs acts;
    private final FundBook book;
    private final Desk desk;

    FundApi(FundActs acts, FundBook book, Desk desk) {
        this.acts = acts;
        this.book = book;
        this.desk = desk;
    }

    /**
     * The funds of a unit with what each holds.
     *
     * @param asked the period and the moment it speaks of
     */
    record Funds(UnitId unit, Asked asked, List<FundLine> funds) {}

    /** @param statement absent where nothing was ever posted to the fund */
    record FundLine(DeskFund fund, @Nullable FundStatement statement) {}

    @GetMapping
    Funds funds(Seen seen, Asked asked) {
        Map<FundCode, FundStatement> statements = book.statements(seen.unit(), asked).stream()
                .collect(Collectors.toMap(FundStatement::fund, Function.identity()));
        List<FundLine> lines = desk.funds(seen.unit()).stream()
                .map(fund -> new FundLine(fund, statements.get(fund.fund())))
                .toList();
        return new Funds(seen.unit(), asked, lines);
    }

    /** One fund. */
    @GetMapping("/{fund}")
    FundLine one(Seen seen, @PathVariable FundCode fund, Asked asked) {
        return desk.funds(seen.unit()).stream()
                .filter(one -> one.fund().equals(fund))
                .findFirst()
                .map(one -> new FundLine(
                        one, book.statement(seen.unit(), fund, asked).orElse(null)))
                .orElseThrow(() -> new ProblemException(404, "not-found"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded open(@RequestBody FundActs.Opening asked, Sending sending) {
        return Recorded.of(asked.fund(), acts.open(sending, asked));
    }

    @PostMapping("/{fund}/close")
    Recorded close(@PathVariable FundCode fund, @RequestBody FundActs.Closing asked, Sending sending) {
        return Recorded.of(fund, acts.close(sending, fund, asked));
    }

    @PostMapping("/{fund}/rules")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded rule(@PathVariable FundCode fund, @RequestBody FundActs.RulesAsked asked, Sending sending) {
        return Recorded.of(fund, acts.rule(sending, fund, asked));
    }
}
