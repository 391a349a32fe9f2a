package vn.unionledger.api.sample;

/** Names of people who do not exist, the same for the same number. */
final class InventedNames {
    private static final String[] FAMILIES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
        "Thạch", "Kim", "Sơn", "Lò", "Vàng", "Giàng", "Tao"
    };
    private static final String[] MIDDLES = {
        "Văn", "Thị", "Minh", "Ngọc", "Thanh", "Hữu", "Thu", "Quốc", "Bích", "Đức", "Kim", "Hoài", "Xuân"
    };
    private static final String[] GIVEN = {
        "An", "Bình", "Châu", "Dung", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu", "Hòa", "Hùng", "Hương", "Khánh", "Lan",
                "Linh",
        "Long", "Mai", "Nam", "Nga", "Nhung", "Oanh", "Phúc", "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Thắng", "Trang",
                "Tuấn",
        "Yến"
    };

    private InventedNames() {}

    /** The lengths have no common divisor, so the first {@code 22 × 13 × 31} numbers give as many different names. */
    static String of(int number) {
        return FAMILIES[number % FAMILIES.length]
                + " " + MIDDLES[number % MIDDLES.length]
                + " " + GIVEN[number % GIVEN.length];
    }
}
