package vn.unionledger.api.page.policy;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;

/** What units are called on the day a page speaks of. */
@Component
class UnitNames {
    private final Organisation organisation;

    UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    Map<UnitId, String> at(Reading reading) {
        return organisation.units(reading.asked()).stream().collect(Collectors.toMap(UnitRow::unit, UnitRow::name));
    }
}
