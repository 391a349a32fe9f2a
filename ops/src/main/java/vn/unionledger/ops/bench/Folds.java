package vn.unionledger.ops.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.FrontierBuilder;
import vn.unionledger.core.chain.UnitChain;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.LogVerifier;
import vn.unionledger.log.StoredEvent;

/** The log folded into memory, as it is and with every hash made anew: {@code [EVENTS]}. */
final class Folds implements Benchmark {
    private static final int ROUNDS = 3;
    private static final String READ = "read back by plain JDBC (the bound)";
    private static final String FOLD = "folded: every event read, every book's state";
    private static final String HASHED = "folded, with every chain and the tree made anew";
    private static final String VERIFIED = "verified: hashes, chains, sequences, canonical bytes";

    @Override
    public String measure(List<String> arguments) throws Exception {
        long events = (long) Benchmark.number(arguments, 0, 1_000_000);
        try (Setting setting = Setting.make("512M");
                Ours ours = new Ours(setting)) {
            ManyPostings postings = ManyPostings.post(ours.union(), events);
            LogReader log = ours.ledger().reader();
            UUID id = ours.ledger().identity().ledgerId();
            LogAddress address = Ledger.log(Databases.of(setting.server()));
            long database = setting.server().pid();
            Measures measures = new Measures("events");
            for (int round = 0; round < ROUNDS; round++) {
                measures.measure(READ, database, () -> ReadBack.of(address));
                measures.measure(FOLD, database, () -> fold(log, postings));
                measures.measure(HASHED, database, () -> foldAndFollow(log, id, postings));
                measures.measure(VERIFIED, database, () -> verify(address));
            }
            return String.format(
                            "%s. %,d events of which %,d are vouchers with %,d lines, on %d books; medians of %d rounds;"
                                    + " a heap of at most %.0f MiB.%n%n",
                            setting.described(),
                            log.bound(),
                            postings.vouchers(),
                            postings.lines(),
                            Union.UNITS,
                            ROUNDS,
                            Heap.most())
                    + measures.markdown(READ) + "\n"
                    + new Goals()
                            .atLeast("folded, events/s", 250_000, measures.perSecond(FOLD))
                            .atLeast("folded with every hash, events/s", 100_000, measures.perSecond(HASHED))
                            .atMost(
                                    "heap at its peak, MiB",
                                    512,
                                    Math.max(measures.heapPeak(FOLD), measures.heapPeak(HASHED)))
                            .markdown();
        }
    }

    private static long fold(LogReader log, ManyPostings postings) {
        FoldedBooks books = new FoldedBooks();
        log.each(0, log.bound(), books::take);
        return checked(books, postings);
    }

    private static long foldAndFollow(LogReader log, UUID ledger, ManyPostings postings) {
        FoldedBooks books = new FoldedBooks();
        Chains chains = new Chains(ledger);
        log.each(0, log.bound(), event -> {
            chains.follow(event);
            books.take(event);
        });
        return checked(books, postings);
    }

    private static long checked(FoldedBooks books, ManyPostings postings) {
        long wanted = postings.banked() + Union.openings();
        long found = books.held(Union.FUND, Union.BANK);
        if (found != wanted) {
            throw new IllegalStateException("the books hold " + found + " đồng, not " + wanted);
        }
        return books.events();
    }

    private static long verify(LogAddress address) {
        return switch (LogVerifier.verify(address, _ -> {})) {
            case LogVerifier.Sound sound -> sound.head().size();
            case LogVerifier.Broken broken -> throw new IllegalStateException(broken.said());
        };
    }

    /** The chain of every unit and the tree over all events. */
    private static final class Chains {
        private final UUID ledger;
        private final Map<String, UnitChain> units = new HashMap<>();
        private final FrontierBuilder tree = new FrontierBuilder(Frontier.EMPTY);

        Chains(UUID ledger) {
            this.ledger = ledger;
        }

        void follow(StoredEvent event) {
            String unit = event.unit().value();
            var before = units.computeIfAbsent(unit, one -> UnitChain.before(ledger, one));
            if (!(before.follow(event.link(ledger)) instanceof UnitChain longer)) {
                throw new IllegalStateException("the chain of " + unit + " breaks at " + event.position());
            }
            units.put(unit, longer);
            tree.append(event.hash());
        }
    }
}
