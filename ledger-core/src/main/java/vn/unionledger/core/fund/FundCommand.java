package vn.unionledger.core.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;

/** What may be asked of a fund. {@code by} is absent only when the program itself sets a ledger up or loads a sample. */
public sealed interface FundCommand extends Targeted {
    UnitId unit();

    FundCode fund();

    @Nullable
    PersonId by();

    LocalDate today();

    @Override
    default String target() {
        return "fund/" + unit() + "/" + fund();
    }

    /** Opens a fund from that day; a pass-through fund names its owner, no other fund has one. */
    record OpenFund(
            UnitId unit,
            FundCode fund,
            String name,
            FundKind kind,
            @Nullable String owner,
            @Nullable String document,
            LocalDate on,
            @Nullable PersonId by,
            LocalDate today)
            implements FundCommand {}

    /** Closes a fund that holds and owes nothing: {@code on} is the first day without it. */
    record CloseFund(
            UnitId unit,
            FundCode fund,
            LocalDate on,
            String document,
            @Nullable PersonId by,
            LocalDate today) implements FundCommand {}

    /** Records what a restricted fund's own rules let become ordinary union money. */
    record SetFundRules(UnitId unit, FundCode fund, FundRules rules, PersonId by, LocalDate today)
            implements FundCommand {}
}
