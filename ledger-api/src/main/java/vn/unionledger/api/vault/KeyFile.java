package vn.unionledger.api.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;

/**
 * A key in a file that only its owner can read. Without the wrapping key no personal text of the ledger can be read again: the
 * files are kept, and backed up, apart from every database.
 */
public final class KeyFile {
    private KeyFile() {}

    /** The key that wraps the keys of people and cases. Reads the file, making it if there is none. */
    public static Aead wrapping(Path file) {
        return open(file, PredefinedAeadParameters.AES256_GCM, Aead.class);
    }

    /** The key behind the fast keyed hashes: of tokens, and of the codes that stand for people in imported files. */
    public static Mac hashing(Path file) {
        return open(file, PredefinedMacParameters.HMAC_SHA256_256BITTAG, Mac.class);
    }

    /** @throws IllegalStateException if the file holds no key, or others than its owner may read it */
    private static <P> P open(Path file, Parameters parameters, Class<P> use) {
        try {
            AeadConfig.register();
            MacConfig.register();
            if (Files.notExists(file)) {
                make(file, parameters);
            }
            requirePrivate(file);
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), use);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Tệp khóa " + file + " không đọc được: hãy đặt lại bản sao đúng của tệp này. / The key file " + file
                            + " holds no key: put the right copy of it back.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file, Parameters parameters) throws IOException, GeneralSecurityException {
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters, RegistryConfiguration.get()),
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
