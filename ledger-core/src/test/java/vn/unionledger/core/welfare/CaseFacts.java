package vn.unionledger.core.welfare;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.DeclineAid;
import vn.unionledger.core.welfare.WelfareCommand.PayAid;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidDeclined;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareEvent.AidPaymentReversed;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;

/** One case: Lan asks for 6.000.000 for a member in special hardship, Hòa approves, a voucher pays. */
final class CaseFacts {
    static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    static final UnitId OTHER_UNIT = new UnitId("so-y-te-tra-vinh");
    static final FundCode ORDINARY = new FundCode("tai-chinh-cong-doan");
    static final SectionCode SECTION = new SectionCode("van-phong-dang-ky");
    static final PersonId LAN = Some.person(1);
    static final PersonId HOA = Some.person(2);
    static final CaseId CASE = Some.aCase(1);
    static final VoucherId VOUCHER = Some.voucher(1);
    static final Vnd AID = Vnd.of(6_000_000);
    static final LocalDate ASKED_ON = LocalDate.of(2024, 3, 4);
    static final LocalDate APPROVED_ON = LocalDate.of(2024, 3, 8);
    static final LocalDate PAID_ON = LocalDate.of(2024, 3, 12);
    static final LocalDate TODAY = LocalDate.of(2024, 3, 20);

    static final Sealed<Sealed.Who> WHO = new Sealed<>(Subject.of(CASE), "k1", RequestAid.WHO, "c2VhbGVk");
    static final Sealed<Sealed.Text> NOTE = new Sealed<>(Subject.of(CASE), "k1", RequestAid.NOTE, "c2VhbGVk");
    static final Sealed<Sealed.Text> WHY = new Sealed<>(Subject.of(CASE), "k1", DeclineAid.WHY, "c2VhbGVk");

    static final RequestAid REQUEST = new RequestAid(
            UNIT, CASE, ORDINARY, CareReason.HARDSHIP, AID, 1, SECTION, null, WHO, NOTE, ASKED_ON, LAN, false, TODAY);
    static final ApproveAid APPROVAL = new ApproveAid(UNIT, CASE, APPROVED_ON, HOA, TODAY);
    static final DeclineAid DECLINING = new DeclineAid(UNIT, CASE, WHY, APPROVED_ON, HOA, TODAY);
    static final PayAid PAYMENT = new PayAid(UNIT, CASE, CareReason.HARDSHIP, 1, VOUCHER, AID, 1, PAID_ON);

    static final AidRequested REQUESTED_BY_LAN = new AidRequested(
            UNIT, CASE, ORDINARY, CareReason.HARDSHIP, AID, 1, SECTION, null, WHO, NOTE, ASKED_ON, LAN, false);
    static final AidApproved APPROVED_BY_HOA =
            new AidApproved(UNIT, CASE, CareReason.HARDSHIP, AID, 1, APPROVED_ON, HOA, false);
    static final AidDeclined DECLINED_BY_HOA = new AidDeclined(UNIT, CASE, WHY, APPROVED_ON, HOA);
    static final AidPaid PAID = new AidPaid(UNIT, CASE, CareReason.HARDSHIP, 1, VOUCHER, AID, 1, PAID_ON, false);
    static final AidPaymentReversed REVERSED =
            new AidPaymentReversed(UNIT, CASE, CareReason.HARDSHIP, 1, VOUCHER, AID, 1, TODAY, false);

    private CaseFacts() {}

    /** The case after these facts. */
    static WelfareCase after(WelfareEvent... facts) {
        return Stream.of(facts)
                .reduce((WelfareCase) new WelfareCase.Unopened(), WelfareCase::evolve, (before, _) -> before);
    }
}
