package vn.unionledger.api.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogVerifier;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.feed.Disagreement;
import vn.unionledger.projections.feed.ViewState;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.feed.Watchdog;

/** {@code ledger verify}: makes every hash of the log anew and compares every row of every view with it. Changes nothing. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Tính lại mọi mã băm của sổ gốc và so từng dòng của mọi bảng với sổ gốc; không sửa gì.",
            "Makes every hash of the log anew and compares every row of every view with it; changes nothing."
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Where where = new Where();

    @Mixin
    private final Tongue tongue = new Tongue();

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public Integer call() {
        try (Where.Reached reached = where.reachExisting()) {
            LogAddress log = Ledger.log(reached.databases());
            boolean sound = log(log);
            try (var views = reached.databases().pool("ledger_views", "ledger_views", 2);
                    var reader = new ContiguousReader(log)) {
                sound &= views(
                        new ViewStates(views, reader),
                        new Watchdog(views, reader, Views.all(), InstantSource.system()));
            }
            answer.fact("sound", sound).sentence(tongue.said(sound ? "verify.sound" : "verify.unsound"));
            return sound ? 0 : CommandLineDoor.DISAGREES;
        } finally {
            answer.print(spec.commandLine().getOut());
        }
    }

    private boolean log(LogAddress address) {
        return switch (LogVerifier.verify(address, _ -> {})) {
            case LogVerifier.Sound(var ledger, var head) -> {
                answer.fact("ledger", ledger.toString())
                        .fact("events", head.size())
                        .fact("root", head.root().hex())
                        .sentence(tongue.said(
                                "verify.log", head.size(), head.root().hex()));
                yield true;
            }
            case LogVerifier.Broken(long position, String said) -> {
                answer.fact("broken_at", position)
                        .fact("broken", said)
                        .sentence(tongue.said("verify.broken", position, said));
                yield false;
            }
        };
    }

    private boolean views(ViewStates states, Watchdog watchdog) {
        List<ViewState> all = states.all();
        List<Disagreement> found = watchdog.compareAll();
        boolean sound = true;
        for (ViewState view : all) {
            @Nullable
            Disagreement own = found.stream()
                    .filter(one -> one.view().equals(view.view()))
                    .findFirst()
                    .orElse(null);
            boolean good = own == null && view.parked().isEmpty() && !view.stopped();
            sound &= good;
            answer.fact(
                    "view." + view.view(), good ? "sound" : own == null ? String.valueOf(view.said()) : own.toString());
            if (own != null) {
                answer.sentence(own.toString());
            } else if (good) {
                answer.sentence(tongue.said("verify.view", view.view(), view.position(), view.behind()));
            } else {
                answer.sentence(
                        tongue.said("verify.parked", view.view(), view.parked().size()));
            }
        }
        return sound;
    }
}
