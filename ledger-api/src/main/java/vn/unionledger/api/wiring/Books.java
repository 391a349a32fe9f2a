package vn.unionledger.api.wiring;

import java.util.List;
import java.util.Map;
import vn.unionledger.core.act.LedgerAct.Repositories;
import vn.unionledger.core.activity.ActivityAct;
import vn.unionledger.core.activity.ActivityAggregate;
import vn.unionledger.core.book.BookAct;
import vn.unionledger.core.book.CloseFundAct;
import vn.unionledger.core.book.ImportBatchAct;
import vn.unionledger.core.book.UnitBook;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.campaign.CampaignAct;
import vn.unionledger.core.campaign.CampaignAggregate;
import vn.unionledger.core.campaign.InKindAggregate;
import vn.unionledger.core.campaign.ThirdPartyGiftAggregate;
import vn.unionledger.core.contribution.ContributionAct;
import vn.unionledger.core.contribution.EmployerAggregate;
import vn.unionledger.core.contribution.HeldShareAggregate;
import vn.unionledger.core.deposit.DepositAggregate;
import vn.unionledger.core.dues.DuesAct;
import vn.unionledger.core.dues.DuesAggregate;
import vn.unionledger.core.employment.EmploymentAct;
import vn.unionledger.core.employment.EmploymentAggregate;
import vn.unionledger.core.fund.FundAct;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.grant.GrantAct;
import vn.unionledger.core.grant.GrantAggregate;
import vn.unionledger.core.inspection.InspectionAct;
import vn.unionledger.core.inspection.InspectionAggregate;
import vn.unionledger.core.levy.LevyAct;
import vn.unionledger.core.levy.LevyAggregate;
import vn.unionledger.core.loan.LoanAct;
import vn.unionledger.core.loan.LoanAggregate;
import vn.unionledger.core.member.MemberAct;
import vn.unionledger.core.member.MembersAggregate;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.organisation.UnitAct;
import vn.unionledger.core.organisation.UnitAggregate;
import vn.unionledger.core.policy.PolicyAct;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.privacy.PersonAct;
import vn.unionledger.core.privacy.PersonAggregate;
import vn.unionledger.core.privacy.RollAggregate;
import vn.unionledger.core.privacy.SubjectKeyAggregate;
import vn.unionledger.core.refund.RefundAggregate;
import vn.unionledger.core.remittance.RemittanceAct;
import vn.unionledger.core.remittance.RemittanceAggregate;
import vn.unionledger.core.target.TargetAct;
import vn.unionledger.core.target.TargetAggregate;
import vn.unionledger.core.transfer.TransferAggregate;
import vn.unionledger.core.voucher.ApproveVoucherAct;
import vn.unionledger.core.voucher.CloseMonthAct;
import vn.unionledger.core.voucher.OpenBookAct;
import vn.unionledger.core.voucher.PostVoucherAct;
import vn.unionledger.core.voucher.PostedVouchers;
import vn.unionledger.core.voucher.SubmitVoucherAct;
import vn.unionledger.core.voucher.VoucherAggregate;
import vn.unionledger.core.welfare.GiftRoundAct;
import vn.unionledger.core.welfare.GiftRoundAggregate;
import vn.unionledger.core.welfare.WelfareAct;
import vn.unionledger.core.welfare.WelfareCaseAggregate;

/** Everything the rules bring to the command bus: one list of aggregates, one of acts. */
public final class Books {
    private Books() {}

    public static List<Class<?>> aggregates() {
        return List.of(
                UnitAggregate.class,
                FundAggregate.class,
                PersonAggregate.class,
                RollAggregate.class,
                SubjectKeyAggregate.class,
                WelfareCaseAggregate.class,
                GiftRoundAggregate.class,
                CampaignAggregate.class,
                ThirdPartyGiftAggregate.class,
                InKindAggregate.class,
                LevyAggregate.class,
                GrantAggregate.class,
                ActivityAggregate.class,
                LoanAggregate.class,
                InspectionAggregate.class,
                PolicyAggregate.class,
                MembersAggregate.class,
                DuesAggregate.class,
                EmployerAggregate.class,
                HeldShareAggregate.class,
                RefundAggregate.class,
                RemittanceAggregate.class,
                TransferAggregate.class,
                DepositAggregate.class,
                EmploymentAggregate.class,
                TargetAggregate.class,
                VoucherAggregate.class,
                UnitBookAggregate.class);
    }

    /** What the states that are kept are stored as. A state record that changes its form needs a new revision. */
    public static Map<Class<?>, EventName> states() {
        return Map.of(UnitBook.Open.class, new EventName("book.state", 3));
    }

    /** @param posted where a posting is found again, to be taken back */
    public static List<?> acts(Repositories repositories, PostedVouchers posted) {
        return List.of(
                new UnitAct(repositories),
                new FundAct(repositories),
                new PersonAct(repositories),
                new WelfareAct(repositories),
                new GiftRoundAct(repositories),
                new CampaignAct(repositories),
                new LevyAct(repositories),
                new GrantAct(repositories),
                new ActivityAct(repositories),
                new LoanAct(repositories),
                new InspectionAct(repositories),
                new PolicyAct(repositories),
                new MemberAct(repositories),
                new DuesAct(repositories),
                new ContributionAct(repositories),
                new RemittanceAct(repositories),
                new EmploymentAct(repositories),
                new TargetAct(repositories),
                new OpenBookAct(repositories),
                new BookAct(repositories),
                new CloseMonthAct(repositories),
                new ImportBatchAct(repositories),
                new CloseFundAct(repositories),
                new SubmitVoucherAct(repositories, posted),
                new ApproveVoucherAct(repositories),
                new PostVoucherAct(repositories, posted));
    }
}
