package vn.unionledger.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.log.Senders;

@DisplayName("The locks of what many look at")
class SharedLocksTest {
    private static final String RULES = "policy/dues-rate";

    private final LockFactory locks = new SharedLocks();

    private Lock looking() {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            return CurrentAct.look(() -> locks.obtainLock(RULES));
        } finally {
            work.rollback();
        }
    }

    @Test
    @DisplayName("keep nobody from looking while others look")
    void together() {
        Lock mine = looking();
        Lock another = Senders.answer(new Senders().send(() -> {
            Lock lock = looking();
            boolean held = lock.isHeld();
            lock.release();
            assertThat(held).isTrue();
            return lock;
        }));
        assertThat(another.isHeld()).isFalse();
        assertThat(mine.isHeld()).isTrue();
        mine.release();
    }

    @Test
    @DisplayName("keep who changes waiting for all who look, and who looks for who changes, each for a while")
    void apart() {
        Lock mine = looking();
        FutureTask<Lock> changing = new Senders().send(() -> locks.obtainLock(RULES));
        assertThatThrownBy(() -> Senders.answer(changing)).isInstanceOf(LockAcquisitionFailedException.class);
        mine.release();

        Lock alone = locks.obtainLock(RULES);
        assertThatThrownBy(() -> Senders.answer(new Senders().send(this::looking)))
                .isInstanceOf(LockAcquisitionFailedException.class);
        alone.release();
        alone.release();
        looking().release();
    }

    @Test
    @DisplayName("are handed on as soon as they are given back")
    void handedOn() throws InterruptedException {
        Lock mine = looking();
        var waiting = new CountDownLatch(1);
        FutureTask<Boolean> changing = new Senders().send(() -> {
            waiting.countDown();
            Lock lock = locks.obtainLock(RULES);
            lock.release();
            return true;
        });
        waiting.await();
        mine.release();
        assertThat(Senders.answer(changing)).isTrue();
    }
}
