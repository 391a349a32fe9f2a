package vn.unionledger.log.axon;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.fund.FundEvent.FundRulesSet;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.TestLog;

/** The smallest thing that can be opened and closed again and again: enough to try the door with. */
record Box(FundCode code, int opened, Set<String> documents, boolean isOpen) {
    static final LocalDate DAY = LocalDate.of(2024, 5, 2);

    sealed interface BoxCommand extends Targeted {
        FundCode box();

        @Override
        default String target() {
            return "box/" + box();
        }
    }

    record Open(FundCode box) implements BoxCommand {}

    /** Opens one that nobody should have had before. */
    record OpenNew(FundCode box) implements BoxCommand {}

    record Close(FundCode box, String document) implements BoxCommand {}

    /** Closes it if it is open, otherwise does nothing. */
    record MakeSureClosed(FundCode box) implements BoxCommand {}

    /** Opens one if the other is open. */
    record OpenBeside(FundCode box, FundCode other) implements BoxCommand {}

    /** Closes one and opens the other. */
    record Swap(FundCode box, FundCode other) implements BoxCommand {}

    /** Closes the open one of the two and opens the other; that both are the same can never be. */
    record Exchange(FundCode box, FundCode other) implements BoxCommand {}

    /** Opens it once in all its life. */
    record OpenOnce(FundCode box) implements BoxCommand {}

    record Misbehave(FundCode box, Kind kind) implements BoxCommand {
        enum Kind {
            NESTED,
            PUBLISHES_LATE,
            CHECKED
        }
    }

    record NotSo(String box, boolean open) implements Refusal {}

    static Box unborn(FundCode code) {
        return new Box(code, 0, Set.of(), false);
    }

    FundEvent open() {
        require(!isOpen);
        return new FundOpened(TestLog.UNIT, code, "Quỹ " + code, FundKind.OWN, null, null, DAY);
    }

    FundEvent close(String document) {
        require(isOpen);
        return new FundClosed(TestLog.UNIT, code, DAY, document);
    }

    private void require(boolean right) {
        if (!right) {
            throw RefusedException.refuse(new NotSo(code.value(), isOpen));
        }
    }

    Box evolve(FundEvent event) {
        return switch (event) {
            case FundOpened _ -> new Box(code, opened + 1, documents, true);
            case FundClosed closed -> new Box(code, opened, with(closed.document()), false);
            case FundRulesSet _ -> this;
        };
    }

    private Set<String> with(@Nullable String document) {
        var more = new HashSet<>(documents);
        more.add(String.valueOf(document));
        return Set.copyOf(more);
    }
}
