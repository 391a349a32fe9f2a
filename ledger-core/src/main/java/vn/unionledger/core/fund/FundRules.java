package vn.unionledger.core.fund;

/**
 * What a restricted fund's own rules let become ordinary union money.
 *
 * @param document the fund's statute or decision
 * @param interest whether its interest may
 * @param closingBalance whether what is left when it ends may
 */
public record FundRules(String document, boolean interest, boolean closingBalance) {
    boolean allow(FundGround ground) {
        return switch (ground) {
            case DECISION -> false;
            case INTEREST -> interest;
            case CLOSING_BALANCE -> closingBalance;
        };
    }
}
