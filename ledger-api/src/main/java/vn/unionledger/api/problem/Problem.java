package vn.unionledger.api.problem;

import java.util.Arrays;
import java.util.List;
import vn.unionledger.api.request.Fault;

/**
 * Why a request was not carried out.
 *
 * @param status the HTTP status
 * @param code stable; its words are under {@code problem.<code>}
 * @param facts what the words need, in the order they number them
 * @param faults the places in the request that are wrong, if it is the request that is wrong
 */
public record Problem(int status, String code, List<Object> facts, List<Fault> faults) {
    public Problem {
        facts = List.copyOf(facts);
        faults = List.copyOf(faults);
    }

    public static Problem of(int status, String code, Object... facts) {
        return new Problem(status, code, Arrays.asList(facts), List.of());
    }

    Problem at(Fault fault) {
        return new Problem(status, code, facts, List.of(fault));
    }
}
