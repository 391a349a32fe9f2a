package vn.unionledger.api.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;

/**
 * The key that wraps all others, in a file that only its owner can read. Without this file no personal text of the ledger can
 * be read again: it is kept, and backed up, apart from every database.
 */
public final class KeyFile {
    private KeyFile() {}

    /**
     * Reads the key, making the file if there is none.
     *
     * @throws IllegalStateException if the file holds no key, or others than its owner may read it
     */
    public static Aead open(Path file) {
        try {
            AeadConfig.register();
            if (Files.notExists(file)) {
                make(file);
            }
            requirePrivate(file);
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Tệp khóa " + file + " không đọc được: hãy đặt lại bản sao đúng của tệp này. / The key file " + file
                            + " holds no key: put the right copy of it back.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                RegistryConfiguration.get(),
                InsecureSecretKeyAccess.get());
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        var fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, json.getBytes(UTF_8));
        try {
            // a link, not a move: of two programs starting at once the first one's key must win
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException _) {
            // the other program's key is the one to use
        } finally {
            Files.delete(fresh);
        }
    }

    private static void requirePrivate(Path file) throws IOException {
        var allowed = Files.getPosixFilePermissions(file);
        var tooWide = EnumSet.copyOf(allowed);
        tooWide.removeAll(PosixFilePermissions.fromString("rwx------"));
        if (!tooWide.isEmpty()) {
            throw new IllegalStateException(
                    "Tệp khóa " + file + " để người khác đọc được: hãy chạy chmod 600 cho tệp này. / "
                            + "Others can read the key file " + file + ": run chmod 600 on it.");
        }
    }
}
