package vn.unionledger.ops.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.AppendRefusedException;
import vn.unionledger.log.LogUnavailableException;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.ops.simulation.Answers.Sent;

/** Sends wishes to whichever program is there, over a network that loses and doubles, and asks again under the same key. */
final class Clerk {
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final int TRIES = 4;

    private final World world;
    private final List<Program> programs;
    private final Answers answers;
    private final List<Exchange> exchanges;

    /** @param exchanges all that is under way, of all clerks */
    Clerk(World world, List<Program> programs, Answers answers, List<Exchange> exchanges) {
        this.world = world;
        this.programs = programs;
        this.answers = answers;
        this.exchanges = exchanges;
    }

    /** One request inside a program, and what came of it: neither receipt nor refusal means that the outcome is unknown. */
    static final class Exchange {
        private @Nullable Receipt receipt;
        private @Nullable String refusal;
        private Stage.@Nullable Task task;

        boolean isOver() {
            return task == null || task.isOver();
        }
    }

    /** Sends until there is an answer, or patience is over. */
    void ask(Wish wish) {
        Sent key = answers.sending(wish);
        for (int i = 0; i < TRIES && !tried(key); i++) {
            world.stage().sleep(world.chance().nextLong(1_000_000L, 400_000_000L));
        }
    }

    /** Sends something else under a key that was used; it must not be granted. */
    void misuse(Wish wish) {
        answers.misused();
        Exchange exchange = send(wish, program());
        world.stage().until(exchange::isOver);
        Receipt receipt = exchange.receipt;
        Violation.unless(receipt == null, wish.key() + " was granted to another command: " + receipt);
    }

    /** Sends once when all is calm; there must be an answer. */
    void resolve(Sent key) {
        Exchange exchange = send(key.wish, program());
        world.stage().until(exchange::isOver);
        Receipt receipt = exchange.receipt;
        if (receipt != null) {
            answers.acknowledged(key, receipt);
        } else {
            Violation.unless(exchange.refusal != null, key.wish.key() + " has no answer though nothing is in the way");
            answers.resolved(key, true);
        }
    }

    private boolean tried(Sent key) {
        Fault fault = world.weather().atRequest();
        if (fault == Fault.LOST_REQUEST) {
            answers.unknown(key);
            return false;
        }
        List<Exchange> sent = new ArrayList<>();
        sent.add(send(key.wish, program()));
        if (fault == Fault.DELIVERED_TWICE) {
            sent.add(send(key.wish, program()));
        }
        world.stage()
                .until(
                        () -> sent.stream().allMatch(Exchange::isOver),
                        world.stage().nanos() + PATIENCE_NANOS);
        if (fault == Fault.LOST_ANSWER) {
            answers.unknown(key);
            return false;
        }
        boolean answered = false;
        for (Exchange exchange : sent) {
            answered |= heard(key, exchange);
        }
        return answered;
    }

    private boolean heard(Sent key, Exchange exchange) {
        Receipt receipt = exchange.receipt;
        String refusal = exchange.refusal;
        if (receipt != null) {
            answers.acknowledged(key, receipt);
            return true;
        }
        if (refusal != null) {
            answers.refused(key, refusal);
            return true;
        }
        answers.unknown(key);
        return false;
    }

    private Program program() {
        world.stage().until(() -> programs.stream().anyMatch(Program::isRunning));
        List<Program> running = programs.stream().filter(Program::isRunning).toList();
        return running.get(world.chance().nextInt(running.size()));
    }

    private Exchange send(Wish wish, Program to) {
        var exchange = new Exchange();
        exchanges.removeIf(Exchange::isOver);
        exchanges.add(exchange);
        if (to.isRunning()) {
            exchange.task = to.go(() -> carryOut(wish, to, exchange));
        }
        return exchange;
    }

    private static Throwable origin(Throwable fault) {
        Throwable cause = fault.getCause();
        return cause == null ? fault : origin(cause);
    }

    private void carryOut(Wish wish, Program in, Exchange exchange) {
        String said;
        try {
            Receipt receipt = in.door().send(wish.command(), wish.sender());
            exchange.receipt = receipt;
            said = "is at " + receipt.first() + (receipt.repeated() ? " already" : "");
        } catch (RefusedException e) {
            exchange.refusal = e.refusal().getClass().getSimpleName();
            said = exchange.refusal;
        } catch (AppendRefusedException e) {
            if (e.ground() != AppendRefusedException.Ground.KEY_IN_FLIGHT) {
                exchange.refusal = e.ground().name();
            }
            said = e.ground().name();
        } catch (LogUnavailableException e) {
            said = "has no answer";
        } catch (RuntimeException e) {
            throw new Violation(in.name() + " fails at " + wish.key() + " " + wish.command() + ": " + origin(e), e);
        }
        world.note(
                in.name() + " " + wish.key() + " " + wish.command().getClass().getSimpleName() + " " + said);
    }
}
