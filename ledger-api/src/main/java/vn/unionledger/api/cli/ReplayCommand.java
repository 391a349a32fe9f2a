package vn.unionledger.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.projections.feed.View;
import vn.unionledger.projections.feed.ViewStates;

/**
 * {@code ledger replay}: builds the views again from the log, beside the living ones, and switches. Where a program serves the
 * ledger, that program does it and goes on serving.
 */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Dựng lại các bảng từ sổ gốc, bên cạnh bảng đang dùng, xong mới thay; vẫn ghi và xem được trong lúc đó.",
            "Builds the views again from the log beside the living ones, then switches; posting and reading go on."
        })
final class ReplayCommand implements Callable<Integer> {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Where where = new Where();

    @Mixin
    private final Tongue tongue = new Tongue();

    @Mixin
    private final Answer answer = new Answer();

    @Parameters(paramLabel = "VIEW", arity = "0..*", description = "Tên bảng; bỏ trống: mọi bảng. / Views; none: all.")
    private List<String> wanted = new ArrayList<>();

    @Override
    public Integer call() {
        long started = System.nanoTime();
        try (Where.Opened opened = where.openExisting()) {
            Ledger ledger = opened.ledger();
            List<String> all = ledger.views().stream().map(View::name).toList();
            List<String> names = wanted.isEmpty() ? all : wanted;
            for (String name : names) {
                if (!all.contains(name)) {
                    throw new CommandRefusedException(
                            "Không có bảng " + name + "; các bảng là " + String.join(", ", all) + ".",
                            "There is no view " + name + "; they are " + String.join(", ", all) + ".");
                }
            }
            var states = new ViewStates(ledger.viewsDatabase(), ledger.reader());
            ledger.follower().start();
            ledger.follower().awaitPosition(1, java.time.Duration.ofSeconds(10));
            names.forEach(states::askRebuild);
            var meter = new Meter(spec.commandLine().getErr(), tongue, "replay.progress");
            meter.of(names.size());
            List<String> open = states.rebuildsAsked();
            while (open.stream().anyMatch(names::contains)) {
                ledger.follower().nudge();
                LockSupport.parkNanos(LOOK_NANOS);
                open = states.rebuildsAsked();
                meter.at(names.size() - open.stream().filter(names::contains).count());
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            long events = ledger.reader().bound();
            answer.fact("views", names)
                    .fact("events", events)
                    .fact("seconds", seconds)
                    .sentence(tongue.said("replay.done", String.join(", ", names), events, seconds));
            return 0;
        } finally {
            answer.print(spec.commandLine().getOut());
        }
    }
}
