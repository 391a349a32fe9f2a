package vn.unionledger.api.welfare;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.projections.welfareregister.CaseRow;
import vn.unionledger.projections.welfareregister.Payment;
import vn.unionledger.projections.welfareregister.State;

/**
 * A welfare case as it stood, for somebody.
 *
 * @param asked đồng asked for
 * @param requestedBy absent for who may not see people
 * @param who whom it is about; absent in lists, and for who may not read it
 * @param note the story; absent in lists, and for who may not read it
 * @param position of the request
 */
record CaseSheet(
        @JsonProperty("case") CaseId aCase,
        CareReason reason,
        FundCode fund,
        Vnd asked,
        @Nullable Vnd approved,
        Vnd paid,
        int persons,
        @Nullable SectionCode section,
        @Nullable UnitId origin,
        State state,
        LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        List<Payment> payments,
        @Nullable Named requestedBy,
        @Nullable Named decidedBy,
        @Nullable Named who,
        @Nullable String note,
        boolean invented,
        long position,
        String hash) {
    CaseSheet {
        payments = List.copyOf(payments);
    }

    static CaseSheet of(CaseRow row, @Nullable Names names) {
        return new CaseSheet(
                row.aCase(),
                row.reason(),
                row.fund(),
                row.asked(),
                row.approved(),
                row.paid(),
                row.persons(),
                row.section(),
                row.origin(),
                row.state(),
                row.requestedOn(),
                row.decidedOn(),
                row.payments(),
                names == null ? null : names.ofNullable(row.requestedBy()),
                names == null ? null : names.ofNullable(row.decidedBy()),
                null,
                null,
                row.invented(),
                row.position(),
                row.hash());
    }

    CaseSheet with(@Nullable Named whom, @Nullable String story) {
        return new CaseSheet(
                aCase,
                reason,
                fund,
                asked,
                approved,
                paid,
                persons,
                section,
                origin,
                state,
                requestedOn,
                decidedOn,
                payments,
                requestedBy,
                decidedBy,
                whom,
                story,
                invented,
                position,
                hash);
    }

    /** Masks who and note. */
    @Override
    public String toString() {
        return "CaseSheet[" + aCase + "]";
    }
}
