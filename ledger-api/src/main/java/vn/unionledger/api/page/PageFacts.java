package vn.unionledger.api.page;

import vn.unionledger.api.web.Frame.Chain;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.integrity.ChainState;
import vn.unionledger.projections.integrity.Integrity;
import vn.unionledger.projections.organisationview.LedgerRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.voucherview.Vouchers;

/** What every page says besides its own matter. */
public final class PageFacts {

    private final Organisation organisation;
    private final Vouchers vouchers;
    private final Integrity integrity;

    public PageFacts(Organisation organisation, Vouchers vouchers, Integrity integrity) {
        this.organisation = organisation;
        this.vouchers = vouchers;
        this.integrity = integrity;
    }

    /** The unit's name as people say it. */
    String unit(Reading reading) {
        return organisation
                .unit(reading.unit(), reading.asked())
                .map(UnitRow::name)
                .orElse(reading.unit().value());
    }

    /** How many things wait for the reader's approval. */
    long waiting(Reading reading) {
        boolean approves = reading.office() == Office.CHAIR || reading.office() == Office.VICE_CHAIR;
        return approves && !reading.below()
                ? vouchers.waiting(reading.unit(), reading.moment().known()).size()
                : 0;
    }

    /** What the last check of the chain said of the events up to a position. */
    Chain chain(long position) {
        ChainState found = integrity.state();
        if (found.disagreement() != null) {
            return Chain.DISAGREES;
        }
        return found.agrees() && found.position() >= position ? Chain.AGREES : Chain.UNCHECKED;
    }

    /** Whether the whole ledger is a sample. */
    boolean sample() {
        return organisation.ledger().map(LedgerRow::sample).orElse(false);
    }
}
