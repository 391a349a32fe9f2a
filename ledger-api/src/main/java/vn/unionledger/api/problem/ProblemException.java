package vn.unionledger.api.problem;

/** Carries a problem that a door itself found. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public ProblemException(int status, String code, Object... facts) {
        this(Problem.of(status, code, facts));
    }

    /** Answers like for something that does not exist, whether it does or not. */
    public static ProblemException notFound() {
        return new ProblemException(404, "not-found");
    }

    public Problem problem() {
        return problem;
    }
}
