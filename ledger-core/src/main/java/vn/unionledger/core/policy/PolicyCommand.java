package vn.unionledger.core.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;

/** What may be asked of the dated rules. {@code today} is the day of asking in Asia/Ho_Chi_Minh. */
public sealed interface PolicyCommand extends Targeted {
    /** The type of the aggregates, {@code policy/<shelf>}. */
    String TYPE = "policy/";

    /** The unit that asks; absent only when the program itself records what it brings along. */
    @Nullable
    UnitId at();

    @Nullable
    PersonId by();

    LocalDate today();

    /** Whose rule it is about; absent for a rule for everyone. */
    @Nullable
    UnitId unit();

    /** Records a rule. In place of another one only if it says so in {@link Policy#replaces()}. */
    record RecordPolicy(
            Policy policy, @Nullable UnitId at, @Nullable PersonId by, LocalDate today) implements PolicyCommand {
        @Override
        public @Nullable UnitId unit() {
            return policy.unit();
        }

        @Override
        public String target() {
            return TYPE + policy.shelf();
        }
    }

    /**
     * Says that a rule was found right.
     *
     * @param evidence what it was compared with: the number of the document, the page
     */
    record ConfirmPolicy(
            PolicyId policy,
            RuleKind kind,
            @Nullable UnitId unit,
            String evidence,
            UnitId at,
            PersonId by,
            LocalDate today)
            implements PolicyCommand {
        @Override
        public String target() {
            return TYPE + Policy.shelf(kind, unit);
        }
    }
}
