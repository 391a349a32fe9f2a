package vn.unionledger.api.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.unionledger.api.vault.RecentKeys.SubjectKey;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** The table of wrapped keys, one alive for each subject. */
final class SubjectKeys {
    private static final String FORMAT = "subject-key/1";
    private static final int PER_STATEMENT = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcTemplate vault;
    private final Aead wrapping;
    private final Supplier<String> ledgerId;
    private final RecentKeys recent = new RecentKeys(System::nanoTime);

    SubjectKeys(DataSource vault, Aead wrapping, Supplier<String> ledgerId) {
        this.vault = new JdbcTemplate(vault);
        this.wrapping = wrapping;
        this.ledgerId = ledgerId;
    }

    /** The key of each subject; those that have none get one. */
    Map<Subject, SubjectKey> ofAll(Collection<Subject> subjects) {
        Map<Subject, SubjectKey> found = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (Subject subject : subjects) {
            SubjectKey key = recent.of(subject.value());
            if (key != null) {
                found.put(subject, key);
            } else {
                unknown.add(subject.value());
            }
        }
        for (List<String> some : parts(unknown)) {
            Map<String, SubjectKey> stored = stored("subject", some);
            List<String> keyless =
                    some.stream().filter(one -> !stored.containsKey(one)).toList();
            if (!keyless.isEmpty()) {
                // another program may have made a key for the same subject meanwhile: the stored one counts
                make(keyless);
                stored.putAll(stored("subject", keyless));
            }
            stored.forEach((subject, key) -> found.put(new Subject(subject), key));
        }
        return found;
    }

    /** The living keys of these texts, by key id. @throws IllegalStateException if a text names a key that never was its subject's */
    Map<String, SubjectKey> alive(List<? extends Sealed<?>> texts) {
        Map<String, SubjectKey> alive = new HashMap<>();
        Map<String, String> unknown = new HashMap<>();
        for (Sealed<?> sealed : texts) {
            SubjectKey key = recent.of(sealed.subject().value());
            if (key != null && key.id().equals(sealed.key())) {
                alive.put(key.id(), key);
            } else {
                unknown.put(sealed.key(), sealed.subject().value());
            }
        }
        for (List<String> some : parts(List.copyOf(unknown.keySet()))) {
            Set<String> missing = new HashSet<>(some);
            stored("id", some).forEach((subject, key) -> {
                requireSame(unknown.get(key.id()), subject);
                missing.remove(key.id());
                alive.put(key.id(), key);
            });
            if (!missing.isEmpty()) {
                destroyedSubjects(missing).forEach((id, subject) -> {
                    requireSame(unknown.get(id), subject);
                    missing.remove(id);
                });
            }
            if (!missing.isEmpty()) {
                throw new IllegalStateException("a sealed text names a key that never was");
            }
        }
        return alive;
    }

    /** Those that have a key in the table now. */
    List<Subject> living(List<Subject> subjects) {
        List<Subject> living = new ArrayList<>();
        for (List<String> some : parts(subjects.stream().map(Subject::value).toList())) {
            vault.query(
                    "select subject from subject_key where subject in (" + marks(some.size()) + ")",
                    (ResultSet row) -> {
                        living.add(new Subject(row.getString(1)));
                    },
                    some.toArray());
        }
        return living;
    }

    void destroy(Subject subject) {
        vault.execute((ConnectionCallback<Integer>) connection -> destroy(connection, subject.value()));
        recent.forget(subject.value());
    }

    private static int destroy(Connection connection, String subject) throws SQLException {
        // the pool rolls back what was not committed, and says of a lost connection what lost it
        connection.setAutoCommit(false);
        try (PreparedStatement note = connection.prepareStatement(
                        "insert into destroyed_key (id, subject) select id, subject from subject_key where subject = ? for update");
                PreparedStatement delete = connection.prepareStatement("delete from subject_key where subject = ?")) {
            note.setString(1, subject);
            note.executeUpdate();
            delete.setString(1, subject);
            int gone = delete.executeUpdate();
            connection.commit();
            return gone;
        }
    }

    /** By subject. */
    private Map<String, SubjectKey> stored(String column, List<String> values) {
        Map<String, SubjectKey> found = new HashMap<>();
        vault.query(
                "select subject, id, wrapped from subject_key where " + column + " in (" + marks(values.size()) + ")",
                (ResultSet row) -> {
                    String subject = row.getString(1);
                    SubjectKey key = unwrap(subject, row.getString(2), row.getBytes(3));
                    recent.hold(subject, key);
                    found.put(subject, key);
                },
                values.toArray());
        return found;
    }

    private Map<String, String> destroyedSubjects(Collection<String> ids) {
        Map<String, String> found = new HashMap<>();
        vault.query(
                "select id, subject from destroyed_key where id in (" + marks(ids.size()) + ")",
                (ResultSet row) -> {
                    found.put(row.getString(1), row.getString(2));
                },
                ids.toArray());
        return found;
    }

    private void make(List<String> subjects) throws DataAccessException {
        List<Object> values = new ArrayList<>(subjects.size() * 3);
        for (String subject : subjects) {
            byte[] id = new byte[16];
            RANDOM.nextBytes(id);
            String keyId = HexFormat.of().formatHex(id);
            values.add(subject);
            values.add(keyId);
            values.add(wrapNew(subject, keyId));
        }
        String rows = "(?,?,?),".repeat(subjects.size());
        vault.update(
                "insert ignore into subject_key (subject, id, wrapped) values " + rows.substring(0, rows.length() - 1),
                values.toArray());
    }

    private byte[] wrapNew(String subject, String keyId) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                    wrapping,
                    binding(subject, keyId),
                    RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    private SubjectKey unwrap(String subject, String keyId, byte[] wrapped) {
        try {
            return new SubjectKey(
                    keyId,
                    TinkProtoKeysetFormat.parseEncryptedKeyset(
                                    wrapped, wrapping, binding(subject, keyId), RegistryConfiguration.get())
                            .getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Khóa của " + subject + " không mở được bằng tệp khóa này. / The key of " + subject
                            + " does not open with this key file.",
                    e);
        }
    }

    private byte[] binding(String subject, String keyId) {
        return Binding.of(FORMAT, ledgerId.get(), subject, keyId);
    }

    private static void requireSame(@Nullable String claimed, String stored) {
        if (!stored.equals(claimed)) {
            throw new IllegalStateException("a sealed text names the key of another subject");
        }
    }

    private static String marks(int count) {
        return "?,".repeat(count - 1) + "?";
    }

    private static List<List<String>> parts(List<String> all) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PER_STATEMENT) {
            parts.add(all.subList(from, Math.min(all.size(), from + PER_STATEMENT)));
        }
        return parts;
    }
}
