package vn.unionledger.projections.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookEvent.ImportPosted;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.feed.Follower;

@DisplayName("The progress of an import")
class ImportsTest {
    static final ImportId FILE = new ImportId("3".repeat(32));

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();

    @Test
    @DisplayName("is the sum of the parts posted, unit by unit, as known at any position")
    void progress() {
        Union first = new Union(log, "u-0001");
        Union second = new Union(log, "u-0002");
        first.happened(new ImportPosted(first.unit, FILE, 1, 900, 500));
        second.happened(new ImportPosted(second.unit, FILE, 2, 300, 100));
        long half = log.bound();
        first.happened(new ImportPosted(first.unit, FILE, 901, 1200, 120));
        new Follower(database.views(), log, Views.all(), 100).catchUp();
        Imports imports = new Imports(database.views());

        assertThat(imports.posted(FILE, half)).isEqualTo(600);
        assertThat(imports.posted(FILE, log.bound())).isEqualTo(720);
        assertThat(imports.of(FILE, log.bound()))
                .extracting(one -> one.unit().value(), ImportProgress::vouchers, ImportProgress::lastTransaction)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("u-0001", 620L, 1200),
                        org.assertj.core.groups.Tuple.tuple("u-0002", 100L, 300));
        assertThat(imports.ofUnit(first.unit, log.bound())).hasSize(1);
    }
}
