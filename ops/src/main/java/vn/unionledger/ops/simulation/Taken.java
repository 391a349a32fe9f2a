package vn.unionledger.ops.simulation;

import org.axonframework.common.lock.Lock;

/** A lock somebody has; given back once, however often that is said. */
final class Taken implements Lock {
    private final Runnable givenBack;
    private boolean held = true;

    Taken(Runnable givenBack) {
        this.givenBack = givenBack;
    }

    @Override
    public void release() {
        if (held) {
            held = false;
            givenBack.run();
        }
    }

    @Override
    public boolean isHeld() {
        return held;
    }
}
