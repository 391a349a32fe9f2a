package vn.unionledger.projections.section;

/** Whom rewards go to, in the order reports name them; the names are those of the facts. */
enum Whom {
    PUPIL("em học sinh"),
    CHILD("cháu"),
    TEACHER("giáo viên"),
    MEMBER("đoàn viên"),
    PARENT("bố mẹ đoàn viên"),
    COLLECTIVE("tập thể");

    private final String words;

    Whom(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
