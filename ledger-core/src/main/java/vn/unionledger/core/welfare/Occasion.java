package vn.unionledger.core.welfare;

/** What a gift round is given for. */
public enum Occasion {
    /** 1/6. */
    CHILDREN_DAY,
    MID_AUTUMN,
    /** Lễ Sendonta of the Khmer. */
    SENDONTA,
    /** "Chia sẻ yêu thương, cùng em đến trường". */
    SCHOOL_SUPPORT,
    /** Pupils' and teachers' rewards. */
    ACHIEVEMENT_REWARD,
    /** 8/3. */
    WOMENS_DAY,
    /** 20/10. */
    VIETNAMESE_WOMENS_DAY,
    /** 20/11. */
    TEACHERS_DAY,
    /** 10/10 and the like: the office's own day. */
    OFFICE_DAY,
    ELDERLY_DAY,
    BIRTHDAY,
    TET,
    EMULATION
}
