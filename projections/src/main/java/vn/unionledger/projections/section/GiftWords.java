package vn.unionledger.projections.section;

/** How reports speak of each occasion for gifts, in their order; the names are those of the facts. */
enum GiftWords {
    SCHOOL_SUPPORT("Thực hiện Chương trình “Chia sẻ yêu thương, cùng em đến trường” năm %d: ", "bé", "", "bé"),
    CHILDREN_DAY("Tặng quà cho các cháu thiếu nhi nhân ngày Quốc tế thiếu nhi 01/6: ", "cháu", "", "cháu"),
    MID_AUTUMN("Tặng quà Tết trung thu năm %d cho ", "bé", "", "bé"),
    SENDONTA("Tặng quà cho ", "đoàn viên người dân tộc Khmer", " nhân dịp Sendonta năm %d", "suất"),
    ACHIEVEMENT_REWARD("Khen thưởng cho ", "trường hợp", "", "suất"),
    TET("Tặng quà Tết Nguyên đán năm %d: ", "suất", "", "suất"),
    WOMENS_DAY("Tặng quà nhân ngày Quốc tế Phụ nữ 8/3: ", "suất", "", "suất"),
    VIETNAMESE_WOMENS_DAY("Tặng quà nhân ngày Phụ nữ Việt Nam 20/10: ", "suất", "", "suất"),
    TEACHERS_DAY("Tặng quà nhân ngày Nhà giáo Việt Nam 20/11: ", "suất", "", "suất"),
    OFFICE_DAY("Tặng quà nhân ngày truyền thống của cơ quan: ", "suất", "", "suất"),
    ELDERLY_DAY("Tặng quà bố mẹ đoàn viên nhân ngày Người cao tuổi: ", "suất", "", "suất"),
    BIRTHDAY("Tặng quà sinh nhật đoàn viên: ", "suất", "", "suất"),
    EMULATION("Khen thưởng phong trào thi đua: ", "suất", "", "suất");

    private final String before;
    private final String counted;
    private final String after;
    private final String each;

    GiftWords(String before, String counted, String after, String each) {
        this.before = before;
        this.counted = counted;
        this.after = after;
        this.each = each;
    }

    String before(int year) {
        return before.replace("%d", Integer.toString(year));
    }

    String counted() {
        return counted;
    }

    String after(int year) {
        return after.replace("%d", Integer.toString(year));
    }

    String each() {
        return each;
    }
}
