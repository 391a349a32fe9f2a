package vn.unionledger.projections.feed;

/** An event that a view could not read, set aside where everyone sees it. The view is incomplete until it is rebuilt by a program that can. */
public record Parked(String view, long position, String code, String what) {
    Parked of(String other) {
        return new Parked(other, position, code, what);
    }
}
