package vn.unionledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

/** An installed log of a test's own, on the shared server unless told otherwise; what it hands out is closed with it. */
public final class TestLog implements AutoCloseable {
    /** The unit most tests append for. */
    public static final UnitId UNIT = new UnitId("stnmt-tra-vinh");

    /** The person most tests append as. */
    public static final PersonId LAN = new PersonId("1a2b3c4d5e6f708192a3b4c5d6e7f809");

    private final TestDatabases databases;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final LedgerIdentity ledger;

    private TestLog(TestDatabases databases, Opening opening) {
        this.databases = databases;
        ledger = LogInstaller.install(
                address("ledger_migrate"), databases.account("ledger_run").grantee(), opening);
    }

    /** A real ledger with nothing but its opening. */
    public static TestLog fresh() {
        return new TestLog(TestServer.fresh(), Opening.real("Sổ thử"));
    }

    /** A sample ledger whose recording clock begins with the year 2024. */
    public static TestLog sample() {
        return new TestLog(TestServer.fresh(), Opening.sample("Sổ mẫu", 1_704_067_200_000_000L));
    }

    /** A real ledger on a server that the test may harm. */
    public static TestLog on(MariaDbServer server) {
        return new TestLog(TestServer.fresh(server), Opening.real("Sổ thử"));
    }

    public TestDatabases databases() {
        return databases;
    }

    public LedgerIdentity ledger() {
        return ledger;
    }

    /** The log's database as one of its accounts: {@code ledger_run}, {@code ledger_migrate}, {@code root} … */
    public LogAddress address(String account) {
        var as = databases.account(account);
        return new LogAddress(databases.url("ledger"), as.user(), as.password());
    }

    /** One more writer, as a program of its own would have it. */
    public GroupCommitWriter writer() {
        return writer(LogListener.NONE);
    }

    public GroupCommitWriter writer(LogListener listener) {
        var writer = new GroupCommitWriter(address("ledger_run"), listener, Duration.ofSeconds(20));
        open.add(writer);
        return writer;
    }

    public ContiguousReader reader() {
        var reader = new ContiguousReader(address("ledger_run"));
        open.add(reader);
        return reader;
    }

    /** An append of one event at a place of an aggregate of {@link #UNIT}. */
    public static Append append(String key, String fund, long sequence) {
        return append(key, List.of(event(fund, sequence)), Map.of(), List.of());
    }

    public static Append append(
            String key, List<NewEvent> events, Map<AggregateKey, Long> readSet, List<Claim> claims) {
        return append(key, key, events, readSet, claims, null);
    }

    public static Append append(
            String key,
            String body,
            List<NewEvent> events,
            Map<AggregateKey, Long> readSet,
            List<Claim> claims,
            @Nullable Long recordAs) {
        return new Append(
                new Metadata(LAN, Office.ACCOUNTANT, UNIT, key, null, null, "test"),
                Sha256.of(body.getBytes(UTF_8)),
                events,
                readSet,
                claims,
                "answer of " + key,
                recordAs);
    }

    public static NewEvent event(String fund, long sequence) {
        return event(UNIT, fund, sequence);
    }

    public static NewEvent event(UnitId unit, String fund, long sequence) {
        return new NewEvent(
                unit,
                fund(unit, fund),
                sequence,
                new FundEvent.FundClosed(
                        unit, new FundCode(fund), LocalDate.of(2024, 12, 31), "Biên bản số " + sequence));
    }

    public static AggregateKey fund(String fund) {
        return fund(UNIT, fund);
    }

    public static AggregateKey fund(UnitId unit, String fund) {
        return new AggregateKey("fund", unit + "/" + fund);
    }

    @Override
    public void close() {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
