package vn.unionledger.api.problem;

/** The status and the code of a refusal. */
record Verdict(int status, String code) {
    /** There is no such thing, or it is not for this person to see. */
    static Verdict none(String code) {
        return new Verdict(404, code);
    }

    /** It does not go together with what has been recorded. */
    static Verdict conflict(String code) {
        return new Verdict(409, code);
    }

    /** Another person has to do it. */
    static Verdict notYou(String code) {
        return new Verdict(403, code);
    }

    /** The request says something that cannot be. */
    static Verdict wrong(String code) {
        return new Verdict(422, code);
    }
}
