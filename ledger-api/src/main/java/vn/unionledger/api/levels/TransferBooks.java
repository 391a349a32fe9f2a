package vn.unionledger.api.levels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.remittance.Arrangement;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.levels.TransferRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;

/** Money between a unit and those it settles with: the unit it arranged with, or else the one above it on that day. */
@Component
public class TransferBooks {
    private final Levels levels;
    private final Organisation organisation;

    TransferBooks(Levels levels, Organisation organisation) {
        this.levels = levels;
        this.organisation = organisation;
    }

    /** The transfers from and to a unit up to a day, the last one first. */
    public List<TransferRow> transfers(UnitId unit, Asked asked) {
        List<UnitId> below = organisation.below(unit, asked).stream()
                .map(UnitRow::unit)
                .filter(one -> !one.equals(unit))
                .toList();
        return levels.transfers(unit, below, new Known(asked), asked);
    }

    /** Those of them that only one end has booked. */
    public List<TransferRow> unpaired(UnitId unit, Asked asked) {
        return transfers(unit, asked).stream().filter(row -> !row.isPaired()).toList();
    }

    private final class Known implements Levels.Units {
        private final Asked asked;

        Known(Asked asked) {
            this.asked = asked;
        }

        @Override
        public @Nullable UnitId above(UnitId unit, LocalDate on) {
            Asked then = Asked.upTo(on, asked.known());
            Arrangement arranged = levels.remittance(unit, then).arrangement();
            return arranged != null
                    ? arranged.to()
                    : organisation.unit(unit, then).map(UnitRow::parent).orElse(null);
        }

        @Override
        public boolean keepsBook(UnitId unit) {
            return organisation.bookOpenedOn(unit, asked).isPresent();
        }
    }
}
