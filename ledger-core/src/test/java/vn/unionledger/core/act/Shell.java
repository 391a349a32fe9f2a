package vn.unionledger.core.act;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The framework's own fixture around one shell, which gets its commands as an act would hand them on. */
public final class Shell {
    private Shell() {}

    /** @param commands the commands the test will send */
    public static <A, C extends Targeted> AggregateTestFixture<A> of(
            Class<A> type, Callable<A> unborn, BiConsumer<A, C> decide, List<Class<? extends C>> commands) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(type);
        for (Class<? extends C> command : commands) {
            fixture.registerCommandHandler(command, message -> {
                handle(fixture, unborn, decide, command, message);
                return null;
            });
        }
        return fixture;
    }

    private static <A, C extends Targeted> void handle(
            AggregateTestFixture<A> fixture,
            Callable<A> unborn,
            BiConsumer<A, C> decide,
            Class<? extends C> type,
            CommandMessage<?> message)
            throws Exception {
        C command = type.cast(message.getPayload());
        fixture.getRepository().loadOrCreate(command.target(), unborn).execute(root -> decide.accept(root, command));
    }
}
