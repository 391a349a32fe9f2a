package vn.unionledger.core.act;

/** What folding recorded facts may rely on. */
public final class Replay {
    private Replay() {}

    /**
     * The state a recorded fact was decided in.
     *
     * @throws IllegalStateException if it is another one: no rule let that fact happen there, so the stream is damaged
     */
    public static <S> S was(Class<S> expected, Object state, Record event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException("the stream is damaged: " + event + " cannot follow " + state);
    }
}
