package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;

/**
 * A welfare case as it stood.
 *
 * @param asked đồng asked for
 * @param paid đồng paid and not taken back
 * @param details whether sealed words about it exist, for those who may read them (at {@code position})
 * @param position of the request
 * @param hash 64 hexadecimal digits: the request's
 */
public record CaseRow(
        CaseId aCase,
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
        @Nullable PersonId requestedBy,
        @Nullable PersonId decidedBy,
        boolean details,
        boolean invented,
        long position,
        String hash) {
    public CaseRow {
        payments = List.copyOf(payments);
    }
}
