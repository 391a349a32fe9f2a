package vn.unionledger.log.axon;

import vn.unionledger.log.Appended;

/** Takes a repeated key's first answer out of the unit of work, whose own events must not be kept. */
final class RepeatedKeyException extends RuntimeException {
    private final transient Appended first;

    RepeatedKeyException(Appended first) {
        super("the key was answered before", null, false, false);
        this.first = first;
    }

    Appended first() {
        return first;
    }
}
