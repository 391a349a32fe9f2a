package vn.unionledger.ops.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.ops.bench.Load.Measured;
import vn.unionledger.ops.client.HttpConnection;
import vn.unionledger.ops.client.Members;
import vn.unionledger.ops.client.Members.Member;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.OfficerRow;
import vn.unionledger.projections.organisationview.Organisation;

/** What people read, asked over HTTP of ledgers of growing size, and how soon the program is there: {@code [VOUCHERS...]}. */
final class Reads implements Benchmark {
    private static final int STARTS = 3;
    private static final double WARM_SECONDS = 6;
    private static final double SECONDS = 4;
    private static final double GOAL_MILLIS = 50;
    private static final double GOAL_GROWTH = 1.5;
    private static final double GOAL_START_SECONDS = 15;
    private static final String PERIOD = "?year=" + Year.YEAR;
    private static final Map<String, String> OF_A_UNIT = ofAUnit();
    private static final Map<String, String> OF_ALL_UNITS =
            Map.of("units by month, a hundred of them and the total of all, a year", "/api/v1/unit-months" + PERIOD);
    private static final UnitId UNIT = new UnitId(Year.unit(1).toLowerCase(Locale.ROOT));

    private static Map<String, String> ofAUnit() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("fund statements of a unit, a year", "/api/v1/funds" + PERIOD);
        pages.put("trial balance of a unit, a year", "/api/v1/trial-balance" + PERIOD);
        pages.put("financial sections of a unit's report, a year", "/api/v1/report" + PERIOD);
        return pages;
    }

    /** What one ledger took, ms: 50 and 99 of 100. */
    private record Answer(double p50, double p99) {}

    /** What was measured at one size. */
    private record Size(int vouchers, long events, Map<String, Answer> answers, double startSeconds) {}

    @Override
    public String measure(List<String> arguments) throws Exception {
        String described = "";
        List<Size> sizes = new ArrayList<>();
        for (int wanted : Imports.sizes(arguments, List.of(100_000, 1_000_000))) {
            try (Setting setting = Setting.make("512M")) {
                described = setting.described();
                sizes.add(measure(setting, wanted));
            }
        }
        return described + ". One client, an answer at a time.\n\n" + table(sizes) + "\n"
                + goals(sizes).markdown();
    }

    private static Size measure(Setting setting, int wanted) throws Exception {
        Year.Written year = Year.write(setting.folder(), wanted);
        Imports.bringIn(setting, year);
        Map<String, Answer> answers = new LinkedHashMap<>();
        long events;
        Ledger ledger = Ledger.open(Databases.of(setting.server()), setting.keys(), Opening.real(""), LogListener.NONE);
        events = ledger.reader().bound();
        Member above = Province.over(ledger, events);
        List<String> tokens = Members.tokens(ledger, List.of(accountant(ledger, events), above));
        List<Double> starts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            try (ServedProgram program = ServedProgram.serve(setting)) {
                starts.add(program.startSeconds());
                if (start == STARTS - 1) {
                    Load load = new Load(setting.server().pid());
                    answers.putAll(ask(load, program, tokens.getFirst(), OF_A_UNIT));
                    answers.putAll(ask(load, program, tokens.getLast(), OF_ALL_UNITS));
                }
            }
        }
        return new Size(year.vouchers(), events, answers, Table.middle(starts));
    }

    private static Map<String, Answer> ask(Load load, ServedProgram program, String token, Map<String, String> pages)
            throws Exception {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Peer reading = reading(page.getKey(), program, token, page.getValue());
            load.on(reading, 1, WARM_SECONDS);
            Measured measured = load.on(reading, 1, SECONDS);
            answers.put(page.getKey(), new Answer(measured.p50Millis(), measured.p99Millis()));
        }
        return answers;
    }

    private static Member accountant(Ledger ledger, long events) {
        return new Organisation(ledger.viewsDatabase())
                .officers(UNIT, Asked.year(Year.YEAR, events)).stream()
                        .filter(officer -> officer.office() == Office.ACCOUNTANT)
                        .map(OfficerRow::person)
                        .map(person -> new Member("ketoan", person, UNIT, Office.ACCOUNTANT))
                        .findFirst()
                        .orElseThrow();
    }

    private static Peer reading(String name, ServedProgram program, String token, String path) {
        return new Peer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long program() {
                return program.pid();
            }

            @Override
            public Client client(int number, int of) {
                try {
                    return new Reading(new HttpConnection(program.port(), token), path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** Somebody who asks for the same again and again. */
    private record Reading(HttpConnection connection, String path) implements Peer.Client {
        @Override
        public boolean act() throws IOException {
            int status = connection.get(path);
            if (status != 200) {
                throw new IllegalStateException(path + ": " + status + " " + connection.body());
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    private static String table(List<Size> sizes) {
        StringBuilder rows =
                new StringBuilder("| vouchers | events | what | p50 ms | p99 ms |\n|---|---|---|---|---|\n");
        for (Size size : sizes) {
            size.answers()
                    .forEach((what, answer) -> rows.append(String.format(
                            Locale.ROOT,
                            "| %,d | %,d | %s | %.1f | %.1f |%n",
                            size.vouchers(),
                            size.events(),
                            what,
                            answer.p50(),
                            answer.p99())));
            rows.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | from the start of the program to its first page | %,.0f | |%n",
                    size.vouchers(),
                    size.events(),
                    1000 * size.startSeconds()));
        }
        return rows.toString();
    }

    private static Goals goals(List<Size> sizes) {
        Goals goals = new Goals();
        Size small = sizes.getFirst();
        Size large = sizes.getLast();
        large.answers().forEach((what, answer) -> {
            goals.atMost(what + ", largest: p50 ms", GOAL_MILLIS, answer.p50());
            if (sizes.size() > 1) {
                Answer before = small.answers().getOrDefault(what, answer);
                goals.atMost(what + ": × the time at the smallest", GOAL_GROWTH, answer.p50() / before.p50());
            }
        });
        return goals.atMost("to the first page, largest, s", GOAL_START_SECONDS, large.startSeconds());
    }
}
