package vn.unionledger.log.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A second program that has a data folder open until its standard input ends; run by tests that kill it. */
final class ServerProgram {

    private ServerProgram() {}

    public static void main(String[] arguments) throws IOException {
        var setup = TestServer.at(Path.of(arguments[0]));
        try (var server = (arguments.length > 1 ? setup.cache(Path.of(arguments[1])) : setup).start()) {
            System.out.println(server.port() + " " + server.pid());
            System.out.flush();
            while (System.in.read() >= 0) {
                // reads until the test closes the pipe or kills this program
            }
        } catch (ServerException refused) {
            System.out.println(refused.getMessage());
        }
    }

    /** A started program and what it said first: port and process number of its server, or why it has none. */
    record Running(Process process, String said) implements AutoCloseable {

        static Running start(Path folder, String... more) throws IOException {
            return start(List.of(), folder, more);
        }

        /** @param environment settings such as {@code PATH=/nowhere} that differ from this program's own */
        static Running start(List<String> environment, Path folder, String... more) throws IOException {
            return begin(environment, folder, more).awaited();
        }

        static Running begin(List<String> environment, Path folder, String... more) throws IOException {
            var command = new java.util.ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-D" + TestServer.ENGINE + "=" + System.getProperty(TestServer.ENGINE, ""),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ServerProgram.class.getName(),
                    folder.toString()));
            command.addAll(List.of(more));
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            for (var setting : environment) {
                var parts = setting.split("=", 2);
                builder.environment().put(parts[0], parts[1]);
            }
            return new Running(builder.start(), "");
        }

        Running awaited() throws IOException {
            BufferedReader output = process.inputReader();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                // the log writes to standard output too, each line beginning with a time
                if (line.matches("\\d+ \\d+") || line.contains(" / ")) {
                    return new Running(process, line);
                }
            }
            throw new IOException("the program ended without a word");
        }

        ProcessHandle server() {
            return ProcessHandle.of(Long.parseLong(said.split(" ")[1])).orElseThrow();
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() throws IOException {
            process.outputWriter().close();
            process.onExit().join();
        }
    }
}
