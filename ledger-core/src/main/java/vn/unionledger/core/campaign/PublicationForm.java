package vn.unionledger.core.campaign;

/** How a campaign is published (Nghị định 93/2021/NĐ-CP, Điều 14). */
public enum PublicationForm {
    /** On the unit's own website. */
    WEBSITE,
    /** Posted at the office or a public place. */
    POSTED,
    /** By a written notice. */
    NOTICE
}
