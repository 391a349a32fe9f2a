package vn.unionledger.api.page.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.fundbook.UnitMonths;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;

/** Which units and which time the pages of an upper level are about. */
@Component
class UnitsBelow {

    private final Organisation organisation;
    private final UnitMonths books;

    UnitsBelow(Organisation organisation, UnitMonths books) {
        this.organisation = organisation;
        this.books = books;
    }

    /** The unit itself and all below it, and the question asked of them. */
    record Shown(List<UnitRow> units, Period period, Asked asked) {
        List<UnitId> ids() {
            return units.stream().map(UnitRow::unit).toList();
        }
    }

    /**
     * What to show: of the period asked for, or of the last year any of the units booked in.
     *
     * @throws NoSuchPageException for any office but an upper level's finance officer
     */
    Shown shown(Reading reading, @Nullable String period) {
        if (reading.office() != Office.FINANCE_OFFICER) {
            throw new NoSuchPageException("only an upper level's finance officer looks below");
        }
        List<UnitRow> units = organisation.below(reading.unit(), reading.asked());
        Period about = period == null ? lastYear(units, reading) : Addresses.period(period);
        return new Shown(units, about, reading.asked(about));
    }

    private Period lastYear(List<UnitRow> units, Reading reading) {
        return Period.year(books.lastYear(units.stream().map(UnitRow::unit).toList(), reading.asked())
                .orElseGet(() -> reading.moment().day().getYear()));
    }
}
