package vn.unionledger.core.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;

/** What has happened to the dated rules. Stored for ever: add a record or a revision, never edit one. */
public sealed interface PolicyEvent {
    /** Whose rule it is; absent for a rule for everyone. */
    @Nullable
    UnitId unit();

    /** Where the policy is kept, see {@link Policy#shelf()}. */
    String shelf();

    /** A rule was recorded, perhaps in place of another. {@code by} is absent for those that came with the program. */
    record PolicyRecorded(Policy policy, @Nullable PersonId by) implements PolicyEvent {
        @Override
        public @Nullable UnitId unit() {
            return policy.unit();
        }

        @Override
        public String shelf() {
            return policy.shelf();
        }
    }

    /**
     * An accountant found a rule right.
     *
     * @param evidence what it was compared with
     */
    record PolicyConfirmed(
            PolicyId policy, RuleKind kind, @Nullable UnitId unit, String evidence, LocalDate on, PersonId by)
            implements PolicyEvent {
        @Override
        public String shelf() {
            return Policy.shelf(kind, unit);
        }
    }
}
