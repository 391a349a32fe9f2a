package vn.unionledger.core.organisation;

/** A part of a unit that keeps no books of its own. */
public enum SectionKind {
    /** Công đoàn bộ phận. */
    SECTION,
    /** Tổ công đoàn. */
    GROUP
}
