package vn.unionledger.api.welfare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.projections.welfareregister.Payment;
import vn.unionledger.projections.welfareregister.RoundRow;
import vn.unionledger.projections.welfareregister.State;

/**
 * A gift round as it stood, for somebody.
 *
 * @param proposedBy absent for who may not see people
 * @param position of the proposal
 */
record RoundSheet(
        RoundId round,
        Occasion occasion,
        FundCode fund,
        List<RoundRow.GiftRow> classes,
        int recipients,
        Vnd total,
        Vnd paid,
        @Nullable String document,
        State state,
        LocalDate proposedOn,
        @Nullable LocalDate decidedOn,
        List<Payment> payments,
        @Nullable Named proposedBy,
        @Nullable Named decidedBy,
        boolean invented,
        long position,
        String hash) {
    RoundSheet {
        classes = List.copyOf(classes);
        payments = List.copyOf(payments);
    }

    static RoundSheet of(RoundRow row, @Nullable Names names) {
        return new RoundSheet(
                row.round(),
                row.occasion(),
                row.fund(),
                row.classes(),
                row.recipients(),
                row.total(),
                row.paid(),
                row.document(),
                row.state(),
                row.proposedOn(),
                row.decidedOn(),
                row.payments(),
                names == null ? null : names.ofNullable(row.proposedBy()),
                names == null ? null : names.ofNullable(row.decidedBy()),
                row.invented(),
                row.position(),
                row.hash());
    }
}
