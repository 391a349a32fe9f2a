package vn.unionledger.core.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** The act under way on this thread. What is said here goes to the log in the same append as the events. */
public final class CurrentAct {
    /** In a command's metadata: it has been tried before, and what it took for granted was not so. */
    public static final String AGAIN = "ledger.again";

    private static final String CLAIMS = "ledger.claims";
    private static final String READ = "ledger.read";
    private static final String ANSWER = "ledger.answer";
    private static final String CHANGED = "ledger.changed";
    private static final String LOOKING = "ledger.looking";

    private CurrentAct() {}

    /** Takes something that may be taken once; the whole act is refused if it has been taken before. */
    public static void claim(String kind, String key) {
        claims().add(new Claim(kind, key));
    }

    /**
     * Says that the act decided on an aggregate it does not change; the act is retried if it has moved since.
     *
     * @param target {@code type/id}
     * @param sequence the last sequence read, -1 if the aggregate did not exist
     */
    public static void read(String target, long sequence) {
        readSet().put(target, sequence);
    }

    /** Loads what will only be looked at. */
    public static <T> T look(Supplier<T> loading) {
        Map<String, Object> resources = CurrentUnitOfWork.get().root().resources();
        resources.put(LOOKING, true);
        try {
            return loading.get();
        } finally {
            resources.remove(LOOKING);
        }
    }

    /** Whether what is being loaded will only be looked at. */
    public static boolean isLooking() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().containsKey(LOOKING);
    }

    /** Hands over what an aggregate has become by this act, so that it may be kept. */
    static void changed(String target, Object state) {
        changed().put(target, state);
    }

    /** What the aggregates whose state may be kept have become by this act. */
    public static Map<String, Object> changed() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(CHANGED, key -> new LinkedHashMap<>());
    }

    /** What the sender is told, now and whenever the same key is asked again: a short text such as a voucher's number. */
    public static void answer(String text) {
        CurrentUnitOfWork.get().root().resources().put(ANSWER, text);
    }

    /** Whether the act was tried before, and somebody else had written what it rested on. */
    public static boolean isAgain() {
        return CurrentUnitOfWork.get().root().getMessage().getMetaData().containsKey(AGAIN);
    }

    public static List<Claim> claims() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(CLAIMS, key -> new ArrayList<>());
    }

    public static Map<String, Long> readSet() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(READ, key -> new LinkedHashMap<>());
    }

    public static @Nullable String answer() {
        return CurrentUnitOfWork.get().root().getResource(ANSWER);
    }
}
