package vn.unionledger.ops.faults;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import vn.unionledger.core.id.UnitId;

/**
 * One client: puts vouchers forward, has them approved and posts them, one after the other, and now and then looks at the cash in
 * hand. Sending {@code 3 n + step} is about voucher n; whatever has no answer is asked again under its key, also by the client's
 * next life.
 */
abstract class VoucherClient {
    static final int SUBMIT = 0;
    static final int APPROVE = 1;
    static final int POST = 2;
    private static final int LOOK_EVERY = 8;
    /** Thirty clients then post fifty vouchers a second, more than any union does. */
    private static final long CALM_MILLIS = 600;

    private final Journal journal;
    private final UnitId unit;
    private final long pauseNanos;
    private final Map<Long, String> answers = new HashMap<>();
    private long next;
    private boolean owed;
    private long last;
    private boolean reversible;

    /** @param pause before asking again where there was no answer */
    VoucherClient(Journal journal, int client, int units, Duration pause) {
        this.journal = journal;
        this.unit = LoadedUnion.unit(client % units);
        this.pauseNanos = pause.toNanos();
        for (Journal.Line line : journal.lines()) {
            next = line.number();
            owed = !line.isAnswer();
            if (line.isAcknowledged()) {
                answered(line.number(), line.position(), line.answer());
            } else if (line.kind() == 'R') {
                refused(line.number());
            }
        }
    }

    /** What a client was told. */
    sealed interface Told {
        /**
         * It is recorded.
         *
         * @param first the position of the first event, 0 where only the last is told
         * @param answer one word
         */
        record Recorded(long first, long last, String answer) implements Told {}

        /** It is refused, and nothing was recorded. */
        record Refused() implements Told {}

        /** Not known, or not now: the same key tells. */
        record Unknown() implements Told {}
    }

    /** What a voucher is to be. */
    enum Kind {
        INCOME,
        EXPENSE,
        WITHDRAWAL,
        REVERSAL
    }

    /** @param dong 10,000 to 509,000 đồng */
    record Wanted(Kind kind, long dong) {}

    /** Sends one step of a voucher, once. */
    abstract Told ask(long number);

    /** Reads the cash in hand of the unit, as a page would, and writes down what was shown. */
    abstract void look();

    /** Sends until it is told to stop and owes itself no answer; once enough is posted, with rests. */
    final void run(BooleanSupplier going) {
        while (owed || going.getAsBoolean()) {
            send();
            if (next % 3 == SUBMIT && !owed && journal.isEnough()) {
                rest(CALM_MILLIS);
            }
        }
    }

    /** Whether that sending posts a voucher. */
    static boolean isPosting(long number) {
        return number % 3 == POST;
    }

    private void send() {
        if (!owed) {
            journal.sending(next);
            owed = true;
        }
        long number = next;
        switch (ask(number)) {
            case Told.Recorded(long first, long until, String answer) -> {
                if (first > 0) {
                    journal.acknowledged(number, first, answer);
                } else {
                    journal.acknowledgedUpTo(number, until, answer);
                }
                answered(number, until, answer);
                if (number % (3 * LOOK_EVERY) == POST) {
                    look();
                }
            }
            case Told.Refused _ -> {
                journal.refused(number);
                refused(number);
            }
            case Told.Unknown _ -> {
                journal.unknown(number);
                rest();
            }
        }
    }

    private void answered(long number, long position, String answer) {
        owed = false;
        next = number + 1;
        last = Math.max(last, position);
        answers.put(number, answer);
        if (isPosting(number)) {
            reversible = true;
            answers.keySet().removeIf(old -> old < number - 2);
        }
    }

    private void refused(long number) {
        owed = false;
        next = (number / 3 + 1) * 3;
        reversible = false;
    }

    /** What one of the last sendings was answered. */
    final String answer(long number) {
        return String.valueOf(answers.get(number));
    }

    /** What a voucher is to be: the same whenever it is asked. */
    final Wanted wanted(long voucher) {
        Random chance = new Random(31L * journal.name().hashCode() + voucher);
        int kind = voucher == 0 ? 0 : chance.nextInt(20);
        long dong = 10_000L + 1_000L * chance.nextInt(500);
        return new Wanted(
                switch (kind) {
                    case 19 -> reversible ? Kind.REVERSAL : Kind.INCOME;
                    case 11, 12, 13, 14, 15 -> Kind.EXPENSE;
                    case 16, 17 -> Kind.WITHDRAWAL;
                    default -> Kind.INCOME;
                },
                dong);
    }

    final UnitId unit() {
        return unit;
    }

    /** The last position it was told of. */
    final long last() {
        return last;
    }

    final String name() {
        return journal.name();
    }

    final String key(long number) {
        return journal.key(number);
    }

    /** Writes down that the cash in hand was shown as that much, by views that were between the last position and {@code until}. */
    final void shown(String place, long until, long dong) {
        journal.shown(unit + " " + LoadedUnion.FUND + " " + place, last, until, dong);
    }

    final void rest() {
        LockSupport.parkNanos(pauseNanos);
    }

    /** Waits between two steps, as long as people take. */
    static void rest(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
