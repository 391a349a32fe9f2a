package vn.unionledger.api.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.api.journal.Hledger;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.DateBasis;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.cashbook.PlaceBalance;
import vn.unionledger.projections.fundbook.AccountBalance;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.TrialRow;
import vn.unionledger.projections.journalexport.JournalExport;

@DisplayName("The sample's books, summed by hledger,")
class SampleJournalTest {
    @RegisterExtension
    static final Hledger HLEDGER = new Hledger();

    @TempDir
    private static Path folder;

    private static Ledger ledger;
    private static FundBook funds;
    private static CashBook cash;
    private static long now;
    private static Path journal;
    private static List<UnitId> units;

    @BeforeAll
    static void export() throws IOException {
        ledger = SampleHouse.loaded().open();
        funds = new FundBook(ledger.viewsDatabase());
        cash = new CashBook(ledger.viewsDatabase());
        now = ledger.reader().bound();
        journal = exported(now);
        units = funds.balances(Asked.upTo(LocalDate.of(2025, 12, 31), now)).stream()
                .map(AccountBalance::unit)
                .distinct()
                .toList();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    @DisplayName("balance in every voucher, and in every fund of every unit")
    void balanced() {
        HLEDGER.check(journal);

        assertThat(units).hasSizeGreaterThanOrEqualTo(3);
        assertThat(HLEDGER.balances(journal, "--depth", "2")).isEmpty();
    }

    @Test
    @DisplayName(
            "have on every account of every fund what the fund book says, at each year's end, as booked and as concerned")
    void fundBook() {
        for (int year = 2021; year <= 2025; year++) {
            Asked asked = Asked.year(year, now);
            String end = (year + 1) + "-01-01";
            assertThat(HLEDGER.balances(journal, "-e", end))
                    .as("booked until the end of %d", year)
                    .isNotEmpty()
                    .isEqualTo(trial(asked));
            assertThat(HLEDGER.balances(journal, "--date2", "-e", end))
                    .as("concerning the time until the end of %d", year)
                    .isEqualTo(trial(asked.by(DateBasis.CONCERNED)));
        }
    }

    @Test
    @DisplayName("have at every place of money what the cash book says, at the end of each month of 2024")
    void cashBook() {
        for (int month = 1; month <= 12; month++) {
            YearMonth asked = YearMonth.of(2024, month);
            SortedMap<String, Long> ours = new TreeMap<>();
            for (UnitId unit : units) {
                for (PlaceBalance place : cash.balances(unit, Asked.month(asked, now))) {
                    put(
                            ours,
                            unit + ":" + place.fund() + ":place:" + place.place(),
                            place.balance().dong());
                }
            }
            assertThat(HLEDGER.balances(
                            journal, "-e", asked.plusMonths(1).atDay(1).toString(), "^[^:]+:[^:]+:place:"))
                    .as("%s", asked)
                    .isNotEmpty()
                    .isEqualTo(ours);
        }
    }

    @Test
    @DisplayName("are on a past day what they were known to be then")
    void known() throws IOException {
        long then =
                ledger.reader().lastBefore(Act.micros(LocalDate.of(2025, 3, 1).atStartOfDay()), now);
        Asked asked = Asked.upTo(LocalDate.of(2025, 12, 31), then);

        SortedMap<String, Long> balances = HLEDGER.balances(exported(then));

        assertThat(balances).isEqualTo(trial(asked)).isNotEqualTo(trial(asked.knownAt(now)));
    }

    private static Path exported(long known) throws IOException {
        Path file = folder.resolve("known-" + known + ".journal");
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            new JournalExport(ledger.viewsDatabase()).write(known, out);
        }
        return file;
    }

    private static SortedMap<String, Long> trial(Asked asked) {
        SortedMap<String, Long> balances = new TreeMap<>();
        for (UnitId unit : units) {
            for (TrialRow row : funds.trialBalance(unit, asked)) {
                put(
                        balances,
                        unit + ":" + row.fund() + ":" + row.account(),
                        row.closing().dong());
            }
        }
        return balances;
    }

    private static void put(SortedMap<String, Long> balances, String account, long dong) {
        if (dong != 0) {
            balances.put(account, dong);
        }
    }
}
