package vn.unionledger.log.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The programs of one MariaDB version: the server and the script that fills an empty data folder. */
record Engine(Path server, Path installer, Path base) {

    private static final Pattern VERSION = Pattern.compile("Ver (\\d+\\.\\d+)\\.");

    /** The server that came with this program, unpacked at its first use. */
    static Engine embedded(Path cache) throws IOException {
        var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            throw new ServerException(
                    "Cơ sở dữ liệu đi kèm chỉ chạy trên Linux amd64, máy này là " + machine
                            + ": hãy dùng một máy chủ MariaDB qua địa chỉ URL.",
                    "The database that comes with the program runs on Linux amd64 only, this is " + machine
                            + ": use a MariaDB server by its URL.");
        }
        var base = new UnpackedEngine(cache).folder();
        return new Engine(base.resolve("bin/mariadbd"), base.resolve("scripts/mariadb-install-db"), base);
    }

    /** A server installed on this machine, such as {@code /usr/sbin/mariadbd}. */
    static Engine installed(Path server) {
        var base = server.toAbsolutePath().resolve("../..").normalize();
        for (var place : List.of("bin", "scripts")) {
            var installer = base.resolve(place).resolve("mariadb-install-db");
            if (Files.isExecutable(server) && Files.isExecutable(installer)) {
                return new Engine(server, installer, base);
            }
        }
        throw new ServerException(
                "Không tìm thấy máy chủ MariaDB " + server + " cùng với mariadb-install-db trong " + base
                        + ": hãy cài gói mariadb-server hoặc sửa đường dẫn.",
                "There is no MariaDB server " + server + " with its mariadb-install-db under " + base
                        + ": install the package mariadb-server or correct the path.");
    }

    /** Major and minor version, such as {@code 11.4}: data folders do not move between them by themselves. */
    String version() throws IOException {
        var process = new ProcessBuilder(server.toString(), "--no-defaults", "--version")
                .redirectErrorStream(true)
                .start();
        String said;
        try (var output = process.getInputStream()) {
            said = new String(output.readAllBytes(), UTF_8);
        }
        var version = VERSION.matcher(said);
        if (!version.find()) {
            throw new ServerException(
                    "Không chạy được máy chủ cơ sở dữ liệu " + server + ": " + said.strip(),
                    "The database server " + server + " does not run: " + said.strip());
        }
        return version.group(1);
    }
}
