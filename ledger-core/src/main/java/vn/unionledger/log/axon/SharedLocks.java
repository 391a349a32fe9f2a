package vn.unionledger.log.axon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.lock.LockFactory;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.core.act.ReadByMany;

/**
 * Locks of aggregates {@link ReadByMany}: who looks shares one with all who look, who changes has it alone. With a lock for one
 * command at a time every voucher of dues in a province would wait for the commit of the one before, for each looks at the same
 * rules.
 */
final class SharedLocks implements LockFactory {
    /** Who waits for each other is not found out here: one of them gives up and tries again. */
    private static final long PATIENCE_MILLIS = 2000;

    private final Map<String, ReadWriteLock> locks = new ConcurrentHashMap<>();

    @Override
    public Lock obtainLock(@Nullable String identifier) {
        String id = String.valueOf(identifier);
        ReadWriteLock both = locks.computeIfAbsent(id, _ -> new ReentrantReadWriteLock(true));
        java.util.concurrent.locks.Lock lock = CurrentAct.isLooking() ? both.readLock() : both.writeLock();
        try {
            if (!lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new LockAcquisitionFailedException("others have " + id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockAcquisitionFailedException("interrupted while others had " + id, e);
        }
        return new Held(lock);
    }

    private static final class Held implements Lock {
        private final java.util.concurrent.locks.Lock lock;
        private boolean held = true;

        Held(java.util.concurrent.locks.Lock lock) {
            this.lock = lock;
        }

        @Override
        public void release() {
            if (held) {
                held = false;
                lock.unlock();
            }
        }

        @Override
        public boolean isHeld() {
            return held;
        }
    }
}
