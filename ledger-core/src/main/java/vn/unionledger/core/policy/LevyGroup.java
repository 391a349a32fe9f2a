package vn.unionledger.core.policy;

/** By what a person's share of the disaster fund is reckoned (Nghị định 78/2021/NĐ-CP). */
public enum LevyGroup {
    /** Paid by the State: from the base salary. */
    STATE_PAID,
    /** Under a contract with an enterprise: from the minimum wage of the region. */
    CONTRACT,
    /** Anybody else of working age: a fixed amount. */
    OTHER
}
