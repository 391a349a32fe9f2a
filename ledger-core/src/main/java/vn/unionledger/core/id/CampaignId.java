package vn.unionledger.core.id;

/** One campaign. */
public record CampaignId(String value) {
    /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
    public CampaignId {
        Ids.requireRandom("CampaignId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
