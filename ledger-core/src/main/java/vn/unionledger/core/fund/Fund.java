package vn.unionledger.core.fund;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundCommand.CloseFund;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundCommand.SetFundRules;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.fund.FundEvent.FundRulesSet;
import vn.unionledger.core.fund.FundRefusal.FundExists;
import vn.unionledger.core.fund.FundRefusal.FundIsClosed;
import vn.unionledger.core.fund.FundRefusal.FundNotYetOpen;
import vn.unionledger.core.fund.FundRefusal.NoRulesOfItsOwn;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.fund.FundRefusal.OwnerMissing;
import vn.unionledger.core.fund.FundRefusal.OwnerNotAllowed;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.refusal.Field;

/** The life of a fund: opened with its kind, which says what its money is for, and closed once it is empty. */
public sealed interface Fund {
    /** How many characters a name, an owner or a document's number may have. */
    int LONGEST_WORDS = 200;

    /** A code the unit has not used. */
    record Unopened() implements Fund {}

    /**
     * A fund that was opened; from {@code closedOn} it takes nothing more.
     *
     * @param rules what of its money may become ordinary; absent where nothing may
     */
    record Opened(
            FundCode fund,
            FundKind kind,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable FundRules rules) implements Fund {
        /** Without rules of its own. */
        public Opened(FundCode fund, FundKind kind, LocalDate openedOn, @Nullable LocalDate closedOn) {
            this(fund, kind, openedOn, closedOn, null);
        }
    }

    /** The kind of a fund that was opened. */
    default FundKind kind() {
        return opened().kind();
    }

    /** Refuses a day on which the fund is not open. */
    default void requireOpen(LocalDate on) {
        Opened fund = opened();
        if (on.isBefore(fund.openedOn())) {
            throw refuse(new FundNotYetOpen(fund.fund(), on, fund.openedOn()));
        }
        LocalDate closedOn = fund.closedOn();
        if (closedOn != null && !on.isBefore(closedOn)) {
            throw refuse(new FundIsClosed(fund.fund(), on, closedOn));
        }
    }

    /** Refuses a use that money of this kind of fund may not have. */
    default void require(FundUse use) {
        Opened fund = opened();
        if (!fund.kind().allows(use)) {
            throw refuse(new UseNotAllowed(fund.fund(), fund.kind(), use));
        }
    }

    /** Whether its own rules let its money become ordinary union money on that ground. */
    default boolean mayBecomeOrdinary(FundGround ground) {
        FundRules rules = opened().rules();
        return rules != null && rules.allow(ground);
    }

    /** The fact the command leads to, or a refusal. */
    default FundEvent decide(FundCommand command) {
        return switch (command) {
            case OpenFund c -> open(c);
            case CloseFund c -> close(c);
            case SetFundRules c -> rule(c);
        };
    }

    /** The fund after a fact. Never refuses one. */
    default Fund evolve(FundEvent event) {
        return switch (event) {
            case FundOpened e -> new Opened(e.fund(), e.kind(), e.on(), null);
            case FundClosed e -> new Opened(e.fund(), opened().kind(), opened().openedOn(), e.on(), opened().rules());
            case FundRulesSet e ->
                new Opened(e.fund(), opened().kind(), opened().openedOn(), opened().closedOn(), e.rules());
        };
    }

    private FundEvent open(OpenFund c) {
        if (this instanceof Opened) {
            throw refuse(new FundExists(c.fund()));
        }
        Field.words("name", c.name(), LONGEST_WORDS);
        Field.wordsIfAny("document", c.document(), LONGEST_WORDS);
        if (c.kind() != FundKind.PASS_THROUGH && c.owner() != null) {
            throw refuse(new OwnerNotAllowed(c.fund(), c.kind()));
        }
        if (c.kind() == FundKind.PASS_THROUGH) {
            if (c.owner() == null) {
                throw refuse(new OwnerMissing(c.fund()));
            }
            Field.words("owner", c.owner(), LONGEST_WORDS);
        }
        return new FundOpened(c.unit(), c.fund(), c.name(), c.kind(), c.owner(), c.document(), c.on());
    }

    private FundEvent close(CloseFund c) {
        if (!(this instanceof Opened fund)) {
            throw refuse(new NoSuchFund(c.unit(), c.fund()));
        }
        if (fund.closedOn() != null) {
            throw refuse(new FundIsClosed(c.fund(), c.on(), fund.closedOn()));
        }
        Field.words("document", c.document(), LONGEST_WORDS);
        Field.notBefore("on", c.on(), fund.openedOn());
        Field.notInFuture("on", c.on(), c.today());
        return new FundClosed(c.unit(), c.fund(), c.on(), c.document());
    }

    private FundEvent rule(SetFundRules c) {
        if (!(this instanceof Opened fund)) {
            throw refuse(new NoSuchFund(c.unit(), c.fund()));
        }
        if (fund.kind() == FundKind.ORDINARY || fund.kind() == FundKind.PASS_THROUGH) {
            throw refuse(new NoRulesOfItsOwn(c.fund(), fund.kind()));
        }
        Field.words("document", c.rules().document(), LONGEST_WORDS);
        return new FundRulesSet(c.unit(), c.fund(), c.rules(), c.today(), c.by());
    }

    private Opened opened() {
        if (this instanceof Opened fund) {
            return fund;
        }
        throw new IllegalStateException("something happened to a fund before it was opened: the stream is damaged");
    }
}
