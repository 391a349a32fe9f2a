package vn.unionledger.core.member;

/** Why a person is no member of the unit any more. */
public enum LeaveReason {
    /** Nghỉ hưu. */
    RETIRED,
    /** Chuyển công tác: goes on as a member of another unit. */
    TRANSFERRED,
    /** Thôi việc. */
    LEFT_WORK,
    /** Xin ra khỏi công đoàn, or struck off. */
    LEFT_UNION,
    /** Từ trần. */
    DIED
}
