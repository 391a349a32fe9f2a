package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I10;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Keeps the history of every sum a client was shown, and looks for the moment when it was true. */
final class FiguresFold implements Fold {
    private final Findings findings;
    private final Map<String, List<long[]>> histories = new HashMap<>();
    private final List<List<Shown>> sessions = new ArrayList<>();

    /** @param from the figure must not be older than this position */
    private record Shown(String cell, long from, long to, long amount) {}

    FiguresFold(Journals journals, Findings findings) {
        this.findings = findings;
        try {
            for (Journals.Client client : journals.clients()) {
                List<Shown> session = new ArrayList<>();
                client.lines(words -> {
                    if (words[0].equals("F") && words.length == 7) {
                        String cell = words[1] + " " + words[2] + " " + words[3];
                        histories.computeIfAbsent(cell, _ -> new ArrayList<>(List.of(new long[] {0, 0})));
                        session.add(new Shown(
                                cell, Long.parseLong(words[4]), Long.parseLong(words[5]), Long.parseLong(words[6])));
                    }
                });
                sessions.add(session);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void see(Append append) {
        for (Event event : append.events()) {
            if (!event.is("book.voucher-posted")) {
                continue;
            }
            for (JsonNode line : event.said().path("content").path("lines")) {
                String cell = event.unit + " " + Event.word(line, "fund") + " " + Event.word(line, "account");
                List<long[]> history = histories.get(cell);
                if (history != null) {
                    long before = history.getLast()[1];
                    history.add(new long[] {
                        event.position, before + line.path("amount").asLong(0)
                    });
                }
            }
        }
    }

    @Override
    public void end() {
        for (List<Shown> session : sessions) {
            long seen = 0;
            for (Shown shown : session) {
                findings.checked(I10, 1);
                long moment = firstTrue(shown, Math.max(seen, shown.from()));
                if (moment < 0) {
                    findings.broken(
                            I10,
                            shown.to(),
                            shown.cell() + " was shown as " + shown.amount() + " đồng, which it was not between "
                                    + Math.max(seen, shown.from()) + " and " + shown.to());
                } else {
                    seen = moment;
                }
            }
        }
    }

    /** The first position from there on at which the figure was true, or -1. */
    private long firstTrue(Shown shown, long from) {
        List<long[]> history = histories.getOrDefault(shown.cell(), List.of());
        for (int i = 0; i < history.size() && history.get(i)[0] <= shown.to(); i++) {
            long until = i + 1 < history.size() ? history.get(i + 1)[0] - 1 : Long.MAX_VALUE;
            if (until >= from && history.get(i)[1] == shown.amount()) {
                return Math.max(from, history.get(i)[0]);
            }
        }
        return -1;
    }
}
