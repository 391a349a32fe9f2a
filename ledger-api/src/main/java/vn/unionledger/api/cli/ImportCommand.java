package vn.unionledger.api.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.unionledger.api.csvimport.ControlComparison;
import vn.unionledger.api.csvimport.FileRefusedException;
import vn.unionledger.api.csvimport.Imported;
import vn.unionledger.api.csvimport.RowFault;
import vn.unionledger.api.csvimport.YearImport;
import vn.unionledger.api.problem.Messages;
import vn.unionledger.api.problem.Names;
import vn.unionledger.api.problem.Problems;
import vn.unionledger.api.problem.Words;
import vn.unionledger.api.vault.KeyFile;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.Opening;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.feed.Follower;

/** {@code ledger import}: brings a year of postings from a file, and compares every sum with the right answers beside it. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Nhập một năm sổ từ tệp CSV. Cả tệp được kiểm tra trước; sai một dòng thì không ghi dòng nào.",
            "Ngắt giữa chừng thì chạy lại đúng lệnh này: phần đã ghi không ghi lần nữa.",
            "Imports a year of postings from a CSV file, checked whole first; cut off, it is taken up by the same command."
        })
final class ImportCommand implements Callable<Integer> {
    private static final Duration TURN = Duration.ofSeconds(1);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Where where = new Where();

    @Mixin
    private final Tongue tongue = new Tongue();

    @Mixin
    private final Answer answer = new Answer();

    @Parameters(paramLabel = "FILE", description = "Tệp CSV. / The CSV file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--control",
            paramLabel = "JSON",
            description =
                    "Tệp đáp số: mọi tổng được so với tệp này. / The right answers: every sum is compared with them.")
    private @Nullable Path control;

    @Option(
            names = "--title",
            defaultValue = "Sổ quỹ công đoàn",
            paramLabel = "TITLE",
            description = "Tên sổ, khi sổ chưa có. / Title, if the ledger is new. (${DEFAULT-VALUE})")
    private String title = "Sổ quỹ công đoàn";

    @Override
    public Integer call() {
        requireReadable(file);
        if (control != null) {
            requireReadable(control);
        }
        PrintWriter out = spec.commandLine().getOut();
        long started = System.nanoTime();
        try (Where.Opened opened = where.open(Opening.real(title))) {
            Ledger ledger = opened.ledger();
            ledger.follower().start();
            Imported imported = run(ledger);
            long posted = System.nanoTime();
            awaitViews(ledger.follower(), ledger.reader().bound());
            double seconds = (System.nanoTime() - started) / 1e9;
            answer.fact("vouchers", imported.vouchers())
                    .fact("lines", imported.lines())
                    .fact("units", imported.units())
                    .fact("position", ledger.reader().bound())
                    .fact("posted_s", (posted - started) / 1e9)
                    .fact("shown_s", seconds)
                    .sentence(tongue.said(
                            "import.done", imported.vouchers(), imported.lines(), imported.units(), seconds));
            return compared(ledger);
        } catch (FileRefusedException refused) {
            refused(refused);
            return 1;
        } catch (RefusedException refused) {
            String why =
                    new Words(Messages.source(), Names.NONE).detail(Problems.of(refused.refusal()), tongue.locale());
            answer.fact("refused", why).sentence(tongue.said("import.rule", why));
            return 1;
        } finally {
            answer.print(out);
        }
    }

    private Imported run(Ledger ledger) {
        var meter = new Meter(spec.commandLine().getErr(), tongue, "import.progress");
        return new YearImport(
                        ledger.door(),
                        ledger.vault(),
                        KeyFile.hashing(ledger.keys().resolve("mac.json")))
                .run(file, LocalDate.now(Moments.ZONE), new YearImport.Progress() {
                    @Override
                    public void begins(int vouchers) {
                        meter.of(vouchers);
                    }

                    @Override
                    public void posted(int vouchers) {
                        meter.more(vouchers);
                    }
                });
    }

    private void awaitViews(Follower follower, long position) {
        var meter = new Meter(spec.commandLine().getErr(), tongue, "views.progress");
        meter.of(position);
        while (!follower.awaitPosition(position, TURN)) {
            meter.at(follower.shown());
        }
        meter.at(position);
    }

    private int compared(Ledger ledger) {
        if (control == null) {
            return 0;
        }
        ControlComparison.Verdict verdict = new ControlComparison(ledger.viewsKeeping()).with(control);
        answer.fact("sums", verdict.sums()).fact("differences", verdict.differences());
        if (verdict.agrees()) {
            answer.sentence(tongue.said("import.equal", verdict.sums()));
            return 0;
        }
        answer.sentence(tongue.said(
                "import.differs", verdict.sums(), verdict.differences().size()));
        verdict.differences().stream().limit(20).forEach(answer::sentence);
        return CommandLineDoor.DISAGREES;
    }

    private void refused(FileRefusedException refused) {
        List<Map<String, Object>> rows = refused.faults().stream()
                .<Map<String, Object>>map(
                        fault -> Map.of("row", fault.row(), "column", fault.column(), "what", said(fault)))
                .toList();
        answer.fact("faults", refused.count())
                .fact("rows", rows)
                .sentence(tongue.said("import.refused", refused.count()));
        refused.faults()
                .forEach(fault -> answer.sentence(
                        "  " + tongue.said("import.row", String.valueOf(fault.row()), fault.column(), said(fault))));
    }

    private String said(RowFault fault) {
        return tongue.said("import.row." + fault.what(), fault.value());
    }

    private static void requireReadable(Path path) {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new CommandRefusedException(
                    "Không đọc được tệp " + path + ".", "The file " + path + " cannot be read.");
        }
    }
}
