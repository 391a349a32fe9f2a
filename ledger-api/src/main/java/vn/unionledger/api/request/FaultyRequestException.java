package vn.unionledger.api.request;

import java.util.List;

/** A request that is not well formed, with all that is wrong with it. */
public final class FaultyRequestException extends RuntimeException {
    private final transient List<Fault> faults;

    public FaultyRequestException(List<Fault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a faulty request has a fault");
        }
    }

    public FaultyRequestException(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }
}
