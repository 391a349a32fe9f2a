package vn.unionledger.core.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.fund.FundUse.ADVANCE;
import static vn.unionledger.core.fund.FundUse.ALLOCATION;
import static vn.unionledger.core.fund.FundUse.CAPITAL;
import static vn.unionledger.core.fund.FundUse.CONTRIBUTION;
import static vn.unionledger.core.fund.FundUse.DONATION;
import static vn.unionledger.core.fund.FundUse.DUES;
import static vn.unionledger.core.fund.FundUse.EXPENSE;
import static vn.unionledger.core.fund.FundUse.FROM_OTHER_FUND;
import static vn.unionledger.core.fund.FundUse.GIFT;
import static vn.unionledger.core.fund.FundUse.HAND_OVER;
import static vn.unionledger.core.fund.FundUse.IMPORTED;
import static vn.unionledger.core.fund.FundUse.LOAN;
import static vn.unionledger.core.fund.FundUse.MOVE;
import static vn.unionledger.core.fund.FundUse.OPENING;
import static vn.unionledger.core.fund.FundUse.OTHER_INCOME;
import static vn.unionledger.core.fund.FundUse.SHORTAGE;
import static vn.unionledger.core.fund.FundUse.TO_OTHER_FUND;
import static vn.unionledger.core.fund.FundUse.UPPER_SHARE;
import static vn.unionledger.core.fund.FundUse.WELFARE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a kind of fund is for")
class FundUseTest {
    static final Map<FundKind, Set<FundUse>> USES = Map.of(
            FundKind.ORDINARY,
            EnumSet.of(
                    DUES,
                    CONTRIBUTION,
                    ALLOCATION,
                    OTHER_INCOME,
                    WELFARE,
                    GIFT,
                    ADVANCE,
                    EXPENSE,
                    UPPER_SHARE,
                    TO_OTHER_FUND,
                    FROM_OTHER_FUND,
                    MOVE,
                    OPENING,
                    IMPORTED,
                    SHORTAGE),
            FundKind.OWN,
            EnumSet.of(
                    DONATION,
                    ALLOCATION,
                    OTHER_INCOME,
                    CAPITAL,
                    WELFARE,
                    GIFT,
                    ADVANCE,
                    EXPENSE,
                    TO_OTHER_FUND,
                    FROM_OTHER_FUND,
                    MOVE,
                    OPENING,
                    IMPORTED,
                    SHORTAGE),
            FundKind.PASS_THROUGH,
            EnumSet.of(DONATION, HAND_OVER, MOVE, OPENING, IMPORTED, SHORTAGE),
            FundKind.REVOLVING,
            EnumSet.of(CAPITAL, LOAN, OTHER_INCOME, TO_OTHER_FUND, FROM_OTHER_FUND, MOVE, OPENING, IMPORTED, SHORTAGE));

    @Test
    @DisplayName("is this table, and nothing else")
    void table() {
        for (FundKind kind : FundKind.values()) {
            Set<FundUse> allowed = EnumSet.noneOf(FundUse.class);
            for (FundUse use : FundUse.values()) {
                if (kind.allows(use)) {
                    allowed.add(use);
                }
            }
            assertThat(allowed).as("%s", kind).isEqualTo(USES.get(kind));
        }
    }

    @Test
    @DisplayName("makes every kind but the ordinary one restricted")
    void restricted() {
        assertThat(FundKind.ORDINARY.isRestricted()).isFalse();
        assertThat(FundKind.OWN.isRestricted()).isTrue();
        assertThat(FundKind.PASS_THROUGH.isRestricted()).isTrue();
        assertThat(FundKind.REVOLVING.isRestricted()).isTrue();
    }
}
