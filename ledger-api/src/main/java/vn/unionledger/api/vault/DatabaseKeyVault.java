package vn.unionledger.api.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.unionledger.api.vault.RecentKeys.SubjectKey;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/**
 * The key vault in a database of its own. Every person, case and unit has one key, AES-256-GCM, stored wrapped by the key of
 * {@link KeyFile}. A text is bound to its ledger, event field, subject and key: moved anywhere else it does not open.
 */
public final class DatabaseKeyVault implements KeyVault {
    private static final String FORMAT = "sealed/1";

    private final SubjectKeys keys;
    private final Supplier<String> ledgerId;

    /** @param ledgerId the ledger's identity, asked for at each use: it is not known before the ledger is opened */
    public DatabaseKeyVault(DataSource vault, Aead wrapping, Supplier<String> ledgerId) {
        this.keys = new SubjectKeys(vault, wrapping, ledgerId);
        this.ledgerId = ledgerId;
    }

    @Override
    public <T> Sealed<T> seal(Subject subject, String field, String text) {
        return sealed(subject, keys.ofAll(Set.of(subject)), field, text);
    }

    /** Seals many texts with few trips to the database; the answer is in the same order. */
    public <T> List<Sealed<T>> sealAll(List<Plain> texts) {
        Set<Subject> subjects = new LinkedHashSet<>();
        texts.forEach(text -> subjects.add(text.subject()));
        Map<Subject, SubjectKey> bySubject = keys.ofAll(subjects);
        List<Sealed<T>> all = new ArrayList<>(texts.size());
        for (Plain plain : texts) {
            all.add(sealed(plain.subject(), bySubject, plain.field(), plain.text()));
        }
        return all;
    }

    @Override
    public Optional<String> open(Sealed<?> sealed) {
        return Optional.ofNullable(openAll(List.of(sealed)).get(sealed));
    }

    /** Opens many texts with few trips to the database. Those whose key was destroyed are absent from the answer. */
    public Map<Sealed<?>, String> openAll(List<? extends Sealed<?>> texts) {
        Map<String, SubjectKey> alive = keys.alive(texts);
        Map<Sealed<?>, String> open = new LinkedHashMap<>();
        for (Sealed<?> sealed : texts) {
            SubjectKey key = alive.get(sealed.key());
            if (key != null) {
                open.put(sealed, opened(sealed, key));
            }
        }
        return open;
    }

    @Override
    public void destroy(Subject subject) {
        keys.destroy(subject);
    }

    /** Which of these subjects still have a key. */
    public List<Subject> living(List<Subject> subjects) {
        return keys.living(subjects);
    }

    private <T> Sealed<T> sealed(Subject subject, Map<Subject, SubjectKey> bySubject, String field, String text) {
        SubjectKey key = requireNonNull(bySubject.get(subject));
        try {
            byte[] cipher = key.aead().encrypt(text.getBytes(UTF_8), binding(subject, key.id(), field));
            return new Sealed<>(
                    subject,
                    key.id(),
                    field,
                    Base64.getEncoder().withoutPadding().encodeToString(cipher));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text could not be sealed for " + subject, e);
        }
    }

    private String opened(Sealed<?> sealed, SubjectKey key) {
        try {
            byte[] cipher = Base64.getDecoder().decode(sealed.cipher());
            return new String(key.aead().decrypt(cipher, binding(sealed.subject(), key.id(), sealed.field())), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("the text " + sealed + " is not the one that was sealed", e);
        }
    }

    private byte[] binding(Subject subject, String key, String field) {
        return Binding.of(FORMAT, ledgerId.get(), field, subject.value(), key);
    }

    /** A text to be sealed. */
    public record Plain(Subject subject, String field, String text) {
        /** Names the field only: the text is personal. */
        @Override
        public String toString() {
            return "Plain[" + field + " for " + subject + "]";
        }
    }
}
