package vn.unionledger.core.act;

/** Something only one append may ever take: "this case's instalment 1 is paid", "this voucher is reversed". */
public record Claim(String kind, String key) {
    /** @throws IllegalArgumentException if a part is empty or too long */
    public Claim {
        if (kind.isEmpty() || kind.length() > 40 || key.isEmpty() || key.length() > 140) {
            throw new IllegalArgumentException("not a claim: " + kind + " " + key);
        }
    }
}
