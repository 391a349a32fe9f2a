package vn.unionledger.ops.bench;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The smallest book that posts: it keeps a balance and refuses a negative one. */
public class StockBook {
    static final String WORDS = "Thu tiền đoàn phí tháng 01 năm 2025, quỹ tiền mặt của công đoàn cơ sở. ".repeat(3);

    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private long balance;

    /** Asks for a posting. */
    public record Post(@TargetAggregateIdentifier String book, long amount, String words) {}

    /** A posting. */
    public record Posted(String book, long amount, String words) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(Post command) {
        if (balance + command.amount() < 0) {
            throw new IllegalArgumentException("the balance would be negative");
        }
        apply(new Posted(command.book(), command.amount(), command.words()));
    }

    @EventSourcingHandler
    public void on(Posted event) {
        id = event.book();
        balance += event.amount();
    }
}
