package vn.unionledger.core.welfare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;

/** What may be asked about a gift round. */
public sealed interface GiftRoundCommand extends Targeted {
    UnitId unit();

    RoundId round();

    @Override
    default String target() {
        return "round/" + round();
    }

    /**
     * Puts a list forward.
     *
     * @param classes one per rate, at least one
     * @param total as the paper states it, đồng; it must be the sum over the classes of rate × count
     */
    record ProposeRound(
            UnitId unit,
            RoundId round,
            FundCode fund,
            Occasion occasion,
            List<GiftClass> classes,
            Vnd total,
            @Nullable String document,
            LocalDate on,
            PersonId by,
            boolean invented,
            LocalDate today)
            implements GiftRoundCommand {
        public ProposeRound {
            classes = List.copyOf(classes);
        }
    }

    /** Approves the list as it stands. */
    record ApproveRound(UnitId unit, RoundId round, LocalDate on, PersonId by, LocalDate today)
            implements GiftRoundCommand {}

    /**
     * Turns the list down.
     *
     * @param why in words, sealed with the unit's key for {@link #WHY}
     */
    record DeclineRound(UnitId unit, RoundId round, Sealed<Sealed.Text> why, LocalDate on, PersonId by, LocalDate today)
            implements GiftRoundCommand {
        /** The field {@code why} is sealed for. */
        public static final String WHY = "welfare.round-declined.why";

        public DeclineRound {
            Sealed.requireFor(Subject.of(unit), WHY, why);
        }
    }

    /** Says that a voucher pays the list; only from the act that posts it, in the same append. */
    record PayRound(
            UnitId unit, RoundId round, Occasion occasion, VoucherId voucher, int recipients, Vnd total, LocalDate on)
            implements GiftRoundCommand {}

    /** Says that the voucher which paid the list is taken back; only from the act that posts the reversal. */
    record ReverseRoundPayment(UnitId unit, RoundId round, VoucherId voucher, LocalDate on)
            implements GiftRoundCommand {}
}
