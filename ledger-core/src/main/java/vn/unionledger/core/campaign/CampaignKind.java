package vn.unionledger.core.campaign;

/** Whether people may give, or must. */
public enum CampaignKind {
    /** Vận động: nobody is forced, and nothing is taken after the last day. */
    VOLUNTARY,
    /** A statutory levy: each person owes an assessed amount, also after the last day. */
    LEVY
}
