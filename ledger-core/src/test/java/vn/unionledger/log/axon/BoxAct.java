package vn.unionledger.log.axon;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.core.act.LedgerAct;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.TestLog;
import vn.unionledger.log.axon.Box.Close;
import vn.unionledger.log.axon.Box.Exchange;
import vn.unionledger.log.axon.Box.MakeSureClosed;
import vn.unionledger.log.axon.Box.Misbehave;
import vn.unionledger.log.axon.Box.Open;
import vn.unionledger.log.axon.Box.OpenBeside;
import vn.unionledger.log.axon.Box.OpenNew;
import vn.unionledger.log.axon.Box.OpenOnce;
import vn.unionledger.log.axon.Box.Swap;

/** Handles what may be asked of boxes. */
class BoxAct extends LedgerAct {
    final AtomicInteger handled = new AtomicInteger();
    final AtomicInteger eventsRead = new AtomicInteger();

    /** Called in the middle of handling, for tests that want to be there. */
    volatile Runnable meanwhile = () -> {};

    @Nullable
    Consumer<Object> nested;

    BoxAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(Open command) {
        decide(command.box(), Box::open);
        CurrentAct.answer("mở " + command.box());
        meanwhile.run();
    }

    @CommandHandler
    void handle(OpenNew command) {
        handled.incrementAndGet();
        create(BoxAggregate.class, command.target(), BoxAggregate::new, box -> box.decide(command.box(), Box::open));
        meanwhile.run();
    }

    @CommandHandler
    void handle(Close command) {
        decide(command.box(), box -> box.close(command.document()));
    }

    @CommandHandler
    void handle(MakeSureClosed command) {
        handled.incrementAndGet();
        change(BoxAggregate.class, command.target(), box -> {
            if (box.box(command.box()).isOpen()) {
                box.decide(command.box(), state -> state.close("dọn"));
            }
        });
    }

    @CommandHandler
    void handle(OpenBeside command) {
        boolean open = read(BoxAggregate.class, "box/" + command.other(), box -> box.box(command.other())
                        .isOpen())
                .orElse(false);
        meanwhile.run();
        if (!open) {
            throw RefusedException.refuse(new Box.NotSo(command.other().value(), false));
        }
        decide(command.box(), Box::open);
    }

    @CommandHandler
    void handle(Swap command) {
        decide(command.box(), box -> box.close("đổi"));
        decide(command.other(), Box::open);
    }

    @CommandHandler
    void handle(Exchange command) {
        boolean open = state(command.box()).isOpen();
        if (open == state(command.other()).isOpen()) {
            throw new IllegalStateException("both are " + (open ? "open" : "closed") + ", which cannot be");
        }
        FundCode from = open ? command.box() : command.other();
        FundCode to = open ? command.other() : command.box();
        decide(from, box -> box.close("trao"));
        decide(to, Box::open);
    }

    private Box state(FundCode code) {
        return read(BoxAggregate.class, "box/" + code, box -> box.box(code)).orElseGet(() -> Box.unborn(code));
    }

    @CommandHandler
    void handle(OpenOnce command) {
        CurrentAct.claim("opened", command.box().value());
        decide(command.box(), Box::open);
    }

    @CommandHandler
    void handle(Misbehave command) throws Exception {
        decide(command.box(), Box::open);
        switch (command.kind()) {
            case NESTED -> Objects.requireNonNull(nested).accept(new Close(command.box(), "trong"));
            case PUBLISHES_LATE ->
                CurrentUnitOfWork.get()
                        .onPrepareCommit(_ -> change(
                                BoxAggregate.class,
                                command.target(),
                                _ -> AggregateLifecycle.apply(
                                        new FundEvent.FundClosed(TestLog.UNIT, command.box(), Box.DAY, "muộn"))));
            case CHECKED -> throw new Exception("checked");
        }
    }

    private void decide(FundCode code, Function<Box, FundEvent> decision) {
        handled.incrementAndGet();
        start(BoxAggregate.class, "box/" + code, BoxAggregate::new, box -> {
            eventsRead.set(box.eventsRead());
            box.decide(code, decision);
        });
    }
}
