package vn.unionledger.projections.feed;

/**
 * The first place where a view is not what the log says it should be.
 *
 * @param position of the event
 * @param what is wrong there, in Vietnamese
 */
public record Disagreement(String view, long position, String what) {
    @Override
    public String toString() {
        return "Bảng «" + view + "», sự kiện " + position + ": " + what;
    }
}
