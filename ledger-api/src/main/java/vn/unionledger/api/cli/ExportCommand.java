package vn.unionledger.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.journalexport.Exported;
import vn.unionledger.projections.journalexport.JournalExport;

/** {@code ledger export}: writes every posted voucher as a journal that hledger reads. Never overwrites a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Ghi mọi chứng từ đã vào sổ ra một tệp mà chương trình hledger đọc được, để cộng lại bằng phần mềm khác.",
            "Writes every posted voucher to a file that the program hledger reads, so that other software can sum it."
        })
final class ExportCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Where where = new Where();

    @Mixin
    private final Tongue tongue = new Tongue();

    @Mixin
    private final Answer answer = new Answer();

    @Parameters(paramLabel = "FILE", description = "Tệp mới, đuôi .journal. / A new file, named .journal.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--known",
            paramLabel = "DAY",
            description = "Theo sổ đến hết ngày này (2024-12-31). / As the books were known on that day.")
    private @Nullable LocalDate known;

    @Override
    public Integer call() {
        try (Where.Opened opened = where.openExisting()) {
            Ledger ledger = opened.ledger();
            long head = ledger.reader().bound();
            ledger.follower().start();
            if (!ledger.follower().awaitPosition(head, PATIENCE)) {
                throw new CommandRefusedException(
                        "Các bảng chưa đọc hết sổ gốc: hãy chạy lại sau.",
                        "The views have not read the whole log yet: run this again later.");
            }
            long bound = known == null ? head : Math.min(head, new Moments(ledger.reader()).knownOn(known));
            Exported exported = write(new JournalExport(ledger.viewsKeeping()), bound);
            answer.fact("file", file.toString())
                    .fact("known", bound)
                    .fact("vouchers", exported.vouchers())
                    .fact("lines", exported.lines())
                    .sentence(tongue.said("export.done", exported.vouchers(), exported.lines(), file, bound));
            return 0;
        } finally {
            answer.print(spec.commandLine().getOut());
        }
    }

    private Exported write(JournalExport export, long bound) {
        boolean whole = false;
        boolean ours = false;
        try (var out = Files.newBufferedWriter(file, UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ours = true;
            Exported exported = export.write(bound, out);
            out.flush();
            whole = true;
            return exported;
        } catch (FileAlreadyExistsException _) {
            throw new CommandRefusedException(
                    "Tệp " + file + " đã có: hãy chọn tên khác.", "The file " + file + " exists: choose another name.");
        } catch (NoSuchFileException _) {
            throw new CommandRefusedException(
                    "Không có thư mục của tệp " + file + ": hãy tạo trước.",
                    "There is no folder for the file " + file + ": make it first.");
        } catch (IOException e) {
            throw new CommandRefusedException(
                    "Không ghi được tệp " + file + ": " + e.getMessage() + ".",
                    "The file " + file + " cannot be written: " + e.getMessage() + ".");
        } finally {
            if (ours && !whole) {
                delete();
            }
        }
    }

    /** Half a journal would be taken for the whole. */
    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
