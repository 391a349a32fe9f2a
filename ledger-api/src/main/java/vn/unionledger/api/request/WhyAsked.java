package vn.unionledger.api.request;

/** Why something is turned down, in words that are sealed. */
public record WhyAsked(@Length(max = 1000, lines = true) String reason) {
    /** Masks the words. */
    @Override
    public String toString() {
        return "WhyAsked";
    }
}
