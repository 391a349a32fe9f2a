package vn.unionledger.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.MariaDbServer;

/** {@code ledger demo}: serves a sample ledger with a database server of its own, in one folder. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Mở sổ mẫu với cơ sở dữ liệu riêng trong một thư mục; không cần cài gì thêm.",
            "Serves a sample ledger with a database of its own in one folder; needs nothing installed."
        })
final class DemoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Serving serving = new Serving();

    @Option(
            names = "--data",
            defaultValue = "./data/demo",
            paramLabel = "FOLDER",
            description = "Thư mục dữ liệu. / Folder of the data. (${DEFAULT-VALUE})")
    private Path data = Path.of("data/demo");

    @Override
    public Integer call() {
        serving.requireFreePort();
        PrintWriter out = spec.commandLine().getOut();
        MariaDbServer server = MariaDbServer.in(data).stoppedByCaller().start();
        Ledger ledger;
        try {
            ledger = Ledger.open(Databases.of(server), data.resolve("keys"), opening(), LogListener.NONE);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        serving.serve(ledger, server, out, _ -> {});
        return 0;
    }

    private static Opening opening() {
        return Opening.sample("Sổ mẫu", 0L);
    }
}
