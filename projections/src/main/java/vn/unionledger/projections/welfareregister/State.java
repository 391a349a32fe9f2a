package vn.unionledger.projections.welfareregister;

/** How far a case, round, event or loan has come. */
public enum State {
    REQUESTED("chờ duyệt"),
    APPROVED("đã duyệt, chưa chi"),
    DECLINED("không duyệt"),
    PAID("đã chi");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** In Vietnamese. */
    public String words() {
        return words;
    }
}
