package vn.unionledger.ops.simulation;

/** What can go wrong in a run. */
enum Fault {
    /** The connection breaks before the database has heard the call. */
    CUT_BEFORE,
    /** The database does what it was told; the answer is lost. */
    CUT_AFTER,
    /** The database gives up waiting for a lock (1205). */
    LOCK_WAIT,
    /** The database's disk is full (1114). */
    DISK_FULL,
    /** The database is killed and comes back with everything it had committed. */
    DATABASE_KILLED,
    /** Power is cut: what was committed but not yet on disk is gone, though others may have seen it. */
    POWER_CUT,
    /** The program is killed in the middle of everything and started again. */
    PROGRAM_KILLED,
    /** The program stands still for up to 90 seconds. */
    PROGRAM_PAUSED,
    /** Somebody sets the clock of the program's machine. */
    PROGRAM_CLOCK,
    /** Somebody sets the clock of the database's machine. */
    DATABASE_CLOCK,
    /** A commit that others can see already takes up to a second to reach the disk. */
    SLOW_DISK,
    /** A reader does not see a committed event yet, though it sees a later one. */
    LATE_ROW,
    /** A reader takes seconds for a page. */
    SLOW_READ,
    /** A request never reaches the program. */
    LOST_REQUEST,
    /** The program's answer never reaches the sender. */
    LOST_ANSWER,
    /** A request is delivered twice, to the same program or to two. */
    DELIVERED_TWICE;

    private static final Fault[] OF_CALLS = {
        CUT_BEFORE,
        CUT_AFTER,
        LOCK_WAIT,
        DISK_FULL,
        DATABASE_KILLED,
        POWER_CUT,
        PROGRAM_KILLED,
        PROGRAM_PAUSED,
        PROGRAM_CLOCK,
        DATABASE_CLOCK
    };
    private static final Fault[] OF_READS = {
        CUT_BEFORE,
        DATABASE_KILLED,
        POWER_CUT,
        PROGRAM_KILLED,
        PROGRAM_PAUSED,
        PROGRAM_CLOCK,
        DATABASE_CLOCK,
        LATE_ROW,
        SLOW_READ
    };
    private static final Fault[] OF_COMMITS = {SLOW_DISK, POWER_CUT};
    private static final Fault[] OF_REQUESTS = {LOST_REQUEST, LOST_ANSWER, DELIVERED_TWICE};

    static Fault[] ofCalls() {
        return OF_CALLS;
    }

    static Fault[] ofReads() {
        return OF_READS;
    }

    static Fault[] ofCommits() {
        return OF_COMMITS;
    }

    static Fault[] ofRequests() {
        return OF_REQUESTS;
    }
}
