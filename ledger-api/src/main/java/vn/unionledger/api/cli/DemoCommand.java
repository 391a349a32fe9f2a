package vn.unionledger.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.unionledger.api.sample.SampleLedger;
import vn.unionledger.api.sample.SampleOfficer;
import vn.unionledger.api.sample.SamplePeople;
import vn.unionledger.api.signin.NewAccounts;
import vn.unionledger.api.signin.Tokens;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.LogListener;
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
    private static final int STEP = 250;

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
        MariaDbServer server =
                MariaDbServer.in(data).stoppedByCaller().startedAgain().start();
        Ledger ledger;
        try {
            ledger = Ledger.open(Databases.of(server), data.resolve("keys"), SampleLedger.opening(), LogListener.NONE);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        try {
            load(ledger, out);
        } catch (RuntimeException e) {
            ledger.close();
            server.close();
            throw e;
        }
        serving.serve(ledger, server, out, context -> openAccounts(context, out));
        return 0;
    }

    private static void load(Ledger ledger, PrintWriter out) {
        SampleLedger.load(ledger.door(), ledger.writer(), ledger.vault(), (done, of) -> {
            if (done == of || done % STEP == 0) {
                out.print("\rSổ mẫu: " + done + "/" + of + " việc đã ghi" + (done == of ? "\n" : ""));
                out.flush();
            }
        });
    }

    /** Passwords are made at the first start, printed once, and kept only as hashes. */
    private static void openAccounts(ApplicationContext context, PrintWriter out) {
        NewAccounts accounts = context.getBean(NewAccounts.class);
        Tokens tokens = context.getBean(Tokens.class);
        boolean first = true;
        for (SampleOfficer officer : SamplePeople.accounts()) {
            String username = Objects.requireNonNull(officer.username());
            Optional<String> password =
                    accounts.open(username, officer.person(), officer.name(), officer.unit(), officer.office());
            if (password.isPresent()) {
                if (first) {
                    out.println("Tài khoản và mật khẩu, chỉ in một lần / accounts and passwords, printed once:");
                    first = false;
                }
                out.printf("  %-22s %s%n", username, password.get());
            }
        }
        if (!first) {
            out.println(
                    "Mã API cho curl, của người lập và người duyệt / API tokens for curl, of who makes and who approves:");
            for (String username : List.of("ketoan.travinh", "chutich.travinh")) {
                out.printf("  %-22s %s%n", username, tokens.make(username, "curl", false, null));
            }
        }
        out.flush();
    }
}
