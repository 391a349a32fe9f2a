package vn.unionledger.core.act;

/**
 * An aggregate whose state may be kept, so that loading it does not read its whole past. It has an event-sourcing handler that
 * takes the state back in.
 */
public interface Keepable {
    /** The state as it is now: a record with a stored name of its own. */
    Object state();
}
