package vn.unionledger.api.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/**
 * The hash of what an act asks, before any of it is sealed: the same for every loading, though sealing the same words twice gives
 * different bytes.
 */
final class AskedBody implements Pen {
    private final StringBuilder words = new StringBuilder();

    private AskedBody() {}

    static Sha256 of(Act act) {
        AskedBody body = new AskedBody();
        Object command = act.draft().write(body, act.today());
        return Sha256.of((command + "\n" + body.words).getBytes(UTF_8));
    }

    @Override
    public <T> Sealed<T> seal(Subject subject, String field, String text) {
        words.append(text).append('\n');
        return new Sealed<>(subject, "", field, "");
    }

    @Override
    public String contentHash(UnitId unit, ActKey putForward) {
        return Sha256.ZERO.hex();
    }
}
