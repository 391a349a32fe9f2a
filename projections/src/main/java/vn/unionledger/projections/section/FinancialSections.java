package vn.unionledger.projections.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Measure;
import vn.unionledger.projections.entries.Pick;

/** Writes the financial sections of a unit's report, for any period, as known at any position, and unfolds their figures. */
public final class FinancialSections {
    private final DataSource database;
    private final Items items;

    public FinancialSections(DataSource database) {
        this.database = database;
        this.items = new Items(database);
    }

    /** All sections that have something to say. */
    public Report report(UnitId unit, Asked asked, Form form) {
        Books books = new Books(database, unit, asked);
        List<Section> sections = new ArrayList<>();
        sections.add(new CareWords(books).section(form));
        sections.add(new FundWords(books).section());
        sections.add(new EventWords(books).section());
        sections.add(new FinanceWords(books).section());
        sections.add(new InspectionWords(books).section());
        sections.removeIf(section -> section.paragraphs().isEmpty());
        return new Report(unit, asked, form, sections);
    }

    /** What a figure is the sum of, and whether it adds up; nothing if there is no figure with this id. */
    public Optional<Unfolded> unfold(UnitId unit, String figure, Asked asked) {
        return new Books(database, unit, asked).find(figure).map(pick -> unfold(figure, pick));
    }

    private Unfolded unfold(String figure, Pick pick) {
        List<Item> list = items.list(pick);
        return new Unfolded(
                figure,
                pick.measure() == Measure.AMOUNT ? Figure.Kind.AMOUNT : Figure.Kind.COUNT,
                pick.measure(),
                items.sum(pick).value(),
                list.stream().mapToLong(Item::weight).reduce(0, Math::addExact),
                list);
    }
}
