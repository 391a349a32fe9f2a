package vn.unionledger.api.cli;

/** A command cannot be carried out; its message is one sentence in Vietnamese and in English. */
final class CommandRefusedException extends RuntimeException {
    CommandRefusedException(String vietnamese, String english) {
        super(vietnamese + " / " + english, null, false, false);
    }
}
