package vn.unionledger.api.csvimport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.imports.ImportProgress;
import vn.unionledger.projections.imports.Imports;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.MonthRow;
import vn.unionledger.projections.organisationview.Organisation;

/** What a unit's book has at one moment. The rules of the book look again at every part that is posted. */
final class ImportGround implements UnitImport.Has {
    private final List<FundRow> funds;
    private final Set<String> places;
    private final Set<YearMonth> closed;
    private final @Nullable LocalDate openedOn;
    private final Organisation organisation;
    private final Imports imports;
    private final UnitId unit;
    private final Asked asked;

    ImportGround(Organisation organisation, Imports imports, UnitId unit, Asked asked) {
        this.organisation = organisation;
        this.imports = imports;
        this.unit = unit;
        this.asked = asked;
        funds = organisation.funds(unit, asked);
        places = organisation.places(unit, asked).stream()
                .map(row -> row.place().value())
                .collect(Collectors.toSet());
        closed = organisation.months(unit, asked).stream()
                .filter(MonthRow::closed)
                .map(MonthRow::month)
                .collect(Collectors.toSet());
        openedOn = organisation.bookOpenedOn(unit, asked).orElse(null);
    }

    @Override
    public boolean fund(String code, LocalDate on) {
        return funds.stream()
                .anyMatch(row -> row.fund().value().equals(code)
                        && !on.isBefore(row.openedOn())
                        && (row.closedOn() == null || on.isBefore(row.closedOn())));
    }

    @Override
    public boolean place(String code) {
        return places.contains(code);
    }

    @Override
    public Set<PersonId> known(Set<PersonId> people) {
        return organisation.people(people).keySet();
    }

    @Override
    public int posted(ImportId file) {
        return imports.of(file, asked.known()).stream()
                .filter(progress -> progress.unit().equals(unit))
                .mapToInt(ImportProgress::lastTransaction)
                .findFirst()
                .orElse(0);
    }

    @Override
    public boolean open(LocalDate on) {
        return openedOn != null && !on.isBefore(openedOn) && !closed.contains(YearMonth.from(on));
    }
}
