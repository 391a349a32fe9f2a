package vn.unionledger.core;

/** How many histories a generator makes: more where {@code CI=true}, and as many as wanted by {@code -Dhistories=N}. */
public final class Histories {
    private Histories() {}

    public static int count(int onCi, int otherwise) {
        return Integer.getInteger("histories", "true".equals(System.getenv("CI")) ? onCi : otherwise);
    }
}
