package vn.unionledger.core.book;

import vn.unionledger.core.fund.FundKind;

/**
 * Which accounts a kind of fund has. A pass-through fund has no net assets: all it holds is owed to its
 * owner, or back to who gave it too late.
 */
final class FundAccounts {
    private FundAccounts() {}

    static boolean has(FundKind fund, Account account) {
        return switch (account.kind()) {
            case PLACE, TRANSIT, SHORTAGE -> true;
            case OWED_TO_OWNER -> fund == FundKind.PASS_THROUGH;
            case PAYABLE_UP -> fund == FundKind.ORDINARY;
            case ADVANCE -> fund == FundKind.ORDINARY || fund == FundKind.OWN;
            case LOAN -> fund == FundKind.REVOLVING;
            case DEPOSIT -> fund == FundKind.REVOLVING || fund == FundKind.OWN;
            case PAYABLE -> fund != FundKind.PASS_THROUGH || account.equals(Account.TO_RETURN);
            case INTERFUND, OPENING, INCOME, EXPENSE -> fund != FundKind.PASS_THROUGH;
        };
    }
}
