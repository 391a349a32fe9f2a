package vn.unionledger.core.welfare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Keeping;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** What may be asked about a welfare case. Text about it is sealed with the case's key. */
public sealed interface WelfareCommand extends Targeted {
    UnitId unit();

    CaseId aCase();

    @Override
    default String target() {
        return "case/" + aCase();
    }

    /**
     * Asks for aid.
     *
     * @param persons how many people it is for
     * @param origin the lower unit the case comes from, where an upper level decides
     * @param who the person it is about, sealed for {@link #WHO}
     * @param note the story and the papers' words, sealed for {@link #NOTE}
     */
    record RequestAid(
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
            boolean invented,
            LocalDate today)
            implements WelfareCommand {
        /** The field {@code who} is sealed for. */
        public static final String WHO = "welfare.aid-requested.who";

        /** The field {@code note} is sealed for. */
        public static final String NOTE = "welfare.aid-requested.note";

        public RequestAid {
            Sealed.requireFor(Subject.of(aCase), WHO, who);
            Sealed.requireFor(Subject.of(aCase), NOTE, note);
        }
    }

    /** Approves what was asked for, in full. */
    record ApproveAid(UnitId unit, CaseId aCase, LocalDate on, PersonId by, LocalDate today)
            implements WelfareCommand {}

    /**
     * Turns the request down.
     *
     * @param why in words, sealed for {@link #WHY}
     */
    record DeclineAid(UnitId unit, CaseId aCase, Sealed<Sealed.Text> why, LocalDate on, PersonId by, LocalDate today)
            implements WelfareCommand {
        /** The field {@code why} is sealed for. */
        public static final String WHY = "welfare.aid-declined.why";

        public DeclineAid {
            Sealed.requireFor(Subject.of(aCase), WHY, why);
        }
    }

    /**
     * Says that a voucher pays an instalment; only from the act that posts it, in the same append.
     *
     * @param reason as the voucher names it; it must be the case's
     * @param instalment from 1
     * @param persons as the voucher names them
     */
    record PayAid(
            UnitId unit,
            CaseId aCase,
            CareReason reason,
            int instalment,
            VoucherId voucher,
            Vnd amount,
            int persons,
            LocalDate on)
            implements WelfareCommand {}

    /** Says that the voucher which paid the instalment is taken back; only from the act that posts the reversal. */
    record ReverseAidPayment(UnitId unit, CaseId aCase, int instalment, VoucherId voucher, LocalDate on)
            implements WelfareCommand {}

    /**
     * Asks that what the case's key sealed (whom it is about, story, papers) be made unreadable for ever. The fact belongs to
     * the key, not to the case.
     *
     * @param keeping what the law still keeps the papers for
     */
    record ForgetCase(UnitId unit, CaseId aCase, Ground ground, PersonId by, LocalDate today, Keeping keeping)
            implements WelfareCommand {}
}
