package vn.unionledger.api.csvimport;

import java.util.List;

/** A file was refused whole; nothing of it was posted. Holds the first faults, and how many there are in all. */
public final class FileRefusedException extends RuntimeException {
    private final transient List<RowFault> faults;
    private final long count;

    FileRefusedException(List<RowFault> faults, long count) {
        super(count + " faults, the first in row " + faults.getFirst().row() + ", column "
                + faults.getFirst().column());
        this.faults = List.copyOf(faults);
        this.count = count;
    }

    public List<RowFault> faults() {
        return faults;
    }

    public long count() {
        return count;
    }
}
