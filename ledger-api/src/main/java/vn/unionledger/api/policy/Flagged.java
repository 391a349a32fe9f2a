package vn.unionledger.api.policy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import vn.unionledger.core.id.PolicyId;

/**
 * Something shown, with what is unsure about it.
 *
 * @param toConfirm the dated rules its figures rest on that no accountant has confirmed
 */
public record Flagged<T>(@JsonUnwrapped T shown, List<PolicyId> toConfirm) {
    public Flagged {
        toConfirm = List.copyOf(toConfirm);
    }
}
