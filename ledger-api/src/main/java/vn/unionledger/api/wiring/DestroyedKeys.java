package vn.unionledger.api.wiring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.core.privacy.PersonEvent.KeyDestroyed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;

/**
 * Destroys again what the log says was destroyed and the vault still holds: it was put back from a backup, or the program ended
 * between the two. A promise to forget outlives every backup.
 */
final class DestroyedKeys {
    private static final Logger LOG = LoggerFactory.getLogger(DestroyedKeys.class);
    private static final String TYPE = "key";
    private static final int PAGE = 1000;

    private DestroyedKeys() {}

    /** @return how many keys had come back */
    static int destroyAgain(LogReader log, DatabaseKeyVault vault) {
        long bound = log.bound();
        int again = 0;
        @Nullable StoredEvent last = null;
        while (true) {
            List<StoredEvent> page = log.ofType(TYPE, last, bound, PAGE);
            if (page.isEmpty()) {
                if (again > 0) {
                    LOG.warn(
                            "{} keys lay in the vault although the log says they were destroyed; they are gone again",
                            again);
                }
                return again;
            }
            List<Subject> destroyed = new ArrayList<>();
            for (StoredEvent event : page) {
                if (event.payload() instanceof KeyDestroyed fact) {
                    destroyed.add(fact.subject());
                }
            }
            List<Subject> living = vault.living(destroyed);
            living.forEach(vault::destroy);
            again += living.size();
            last = page.getLast();
        }
    }
}
