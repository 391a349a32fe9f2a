package vn.unionledger.ops.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.Append;
import vn.unionledger.log.AppendRefusedException;
import vn.unionledger.log.Appended;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.GroupCommitWriter;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.LogUnavailableException;
import vn.unionledger.log.Metadata;
import vn.unionledger.log.NewEvent;
import vn.unionledger.log.SchemaCheck;

/**
 * A program under load: its clients append through its writers without a pause and keep journals. Started again after a kill,
 * each client first asks again what it has no answer to, with the same key. Runs until it is ended, for a number of seconds, or
 * until each client has so many appends. Says so where its clock is not the database's, and goes on: no order rests on it.
 */
public final class LoadProgram {
    static final UnitId UNIT = new UnitId("load");

    private LoadProgram() {}

    /** {@code URL USER PASSWORD JOURNALS FIRST-CLIENT CLIENTS WRITERS SECONDS [APPENDS-EACH]} */
    public static void main(String[] args) throws InterruptedException {
        var address = new LogAddress(args[0], args[1], args[2]);
        Path journals = Path.of(args[3]);
        int first = Integer.parseInt(args[4]);
        int clients = Integer.parseInt(args[5]);
        long until = System.nanoTime()
                + Duration.ofSeconds(Integer.parseInt(args[7])).toNanos();
        long most = args.length > 8 ? Long.parseLong(args[8]) : Long.MAX_VALUE;
        new SchemaCheck(address, InstantSource.system(), SchemaCheck.Clocks.WARN)
                .findings()
                .forEach(System.err::println);
        List<GroupCommitWriter> writers = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[6]); i++) {
            writers.add(new GroupCommitWriter(address, LogListener.NONE, Duration.ofSeconds(60)));
        }
        List<Thread> threads = new ArrayList<>();
        for (int client = first; client < first + clients; client++) {
            EventLog log = writers.get(client % writers.size());
            Journal journal = Journal.of(journals, client);
            threads.add(Thread.ofPlatform().start(() -> run(log, journal, until, most)));
        }
        System.out.println("ready");
        for (Thread thread : threads) {
            thread.join();
        }
        writers.forEach(GroupCommitWriter::close);
        System.out.println("done");
    }

    private static void run(EventLog log, Journal journal, long until, long most) {
        long next = journal.acknowledged();
        boolean owed = journal.unanswered().isPresent();
        while (owed || (next < most && System.nanoTime() < until)) {
            if (!owed) {
                journal.sending(next);
            }
            try {
                Appended appended = log.append(append(journal.name(), next));
                journal.acknowledged(next, appended.first());
                next++;
                owed = false;
            } catch (LogUnavailableException _) {
                journal.unknown(next);
                owed = true;
            } catch (AppendRefusedException refused) {
                journal.refused(next);
                throw refused;
            }
        }
    }

    /** The n-th append of a client: one event on its own aggregate, under a key that says so. */
    static Append append(String client, long number) {
        String key = Journal.key(client, number);
        return new Append(
                new Metadata(new PersonId("0".repeat(32)), Office.ACCOUNTANT, UNIT, key, null, null, "load"),
                Sha256.of(key.getBytes(StandardCharsets.UTF_8)),
                List.of(new NewEvent(
                        UNIT,
                        aggregate(client),
                        number,
                        new FundEvent.FundClosed(UNIT, new FundCode(client), LocalDate.of(2024, 12, 31), key))),
                Map.of(),
                List.of(),
                null,
                null);
    }

    static AggregateKey aggregate(String client) {
        return new AggregateKey("fund", UNIT + "/" + client);
    }
}
