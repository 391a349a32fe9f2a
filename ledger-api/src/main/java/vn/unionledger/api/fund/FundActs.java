package vn.unionledger.api.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.fund.FundCommand.CloseFund;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundCommand.SetFundRules;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRules;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.log.axon.Receipt;

/** What can be done with funds, for pages and the HTTP interface alike. */
@Component
public class FundActs {
    private final Acts acts;

    FundActs(Acts acts) {
        this.acts = acts;
    }

    /** @param owner whom the money belongs to; for a pass-through fund only */
    public record Opening(
            FundCode fund,
            @Length(max = 200) String name,
            FundKind kind,
            @Nullable @Length(max = 200) String owner,
            @Nullable @Length(max = 120) String document,
            LocalDate on) {}

    /** @param on the first day without it */
    public record Closing(LocalDate on, @Length(max = 120) String document) {}

    /**
     * What a restricted fund's own rules let become ordinary union money.
     *
     * @param document the fund's statute or decision
     */
    public record RulesAsked(@Length(max = 120) String document, boolean interest, boolean closingBalance) {}

    public Receipt open(Sending sending, Opening asked) {
        return acts.send(
                sending,
                today -> new OpenFund(
                        sending.unit(),
                        asked.fund(),
                        asked.name(),
                        asked.kind(),
                        asked.owner(),
                        asked.document(),
                        asked.on(),
                        sending.person(),
                        today));
    }

    public Receipt close(Sending sending, FundCode fund, Closing asked) {
        return acts.send(
                sending,
                today -> new CloseFund(sending.unit(), fund, asked.on(), asked.document(), sending.person(), today));
    }

    /** Records a fund's own rules, or replaces them. */
    public Receipt rule(Sending sending, FundCode fund, RulesAsked asked) {
        FundRules rules = new FundRules(asked.document(), asked.interest(), asked.closingBalance());
        return acts.send(sending, today -> new SetFundRules(sending.unit(), fund, rules, sending.person(), today));
    }
}
