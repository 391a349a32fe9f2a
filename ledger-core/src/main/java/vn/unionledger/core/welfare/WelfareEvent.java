package vn.unionledger.core.welfare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;

/** What has happened to a welfare case. Stored for ever: add a record or a revision, never edit one. */
public sealed interface WelfareEvent {
    UnitId unit();

    CaseId aCase();

    /**
     * Aid was asked for.
     *
     * @param persons how many people it is for (a family's house: 1 case, its members may be more)
     * @param who the person it is about, sealed with the case's key: the link person ↔ case is never clear
     * @param origin the lower unit the case comes from, where an upper level decides
     */
    record AidRequested(
            UnitId unit,
            CaseId aCase,
            FundCode fund,
            CareReason reason,
            Vnd amount,
            int persons,
            @Nullable SectionCode section,
            @Nullable UnitId origin,
            @Nullable Sealed<Sealed.Who> who,
            @Nullable Sealed<Sealed.Text> note,
            LocalDate on,
            PersonId by,
            boolean invented)
            implements WelfareEvent {}

    /** Another officer approved it on that day. Carries what its readers sum. */
    record AidApproved(
            UnitId unit,
            CaseId aCase,
            CareReason reason,
            Vnd amount,
            int persons,
            LocalDate on,
            PersonId by,
            boolean invented)
            implements WelfareEvent {}

    /** It was turned down; a human refusal is a fact. */
    record AidDeclined(UnitId unit, CaseId aCase, Sealed<Sealed.Text> why, LocalDate on, PersonId by)
            implements WelfareEvent {}

    /** It was paid by this voucher on that day, in the same append as the money. */
    record AidPaid(
            UnitId unit,
            CaseId aCase,
            CareReason reason,
            int instalment,
            VoucherId voucher,
            Vnd amount,
            int persons,
            LocalDate on,
            boolean invented)
            implements WelfareEvent {}

    /** The payment was taken back by a reversal; the case is approved and unpaid again. Figures are those of the payment. */
    record AidPaymentReversed(
            UnitId unit,
            CaseId aCase,
            CareReason reason,
            int instalment,
            VoucherId voucher,
            Vnd amount,
            int persons,
            LocalDate on,
            boolean invented)
            implements WelfareEvent {}
}
