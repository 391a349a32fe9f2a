package vn.unionledger.api.csvimport;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.crypto.tink.Mac;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.api.vault.KeyFile;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.BookOpened;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.server.TestServer;

@DisplayName("A year from a file")
class YearImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int GENERATED = System.getenv("CI") == null ? 10_000 : 100_000;

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Mac secret;

    @BeforeEach
    void open() {
        var databases = TestServer.fresh();
        ledger = Ledger.open(
                Databases.of(
                        (name, parameters) -> name.isEmpty()
                                ? databases.server().url("", parameters)
                                : databases.url(name, parameters),
                        databases::account),
                folder,
                Opening.real("Sổ thử"),
                LogListener.NONE);
        ledger.follower().start();
        secret = KeyFile.hashing(folder.resolve("import.json"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    @DisplayName("made by another program gives every sum of its right answers")
    void foreign() throws Exception {
        Path file = resource("year-1k.csv");
        Imported imported = run(file);

        assertThat(imported.vouchers()).isEqualTo(1024);
        assertThat(compare(resource("year-1k.control.json")).differences()).isEmpty();
    }

    @Test
    @DisplayName("of many units gives every sum of its right answers")
    void generated() {
        var year = new YearOfPostings(20_250_101L, GENERATED);
        year.write(folder.resolve("year.csv"), folder.resolve("control.json"));

        long start = System.nanoTime();
        Imported imported = run(folder.resolve("year.csv"));
        System.out.printf(
                "%d vouchers, %d lines, %d units imported and shown in %.1f s%n",
                imported.vouchers(), imported.lines(), imported.units(), (System.nanoTime() - start) / 1e9);

        assertThat(imported.vouchers()).isEqualTo(year.vouchers());
        assertThat(compare(folder.resolve("control.json")).differences()).isEmpty();
    }

    @Test
    @DisplayName(
            "opens each book with the balances it begins with, in one append, and brings only the rest as imported")
    void opensTheBooks() throws Exception {
        run(resource("year-1k.csv"));

        List<StoredEvent> events = ledger.reader().after(0, Integer.MAX_VALUE);
        List<VoucherPosted> opening = new ArrayList<>();
        for (StoredEvent opened : of(BookOpened.class, events)) {
            String key = opened.metadata().key();
            List<VoucherPosted> own = of(VoucherPosted.class, events).stream()
                    .filter(posted -> posted.metadata().key().equals(key))
                    .filter(posted -> posted.unit().equals(opened.unit()))
                    .map(posted -> (VoucherPosted) posted.payload())
                    .toList();
            assertThat(own).extracting(VoucherPosted::number).containsExactly("KT-0001/2025", "KT-0002/2025");
            opening.addAll(own);
        }
        assertThat(opening).extracting(posted -> posted.content().purpose()).containsOnly(new Purpose.Opening());
        assertThat(opening.getFirst().content().on(Account.Kind.PLACE)).isEqualTo(Vnd.of(301_777_000));
        assertThat(opening)
                .extracting(posted -> ledger.vault()
                        .open(requireNonNull(posted.content().note()))
                        .orElseThrow())
                .contains("Số dư đầu kỳ (DK-U0001-000001)", "Số dư đầu kỳ quỹ xã hội (DK-U0001-000002)");
        assertThat(of(VoucherPosted.class, events))
                .hasSize(1024)
                .extracting(posted -> ((VoucherPosted) posted.payload()).content())
                .filteredOn(content -> content.purpose() instanceof Purpose.Imported)
                .hasSize(1024 - opening.size())
                .allSatisfy(
                        content -> assertThat(content.on(Account.Kind.OPENING)).isEqualTo(Vnd.ZERO));
    }

    private static List<StoredEvent> of(Class<?> fact, List<StoredEvent> events) {
        return events.stream().filter(event -> fact.isInstance(event.payload())).toList();
    }

    @Test
    @DisplayName("is refused whole for an opening balance that is not one")
    void openingRefused() throws Exception {
        List<String> rows = Files.readAllLines(resource("year-1k.csv"));
        rows.set(2, rows.get(2).replace("Equity:U0001:DauKy", "Income:U0001:KinhPhi"));
        Path file = Files.write(folder.resolve("bad.csv"), rows);
        long head = ledger.reader().bound();

        var refused = catchThrowableOfType(FileRefusedException.class, () -> run(file));

        assertThat(refused.faults()).containsExactly(new RowFault(2, "account", "opening-line", "DK-U0001-000001"));
        assertThat(ledger.reader().bound()).isEqualTo(head);
    }

    @Test
    @DisplayName("imported again changes nothing")
    void again() throws Exception {
        run(resource("year-1k.csv"));
        long head = ledger.reader().bound();

        run(resource("year-1k.csv"));

        assertThat(ledger.reader().bound()).isEqualTo(head);
    }

    @Test
    @DisplayName("cut off in the middle is taken up by importing it again")
    void takenUp() throws Exception {
        var posted = new AtomicInteger();
        var cut = catchThrowableOfType(IllegalStateException.class, () -> importing()
                .run(resource("year-1k.csv"), TODAY, new YearImport.Progress() {
                    @Override
                    public void posted(int vouchers) {
                        if (posted.addAndGet(vouchers) > 400) {
                            throw new IllegalStateException("cut off");
                        }
                    }
                }));
        assertThat(cut).hasMessage("cut off");
        assertThat(posted).hasValueBetween(401, 900);

        run(resource("year-1k.csv"));

        assertThat(compare(resource("year-1k.control.json")).differences()).isEmpty();
    }

    @ParameterizedTest(name = "{3} in column {2}")
    @DisplayName("is refused whole, naming the row, for")
    @CsvSource(delimiter = '|', textBlock = """
            301777000     | 301.777.000    | amount  | amount
            301777000     | '301,777,000'  | amount  | amount-comma
            301777000     | 0              | amount  | amount-zero
            301777000     | 1000000000000001 | amount | amount-large
            301777000     | 301777001      | amount  | unbalanced
            2025-01-01    | 2025-02-31     | date    | date
            2025-01-01    | 2027-01-01     | date    | date-future
            NganHang      | Vang           | account | account
            Số dư đầu kỳ  | =1+1           | description | formula
            """)
    void refused(String right, String wrong, String column, String what) throws Exception {
        List<String> rows = Files.readAllLines(resource("year-1k.csv"));
        for (int row = 1;
                row <= (what.equals("unbalanced") || column.equals("account") || column.equals("amount") ? 1 : 2);
                row++) {
            String cell = wrong.contains(",") ? '"' + wrong + '"' : wrong;
            rows.set(row, rows.get(row).replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(cell)));
        }
        Path file = Files.write(folder.resolve("bad.csv"), rows);
        long head = ledger.reader().bound();

        var refused = catchThrowableOfType(FileRefusedException.class, () -> run(file));

        assertThat(refused.faults().getFirst().row()).isEqualTo(2);
        assertThat(refused.faults())
                .extracting(RowFault::column, RowFault::what)
                .contains(Tuple.tuple(column, what));
        assertThat(ledger.reader().bound()).isEqualTo(head);
    }

    private YearImport importing() {
        return new YearImport(ledger.door(), ledger.vault(), secret);
    }

    private Imported run(Path file) {
        return importing().run(file, TODAY, YearImport.Progress.NONE);
    }

    private ControlComparison.Verdict compare(Path control) {
        ledger.follower().nudge();
        ledger.follower().awaitPosition(ledger.reader().bound(), Duration.ofMinutes(2));
        return new ControlComparison(ledger.viewsDatabase()).with(control);
    }

    private static Path resource(String name) throws IOException {
        try {
            return Path.of(YearImportTest.class.getResource("/import/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
