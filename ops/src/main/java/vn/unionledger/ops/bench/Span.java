package vn.unionledger.ops.bench;

import java.io.IOException;

/**
 * What a stretch of work took: begun, then told by {@link Begun#end}.
 *
 * @param seconds on the clock
 * @param clientSeconds processor time of this process, where the program measured is another one
 * @param programSeconds processor time of the program measured
 * @param databaseSeconds processor time of the database server
 * @param foreign the share of the machine's processors that other programs took meanwhile, 0 to 1
 */
record Span(double seconds, double clientSeconds, double programSeconds, double databaseSeconds, double foreign) {
    /** Begins a stretch of this process's own work. */
    static Begun begin(long database) throws IOException {
        return begin(Cpu.self(), database);
    }

    /** Begins a stretch of another program's work. */
    static Begun begin(long program, long database) throws IOException {
        return new Begun(
                program,
                database,
                Cpu.of(Cpu.self()),
                Cpu.of(program),
                Cpu.of(database),
                Cpu.ofAll(),
                System.nanoTime());
    }

    /** The counters at the beginning. */
    record Begun(
            long program,
            long database,
            long selfNanos,
            long programNanos,
            long databaseNanos,
            long allNanos,
            long startNanos) {
        Span end() throws IOException {
            double seconds = (System.nanoTime() - startNanos) / 1e9;
            double ofProgram = (Cpu.of(program) - programNanos) / 1e9;
            double ofDatabase = (Cpu.of(database) - databaseNanos) / 1e9;
            double ofClients = program == Cpu.self() ? 0 : (Cpu.of(Cpu.self()) - selfNanos) / 1e9;
            double ofAll = (Cpu.ofAll() - allNanos) / 1e9;
            double foreign = Math.max(0, ofAll - ofProgram - ofDatabase - ofClients)
                    / (seconds * Runtime.getRuntime().availableProcessors());
            return new Span(seconds, ofClients, ofProgram, ofDatabase, foreign);
        }
    }

    double perSecond(long things) {
        return things / seconds;
    }
}
