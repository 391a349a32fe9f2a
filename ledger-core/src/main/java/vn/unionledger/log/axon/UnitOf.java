package vn.unionledger.log.axon;

import vn.unionledger.core.activity.ActivityEvent;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.InKindEvent;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.contribution.ContributionEvent;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.employment.EmploymentEvent;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.grant.GrantEvent;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionEvent;
import vn.unionledger.core.ledger.LedgerEvent;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.privacy.PersonEvent;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.target.TargetEvent;
import vn.unionledger.core.transfer.TransferEvent;
import vn.unionledger.core.voucher.VoucherEvent;
import vn.unionledger.core.welfare.GiftRoundEvent;
import vn.unionledger.core.welfare.WelfareEvent;

/** In whose chain a fact belongs. */
final class UnitOf {
    private static final UnitId LEDGER = new UnitId(Leaf.NO_UNIT);

    private UnitOf() {}

    static UnitId fact(Object fact) {
        return switch (fact) {
            case BookEvent event -> event.unit();
            case VoucherEvent event -> event.unit();
            case WelfareEvent event -> event.unit();
            case GiftRoundEvent event -> event.unit();
            case CampaignEvent event -> event.unit();
            case InKindEvent event -> event.unit();
            case LevyEvent event -> event.unit();
            case GrantEvent event -> event.unit();
            case ActivityEvent event -> event.unit();
            case LoanEvent event -> event.unit();
            case MemberEvent event -> event.unit();
            case DuesEvent event -> event.unit();
            case InspectionEvent event -> event.unit();
            case ContributionEvent event -> event.unit();
            case HeldShareEvent event -> event.unit();
            case RemittanceEvent event -> event.unit();
            case TransferEvent event -> event.unit();
            case RefundEvent event -> event.unit();
            case DepositEvent event -> event.unit();
            case EmploymentEvent event -> event.unit();
            case TargetEvent event -> event.unit();
            case FundEvent event -> event.unit();
            case UnitEvent event -> event.unit();
            case PolicyEvent event -> event.unit() == null ? LEDGER : event.unit();
            case PersonEvent event -> person(event);
            case LedgerEvent _ -> LEDGER;
            default -> throw new IllegalArgumentException(fact.getClass().getName() + " is no fact of the ledger");
        };
    }

    private static UnitId person(PersonEvent event) {
        return switch (event) {
            case PersonEvent.PersonRegistered registered -> registered.unit();
            case PersonEvent.PeopleRegistered registered -> registered.unit();
            case PersonEvent.KeyDestroyed destroyed -> destroyed.unit();
        };
    }
}
