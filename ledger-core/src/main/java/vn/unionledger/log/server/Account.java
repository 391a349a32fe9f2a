package vn.unionledger.log.server;

/** One account of a private server, with the generated password that {@code accounts.properties} keeps. */
public record Account(String user, String password) {

    /** The address from which every account of a private server signs in, and the only one. */
    static final String HOST = "127.0.0.1";

    /** The account as GRANT and REVOKE name it: {@code 'ledger_run'@'127.0.0.1'}. */
    public String grantee() {
        return "'" + user + "'@'" + HOST + "'";
    }

    /** Names the user only: passwords stay out of logs. */
    @Override
    public String toString() {
        return "Account[" + grantee() + "]";
    }
}
