package vn.unionledger.api.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import vn.unionledger.api.guard.UnsoundDatabaseException;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.LogUnavailableException;
import vn.unionledger.log.server.ServerException;

/** The command {@code ledger} and its sub-commands. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineDoor.Version.class,
        description = "Sổ quỹ công đoàn. / The books of a trade union.",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nMã kết thúc / Exit codes:%n",
        exitCodeList = {
            "0:Xong. / Done.",
            "1:Không làm được; câu in ra nói vì sao. / Not done; the sentence printed says why.",
            "2:Câu lệnh gõ chưa đúng. / The command line is not right.",
            "3:Đã làm, nhưng kết quả không khớp. / Done, but what came out does not agree."
        })
public final class CommandLineDoor {
    /** Something does not agree: a chain, a control sum. */
    static final int DISAGREES = 3;

    /** Carries out what was asked. @return the exit code */
    public static int run(String... arguments) {
        return new CommandLine(new CommandLineDoor())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    say(command.getErr(), failure);
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .setUsageHelpLongOptionsMaxWidth(28)
                .setUsageHelpWidth(100)
                .execute(arguments);
    }

    /** One sentence for what people can put right; the whole trace only for what they cannot. */
    private static void say(PrintWriter err, Exception failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof CommandRefusedException
                    || cause instanceof ServerException
                    || cause instanceof UnsoundDatabaseException) {
                err.println(cause.getMessage());
                return;
            }
            if (cause instanceof LogUnavailableException) {
                Throwable why = cause.getCause();
                err.println("Không vào được cơ sở dữ liệu: " + cause.getMessage() + " ("
                        + (why == null ? "" : why.getMessage())
                        + "). / The database cannot be used: see the words in brackets.");
                return;
            }
            cause = cause.getCause();
        }
        failure.printStackTrace(err);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Ledger.PROGRAM};
        }
    }
}
