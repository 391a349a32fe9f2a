package vn.unionledger.ops.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.ops.bench.Table.Row;
import vn.unionledger.ops.client.HttpConnection;
import vn.unionledger.ops.client.Members;
import vn.unionledger.ops.client.Members.Member;

/**
 * The program as it is started, asked over HTTP by clients that are signed in with API tokens, beside one plain row a commit:
 * {@code [ROUNDS [SECONDS]]}.
 */
final class Http implements Benchmark {
    private static final int CLIENTS = 32;

    /** Beside so many clients the program's compiler gets little time: after 60,000 requests it still has a third of the program's. */
    private static final Rounds.Warming WARMING = new Rounds.Warming(300_000, 240);

    /** Moves of Tryton 6.0 over JSON-RPC by as many clients, beside the one-row appends of the machine they were measured on. */
    private static final double TRYTON = 22.7 / 18_882;

    private static final String SUBMIT = "the program over HTTP, a voucher put forward";
    private static final byte[] VOUCHER = ("{\"type\":\"other-income\",\"occurredOn\":\"" + Union.DAY + "\",\"fund\":\""
                    + Union.FUND + "\",\"place\":\"" + Union.CASH.code() + "\",\"item\":\"25\",\"amount\":150000}")
            .getBytes(UTF_8);

    private final AtomicLong keys = new AtomicLong();

    @Override
    public String measure(List<String> arguments) throws Exception {
        try (Setting setting = Setting.make("512M");
                OneRow row = new OneRow(setting, "one_row")) {
            List<String> tokens;
            try (Ours ours = new Ours(setting)) {
                tokens = Members.tokens(
                        ours.ledger(),
                        IntStream.range(0, CLIENTS).mapToObj(Http::accountant).toList());
            }
            try (ServedProgram program = ServedProgram.serve(setting)) {
                var rounds = new Rounds(
                        new Load(setting.server().pid()),
                        (int) Benchmark.number(arguments, 0, 5),
                        Benchmark.number(arguments, 1, 3),
                        WARMING);
                Table table = rounds.of(List.of(row, submitting(program, tokens)), List.of(CLIENTS));
                return setting.described() + ". " + rounds.described() + "\n\n"
                        + table.markdown(List.of(
                                Table.rate("commands/s", 1),
                                Table.p50(),
                                Table.p99(),
                                Table.clientCpu(),
                                Table.cpu(),
                                Table.times("one row", row.name()),
                                Table.timesPgLedger(row.name()),
                                Table.otherWork()))
                        + "\n"
                        + new Goals()
                                .atLeast(
                                        "32 clients over HTTP: × pgledger",
                                        2,
                                        table.ratioToPgLedger(new Row(CLIENTS, SUBMIT), row.name()))
                                .atLeast(
                                        "32 clients over HTTP: × Tryton",
                                        100,
                                        table.ratio(new Row(CLIENTS, SUBMIT), row.name()) / TRYTON)
                                .markdown();
            }
        }
    }

    private static Member accountant(int unit) {
        return new Member("ketoan" + unit, Union.accountant(unit), Union.unit(unit), Office.ACCOUNTANT);
    }

    private Peer submitting(ServedProgram program, List<String> tokens) {
        return new Peer() {
            @Override
            public String name() {
                return SUBMIT;
            }

            @Override
            public long program() {
                return program.pid();
            }

            @Override
            public Client client(int number, int of) {
                try {
                    return new Submitting(new HttpConnection(program.port(), tokens.get(number)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** One accountant who puts vouchers forward. */
    private final class Submitting implements Peer.Client {
        private final HttpConnection connection;

        Submitting(HttpConnection connection) {
            this.connection = connection;
        }

        @Override
        public boolean act() throws IOException {
            int status = connection.post("/api/v1/vouchers", "bench-" + keys.incrementAndGet(), VOUCHER);
            if (status != 201) {
                throw new IllegalStateException(status + " " + connection.body());
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
