package vn.unionledger.core.welfare;

/** Whom a class of gifts goes to: what a report counts, and never more than that about anyone. */
public enum Recipients {
    /** Đoàn viên, người lao động. */
    MEMBER,
    /** Con đoàn viên: cháu, bé. */
    CHILD,
    /** Học sinh. */
    PUPIL,
    /** Giáo viên. */
    TEACHER,
    /** Bố mẹ đoàn viên. */
    PARENT,
    /** Tập thể. */
    COLLECTIVE
}
