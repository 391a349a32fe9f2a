package vn.unionledger.api.sample;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** A vault for as long as a test lasts: sealing twice gives different bytes, as with the real one. */
final class HeldKeys implements KeyVault {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();

    @Override
    public <T> Sealed<T> seal(Subject subject, String field, String text) {
        String cipher = "sealed" + count.incrementAndGet();
        texts.put(cipher, text);
        return new Sealed<>(subject, "key", field, cipher);
    }

    @Override
    public Optional<String> open(Sealed<?> sealed) {
        return Optional.ofNullable(texts.get(sealed.cipher()));
    }

    @Override
    public void destroy(Subject subject) {
        throw new UnsupportedOperationException("the sample destroys no key");
    }
}
