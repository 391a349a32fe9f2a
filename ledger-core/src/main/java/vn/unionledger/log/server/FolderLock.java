package vn.unionledger.log.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sole use of a data folder by one program, until closed or until the program ends in any way. */
final class FolderLock implements AutoCloseable {

    /** A lock is lost when its process closes any channel on the file: folders held here are never opened a second time. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, or refuses with a sentence that names the program which has it. */
    static FolderLock take(Path folder) throws IOException {
        if (!HELD_HERE.add(folder)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            var channel = FileChannel.open(
                    folder.resolve("program.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                var holder = read(channel);
                channel.close();
                throw inUse(folder, holder);
            }
            channel.truncate(0);
            channel.write(US_ASCII.encode(Long.toString(ProcessHandle.current().pid())), 0);
            return new FolderLock(folder, channel);
        } catch (IOException | RuntimeException failure) {
            HELD_HERE.remove(folder);
            throw failure;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        return US_ASCII.decode(bytes.flip()).toString().strip();
    }

    private static ServerException inUse(Path folder, String process) {
        return new ServerException(
                "Thư mục dữ liệu " + folder + " đang được một chương trình khác sử dụng (tiến trình " + process
                        + "): hãy dừng chương trình đó hoặc chọn thư mục khác.",
                "The data folder " + folder + " is in use by another program (process " + process
                        + "): stop that program or choose another folder.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}
