package vn.unionledger.api.fund;

import java.time.InstantSource;
import java.time.LocalDate;
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
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.request.Today;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.fund.FundCommand.CloseFund;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundCommand.SetFundRules;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRules;
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
    private final Acts acts;
    private final FundBook book;
    private final Desk desk;
    private final InstantSource clock;

    FundApi(Acts acts, FundBook book, Desk desk, InstantSource clock) {
        this.acts = acts;
        this.book = book;
        this.desk = desk;
        this.clock = clock;
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

    /** @param owner whom the money belongs to; for a pass-through fund only */
    record Opening(
            FundCode fund,
            @Length(max = 200) String name,
            FundKind kind,
            @Nullable @Length(max = 200) String owner,
            @Nullable @Length(max = 120) String document,
            LocalDate on) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded open(@RequestBody Opening asked, Sending sending) {
        var command = new OpenFund(
                sending.unit(),
                asked.fund(),
                asked.name(),
                asked.kind(),
                asked.owner(),
                asked.document(),
                asked.on(),
                sending.person(),
                Today.at(clock));
        return Recorded.of(asked.fund(), acts.send(command, sending.sender()));
    }

    /** @param on the first day without it */
    record Closing(LocalDate on, @Length(max = 120) String document) {}

    @PostMapping("/{fund}/close")
    Recorded close(@PathVariable FundCode fund, @RequestBody Closing asked, Sending sending) {
        var command =
                new CloseFund(sending.unit(), fund, asked.on(), asked.document(), sending.person(), Today.at(clock));
        return Recorded.of(fund, acts.send(command, sending.sender()));
    }

    /**
     * What a restricted fund's own rules let become ordinary union money.
     *
     * @param document the fund's statute or decision
     */
    record RulesAsked(@Length(max = 120) String document, boolean interest, boolean closingBalance) {}

    @PostMapping("/{fund}/rules")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded rule(@PathVariable FundCode fund, @RequestBody RulesAsked asked, Sending sending) {
        var rules = new FundRules(asked.document(), asked.interest(), asked.closingBalance());
        var command = new SetFundRules(sending.unit(), fund, rules, sending.person(), Today.at(clock));
        return Recorded.of(fund, acts.send(command, sending.sender()));
    }
}
