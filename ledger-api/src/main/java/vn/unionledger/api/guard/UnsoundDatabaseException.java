package vn.unionledger.api.guard;

import java.util.List;

/** The database is not as the log needs it. Holds what to change, in Vietnamese; the message has all of it. */
public final class UnsoundDatabaseException extends RuntimeException {
    private final transient List<String> findings;

    UnsoundDatabaseException(List<String> findings) {
        super(
                "Cơ sở dữ liệu chưa như sổ cần, nên sổ không mở: / The database is not as the ledger needs it, so it is not"
                        + " opened:\n  " + String.join("\n  ", findings),
                null,
                false,
                false);
        this.findings = List.copyOf(findings);
    }

    public List<String> findings() {
        return findings;
    }
}
