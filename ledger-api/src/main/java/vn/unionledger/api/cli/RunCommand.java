package vn.unionledger.api.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.rules.ShippedRules;

/** {@code ledger run}: serves a ledger on a database server named by the environment. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Chạy sổ trên máy chủ cơ sở dữ liệu (biến LEDGER_DB_URL và mật khẩu từng tài khoản).",
            "Serves the ledger on a database server (LEDGER_DB_URL and a password for each account)."
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Serving serving = new Serving();

    @Option(
            names = "--keys",
            defaultValue = "${env:LEDGER_KEYS:-./data/keys}",
            paramLabel = "FOLDER",
            description = {
                "Thư mục tệp khóa, ngoài cơ sở dữ liệu. Mất tệp khóa là mất mọi nội dung riêng tư.",
                "Folder of the key files, outside the database. Without them personal text is lost. (${DEFAULT-VALUE})"
            })
    private Path keys = Path.of("data/keys");

    @Option(
            names = "--title",
            defaultValue = "Sổ quỹ công đoàn",
            paramLabel = "TITLE",
            description = "Tên sổ, khi mở sổ lần đầu. / Title of a new ledger. (${DEFAULT-VALUE})")
    private String title = "Sổ quỹ công đoàn";

    @Option(
            names = "--wait",
            defaultValue = "120",
            paramLabel = "SECONDS",
            description = {
                "Chờ máy chủ cơ sở dữ liệu tối đa bấy nhiêu giây khi khởi động.",
                "How long to wait for a database server that is not up yet. (${DEFAULT-VALUE})"
            })
    private int patience = 120;

    @Override
    public Integer call() {
        serving.requireFreePort();
        Databases databases = EnvironmentDatabases.of(System.getenv());
        new AwaitedServer(databases, spec.commandLine().getOut()).await(Duration.ofSeconds(patience));
        Ledger ledger = Ledger.open(databases, keys, Opening.real(title), LogListener.NONE);
        try {
            ShippedRules.record(ledger.door(), LocalDate.now(Moments.ZONE), null);
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
        serving.serve(ledger, null, spec.commandLine().getOut(), _ -> {});
        return 0;
    }
}
