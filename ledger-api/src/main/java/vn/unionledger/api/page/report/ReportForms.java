package vn.unionledger.api.page.report;

import org.springframework.stereotype.Component;
import vn.unionledger.api.page.Period;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.section.Form;

/** In which wording a unit reports on a period: that of the level it had on the last day asked for. */
@Component
class ReportForms {

    private final Organisation organisation;

    ReportForms(Organisation organisation) {
        this.organisation = organisation;
    }

    Form of(UnitId unit, Period period, Asked asked) {
        UnitLevel level = organisation.unit(unit, asked).map(UnitRow::level).orElse(UnitLevel.GRASSROOTS);
        if (level == UnitLevel.GRASSROOTS) {
            return Form.GRASSROOTS;
        }
        return period.length() == Period.Length.MONTH ? Form.UPPER_LEVEL_MONTH : Form.UPPER_LEVEL;
    }
}
