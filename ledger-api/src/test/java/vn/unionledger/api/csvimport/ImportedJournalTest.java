package vn.unionledger.api.csvimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.api.cli.Program;
import vn.unionledger.api.journal.Hledger;
import vn.unionledger.api.vault.KeyFile;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.fundbook.AccountBalance;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.TrialRow;

@DisplayName("An imported year, exported on the command line and summed by hledger,")
class ImportedJournalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @RegisterExtension
    static final Hledger HLEDGER = new Hledger();

    @TempDir
    private Path folder;

    private final TestDatabases databases = TestServer.fresh();

    @Test
    @DisplayName("has on every account of every fund what the fund book says; a file that is there is left as it is")
    void exported() throws Exception {
        Path keys = folder.resolve("keys");
        SortedMap<String, Long> ours;
        long vouchers;
        try (Ledger ledger = open(keys)) {
            vouchers = imported(ledger).vouchers();
            ledger.follower().catchUp();
            ours = trial(new FundBook(ledger.viewsDatabase()), ledger.reader().bound());
        }
        Path journal = folder.resolve("nam.journal");
        Map<String, String> environment = Program.on(databases, keys);

        Program.Ended ended = Program.run(environment, folder, "export", journal.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Đã ghi " + String.format(Locale.GERMAN, "%,d", vouchers));
        HLEDGER.check(journal);
        assertThat(ours).isNotEmpty();
        assertThat(HLEDGER.balances(journal)).isEqualTo(ours);
        assertThat(HLEDGER.balances(journal, "--depth", "2")).isEmpty();

        String before = Files.readString(journal, UTF_8);
        Program.Ended again = Program.run(environment, folder, "export", journal.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("đã có: hãy chọn tên khác");
        assertThat(Files.readString(journal, UTF_8)).isEqualTo(before);
    }

    private Ledger open(Path keys) {
        return Ledger.open(
                Databases.of(
                        (name, parameters) -> name.isEmpty()
                                ? databases.server().url("", parameters)
                                : databases.url(name, parameters),
                        databases::account),
                keys,
                Opening.real("Sổ thử"),
                LogListener.NONE);
    }

    private Imported imported(Ledger ledger) {
        var year = new YearOfPostings(20_240_229L, 3_000);
        year.write(folder.resolve("year.csv"), folder.resolve("control.json"));
        return new YearImport(ledger.door(), ledger.vault(), KeyFile.hashing(folder.resolve("import.json")))
                .run(folder.resolve("year.csv"), TODAY, YearImport.Progress.NONE);
    }

    private static SortedMap<String, Long> trial(FundBook funds, long known) {
        Asked asked = Asked.upTo(TODAY, known);
        SortedMap<String, Long> balances = new TreeMap<>();
        for (UnitId unit : funds.balances(asked).stream()
                .map(AccountBalance::unit)
                .distinct()
                .toList()) {
            for (TrialRow row : funds.trialBalance(unit, asked)) {
                if (!row.closing().isZero()) {
                    balances.put(
                            unit + ":" + row.fund() + ":" + row.account(),
                            row.closing().dong());
                }
            }
        }
        return balances;
    }
}
