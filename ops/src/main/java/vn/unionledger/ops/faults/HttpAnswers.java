package vn.unionledger.ops.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the served program answered while it was harmed. It may say that it is done, that it refuses, or that it cannot now, which
 * is 503 in words that say to send again; anything else, a fault of the program above all, is kept as wrong.
 */
final class HttpAnswers {
    private static final int KEPT = 10;
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");
    /** Others were faster, or the first sending is still under way: to be asked again. */
    private static final Set<String> AGAIN = Set.of("log.busy", "key.in-flight");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Integer, Integer> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int cutOff;

    /** What an answer means for who asked. */
    enum Meaning {
        DONE,
        REFUSED,
        NOT_NOW
    }

    synchronized Meaning seen(int status, String body) {
        counts.merge(status, 1, Integer::sum);
        if (status == 200 || status == 201) {
            return Meaning.DONE;
        }
        JsonNode problem = problem(body);
        String code = problem.path("code").asString("");
        boolean refused = (status == 409 || status == 422) && !AGAIN.contains(code);
        boolean proper = (refused || status == 503 || AGAIN.contains(code))
                && !code.isEmpty()
                && VIETNAMESE.matcher(problem.path("detail").asString("")).find();
        if (!proper && wrong.size() < KEPT) {
            wrong.add(status + " " + body);
        }
        return refused ? Meaning.REFUSED : Meaning.NOT_NOW;
    }

    private static JsonNode problem(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException _) {
            return JSON.missingNode();
        }
    }

    /** The connection went away before an answer came. */
    synchronized void cutOff() {
        cutOff++;
    }

    /** How often each status was seen. */
    synchronized Map<Integer, Integer> counts() {
        return new TreeMap<>(counts);
    }

    synchronized int cutOffs() {
        return cutOff;
    }

    /** The first answers that should not have been. */
    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }
}
